// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.

/* eslint-disable */
export interface TextFacets { readonly minLength?: number | undefined; readonly maxLength?: number | undefined; readonly pattern?: RegExp | undefined; readonly form?: string | undefined; readonly enum?: readonly string[] | undefined }
export interface NumberFacets { readonly minimum?: number | undefined; readonly maximum?: number | undefined; readonly form?: string | undefined }
export type Validator = (value: unknown, check: Checks) => void

/** What the validators ask of each value; a check that fails is reported at the place the value stands in. */
export interface Checks {
  object(value: unknown): value is Record<string, unknown>
  fields(value: Record<string, unknown>): string[]
  text(value: unknown, key: string, facets: TextFacets): void
  truth(value: unknown, key: string): void
  number(value: unknown, key: string, facets: NumberFacets): void
  integer(value: unknown, key: string, facets: NumberFacets): void
  measured(value: unknown, key: string, facets: TextFacets): void
  scalar(value: unknown, key: string, facets: TextFacets): void
  texts(value: unknown, key: string, facets: TextFacets, maxItems: number): void
  json(value: unknown, key: string): void
  opaque(value: unknown, key: string, facets: { readonly maxProperties: number }): void
  node(value: unknown, key: string, validator: Validator): void
  choice(value: unknown, key: string, validators: Readonly<Record<string, Validator>>, from: 'self' | 'document', decider: string): void
  nodes(value: unknown, key: string, validator: Validator, maxItems: number, names?: readonly string[]): void
  set(value: unknown, key: string, facets: TextFacets, maxItems: number): void
  map(value: unknown, key: string, validator: Validator, maxProperties: number): void
  unknown(key: string, className: string): void
  required(value: Record<string, unknown>, keys: readonly string[]): void
  atLeastOne(value: Record<string, unknown>, keys: readonly string[]): void
}

/** The same facets in an object that has all of them, so that the engine takes every one for the same kind of object. */
function facets({ minLength, maxLength, minimum, maximum, pattern, form, enum: words }: TextFacets & NumberFacets): TextFacets & NumberFacets {
  return { minLength, maxLength, minimum, maximum, pattern, form, enum: words }
}

const f0 = /* @__PURE__ */ facets({ minimum: -62135596800000, maximum: 253402300799999, form: "A moment as milliseconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999." })
const f1 = /* @__PURE__ */ facets({ maxLength: 1024 })
const f2 = /* @__PURE__ */ facets({ maxLength: 100000 })
const f3 = /* @__PURE__ */ facets({ minLength: 3, maxLength: 8192, pattern: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\u0000-\u0020\u007f-\u009f<>"{}|\\^`%#]|%[0-9A-Fa-f]{2})*(?:#(?:[^\u0000-\u0020\u007f-\u009f<>"{}|\\^`%#]|%[0-9A-Fa-f]{2})*)?$/u, form: "An absolute IRI (RFC 3987): a scheme and a colon first, no space, no quote, no angle bracket, `%` only before two hexadecimal digits, at most one `#`." })
const f4 = /* @__PURE__ */ facets({ enum: ["AzureML"] })
const f5 = /* @__PURE__ */ facets({ minimum: 0, maximum: 1000000000 })
const f6 = /* @__PURE__ */ facets({ enum: ["Manual", "Propagated", "Automated", "Derived", "Ingested", "Suggested"] })
const f7 = /* @__PURE__ */ facets({ minLength: 1, maxLength: 256, pattern: /^(?:\.{0,2}:(?:[^:\r\n\u2028\u2029](?:[^:\r\n\u2028\u2029]|:[^:\r\n\u2028\u2029])*:?)?|(?:\.?[^.:\r\n\u2028\u2029]|\.\.[^:\r\n\u2028\u2029])(?:[^:\r\n\u2028\u2029]|:[^:\r\n\u2028\u2029])*:?)$/u, form: "A name within its parent: no `::`, no line break, not `.` or `..`, which no path can hold." })
const f8 = /* @__PURE__ */ facets({ minLength: 1, maxLength: 3072 })
const f9 = /* @__PURE__ */ facets({ minLength: 1, maxLength: 1024 })
const f10 = /* @__PURE__ */ facets({ enum: ["GDPR", "EU_AI_Act", "NIST_AI_RMF", "ISO_IEC_42001", "Singapore_Model_AI_Governance", "Canada_AIDA", "US_AI_Bill_of_Rights", "UK_AI_Regulation", "China_AI_Regulations", "ModelCard", "AuditLog", "Custom"] })
const f11 = /* @__PURE__ */ facets({ enum: ["Compliant", "PartiallyCompliant", "NonCompliant", "UnderReview", "NotApplicable"] })
const f12 = /* @__PURE__ */ facets({ enum: ["Successful", "Failed", "Running"] })
const f13 = /* @__PURE__ */ facets({ enum: ["CustomMlModel"] })
const f14 = /* @__PURE__ */ facets({ minimum: 0, maximum: 9007199254740991 })
const f15 = /* @__PURE__ */ facets({ enum: ["DatabricksML"] })
const f16 = /* @__PURE__ */ facets({ minimum: 0, maximum: 1 })
const f17 = /* @__PURE__ */ facets({ enum: ["realtime", "batch", "streaming", "edge", "serverless"] })
const f18 = /* @__PURE__ */ facets({ enum: ["Creating", "Running", "Updating", "Stopped", "Failed"] })
const f19 = /* @__PURE__ */ facets({  })
const f20 = /* @__PURE__ */ facets({ enum: ["Healthy", "Warning", "Drifted", "Paused", "Failed"] })
const f21 = /* @__PURE__ */ facets({ minLength: 1, maxLength: 64, pattern: /^[a-zA-Z]{1,64}$/u, form: "What kind of record is meant: one of the six of this standard, or another such as `table`, `dashboard`, `team` or `user`." })
const f22 = /* @__PURE__ */ facets({ minLength: 36, maxLength: 36, pattern: /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u, form: "A UUID (RFC 9562) in its usual form, upper or lower case." })
const f23 = /* @__PURE__ */ facets({ enum: ["global", "local"] })
const f24 = /* @__PURE__ */ facets({ enum: ["integer", "number", "string", "array", "date", "timestamp", "object", "boolean"] })
const f25 = /* @__PURE__ */ facets({ enum: ["gcp_credential_path"] })
const f26 = /* @__PURE__ */ facets({ enum: ["gcp_adc"] })
const f27 = /* @__PURE__ */ facets({ enum: ["external_account"] })
const f28 = /* @__PURE__ */ facets({ enum: ["service_account"] })
const f29 = /* @__PURE__ */ facets({ enum: ["Minimal", "Limited", "High", "Unacceptable"] })
const f30 = /* @__PURE__ */ facets({ enum: ["Approved", "PendingReview", "Rejected", "Unauthorized"] })
const f31 = /* @__PURE__ */ facets({ enum: ["H2O"] })
const f32 = /* @__PURE__ */ facets({ enum: ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "BLAKE3", "CRC32C", "Other"] })
const f33 = /* @__PURE__ */ facets({ enum: ["HuggingFace"] })
const f34 = /* @__PURE__ */ facets({ enum: ["Kubeflow"] })
const f35 = /* @__PURE__ */ facets({ enum: ["Manual", "ViewLineage", "QueryLineage", "PipelineLineage", "DashboardLineage", "DbtLineage", "SparkLineage", "OpenLineage", "ExternalTableLineage", "CrossDatabaseLineage", "ChildAssets"] })
const f36 = /* @__PURE__ */ facets({ enum: ["lineageEdge"] })
const f37 = /* @__PURE__ */ facets({ enum: ["performance", "fairness", "drift", "importance", "quality"] })
const f38 = /* @__PURE__ */ facets({ maxLength: 9, pattern: /^(?:NaN|-?Infinity)$/u, form: "A measured number, or one of the words `NaN`, `Infinity` and `-Infinity` for what JSON has no number for." })
const f39 = /* @__PURE__ */ facets({ enum: ["higherIsBetter", "lowerIsBetter"] })
const f40 = /* @__PURE__ */ facets({ minimum: -9007199254740991, maximum: 9007199254740991 })
const f41 = /* @__PURE__ */ facets({ enum: ["mldataset"] })
const f42 = /* @__PURE__ */ facets({ enum: ["Draft", "In Review", "Approved", "Archived", "Deprecated", "Rejected", "Unprocessed"] })
const f43 = /* @__PURE__ */ facets({ enum: ["mlexperiment"] })
const f44 = /* @__PURE__ */ facets({ enum: ["numerical", "categorical", "integer", "long", "float", "double", "boolean", "string", "text", "date", "timestamp", "array", "object", "embedding", "image", "audio", "tensor"] })
const f45 = /* @__PURE__ */ facets({ enum: ["mlmodel"] })
const f46 = /* @__PURE__ */ facets({ enum: ["Mlflow", "SageMaker", "AzureML", "VertexAI", "DatabricksML", "Kubeflow", "WeightsAndBiases", "Neptune", "H2O", "HuggingFace", "Sklearn", "CustomMlModel"] })
const f47 = /* @__PURE__ */ facets({ enum: ["Experimentation", "Registration", "Deployment", "Monitoring", "Retired"] })
const f48 = /* @__PURE__ */ facets({ minLength: 1, maxLength: 128 })
const f49 = /* @__PURE__ */ facets({ enum: ["mlmodelService"] })
const f50 = /* @__PURE__ */ facets({ enum: ["Pending", "Ready", "Failed"] })
const f51 = /* @__PURE__ */ facets({ enum: ["mlrun"] })
const f52 = /* @__PURE__ */ facets({ enum: ["Scheduled", "Running", "Finished", "Failed", "Killed"] })
const f53 = /* @__PURE__ */ facets({ enum: ["Mlflow"] })
const f54 = /* @__PURE__ */ facets({ enum: ["Neptune"] })
const f55 = /* @__PURE__ */ facets({ enum: ["Passed", "Failed", "Skipped"] })
const f56 = /* @__PURE__ */ facets({ enum: ["content", "column_name"] })
const f57 = /* @__PURE__ */ facets({ enum: ["SageMaker"] })
const f58 = /* @__PURE__ */ facets({ enum: ["Sklearn"] })
const f59 = /* @__PURE__ */ facets({ enum: ["Classification", "Glossary"] })
const f60 = /* @__PURE__ */ facets({ enum: ["Manual", "Propagated", "Automated", "Derived", "Generated"] })
const f61 = /* @__PURE__ */ facets({ enum: ["Suggested", "Confirmed"] })
const f62 = /* @__PURE__ */ facets({ minLength: 20, maxLength: 40, pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,12})?([Zz]|[+-][0-9]{2}:?[0-9]{2})$/u, form: "A date and time written with its offset from UTC (RFC 3339)." })
const f63 = /* @__PURE__ */ facets({ minLength: 10, maxLength: 10, pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, form: "A date written as year, month and day (ISO 8601)." })
const f64 = /* @__PURE__ */ facets({ minimum: 0, maximum: 100 })
const f65 = /* @__PURE__ */ facets({ enum: ["VertexAI"] })
const f66 = /* @__PURE__ */ facets({ enum: ["WeightsAndBiases"] })

export function checkAccessDetails(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'timestamp': check.integer(at, key, f0); break
      case 'accessedBy': check.node(at, key, checkEntityReference); break
      case 'accessedByAProcess': check.text(at, key, f1); break
      default: check.unknown(key, 'AccessDetails')
    }
  }
  check.required(value, ['timestamp'])
}

export function checkAwsConfig(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'enabled': check.truth(at, key); break
      case 'awsRegion': check.text(at, key, f1); break
      case 'awsAccessKeyId': check.text(at, key, f2); break
      case 'awsSecretAccessKey': check.text(at, key, f2); break
      case 'awsSessionToken': check.text(at, key, f2); break
      case 'endPointURL': check.text(at, key, f3); break
      case 'profileName': check.text(at, key, f1); break
      case 'assumeRoleArn': check.text(at, key, f1); break
      case 'assumeRoleSessionName': check.text(at, key, f1); break
      case 'assumeRoleSourceIdentity': check.text(at, key, f1); break
      default: check.unknown(key, 'AwsConfig')
    }
  }
  check.required(value, ['awsRegion'])
}

export function checkAzureMLConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f4); break
      case 'subscriptionId': check.text(at, key, f1); break
      case 'resourceGroup': check.text(at, key, f1); break
      case 'workspaceName': check.text(at, key, f1); break
      case 'tenantId': check.text(at, key, f1); break
      case 'clientId': check.text(at, key, f1); break
      case 'clientSecret': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['subscriptionId', 'resourceGroup', 'workspaceName'])
}

export function checkCertification(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'tagLabel': check.node(at, key, checkTagLabel); break
      case 'appliedDate': check.integer(at, key, f0); break
      case 'expiryDate': check.integer(at, key, f0); break
      default: check.unknown(key, 'Certification')
    }
  }
  check.required(value, ['tagLabel'])
}

export function checkChangeDescription(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'fieldsAdded': check.nodes(at, key, checkFieldChange, 1000); break
      case 'fieldsUpdated': check.nodes(at, key, checkFieldChange, 1000); break
      case 'fieldsDeleted': check.nodes(at, key, checkFieldChange, 1000); break
      case 'previousVersion': check.number(at, key, f5); break
      case 'changeSummary': check.map(at, key, checkChangeSummaryEntry, 10000); break
      default: check.unknown(key, 'ChangeDescription')
    }
  }
}

export function checkChangeSummaryEntry(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'changeSource': check.text(at, key, f6); break
      case 'changedBy': check.text(at, key, f1); break
      case 'changedAt': check.integer(at, key, f0); break
      default: check.unknown(key, 'ChangeSummaryEntry')
    }
  }
}

export function checkCode(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'repository': check.text(at, key, f1); break
      case 'commit': check.text(at, key, f1); break
      case 'branch': check.text(at, key, f1); break
      case 'entryPoint': check.text(at, key, f1); break
      default: check.unknown(key, 'Code')
    }
  }
}

export function checkColumn(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f7); break
      case 'columnType': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'nullable': check.truth(at, key); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'statistics': check.nodes(at, key, checkMeasurement, 20000); break
      default: check.unknown(key, 'Column')
    }
  }
  check.required(value, ['name'])
}

export function checkColumnLineage(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'fromColumns': check.set(at, key, f8, 10000); break
      case 'toColumn': check.text(at, key, f8); break
      case 'function': check.text(at, key, f2); break
      default: check.unknown(key, 'ColumnLineage')
    }
  }
}

export function checkComplianceRecord(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'complianceFramework': check.text(at, key, f10); break
      case 'status': check.text(at, key, f11); break
      case 'assessedAt': check.integer(at, key, f0); break
      case 'assessedBy': check.text(at, key, f1); break
      case 'nextReviewDate': check.integer(at, key, f0); break
      case 'validUntil': check.integer(at, key, f0); break
      case 'certificateNumber': check.text(at, key, f1); break
      case 'documentUrl': check.text(at, key, f3); break
      case 'notes': check.text(at, key, f2); break
      default: check.unknown(key, 'ComplianceRecord')
    }
  }
  check.required(value, ['complianceFramework'])
}

export function checkConnectionTest(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'lastUpdatedAt': check.integer(at, key, f0); break
      case 'status': check.text(at, key, f12); break
      case 'steps': check.nodes(at, key, checkConnectionTestStep, 1000); break
      default: check.unknown(key, 'ConnectionTest')
    }
  }
}

export function checkConnectionTestStep(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f1); break
      case 'mandatory': check.truth(at, key); break
      case 'passed': check.truth(at, key); break
      case 'message': check.text(at, key, f2); break
      case 'errorLog': check.text(at, key, f2); break
      default: check.unknown(key, 'ConnectionTestStep')
    }
  }
  check.required(value, ['name', 'mandatory', 'passed'])
}

export function checkCoverImage(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'url': check.text(at, key, f3); break
      case 'position': check.text(at, key, f1); break
      default: check.unknown(key, 'CoverImage')
    }
  }
}

export function checkCustomMlModelConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f13); break
      case 'sourcePythonClass': check.text(at, key, f1); break
      case 'connectionOptions': check.opaque(at, key, { maxProperties: 1000 }); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.json(at, key)
    }
  }
}

export function checkDataUse(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'dataset': check.node(at, key, checkEntityReference); break
      case 'datasetVersion': check.text(at, key, f1); break
      case 'split': check.text(at, key, f1); break
      case 'role': check.text(at, key, f1); break
      case 'filter': check.text(at, key, f2); break
      case 'rows': check.integer(at, key, f14); break
      default: check.unknown(key, 'DataUse')
    }
  }
  check.required(value, ['dataset'])
}

export function checkDatabricksMLConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f15); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'catalogName': check.text(at, key, f1); break
      case 'schemaName': check.text(at, key, f1); break
      case 'registryUri': check.text(at, key, f2); break
      case 'clientId': check.text(at, key, f1); break
      case 'clientSecret': check.text(at, key, f2); break
      case 'token': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['hostUrl'])
}

export function checkDatasetSplit(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f7); break
      case 'rows': check.integer(at, key, f14); break
      case 'share': check.number(at, key, f16); break
      case 'filter': check.text(at, key, f2); break
      case 'storage': check.text(at, key, f2); break
      default: check.unknown(key, 'DatasetSplit')
    }
  }
  check.required(value, ['name'])
}

export function checkDeployment(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'description': check.text(at, key, f2); break
      case 'kind': check.text(at, key, f17); break
      case 'endpoint': check.text(at, key, f1); break
      case 'endpointUrl': check.text(at, key, f3); break
      case 'service': check.node(at, key, checkEntityReference); break
      case 'deployedVersion': check.text(at, key, f1); break
      case 'deploymentEnvironment': check.text(at, key, f1); break
      case 'region': check.text(at, key, f1); break
      case 'status': check.text(at, key, f18); break
      case 'trafficShare': check.number(at, key, f16); break
      case 'replicas': check.integer(at, key, f14); break
      case 'instanceType': check.text(at, key, f1); break
      case 'from': check.integer(at, key, f0); break
      case 'until': check.integer(at, key, f0); break
      case 'predictionsTo': check.nodes(at, key, checkEntityReference, 1000); break
      case 'sourceUrl': check.text(at, key, f3); break
      default: check.unknown(key, 'Deployment')
    }
  }
}

export function checkDriftMonitor(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'description': check.text(at, key, f2); break
      case 'feature': check.text(at, key, f1); break
      case 'method': check.text(at, key, f1); break
      case 'threshold': check.number(at, key, f19); break
      case 'schedule': check.text(at, key, f1); break
      case 'baseline': check.text(at, key, f1); break
      case 'status': check.text(at, key, f20); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      case 'dashboard': check.node(at, key, checkEntityReference); break
      default: check.unknown(key, 'DriftMonitor')
    }
  }
  check.required(value, ['name'])
}

export function checkEntityReference(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f21); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f9); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'deleted': check.truth(at, key); break
      case 'inherited': check.truth(at, key); break
      case 'href': check.text(at, key, f3); break
      default: check.unknown(key, 'EntityReference')
    }
  }
  check.required(value, ['type'])
  check.atLeastOne(value, ['fullyQualifiedName', 'id', 'name'])
}

export function checkEnvironment(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'image': check.text(at, key, f1); break
      case 'packages': check.nodes(at, key, checkPackage, 10000); break
      case 'languageVersion': check.text(at, key, f1); break
      case 'instanceType': check.text(at, key, f1); break
      case 'replicas': check.integer(at, key, f14); break
      case 'accelerator': check.text(at, key, f1); break
      default: check.unknown(key, 'Environment')
    }
  }
}

export function checkExplanation(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'method': check.text(at, key, f1); break
      case 'explanationScope': check.text(at, key, f23); break
      case 'description': check.text(at, key, f2); break
      case 'documentUrl': check.text(at, key, f3); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      default: check.unknown(key, 'Explanation')
    }
  }
  check.required(value, ['name'])
}

export function checkFairnessAssessment(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'attribute': check.text(at, key, f9); break
      case 'groupAtRisk': check.text(at, key, f1); break
      case 'benefits': check.text(at, key, f2); break
      case 'harms': check.text(at, key, f2); break
      case 'mitigation': check.text(at, key, f2); break
      case 'assessedAt': check.integer(at, key, f0); break
      case 'assessedBy': check.text(at, key, f1); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      default: check.unknown(key, 'FairnessAssessment')
    }
  }
  check.required(value, ['name'])
}

export function checkFeatureSource(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f7); break
      case 'dataType': check.text(at, key, f24); break
      case 'description': check.text(at, key, f2); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'dataSource': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      default: check.unknown(key, 'FeatureSource')
    }
  }
}

export function checkFieldChange(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f1); break
      case 'oldValue': check.json(at, key); break
      case 'newValue': check.json(at, key); break
      default: check.unknown(key, 'FieldChange')
    }
  }
}

export function checkFilterPattern(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'includes': check.set(at, key, f1, 1000); break
      case 'excludes': check.set(at, key, f1, 1000); break
      default: check.unknown(key, 'FilterPattern')
    }
  }
}

export function checkGcpCredentials(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'gcpConfig': check.choice(at, key, { service_account: checkGcpServiceAccount, gcp_credential_path: checkGcpCredentialsPath, external_account: checkGcpExternalAccount, gcp_adc: checkGcpDefaultCredentials }, 'self', 'type'); break
      case 'gcpImpersonateServiceAccount': check.node(at, key, checkGcpImpersonation); break
      default: check.unknown(key, 'GcpCredentials')
    }
  }
  check.required(value, ['gcpConfig'])
}

export function checkGcpCredentialsPath(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f25); break
      case 'path': check.text(at, key, f1); break
      case 'projectId': check.texts(at, key, f1, 1000); break
      default: check.json(at, key)
    }
  }
  check.required(value, ['type'])
}

export function checkGcpDefaultCredentials(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f26); break
      case 'projectId': check.texts(at, key, f1, 1000); break
      default: check.json(at, key)
    }
  }
  check.required(value, ['type'])
}

export function checkGcpExternalAccount(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f27); break
      case 'externalType': check.text(at, key, f27); break
      case 'audience': check.text(at, key, f1); break
      case 'subjectTokenType': check.text(at, key, f1); break
      case 'tokenURL': check.text(at, key, f2); break
      case 'credentialSource': check.opaque(at, key, { maxProperties: 1000 }); break
      default: check.unknown(key, 'GcpConfig')
    }
  }
  check.required(value, ['type'])
}

export function checkGcpImpersonation(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'impersonateServiceAccount': check.text(at, key, f1); break
      case 'lifetime': check.integer(at, key, f14); break
      default: check.json(at, key)
    }
  }
}

export function checkGcpServiceAccount(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f28); break
      case 'projectId': check.texts(at, key, f1, 1000); break
      case 'privateKeyId': check.text(at, key, f2); break
      case 'privateKey': check.text(at, key, f2); break
      case 'clientEmail': check.text(at, key, f1); break
      case 'clientId': check.text(at, key, f1); break
      case 'authUri': check.text(at, key, f3); break
      case 'tokenUri': check.text(at, key, f3); break
      case 'authProviderX509CertUrl': check.text(at, key, f3); break
      case 'clientX509CertUrl': check.text(at, key, f3); break
      default: check.unknown(key, 'GcpConfig')
    }
  }
  check.required(value, ['type'])
}

export function checkGovernance(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'intendedUse': check.text(at, key, f2); break
      case 'limitations': check.text(at, key, f2); break
      case 'license': check.text(at, key, f1); break
      case 'riskLevel': check.text(at, key, f29); break
      case 'riskRationale': check.text(at, key, f2); break
      case 'governanceStatus': check.text(at, key, f30); break
      case 'fairnessAssessments': check.nodes(at, key, checkFairnessAssessment, 1000); break
      case 'explanations': check.nodes(at, key, checkExplanation, 1000); break
      case 'complianceRecords': check.nodes(at, key, checkComplianceRecord, 1000); break
      case 'driftMonitors': check.nodes(at, key, checkDriftMonitor, 1000); break
      case 'personalData': check.node(at, key, checkPersonalData); break
      default: check.unknown(key, 'Governance')
    }
  }
}

export function checkH2OConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f31); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'clusterName': check.text(at, key, f1); break
      case 'username': check.text(at, key, f1); break
      case 'password': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['hostUrl'])
}

export function checkHash(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'hashAlgorithm': check.text(at, key, f32); break
      case 'hashValue': check.text(at, key, f9); break
      case 'path': check.text(at, key, f1); break
      default: check.unknown(key, 'Hash')
    }
  }
  check.required(value, ['hashValue'])
}

export function checkHuggingFaceConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f33); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'organization': check.text(at, key, f1); break
      case 'token': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
}

export function checkKubeflowConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f34); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'registryUri': check.text(at, key, f2); break
      case 'namespace': check.text(at, key, f1); break
      case 'username': check.text(at, key, f1); break
      case 'password': check.text(at, key, f2); break
      case 'token': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['hostUrl'])
}

export function checkLifeCycle(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'created': check.node(at, key, checkAccessDetails); break
      case 'updated': check.node(at, key, checkAccessDetails); break
      case 'accessed': check.node(at, key, checkAccessDetails); break
      default: check.unknown(key, 'LifeCycle')
    }
  }
}

export function checkLineageDetails(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'sqlQuery': check.text(at, key, f2); break
      case 'columnsLineage': check.nodes(at, key, checkColumnLineage, 10000); break
      case 'pipeline': check.node(at, key, checkEntityReference); break
      case 'description': check.text(at, key, f2); break
      case 'source': check.text(at, key, f35); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'assetEdges': check.integer(at, key, f14); break
      default: check.unknown(key, 'LineageDetails')
    }
  }
}

export function checkLineageEdge(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f36); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'fromEntity': check.node(at, key, checkEntityReference); break
      case 'toEntity': check.node(at, key, checkEntityReference); break
      case 'lineageDetails': check.node(at, key, checkLineageDetails); break
      case 'confidence': check.number(at, key, f16); break
      case 'evidence': check.set(at, key, f2, 1000); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'deleted': check.truth(at, key); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'LineageEdge')
    }
  }
  check.required(value, ['type', 'fromEntity', 'toEntity'])
}

export function checkMeasurement(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'kind': check.text(at, key, f37); break
      case 'value': check.measured(at, key, f38); break
      case 'unit': check.text(at, key, f1); break
      case 'split': check.text(at, key, f1); break
      case 'dataset': check.node(at, key, checkEntityReference); break
      case 'slice': check.node(at, key, checkSlice); break
      case 'feature': check.text(at, key, f1); break
      case 'lower': check.number(at, key, f19); break
      case 'upper': check.number(at, key, f19); break
      case 'confidenceLevel': check.number(at, key, f16); break
      case 'threshold': check.number(at, key, f19); break
      case 'direction': check.text(at, key, f39); break
      case 'step': check.integer(at, key, f40); break
      case 'timestamp': check.integer(at, key, f0); break
      case 'run': check.node(at, key, checkEntityReference); break
      case 'method': check.text(at, key, f1); break
      case 'baseline': check.text(at, key, f1); break
      case 'window': check.node(at, key, checkTimeWindow); break
      case 'description': check.text(at, key, f2); break
      default: check.unknown(key, 'Measurement')
    }
  }
  check.required(value, ['name', 'value'])
}

export function checkMlDataset(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f41); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'service': check.node(at, key, checkEntityReference); break
      case 'datasetVersion': check.text(at, key, f1); break
      case 'sourceTables': check.nodes(at, key, checkEntityReference, 1000); break
      case 'storage': check.text(at, key, f2); break
      case 'dataFormat': check.text(at, key, f1); break
      case 'rows': check.integer(at, key, f14); break
      case 'sizeBytes': check.integer(at, key, f14); break
      case 'hashes': check.nodes(at, key, checkHash, 10000); break
      case 'splits': check.nodes(at, key, checkDatasetSplit, 1000, ['name']); break
      case 'columns': check.nodes(at, key, checkColumn, 10000, ['name']); break
      case 'statistics': check.nodes(at, key, checkMeasurement, 20000); break
      case 'qualityChecks': check.nodes(at, key, checkQualityCheck, 10000); break
      case 'license': check.text(at, key, f1); break
      case 'personalData': check.node(at, key, checkPersonalData); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'owners': check.nodes(at, key, checkEntityReference, 1000); break
      case 'followers': check.nodes(at, key, checkEntityReference, 1000); break
      case 'domains': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataProducts': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataContract': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'impersonatedBy': check.text(at, key, f1); break
      case 'changeDescription': check.node(at, key, checkChangeDescription); break
      case 'incrementalChangeDescription': check.node(at, key, checkChangeDescription); break
      case 'deleted': check.truth(at, key); break
      case 'entityStatus': check.text(at, key, f42); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'MlDataset')
    }
  }
  check.required(value, ['type', 'name'])
}

export function checkMlExperiment(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f43); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'service': check.node(at, key, checkEntityReference); break
      case 'artifactLocation': check.text(at, key, f2); break
      case 'governanceStatus': check.text(at, key, f30); break
      case 'objective': check.text(at, key, f2); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'owners': check.nodes(at, key, checkEntityReference, 1000); break
      case 'followers': check.nodes(at, key, checkEntityReference, 1000); break
      case 'domains': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataProducts': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataContract': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'impersonatedBy': check.text(at, key, f1); break
      case 'changeDescription': check.node(at, key, checkChangeDescription); break
      case 'incrementalChangeDescription': check.node(at, key, checkChangeDescription); break
      case 'deleted': check.truth(at, key); break
      case 'entityStatus': check.text(at, key, f42); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'MlExperiment')
    }
  }
  check.required(value, ['type', 'name', 'service'])
}

export function checkMlFeature(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f7); break
      case 'dataType': check.text(at, key, f44); break
      case 'description': check.text(at, key, f2); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'featureSources': check.nodes(at, key, checkFeatureSource, 1000); break
      case 'featureAlgorithm': check.text(at, key, f2); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      default: check.unknown(key, 'MlFeature')
    }
  }
  check.required(value, ['name'])
}

export function checkMlHyperParameter(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'value': check.scalar(at, key, f2); break
      case 'description': check.text(at, key, f2); break
      default: check.unknown(key, 'MlHyperParameter')
    }
  }
  check.required(value, ['name'])
}

export function checkMlModel(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f45); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'service': check.node(at, key, checkEntityReference); break
      case 'serviceType': check.text(at, key, f46); break
      case 'algorithm': check.text(at, key, f9); break
      case 'task': check.text(at, key, f9); break
      case 'framework': check.text(at, key, f9); break
      case 'frameworkVersion': check.text(at, key, f1); break
      case 'target': check.text(at, key, f7); break
      case 'mlFeatures': check.nodes(at, key, checkMlFeature, 10000, ['name']); break
      case 'mlHyperParameters': check.nodes(at, key, checkMlHyperParameter, 10000, ['name']); break
      case 'signatureInputs': check.nodes(at, key, checkSignatureField, 10000); break
      case 'signatureOutputs': check.nodes(at, key, checkSignatureField, 10000); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      case 'trainingData': check.nodes(at, key, checkDataUse, 1000); break
      case 'validationData': check.nodes(at, key, checkDataUse, 1000); break
      case 'testData': check.nodes(at, key, checkDataUse, 1000); break
      case 'predictionsTo': check.nodes(at, key, checkEntityReference, 1000); break
      case 'mlStore': check.node(at, key, checkMlStore); break
      case 'code': check.node(at, key, checkCode); break
      case 'environment': check.node(at, key, checkEnvironment); break
      case 'baseModels': check.nodes(at, key, checkEntityReference, 1000); break
      case 'experiment': check.node(at, key, checkEntityReference); break
      case 'stage': check.text(at, key, f47); break
      case 'versions': check.nodes(at, key, checkMlModelVersion, 10000, ['name']); break
      case 'deployments': check.nodes(at, key, checkDeployment, 10000); break
      case 'server': check.text(at, key, f3); break
      case 'dashboard': check.node(at, key, checkEntityReference); break
      case 'governance': check.node(at, key, checkGovernance); break
      case 'languages': check.set(at, key, f1, 1000); break
      case 'lifeCycle': check.node(at, key, checkLifeCycle); break
      case 'usageSummary': check.node(at, key, checkUsageDetails); break
      case 'votes': check.node(at, key, checkVotes); break
      case 'certification': check.node(at, key, checkCertification); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'owners': check.nodes(at, key, checkEntityReference, 1000); break
      case 'followers': check.nodes(at, key, checkEntityReference, 1000); break
      case 'domains': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataProducts': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataContract': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'impersonatedBy': check.text(at, key, f1); break
      case 'changeDescription': check.node(at, key, checkChangeDescription); break
      case 'incrementalChangeDescription': check.node(at, key, checkChangeDescription); break
      case 'deleted': check.truth(at, key); break
      case 'entityStatus': check.text(at, key, f42); break
      case 'extension': check.json(at, key); break
      case 'sourceHash': check.text(at, key, f48); break
      default: check.unknown(key, 'MlModel')
    }
  }
  check.required(value, ['type', 'name', 'service'])
}

export function checkMlModelConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'config': check.choice(at, key, { Mlflow: checkMlflowConnection, SageMaker: checkSageMakerConnection, AzureML: checkAzureMLConnection, VertexAI: checkVertexAIConnection, DatabricksML: checkDatabricksMLConnection, Kubeflow: checkKubeflowConnection, WeightsAndBiases: checkWeightsAndBiasesConnection, Neptune: checkNeptuneConnection, H2O: checkH2OConnection, HuggingFace: checkHuggingFaceConnection, Sklearn: checkSklearnConnection, CustomMlModel: checkCustomMlModelConnection }, 'document', 'serviceType'); break
      default: check.unknown(key, 'MlModelConnection')
    }
  }
}

export function checkMlModelService(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f49); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'serviceType': check.text(at, key, f46); break
      case 'connection': check.node(at, key, checkMlModelConnection); break
      case 'testConnectionResult': check.node(at, key, checkConnectionTest); break
      case 'pipelines': check.nodes(at, key, checkEntityReference, 1000); break
      case 'ingestionRunner': check.node(at, key, checkEntityReference); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'owners': check.nodes(at, key, checkEntityReference, 1000); break
      case 'followers': check.nodes(at, key, checkEntityReference, 1000); break
      case 'domains': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataProducts': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataContract': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'impersonatedBy': check.text(at, key, f1); break
      case 'changeDescription': check.node(at, key, checkChangeDescription); break
      case 'incrementalChangeDescription': check.node(at, key, checkChangeDescription); break
      case 'deleted': check.truth(at, key); break
      case 'entityStatus': check.text(at, key, f42); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'MlModelService')
    }
  }
  check.required(value, ['type', 'name', 'serviceType'])
}

export function checkMlModelVersion(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f7); break
      case 'description': check.text(at, key, f2); break
      case 'algorithm': check.text(at, key, f9); break
      case 'framework': check.text(at, key, f9); break
      case 'frameworkVersion': check.text(at, key, f1); break
      case 'stage': check.text(at, key, f47); break
      case 'stageLabel': check.text(at, key, f1); break
      case 'aliases': check.set(at, key, f1, 1000); break
      case 'status': check.text(at, key, f50); break
      case 'governanceStatus': check.text(at, key, f30); break
      case 'deployed': check.truth(at, key); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'deployedAt': check.integer(at, key, f0); break
      case 'trainingData': check.nodes(at, key, checkDataUse, 1000); break
      case 'validationData': check.nodes(at, key, checkDataUse, 1000); break
      case 'testData': check.nodes(at, key, checkDataUse, 1000); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      case 'mlHyperParameters': check.nodes(at, key, checkMlHyperParameter, 10000, ['name']); break
      case 'mlStore': check.node(at, key, checkMlStore); break
      case 'signatureInputs': check.nodes(at, key, checkSignatureField, 10000); break
      case 'signatureOutputs': check.nodes(at, key, checkSignatureField, 10000); break
      case 'run': check.node(at, key, checkEntityReference); break
      case 'code': check.node(at, key, checkCode); break
      case 'environment': check.node(at, key, checkEnvironment); break
      case 'previousVersion': check.text(at, key, f1); break
      case 'baseModels': check.nodes(at, key, checkEntityReference, 1000); break
      case 'license': check.text(at, key, f1); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'MlModelVersion')
    }
  }
  check.required(value, ['name'])
}

export function checkMlRun(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f51); break
      case 'id': check.text(at, key, f22); break
      case 'name': check.text(at, key, f7); break
      case 'fullyQualifiedName': check.text(at, key, f8); break
      case 'service': check.node(at, key, checkEntityReference); break
      case 'experiment': check.node(at, key, checkEntityReference); break
      case 'parentRun': check.node(at, key, checkEntityReference); break
      case 'status': check.text(at, key, f52); break
      case 'startedAt': check.integer(at, key, f0); break
      case 'endedAt': check.integer(at, key, f0); break
      case 'parameters': check.nodes(at, key, checkMlHyperParameter, 10000, ['name']); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      case 'runInputs': check.nodes(at, key, checkDataUse, 1000); break
      case 'runOutputs': check.nodes(at, key, checkEntityReference, 1000); break
      case 'code': check.node(at, key, checkCode); break
      case 'environment': check.node(at, key, checkEnvironment); break
      case 'seed': check.integer(at, key, f40); break
      case 'artifactLocation': check.text(at, key, f2); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'owners': check.nodes(at, key, checkEntityReference, 1000); break
      case 'followers': check.nodes(at, key, checkEntityReference, 1000); break
      case 'domains': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataProducts': check.nodes(at, key, checkEntityReference, 1000); break
      case 'dataContract': check.node(at, key, checkEntityReference); break
      case 'tags': check.nodes(at, key, checkTagLabel, 1000); break
      case 'href': check.text(at, key, f3); break
      case 'sourceUrl': check.text(at, key, f3); break
      case 'version': check.number(at, key, f5); break
      case 'createdAt': check.integer(at, key, f0); break
      case 'createdBy': check.text(at, key, f1); break
      case 'updatedAt': check.integer(at, key, f0); break
      case 'updatedBy': check.text(at, key, f1); break
      case 'impersonatedBy': check.text(at, key, f1); break
      case 'changeDescription': check.node(at, key, checkChangeDescription); break
      case 'incrementalChangeDescription': check.node(at, key, checkChangeDescription); break
      case 'deleted': check.truth(at, key); break
      case 'entityStatus': check.text(at, key, f42); break
      case 'extension': check.json(at, key); break
      default: check.unknown(key, 'MlRun')
    }
  }
  check.required(value, ['type', 'name', 'service'])
}

export function checkMlStore(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'storage': check.text(at, key, f2); break
      case 'imageRepository': check.text(at, key, f2); break
      case 'hashes': check.nodes(at, key, checkHash, 10000); break
      case 'sizeBytes': check.integer(at, key, f14); break
      case 'serialization': check.text(at, key, f1); break
      default: check.unknown(key, 'MlStore')
    }
  }
}

export function checkMlflowConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f53); break
      case 'trackingUri': check.text(at, key, f2); break
      case 'registryUri': check.text(at, key, f2); break
      case 'username': check.text(at, key, f1); break
      case 'password': check.text(at, key, f2); break
      case 'token': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['trackingUri'])
}

export function checkNeptuneConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f54); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'workspaceName': check.text(at, key, f1); break
      case 'project': check.text(at, key, f1); break
      case 'apiToken': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['workspaceName'])
}

export function checkPackage(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'packageVersion': check.text(at, key, f1); break
      default: check.unknown(key, 'Package')
    }
  }
  check.required(value, ['name'])
}

export function checkPatternMatch(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f1); break
      case 'regex': check.text(at, key, f2); break
      case 'score': check.number(at, key, f16); break
      default: check.unknown(key, 'PatternMatch')
    }
  }
  check.required(value, ['name', 'score'])
}

export function checkPersonalData(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'present': check.truth(at, key); break
      case 'categories': check.set(at, key, f1, 1000); break
      case 'legalBasis': check.text(at, key, f1); break
      case 'protection': check.text(at, key, f2); break
      case 'retention': check.text(at, key, f1); break
      default: check.unknown(key, 'PersonalData')
    }
  }
}

export function checkQualityCheck(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f9); break
      case 'description': check.text(at, key, f2); break
      case 'column': check.text(at, key, f1); break
      case 'status': check.text(at, key, f55); break
      case 'checkedAt': check.integer(at, key, f0); break
      case 'metrics': check.nodes(at, key, checkMeasurement, 20000); break
      default: check.unknown(key, 'QualityCheck')
    }
  }
  check.required(value, ['name'])
}

export function checkRecognizer(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'recognizerId': check.text(at, key, f22); break
      case 'recognizerName': check.text(at, key, f1); break
      case 'score': check.number(at, key, f16); break
      case 'target': check.text(at, key, f56); break
      case 'patterns': check.nodes(at, key, checkPatternMatch, 1000); break
      default: check.unknown(key, 'Recognizer')
    }
  }
  check.required(value, ['recognizerId', 'recognizerName', 'score'])
}

export function checkSageMakerConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f57); break
      case 'awsConfig': check.node(at, key, checkAwsConfig); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['awsConfig'])
}

export function checkSignatureField(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'name': check.text(at, key, f1); break
      case 'fieldType': check.text(at, key, f1); break
      case 'shape': check.text(at, key, f1); break
      case 'optional': check.truth(at, key); break
      case 'description': check.text(at, key, f2); break
      default: check.unknown(key, 'SignatureField')
    }
  }
}

export function checkSklearnConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f58); break
      case 'storage': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
}

export function checkSlice(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'attribute': check.text(at, key, f9); break
      case 'value': check.scalar(at, key, f2); break
      default: check.unknown(key, 'Slice')
    }
  }
  check.required(value, ['attribute', 'value'])
}

export function checkStyle(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'color': check.text(at, key, f1); break
      case 'iconURL': check.text(at, key, f3); break
      case 'coverImage': check.node(at, key, checkCoverImage); break
      default: check.unknown(key, 'Style')
    }
  }
}

export function checkTagLabel(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'tagFQN': check.text(at, key, f8); break
      case 'name': check.text(at, key, f1); break
      case 'displayName': check.text(at, key, f1); break
      case 'description': check.text(at, key, f2); break
      case 'style': check.node(at, key, checkStyle); break
      case 'source': check.text(at, key, f59); break
      case 'labelType': check.text(at, key, f60); break
      case 'state': check.text(at, key, f61); break
      case 'href': check.text(at, key, f3); break
      case 'reason': check.text(at, key, f2); break
      case 'appliedAt': check.text(at, key, f62); break
      case 'appliedBy': check.text(at, key, f1); break
      case 'metadata': check.node(at, key, checkTagLabelMetadata); break
      default: check.unknown(key, 'TagLabel')
    }
  }
  check.required(value, ['tagFQN'])
}

export function checkTagLabelMetadata(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'recognizer': check.node(at, key, checkRecognizer); break
      case 'expiryDate': check.integer(at, key, f0); break
      default: check.unknown(key, 'TagLabelMetadata')
    }
  }
}

export function checkTimeWindow(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'from': check.integer(at, key, f0); break
      case 'until': check.integer(at, key, f0); break
      default: check.unknown(key, 'TimeWindow')
    }
  }
}

export function checkUsageDetails(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'dailyStats': check.node(at, key, checkUsageStats); break
      case 'weeklyStats': check.node(at, key, checkUsageStats); break
      case 'monthlyStats': check.node(at, key, checkUsageStats); break
      case 'date': check.text(at, key, f63); break
      default: check.unknown(key, 'UsageDetails')
    }
  }
  check.required(value, ['dailyStats', 'date'])
}

export function checkUsageStats(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'count': check.integer(at, key, f14); break
      case 'percentileRank': check.number(at, key, f64); break
      default: check.unknown(key, 'UsageStats')
    }
  }
  check.required(value, ['count'])
}

export function checkVertexAIConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f65); break
      case 'credentials': check.node(at, key, checkGcpCredentials); break
      case 'projectId': check.texts(at, key, f1, 1000); break
      case 'location': check.text(at, key, f1); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
  check.required(value, ['location'])
}

export function checkVotes(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'upVotes': check.integer(at, key, f14); break
      case 'downVotes': check.integer(at, key, f14); break
      case 'upVoters': check.nodes(at, key, checkEntityReference, 1000); break
      case 'downVoters': check.nodes(at, key, checkEntityReference, 1000); break
      default: check.unknown(key, 'Votes')
    }
  }
}

export function checkWeightsAndBiasesConnection(value: unknown, check: Checks): void {
  if (!check.object(value)) return
  for (const key of check.fields(value)) {
    const at = value[key]
    if (at === undefined) continue
    switch (key) {
      case 'type': check.text(at, key, f66); break
      case 'hostUrl': check.text(at, key, f3); break
      case 'entity': check.text(at, key, f1); break
      case 'project': check.text(at, key, f1); break
      case 'apiKey': check.text(at, key, f2); break
      case 'mlModelFilterPattern': check.node(at, key, checkFilterPattern); break
      case 'supportsMetadataExtraction': check.truth(at, key); break
      default: check.unknown(key, 'ConnectionConfig')
    }
  }
}

/** From the value of `type` to the validator. */
export const validators = {
  lineageEdge: checkLineageEdge,
  mldataset: checkMlDataset,
  mlexperiment: checkMlExperiment,
  mlmodel: checkMlModel,
  mlmodelService: checkMlModelService,
  mlrun: checkMlRun,
} as const
