// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.

/** What the checks see of a term of a graph. */
export interface CheckedNode {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal'
  /** IRI of the datatype of a literal; empty for nodes. */
  readonly datatype: string
}

/** Takes what is found: the focus node, the value where one is to blame, local name of the constraint component, number of the shape. */
export interface Findings<N> {
  add(node: N, value: N | null, component: string, shape: number): void
}

/** Checks one node against one shape. */
export type Check<N> = (node: N, findings: Findings<N>) => void

/** What the checks are made of. */
export interface Tools<N> {
  /** Different objects of the statements of a node with a property, given by number. */
  values(node: N, property: number): readonly N[]
  /** Different subjects of the statements with a property and a node as object. */
  sources(node: N, property: number): readonly N[]
  union(lists: readonly (readonly N[])[]): readonly N[]
  /** What is in one list only. */
  difference(one: readonly N[], other: readonly N[]): readonly N[]
  /** Each of one list with each of another. */
  pairs(one: readonly N[], other: readonly N[]): readonly (readonly [N, N])[]
  /** How many conform. */
  count(nodes: readonly N[], conforms: (node: N) => boolean): number
  has(nodes: readonly N[], node: N): boolean
  /** Whether a node is an instance of a class, or of one below it. */
  isA(node: N, className: string): boolean
  /** Below, at or above zero as `<` of SPARQL orders literals; NaN where it does not. */
  order(one: N, other: N): number
  /** Whether the text of a literal is one of its datatype. */
  isWellFormed(literal: N): boolean
  isAtLeastLong(node: N, characters: number): boolean
  isAtMostLong(node: N, characters: number): boolean
  matches(node: N, pattern: RegExp): boolean
  iri(value: string): N
  literal(value: string, datatype: string, language?: string): N
}

/** What a check is about. */
export interface CheckTarget<N> {
  readonly kind: 'class' | 'node' | 'subjectsOf' | 'objectsOf'
  /** The class, or the property. */
  readonly iri?: string
  readonly node?: N
  /** Number of the check. */
  readonly check: number
}

/** Checks, and the names of what they call by number. */
export interface ShapeChecks<N> {
  readonly checks: readonly Check<N>[]
  /** IRIs of properties; the first two are rdf:type and rdfs:subClassOf. */
  readonly properties: readonly string[]
  /** Numbers of the properties that are followed backwards. */
  readonly inverted: readonly number[]
  /** IRI (or label, after `_:`) of each shape, the number of the property that it is about or -1, severity where it is none of violations. */
  readonly shapes: readonly (readonly [shape: string, property: number, severity?: string])[]
  readonly targets: readonly CheckTarget<N>[]
}

/** The checks, made of what looks at nodes and values. */
export function shapeChecks<N extends CheckedNode>(tools: Tools<N>): ShapeChecks<N> {
  const { values, sources, union, difference, pairs, count, has, isA, order, isWellFormed, isAtLeastLong, isAtMostLong, matches, iri, literal } = tools
  const atLeast = (n: N, v: readonly N[], limit: number, s: number, r: Findings<N>): void => {
    if (v.length < limit) r.add(n, null, 'MinCount', s)
  }
  const atMost = (n: N, v: readonly N[], limit: number, s: number, r: Findings<N>): void => {
    if (v.length > limit) r.add(n, null, 'MaxCount', s)
  }
  const v0 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
  }
  const t0 = 'http://www.w3.org/2001/XMLSchema#dateTime'
  const l0 = literal('0001-01-01T00:00:00.000Z', t0)
  const l1 = literal('9999-12-31T23:59:59.999Z', t0)
  const v1 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t0 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l0) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l1) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const t1 = 'http://www.w3.org/2001/XMLSchema#string'
  const l2 = literal('accessedBy', t1)
  const c0 = (n: N): boolean => { const v = values(n, 7); return has(v, l2) }
  const t2 = 'https://w3id.org/ml-assets#EntityReference'
  const v2 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t2))) r.add(n, x, 'Class', s)
  }
  const v3 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtMostLong(x, 1024))) r.add(n, x, 'MaxLength', s)
  }
  const t3 = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'
  const v4 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t3 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
  }
  const t4 = 'http://www.w3.org/2001/XMLSchema#boolean'
  const v5 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t4 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
  }
  const p0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\u0000-\u0020\u007f-\u009f<>"{}|\\^`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\u0000-\u0020\u007f-\u009f<>"{}|\\^`%#]|%[0-9A-Fa-f]{2})*)?$/u
  const v6 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isAtLeastLong(x, 3))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 8192))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p0))) r.add(n, x, 'Pattern', s)
  }
  const t5 = 'https://w3id.org/ml-assets#TagLabel'
  const v7 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t5))) r.add(n, x, 'Class', s)
  }
  const t6 = 'https://w3id.org/ml-assets#FieldChange'
  const v8 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t6))) r.add(n, x, 'Class', s)
  }
  const p1 = /^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$/u
  const v9 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(matches(x, p1))) r.add(n, x, 'Pattern', s)
  }
  const t7 = 'https://w3id.org/ml-assets#ChangeSummary'
  const v10 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t7))) r.add(n, x, 'Class', s)
  }
  const l3 = literal('Manual', t1)
  const l4 = literal('Propagated', t1)
  const l5 = literal('Automated', t1)
  const l6 = literal('Derived', t1)
  const l7 = literal('Ingested', t1)
  const l8 = literal('Suggested', t1)
  const w0 = [l3, l4, l5, l6, l7, l8]
  const v11 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w0, x))) r.add(n, x, 'In', s)
  }
  const v12 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
  }
  const p2 = /^(?:\.{0,2}:(?:[^:\r\n\u2028\u2029](?:[^:\r\n\u2028\u2029]|:[^:\r\n\u2028\u2029])*:?)?|(?:\.?[^.:\r\n\u2028\u2029]|\.\.[^:\r\n\u2028\u2029])(?:[^:\r\n\u2028\u2029]|:[^:\r\n\u2028\u2029])*:?)$/u
  const v13 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 1))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 256))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p2))) r.add(n, x, 'Pattern', s)
  }
  const v14 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtMostLong(x, 100000))) r.add(n, x, 'MaxLength', s)
  }
  const t8 = 'https://w3id.org/ml-assets#Measurement'
  const v15 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t8))) r.add(n, x, 'Class', s)
  }
  const v16 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 1))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 3072))) r.add(n, x, 'MaxLength', s)
  }
  const v17 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 1))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 1024))) r.add(n, x, 'MaxLength', s)
  }
  const l9 = literal('GDPR', t1)
  const l10 = literal('EU_AI_Act', t1)
  const l11 = literal('NIST_AI_RMF', t1)
  const l12 = literal('ISO_IEC_42001', t1)
  const l13 = literal('Singapore_Model_AI_Governance', t1)
  const l14 = literal('Canada_AIDA', t1)
  const l15 = literal('US_AI_Bill_of_Rights', t1)
  const l16 = literal('UK_AI_Regulation', t1)
  const l17 = literal('China_AI_Regulations', t1)
  const l18 = literal('ModelCard', t1)
  const l19 = literal('AuditLog', t1)
  const l20 = literal('Custom', t1)
  const w1 = [l9, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20]
  const v18 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w1, x))) r.add(n, x, 'In', s)
  }
  const l21 = literal('Compliant', t1)
  const l22 = literal('PartiallyCompliant', t1)
  const l23 = literal('NonCompliant', t1)
  const l24 = literal('UnderReview', t1)
  const l25 = literal('NotApplicable', t1)
  const w2 = [l21, l22, l23, l24, l25]
  const v19 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w2, x))) r.add(n, x, 'In', s)
  }
  const l26 = literal('AzureML', t1)
  const l27 = literal('CustomMlModel', t1)
  const l28 = literal('DatabricksML', t1)
  const l29 = literal('H2O', t1)
  const l30 = literal('HuggingFace', t1)
  const l31 = literal('Kubeflow', t1)
  const l32 = literal('Mlflow', t1)
  const l33 = literal('Neptune', t1)
  const l34 = literal('SageMaker', t1)
  const l35 = literal('Sklearn', t1)
  const l36 = literal('VertexAI', t1)
  const l37 = literal('WeightsAndBiases', t1)
  const w3 = [l26, l27, l28, l29, l30, l31, l32, l33, l34, l35, l36, l37]
  const v20 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w3, x))) r.add(n, x, 'In', s)
  }
  const t9 = 'https://w3id.org/ml-assets#FilterPattern'
  const v21 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t9))) r.add(n, x, 'Class', s)
  }
  const t10 = 'https://w3id.org/ml-assets#AwsConfig'
  const v22 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t10))) r.add(n, x, 'Class', s)
  }
  const t11 = 'https://w3id.org/ml-assets#GcpCredentials'
  const v23 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t11))) r.add(n, x, 'Class', s)
  }
  const l38 = literal('Successful', t1)
  const l39 = literal('Failed', t1)
  const l40 = literal('Running', t1)
  const w4 = [l38, l39, l40]
  const v24 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w4, x))) r.add(n, x, 'In', s)
  }
  const t12 = 'https://w3id.org/ml-assets#ConnectionTestStep'
  const v25 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t12))) r.add(n, x, 'Class', s)
  }
  const l41 = literal('dataset', t1)
  const c1 = (n: N): boolean => { const v = values(n, 7); return has(v, l41) }
  const t13 = 'http://www.w3.org/2001/XMLSchema#integer'
  const l42 = literal('0', t13)
  const l43 = literal('9007199254740991', t13)
  const v26 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t3 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l42) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l43) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const t14 = 'http://www.w3.org/2001/XMLSchema#double'
  const l44 = literal('0', t14)
  const l45 = literal('1', t14)
  const v27 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t14 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l44) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l45) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const l46 = literal('realtime', t1)
  const l47 = literal('batch', t1)
  const l48 = literal('streaming', t1)
  const l49 = literal('edge', t1)
  const l50 = literal('serverless', t1)
  const w5 = [l46, l47, l48, l49, l50]
  const v28 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w5, x))) r.add(n, x, 'In', s)
  }
  const l51 = literal('service', t1)
  const c2 = (n: N): boolean => { const v = values(n, 7); return has(v, l51) }
  const l52 = literal('predictionsTo', t1)
  const c3 = (n: N): boolean => { const v = values(n, 7); return has(v, l52) }
  const l53 = literal('Creating', t1)
  const l54 = literal('Updating', t1)
  const l55 = literal('Stopped', t1)
  const w6 = [l53, l40, l54, l55, l39]
  const v29 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w6, x))) r.add(n, x, 'In', s)
  }
  const l56 = literal('-1.7976931348623157E308', t14)
  const l57 = literal('1.7976931348623157E308', t14)
  const v30 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t14 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l56) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l57) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const l58 = literal('Healthy', t1)
  const l59 = literal('Warning', t1)
  const l60 = literal('Drifted', t1)
  const l61 = literal('Paused', t1)
  const w7 = [l58, l59, l60, l61, l39]
  const v31 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w7, x))) r.add(n, x, 'In', s)
  }
  const l62 = literal('dashboard', t1)
  const c4 = (n: N): boolean => { const v = values(n, 7); return has(v, l62) }
  const c5 = (n: N): boolean => { const v = values(n, 110); return v.length >= 1 }
  const c6 = (n: N): boolean => { const v = values(n, 111); return v.length >= 1 }
  const c7 = (n: N): boolean => { const v = values(n, 31); return v.length >= 1 }
  const v32 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(c5(x) || c6(x) || c7(x))) r.add(n, x, 'Or', s)
  }
  const p3 = /^[a-zA-Z]{1,64}$/u
  const v33 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 1))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 64))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p3))) r.add(n, x, 'Pattern', s)
  }
  const p4 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u
  const v34 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 36))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 36))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p4))) r.add(n, x, 'Pattern', s)
  }
  const t15 = 'https://w3id.org/ml-assets#Package'
  const v35 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t15))) r.add(n, x, 'Class', s)
  }
  const l63 = literal('global', t1)
  const l64 = literal('local', t1)
  const w8 = [l63, l64]
  const v36 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w8, x))) r.add(n, x, 'In', s)
  }
  const l65 = literal('integer', t1)
  const l66 = literal('number', t1)
  const l67 = literal('string', t1)
  const l68 = literal('array', t1)
  const l69 = literal('date', t1)
  const l70 = literal('timestamp', t1)
  const l71 = literal('object', t1)
  const l72 = literal('boolean', t1)
  const w9 = [l65, l66, l67, l68, l69, l70, l71, l72]
  const v37 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w9, x))) r.add(n, x, 'In', s)
  }
  const l73 = literal('dataSource', t1)
  const c8 = (n: N): boolean => { const v = values(n, 7); return has(v, l73) }
  const t16 = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON'
  const v38 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t16)) r.add(n, x, 'Datatype', s)
  }
  const l74 = literal('gcp_credential_path', t1)
  const l75 = literal('gcp_adc', t1)
  const l76 = literal('external_account', t1)
  const l77 = literal('service_account', t1)
  const w10 = [l74, l75, l76, l77]
  const v39 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w10, x))) r.add(n, x, 'In', s)
  }
  const w11 = [l76]
  const v40 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w11, x))) r.add(n, x, 'In', s)
  }
  const t17 = 'https://w3id.org/ml-assets#GcpConfig'
  const v41 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t17))) r.add(n, x, 'Class', s)
  }
  const t18 = 'https://w3id.org/ml-assets#GcpImpersonation'
  const v42 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t18))) r.add(n, x, 'Class', s)
  }
  const l78 = literal('Minimal', t1)
  const l79 = literal('Limited', t1)
  const l80 = literal('High', t1)
  const l81 = literal('Unacceptable', t1)
  const w12 = [l78, l79, l80, l81]
  const v43 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w12, x))) r.add(n, x, 'In', s)
  }
  const l82 = literal('Approved', t1)
  const l83 = literal('PendingReview', t1)
  const l84 = literal('Rejected', t1)
  const l85 = literal('Unauthorized', t1)
  const w13 = [l82, l83, l84, l85]
  const v44 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w13, x))) r.add(n, x, 'In', s)
  }
  const t19 = 'https://w3id.org/ml-assets#FairnessAssessment'
  const v45 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t19))) r.add(n, x, 'Class', s)
  }
  const t20 = 'https://w3id.org/ml-assets#Explanation'
  const v46 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t20))) r.add(n, x, 'Class', s)
  }
  const t21 = 'https://w3id.org/ml-assets#ComplianceRecord'
  const v47 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t21))) r.add(n, x, 'Class', s)
  }
  const t22 = 'https://w3id.org/ml-assets#DriftMonitor'
  const v48 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t22))) r.add(n, x, 'Class', s)
  }
  const t23 = 'https://w3id.org/ml-assets#PersonalData'
  const v49 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t23))) r.add(n, x, 'Class', s)
  }
  const l86 = literal('MD5', t1)
  const l87 = literal('SHA-1', t1)
  const l88 = literal('SHA-256', t1)
  const l89 = literal('SHA-384', t1)
  const l90 = literal('SHA-512', t1)
  const l91 = literal('BLAKE3', t1)
  const l92 = literal('CRC32C', t1)
  const l93 = literal('Other', t1)
  const w14 = [l86, l87, l88, l89, l90, l91, l92, l93]
  const v50 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w14, x))) r.add(n, x, 'In', s)
  }
  const t24 = 'https://w3id.org/ml-assets#AccessDetails'
  const v51 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t24))) r.add(n, x, 'Class', s)
  }
  const t25 = 'https://w3id.org/ml-assets#ColumnLineage'
  const v52 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t25))) r.add(n, x, 'Class', s)
  }
  const l94 = literal('pipeline', t1)
  const c9 = (n: N): boolean => { const v = values(n, 7); return has(v, l94) }
  const l95 = literal('ViewLineage', t1)
  const l96 = literal('QueryLineage', t1)
  const l97 = literal('PipelineLineage', t1)
  const l98 = literal('DashboardLineage', t1)
  const l99 = literal('DbtLineage', t1)
  const l100 = literal('SparkLineage', t1)
  const l101 = literal('OpenLineage', t1)
  const l102 = literal('ExternalTableLineage', t1)
  const l103 = literal('CrossDatabaseLineage', t1)
  const l104 = literal('ChildAssets', t1)
  const w15 = [l3, l95, l96, l97, l98, l99, l100, l101, l102, l103, l104]
  const v53 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w15, x))) r.add(n, x, 'In', s)
  }
  const l105 = literal('fromEntity', t1)
  const c10 = (n: N): boolean => { const v = values(n, 7); return has(v, l105) }
  const l106 = literal('toEntity', t1)
  const c11 = (n: N): boolean => { const v = values(n, 7); return has(v, l106) }
  const t26 = 'https://w3id.org/ml-assets#LineageDetails'
  const v54 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t26))) r.add(n, x, 'Class', s)
  }
  const l107 = literal('performance', t1)
  const l108 = literal('fairness', t1)
  const l109 = literal('drift', t1)
  const l110 = literal('importance', t1)
  const l111 = literal('quality', t1)
  const w16 = [l107, l108, l109, l110, l111]
  const v55 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w16, x))) r.add(n, x, 'In', s)
  }
  const v56 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t14 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
  }
  const l112 = literal('run', t1)
  const c12 = (n: N): boolean => { const v = values(n, 7); return has(v, l112) }
  const t27 = 'https://w3id.org/ml-assets#Slice'
  const v57 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t27))) r.add(n, x, 'Class', s)
  }
  const l113 = literal('higherIsBetter', t1)
  const l114 = literal('lowerIsBetter', t1)
  const w17 = [l113, l114]
  const v58 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w17, x))) r.add(n, x, 'In', s)
  }
  const l115 = literal('-9007199254740991', t13)
  const v59 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t13 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l115) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l43) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const t28 = 'https://w3id.org/ml-assets#TimeWindow'
  const v60 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t28))) r.add(n, x, 'Class', s)
  }
  const l116 = literal('sourceTables', t1)
  const c13 = (n: N): boolean => { const v = values(n, 7); return has(v, l116) }
  const l117 = literal('owners', t1)
  const c14 = (n: N): boolean => { const v = values(n, 7); return has(v, l117) }
  const l118 = literal('followers', t1)
  const c15 = (n: N): boolean => { const v = values(n, 7); return has(v, l118) }
  const l119 = literal('domains', t1)
  const c16 = (n: N): boolean => { const v = values(n, 7); return has(v, l119) }
  const l120 = literal('dataProducts', t1)
  const c17 = (n: N): boolean => { const v = values(n, 7); return has(v, l120) }
  const l121 = literal('dataContract', t1)
  const c18 = (n: N): boolean => { const v = values(n, 7); return has(v, l121) }
  const t29 = 'https://w3id.org/ml-assets#Hash'
  const v61 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t29))) r.add(n, x, 'Class', s)
  }
  const t30 = 'https://w3id.org/ml-assets#DatasetSplit'
  const v62 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t30))) r.add(n, x, 'Class', s)
  }
  const t31 = 'https://w3id.org/ml-assets#Column'
  const v63 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t31))) r.add(n, x, 'Class', s)
  }
  const t32 = 'https://w3id.org/ml-assets#QualityCheck'
  const v64 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t32))) r.add(n, x, 'Class', s)
  }
  const t33 = 'https://w3id.org/ml-assets#ChangeDescription'
  const v65 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t33))) r.add(n, x, 'Class', s)
  }
  const l122 = literal('Draft', t1)
  const l123 = literal('In Review', t1)
  const l124 = literal('Archived', t1)
  const l125 = literal('Deprecated', t1)
  const l126 = literal('Unprocessed', t1)
  const w18 = [l122, l123, l82, l124, l125, l84, l126]
  const v66 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w18, x))) r.add(n, x, 'In', s)
  }
  const l127 = literal('numerical', t1)
  const l128 = literal('categorical', t1)
  const l129 = literal('long', t1)
  const l130 = literal('float', t1)
  const l131 = literal('double', t1)
  const l132 = literal('text', t1)
  const l133 = literal('embedding', t1)
  const l134 = literal('image', t1)
  const l135 = literal('audio', t1)
  const l136 = literal('tensor', t1)
  const w19 = [l127, l128, l65, l129, l130, l131, l72, l67, l132, l69, l70, l68, l71, l133, l134, l135, l136]
  const v67 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w19, x))) r.add(n, x, 'In', s)
  }
  const t34 = 'https://w3id.org/ml-assets#FeatureSource'
  const v68 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t34))) r.add(n, x, 'Class', s)
  }
  const c19 = (x: N): boolean => x.datatype === t1
  const c20 = (x: N): boolean => x.datatype === t14 && isWellFormed(x) && order(x, l56) >= 0 && order(x, l57) <= 0
  const c21 = (x: N): boolean => x.datatype === t4 && isWellFormed(x)
  const v69 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(isAtMostLong(x, 100000))) r.add(n, x, 'MaxLength', s)
    if (!(c19(x) || c20(x) || c21(x))) r.add(n, x, 'Or', s)
  }
  const l137 = literal('baseModels', t1)
  const c22 = (n: N): boolean => { const v = values(n, 7); return has(v, l137) }
  const l138 = literal('experiment', t1)
  const c23 = (n: N): boolean => { const v = values(n, 7); return has(v, l138) }
  const w20 = [l32, l34, l26, l36, l28, l31, l37, l33, l29, l30, l35, l27]
  const v70 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w20, x))) r.add(n, x, 'In', s)
  }
  const t35 = 'https://w3id.org/ml-assets#MlFeature'
  const v71 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t35))) r.add(n, x, 'Class', s)
  }
  const t36 = 'https://w3id.org/ml-assets#MlHyperParameter'
  const v72 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t36))) r.add(n, x, 'Class', s)
  }
  const t37 = 'https://w3id.org/ml-assets#SignatureField'
  const v73 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t37))) r.add(n, x, 'Class', s)
  }
  const t38 = 'https://w3id.org/ml-assets#DataUse'
  const v74 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t38))) r.add(n, x, 'Class', s)
  }
  const t39 = 'https://w3id.org/ml-assets#MlStore'
  const v75 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t39))) r.add(n, x, 'Class', s)
  }
  const t40 = 'https://w3id.org/ml-assets#Code'
  const v76 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t40))) r.add(n, x, 'Class', s)
  }
  const t41 = 'https://w3id.org/ml-assets#Environment'
  const v77 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t41))) r.add(n, x, 'Class', s)
  }
  const l139 = literal('Experimentation', t1)
  const l140 = literal('Registration', t1)
  const l141 = literal('Deployment', t1)
  const l142 = literal('Monitoring', t1)
  const l143 = literal('Retired', t1)
  const w21 = [l139, l140, l141, l142, l143]
  const v78 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w21, x))) r.add(n, x, 'In', s)
  }
  const t42 = 'https://w3id.org/ml-assets#MlModelVersion'
  const v79 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t42))) r.add(n, x, 'Class', s)
  }
  const t43 = 'https://w3id.org/ml-assets#Deployment'
  const v80 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t43))) r.add(n, x, 'Class', s)
  }
  const t44 = 'https://w3id.org/ml-assets#Governance'
  const v81 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t44))) r.add(n, x, 'Class', s)
  }
  const t45 = 'https://w3id.org/ml-assets#LifeCycle'
  const v82 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t45))) r.add(n, x, 'Class', s)
  }
  const t46 = 'https://w3id.org/ml-assets#UsageDetails'
  const v83 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t46))) r.add(n, x, 'Class', s)
  }
  const t47 = 'https://w3id.org/ml-assets#Votes'
  const v84 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t47))) r.add(n, x, 'Class', s)
  }
  const t48 = 'https://w3id.org/ml-assets#Certification'
  const v85 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t48))) r.add(n, x, 'Class', s)
  }
  const v86 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 1))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 128))) r.add(n, x, 'MaxLength', s)
  }
  const t49 = 'https://w3id.org/ml-assets#ConnectionConfig'
  const v87 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t49))) r.add(n, x, 'Class', s)
  }
  const t50 = 'https://w3id.org/ml-assets#MlModelConnection'
  const v88 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t50))) r.add(n, x, 'Class', s)
  }
  const t51 = 'https://w3id.org/ml-assets#ConnectionTest'
  const v89 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t51))) r.add(n, x, 'Class', s)
  }
  const l144 = literal('pipelines', t1)
  const c24 = (n: N): boolean => { const v = values(n, 7); return has(v, l144) }
  const l145 = literal('ingestionRunner', t1)
  const c25 = (n: N): boolean => { const v = values(n, 7); return has(v, l145) }
  const l146 = literal('Pending', t1)
  const l147 = literal('Ready', t1)
  const w22 = [l146, l147, l39]
  const v90 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w22, x))) r.add(n, x, 'In', s)
  }
  const l148 = literal('parentRun', t1)
  const c26 = (n: N): boolean => { const v = values(n, 7); return has(v, l148) }
  const l149 = literal('runOutputs', t1)
  const c27 = (n: N): boolean => { const v = values(n, 7); return has(v, l149) }
  const l150 = literal('Scheduled', t1)
  const l151 = literal('Finished', t1)
  const l152 = literal('Killed', t1)
  const w23 = [l150, l40, l151, l39, l152]
  const v91 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w23, x))) r.add(n, x, 'In', s)
  }
  const l153 = literal('Passed', t1)
  const l154 = literal('Skipped', t1)
  const w24 = [l153, l39, l154]
  const v92 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w24, x))) r.add(n, x, 'In', s)
  }
  const l155 = literal('content', t1)
  const l156 = literal('column_name', t1)
  const w25 = [l155, l156]
  const v93 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w25, x))) r.add(n, x, 'In', s)
  }
  const t52 = 'https://w3id.org/ml-assets#PatternMatch'
  const v94 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t52))) r.add(n, x, 'Class', s)
  }
  const t53 = 'https://w3id.org/ml-assets#CoverImage'
  const v95 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t53))) r.add(n, x, 'Class', s)
  }
  const t54 = 'https://w3id.org/ml-assets#Style'
  const v96 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t54))) r.add(n, x, 'Class', s)
  }
  const l157 = literal('Classification', t1)
  const l158 = literal('Glossary', t1)
  const w26 = [l157, l158]
  const v97 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w26, x))) r.add(n, x, 'In', s)
  }
  const l159 = literal('Generated', t1)
  const w27 = [l3, l4, l5, l6, l159]
  const v98 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w27, x))) r.add(n, x, 'In', s)
  }
  const l160 = literal('Confirmed', t1)
  const w28 = [l8, l160]
  const v99 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(has(w28, x))) r.add(n, x, 'In', s)
  }
  const p5 = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,12})?([Zz]|[+-][0-9]{2}:?[0-9]{2})$/u
  const v100 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 20))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 40))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p5))) r.add(n, x, 'Pattern', s)
  }
  const t55 = 'https://w3id.org/ml-assets#TagLabelMetadata'
  const v101 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t55))) r.add(n, x, 'Class', s)
  }
  const t56 = 'https://w3id.org/ml-assets#Recognizer'
  const v102 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t56))) r.add(n, x, 'Class', s)
  }
  const t57 = 'https://w3id.org/ml-assets#UsageStats'
  const v103 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t57))) r.add(n, x, 'Class', s)
  }
  const p6 = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u
  const v104 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t1)) r.add(n, x, 'Datatype', s)
    if (!(isAtLeastLong(x, 10))) r.add(n, x, 'MinLength', s)
    if (!(isAtMostLong(x, 10))) r.add(n, x, 'MaxLength', s)
    if (!(matches(x, p6))) r.add(n, x, 'Pattern', s)
  }
  const l161 = literal('100', t14)
  const v105 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.datatype === t14 && isWellFormed(x))) r.add(n, x, 'Datatype', s)
    if (!(order(x, l44) >= 0)) r.add(n, x, 'MinInclusive', s)
    if (!(order(x, l161) <= 0)) r.add(n, x, 'MaxInclusive', s)
  }
  const l162 = literal('upVoters', t1)
  const c28 = (n: N): boolean => { const v = values(n, 7); return has(v, l162) }
  const l163 = literal('downVoters', t1)
  const c29 = (n: N): boolean => { const v = values(n, 7); return has(v, l163) }
  const t58 = 'https://w3id.org/ml-assets#ChangeSummaryEntry'
  const v106 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(x.termType === 'NamedNode')) r.add(n, x, 'NodeKind', s)
    if (!(isA(x, t58))) r.add(n, x, 'Class', s)
  }
  const c30 = (n: N): boolean => { const v = values(n, 184); return v.length <= 0 }
  const c31 = (n: N): boolean => { const v = values(n, 182); return v.length >= 1 }
  const c32 = (n: N): boolean => { const v = values(n, 183); return v.length >= 1 }
  const v107 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c30(x) || c31(x) || c32(x))) r.add(n, x, 'Or', s)
  }
  const c33 = (n: N): boolean => { const v = values(n, 89); return has(v, l109) }
  const c34 = (x: N): boolean => !c33(x)
  const c35 = (n: N): boolean => { const v = values(n, 107); return v.length >= 1 }
  const c36 = (n: N): boolean => { const v = union(sources(n, 108).map((m) => values(m, 107))); return v.length >= 1 }
  const v108 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c34(x) || c35(x) || c36(x))) r.add(n, x, 'Or', s)
  }
  const c37 = (n: N): boolean => { const v = values(n, 89); return has(v, l110) }
  const c38 = (x: N): boolean => !c37(x)
  const c39 = (n: N): boolean => { const v = values(n, 103); return v.length >= 1 }
  const v109 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c38(x) || c39(x))) r.add(n, x, 'Or', s)
  }
  const v110 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(!has(values(n, 31), x))) r.add(n, x, 'Disjoint', s)
  }
  const l164 = literal('false', t4)
  const c40 = (n: N): boolean => { const v = values(n, 259); return has(v, l164) }
  const c41 = (x: N): boolean => !c40(x)
  const c42 = (n: N): boolean => { const v = values(n, 260); return v.length <= 0 }
  const v111 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c41(x) || c42(x))) r.add(n, x, 'Or', s)
  }
  const l165 = literal('true', t4)
  const c43 = (n: N): boolean => { const v = values(n, 259); return has(v, l165) }
  const c44 = (x: N): boolean => !c43(x)
  const c45 = (n: N): boolean => { const v = values(n, 261); return v.length >= 1 }
  const v112 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c44(x) || c45(x))) r.add(n, x, 'Or', s)
  }
  const c46 = (n: N): boolean => { const v = values(n, 249); return v.length <= 0 }
  const w29 = [l150, l40]
  const c47 = (x: N): boolean => has(w29, x)
  const c48 = (n: N): boolean => { const v = values(n, 41); return count(v, c47) >= 1 }
  const c49 = (x: N): boolean => !c48(x)
  const v113 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c46(x) || c49(x))) r.add(n, x, 'Or', s)
  }
  const c50 = (n: N): boolean => { const v = values(n, 227); return has(v, l143) }
  const c51 = (x: N): boolean => !c50(x)
  const c52 = (n: N): boolean => { const v = values(n, 245); return has(v, l165) }
  const c53 = (x: N): boolean => !c52(x)
  const v114 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c51(x) || c53(x))) r.add(n, x, 'Or', s)
  }
  const c54 = (n: N): boolean => { const v = values(n, 150); return has(v, l81) }
  const c55 = (x: N): boolean => !c54(x)
  const c56 = (n: N): boolean => { const v = values(n, 152); return has(v, l82) }
  const c57 = (x: N): boolean => !c56(x)
  const v115 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c55(x) || c57(x))) r.add(n, x, 'Or', s)
  }
  const l166 = literal('1.0e0', t14)
  const c58 = (n: N): boolean => { const v = values(n, 175); return v.every((x) => order(x, l166) >= 0) }
  const c59 = (n: N): boolean => { const v = values(n, 176); return v.length >= 1 }
  const v116 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c58(x) || c59(x))) r.add(n, x, 'Or', s)
  }
  const c60 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => values(m, 49))); return v.length <= 0 }
  const c61 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => values(m, 49))); return !difference(v, values(n, 209)).length }
  const v117 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c60(x) || c61(x))) r.add(n, x, 'Or', s)
  }
  const c62 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => values(m, 68))); return v.length <= 0 }
  const c63 = (n: N): boolean => { const v = values(n, 209); return has(v, l34) }
  const v118 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c62(x) || c63(x))) r.add(n, x, 'Or', s)
  }
  const c64 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => union([values(m, 70), values(m, 71), values(m, 72)]))); return v.length <= 0 }
  const c65 = (n: N): boolean => { const v = values(n, 209); return has(v, l36) }
  const v119 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c64(x) || c65(x))) r.add(n, x, 'Or', s)
  }
  const c66 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => union([values(m, 50), values(m, 51), values(m, 53)]))); return v.length <= 0 }
  const c67 = (n: N): boolean => { const v = values(n, 209); return has(v, l26) }
  const v120 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c66(x) || c67(x))) r.add(n, x, 'Or', s)
  }
  const c68 = (n: N): boolean => { const v = union(union(values(n, 239).map((m) => values(m, 238))).map((m) => values(m, 66))); return v.length <= 0 }
  const c69 = (n: N): boolean => { const v = values(n, 209); return has(v, l32) }
  const v121 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c68(x) || c69(x))) r.add(n, x, 'Or', s)
  }
  const c70 = (n: N): boolean => { const v = values(n, 196); return v.length >= 1 }
  const w30 = [l55, l39]
  const c71 = (n: N): boolean => { const v = values(n, 41); return v.length >= 1 && v.every((x) => has(w30, x)) }
  const c72 = (n: N): boolean => { const v = values(n, 100); return v.length <= 0 }
  const c73 = (x: N): boolean => !c71(x) && c72(x)
  const c74 = (n: N): boolean => { const v = values(n, 229); return count(v, c73) >= 1 }
  const c75 = (n: N): boolean => { const v = union(values(n, 228).map((m) => values(m, 245))); return has(v, l165) }
  const c76 = (x: N): boolean => !c74(x) && !c75(x)
  const v122 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c70(x) || c76(x))) r.add(n, x, 'Or', s)
  }
  const c77 = (x: N): boolean => !c2(x)
  const l167 = literal('mlmodelService', t1)
  const c78 = (n: N): boolean => { const v = values(n, 49); return has(v, l167) }
  const v123 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c77(x) || c78(x))) r.add(n, x, 'Or', s)
  }
  const w31 = [l117]
  const c79 = (n: N): boolean => { const v = values(n, 7); return v.length >= 1 && v.every((x) => has(w31, x)) }
  const c80 = (x: N): boolean => !c79(x)
  const l168 = literal('team', t1)
  const l169 = literal('user', t1)
  const w32 = [l168, l169]
  const c81 = (n: N): boolean => { const v = values(n, 49); return v.every((x) => has(w32, x)) }
  const v124 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c80(x) || c81(x))) r.add(n, x, 'Or', s)
  }
  const w33 = [l138]
  const c82 = (n: N): boolean => { const v = values(n, 7); return v.length >= 1 && v.every((x) => has(w33, x)) }
  const c83 = (x: N): boolean => !c82(x)
  const l170 = literal('mlexperiment', t1)
  const w34 = [l170]
  const c84 = (n: N): boolean => { const v = values(n, 49); return v.every((x) => has(w34, x)) }
  const v125 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c83(x) || c84(x))) r.add(n, x, 'Or', s)
  }
  const w35 = [l112, l148]
  const c85 = (n: N): boolean => { const v = values(n, 7); return v.length >= 1 && v.every((x) => has(w35, x)) }
  const c86 = (x: N): boolean => !c85(x)
  const l171 = literal('mlrun', t1)
  const w36 = [l171]
  const c87 = (n: N): boolean => { const v = values(n, 49); return v.every((x) => has(w36, x)) }
  const v126 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c86(x) || c87(x))) r.add(n, x, 'Or', s)
  }
  const w37 = [l137]
  const c88 = (n: N): boolean => { const v = values(n, 7); return v.length >= 1 && v.every((x) => has(w37, x)) }
  const c89 = (x: N): boolean => !c88(x)
  const l172 = literal('mlmodel', t1)
  const l173 = literal('llmModel', t1)
  const w38 = [l172, l173]
  const c90 = (n: N): boolean => { const v = values(n, 49); return v.every((x) => has(w38, x)) }
  const v127 = (n: N, x: N, s: number, r: Findings<N>): void => {
    if (!(c89(x) || c90(x))) r.add(n, x, 'Or', s)
  }
  const ours = 'https://w3id.org/ml-assets/shapes#'
  const checks: Check<N>[] = [
    (n, r) => { // AccessDetails
      let v: readonly N[]
      v0(n, n, 0, r)
      v = values(n, 2)
      atLeast(n, v, 1, 92, r)
      atMost(n, v, 1, 92, r)
      for (const x of v) v1(n, x, 92, r)
      v = values(n, 3)
      atMost(n, v, 1, 93, r)
      for (const x of v) v0(n, x, 93, r)
      v = values(n, 4)
      if (!(count(v, c0) <= 1)) r.add(n, null, 'QualifiedMaxCount', 94)
      for (const x of v) v2(n, x, 95, r)
      v = values(n, 5)
      atMost(n, v, 1, 96, r)
      for (const x of v) v3(n, x, 96, r)
      v = values(n, 6)
      atMost(n, v, 1, 97, r)
      for (const x of v) v4(n, x, 97, r)
    },
    (n, r) => { // AwsConfig
      let v: readonly N[]
      v0(n, n, 1, r)
      v = values(n, 8)
      atMost(n, v, 1, 98, r)
      for (const x of v) v5(n, x, 98, r)
      v = values(n, 9)
      atLeast(n, v, 1, 99, r)
      atMost(n, v, 1, 99, r)
      for (const x of v) v3(n, x, 99, r)
      v = values(n, 10)
      atMost(n, v, 1, 100, r)
      for (const x of v) v6(n, x, 100, r)
      v = values(n, 11)
      atMost(n, v, 1, 101, r)
      for (const x of v) v3(n, x, 101, r)
      v = values(n, 12)
      atMost(n, v, 1, 102, r)
      for (const x of v) v3(n, x, 102, r)
      v = values(n, 13)
      atMost(n, v, 1, 103, r)
      for (const x of v) v3(n, x, 103, r)
      v = values(n, 14)
      atMost(n, v, 1, 104, r)
      for (const x of v) v3(n, x, 104, r)
      v = values(n, 6)
      atMost(n, v, 1, 105, r)
      for (const x of v) v4(n, x, 105, r)
    },
    (n, r) => { // Certification
      let v: readonly N[]
      v0(n, n, 2, r)
      v = values(n, 15)
      atLeast(n, v, 1, 106, r)
      atMost(n, v, 1, 106, r)
      for (const x of v) v7(n, x, 106, r)
      v = values(n, 16)
      atMost(n, v, 1, 107, r)
      for (const x of v) v1(n, x, 107, r)
      v = values(n, 17)
      atMost(n, v, 1, 108, r)
      for (const x of v) v1(n, x, 108, r)
      v = values(n, 6)
      atMost(n, v, 1, 109, r)
      for (const x of v) v4(n, x, 109, r)
    },
    (n, r) => { // ChangeDescription
      let v: readonly N[]
      v0(n, n, 3, r)
      v = values(n, 18)
      atMost(n, v, 1000, 110, r)
      for (const x of v) v8(n, x, 110, r)
      v = values(n, 19)
      atMost(n, v, 1000, 111, r)
      for (const x of v) v8(n, x, 111, r)
      v = values(n, 20)
      atMost(n, v, 1000, 112, r)
      for (const x of v) v8(n, x, 112, r)
      v = values(n, 21)
      atMost(n, v, 1, 113, r)
      for (const x of v) v9(n, x, 113, r)
      v = values(n, 22)
      atMost(n, v, 1, 114, r)
      for (const x of v) v10(n, x, 114, r)
      v = values(n, 6)
      atMost(n, v, 1, 115, r)
      for (const x of v) v4(n, x, 115, r)
    },
    (n, r) => { // ChangeSummaryEntry
      let v: readonly N[]
      v0(n, n, 4, r)
      v = values(n, 23)
      atMost(n, v, 1, 116, r)
      for (const x of v) v11(n, x, 116, r)
      v = values(n, 24)
      atMost(n, v, 1, 117, r)
      for (const x of v) v3(n, x, 117, r)
      v = values(n, 25)
      atMost(n, v, 1, 118, r)
      for (const x of v) v1(n, x, 118, r)
      v = values(n, 6)
      atMost(n, v, 1, 119, r)
      for (const x of v) v4(n, x, 119, r)
      v = values(n, 26)
      atLeast(n, v, 1, 120, r)
      atMost(n, v, 1, 120, r)
      for (const x of v) v12(n, x, 120, r)
    },
    (n, r) => { // Code
      let v: readonly N[]
      v0(n, n, 5, r)
      v = values(n, 27)
      atMost(n, v, 1, 121, r)
      for (const x of v) v3(n, x, 121, r)
      v = values(n, 28)
      atMost(n, v, 1, 122, r)
      for (const x of v) v3(n, x, 122, r)
      v = values(n, 29)
      atMost(n, v, 1, 123, r)
      for (const x of v) v3(n, x, 123, r)
      v = values(n, 30)
      atMost(n, v, 1, 124, r)
      for (const x of v) v3(n, x, 124, r)
      v = values(n, 6)
      atMost(n, v, 1, 125, r)
      for (const x of v) v4(n, x, 125, r)
    },
    (n, r) => { // Column
      let v: readonly N[]
      v0(n, n, 6, r)
      v = values(n, 31)
      atLeast(n, v, 1, 126, r)
      atMost(n, v, 1, 126, r)
      for (const x of v) v13(n, x, 126, r)
      v = values(n, 32)
      atMost(n, v, 1, 127, r)
      for (const x of v) v3(n, x, 127, r)
      v = values(n, 33)
      atMost(n, v, 1, 128, r)
      for (const x of v) v14(n, x, 128, r)
      v = values(n, 34)
      atMost(n, v, 1, 129, r)
      for (const x of v) v5(n, x, 129, r)
      v = values(n, 35)
      atMost(n, v, 1000, 130, r)
      for (const x of v) v7(n, x, 130, r)
      v = values(n, 36)
      atMost(n, v, 20000, 131, r)
      for (const x of v) v15(n, x, 131, r)
      v = values(n, 6)
      atMost(n, v, 1, 132, r)
      for (const x of v) v4(n, x, 132, r)
    },
    (n, r) => { // ColumnLineage
      let v: readonly N[]
      v0(n, n, 7, r)
      v = values(n, 37)
      atMost(n, v, 10000, 133, r)
      for (const x of v) v16(n, x, 133, r)
      v = values(n, 38)
      atMost(n, v, 1, 134, r)
      for (const x of v) v16(n, x, 134, r)
      v = values(n, 39)
      atMost(n, v, 1, 135, r)
      for (const x of v) v14(n, x, 135, r)
      v = values(n, 6)
      atMost(n, v, 1, 136, r)
      for (const x of v) v4(n, x, 136, r)
    },
    (n, r) => { // ComplianceRecord
      let v: readonly N[]
      v0(n, n, 8, r)
      v = values(n, 31)
      atMost(n, v, 1, 137, r)
      for (const x of v) v17(n, x, 137, r)
      v = values(n, 40)
      atLeast(n, v, 1, 138, r)
      atMost(n, v, 1, 138, r)
      for (const x of v) v18(n, x, 138, r)
      v = values(n, 41)
      atMost(n, v, 1, 139, r)
      for (const x of v) v19(n, x, 139, r)
      v = values(n, 42)
      atMost(n, v, 1, 140, r)
      for (const x of v) v1(n, x, 140, r)
      v = values(n, 43)
      atMost(n, v, 1, 141, r)
      for (const x of v) v3(n, x, 141, r)
      v = values(n, 44)
      atMost(n, v, 1, 142, r)
      for (const x of v) v1(n, x, 142, r)
      v = values(n, 45)
      atMost(n, v, 1, 143, r)
      for (const x of v) v1(n, x, 143, r)
      v = values(n, 46)
      atMost(n, v, 1, 144, r)
      for (const x of v) v3(n, x, 144, r)
      v = values(n, 47)
      atMost(n, v, 1, 145, r)
      for (const x of v) v6(n, x, 145, r)
      v = values(n, 48)
      atMost(n, v, 1, 146, r)
      for (const x of v) v14(n, x, 146, r)
      v = values(n, 6)
      atMost(n, v, 1, 147, r)
      for (const x of v) v4(n, x, 147, r)
    },
    (n, r) => { // ConnectionConfig
      let v: readonly N[]
      v0(n, n, 9, r)
      v = values(n, 49)
      atMost(n, v, 1, 148, r)
      for (const x of v) v20(n, x, 148, r)
      v = values(n, 50)
      atMost(n, v, 1, 149, r)
      for (const x of v) v3(n, x, 149, r)
      v = values(n, 51)
      atMost(n, v, 1, 150, r)
      for (const x of v) v3(n, x, 150, r)
      v = values(n, 52)
      atMost(n, v, 1, 151, r)
      for (const x of v) v3(n, x, 151, r)
      v = values(n, 53)
      atMost(n, v, 1, 152, r)
      for (const x of v) v3(n, x, 152, r)
      v = values(n, 54)
      atMost(n, v, 1, 153, r)
      for (const x of v) v3(n, x, 153, r)
      v = values(n, 55)
      atMost(n, v, 1, 154, r)
      for (const x of v) v21(n, x, 154, r)
      v = values(n, 56)
      atMost(n, v, 1, 155, r)
      for (const x of v) v5(n, x, 155, r)
      v = values(n, 57)
      atMost(n, v, 1, 156, r)
      for (const x of v) v3(n, x, 156, r)
      v = values(n, 58)
      atMost(n, v, 1, 157, r)
      for (const x of v) v6(n, x, 157, r)
      v = values(n, 59)
      atMost(n, v, 1, 158, r)
      for (const x of v) v3(n, x, 158, r)
      v = values(n, 60)
      atMost(n, v, 1, 159, r)
      for (const x of v) v3(n, x, 159, r)
      v = values(n, 61)
      atMost(n, v, 1, 160, r)
      for (const x of v) v14(n, x, 160, r)
      v = values(n, 62)
      atMost(n, v, 1, 161, r)
      for (const x of v) v3(n, x, 161, r)
      v = values(n, 63)
      atMost(n, v, 1, 162, r)
      for (const x of v) v3(n, x, 162, r)
      v = values(n, 64)
      atMost(n, v, 1, 163, r)
      for (const x of v) v3(n, x, 163, r)
      v = values(n, 65)
      atMost(n, v, 1, 164, r)
      for (const x of v) v3(n, x, 164, r)
      v = values(n, 66)
      atMost(n, v, 1, 165, r)
      for (const x of v) v14(n, x, 165, r)
      v = values(n, 67)
      atMost(n, v, 1, 166, r)
      for (const x of v) v3(n, x, 166, r)
      v = values(n, 68)
      atMost(n, v, 1, 167, r)
      for (const x of v) v22(n, x, 167, r)
      v = values(n, 69)
      atMost(n, v, 1, 168, r)
      for (const x of v) v14(n, x, 168, r)
      v = values(n, 70)
      atMost(n, v, 1, 169, r)
      for (const x of v) v23(n, x, 169, r)
      v = values(n, 71)
      atMost(n, v, 1000, 170, r)
      for (const x of v) v3(n, x, 170, r)
      v = values(n, 72)
      atMost(n, v, 1, 171, r)
      for (const x of v) v3(n, x, 171, r)
      v = values(n, 73)
      atMost(n, v, 1, 172, r)
      for (const x of v) v3(n, x, 172, r)
      v = values(n, 6)
      atMost(n, v, 1, 173, r)
      for (const x of v) v4(n, x, 173, r)
    },
    (n, r) => { // ConnectionTest
      let v: readonly N[]
      v0(n, n, 10, r)
      v = values(n, 74)
      atMost(n, v, 1, 174, r)
      for (const x of v) v1(n, x, 174, r)
      v = values(n, 41)
      atMost(n, v, 1, 175, r)
      for (const x of v) v24(n, x, 175, r)
      v = values(n, 75)
      atMost(n, v, 1000, 176, r)
      for (const x of v) v25(n, x, 176, r)
      v = values(n, 6)
      atMost(n, v, 1, 177, r)
      for (const x of v) v4(n, x, 177, r)
    },
    (n, r) => { // ConnectionTestStep
      let v: readonly N[]
      v0(n, n, 11, r)
      v = values(n, 31)
      atLeast(n, v, 1, 178, r)
      atMost(n, v, 1, 178, r)
      for (const x of v) v3(n, x, 178, r)
      v = values(n, 76)
      atLeast(n, v, 1, 179, r)
      atMost(n, v, 1, 179, r)
      for (const x of v) v5(n, x, 179, r)
      v = values(n, 77)
      atLeast(n, v, 1, 180, r)
      atMost(n, v, 1, 180, r)
      for (const x of v) v5(n, x, 180, r)
      v = values(n, 78)
      atMost(n, v, 1, 181, r)
      for (const x of v) v14(n, x, 181, r)
      v = values(n, 79)
      atMost(n, v, 1, 182, r)
      for (const x of v) v14(n, x, 182, r)
      v = values(n, 6)
      atMost(n, v, 1, 183, r)
      for (const x of v) v4(n, x, 183, r)
    },
    (n, r) => { // CoverImage
      let v: readonly N[]
      v0(n, n, 12, r)
      v = values(n, 80)
      atMost(n, v, 1, 184, r)
      for (const x of v) v6(n, x, 184, r)
      v = values(n, 81)
      atMost(n, v, 1, 185, r)
      for (const x of v) v3(n, x, 185, r)
      v = values(n, 6)
      atMost(n, v, 1, 186, r)
      for (const x of v) v4(n, x, 186, r)
    },
    (n, r) => { // DataUse
      let v: readonly N[]
      v0(n, n, 13, r)
      v = values(n, 82)
      atLeast(n, v, 1, 187, r)
      atMost(n, v, 1, 187, r)
      for (const x of v) v0(n, x, 187, r)
      v = values(n, 4)
      if (!(count(v, c1) >= 1)) r.add(n, null, 'QualifiedMinCount', 188)
      if (!(count(v, c1) <= 1)) r.add(n, null, 'QualifiedMaxCount', 188)
      for (const x of v) v2(n, x, 189, r)
      v = values(n, 83)
      atMost(n, v, 1, 190, r)
      for (const x of v) v3(n, x, 190, r)
      v = values(n, 84)
      atMost(n, v, 1, 191, r)
      for (const x of v) v3(n, x, 191, r)
      v = values(n, 85)
      atMost(n, v, 1, 192, r)
      for (const x of v) v3(n, x, 192, r)
      v = values(n, 86)
      atMost(n, v, 1, 193, r)
      for (const x of v) v14(n, x, 193, r)
      v = values(n, 87)
      atMost(n, v, 1, 194, r)
      for (const x of v) v26(n, x, 194, r)
      v = values(n, 6)
      atMost(n, v, 1, 195, r)
      for (const x of v) v4(n, x, 195, r)
    },
    (n, r) => { // DatasetSplit
      let v: readonly N[]
      v0(n, n, 14, r)
      v = values(n, 31)
      atLeast(n, v, 1, 196, r)
      atMost(n, v, 1, 196, r)
      for (const x of v) v13(n, x, 196, r)
      v = values(n, 87)
      atMost(n, v, 1, 197, r)
      for (const x of v) v26(n, x, 197, r)
      v = values(n, 88)
      atMost(n, v, 1, 198, r)
      for (const x of v) v27(n, x, 198, r)
      v = values(n, 86)
      atMost(n, v, 1, 199, r)
      for (const x of v) v14(n, x, 199, r)
      v = values(n, 69)
      atMost(n, v, 1, 200, r)
      for (const x of v) v14(n, x, 200, r)
      v = values(n, 6)
      atMost(n, v, 1, 201, r)
      for (const x of v) v4(n, x, 201, r)
    },
    (n, r) => { // Deployment
      let v: readonly N[]
      v0(n, n, 15, r)
      v = values(n, 31)
      atMost(n, v, 1, 202, r)
      for (const x of v) v17(n, x, 202, r)
      v = values(n, 33)
      atMost(n, v, 1, 203, r)
      for (const x of v) v14(n, x, 203, r)
      v = values(n, 89)
      atMost(n, v, 1, 204, r)
      for (const x of v) v28(n, x, 204, r)
      v = values(n, 90)
      atMost(n, v, 1, 205, r)
      for (const x of v) v3(n, x, 205, r)
      v = values(n, 91)
      atMost(n, v, 1, 206, r)
      for (const x of v) v6(n, x, 206, r)
      v = values(n, 92)
      atMost(n, v, 1, 207, r)
      for (const x of v) v0(n, x, 207, r)
      v = values(n, 4)
      if (!(count(v, c2) <= 1)) r.add(n, null, 'QualifiedMaxCount', 208)
      if (!(count(v, c3) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 209)
      for (const x of v) v2(n, x, 210, r)
      v = values(n, 93)
      atMost(n, v, 1, 211, r)
      for (const x of v) v3(n, x, 211, r)
      v = values(n, 94)
      atMost(n, v, 1, 212, r)
      for (const x of v) v3(n, x, 212, r)
      v = values(n, 95)
      atMost(n, v, 1, 213, r)
      for (const x of v) v3(n, x, 213, r)
      v = values(n, 41)
      atMost(n, v, 1, 214, r)
      for (const x of v) v29(n, x, 214, r)
      v = values(n, 96)
      atMost(n, v, 1, 215, r)
      for (const x of v) v27(n, x, 215, r)
      v = values(n, 97)
      atMost(n, v, 1, 216, r)
      for (const x of v) v26(n, x, 216, r)
      v = values(n, 98)
      atMost(n, v, 1, 217, r)
      for (const x of v) v3(n, x, 217, r)
      v = values(n, 99)
      atMost(n, v, 1, 218, r)
      for (const x of v) v1(n, x, 218, r)
      v = values(n, 100)
      atMost(n, v, 1, 219, r)
      for (const x of v) v1(n, x, 219, r)
      v = values(n, 101)
      atMost(n, v, 1000, 220, r)
      for (const x of v) v0(n, x, 220, r)
      v = values(n, 102)
      atMost(n, v, 1, 221, r)
      for (const x of v) v6(n, x, 221, r)
      v = values(n, 6)
      atMost(n, v, 1, 222, r)
      for (const x of v) v4(n, x, 222, r)
    },
    (n, r) => { // DriftMonitor
      let v: readonly N[]
      v0(n, n, 16, r)
      v = values(n, 31)
      atLeast(n, v, 1, 223, r)
      atMost(n, v, 1, 223, r)
      for (const x of v) v17(n, x, 223, r)
      v = values(n, 33)
      atMost(n, v, 1, 224, r)
      for (const x of v) v14(n, x, 224, r)
      v = values(n, 103)
      atMost(n, v, 1, 225, r)
      for (const x of v) v3(n, x, 225, r)
      v = values(n, 104)
      atMost(n, v, 1, 226, r)
      for (const x of v) v3(n, x, 226, r)
      v = values(n, 105)
      atMost(n, v, 1, 227, r)
      for (const x of v) v30(n, x, 227, r)
      v = values(n, 106)
      atMost(n, v, 1, 228, r)
      for (const x of v) v3(n, x, 228, r)
      v = values(n, 107)
      atMost(n, v, 1, 229, r)
      for (const x of v) v3(n, x, 229, r)
      v = values(n, 41)
      atMost(n, v, 1, 230, r)
      for (const x of v) v31(n, x, 230, r)
      v = values(n, 108)
      atMost(n, v, 20000, 231, r)
      for (const x of v) v15(n, x, 231, r)
      v = values(n, 109)
      atMost(n, v, 1, 232, r)
      for (const x of v) v0(n, x, 232, r)
      v = values(n, 4)
      if (!(count(v, c4) <= 1)) r.add(n, null, 'QualifiedMaxCount', 233)
      for (const x of v) v2(n, x, 234, r)
      v = values(n, 6)
      atMost(n, v, 1, 235, r)
      for (const x of v) v4(n, x, 235, r)
    },
    (n, r) => { // EntityReference
      let v: readonly N[]
      v32(n, n, 17, r)
      v = values(n, 49)
      atLeast(n, v, 1, 236, r)
      atMost(n, v, 1, 236, r)
      for (const x of v) v33(n, x, 236, r)
      v = values(n, 110)
      atMost(n, v, 1, 237, r)
      for (const x of v) v16(n, x, 237, r)
      v = values(n, 111)
      atMost(n, v, 1, 238, r)
      for (const x of v) v34(n, x, 238, r)
      v = values(n, 31)
      atMost(n, v, 1, 239, r)
      for (const x of v) v17(n, x, 239, r)
      v = values(n, 112)
      atMost(n, v, 1, 240, r)
      for (const x of v) v3(n, x, 240, r)
      v = values(n, 33)
      atMost(n, v, 1, 241, r)
      for (const x of v) v14(n, x, 241, r)
      v = values(n, 113)
      atMost(n, v, 1, 242, r)
      for (const x of v) v5(n, x, 242, r)
      v = values(n, 114)
      atMost(n, v, 1, 243, r)
      for (const x of v) v5(n, x, 243, r)
      v = values(n, 115)
      atMost(n, v, 1, 244, r)
      for (const x of v) v6(n, x, 244, r)
      v = values(n, 6)
      atMost(n, v, 1, 245, r)
      for (const x of v) v4(n, x, 245, r)
      v = values(n, 7)
      atLeast(n, v, 1, 246, r)
      atMost(n, v, 1, 246, r)
      for (const x of v) v12(n, x, 246, r)
      v = values(n, 116)
      atLeast(n, v, 1, 247, r)
      atMost(n, v, 1, 247, r)
      for (const x of v) v0(n, x, 247, r)
    },
    (n, r) => { // Environment
      let v: readonly N[]
      v0(n, n, 18, r)
      v = values(n, 117)
      atMost(n, v, 1, 248, r)
      for (const x of v) v3(n, x, 248, r)
      v = values(n, 118)
      atMost(n, v, 10000, 249, r)
      for (const x of v) v35(n, x, 249, r)
      v = values(n, 119)
      atMost(n, v, 1, 250, r)
      for (const x of v) v3(n, x, 250, r)
      v = values(n, 98)
      atMost(n, v, 1, 251, r)
      for (const x of v) v3(n, x, 251, r)
      v = values(n, 97)
      atMost(n, v, 1, 252, r)
      for (const x of v) v26(n, x, 252, r)
      v = values(n, 120)
      atMost(n, v, 1, 253, r)
      for (const x of v) v3(n, x, 253, r)
      v = values(n, 6)
      atMost(n, v, 1, 254, r)
      for (const x of v) v4(n, x, 254, r)
    },
    (n, r) => { // Explanation
      let v: readonly N[]
      v0(n, n, 19, r)
      v = values(n, 31)
      atLeast(n, v, 1, 255, r)
      atMost(n, v, 1, 255, r)
      for (const x of v) v17(n, x, 255, r)
      v = values(n, 104)
      atMost(n, v, 1, 256, r)
      for (const x of v) v3(n, x, 256, r)
      v = values(n, 121)
      atMost(n, v, 1, 257, r)
      for (const x of v) v36(n, x, 257, r)
      v = values(n, 33)
      atMost(n, v, 1, 258, r)
      for (const x of v) v14(n, x, 258, r)
      v = values(n, 47)
      atMost(n, v, 1, 259, r)
      for (const x of v) v6(n, x, 259, r)
      v = values(n, 108)
      atMost(n, v, 20000, 260, r)
      for (const x of v) v15(n, x, 260, r)
      v = values(n, 6)
      atMost(n, v, 1, 261, r)
      for (const x of v) v4(n, x, 261, r)
    },
    (n, r) => { // FairnessAssessment
      let v: readonly N[]
      v0(n, n, 20, r)
      v = values(n, 31)
      atLeast(n, v, 1, 262, r)
      atMost(n, v, 1, 262, r)
      for (const x of v) v17(n, x, 262, r)
      v = values(n, 122)
      atMost(n, v, 1, 263, r)
      for (const x of v) v17(n, x, 263, r)
      v = values(n, 123)
      atMost(n, v, 1, 264, r)
      for (const x of v) v3(n, x, 264, r)
      v = values(n, 124)
      atMost(n, v, 1, 265, r)
      for (const x of v) v14(n, x, 265, r)
      v = values(n, 125)
      atMost(n, v, 1, 266, r)
      for (const x of v) v14(n, x, 266, r)
      v = values(n, 126)
      atMost(n, v, 1, 267, r)
      for (const x of v) v14(n, x, 267, r)
      v = values(n, 42)
      atMost(n, v, 1, 268, r)
      for (const x of v) v1(n, x, 268, r)
      v = values(n, 43)
      atMost(n, v, 1, 269, r)
      for (const x of v) v3(n, x, 269, r)
      v = values(n, 108)
      atMost(n, v, 20000, 270, r)
      for (const x of v) v15(n, x, 270, r)
      v = values(n, 6)
      atMost(n, v, 1, 271, r)
      for (const x of v) v4(n, x, 271, r)
    },
    (n, r) => { // FeatureSource
      let v: readonly N[]
      v0(n, n, 21, r)
      v = values(n, 31)
      atMost(n, v, 1, 272, r)
      for (const x of v) v13(n, x, 272, r)
      v = values(n, 127)
      atMost(n, v, 1, 273, r)
      for (const x of v) v37(n, x, 273, r)
      v = values(n, 33)
      atMost(n, v, 1, 274, r)
      for (const x of v) v14(n, x, 274, r)
      v = values(n, 110)
      atMost(n, v, 1, 275, r)
      for (const x of v) v16(n, x, 275, r)
      v = values(n, 128)
      atMost(n, v, 1, 276, r)
      for (const x of v) v0(n, x, 276, r)
      v = values(n, 4)
      if (!(count(v, c8) <= 1)) r.add(n, null, 'QualifiedMaxCount', 277)
      for (const x of v) v2(n, x, 278, r)
      v = values(n, 35)
      atMost(n, v, 1000, 279, r)
      for (const x of v) v7(n, x, 279, r)
      v = values(n, 6)
      atMost(n, v, 1, 280, r)
      for (const x of v) v4(n, x, 280, r)
    },
    (n, r) => { // FieldChange
      let v: readonly N[]
      v0(n, n, 22, r)
      v = values(n, 31)
      atMost(n, v, 1, 281, r)
      for (const x of v) v3(n, x, 281, r)
      v = values(n, 129)
      atMost(n, v, 1, 282, r)
      for (const x of v) v38(n, x, 282, r)
      v = values(n, 130)
      atMost(n, v, 1, 283, r)
      for (const x of v) v38(n, x, 283, r)
      v = values(n, 6)
      atMost(n, v, 1, 284, r)
      for (const x of v) v4(n, x, 284, r)
    },
    (n, r) => { // FilterPattern
      let v: readonly N[]
      v0(n, n, 23, r)
      v = values(n, 131)
      atMost(n, v, 1000, 285, r)
      for (const x of v) v3(n, x, 285, r)
      v = values(n, 132)
      atMost(n, v, 1000, 286, r)
      for (const x of v) v3(n, x, 286, r)
      v = values(n, 6)
      atMost(n, v, 1, 287, r)
      for (const x of v) v4(n, x, 287, r)
    },
    (n, r) => { // GcpConfig
      let v: readonly N[]
      v0(n, n, 24, r)
      v = values(n, 49)
      atLeast(n, v, 1, 288, r)
      atMost(n, v, 1, 288, r)
      for (const x of v) v39(n, x, 288, r)
      v = values(n, 133)
      atMost(n, v, 1, 289, r)
      for (const x of v) v3(n, x, 289, r)
      v = values(n, 71)
      atMost(n, v, 1000, 290, r)
      for (const x of v) v3(n, x, 290, r)
      v = values(n, 134)
      atMost(n, v, 1, 291, r)
      for (const x of v) v40(n, x, 291, r)
      v = values(n, 135)
      atMost(n, v, 1, 292, r)
      for (const x of v) v3(n, x, 292, r)
      v = values(n, 136)
      atMost(n, v, 1, 293, r)
      for (const x of v) v3(n, x, 293, r)
      v = values(n, 137)
      atMost(n, v, 1, 294, r)
      for (const x of v) v14(n, x, 294, r)
      v = values(n, 138)
      atMost(n, v, 1, 295, r)
      for (const x of v) v3(n, x, 295, r)
      v = values(n, 54)
      atMost(n, v, 1, 296, r)
      for (const x of v) v3(n, x, 296, r)
      v = values(n, 139)
      atMost(n, v, 1, 297, r)
      for (const x of v) v6(n, x, 297, r)
      v = values(n, 140)
      atMost(n, v, 1, 298, r)
      for (const x of v) v6(n, x, 298, r)
      v = values(n, 141)
      atMost(n, v, 1, 299, r)
      for (const x of v) v6(n, x, 299, r)
      v = values(n, 142)
      atMost(n, v, 1, 300, r)
      for (const x of v) v6(n, x, 300, r)
      v = values(n, 6)
      atMost(n, v, 1, 301, r)
      for (const x of v) v4(n, x, 301, r)
    },
    (n, r) => { // GcpCredentials
      let v: readonly N[]
      v0(n, n, 25, r)
      v = values(n, 143)
      atLeast(n, v, 1, 302, r)
      atMost(n, v, 1, 302, r)
      for (const x of v) v41(n, x, 302, r)
      v = values(n, 144)
      atMost(n, v, 1, 303, r)
      for (const x of v) v42(n, x, 303, r)
      v = values(n, 6)
      atMost(n, v, 1, 304, r)
      for (const x of v) v4(n, x, 304, r)
    },
    (n, r) => { // GcpImpersonation
      let v: readonly N[]
      v0(n, n, 26, r)
      v = values(n, 145)
      atMost(n, v, 1, 305, r)
      for (const x of v) v3(n, x, 305, r)
      v = values(n, 146)
      atMost(n, v, 1, 306, r)
      for (const x of v) v26(n, x, 306, r)
      v = values(n, 6)
      atMost(n, v, 1, 307, r)
      for (const x of v) v4(n, x, 307, r)
    },
    (n, r) => { // Governance
      let v: readonly N[]
      v0(n, n, 27, r)
      v = values(n, 147)
      atMost(n, v, 1, 308, r)
      for (const x of v) v14(n, x, 308, r)
      v = values(n, 148)
      atMost(n, v, 1, 309, r)
      for (const x of v) v14(n, x, 309, r)
      v = values(n, 149)
      atMost(n, v, 1, 310, r)
      for (const x of v) v3(n, x, 310, r)
      v = values(n, 150)
      atMost(n, v, 1, 311, r)
      for (const x of v) v43(n, x, 311, r)
      v = values(n, 151)
      atMost(n, v, 1, 312, r)
      for (const x of v) v14(n, x, 312, r)
      v = values(n, 152)
      atMost(n, v, 1, 313, r)
      for (const x of v) v44(n, x, 313, r)
      v = values(n, 153)
      atMost(n, v, 1000, 314, r)
      for (const x of v) v45(n, x, 314, r)
      v = values(n, 154)
      atMost(n, v, 1000, 315, r)
      for (const x of v) v46(n, x, 315, r)
      v = values(n, 155)
      atMost(n, v, 1000, 316, r)
      for (const x of v) v47(n, x, 316, r)
      v = values(n, 156)
      atMost(n, v, 1000, 317, r)
      for (const x of v) v48(n, x, 317, r)
      v = values(n, 157)
      atMost(n, v, 1, 318, r)
      for (const x of v) v49(n, x, 318, r)
      v = values(n, 6)
      atMost(n, v, 1, 319, r)
      for (const x of v) v4(n, x, 319, r)
    },
    (n, r) => { // Hash
      let v: readonly N[]
      v0(n, n, 28, r)
      v = values(n, 158)
      atMost(n, v, 1, 320, r)
      for (const x of v) v50(n, x, 320, r)
      v = values(n, 159)
      atLeast(n, v, 1, 321, r)
      atMost(n, v, 1, 321, r)
      for (const x of v) v17(n, x, 321, r)
      v = values(n, 133)
      atMost(n, v, 1, 322, r)
      for (const x of v) v3(n, x, 322, r)
      v = values(n, 6)
      atMost(n, v, 1, 323, r)
      for (const x of v) v4(n, x, 323, r)
    },
    (n, r) => { // LifeCycle
      let v: readonly N[]
      v0(n, n, 29, r)
      v = values(n, 160)
      atMost(n, v, 1, 324, r)
      for (const x of v) v51(n, x, 324, r)
      v = values(n, 161)
      atMost(n, v, 1, 325, r)
      for (const x of v) v51(n, x, 325, r)
      v = values(n, 162)
      atMost(n, v, 1, 326, r)
      for (const x of v) v51(n, x, 326, r)
      v = values(n, 6)
      atMost(n, v, 1, 327, r)
      for (const x of v) v4(n, x, 327, r)
    },
    (n, r) => { // LineageDetails
      let v: readonly N[]
      v0(n, n, 30, r)
      v = values(n, 163)
      atMost(n, v, 1, 328, r)
      for (const x of v) v14(n, x, 328, r)
      v = values(n, 164)
      atMost(n, v, 10000, 329, r)
      for (const x of v) v52(n, x, 329, r)
      v = values(n, 165)
      atMost(n, v, 1, 330, r)
      for (const x of v) v0(n, x, 330, r)
      v = values(n, 4)
      if (!(count(v, c9) <= 1)) r.add(n, null, 'QualifiedMaxCount', 331)
      for (const x of v) v2(n, x, 332, r)
      v = values(n, 33)
      atMost(n, v, 1, 333, r)
      for (const x of v) v14(n, x, 333, r)
      v = values(n, 166)
      atMost(n, v, 1, 334, r)
      for (const x of v) v53(n, x, 334, r)
      v = values(n, 167)
      atMost(n, v, 1, 335, r)
      for (const x of v) v1(n, x, 335, r)
      v = values(n, 168)
      atMost(n, v, 1, 336, r)
      for (const x of v) v3(n, x, 336, r)
      v = values(n, 169)
      atMost(n, v, 1, 337, r)
      for (const x of v) v1(n, x, 337, r)
      v = values(n, 170)
      atMost(n, v, 1, 338, r)
      for (const x of v) v3(n, x, 338, r)
      v = values(n, 171)
      atMost(n, v, 1, 339, r)
      for (const x of v) v26(n, x, 339, r)
      v = values(n, 6)
      atMost(n, v, 1, 340, r)
      for (const x of v) v4(n, x, 340, r)
    },
    (n, r) => { // LineageEdge
      let v: readonly N[]
      v0(n, n, 31, r)
      v = values(n, 111)
      atMost(n, v, 1, 341, r)
      for (const x of v) v34(n, x, 341, r)
      v = values(n, 31)
      atMost(n, v, 1, 342, r)
      for (const x of v) v13(n, x, 342, r)
      v = values(n, 110)
      atMost(n, v, 1, 343, r)
      for (const x of v) v16(n, x, 343, r)
      v = values(n, 172)
      atLeast(n, v, 1, 344, r)
      atMost(n, v, 1, 344, r)
      for (const x of v) v0(n, x, 344, r)
      v = values(n, 4)
      if (!(count(v, c10) >= 1)) r.add(n, null, 'QualifiedMinCount', 345)
      if (!(count(v, c10) <= 1)) r.add(n, null, 'QualifiedMaxCount', 345)
      if (!(count(v, c11) >= 1)) r.add(n, null, 'QualifiedMinCount', 346)
      if (!(count(v, c11) <= 1)) r.add(n, null, 'QualifiedMaxCount', 346)
      for (const x of v) v2(n, x, 347, r)
      v = values(n, 173)
      atLeast(n, v, 1, 348, r)
      atMost(n, v, 1, 348, r)
      for (const x of v) v0(n, x, 348, r)
      v = values(n, 174)
      atMost(n, v, 1, 349, r)
      for (const x of v) v54(n, x, 349, r)
      v = values(n, 175)
      atMost(n, v, 1, 350, r)
      for (const x of v) v27(n, x, 350, r)
      v = values(n, 176)
      atMost(n, v, 1000, 351, r)
      for (const x of v) v14(n, x, 351, r)
      v = values(n, 112)
      atMost(n, v, 1, 352, r)
      for (const x of v) v3(n, x, 352, r)
      v = values(n, 33)
      atMost(n, v, 1, 353, r)
      for (const x of v) v14(n, x, 353, r)
      v = values(n, 35)
      atMost(n, v, 1000, 354, r)
      for (const x of v) v7(n, x, 354, r)
      v = values(n, 115)
      atMost(n, v, 1, 355, r)
      for (const x of v) v6(n, x, 355, r)
      v = values(n, 102)
      atMost(n, v, 1, 356, r)
      for (const x of v) v6(n, x, 356, r)
      v = values(n, 177)
      atMost(n, v, 1, 357, r)
      for (const x of v) v9(n, x, 357, r)
      v = values(n, 167)
      atMost(n, v, 1, 358, r)
      for (const x of v) v1(n, x, 358, r)
      v = values(n, 168)
      atMost(n, v, 1, 359, r)
      for (const x of v) v3(n, x, 359, r)
      v = values(n, 169)
      atMost(n, v, 1, 360, r)
      for (const x of v) v1(n, x, 360, r)
      v = values(n, 170)
      atMost(n, v, 1, 361, r)
      for (const x of v) v3(n, x, 361, r)
      v = values(n, 113)
      atMost(n, v, 1, 362, r)
      for (const x of v) v5(n, x, 362, r)
      v = values(n, 178)
      atMost(n, v, 1, 363, r)
      for (const x of v) v38(n, x, 363, r)
      v = values(n, 6)
      atMost(n, v, 1, 364, r)
      for (const x of v) v4(n, x, 364, r)
    },
    (n, r) => { // Measurement
      let v: readonly N[]
      v0(n, n, 32, r)
      v = values(n, 31)
      atLeast(n, v, 1, 365, r)
      atMost(n, v, 1, 365, r)
      for (const x of v) v17(n, x, 365, r)
      v = values(n, 89)
      atMost(n, v, 1, 366, r)
      for (const x of v) v55(n, x, 366, r)
      v = values(n, 179)
      atLeast(n, v, 1, 367, r)
      atMost(n, v, 1, 367, r)
      for (const x of v) v56(n, x, 367, r)
      v = values(n, 180)
      atMost(n, v, 1, 368, r)
      for (const x of v) v3(n, x, 368, r)
      v = values(n, 84)
      atMost(n, v, 1, 369, r)
      for (const x of v) v3(n, x, 369, r)
      v = values(n, 82)
      atMost(n, v, 1, 370, r)
      for (const x of v) v0(n, x, 370, r)
      v = values(n, 4)
      if (!(count(v, c1) <= 1)) r.add(n, null, 'QualifiedMaxCount', 371)
      if (!(count(v, c12) <= 1)) r.add(n, null, 'QualifiedMaxCount', 372)
      for (const x of v) v2(n, x, 373, r)
      v = values(n, 181)
      atMost(n, v, 1, 374, r)
      for (const x of v) v57(n, x, 374, r)
      v = values(n, 103)
      atMost(n, v, 1, 375, r)
      for (const x of v) v3(n, x, 375, r)
      v = values(n, 182)
      atMost(n, v, 1, 376, r)
      for (const x of v) v30(n, x, 376, r)
      v = values(n, 183)
      atMost(n, v, 1, 377, r)
      for (const x of v) v30(n, x, 377, r)
      v = values(n, 184)
      atMost(n, v, 1, 378, r)
      for (const x of v) v27(n, x, 378, r)
      v = values(n, 105)
      atMost(n, v, 1, 379, r)
      for (const x of v) v30(n, x, 379, r)
      v = values(n, 185)
      atMost(n, v, 1, 380, r)
      for (const x of v) v58(n, x, 380, r)
      v = values(n, 186)
      atMost(n, v, 1, 381, r)
      for (const x of v) v59(n, x, 381, r)
      v = values(n, 2)
      atMost(n, v, 1, 382, r)
      for (const x of v) v1(n, x, 382, r)
      v = values(n, 187)
      atMost(n, v, 1, 383, r)
      for (const x of v) v0(n, x, 383, r)
      v = values(n, 104)
      atMost(n, v, 1, 384, r)
      for (const x of v) v3(n, x, 384, r)
      v = values(n, 107)
      atMost(n, v, 1, 385, r)
      for (const x of v) v3(n, x, 385, r)
      v = values(n, 188)
      atMost(n, v, 1, 386, r)
      for (const x of v) v60(n, x, 386, r)
      v = values(n, 33)
      atMost(n, v, 1, 387, r)
      for (const x of v) v14(n, x, 387, r)
      v = values(n, 6)
      atMost(n, v, 1, 388, r)
      for (const x of v) v4(n, x, 388, r)
    },
    (n, r) => { // MlDataset
      let v: readonly N[]
      v0(n, n, 33, r)
      v = values(n, 111)
      atMost(n, v, 1, 389, r)
      for (const x of v) v34(n, x, 389, r)
      v = values(n, 31)
      atLeast(n, v, 1, 390, r)
      atMost(n, v, 1, 390, r)
      for (const x of v) v13(n, x, 390, r)
      v = values(n, 110)
      atMost(n, v, 1, 391, r)
      for (const x of v) v16(n, x, 391, r)
      v = values(n, 92)
      atMost(n, v, 1, 392, r)
      for (const x of v) v0(n, x, 392, r)
      v = values(n, 4)
      if (!(count(v, c2) <= 1)) r.add(n, null, 'QualifiedMaxCount', 393)
      if (!(count(v, c13) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 394)
      if (!(count(v, c14) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 395)
      if (!(count(v, c15) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 396)
      if (!(count(v, c16) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 397)
      if (!(count(v, c17) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 398)
      if (!(count(v, c18) <= 1)) r.add(n, null, 'QualifiedMaxCount', 399)
      for (const x of v) v2(n, x, 400, r)
      v = values(n, 83)
      atMost(n, v, 1, 401, r)
      for (const x of v) v3(n, x, 401, r)
      v = values(n, 189)
      atMost(n, v, 1000, 402, r)
      for (const x of v) v0(n, x, 402, r)
      v = values(n, 69)
      atMost(n, v, 1, 403, r)
      for (const x of v) v14(n, x, 403, r)
      v = values(n, 190)
      atMost(n, v, 1, 404, r)
      for (const x of v) v3(n, x, 404, r)
      v = values(n, 87)
      atMost(n, v, 1, 405, r)
      for (const x of v) v26(n, x, 405, r)
      v = values(n, 191)
      atMost(n, v, 1, 406, r)
      for (const x of v) v26(n, x, 406, r)
      v = values(n, 192)
      atMost(n, v, 10000, 407, r)
      for (const x of v) v61(n, x, 407, r)
      v = values(n, 193)
      atMost(n, v, 1000, 408, r)
      for (const x of v) v62(n, x, 408, r)
      v = values(n, 194)
      atMost(n, v, 10000, 409, r)
      for (const x of v) v63(n, x, 409, r)
      v = values(n, 36)
      atMost(n, v, 20000, 410, r)
      for (const x of v) v15(n, x, 410, r)
      v = values(n, 195)
      atMost(n, v, 10000, 411, r)
      for (const x of v) v64(n, x, 411, r)
      v = values(n, 149)
      atMost(n, v, 1, 412, r)
      for (const x of v) v3(n, x, 412, r)
      v = values(n, 157)
      atMost(n, v, 1, 413, r)
      for (const x of v) v49(n, x, 413, r)
      v = values(n, 112)
      atMost(n, v, 1, 414, r)
      for (const x of v) v3(n, x, 414, r)
      v = values(n, 33)
      atMost(n, v, 1, 415, r)
      for (const x of v) v14(n, x, 415, r)
      v = values(n, 196)
      atMost(n, v, 1000, 416, r)
      for (const x of v) v0(n, x, 416, r)
      v = values(n, 197)
      atMost(n, v, 1000, 417, r)
      for (const x of v) v0(n, x, 417, r)
      v = values(n, 198)
      atMost(n, v, 1000, 418, r)
      for (const x of v) v0(n, x, 418, r)
      v = values(n, 199)
      atMost(n, v, 1000, 419, r)
      for (const x of v) v0(n, x, 419, r)
      v = values(n, 200)
      atMost(n, v, 1, 420, r)
      for (const x of v) v0(n, x, 420, r)
      v = values(n, 35)
      atMost(n, v, 1000, 421, r)
      for (const x of v) v7(n, x, 421, r)
      v = values(n, 115)
      atMost(n, v, 1, 422, r)
      for (const x of v) v6(n, x, 422, r)
      v = values(n, 102)
      atMost(n, v, 1, 423, r)
      for (const x of v) v6(n, x, 423, r)
      v = values(n, 177)
      atMost(n, v, 1, 424, r)
      for (const x of v) v9(n, x, 424, r)
      v = values(n, 167)
      atMost(n, v, 1, 425, r)
      for (const x of v) v1(n, x, 425, r)
      v = values(n, 168)
      atMost(n, v, 1, 426, r)
      for (const x of v) v3(n, x, 426, r)
      v = values(n, 169)
      atMost(n, v, 1, 427, r)
      for (const x of v) v1(n, x, 427, r)
      v = values(n, 170)
      atMost(n, v, 1, 428, r)
      for (const x of v) v3(n, x, 428, r)
      v = values(n, 201)
      atMost(n, v, 1, 429, r)
      for (const x of v) v3(n, x, 429, r)
      v = values(n, 202)
      atMost(n, v, 1, 430, r)
      for (const x of v) v65(n, x, 430, r)
      v = values(n, 203)
      atMost(n, v, 1, 431, r)
      for (const x of v) v65(n, x, 431, r)
      v = values(n, 113)
      atMost(n, v, 1, 432, r)
      for (const x of v) v5(n, x, 432, r)
      v = values(n, 204)
      atMost(n, v, 1, 433, r)
      for (const x of v) v66(n, x, 433, r)
      v = values(n, 178)
      atMost(n, v, 1, 434, r)
      for (const x of v) v38(n, x, 434, r)
      v = values(n, 6)
      atMost(n, v, 1, 435, r)
      for (const x of v) v4(n, x, 435, r)
    },
    (n, r) => { // MlExperiment
      let v: readonly N[]
      v0(n, n, 34, r)
      v = values(n, 111)
      atMost(n, v, 1, 436, r)
      for (const x of v) v34(n, x, 436, r)
      v = values(n, 31)
      atLeast(n, v, 1, 437, r)
      atMost(n, v, 1, 437, r)
      for (const x of v) v13(n, x, 437, r)
      v = values(n, 110)
      atMost(n, v, 1, 438, r)
      for (const x of v) v16(n, x, 438, r)
      v = values(n, 92)
      atLeast(n, v, 1, 439, r)
      atMost(n, v, 1, 439, r)
      for (const x of v) v0(n, x, 439, r)
      v = values(n, 4)
      if (!(count(v, c2) >= 1)) r.add(n, null, 'QualifiedMinCount', 440)
      if (!(count(v, c2) <= 1)) r.add(n, null, 'QualifiedMaxCount', 440)
      if (!(count(v, c14) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 441)
      if (!(count(v, c15) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 442)
      if (!(count(v, c16) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 443)
      if (!(count(v, c17) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 444)
      if (!(count(v, c18) <= 1)) r.add(n, null, 'QualifiedMaxCount', 445)
      for (const x of v) v2(n, x, 446, r)
      v = values(n, 205)
      atMost(n, v, 1, 447, r)
      for (const x of v) v14(n, x, 447, r)
      v = values(n, 152)
      atMost(n, v, 1, 448, r)
      for (const x of v) v44(n, x, 448, r)
      v = values(n, 206)
      atMost(n, v, 1, 449, r)
      for (const x of v) v14(n, x, 449, r)
      v = values(n, 112)
      atMost(n, v, 1, 450, r)
      for (const x of v) v3(n, x, 450, r)
      v = values(n, 33)
      atMost(n, v, 1, 451, r)
      for (const x of v) v14(n, x, 451, r)
      v = values(n, 196)
      atMost(n, v, 1000, 452, r)
      for (const x of v) v0(n, x, 452, r)
      v = values(n, 197)
      atMost(n, v, 1000, 453, r)
      for (const x of v) v0(n, x, 453, r)
      v = values(n, 198)
      atMost(n, v, 1000, 454, r)
      for (const x of v) v0(n, x, 454, r)
      v = values(n, 199)
      atMost(n, v, 1000, 455, r)
      for (const x of v) v0(n, x, 455, r)
      v = values(n, 200)
      atMost(n, v, 1, 456, r)
      for (const x of v) v0(n, x, 456, r)
      v = values(n, 35)
      atMost(n, v, 1000, 457, r)
      for (const x of v) v7(n, x, 457, r)
      v = values(n, 115)
      atMost(n, v, 1, 458, r)
      for (const x of v) v6(n, x, 458, r)
      v = values(n, 102)
      atMost(n, v, 1, 459, r)
      for (const x of v) v6(n, x, 459, r)
      v = values(n, 177)
      atMost(n, v, 1, 460, r)
      for (const x of v) v9(n, x, 460, r)
      v = values(n, 167)
      atMost(n, v, 1, 461, r)
      for (const x of v) v1(n, x, 461, r)
      v = values(n, 168)
      atMost(n, v, 1, 462, r)
      for (const x of v) v3(n, x, 462, r)
      v = values(n, 169)
      atMost(n, v, 1, 463, r)
      for (const x of v) v1(n, x, 463, r)
      v = values(n, 170)
      atMost(n, v, 1, 464, r)
      for (const x of v) v3(n, x, 464, r)
      v = values(n, 201)
      atMost(n, v, 1, 465, r)
      for (const x of v) v3(n, x, 465, r)
      v = values(n, 202)
      atMost(n, v, 1, 466, r)
      for (const x of v) v65(n, x, 466, r)
      v = values(n, 203)
      atMost(n, v, 1, 467, r)
      for (const x of v) v65(n, x, 467, r)
      v = values(n, 113)
      atMost(n, v, 1, 468, r)
      for (const x of v) v5(n, x, 468, r)
      v = values(n, 204)
      atMost(n, v, 1, 469, r)
      for (const x of v) v66(n, x, 469, r)
      v = values(n, 178)
      atMost(n, v, 1, 470, r)
      for (const x of v) v38(n, x, 470, r)
      v = values(n, 6)
      atMost(n, v, 1, 471, r)
      for (const x of v) v4(n, x, 471, r)
    },
    (n, r) => { // MlFeature
      let v: readonly N[]
      v0(n, n, 35, r)
      v = values(n, 31)
      atLeast(n, v, 1, 472, r)
      atMost(n, v, 1, 472, r)
      for (const x of v) v13(n, x, 472, r)
      v = values(n, 127)
      atMost(n, v, 1, 473, r)
      for (const x of v) v67(n, x, 473, r)
      v = values(n, 33)
      atMost(n, v, 1, 474, r)
      for (const x of v) v14(n, x, 474, r)
      v = values(n, 110)
      atMost(n, v, 1, 475, r)
      for (const x of v) v16(n, x, 475, r)
      v = values(n, 207)
      atMost(n, v, 1000, 476, r)
      for (const x of v) v68(n, x, 476, r)
      v = values(n, 208)
      atMost(n, v, 1, 477, r)
      for (const x of v) v14(n, x, 477, r)
      v = values(n, 35)
      atMost(n, v, 1000, 478, r)
      for (const x of v) v7(n, x, 478, r)
      v = values(n, 6)
      atMost(n, v, 1, 479, r)
      for (const x of v) v4(n, x, 479, r)
    },
    (n, r) => { // MlHyperParameter
      let v: readonly N[]
      v0(n, n, 36, r)
      v = values(n, 31)
      atLeast(n, v, 1, 480, r)
      atMost(n, v, 1, 480, r)
      for (const x of v) v17(n, x, 480, r)
      v = values(n, 179)
      atMost(n, v, 1, 481, r)
      for (const x of v) v69(n, x, 481, r)
      v = values(n, 33)
      atMost(n, v, 1, 482, r)
      for (const x of v) v14(n, x, 482, r)
      v = values(n, 6)
      atMost(n, v, 1, 483, r)
      for (const x of v) v4(n, x, 483, r)
    },
    (n, r) => { // MlModel
      let v: readonly N[]
      v0(n, n, 37, r)
      v = values(n, 111)
      atMost(n, v, 1, 484, r)
      for (const x of v) v34(n, x, 484, r)
      v = values(n, 31)
      atLeast(n, v, 1, 485, r)
      atMost(n, v, 1, 485, r)
      for (const x of v) v13(n, x, 485, r)
      v = values(n, 110)
      atMost(n, v, 1, 486, r)
      for (const x of v) v16(n, x, 486, r)
      v = values(n, 92)
      atLeast(n, v, 1, 487, r)
      atMost(n, v, 1, 487, r)
      for (const x of v) v0(n, x, 487, r)
      v = values(n, 4)
      if (!(count(v, c2) >= 1)) r.add(n, null, 'QualifiedMinCount', 488)
      if (!(count(v, c2) <= 1)) r.add(n, null, 'QualifiedMaxCount', 488)
      if (!(count(v, c3) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 489)
      if (!(count(v, c22) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 490)
      if (!(count(v, c23) <= 1)) r.add(n, null, 'QualifiedMaxCount', 491)
      if (!(count(v, c4) <= 1)) r.add(n, null, 'QualifiedMaxCount', 492)
      if (!(count(v, c14) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 493)
      if (!(count(v, c15) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 494)
      if (!(count(v, c16) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 495)
      if (!(count(v, c17) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 496)
      if (!(count(v, c18) <= 1)) r.add(n, null, 'QualifiedMaxCount', 497)
      for (const x of v) v2(n, x, 498, r)
      v = values(n, 209)
      atMost(n, v, 1, 499, r)
      for (const x of v) v70(n, x, 499, r)
      v = values(n, 210)
      atMost(n, v, 1, 500, r)
      for (const x of v) v17(n, x, 500, r)
      v = values(n, 211)
      atMost(n, v, 1, 501, r)
      for (const x of v) v17(n, x, 501, r)
      v = values(n, 212)
      atMost(n, v, 1, 502, r)
      for (const x of v) v17(n, x, 502, r)
      v = values(n, 213)
      atMost(n, v, 1, 503, r)
      for (const x of v) v3(n, x, 503, r)
      v = values(n, 214)
      atMost(n, v, 1, 504, r)
      for (const x of v) v13(n, x, 504, r)
      v = values(n, 215)
      atMost(n, v, 10000, 505, r)
      for (const x of v) v71(n, x, 505, r)
      v = values(n, 216)
      atMost(n, v, 10000, 506, r)
      for (const x of v) v72(n, x, 506, r)
      v = values(n, 217)
      atMost(n, v, 10000, 507, r)
      for (const x of v) v73(n, x, 507, r)
      v = values(n, 218)
      atMost(n, v, 10000, 508, r)
      for (const x of v) v73(n, x, 508, r)
      v = values(n, 108)
      atMost(n, v, 20000, 509, r)
      for (const x of v) v15(n, x, 509, r)
      v = values(n, 219)
      atMost(n, v, 1000, 510, r)
      for (const x of v) v74(n, x, 510, r)
      v = values(n, 220)
      atMost(n, v, 1000, 511, r)
      for (const x of v) v74(n, x, 511, r)
      v = values(n, 221)
      atMost(n, v, 1000, 512, r)
      for (const x of v) v74(n, x, 512, r)
      v = values(n, 101)
      atMost(n, v, 1000, 513, r)
      for (const x of v) v0(n, x, 513, r)
      v = values(n, 222)
      atMost(n, v, 1, 514, r)
      for (const x of v) v75(n, x, 514, r)
      v = values(n, 223)
      atMost(n, v, 1, 515, r)
      for (const x of v) v76(n, x, 515, r)
      v = values(n, 224)
      atMost(n, v, 1, 516, r)
      for (const x of v) v77(n, x, 516, r)
      v = values(n, 225)
      atMost(n, v, 1000, 517, r)
      for (const x of v) v0(n, x, 517, r)
      v = values(n, 226)
      atMost(n, v, 1, 518, r)
      for (const x of v) v0(n, x, 518, r)
      v = values(n, 227)
      atMost(n, v, 1, 519, r)
      for (const x of v) v78(n, x, 519, r)
      v = values(n, 228)
      atMost(n, v, 10000, 520, r)
      for (const x of v) v79(n, x, 520, r)
      v = values(n, 229)
      atMost(n, v, 10000, 521, r)
      for (const x of v) v80(n, x, 521, r)
      v = values(n, 230)
      atMost(n, v, 1, 522, r)
      for (const x of v) v6(n, x, 522, r)
      v = values(n, 109)
      atMost(n, v, 1, 523, r)
      for (const x of v) v0(n, x, 523, r)
      v = values(n, 231)
      atMost(n, v, 1, 524, r)
      for (const x of v) v81(n, x, 524, r)
      v = values(n, 232)
      atMost(n, v, 1000, 525, r)
      for (const x of v) v3(n, x, 525, r)
      v = values(n, 233)
      atMost(n, v, 1, 526, r)
      for (const x of v) v82(n, x, 526, r)
      v = values(n, 234)
      atMost(n, v, 1, 527, r)
      for (const x of v) v83(n, x, 527, r)
      v = values(n, 235)
      atMost(n, v, 1, 528, r)
      for (const x of v) v84(n, x, 528, r)
      v = values(n, 236)
      atMost(n, v, 1, 529, r)
      for (const x of v) v85(n, x, 529, r)
      v = values(n, 112)
      atMost(n, v, 1, 530, r)
      for (const x of v) v3(n, x, 530, r)
      v = values(n, 33)
      atMost(n, v, 1, 531, r)
      for (const x of v) v14(n, x, 531, r)
      v = values(n, 196)
      atMost(n, v, 1000, 532, r)
      for (const x of v) v0(n, x, 532, r)
      v = values(n, 197)
      atMost(n, v, 1000, 533, r)
      for (const x of v) v0(n, x, 533, r)
      v = values(n, 198)
      atMost(n, v, 1000, 534, r)
      for (const x of v) v0(n, x, 534, r)
      v = values(n, 199)
      atMost(n, v, 1000, 535, r)
      for (const x of v) v0(n, x, 535, r)
      v = values(n, 200)
      atMost(n, v, 1, 536, r)
      for (const x of v) v0(n, x, 536, r)
      v = values(n, 35)
      atMost(n, v, 1000, 537, r)
      for (const x of v) v7(n, x, 537, r)
      v = values(n, 115)
      atMost(n, v, 1, 538, r)
      for (const x of v) v6(n, x, 538, r)
      v = values(n, 102)
      atMost(n, v, 1, 539, r)
      for (const x of v) v6(n, x, 539, r)
      v = values(n, 177)
      atMost(n, v, 1, 540, r)
      for (const x of v) v9(n, x, 540, r)
      v = values(n, 167)
      atMost(n, v, 1, 541, r)
      for (const x of v) v1(n, x, 541, r)
      v = values(n, 168)
      atMost(n, v, 1, 542, r)
      for (const x of v) v3(n, x, 542, r)
      v = values(n, 169)
      atMost(n, v, 1, 543, r)
      for (const x of v) v1(n, x, 543, r)
      v = values(n, 170)
      atMost(n, v, 1, 544, r)
      for (const x of v) v3(n, x, 544, r)
      v = values(n, 201)
      atMost(n, v, 1, 545, r)
      for (const x of v) v3(n, x, 545, r)
      v = values(n, 202)
      atMost(n, v, 1, 546, r)
      for (const x of v) v65(n, x, 546, r)
      v = values(n, 203)
      atMost(n, v, 1, 547, r)
      for (const x of v) v65(n, x, 547, r)
      v = values(n, 113)
      atMost(n, v, 1, 548, r)
      for (const x of v) v5(n, x, 548, r)
      v = values(n, 204)
      atMost(n, v, 1, 549, r)
      for (const x of v) v66(n, x, 549, r)
      v = values(n, 178)
      atMost(n, v, 1, 550, r)
      for (const x of v) v38(n, x, 550, r)
      v = values(n, 237)
      atMost(n, v, 1, 551, r)
      for (const x of v) v86(n, x, 551, r)
      v = values(n, 6)
      atMost(n, v, 1, 552, r)
      for (const x of v) v4(n, x, 552, r)
    },
    (n, r) => { // MlModelConnection
      let v: readonly N[]
      v0(n, n, 38, r)
      v = values(n, 238)
      atMost(n, v, 1, 553, r)
      for (const x of v) v87(n, x, 553, r)
      v = values(n, 6)
      atMost(n, v, 1, 554, r)
      for (const x of v) v4(n, x, 554, r)
    },
    (n, r) => { // MlModelService
      let v: readonly N[]
      v0(n, n, 39, r)
      v = values(n, 111)
      atMost(n, v, 1, 555, r)
      for (const x of v) v34(n, x, 555, r)
      v = values(n, 31)
      atLeast(n, v, 1, 556, r)
      atMost(n, v, 1, 556, r)
      for (const x of v) v13(n, x, 556, r)
      v = values(n, 110)
      atMost(n, v, 1, 557, r)
      for (const x of v) v16(n, x, 557, r)
      v = values(n, 209)
      atLeast(n, v, 1, 558, r)
      atMost(n, v, 1, 558, r)
      for (const x of v) v70(n, x, 558, r)
      v = values(n, 239)
      atMost(n, v, 1, 559, r)
      for (const x of v) v88(n, x, 559, r)
      v = values(n, 240)
      atMost(n, v, 1, 560, r)
      for (const x of v) v89(n, x, 560, r)
      v = values(n, 241)
      atMost(n, v, 1000, 561, r)
      for (const x of v) v0(n, x, 561, r)
      v = values(n, 4)
      if (!(count(v, c24) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 562)
      if (!(count(v, c25) <= 1)) r.add(n, null, 'QualifiedMaxCount', 563)
      if (!(count(v, c14) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 564)
      if (!(count(v, c15) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 565)
      if (!(count(v, c16) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 566)
      if (!(count(v, c17) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 567)
      if (!(count(v, c18) <= 1)) r.add(n, null, 'QualifiedMaxCount', 568)
      for (const x of v) v2(n, x, 569, r)
      v = values(n, 242)
      atMost(n, v, 1, 570, r)
      for (const x of v) v0(n, x, 570, r)
      v = values(n, 112)
      atMost(n, v, 1, 571, r)
      for (const x of v) v3(n, x, 571, r)
      v = values(n, 33)
      atMost(n, v, 1, 572, r)
      for (const x of v) v14(n, x, 572, r)
      v = values(n, 196)
      atMost(n, v, 1000, 573, r)
      for (const x of v) v0(n, x, 573, r)
      v = values(n, 197)
      atMost(n, v, 1000, 574, r)
      for (const x of v) v0(n, x, 574, r)
      v = values(n, 198)
      atMost(n, v, 1000, 575, r)
      for (const x of v) v0(n, x, 575, r)
      v = values(n, 199)
      atMost(n, v, 1000, 576, r)
      for (const x of v) v0(n, x, 576, r)
      v = values(n, 200)
      atMost(n, v, 1, 577, r)
      for (const x of v) v0(n, x, 577, r)
      v = values(n, 35)
      atMost(n, v, 1000, 578, r)
      for (const x of v) v7(n, x, 578, r)
      v = values(n, 115)
      atMost(n, v, 1, 579, r)
      for (const x of v) v6(n, x, 579, r)
      v = values(n, 102)
      atMost(n, v, 1, 580, r)
      for (const x of v) v6(n, x, 580, r)
      v = values(n, 177)
      atMost(n, v, 1, 581, r)
      for (const x of v) v9(n, x, 581, r)
      v = values(n, 167)
      atMost(n, v, 1, 582, r)
      for (const x of v) v1(n, x, 582, r)
      v = values(n, 168)
      atMost(n, v, 1, 583, r)
      for (const x of v) v3(n, x, 583, r)
      v = values(n, 169)
      atMost(n, v, 1, 584, r)
      for (const x of v) v1(n, x, 584, r)
      v = values(n, 170)
      atMost(n, v, 1, 585, r)
      for (const x of v) v3(n, x, 585, r)
      v = values(n, 201)
      atMost(n, v, 1, 586, r)
      for (const x of v) v3(n, x, 586, r)
      v = values(n, 202)
      atMost(n, v, 1, 587, r)
      for (const x of v) v65(n, x, 587, r)
      v = values(n, 203)
      atMost(n, v, 1, 588, r)
      for (const x of v) v65(n, x, 588, r)
      v = values(n, 113)
      atMost(n, v, 1, 589, r)
      for (const x of v) v5(n, x, 589, r)
      v = values(n, 204)
      atMost(n, v, 1, 590, r)
      for (const x of v) v66(n, x, 590, r)
      v = values(n, 178)
      atMost(n, v, 1, 591, r)
      for (const x of v) v38(n, x, 591, r)
      v = values(n, 6)
      atMost(n, v, 1, 592, r)
      for (const x of v) v4(n, x, 592, r)
    },
    (n, r) => { // MlModelVersion
      let v: readonly N[]
      v0(n, n, 40, r)
      v = values(n, 31)
      atLeast(n, v, 1, 593, r)
      atMost(n, v, 1, 593, r)
      for (const x of v) v13(n, x, 593, r)
      v = values(n, 33)
      atMost(n, v, 1, 594, r)
      for (const x of v) v14(n, x, 594, r)
      v = values(n, 210)
      atMost(n, v, 1, 595, r)
      for (const x of v) v17(n, x, 595, r)
      v = values(n, 212)
      atMost(n, v, 1, 596, r)
      for (const x of v) v17(n, x, 596, r)
      v = values(n, 213)
      atMost(n, v, 1, 597, r)
      for (const x of v) v3(n, x, 597, r)
      v = values(n, 227)
      atMost(n, v, 1, 598, r)
      for (const x of v) v78(n, x, 598, r)
      v = values(n, 243)
      atMost(n, v, 1, 599, r)
      for (const x of v) v3(n, x, 599, r)
      v = values(n, 244)
      atMost(n, v, 1000, 600, r)
      for (const x of v) v3(n, x, 600, r)
      v = values(n, 41)
      atMost(n, v, 1, 601, r)
      for (const x of v) v90(n, x, 601, r)
      v = values(n, 152)
      atMost(n, v, 1, 602, r)
      for (const x of v) v44(n, x, 602, r)
      v = values(n, 245)
      atMost(n, v, 1, 603, r)
      for (const x of v) v5(n, x, 603, r)
      v = values(n, 167)
      atMost(n, v, 1, 604, r)
      for (const x of v) v1(n, x, 604, r)
      v = values(n, 168)
      atMost(n, v, 1, 605, r)
      for (const x of v) v3(n, x, 605, r)
      v = values(n, 169)
      atMost(n, v, 1, 606, r)
      for (const x of v) v1(n, x, 606, r)
      v = values(n, 170)
      atMost(n, v, 1, 607, r)
      for (const x of v) v3(n, x, 607, r)
      v = values(n, 246)
      atMost(n, v, 1, 608, r)
      for (const x of v) v1(n, x, 608, r)
      v = values(n, 219)
      atMost(n, v, 1000, 609, r)
      for (const x of v) v74(n, x, 609, r)
      v = values(n, 220)
      atMost(n, v, 1000, 610, r)
      for (const x of v) v74(n, x, 610, r)
      v = values(n, 221)
      atMost(n, v, 1000, 611, r)
      for (const x of v) v74(n, x, 611, r)
      v = values(n, 108)
      atMost(n, v, 20000, 612, r)
      for (const x of v) v15(n, x, 612, r)
      v = values(n, 216)
      atMost(n, v, 10000, 613, r)
      for (const x of v) v72(n, x, 613, r)
      v = values(n, 222)
      atMost(n, v, 1, 614, r)
      for (const x of v) v75(n, x, 614, r)
      v = values(n, 217)
      atMost(n, v, 10000, 615, r)
      for (const x of v) v73(n, x, 615, r)
      v = values(n, 218)
      atMost(n, v, 10000, 616, r)
      for (const x of v) v73(n, x, 616, r)
      v = values(n, 187)
      atMost(n, v, 1, 617, r)
      for (const x of v) v0(n, x, 617, r)
      v = values(n, 4)
      if (!(count(v, c12) <= 1)) r.add(n, null, 'QualifiedMaxCount', 618)
      if (!(count(v, c22) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 619)
      for (const x of v) v2(n, x, 620, r)
      v = values(n, 223)
      atMost(n, v, 1, 621, r)
      for (const x of v) v76(n, x, 621, r)
      v = values(n, 224)
      atMost(n, v, 1, 622, r)
      for (const x of v) v77(n, x, 622, r)
      v = values(n, 21)
      atMost(n, v, 1, 623, r)
      for (const x of v) v3(n, x, 623, r)
      v = values(n, 225)
      atMost(n, v, 1000, 624, r)
      for (const x of v) v0(n, x, 624, r)
      v = values(n, 149)
      atMost(n, v, 1, 625, r)
      for (const x of v) v3(n, x, 625, r)
      v = values(n, 35)
      atMost(n, v, 1000, 626, r)
      for (const x of v) v7(n, x, 626, r)
      v = values(n, 102)
      atMost(n, v, 1, 627, r)
      for (const x of v) v6(n, x, 627, r)
      v = values(n, 178)
      atMost(n, v, 1, 628, r)
      for (const x of v) v38(n, x, 628, r)
      v = values(n, 6)
      atMost(n, v, 1, 629, r)
      for (const x of v) v4(n, x, 629, r)
    },
    (n, r) => { // MlRun
      let v: readonly N[]
      v0(n, n, 41, r)
      v = values(n, 111)
      atMost(n, v, 1, 630, r)
      for (const x of v) v34(n, x, 630, r)
      v = values(n, 31)
      atLeast(n, v, 1, 631, r)
      atMost(n, v, 1, 631, r)
      for (const x of v) v13(n, x, 631, r)
      v = values(n, 110)
      atMost(n, v, 1, 632, r)
      for (const x of v) v16(n, x, 632, r)
      v = values(n, 92)
      atLeast(n, v, 1, 633, r)
      atMost(n, v, 1, 633, r)
      for (const x of v) v0(n, x, 633, r)
      v = values(n, 4)
      if (!(count(v, c2) >= 1)) r.add(n, null, 'QualifiedMinCount', 634)
      if (!(count(v, c2) <= 1)) r.add(n, null, 'QualifiedMaxCount', 634)
      if (!(count(v, c23) <= 1)) r.add(n, null, 'QualifiedMaxCount', 635)
      if (!(count(v, c26) <= 1)) r.add(n, null, 'QualifiedMaxCount', 636)
      if (!(count(v, c27) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 637)
      if (!(count(v, c14) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 638)
      if (!(count(v, c15) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 639)
      if (!(count(v, c16) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 640)
      if (!(count(v, c17) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 641)
      if (!(count(v, c18) <= 1)) r.add(n, null, 'QualifiedMaxCount', 642)
      for (const x of v) v2(n, x, 643, r)
      v = values(n, 226)
      atMost(n, v, 1, 644, r)
      for (const x of v) v0(n, x, 644, r)
      v = values(n, 247)
      atMost(n, v, 1, 645, r)
      for (const x of v) v0(n, x, 645, r)
      v = values(n, 41)
      atMost(n, v, 1, 646, r)
      for (const x of v) v91(n, x, 646, r)
      v = values(n, 248)
      atMost(n, v, 1, 647, r)
      for (const x of v) v1(n, x, 647, r)
      v = values(n, 249)
      atMost(n, v, 1, 648, r)
      for (const x of v) v1(n, x, 648, r)
      v = values(n, 250)
      atMost(n, v, 10000, 649, r)
      for (const x of v) v72(n, x, 649, r)
      v = values(n, 108)
      atMost(n, v, 20000, 650, r)
      for (const x of v) v15(n, x, 650, r)
      v = values(n, 251)
      atMost(n, v, 1000, 651, r)
      for (const x of v) v74(n, x, 651, r)
      v = values(n, 252)
      atMost(n, v, 1000, 652, r)
      for (const x of v) v0(n, x, 652, r)
      v = values(n, 223)
      atMost(n, v, 1, 653, r)
      for (const x of v) v76(n, x, 653, r)
      v = values(n, 224)
      atMost(n, v, 1, 654, r)
      for (const x of v) v77(n, x, 654, r)
      v = values(n, 253)
      atMost(n, v, 1, 655, r)
      for (const x of v) v59(n, x, 655, r)
      v = values(n, 205)
      atMost(n, v, 1, 656, r)
      for (const x of v) v14(n, x, 656, r)
      v = values(n, 112)
      atMost(n, v, 1, 657, r)
      for (const x of v) v3(n, x, 657, r)
      v = values(n, 33)
      atMost(n, v, 1, 658, r)
      for (const x of v) v14(n, x, 658, r)
      v = values(n, 196)
      atMost(n, v, 1000, 659, r)
      for (const x of v) v0(n, x, 659, r)
      v = values(n, 197)
      atMost(n, v, 1000, 660, r)
      for (const x of v) v0(n, x, 660, r)
      v = values(n, 198)
      atMost(n, v, 1000, 661, r)
      for (const x of v) v0(n, x, 661, r)
      v = values(n, 199)
      atMost(n, v, 1000, 662, r)
      for (const x of v) v0(n, x, 662, r)
      v = values(n, 200)
      atMost(n, v, 1, 663, r)
      for (const x of v) v0(n, x, 663, r)
      v = values(n, 35)
      atMost(n, v, 1000, 664, r)
      for (const x of v) v7(n, x, 664, r)
      v = values(n, 115)
      atMost(n, v, 1, 665, r)
      for (const x of v) v6(n, x, 665, r)
      v = values(n, 102)
      atMost(n, v, 1, 666, r)
      for (const x of v) v6(n, x, 666, r)
      v = values(n, 177)
      atMost(n, v, 1, 667, r)
      for (const x of v) v9(n, x, 667, r)
      v = values(n, 167)
      atMost(n, v, 1, 668, r)
      for (const x of v) v1(n, x, 668, r)
      v = values(n, 168)
      atMost(n, v, 1, 669, r)
      for (const x of v) v3(n, x, 669, r)
      v = values(n, 169)
      atMost(n, v, 1, 670, r)
      for (const x of v) v1(n, x, 670, r)
      v = values(n, 170)
      atMost(n, v, 1, 671, r)
      for (const x of v) v3(n, x, 671, r)
      v = values(n, 201)
      atMost(n, v, 1, 672, r)
      for (const x of v) v3(n, x, 672, r)
      v = values(n, 202)
      atMost(n, v, 1, 673, r)
      for (const x of v) v65(n, x, 673, r)
      v = values(n, 203)
      atMost(n, v, 1, 674, r)
      for (const x of v) v65(n, x, 674, r)
      v = values(n, 113)
      atMost(n, v, 1, 675, r)
      for (const x of v) v5(n, x, 675, r)
      v = values(n, 204)
      atMost(n, v, 1, 676, r)
      for (const x of v) v66(n, x, 676, r)
      v = values(n, 178)
      atMost(n, v, 1, 677, r)
      for (const x of v) v38(n, x, 677, r)
      v = values(n, 6)
      atMost(n, v, 1, 678, r)
      for (const x of v) v4(n, x, 678, r)
    },
    (n, r) => { // MlStore
      let v: readonly N[]
      v0(n, n, 42, r)
      v = values(n, 69)
      atMost(n, v, 1, 679, r)
      for (const x of v) v14(n, x, 679, r)
      v = values(n, 254)
      atMost(n, v, 1, 680, r)
      for (const x of v) v14(n, x, 680, r)
      v = values(n, 192)
      atMost(n, v, 10000, 681, r)
      for (const x of v) v61(n, x, 681, r)
      v = values(n, 191)
      atMost(n, v, 1, 682, r)
      for (const x of v) v26(n, x, 682, r)
      v = values(n, 255)
      atMost(n, v, 1, 683, r)
      for (const x of v) v3(n, x, 683, r)
      v = values(n, 6)
      atMost(n, v, 1, 684, r)
      for (const x of v) v4(n, x, 684, r)
    },
    (n, r) => { // Package
      let v: readonly N[]
      v0(n, n, 43, r)
      v = values(n, 31)
      atLeast(n, v, 1, 685, r)
      atMost(n, v, 1, 685, r)
      for (const x of v) v17(n, x, 685, r)
      v = values(n, 256)
      atMost(n, v, 1, 686, r)
      for (const x of v) v3(n, x, 686, r)
      v = values(n, 6)
      atMost(n, v, 1, 687, r)
      for (const x of v) v4(n, x, 687, r)
    },
    (n, r) => { // PatternMatch
      let v: readonly N[]
      v0(n, n, 44, r)
      v = values(n, 31)
      atLeast(n, v, 1, 688, r)
      atMost(n, v, 1, 688, r)
      for (const x of v) v3(n, x, 688, r)
      v = values(n, 257)
      atMost(n, v, 1, 689, r)
      for (const x of v) v14(n, x, 689, r)
      v = values(n, 258)
      atLeast(n, v, 1, 690, r)
      atMost(n, v, 1, 690, r)
      for (const x of v) v27(n, x, 690, r)
      v = values(n, 6)
      atMost(n, v, 1, 691, r)
      for (const x of v) v4(n, x, 691, r)
    },
    (n, r) => { // PersonalData
      let v: readonly N[]
      v0(n, n, 45, r)
      v = values(n, 259)
      atMost(n, v, 1, 692, r)
      for (const x of v) v5(n, x, 692, r)
      v = values(n, 260)
      atMost(n, v, 1000, 693, r)
      for (const x of v) v3(n, x, 693, r)
      v = values(n, 261)
      atMost(n, v, 1, 694, r)
      for (const x of v) v3(n, x, 694, r)
      v = values(n, 262)
      atMost(n, v, 1, 695, r)
      for (const x of v) v14(n, x, 695, r)
      v = values(n, 263)
      atMost(n, v, 1, 696, r)
      for (const x of v) v3(n, x, 696, r)
      v = values(n, 6)
      atMost(n, v, 1, 697, r)
      for (const x of v) v4(n, x, 697, r)
    },
    (n, r) => { // QualityCheck
      let v: readonly N[]
      v0(n, n, 46, r)
      v = values(n, 31)
      atLeast(n, v, 1, 698, r)
      atMost(n, v, 1, 698, r)
      for (const x of v) v17(n, x, 698, r)
      v = values(n, 33)
      atMost(n, v, 1, 699, r)
      for (const x of v) v14(n, x, 699, r)
      v = values(n, 264)
      atMost(n, v, 1, 700, r)
      for (const x of v) v3(n, x, 700, r)
      v = values(n, 41)
      atMost(n, v, 1, 701, r)
      for (const x of v) v92(n, x, 701, r)
      v = values(n, 265)
      atMost(n, v, 1, 702, r)
      for (const x of v) v1(n, x, 702, r)
      v = values(n, 108)
      atMost(n, v, 20000, 703, r)
      for (const x of v) v15(n, x, 703, r)
      v = values(n, 6)
      atMost(n, v, 1, 704, r)
      for (const x of v) v4(n, x, 704, r)
    },
    (n, r) => { // Recognizer
      let v: readonly N[]
      v0(n, n, 47, r)
      v = values(n, 266)
      atLeast(n, v, 1, 705, r)
      atMost(n, v, 1, 705, r)
      for (const x of v) v34(n, x, 705, r)
      v = values(n, 267)
      atLeast(n, v, 1, 706, r)
      atMost(n, v, 1, 706, r)
      for (const x of v) v3(n, x, 706, r)
      v = values(n, 258)
      atLeast(n, v, 1, 707, r)
      atMost(n, v, 1, 707, r)
      for (const x of v) v27(n, x, 707, r)
      v = values(n, 214)
      atMost(n, v, 1, 708, r)
      for (const x of v) v93(n, x, 708, r)
      v = values(n, 268)
      atMost(n, v, 1000, 709, r)
      for (const x of v) v94(n, x, 709, r)
      v = values(n, 6)
      atMost(n, v, 1, 710, r)
      for (const x of v) v4(n, x, 710, r)
    },
    (n, r) => { // SignatureField
      let v: readonly N[]
      v0(n, n, 48, r)
      v = values(n, 31)
      atMost(n, v, 1, 711, r)
      for (const x of v) v3(n, x, 711, r)
      v = values(n, 269)
      atMost(n, v, 1, 712, r)
      for (const x of v) v3(n, x, 712, r)
      v = values(n, 270)
      atMost(n, v, 1, 713, r)
      for (const x of v) v3(n, x, 713, r)
      v = values(n, 271)
      atMost(n, v, 1, 714, r)
      for (const x of v) v5(n, x, 714, r)
      v = values(n, 33)
      atMost(n, v, 1, 715, r)
      for (const x of v) v14(n, x, 715, r)
      v = values(n, 6)
      atMost(n, v, 1, 716, r)
      for (const x of v) v4(n, x, 716, r)
    },
    (n, r) => { // Slice
      let v: readonly N[]
      v0(n, n, 49, r)
      v = values(n, 122)
      atLeast(n, v, 1, 717, r)
      atMost(n, v, 1, 717, r)
      for (const x of v) v17(n, x, 717, r)
      v = values(n, 179)
      atLeast(n, v, 1, 718, r)
      atMost(n, v, 1, 718, r)
      for (const x of v) v69(n, x, 718, r)
      v = values(n, 6)
      atMost(n, v, 1, 719, r)
      for (const x of v) v4(n, x, 719, r)
    },
    (n, r) => { // Style
      let v: readonly N[]
      v0(n, n, 50, r)
      v = values(n, 272)
      atMost(n, v, 1, 720, r)
      for (const x of v) v3(n, x, 720, r)
      v = values(n, 273)
      atMost(n, v, 1, 721, r)
      for (const x of v) v6(n, x, 721, r)
      v = values(n, 274)
      atMost(n, v, 1, 722, r)
      for (const x of v) v95(n, x, 722, r)
      v = values(n, 6)
      atMost(n, v, 1, 723, r)
      for (const x of v) v4(n, x, 723, r)
    },
    (n, r) => { // TagLabel
      let v: readonly N[]
      v0(n, n, 51, r)
      v = values(n, 275)
      atLeast(n, v, 1, 724, r)
      atMost(n, v, 1, 724, r)
      for (const x of v) v16(n, x, 724, r)
      v = values(n, 31)
      atMost(n, v, 1, 725, r)
      for (const x of v) v3(n, x, 725, r)
      v = values(n, 112)
      atMost(n, v, 1, 726, r)
      for (const x of v) v3(n, x, 726, r)
      v = values(n, 33)
      atMost(n, v, 1, 727, r)
      for (const x of v) v14(n, x, 727, r)
      v = values(n, 276)
      atMost(n, v, 1, 728, r)
      for (const x of v) v96(n, x, 728, r)
      v = values(n, 166)
      atMost(n, v, 1, 729, r)
      for (const x of v) v97(n, x, 729, r)
      v = values(n, 277)
      atMost(n, v, 1, 730, r)
      for (const x of v) v98(n, x, 730, r)
      v = values(n, 278)
      atMost(n, v, 1, 731, r)
      for (const x of v) v99(n, x, 731, r)
      v = values(n, 115)
      atMost(n, v, 1, 732, r)
      for (const x of v) v6(n, x, 732, r)
      v = values(n, 279)
      atMost(n, v, 1, 733, r)
      for (const x of v) v14(n, x, 733, r)
      v = values(n, 280)
      atMost(n, v, 1, 734, r)
      for (const x of v) v100(n, x, 734, r)
      v = values(n, 281)
      atMost(n, v, 1, 735, r)
      for (const x of v) v3(n, x, 735, r)
      v = values(n, 282)
      atMost(n, v, 1, 736, r)
      for (const x of v) v101(n, x, 736, r)
      v = values(n, 6)
      atMost(n, v, 1, 737, r)
      for (const x of v) v4(n, x, 737, r)
    },
    (n, r) => { // TagLabelMetadata
      let v: readonly N[]
      v0(n, n, 52, r)
      v = values(n, 283)
      atMost(n, v, 1, 738, r)
      for (const x of v) v102(n, x, 738, r)
      v = values(n, 17)
      atMost(n, v, 1, 739, r)
      for (const x of v) v1(n, x, 739, r)
      v = values(n, 6)
      atMost(n, v, 1, 740, r)
      for (const x of v) v4(n, x, 740, r)
    },
    (n, r) => { // TimeWindow
      let v: readonly N[]
      v0(n, n, 53, r)
      v = values(n, 99)
      atMost(n, v, 1, 741, r)
      for (const x of v) v1(n, x, 741, r)
      v = values(n, 100)
      atMost(n, v, 1, 742, r)
      for (const x of v) v1(n, x, 742, r)
      v = values(n, 6)
      atMost(n, v, 1, 743, r)
      for (const x of v) v4(n, x, 743, r)
    },
    (n, r) => { // UsageDetails
      let v: readonly N[]
      v0(n, n, 54, r)
      v = values(n, 284)
      atLeast(n, v, 1, 744, r)
      atMost(n, v, 1, 744, r)
      for (const x of v) v103(n, x, 744, r)
      v = values(n, 285)
      atMost(n, v, 1, 745, r)
      for (const x of v) v103(n, x, 745, r)
      v = values(n, 286)
      atMost(n, v, 1, 746, r)
      for (const x of v) v103(n, x, 746, r)
      v = values(n, 287)
      atLeast(n, v, 1, 747, r)
      atMost(n, v, 1, 747, r)
      for (const x of v) v104(n, x, 747, r)
      v = values(n, 6)
      atMost(n, v, 1, 748, r)
      for (const x of v) v4(n, x, 748, r)
    },
    (n, r) => { // UsageStats
      let v: readonly N[]
      v0(n, n, 55, r)
      v = values(n, 288)
      atLeast(n, v, 1, 749, r)
      atMost(n, v, 1, 749, r)
      for (const x of v) v26(n, x, 749, r)
      v = values(n, 289)
      atMost(n, v, 1, 750, r)
      for (const x of v) v105(n, x, 750, r)
      v = values(n, 6)
      atMost(n, v, 1, 751, r)
      for (const x of v) v4(n, x, 751, r)
    },
    (n, r) => { // Votes
      let v: readonly N[]
      v0(n, n, 56, r)
      v = values(n, 290)
      atMost(n, v, 1, 752, r)
      for (const x of v) v26(n, x, 752, r)
      v = values(n, 291)
      atMost(n, v, 1, 753, r)
      for (const x of v) v26(n, x, 753, r)
      v = values(n, 292)
      atMost(n, v, 1000, 754, r)
      for (const x of v) v0(n, x, 754, r)
      v = values(n, 4)
      if (!(count(v, c28) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 755)
      if (!(count(v, c29) <= 1000)) r.add(n, null, 'QualifiedMaxCount', 756)
      for (const x of v) v2(n, x, 757, r)
      v = values(n, 293)
      atMost(n, v, 1000, 758, r)
      for (const x of v) v0(n, x, 758, r)
      v = values(n, 6)
      atMost(n, v, 1, 759, r)
      for (const x of v) v4(n, x, 759, r)
    },
    (n, r) => { // ChangeSummary
      let v: readonly N[]
      v0(n, n, 57, r)
      v = values(n, 294)
      atMost(n, v, 10000, 760, r)
      for (const x of v) v106(n, x, 760, r)
    },
    (n, r) => { // deployment-ends-after-it-begins
      let v: readonly N[]
      v = values(n, 99)
      for (const x of pairs(v, values(n, 100)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 58)
    },
    (n, r) => { // window-ends-after-it-begins
      let v: readonly N[]
      v = values(n, 99)
      for (const x of pairs(v, values(n, 100)).filter(([x, y]) => !(order(x, y) < 0)).map(([x]) => x)) r.add(n, x, 'LessThan', 59)
    },
    (n, r) => { // run-ends-after-it-starts
      let v: readonly N[]
      v = values(n, 248)
      for (const x of pairs(v, values(n, 249)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 60)
    },
    (n, r) => { // certification-expires-after-it-is-given
      let v: readonly N[]
      v = values(n, 16)
      for (const x of pairs(v, values(n, 17)).filter(([x, y]) => !(order(x, y) < 0)).map(([x]) => x)) r.add(n, x, 'LessThan', 61)
    },
    (n, r) => { // assessment-holds-after-it-is-made
      let v: readonly N[]
      v = values(n, 42)
      for (const x of pairs(v, values(n, 45)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 62)
    },
    (n, r) => { // review-follows-assessment
      let v: readonly N[]
      v = values(n, 42)
      for (const x of pairs(v, values(n, 44)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 63)
    },
    (n, r) => { // change-follows-creation
      let v: readonly N[]
      v = values(n, 167)
      for (const x of pairs(v, values(n, 169)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 64)
    },
    (n, r) => { // use-follows-creation
      let v: readonly N[]
      v = values(n, 167)
      for (const x of pairs(v, values(n, 246)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 65)
    },
    (n, r) => { // interval-is-in-order
      let v: readonly N[]
      v = values(n, 182)
      for (const x of pairs(v, values(n, 183)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 66)
    },
    (n, r) => { // interval-begins-below-the-value
      let v: readonly N[]
      v = values(n, 182)
      for (const x of pairs(v, values(n, 179)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 67)
    },
    (n, r) => { // interval-ends-above-the-value
      let v: readonly N[]
      v = values(n, 179)
      for (const x of pairs(v, values(n, 183)).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)) r.add(n, x, 'LessThanOrEquals', 68)
    },
    (n, r) => { // level-has-an-interval
      v107(n, n, 69, r)
    },
    (n, r) => { // drift-has-a-baseline
      v108(n, n, 70, r)
    },
    (n, r) => { // importance-has-a-feature
      v109(n, n, 71, r)
    },
    (n, r) => { // version-has-another-predecessor
      let v: readonly N[]
      v = values(n, 21)
      for (const x of v) v110(n, x, 72, r)
    },
    (n, r) => { // no-personal-data-has-no-kinds
      v111(n, n, 73, r)
    },
    (n, r) => { // personal-data-has-a-legal-basis
      v112(n, n, 74, r)
    },
    (n, r) => { // ended-run-is-not-running
      v113(n, n, 75, r)
    },
    (n, r) => { // retired-version-does-not-serve
      v114(n, n, 76, r)
    },
    (n, r) => { // unacceptable-risk-is-not-approved
      v115(n, n, 77, r)
    },
    (n, r) => { // doubt-has-evidence
      v116(n, n, 78, r)
    },
    (n, r) => { // settings-are-of-the-service
      v117(n, n, 79, r)
    },
    (n, r) => { // aws-settings-are-for-sagemaker
      v118(n, n, 80, r)
    },
    (n, r) => { // google-settings-are-for-vertex
      v119(n, n, 81, r)
    },
    (n, r) => { // azure-settings-are-for-azure
      v120(n, n, 82, r)
    },
    (n, r) => { // tracking-address-is-for-mlflow
      v121(n, n, 83, r)
    },
    (n, r) => { // model-in-use-has-an-owner
      v122(n, n, 84, r)
    },
    (n, r) => { // service-of-MlModel-is-a-service
      let v: readonly N[]
      v = values(n, 4)
      for (const x of v) v123(n, x, 85, r)
    },
    (n, r) => { // service-of-MlExperiment-is-a-service
      let v: readonly N[]
      v = values(n, 4)
      for (const x of v) v123(n, x, 86, r)
    },
    (n, r) => { // service-of-MlRun-is-a-service
      let v: readonly N[]
      v = values(n, 4)
      for (const x of v) v123(n, x, 87, r)
    },
    (n, r) => { // owner-is-a-team-or-user
      v124(n, n, 88, r)
    },
    (n, r) => { // experiment-is-an-experiment
      v125(n, n, 89, r)
    },
    (n, r) => { // run-is-a-run
      v126(n, n, 90, r)
    },
    (n, r) => { // base-model-is-a-model
      v127(n, n, 91, r)
    },
  ]
  return {
    checks,
    properties: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://www.w3.org/2000/01/rdf-schema#subClassOf', 'https://w3id.org/ml-assets#timestamp', 'https://w3id.org/ml-assets#accessedBy', 'https://w3id.org/ml-assets#reference', 'https://w3id.org/ml-assets#accessedByAProcess', 'https://w3id.org/ml-assets#position', 'https://w3id.org/ml-assets#field', 'https://w3id.org/ml-assets#enabled', 'https://w3id.org/ml-assets#awsRegion', 'https://w3id.org/ml-assets#endPointURL', 'https://w3id.org/ml-assets#profileName', 'https://w3id.org/ml-assets#assumeRoleArn', 'https://w3id.org/ml-assets#assumeRoleSessionName', 'https://w3id.org/ml-assets#assumeRoleSourceIdentity', 'https://w3id.org/ml-assets#tagLabel', 'https://w3id.org/ml-assets#appliedDate', 'https://w3id.org/ml-assets#expiryDate', 'https://w3id.org/ml-assets#fieldsAdded', 'https://w3id.org/ml-assets#fieldsUpdated', 'https://w3id.org/ml-assets#fieldsDeleted', 'https://w3id.org/ml-assets#previousVersion', 'https://w3id.org/ml-assets#changeSummary', 'https://w3id.org/ml-assets#changeSource', 'https://w3id.org/ml-assets#changedBy', 'https://w3id.org/ml-assets#changedAt', 'https://w3id.org/ml-assets#key', 'https://w3id.org/ml-assets#repository', 'https://w3id.org/ml-assets#commit', 'https://w3id.org/ml-assets#branch', 'https://w3id.org/ml-assets#entryPoint', 'https://w3id.org/ml-assets#name', 'https://w3id.org/ml-assets#columnType', 'https://w3id.org/ml-assets#description', 'https://w3id.org/ml-assets#nullable', 'https://w3id.org/ml-assets#tags', 'https://w3id.org/ml-assets#statistics', 'https://w3id.org/ml-assets#fromColumns', 'https://w3id.org/ml-assets#toColumn', 'https://w3id.org/ml-assets#function', 'https://w3id.org/ml-assets#complianceFramework', 'https://w3id.org/ml-assets#status', 'https://w3id.org/ml-assets#assessedAt', 'https://w3id.org/ml-assets#assessedBy', 'https://w3id.org/ml-assets#nextReviewDate', 'https://w3id.org/ml-assets#validUntil', 'https://w3id.org/ml-assets#certificateNumber', 'https://w3id.org/ml-assets#documentUrl', 'https://w3id.org/ml-assets#notes', 'https://w3id.org/ml-assets#type', 'https://w3id.org/ml-assets#subscriptionId', 'https://w3id.org/ml-assets#resourceGroup', 'https://w3id.org/ml-assets#workspaceName', 'https://w3id.org/ml-assets#tenantId', 'https://w3id.org/ml-assets#clientId', 'https://w3id.org/ml-assets#mlModelFilterPattern', 'https://w3id.org/ml-assets#supportsMetadataExtraction', 'https://w3id.org/ml-assets#sourcePythonClass', 'https://w3id.org/ml-assets#hostUrl', 'https://w3id.org/ml-assets#catalogName', 'https://w3id.org/ml-assets#schemaName', 'https://w3id.org/ml-assets#registryUri', 'https://w3id.org/ml-assets#clusterName', 'https://w3id.org/ml-assets#username', 'https://w3id.org/ml-assets#organization', 'https://w3id.org/ml-assets#namespace', 'https://w3id.org/ml-assets#trackingUri', 'https://w3id.org/ml-assets#project', 'https://w3id.org/ml-assets#awsConfig', 'https://w3id.org/ml-assets#storage', 'https://w3id.org/ml-assets#credentials', 'https://w3id.org/ml-assets#projectId', 'https://w3id.org/ml-assets#location', 'https://w3id.org/ml-assets#entity', 'https://w3id.org/ml-assets#lastUpdatedAt', 'https://w3id.org/ml-assets#steps', 'https://w3id.org/ml-assets#mandatory', 'https://w3id.org/ml-assets#passed', 'https://w3id.org/ml-assets#message', 'https://w3id.org/ml-assets#errorLog', 'https://w3id.org/ml-assets#url', 'https://w3id.org/ml-assets#coverPosition', 'https://w3id.org/ml-assets#dataset', 'https://w3id.org/ml-assets#datasetVersion', 'https://w3id.org/ml-assets#split', 'https://w3id.org/ml-assets#role', 'https://w3id.org/ml-assets#filter', 'https://w3id.org/ml-assets#rows', 'https://w3id.org/ml-assets#share', 'https://w3id.org/ml-assets#kind', 'https://w3id.org/ml-assets#endpoint', 'https://w3id.org/ml-assets#endpointUrl', 'https://w3id.org/ml-assets#service', 'https://w3id.org/ml-assets#deployedVersion', 'https://w3id.org/ml-assets#deploymentEnvironment', 'https://w3id.org/ml-assets#region', 'https://w3id.org/ml-assets#trafficShare', 'https://w3id.org/ml-assets#replicas', 'https://w3id.org/ml-assets#instanceType', 'https://w3id.org/ml-assets#from', 'https://w3id.org/ml-assets#until', 'https://w3id.org/ml-assets#predictionsTo', 'https://w3id.org/ml-assets#sourceUrl', 'https://w3id.org/ml-assets#feature', 'https://w3id.org/ml-assets#method', 'https://w3id.org/ml-assets#threshold', 'https://w3id.org/ml-assets#schedule', 'https://w3id.org/ml-assets#baseline', 'https://w3id.org/ml-assets#metrics', 'https://w3id.org/ml-assets#dashboard', 'https://w3id.org/ml-assets#fullyQualifiedName', 'https://w3id.org/ml-assets#id', 'https://w3id.org/ml-assets#displayName', 'https://w3id.org/ml-assets#deleted', 'https://w3id.org/ml-assets#inherited', 'https://w3id.org/ml-assets#href', 'https://w3id.org/ml-assets#target', 'https://w3id.org/ml-assets#image', 'https://w3id.org/ml-assets#packages', 'https://w3id.org/ml-assets#languageVersion', 'https://w3id.org/ml-assets#accelerator', 'https://w3id.org/ml-assets#explanationScope', 'https://w3id.org/ml-assets#attribute', 'https://w3id.org/ml-assets#groupAtRisk', 'https://w3id.org/ml-assets#benefits', 'https://w3id.org/ml-assets#harms', 'https://w3id.org/ml-assets#mitigation', 'https://w3id.org/ml-assets#dataType', 'https://w3id.org/ml-assets#dataSource', 'https://w3id.org/ml-assets#oldValue', 'https://w3id.org/ml-assets#newValue', 'https://w3id.org/ml-assets#includes', 'https://w3id.org/ml-assets#excludes', 'https://w3id.org/ml-assets#path', 'https://w3id.org/ml-assets#externalType', 'https://w3id.org/ml-assets#audience', 'https://w3id.org/ml-assets#subjectTokenType', 'https://w3id.org/ml-assets#tokenURL', 'https://w3id.org/ml-assets#clientEmail', 'https://w3id.org/ml-assets#authUri', 'https://w3id.org/ml-assets#tokenUri', 'https://w3id.org/ml-assets#authProviderX509CertUrl', 'https://w3id.org/ml-assets#clientX509CertUrl', 'https://w3id.org/ml-assets#gcpConfig', 'https://w3id.org/ml-assets#gcpImpersonateServiceAccount', 'https://w3id.org/ml-assets#impersonateServiceAccount', 'https://w3id.org/ml-assets#lifetime', 'https://w3id.org/ml-assets#intendedUse', 'https://w3id.org/ml-assets#limitations', 'https://w3id.org/ml-assets#license', 'https://w3id.org/ml-assets#riskLevel', 'https://w3id.org/ml-assets#riskRationale', 'https://w3id.org/ml-assets#governanceStatus', 'https://w3id.org/ml-assets#fairnessAssessments', 'https://w3id.org/ml-assets#explanations', 'https://w3id.org/ml-assets#complianceRecords', 'https://w3id.org/ml-assets#driftMonitors', 'https://w3id.org/ml-assets#personalData', 'https://w3id.org/ml-assets#hashAlgorithm', 'https://w3id.org/ml-assets#hashValue', 'https://w3id.org/ml-assets#created', 'https://w3id.org/ml-assets#updated', 'https://w3id.org/ml-assets#accessed', 'https://w3id.org/ml-assets#sqlQuery', 'https://w3id.org/ml-assets#columnsLineage', 'https://w3id.org/ml-assets#pipeline', 'https://w3id.org/ml-assets#source', 'https://w3id.org/ml-assets#createdAt', 'https://w3id.org/ml-assets#createdBy', 'https://w3id.org/ml-assets#updatedAt', 'https://w3id.org/ml-assets#updatedBy', 'https://w3id.org/ml-assets#assetEdges', 'https://w3id.org/ml-assets#fromEntity', 'https://w3id.org/ml-assets#toEntity', 'https://w3id.org/ml-assets#lineageDetails', 'https://w3id.org/ml-assets#confidence', 'https://w3id.org/ml-assets#evidence', 'https://w3id.org/ml-assets#version', 'https://w3id.org/ml-assets#extension', 'https://w3id.org/ml-assets#value', 'https://w3id.org/ml-assets#unit', 'https://w3id.org/ml-assets#slice', 'https://w3id.org/ml-assets#lower', 'https://w3id.org/ml-assets#upper', 'https://w3id.org/ml-assets#confidenceLevel', 'https://w3id.org/ml-assets#direction', 'https://w3id.org/ml-assets#step', 'https://w3id.org/ml-assets#run', 'https://w3id.org/ml-assets#window', 'https://w3id.org/ml-assets#sourceTables', 'https://w3id.org/ml-assets#dataFormat', 'https://w3id.org/ml-assets#sizeBytes', 'https://w3id.org/ml-assets#hashes', 'https://w3id.org/ml-assets#splits', 'https://w3id.org/ml-assets#columns', 'https://w3id.org/ml-assets#qualityChecks', 'https://w3id.org/ml-assets#owners', 'https://w3id.org/ml-assets#followers', 'https://w3id.org/ml-assets#domains', 'https://w3id.org/ml-assets#dataProducts', 'https://w3id.org/ml-assets#dataContract', 'https://w3id.org/ml-assets#impersonatedBy', 'https://w3id.org/ml-assets#changeDescription', 'https://w3id.org/ml-assets#incrementalChangeDescription', 'https://w3id.org/ml-assets#entityStatus', 'https://w3id.org/ml-assets#artifactLocation', 'https://w3id.org/ml-assets#objective', 'https://w3id.org/ml-assets#featureSources', 'https://w3id.org/ml-assets#featureAlgorithm', 'https://w3id.org/ml-assets#serviceType', 'https://w3id.org/ml-assets#algorithm', 'https://w3id.org/ml-assets#task', 'https://w3id.org/ml-assets#framework', 'https://w3id.org/ml-assets#frameworkVersion', 'https://w3id.org/ml-assets#targetName', 'https://w3id.org/ml-assets#mlFeatures', 'https://w3id.org/ml-assets#mlHyperParameters', 'https://w3id.org/ml-assets#signatureInputs', 'https://w3id.org/ml-assets#signatureOutputs', 'https://w3id.org/ml-assets#trainingData', 'https://w3id.org/ml-assets#validationData', 'https://w3id.org/ml-assets#testData', 'https://w3id.org/ml-assets#mlStore', 'https://w3id.org/ml-assets#code', 'https://w3id.org/ml-assets#environment', 'https://w3id.org/ml-assets#baseModels', 'https://w3id.org/ml-assets#experiment', 'https://w3id.org/ml-assets#stage', 'https://w3id.org/ml-assets#versions', 'https://w3id.org/ml-assets#deployments', 'https://w3id.org/ml-assets#server', 'https://w3id.org/ml-assets#governance', 'https://w3id.org/ml-assets#languages', 'https://w3id.org/ml-assets#lifeCycle', 'https://w3id.org/ml-assets#usageSummary', 'https://w3id.org/ml-assets#votes', 'https://w3id.org/ml-assets#certification', 'https://w3id.org/ml-assets#sourceHash', 'https://w3id.org/ml-assets#config', 'https://w3id.org/ml-assets#connection', 'https://w3id.org/ml-assets#testConnectionResult', 'https://w3id.org/ml-assets#pipelines', 'https://w3id.org/ml-assets#ingestionRunner', 'https://w3id.org/ml-assets#stageLabel', 'https://w3id.org/ml-assets#aliases', 'https://w3id.org/ml-assets#deployed', 'https://w3id.org/ml-assets#deployedAt', 'https://w3id.org/ml-assets#parentRun', 'https://w3id.org/ml-assets#startedAt', 'https://w3id.org/ml-assets#endedAt', 'https://w3id.org/ml-assets#parameters', 'https://w3id.org/ml-assets#runInputs', 'https://w3id.org/ml-assets#runOutputs', 'https://w3id.org/ml-assets#seed', 'https://w3id.org/ml-assets#imageRepository', 'https://w3id.org/ml-assets#serialization', 'https://w3id.org/ml-assets#packageVersion', 'https://w3id.org/ml-assets#regex', 'https://w3id.org/ml-assets#score', 'https://w3id.org/ml-assets#present', 'https://w3id.org/ml-assets#categories', 'https://w3id.org/ml-assets#legalBasis', 'https://w3id.org/ml-assets#protection', 'https://w3id.org/ml-assets#retention', 'https://w3id.org/ml-assets#column', 'https://w3id.org/ml-assets#checkedAt', 'https://w3id.org/ml-assets#recognizerId', 'https://w3id.org/ml-assets#recognizerName', 'https://w3id.org/ml-assets#patterns', 'https://w3id.org/ml-assets#fieldType', 'https://w3id.org/ml-assets#shape', 'https://w3id.org/ml-assets#optional', 'https://w3id.org/ml-assets#color', 'https://w3id.org/ml-assets#iconURL', 'https://w3id.org/ml-assets#coverImage', 'https://w3id.org/ml-assets#tagFQN', 'https://w3id.org/ml-assets#style', 'https://w3id.org/ml-assets#labelType', 'https://w3id.org/ml-assets#state', 'https://w3id.org/ml-assets#reason', 'https://w3id.org/ml-assets#appliedAt', 'https://w3id.org/ml-assets#appliedBy', 'https://w3id.org/ml-assets#metadata', 'https://w3id.org/ml-assets#recognizer', 'https://w3id.org/ml-assets#dailyStats', 'https://w3id.org/ml-assets#weeklyStats', 'https://w3id.org/ml-assets#monthlyStats', 'https://w3id.org/ml-assets#date', 'https://w3id.org/ml-assets#count', 'https://w3id.org/ml-assets#percentileRank', 'https://w3id.org/ml-assets#upVotes', 'https://w3id.org/ml-assets#downVotes', 'https://w3id.org/ml-assets#upVoters', 'https://w3id.org/ml-assets#downVoters', 'https://w3id.org/ml-assets#entry'],
    inverted: [108],
    shapes: [
      [ours + 'AccessDetails', -1],
      [ours + 'AwsConfig', -1],
      [ours + 'Certification', -1],
      [ours + 'ChangeDescription', -1],
      [ours + 'ChangeSummaryEntry', -1],
      [ours + 'Code', -1],
      [ours + 'Column', -1],
      [ours + 'ColumnLineage', -1],
      [ours + 'ComplianceRecord', -1],
      [ours + 'ConnectionConfig', -1],
      [ours + 'ConnectionTest', -1],
      [ours + 'ConnectionTestStep', -1],
      [ours + 'CoverImage', -1],
      [ours + 'DataUse', -1],
      [ours + 'DatasetSplit', -1],
      [ours + 'Deployment', -1],
      [ours + 'DriftMonitor', -1],
      [ours + 'EntityReference', -1],
      [ours + 'Environment', -1],
      [ours + 'Explanation', -1],
      [ours + 'FairnessAssessment', -1],
      [ours + 'FeatureSource', -1],
      [ours + 'FieldChange', -1],
      [ours + 'FilterPattern', -1],
      [ours + 'GcpConfig', -1],
      [ours + 'GcpCredentials', -1],
      [ours + 'GcpImpersonation', -1],
      [ours + 'Governance', -1],
      [ours + 'Hash', -1],
      [ours + 'LifeCycle', -1],
      [ours + 'LineageDetails', -1],
      [ours + 'LineageEdge', -1],
      [ours + 'Measurement', -1],
      [ours + 'MlDataset', -1],
      [ours + 'MlExperiment', -1],
      [ours + 'MlFeature', -1],
      [ours + 'MlHyperParameter', -1],
      [ours + 'MlModel', -1],
      [ours + 'MlModelConnection', -1],
      [ours + 'MlModelService', -1],
      [ours + 'MlModelVersion', -1],
      [ours + 'MlRun', -1],
      [ours + 'MlStore', -1],
      [ours + 'Package', -1],
      [ours + 'PatternMatch', -1],
      [ours + 'PersonalData', -1],
      [ours + 'QualityCheck', -1],
      [ours + 'Recognizer', -1],
      [ours + 'SignatureField', -1],
      [ours + 'Slice', -1],
      [ours + 'Style', -1],
      [ours + 'TagLabel', -1],
      [ours + 'TagLabelMetadata', -1],
      [ours + 'TimeWindow', -1],
      [ours + 'UsageDetails', -1],
      [ours + 'UsageStats', -1],
      [ours + 'Votes', -1],
      [ours + 'ChangeSummary', -1],
      ['https://w3id.org/ml-assets/rules#deployment-ends-after-it-begins', 99],
      ['https://w3id.org/ml-assets/rules#window-ends-after-it-begins', 99],
      ['https://w3id.org/ml-assets/rules#run-ends-after-it-starts', 248],
      ['https://w3id.org/ml-assets/rules#certification-expires-after-it-is-given', 16],
      ['https://w3id.org/ml-assets/rules#assessment-holds-after-it-is-made', 42],
      ['https://w3id.org/ml-assets/rules#review-follows-assessment', 42, 'Warning'],
      ['https://w3id.org/ml-assets/rules#change-follows-creation', 167, 'Warning'],
      ['https://w3id.org/ml-assets/rules#use-follows-creation', 167, 'Warning'],
      ['https://w3id.org/ml-assets/rules#interval-is-in-order', 182],
      ['https://w3id.org/ml-assets/rules#interval-begins-below-the-value', 182, 'Warning'],
      ['https://w3id.org/ml-assets/rules#interval-ends-above-the-value', 179, 'Warning'],
      ['https://w3id.org/ml-assets/rules#level-has-an-interval', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#drift-has-a-baseline', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#importance-has-a-feature', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#version-has-another-predecessor', 21],
      ['https://w3id.org/ml-assets/rules#no-personal-data-has-no-kinds', -1],
      ['https://w3id.org/ml-assets/rules#personal-data-has-a-legal-basis', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#ended-run-is-not-running', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#retired-version-does-not-serve', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#unacceptable-risk-is-not-approved', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#doubt-has-evidence', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#settings-are-of-the-service', -1],
      ['https://w3id.org/ml-assets/rules#aws-settings-are-for-sagemaker', -1],
      ['https://w3id.org/ml-assets/rules#google-settings-are-for-vertex', -1],
      ['https://w3id.org/ml-assets/rules#azure-settings-are-for-azure', -1],
      ['https://w3id.org/ml-assets/rules#tracking-address-is-for-mlflow', -1],
      ['https://w3id.org/ml-assets/rules#model-in-use-has-an-owner', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#service-of-MlModel-is-a-service', 4, 'Warning'],
      ['https://w3id.org/ml-assets/rules#service-of-MlExperiment-is-a-service', 4, 'Warning'],
      ['https://w3id.org/ml-assets/rules#service-of-MlRun-is-a-service', 4, 'Warning'],
      ['https://w3id.org/ml-assets/rules#owner-is-a-team-or-user', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#experiment-is-an-experiment', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#run-is-a-run', -1, 'Warning'],
      ['https://w3id.org/ml-assets/rules#base-model-is-a-model', -1, 'Warning'],
      [ours + 'AccessDetails-timestamp', 2],
      [ours + 'AccessDetails-accessedBy', 3],
      [ours + 'AccessDetails-accessedBy--reference', 4],
      [ours + 'AccessDetails--reference', 4],
      [ours + 'AccessDetails-accessedByAProcess', 5],
      [ours + 'AccessDetails--position', 6],
      [ours + 'AwsConfig-enabled', 8],
      [ours + 'AwsConfig-awsRegion', 9],
      [ours + 'AwsConfig-endPointURL', 10],
      [ours + 'AwsConfig-profileName', 11],
      [ours + 'AwsConfig-assumeRoleArn', 12],
      [ours + 'AwsConfig-assumeRoleSessionName', 13],
      [ours + 'AwsConfig-assumeRoleSourceIdentity', 14],
      [ours + 'AwsConfig--position', 6],
      [ours + 'Certification-tagLabel', 15],
      [ours + 'Certification-appliedDate', 16],
      [ours + 'Certification-expiryDate', 17],
      [ours + 'Certification--position', 6],
      [ours + 'ChangeDescription-fieldsAdded', 18],
      [ours + 'ChangeDescription-fieldsUpdated', 19],
      [ours + 'ChangeDescription-fieldsDeleted', 20],
      [ours + 'ChangeDescription-previousVersion', 21],
      [ours + 'ChangeDescription-changeSummary', 22],
      [ours + 'ChangeDescription--position', 6],
      [ours + 'ChangeSummaryEntry-changeSource', 23],
      [ours + 'ChangeSummaryEntry-changedBy', 24],
      [ours + 'ChangeSummaryEntry-changedAt', 25],
      [ours + 'ChangeSummaryEntry--position', 6],
      [ours + 'ChangeSummaryEntry--key', 26],
      [ours + 'Code-repository', 27],
      [ours + 'Code-commit', 28],
      [ours + 'Code-branch', 29],
      [ours + 'Code-entryPoint', 30],
      [ours + 'Code--position', 6],
      [ours + 'Column-name', 31],
      [ours + 'Column-columnType', 32],
      [ours + 'Column-description', 33],
      [ours + 'Column-nullable', 34],
      [ours + 'Column-tags', 35],
      [ours + 'Column-statistics', 36],
      [ours + 'Column--position', 6],
      [ours + 'ColumnLineage-fromColumns', 37],
      [ours + 'ColumnLineage-toColumn', 38],
      [ours + 'ColumnLineage-function', 39],
      [ours + 'ColumnLineage--position', 6],
      [ours + 'ComplianceRecord-name', 31],
      [ours + 'ComplianceRecord-complianceFramework', 40],
      [ours + 'ComplianceRecord-status', 41],
      [ours + 'ComplianceRecord-assessedAt', 42],
      [ours + 'ComplianceRecord-assessedBy', 43],
      [ours + 'ComplianceRecord-nextReviewDate', 44],
      [ours + 'ComplianceRecord-validUntil', 45],
      [ours + 'ComplianceRecord-certificateNumber', 46],
      [ours + 'ComplianceRecord-documentUrl', 47],
      [ours + 'ComplianceRecord-notes', 48],
      [ours + 'ComplianceRecord--position', 6],
      [ours + 'ConnectionConfig-type', 49],
      [ours + 'ConnectionConfig-subscriptionId', 50],
      [ours + 'ConnectionConfig-resourceGroup', 51],
      [ours + 'ConnectionConfig-workspaceName', 52],
      [ours + 'ConnectionConfig-tenantId', 53],
      [ours + 'ConnectionConfig-clientId', 54],
      [ours + 'ConnectionConfig-mlModelFilterPattern', 55],
      [ours + 'ConnectionConfig-supportsMetadataExtraction', 56],
      [ours + 'ConnectionConfig-sourcePythonClass', 57],
      [ours + 'ConnectionConfig-hostUrl', 58],
      [ours + 'ConnectionConfig-catalogName', 59],
      [ours + 'ConnectionConfig-schemaName', 60],
      [ours + 'ConnectionConfig-registryUri', 61],
      [ours + 'ConnectionConfig-clusterName', 62],
      [ours + 'ConnectionConfig-username', 63],
      [ours + 'ConnectionConfig-organization', 64],
      [ours + 'ConnectionConfig-namespace', 65],
      [ours + 'ConnectionConfig-trackingUri', 66],
      [ours + 'ConnectionConfig-project', 67],
      [ours + 'ConnectionConfig-awsConfig', 68],
      [ours + 'ConnectionConfig-storage', 69],
      [ours + 'ConnectionConfig-credentials', 70],
      [ours + 'ConnectionConfig-projectId', 71],
      [ours + 'ConnectionConfig-location', 72],
      [ours + 'ConnectionConfig-entity', 73],
      [ours + 'ConnectionConfig--position', 6],
      [ours + 'ConnectionTest-lastUpdatedAt', 74],
      [ours + 'ConnectionTest-status', 41],
      [ours + 'ConnectionTest-steps', 75],
      [ours + 'ConnectionTest--position', 6],
      [ours + 'ConnectionTestStep-name', 31],
      [ours + 'ConnectionTestStep-mandatory', 76],
      [ours + 'ConnectionTestStep-passed', 77],
      [ours + 'ConnectionTestStep-message', 78],
      [ours + 'ConnectionTestStep-errorLog', 79],
      [ours + 'ConnectionTestStep--position', 6],
      [ours + 'CoverImage-url', 80],
      [ours + 'CoverImage-position', 81],
      [ours + 'CoverImage--position', 6],
      [ours + 'DataUse-dataset', 82],
      [ours + 'DataUse-dataset--reference', 4],
      [ours + 'DataUse--reference', 4],
      [ours + 'DataUse-datasetVersion', 83],
      [ours + 'DataUse-split', 84],
      [ours + 'DataUse-role', 85],
      [ours + 'DataUse-filter', 86],
      [ours + 'DataUse-rows', 87],
      [ours + 'DataUse--position', 6],
      [ours + 'DatasetSplit-name', 31],
      [ours + 'DatasetSplit-rows', 87],
      [ours + 'DatasetSplit-share', 88],
      [ours + 'DatasetSplit-filter', 86],
      [ours + 'DatasetSplit-storage', 69],
      [ours + 'DatasetSplit--position', 6],
      [ours + 'Deployment-name', 31],
      [ours + 'Deployment-description', 33],
      [ours + 'Deployment-kind', 89],
      [ours + 'Deployment-endpoint', 90],
      [ours + 'Deployment-endpointUrl', 91],
      [ours + 'Deployment-service', 92],
      [ours + 'Deployment-service--reference', 4],
      [ours + 'Deployment-predictionsTo--reference', 4],
      [ours + 'Deployment--reference', 4],
      [ours + 'Deployment-deployedVersion', 93],
      [ours + 'Deployment-deploymentEnvironment', 94],
      [ours + 'Deployment-region', 95],
      [ours + 'Deployment-status', 41],
      [ours + 'Deployment-trafficShare', 96],
      [ours + 'Deployment-replicas', 97],
      [ours + 'Deployment-instanceType', 98],
      [ours + 'Deployment-from', 99],
      [ours + 'Deployment-until', 100],
      [ours + 'Deployment-predictionsTo', 101],
      [ours + 'Deployment-sourceUrl', 102],
      [ours + 'Deployment--position', 6],
      [ours + 'DriftMonitor-name', 31],
      [ours + 'DriftMonitor-description', 33],
      [ours + 'DriftMonitor-feature', 103],
      [ours + 'DriftMonitor-method', 104],
      [ours + 'DriftMonitor-threshold', 105],
      [ours + 'DriftMonitor-schedule', 106],
      [ours + 'DriftMonitor-baseline', 107],
      [ours + 'DriftMonitor-status', 41],
      [ours + 'DriftMonitor-metrics', 108],
      [ours + 'DriftMonitor-dashboard', 109],
      [ours + 'DriftMonitor-dashboard--reference', 4],
      [ours + 'DriftMonitor--reference', 4],
      [ours + 'DriftMonitor--position', 6],
      [ours + 'EntityReference-type', 49],
      [ours + 'EntityReference-fullyQualifiedName', 110],
      [ours + 'EntityReference-id', 111],
      [ours + 'EntityReference-name', 31],
      [ours + 'EntityReference-displayName', 112],
      [ours + 'EntityReference-description', 33],
      [ours + 'EntityReference-deleted', 113],
      [ours + 'EntityReference-inherited', 114],
      [ours + 'EntityReference-href', 115],
      [ours + 'EntityReference--position', 6],
      [ours + 'EntityReference--field', 7],
      [ours + 'EntityReference--target', 116],
      [ours + 'Environment-image', 117],
      [ours + 'Environment-packages', 118],
      [ours + 'Environment-languageVersion', 119],
      [ours + 'Environment-instanceType', 98],
      [ours + 'Environment-replicas', 97],
      [ours + 'Environment-accelerator', 120],
      [ours + 'Environment--position', 6],
      [ours + 'Explanation-name', 31],
      [ours + 'Explanation-method', 104],
      [ours + 'Explanation-explanationScope', 121],
      [ours + 'Explanation-description', 33],
      [ours + 'Explanation-documentUrl', 47],
      [ours + 'Explanation-metrics', 108],
      [ours + 'Explanation--position', 6],
      [ours + 'FairnessAssessment-name', 31],
      [ours + 'FairnessAssessment-attribute', 122],
      [ours + 'FairnessAssessment-groupAtRisk', 123],
      [ours + 'FairnessAssessment-benefits', 124],
      [ours + 'FairnessAssessment-harms', 125],
      [ours + 'FairnessAssessment-mitigation', 126],
      [ours + 'FairnessAssessment-assessedAt', 42],
      [ours + 'FairnessAssessment-assessedBy', 43],
      [ours + 'FairnessAssessment-metrics', 108],
      [ours + 'FairnessAssessment--position', 6],
      [ours + 'FeatureSource-name', 31],
      [ours + 'FeatureSource-dataType', 127],
      [ours + 'FeatureSource-description', 33],
      [ours + 'FeatureSource-fullyQualifiedName', 110],
      [ours + 'FeatureSource-dataSource', 128],
      [ours + 'FeatureSource-dataSource--reference', 4],
      [ours + 'FeatureSource--reference', 4],
      [ours + 'FeatureSource-tags', 35],
      [ours + 'FeatureSource--position', 6],
      [ours + 'FieldChange-name', 31],
      [ours + 'FieldChange-oldValue', 129],
      [ours + 'FieldChange-newValue', 130],
      [ours + 'FieldChange--position', 6],
      [ours + 'FilterPattern-includes', 131],
      [ours + 'FilterPattern-excludes', 132],
      [ours + 'FilterPattern--position', 6],
      [ours + 'GcpConfig-type', 49],
      [ours + 'GcpConfig-path', 133],
      [ours + 'GcpConfig-projectId', 71],
      [ours + 'GcpConfig-externalType', 134],
      [ours + 'GcpConfig-audience', 135],
      [ours + 'GcpConfig-subjectTokenType', 136],
      [ours + 'GcpConfig-tokenURL', 137],
      [ours + 'GcpConfig-clientEmail', 138],
      [ours + 'GcpConfig-clientId', 54],
      [ours + 'GcpConfig-authUri', 139],
      [ours + 'GcpConfig-tokenUri', 140],
      [ours + 'GcpConfig-authProviderX509CertUrl', 141],
      [ours + 'GcpConfig-clientX509CertUrl', 142],
      [ours + 'GcpConfig--position', 6],
      [ours + 'GcpCredentials-gcpConfig', 143],
      [ours + 'GcpCredentials-gcpImpersonateServiceAccount', 144],
      [ours + 'GcpCredentials--position', 6],
      [ours + 'GcpImpersonation-impersonateServiceAccount', 145],
      [ours + 'GcpImpersonation-lifetime', 146],
      [ours + 'GcpImpersonation--position', 6],
      [ours + 'Governance-intendedUse', 147],
      [ours + 'Governance-limitations', 148],
      [ours + 'Governance-license', 149],
      [ours + 'Governance-riskLevel', 150],
      [ours + 'Governance-riskRationale', 151],
      [ours + 'Governance-governanceStatus', 152],
      [ours + 'Governance-fairnessAssessments', 153],
      [ours + 'Governance-explanations', 154],
      [ours + 'Governance-complianceRecords', 155],
      [ours + 'Governance-driftMonitors', 156],
      [ours + 'Governance-personalData', 157],
      [ours + 'Governance--position', 6],
      [ours + 'Hash-hashAlgorithm', 158],
      [ours + 'Hash-hashValue', 159],
      [ours + 'Hash-path', 133],
      [ours + 'Hash--position', 6],
      [ours + 'LifeCycle-created', 160],
      [ours + 'LifeCycle-updated', 161],
      [ours + 'LifeCycle-accessed', 162],
      [ours + 'LifeCycle--position', 6],
      [ours + 'LineageDetails-sqlQuery', 163],
      [ours + 'LineageDetails-columnsLineage', 164],
      [ours + 'LineageDetails-pipeline', 165],
      [ours + 'LineageDetails-pipeline--reference', 4],
      [ours + 'LineageDetails--reference', 4],
      [ours + 'LineageDetails-description', 33],
      [ours + 'LineageDetails-source', 166],
      [ours + 'LineageDetails-createdAt', 167],
      [ours + 'LineageDetails-createdBy', 168],
      [ours + 'LineageDetails-updatedAt', 169],
      [ours + 'LineageDetails-updatedBy', 170],
      [ours + 'LineageDetails-assetEdges', 171],
      [ours + 'LineageDetails--position', 6],
      [ours + 'LineageEdge-id', 111],
      [ours + 'LineageEdge-name', 31],
      [ours + 'LineageEdge-fullyQualifiedName', 110],
      [ours + 'LineageEdge-fromEntity', 172],
      [ours + 'LineageEdge-fromEntity--reference', 4],
      [ours + 'LineageEdge-toEntity--reference', 4],
      [ours + 'LineageEdge--reference', 4],
      [ours + 'LineageEdge-toEntity', 173],
      [ours + 'LineageEdge-lineageDetails', 174],
      [ours + 'LineageEdge-confidence', 175],
      [ours + 'LineageEdge-evidence', 176],
      [ours + 'LineageEdge-displayName', 112],
      [ours + 'LineageEdge-description', 33],
      [ours + 'LineageEdge-tags', 35],
      [ours + 'LineageEdge-href', 115],
      [ours + 'LineageEdge-sourceUrl', 102],
      [ours + 'LineageEdge-version', 177],
      [ours + 'LineageEdge-createdAt', 167],
      [ours + 'LineageEdge-createdBy', 168],
      [ours + 'LineageEdge-updatedAt', 169],
      [ours + 'LineageEdge-updatedBy', 170],
      [ours + 'LineageEdge-deleted', 113],
      [ours + 'LineageEdge-extension', 178],
      [ours + 'LineageEdge--position', 6],
      [ours + 'Measurement-name', 31],
      [ours + 'Measurement-kind', 89],
      [ours + 'Measurement-value', 179],
      [ours + 'Measurement-unit', 180],
      [ours + 'Measurement-split', 84],
      [ours + 'Measurement-dataset', 82],
      [ours + 'Measurement-dataset--reference', 4],
      [ours + 'Measurement-run--reference', 4],
      [ours + 'Measurement--reference', 4],
      [ours + 'Measurement-slice', 181],
      [ours + 'Measurement-feature', 103],
      [ours + 'Measurement-lower', 182],
      [ours + 'Measurement-upper', 183],
      [ours + 'Measurement-confidenceLevel', 184],
      [ours + 'Measurement-threshold', 105],
      [ours + 'Measurement-direction', 185],
      [ours + 'Measurement-step', 186],
      [ours + 'Measurement-timestamp', 2],
      [ours + 'Measurement-run', 187],
      [ours + 'Measurement-method', 104],
      [ours + 'Measurement-baseline', 107],
      [ours + 'Measurement-window', 188],
      [ours + 'Measurement-description', 33],
      [ours + 'Measurement--position', 6],
      [ours + 'MlDataset-id', 111],
      [ours + 'MlDataset-name', 31],
      [ours + 'MlDataset-fullyQualifiedName', 110],
      [ours + 'MlDataset-service', 92],
      [ours + 'MlDataset-service--reference', 4],
      [ours + 'MlDataset-sourceTables--reference', 4],
      [ours + 'MlDataset-owners--reference', 4],
      [ours + 'MlDataset-followers--reference', 4],
      [ours + 'MlDataset-domains--reference', 4],
      [ours + 'MlDataset-dataProducts--reference', 4],
      [ours + 'MlDataset-dataContract--reference', 4],
      [ours + 'MlDataset--reference', 4],
      [ours + 'MlDataset-datasetVersion', 83],
      [ours + 'MlDataset-sourceTables', 189],
      [ours + 'MlDataset-storage', 69],
      [ours + 'MlDataset-dataFormat', 190],
      [ours + 'MlDataset-rows', 87],
      [ours + 'MlDataset-sizeBytes', 191],
      [ours + 'MlDataset-hashes', 192],
      [ours + 'MlDataset-splits', 193],
      [ours + 'MlDataset-columns', 194],
      [ours + 'MlDataset-statistics', 36],
      [ours + 'MlDataset-qualityChecks', 195],
      [ours + 'MlDataset-license', 149],
      [ours + 'MlDataset-personalData', 157],
      [ours + 'MlDataset-displayName', 112],
      [ours + 'MlDataset-description', 33],
      [ours + 'MlDataset-owners', 196],
      [ours + 'MlDataset-followers', 197],
      [ours + 'MlDataset-domains', 198],
      [ours + 'MlDataset-dataProducts', 199],
      [ours + 'MlDataset-dataContract', 200],
      [ours + 'MlDataset-tags', 35],
      [ours + 'MlDataset-href', 115],
      [ours + 'MlDataset-sourceUrl', 102],
      [ours + 'MlDataset-version', 177],
      [ours + 'MlDataset-createdAt', 167],
      [ours + 'MlDataset-createdBy', 168],
      [ours + 'MlDataset-updatedAt', 169],
      [ours + 'MlDataset-updatedBy', 170],
      [ours + 'MlDataset-impersonatedBy', 201],
      [ours + 'MlDataset-changeDescription', 202],
      [ours + 'MlDataset-incrementalChangeDescription', 203],
      [ours + 'MlDataset-deleted', 113],
      [ours + 'MlDataset-entityStatus', 204],
      [ours + 'MlDataset-extension', 178],
      [ours + 'MlDataset--position', 6],
      [ours + 'MlExperiment-id', 111],
      [ours + 'MlExperiment-name', 31],
      [ours + 'MlExperiment-fullyQualifiedName', 110],
      [ours + 'MlExperiment-service', 92],
      [ours + 'MlExperiment-service--reference', 4],
      [ours + 'MlExperiment-owners--reference', 4],
      [ours + 'MlExperiment-followers--reference', 4],
      [ours + 'MlExperiment-domains--reference', 4],
      [ours + 'MlExperiment-dataProducts--reference', 4],
      [ours + 'MlExperiment-dataContract--reference', 4],
      [ours + 'MlExperiment--reference', 4],
      [ours + 'MlExperiment-artifactLocation', 205],
      [ours + 'MlExperiment-governanceStatus', 152],
      [ours + 'MlExperiment-objective', 206],
      [ours + 'MlExperiment-displayName', 112],
      [ours + 'MlExperiment-description', 33],
      [ours + 'MlExperiment-owners', 196],
      [ours + 'MlExperiment-followers', 197],
      [ours + 'MlExperiment-domains', 198],
      [ours + 'MlExperiment-dataProducts', 199],
      [ours + 'MlExperiment-dataContract', 200],
      [ours + 'MlExperiment-tags', 35],
      [ours + 'MlExperiment-href', 115],
      [ours + 'MlExperiment-sourceUrl', 102],
      [ours + 'MlExperiment-version', 177],
      [ours + 'MlExperiment-createdAt', 167],
      [ours + 'MlExperiment-createdBy', 168],
      [ours + 'MlExperiment-updatedAt', 169],
      [ours + 'MlExperiment-updatedBy', 170],
      [ours + 'MlExperiment-impersonatedBy', 201],
      [ours + 'MlExperiment-changeDescription', 202],
      [ours + 'MlExperiment-incrementalChangeDescription', 203],
      [ours + 'MlExperiment-deleted', 113],
      [ours + 'MlExperiment-entityStatus', 204],
      [ours + 'MlExperiment-extension', 178],
      [ours + 'MlExperiment--position', 6],
      [ours + 'MlFeature-name', 31],
      [ours + 'MlFeature-dataType', 127],
      [ours + 'MlFeature-description', 33],
      [ours + 'MlFeature-fullyQualifiedName', 110],
      [ours + 'MlFeature-featureSources', 207],
      [ours + 'MlFeature-featureAlgorithm', 208],
      [ours + 'MlFeature-tags', 35],
      [ours + 'MlFeature--position', 6],
      [ours + 'MlHyperParameter-name', 31],
      [ours + 'MlHyperParameter-value', 179],
      [ours + 'MlHyperParameter-description', 33],
      [ours + 'MlHyperParameter--position', 6],
      [ours + 'MlModel-id', 111],
      [ours + 'MlModel-name', 31],
      [ours + 'MlModel-fullyQualifiedName', 110],
      [ours + 'MlModel-service', 92],
      [ours + 'MlModel-service--reference', 4],
      [ours + 'MlModel-predictionsTo--reference', 4],
      [ours + 'MlModel-baseModels--reference', 4],
      [ours + 'MlModel-experiment--reference', 4],
      [ours + 'MlModel-dashboard--reference', 4],
      [ours + 'MlModel-owners--reference', 4],
      [ours + 'MlModel-followers--reference', 4],
      [ours + 'MlModel-domains--reference', 4],
      [ours + 'MlModel-dataProducts--reference', 4],
      [ours + 'MlModel-dataContract--reference', 4],
      [ours + 'MlModel--reference', 4],
      [ours + 'MlModel-serviceType', 209],
      [ours + 'MlModel-algorithm', 210],
      [ours + 'MlModel-task', 211],
      [ours + 'MlModel-framework', 212],
      [ours + 'MlModel-frameworkVersion', 213],
      [ours + 'MlModel-target', 214],
      [ours + 'MlModel-mlFeatures', 215],
      [ours + 'MlModel-mlHyperParameters', 216],
      [ours + 'MlModel-signatureInputs', 217],
      [ours + 'MlModel-signatureOutputs', 218],
      [ours + 'MlModel-metrics', 108],
      [ours + 'MlModel-trainingData', 219],
      [ours + 'MlModel-validationData', 220],
      [ours + 'MlModel-testData', 221],
      [ours + 'MlModel-predictionsTo', 101],
      [ours + 'MlModel-mlStore', 222],
      [ours + 'MlModel-code', 223],
      [ours + 'MlModel-environment', 224],
      [ours + 'MlModel-baseModels', 225],
      [ours + 'MlModel-experiment', 226],
      [ours + 'MlModel-stage', 227],
      [ours + 'MlModel-versions', 228],
      [ours + 'MlModel-deployments', 229],
      [ours + 'MlModel-server', 230],
      [ours + 'MlModel-dashboard', 109],
      [ours + 'MlModel-governance', 231],
      [ours + 'MlModel-languages', 232],
      [ours + 'MlModel-lifeCycle', 233],
      [ours + 'MlModel-usageSummary', 234],
      [ours + 'MlModel-votes', 235],
      [ours + 'MlModel-certification', 236],
      [ours + 'MlModel-displayName', 112],
      [ours + 'MlModel-description', 33],
      [ours + 'MlModel-owners', 196],
      [ours + 'MlModel-followers', 197],
      [ours + 'MlModel-domains', 198],
      [ours + 'MlModel-dataProducts', 199],
      [ours + 'MlModel-dataContract', 200],
      [ours + 'MlModel-tags', 35],
      [ours + 'MlModel-href', 115],
      [ours + 'MlModel-sourceUrl', 102],
      [ours + 'MlModel-version', 177],
      [ours + 'MlModel-createdAt', 167],
      [ours + 'MlModel-createdBy', 168],
      [ours + 'MlModel-updatedAt', 169],
      [ours + 'MlModel-updatedBy', 170],
      [ours + 'MlModel-impersonatedBy', 201],
      [ours + 'MlModel-changeDescription', 202],
      [ours + 'MlModel-incrementalChangeDescription', 203],
      [ours + 'MlModel-deleted', 113],
      [ours + 'MlModel-entityStatus', 204],
      [ours + 'MlModel-extension', 178],
      [ours + 'MlModel-sourceHash', 237],
      [ours + 'MlModel--position', 6],
      [ours + 'MlModelConnection-config', 238],
      [ours + 'MlModelConnection--position', 6],
      [ours + 'MlModelService-id', 111],
      [ours + 'MlModelService-name', 31],
      [ours + 'MlModelService-fullyQualifiedName', 110],
      [ours + 'MlModelService-serviceType', 209],
      [ours + 'MlModelService-connection', 239],
      [ours + 'MlModelService-testConnectionResult', 240],
      [ours + 'MlModelService-pipelines', 241],
      [ours + 'MlModelService-pipelines--reference', 4],
      [ours + 'MlModelService-ingestionRunner--reference', 4],
      [ours + 'MlModelService-owners--reference', 4],
      [ours + 'MlModelService-followers--reference', 4],
      [ours + 'MlModelService-domains--reference', 4],
      [ours + 'MlModelService-dataProducts--reference', 4],
      [ours + 'MlModelService-dataContract--reference', 4],
      [ours + 'MlModelService--reference', 4],
      [ours + 'MlModelService-ingestionRunner', 242],
      [ours + 'MlModelService-displayName', 112],
      [ours + 'MlModelService-description', 33],
      [ours + 'MlModelService-owners', 196],
      [ours + 'MlModelService-followers', 197],
      [ours + 'MlModelService-domains', 198],
      [ours + 'MlModelService-dataProducts', 199],
      [ours + 'MlModelService-dataContract', 200],
      [ours + 'MlModelService-tags', 35],
      [ours + 'MlModelService-href', 115],
      [ours + 'MlModelService-sourceUrl', 102],
      [ours + 'MlModelService-version', 177],
      [ours + 'MlModelService-createdAt', 167],
      [ours + 'MlModelService-createdBy', 168],
      [ours + 'MlModelService-updatedAt', 169],
      [ours + 'MlModelService-updatedBy', 170],
      [ours + 'MlModelService-impersonatedBy', 201],
      [ours + 'MlModelService-changeDescription', 202],
      [ours + 'MlModelService-incrementalChangeDescription', 203],
      [ours + 'MlModelService-deleted', 113],
      [ours + 'MlModelService-entityStatus', 204],
      [ours + 'MlModelService-extension', 178],
      [ours + 'MlModelService--position', 6],
      [ours + 'MlModelVersion-name', 31],
      [ours + 'MlModelVersion-description', 33],
      [ours + 'MlModelVersion-algorithm', 210],
      [ours + 'MlModelVersion-framework', 212],
      [ours + 'MlModelVersion-frameworkVersion', 213],
      [ours + 'MlModelVersion-stage', 227],
      [ours + 'MlModelVersion-stageLabel', 243],
      [ours + 'MlModelVersion-aliases', 244],
      [ours + 'MlModelVersion-status', 41],
      [ours + 'MlModelVersion-governanceStatus', 152],
      [ours + 'MlModelVersion-deployed', 245],
      [ours + 'MlModelVersion-createdAt', 167],
      [ours + 'MlModelVersion-createdBy', 168],
      [ours + 'MlModelVersion-updatedAt', 169],
      [ours + 'MlModelVersion-updatedBy', 170],
      [ours + 'MlModelVersion-deployedAt', 246],
      [ours + 'MlModelVersion-trainingData', 219],
      [ours + 'MlModelVersion-validationData', 220],
      [ours + 'MlModelVersion-testData', 221],
      [ours + 'MlModelVersion-metrics', 108],
      [ours + 'MlModelVersion-mlHyperParameters', 216],
      [ours + 'MlModelVersion-mlStore', 222],
      [ours + 'MlModelVersion-signatureInputs', 217],
      [ours + 'MlModelVersion-signatureOutputs', 218],
      [ours + 'MlModelVersion-run', 187],
      [ours + 'MlModelVersion-run--reference', 4],
      [ours + 'MlModelVersion-baseModels--reference', 4],
      [ours + 'MlModelVersion--reference', 4],
      [ours + 'MlModelVersion-code', 223],
      [ours + 'MlModelVersion-environment', 224],
      [ours + 'MlModelVersion-previousVersion', 21],
      [ours + 'MlModelVersion-baseModels', 225],
      [ours + 'MlModelVersion-license', 149],
      [ours + 'MlModelVersion-tags', 35],
      [ours + 'MlModelVersion-sourceUrl', 102],
      [ours + 'MlModelVersion-extension', 178],
      [ours + 'MlModelVersion--position', 6],
      [ours + 'MlRun-id', 111],
      [ours + 'MlRun-name', 31],
      [ours + 'MlRun-fullyQualifiedName', 110],
      [ours + 'MlRun-service', 92],
      [ours + 'MlRun-service--reference', 4],
      [ours + 'MlRun-experiment--reference', 4],
      [ours + 'MlRun-parentRun--reference', 4],
      [ours + 'MlRun-runOutputs--reference', 4],
      [ours + 'MlRun-owners--reference', 4],
      [ours + 'MlRun-followers--reference', 4],
      [ours + 'MlRun-domains--reference', 4],
      [ours + 'MlRun-dataProducts--reference', 4],
      [ours + 'MlRun-dataContract--reference', 4],
      [ours + 'MlRun--reference', 4],
      [ours + 'MlRun-experiment', 226],
      [ours + 'MlRun-parentRun', 247],
      [ours + 'MlRun-status', 41],
      [ours + 'MlRun-startedAt', 248],
      [ours + 'MlRun-endedAt', 249],
      [ours + 'MlRun-parameters', 250],
      [ours + 'MlRun-metrics', 108],
      [ours + 'MlRun-runInputs', 251],
      [ours + 'MlRun-runOutputs', 252],
      [ours + 'MlRun-code', 223],
      [ours + 'MlRun-environment', 224],
      [ours + 'MlRun-seed', 253],
      [ours + 'MlRun-artifactLocation', 205],
      [ours + 'MlRun-displayName', 112],
      [ours + 'MlRun-description', 33],
      [ours + 'MlRun-owners', 196],
      [ours + 'MlRun-followers', 197],
      [ours + 'MlRun-domains', 198],
      [ours + 'MlRun-dataProducts', 199],
      [ours + 'MlRun-dataContract', 200],
      [ours + 'MlRun-tags', 35],
      [ours + 'MlRun-href', 115],
      [ours + 'MlRun-sourceUrl', 102],
      [ours + 'MlRun-version', 177],
      [ours + 'MlRun-createdAt', 167],
      [ours + 'MlRun-createdBy', 168],
      [ours + 'MlRun-updatedAt', 169],
      [ours + 'MlRun-updatedBy', 170],
      [ours + 'MlRun-impersonatedBy', 201],
      [ours + 'MlRun-changeDescription', 202],
      [ours + 'MlRun-incrementalChangeDescription', 203],
      [ours + 'MlRun-deleted', 113],
      [ours + 'MlRun-entityStatus', 204],
      [ours + 'MlRun-extension', 178],
      [ours + 'MlRun--position', 6],
      [ours + 'MlStore-storage', 69],
      [ours + 'MlStore-imageRepository', 254],
      [ours + 'MlStore-hashes', 192],
      [ours + 'MlStore-sizeBytes', 191],
      [ours + 'MlStore-serialization', 255],
      [ours + 'MlStore--position', 6],
      [ours + 'Package-name', 31],
      [ours + 'Package-packageVersion', 256],
      [ours + 'Package--position', 6],
      [ours + 'PatternMatch-name', 31],
      [ours + 'PatternMatch-regex', 257],
      [ours + 'PatternMatch-score', 258],
      [ours + 'PatternMatch--position', 6],
      [ours + 'PersonalData-present', 259],
      [ours + 'PersonalData-categories', 260],
      [ours + 'PersonalData-legalBasis', 261],
      [ours + 'PersonalData-protection', 262],
      [ours + 'PersonalData-retention', 263],
      [ours + 'PersonalData--position', 6],
      [ours + 'QualityCheck-name', 31],
      [ours + 'QualityCheck-description', 33],
      [ours + 'QualityCheck-column', 264],
      [ours + 'QualityCheck-status', 41],
      [ours + 'QualityCheck-checkedAt', 265],
      [ours + 'QualityCheck-metrics', 108],
      [ours + 'QualityCheck--position', 6],
      [ours + 'Recognizer-recognizerId', 266],
      [ours + 'Recognizer-recognizerName', 267],
      [ours + 'Recognizer-score', 258],
      [ours + 'Recognizer-target', 214],
      [ours + 'Recognizer-patterns', 268],
      [ours + 'Recognizer--position', 6],
      [ours + 'SignatureField-name', 31],
      [ours + 'SignatureField-fieldType', 269],
      [ours + 'SignatureField-shape', 270],
      [ours + 'SignatureField-optional', 271],
      [ours + 'SignatureField-description', 33],
      [ours + 'SignatureField--position', 6],
      [ours + 'Slice-attribute', 122],
      [ours + 'Slice-value', 179],
      [ours + 'Slice--position', 6],
      [ours + 'Style-color', 272],
      [ours + 'Style-iconURL', 273],
      [ours + 'Style-coverImage', 274],
      [ours + 'Style--position', 6],
      [ours + 'TagLabel-tagFQN', 275],
      [ours + 'TagLabel-name', 31],
      [ours + 'TagLabel-displayName', 112],
      [ours + 'TagLabel-description', 33],
      [ours + 'TagLabel-style', 276],
      [ours + 'TagLabel-source', 166],
      [ours + 'TagLabel-labelType', 277],
      [ours + 'TagLabel-state', 278],
      [ours + 'TagLabel-href', 115],
      [ours + 'TagLabel-reason', 279],
      [ours + 'TagLabel-appliedAt', 280],
      [ours + 'TagLabel-appliedBy', 281],
      [ours + 'TagLabel-metadata', 282],
      [ours + 'TagLabel--position', 6],
      [ours + 'TagLabelMetadata-recognizer', 283],
      [ours + 'TagLabelMetadata-expiryDate', 17],
      [ours + 'TagLabelMetadata--position', 6],
      [ours + 'TimeWindow-from', 99],
      [ours + 'TimeWindow-until', 100],
      [ours + 'TimeWindow--position', 6],
      [ours + 'UsageDetails-dailyStats', 284],
      [ours + 'UsageDetails-weeklyStats', 285],
      [ours + 'UsageDetails-monthlyStats', 286],
      [ours + 'UsageDetails-date', 287],
      [ours + 'UsageDetails--position', 6],
      [ours + 'UsageStats-count', 288],
      [ours + 'UsageStats-percentileRank', 289],
      [ours + 'UsageStats--position', 6],
      [ours + 'Votes-upVotes', 290],
      [ours + 'Votes-downVotes', 291],
      [ours + 'Votes-upVoters', 292],
      [ours + 'Votes-upVoters--reference', 4],
      [ours + 'Votes-downVoters--reference', 4],
      [ours + 'Votes--reference', 4],
      [ours + 'Votes-downVoters', 293],
      [ours + 'Votes--position', 6],
      [ours + 'ChangeSummary--entry', 294],
    ],
    targets: [
      { kind: 'class', iri: 'https://w3id.org/ml-assets#AccessDetails', check: 0 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#AwsConfig', check: 1 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Certification', check: 2 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ChangeDescription', check: 3 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ChangeSummaryEntry', check: 4 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Code', check: 5 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Column', check: 6 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ColumnLineage', check: 7 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ComplianceRecord', check: 8 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ConnectionConfig', check: 9 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ConnectionTest', check: 10 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ConnectionTestStep', check: 11 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#CoverImage', check: 12 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#DataUse', check: 13 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#DatasetSplit', check: 14 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Deployment', check: 15 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#DriftMonitor', check: 16 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#EntityReference', check: 17 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Environment', check: 18 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Explanation', check: 19 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#FairnessAssessment', check: 20 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#FeatureSource', check: 21 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#FieldChange', check: 22 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#FilterPattern', check: 23 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#GcpConfig', check: 24 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#GcpCredentials', check: 25 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#GcpImpersonation', check: 26 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Governance', check: 27 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Hash', check: 28 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#LifeCycle', check: 29 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#LineageDetails', check: 30 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#LineageEdge', check: 31 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 32 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlDataset', check: 33 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlExperiment', check: 34 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlFeature', check: 35 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlHyperParameter', check: 36 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModel', check: 37 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelConnection', check: 38 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 39 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelVersion', check: 40 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlRun', check: 41 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlStore', check: 42 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Package', check: 43 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#PatternMatch', check: 44 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#PersonalData', check: 45 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#QualityCheck', check: 46 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Recognizer', check: 47 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#SignatureField', check: 48 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Slice', check: 49 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Style', check: 50 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#TagLabel', check: 51 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#TagLabelMetadata', check: 52 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#TimeWindow', check: 53 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#UsageDetails', check: 54 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#UsageStats', check: 55 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Votes', check: 56 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ChangeSummary', check: 57 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Deployment', check: 58 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#TimeWindow', check: 59 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlRun', check: 60 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Certification', check: 61 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ComplianceRecord', check: 62 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#ComplianceRecord', check: 63 },
      { kind: 'subjectsOf', iri: 'https://w3id.org/ml-assets#createdAt', check: 64 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelVersion', check: 65 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 66 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 67 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 68 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 69 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 70 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Measurement', check: 71 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelVersion', check: 72 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#PersonalData', check: 73 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#PersonalData', check: 74 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlRun', check: 75 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelVersion', check: 76 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#Governance', check: 77 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#LineageEdge', check: 78 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 79 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 80 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 81 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 82 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModelService', check: 83 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModel', check: 84 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlModel', check: 85 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlExperiment', check: 86 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#MlRun', check: 87 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#EntityReference', check: 88 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#EntityReference', check: 89 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#EntityReference', check: 90 },
      { kind: 'class', iri: 'https://w3id.org/ml-assets#EntityReference', check: 91 },
    ],
  }
}
