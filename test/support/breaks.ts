import type { Field } from '../../scripts/generate/model.js'

/** One way to break a field, said twice, once for JSON and once for a graph, neither derived from the other. */
export interface Break {
  facet: 'missing' | 'doubled' | 'wrong datatype' | 'wrong kind of node' | 'not in list' | 'below bound' | 'above bound' | 'too short' | 'too long' | 'bad pattern' | 'too many'
  rule: string
  /** Value to put into the document; `undefined` takes the field away; `(valid) => value` makes it from the valid one. */
  json: (valid: any) => unknown
  /** Literals or IRIs to put into the graph in place of what is there; `add` keeps what is there. */
  terms: BrokenTerm[] | 'remove' | 'double' | 'multiply'
  /** Constraint components that must each give a result. */
  components: string[]
}

export type BrokenTerm = { text: string; datatype: string } | { iri: string }

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** A facet that only one of the two languages can say, with the reason. */
export interface Exemption {
  facet: string
  reason: string
}

/** Facets of a field that are left out of the comparison. `required` is whether every type that shares the class requires the field. */
export function exemptionsOf(field: Field, required: boolean): Exemption[] {
  const when = (applies: boolean, facet: string, reason: string): Exemption[] => (applies ? [{ facet, reason }] : [])
  const { facets, kind, many } = field
  return [
    ...when(kind === 'json', 'wrong datatype', 'free JSON takes every JSON value: no document can be wrong where a graph can'),
    ...when(kind === 'json', 'doubled', 'a list is free JSON too'),
    ...when(kind === 'numberText', 'bounds', 'a record version is text in RDF, and SHACL Core does not compare texts as numbers'),
    ...when(kind === 'measured', 'bad pattern', 'the words NaN, Infinity and -Infinity are numbers of xsd:double in RDF: there is no text to be wrong'),
    ...when(field.required && !required, 'missing', 'which settings a platform needs depends on `serviceType` or `type`, and types that share a class have one shape'),
    ...when(many && (kind === 'node' || kind === 'reference') && facets.maxItems! > 1000, 'too many', 'more than a thousand nodes: the same constraint is shown on the shorter lists'),
  ]
}

/** All ways to break a field in which JSON Schema and SHACL can both refuse it. */
export function breaksOf(field: Field, required: boolean): Break[] {
  if (field.kind === 'class' || field.secret || field.kind === 'opaque') return []
  return [...countBreaks(field, required), ...kindBreaks(field), ...facetBreaks(field)]
}

function countBreaks(field: Field, required: boolean): Break[] {
  const reference = field.kind === 'reference'
  const missing: Break = { facet: 'missing', rule: 'required', json: () => undefined, terms: 'remove', components: ['MinCount', ...(reference ? ['QualifiedMinCount'] : [])] }
  const doubled: Break = { facet: 'doubled', rule: 'single', json: (valid) => [valid, valid], terms: 'double', components: ['MaxCount', ...(reference ? ['QualifiedMaxCount'] : [])] }
  const tooMany: Break = { facet: 'too many', rule: 'max-items', json: (valid: unknown[]) => repeated(valid, field.facets.maxItems! + 1), terms: 'multiply', components: ['MaxCount', ...(reference ? ['QualifiedMaxCount'] : [])] }
  const listed = field.many && (field.kind === 'node' || reference)
  return [...(required ? [missing] : []), ...(field.many || field.kind === 'texts' || field.kind === 'json' ? [] : [doubled]), ...(listed && field.facets.maxItems! <= 1000 ? [tooMany] : [])]
}

function repeated(items: unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length])
}

function kindBreaks(field: Field): Break[] {
  const wrong = (value: unknown, term: BrokenTerm, components = ['Datatype']): Break[] => [{ facet: 'wrong datatype', rule: 'type', json: () => (field.many ? [value] : value), terms: [term], components }]
  const wrongNode: Break = { facet: 'wrong kind of node', rule: 'type', json: () => (field.many ? ['a text'] : 'a text'), terms: [{ text: 'a text', datatype: `${XSD}string` }], components: ['NodeKind'] }
  switch (field.kind) {
    case 'node': case 'reference': case 'map': return field.many ? [{ ...wrongNode, json: () => 'a text' }] : [wrongNode]
    case 'iri': return [{ ...wrongNode, json: () => 7 }]
    case 'boolean': return wrong('true', { text: 'true', datatype: `${XSD}string` })
    case 'scalar': return wrong({}, { iri: 'https://example.com/a-node' }, ['Or'])
    case 'measured': return wrong(true, { text: 'true', datatype: `${XSD}boolean` })
    case 'json': return []
    case 'text': case 'texts': return wrong(7, { text: '7', datatype: `${XSD}integer` })
    case 'numberText': return wrong('seven', { text: '7', datatype: `${XSD}integer` })
    default: return wrong('seven', { text: 'seven', datatype: `${XSD}string` })
  }
}

function facetBreaks(field: Field): Break[] {
  const { facets } = field
  const datatype = field.kind === 'double' ? `${XSD}double` : field.kind === 'count' ? `${XSD}nonNegativeInteger` : `${XSD}integer`
  const number = (facet: 'below bound' | 'above bound', rule: string, value: number, component: string): Break => ({ facet, rule, json: () => value, terms: [{ text: field.kind === 'double' ? value.toExponential().toUpperCase().replace('+', '') : String(BigInt(value)), datatype }], components: [component] })
  if (['double', 'integer', 'count'].includes(field.kind))
    return [
      ...(facets.minimum === undefined ? [] : [number('below bound', 'minimum', facets.minimum < -1e15 ? -1e18 : facets.minimum - 1, 'MinInclusive')]),
      ...(facets.maximum === undefined ? [] : [number('above bound', 'maximum', facets.maximum > 1e15 ? 1e18 : facets.maximum + 1, 'MaxInclusive')]),
    ]
  if (field.kind === 'instant') return instantBreaks(field)
  return ['text', 'texts', 'iri', 'scalar'].includes(field.kind) ? textBreaks(field) : []
}

function instantBreaks({ facets }: Field): Break[] {
  const moment = (text: string): BrokenTerm[] => [{ text, datatype: `${XSD}dateTime` }]
  return [
    { facet: 'below bound', rule: 'minimum', json: () => facets.minimum! - 1, terms: moment('0000-12-31T23:59:59.999Z'), components: ['MinInclusive'] },
    { facet: 'above bound', rule: 'maximum', json: () => facets.maximum! + 1, terms: moment('10000-01-01T00:00:00.000Z'), components: ['MaxInclusive'] },
  ]
}

function textBreaks(field: Field): Break[] {
  const { facets } = field
  const text = (facet: Break['facet'], rule: string, value: string, component: string): Break => ({
    facet, rule, json: () => (field.many ? [value] : value), terms: [field.kind === 'iri' ? { iri: value } : { text: value, datatype: `${XSD}string` }], components: [component],
  })
  if (facets.enum ?? facets.const) return [text('not in list', 'enum', 'no such word', 'In')]
  const manyWords = Array.from({ length: (facets.maxItems ?? 0) + 1 }, (_, index) => `word ${index}`)
  return [
    ...(facets.minLength === undefined ? [] : [text('too short', 'min-length', field.kind === 'iri' ? 'a:' : '', 'MinLength')]),
    ...(facets.maxLength === undefined ? [] : [text('too long', 'max-length', tooLong(field), 'MaxLength')]),
    ...(facets.pattern === undefined ? [] : [text('bad pattern', 'pattern', misshapen(field), 'Pattern')]),
    ...(field.many || field.kind === 'texts' ? [{ facet: 'too many', rule: 'max-items', json: () => manyWords, terms: manyWords.map((word) => ({ text: word, datatype: `${XSD}string` })), components: ['MaxCount'] } satisfies Break] : []),
  ]
}

function tooLong(field: Field): string {
  return field.kind === 'iri' ? `https://example.com/${'a'.repeat(field.facets.maxLength!)}` : 'a'.repeat(field.facets.maxLength! + 1)
}

/** A text of an allowed length that the pattern refuses. */
function misshapen({ facets, kind }: Field): string {
  const candidates = [kind === 'iri' ? 'no scheme at all' : 'a::b', 'a b'.padEnd(facets.minLength ?? 0, '!'), '..']
  return candidates.find((text) => text.length >= (facets.minLength ?? 0) && text.length <= facets.maxLength! && !new RegExp(facets.pattern!, 'u').test(text))!
}

