// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.
/* eslint-disable */
/** What the writers ask for each field that is there; `Node` is the node that has it, `Field` what is known of it. */
export interface Writes<Node, Field> {
  /** A text. */
  text(node: Node, field: Field, value: unknown): void
  /** A text from a closed list. */
  word(node: Node, field: Field, value: unknown): void
  /** Several texts, in no order. */
  set(node: Node, field: Field, values: unknown): void
  /** One text or several. */
  texts(node: Node, field: Field, value: unknown): void
  iri(node: Node, field: Field, value: unknown): void
  boolean(node: Node, field: Field, value: unknown): void
  double(node: Node, field: Field, value: unknown): void
  measured(node: Node, field: Field, value: unknown): void
  integer(node: Node, field: Field, value: unknown): void
  count(node: Node, field: Field, value: unknown): void
  instant(node: Node, field: Field, value: unknown): void
  numberText(node: Node, field: Field, value: unknown): void
  scalar(node: Node, field: Field, value: unknown): void
  json(node: Node, field: Field, value: unknown): void
  node(node: Node, field: Field, value: unknown): void
  nodes(node: Node, field: Field, values: unknown): void
  map(node: Node, field: Field, value: unknown): void
  reference(node: Node, field: Field, value: unknown): void
  references(node: Node, field: Field, values: unknown): void
}

type Values = { readonly [key: string]: unknown }

export interface ClassWriter {
  /** Writes the fields of a node, in their order. */
  fields<Node, Field>(write: Writes<Node, Field>, node: Node, value: Values, field: { readonly [key: string]: Field }): void
  /** The values that name a node among its siblings. */
  names(value: Values): unknown[]
}

export const writers: { readonly [className: string]: ClassWriter } = {
  AccessDetails: {
    fields(write, node, value, field) {
      let at
      if ((at = value.timestamp) !== undefined) write.instant(node, field.timestamp!, at)
      if ((at = value.accessedBy) !== undefined) write.reference(node, field.accessedBy!, at)
      if ((at = value.accessedByAProcess) !== undefined) write.text(node, field.accessedByAProcess!, at)
    },
    names: (value) => [],
  },
  AwsConfig: {
    fields(write, node, value, field) {
      let at
      if ((at = value.enabled) !== undefined) write.boolean(node, field.enabled!, at)
      if ((at = value.awsRegion) !== undefined) write.text(node, field.awsRegion!, at)
      if ((at = value.endPointURL) !== undefined) write.iri(node, field.endPointURL!, at)
      if ((at = value.profileName) !== undefined) write.text(node, field.profileName!, at)
      if ((at = value.assumeRoleArn) !== undefined) write.text(node, field.assumeRoleArn!, at)
      if ((at = value.assumeRoleSessionName) !== undefined) write.text(node, field.assumeRoleSessionName!, at)
      if ((at = value.assumeRoleSourceIdentity) !== undefined) write.text(node, field.assumeRoleSourceIdentity!, at)
    },
    names: (value) => [],
  },
  Certification: {
    fields(write, node, value, field) {
      let at
      if ((at = value.tagLabel) !== undefined) write.node(node, field.tagLabel!, at)
      if ((at = value.appliedDate) !== undefined) write.instant(node, field.appliedDate!, at)
      if ((at = value.expiryDate) !== undefined) write.instant(node, field.expiryDate!, at)
    },
    names: (value) => [],
  },
  ChangeDescription: {
    fields(write, node, value, field) {
      let at
      if ((at = value.fieldsAdded) !== undefined) write.nodes(node, field.fieldsAdded!, at)
      if ((at = value.fieldsUpdated) !== undefined) write.nodes(node, field.fieldsUpdated!, at)
      if ((at = value.fieldsDeleted) !== undefined) write.nodes(node, field.fieldsDeleted!, at)
      if ((at = value.previousVersion) !== undefined) write.numberText(node, field.previousVersion!, at)
      if ((at = value.changeSummary) !== undefined) write.map(node, field.changeSummary!, at)
    },
    names: (value) => [],
  },
  ChangeSummaryEntry: {
    fields(write, node, value, field) {
      let at
      if ((at = value.changeSource) !== undefined) write.word(node, field.changeSource!, at)
      if ((at = value.changedBy) !== undefined) write.text(node, field.changedBy!, at)
      if ((at = value.changedAt) !== undefined) write.instant(node, field.changedAt!, at)
    },
    names: (value) => [],
  },
  Code: {
    fields(write, node, value, field) {
      let at
      if ((at = value.repository) !== undefined) write.text(node, field.repository!, at)
      if ((at = value.commit) !== undefined) write.text(node, field.commit!, at)
      if ((at = value.branch) !== undefined) write.text(node, field.branch!, at)
      if ((at = value.entryPoint) !== undefined) write.text(node, field.entryPoint!, at)
    },
    names: (value) => [],
  },
  Column: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.columnType) !== undefined) write.text(node, field.columnType!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.nullable) !== undefined) write.boolean(node, field.nullable!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.statistics) !== undefined) write.nodes(node, field.statistics!, at)
    },
    names: (value) => [value.name],
  },
  ColumnLineage: {
    fields(write, node, value, field) {
      let at
      if ((at = value.fromColumns) !== undefined) write.set(node, field.fromColumns!, at)
      if ((at = value.toColumn) !== undefined) write.text(node, field.toColumn!, at)
      if ((at = value.function) !== undefined) write.text(node, field.function!, at)
    },
    names: (value) => [value.toColumn],
  },
  ComplianceRecord: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.complianceFramework) !== undefined) write.word(node, field.complianceFramework!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.assessedAt) !== undefined) write.instant(node, field.assessedAt!, at)
      if ((at = value.assessedBy) !== undefined) write.text(node, field.assessedBy!, at)
      if ((at = value.nextReviewDate) !== undefined) write.instant(node, field.nextReviewDate!, at)
      if ((at = value.validUntil) !== undefined) write.instant(node, field.validUntil!, at)
      if ((at = value.certificateNumber) !== undefined) write.text(node, field.certificateNumber!, at)
      if ((at = value.documentUrl) !== undefined) write.iri(node, field.documentUrl!, at)
      if ((at = value.notes) !== undefined) write.text(node, field.notes!, at)
    },
    names: (value) => [value.complianceFramework, value.name],
  },
  ConnectionConfig: {
    fields(write, node, value, field) {
      let at
      if ((at = value.type) !== undefined) write.text(node, field.type!, at)
      if ((at = value.subscriptionId) !== undefined) write.text(node, field.subscriptionId!, at)
      if ((at = value.resourceGroup) !== undefined) write.text(node, field.resourceGroup!, at)
      if ((at = value.workspaceName) !== undefined) write.text(node, field.workspaceName!, at)
      if ((at = value.tenantId) !== undefined) write.text(node, field.tenantId!, at)
      if ((at = value.clientId) !== undefined) write.text(node, field.clientId!, at)
      if ((at = value.mlModelFilterPattern) !== undefined) write.node(node, field.mlModelFilterPattern!, at)
      if ((at = value.supportsMetadataExtraction) !== undefined) write.boolean(node, field.supportsMetadataExtraction!, at)
      if ((at = value.sourcePythonClass) !== undefined) write.text(node, field.sourcePythonClass!, at)
      if ((at = value.hostUrl) !== undefined) write.iri(node, field.hostUrl!, at)
      if ((at = value.catalogName) !== undefined) write.text(node, field.catalogName!, at)
      if ((at = value.schemaName) !== undefined) write.text(node, field.schemaName!, at)
      if ((at = value.registryUri) !== undefined) write.text(node, field.registryUri!, at)
      if ((at = value.clusterName) !== undefined) write.text(node, field.clusterName!, at)
      if ((at = value.username) !== undefined) write.text(node, field.username!, at)
      if ((at = value.organization) !== undefined) write.text(node, field.organization!, at)
      if ((at = value.namespace) !== undefined) write.text(node, field.namespace!, at)
      if ((at = value.trackingUri) !== undefined) write.text(node, field.trackingUri!, at)
      if ((at = value.project) !== undefined) write.text(node, field.project!, at)
      if ((at = value.awsConfig) !== undefined) write.node(node, field.awsConfig!, at)
      if ((at = value.storage) !== undefined) write.text(node, field.storage!, at)
      if ((at = value.credentials) !== undefined) write.node(node, field.credentials!, at)
      if ((at = value.projectId) !== undefined) write.texts(node, field.projectId!, at)
      if ((at = value.location) !== undefined) write.text(node, field.location!, at)
      if ((at = value.entity) !== undefined) write.text(node, field.entity!, at)
    },
    names: (value) => [],
  },
  ConnectionTest: {
    fields(write, node, value, field) {
      let at
      if ((at = value.lastUpdatedAt) !== undefined) write.instant(node, field.lastUpdatedAt!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.steps) !== undefined) write.nodes(node, field.steps!, at)
    },
    names: (value) => [],
  },
  ConnectionTestStep: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.mandatory) !== undefined) write.boolean(node, field.mandatory!, at)
      if ((at = value.passed) !== undefined) write.boolean(node, field.passed!, at)
      if ((at = value.message) !== undefined) write.text(node, field.message!, at)
      if ((at = value.errorLog) !== undefined) write.text(node, field.errorLog!, at)
    },
    names: (value) => [value.name],
  },
  CoverImage: {
    fields(write, node, value, field) {
      let at
      if ((at = value.url) !== undefined) write.iri(node, field.url!, at)
      if ((at = value.position) !== undefined) write.text(node, field.position!, at)
    },
    names: (value) => [],
  },
  DataUse: {
    fields(write, node, value, field) {
      let at
      if ((at = value.dataset) !== undefined) write.reference(node, field.dataset!, at)
      if ((at = value.datasetVersion) !== undefined) write.text(node, field.datasetVersion!, at)
      if ((at = value.split) !== undefined) write.text(node, field.split!, at)
      if ((at = value.role) !== undefined) write.text(node, field.role!, at)
      if ((at = value.filter) !== undefined) write.text(node, field.filter!, at)
      if ((at = value.rows) !== undefined) write.count(node, field.rows!, at)
    },
    names: (value) => [value.dataset, value.datasetVersion, value.split],
  },
  DatasetSplit: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.rows) !== undefined) write.count(node, field.rows!, at)
      if ((at = value.share) !== undefined) write.double(node, field.share!, at)
      if ((at = value.filter) !== undefined) write.text(node, field.filter!, at)
      if ((at = value.storage) !== undefined) write.text(node, field.storage!, at)
    },
    names: (value) => [value.name],
  },
  Deployment: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.kind) !== undefined) write.word(node, field.kind!, at)
      if ((at = value.endpoint) !== undefined) write.text(node, field.endpoint!, at)
      if ((at = value.endpointUrl) !== undefined) write.iri(node, field.endpointUrl!, at)
      if ((at = value.service) !== undefined) write.reference(node, field.service!, at)
      if ((at = value.deployedVersion) !== undefined) write.text(node, field.deployedVersion!, at)
      if ((at = value.deploymentEnvironment) !== undefined) write.text(node, field.deploymentEnvironment!, at)
      if ((at = value.region) !== undefined) write.text(node, field.region!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.trafficShare) !== undefined) write.double(node, field.trafficShare!, at)
      if ((at = value.replicas) !== undefined) write.count(node, field.replicas!, at)
      if ((at = value.instanceType) !== undefined) write.text(node, field.instanceType!, at)
      if ((at = value.from) !== undefined) write.instant(node, field.from!, at)
      if ((at = value.until) !== undefined) write.instant(node, field.until!, at)
      if ((at = value.predictionsTo) !== undefined) write.references(node, field.predictionsTo!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
    },
    names: (value) => [value.name, value.deployedVersion],
  },
  DriftMonitor: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.feature) !== undefined) write.text(node, field.feature!, at)
      if ((at = value.method) !== undefined) write.text(node, field.method!, at)
      if ((at = value.threshold) !== undefined) write.double(node, field.threshold!, at)
      if ((at = value.schedule) !== undefined) write.text(node, field.schedule!, at)
      if ((at = value.baseline) !== undefined) write.text(node, field.baseline!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
      if ((at = value.dashboard) !== undefined) write.reference(node, field.dashboard!, at)
    },
    names: (value) => [value.name],
  },
  EntityReference: {
    fields(write, node, value, field) {
      let at
      if ((at = value.type) !== undefined) write.text(node, field.type!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.inherited) !== undefined) write.boolean(node, field.inherited!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
    },
    names: (value) => [],
  },
  Environment: {
    fields(write, node, value, field) {
      let at
      if ((at = value.image) !== undefined) write.text(node, field.image!, at)
      if ((at = value.packages) !== undefined) write.nodes(node, field.packages!, at)
      if ((at = value.languageVersion) !== undefined) write.text(node, field.languageVersion!, at)
      if ((at = value.instanceType) !== undefined) write.text(node, field.instanceType!, at)
      if ((at = value.replicas) !== undefined) write.count(node, field.replicas!, at)
      if ((at = value.accelerator) !== undefined) write.text(node, field.accelerator!, at)
    },
    names: (value) => [],
  },
  Explanation: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.method) !== undefined) write.text(node, field.method!, at)
      if ((at = value.explanationScope) !== undefined) write.word(node, field.explanationScope!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.documentUrl) !== undefined) write.iri(node, field.documentUrl!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
    },
    names: (value) => [value.name],
  },
  FairnessAssessment: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.attribute) !== undefined) write.text(node, field.attribute!, at)
      if ((at = value.groupAtRisk) !== undefined) write.text(node, field.groupAtRisk!, at)
      if ((at = value.benefits) !== undefined) write.text(node, field.benefits!, at)
      if ((at = value.harms) !== undefined) write.text(node, field.harms!, at)
      if ((at = value.mitigation) !== undefined) write.text(node, field.mitigation!, at)
      if ((at = value.assessedAt) !== undefined) write.instant(node, field.assessedAt!, at)
      if ((at = value.assessedBy) !== undefined) write.text(node, field.assessedBy!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
    },
    names: (value) => [value.name],
  },
  FeatureSource: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.dataType) !== undefined) write.word(node, field.dataType!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.dataSource) !== undefined) write.reference(node, field.dataSource!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
    },
    names: (value) => [value.name],
  },
  FieldChange: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.oldValue) !== undefined) write.json(node, field.oldValue!, at)
      if ((at = value.newValue) !== undefined) write.json(node, field.newValue!, at)
    },
    names: (value) => [value.name],
  },
  FilterPattern: {
    fields(write, node, value, field) {
      let at
      if ((at = value.includes) !== undefined) write.set(node, field.includes!, at)
      if ((at = value.excludes) !== undefined) write.set(node, field.excludes!, at)
    },
    names: (value) => [],
  },
  GcpConfig: {
    fields(write, node, value, field) {
      let at
      if ((at = value.type) !== undefined) write.text(node, field.type!, at)
      if ((at = value.path) !== undefined) write.text(node, field.path!, at)
      if ((at = value.projectId) !== undefined) write.texts(node, field.projectId!, at)
      if ((at = value.externalType) !== undefined) write.text(node, field.externalType!, at)
      if ((at = value.audience) !== undefined) write.text(node, field.audience!, at)
      if ((at = value.subjectTokenType) !== undefined) write.text(node, field.subjectTokenType!, at)
      if ((at = value.tokenURL) !== undefined) write.text(node, field.tokenURL!, at)
      if ((at = value.clientEmail) !== undefined) write.text(node, field.clientEmail!, at)
      if ((at = value.clientId) !== undefined) write.text(node, field.clientId!, at)
      if ((at = value.authUri) !== undefined) write.iri(node, field.authUri!, at)
      if ((at = value.tokenUri) !== undefined) write.iri(node, field.tokenUri!, at)
      if ((at = value.authProviderX509CertUrl) !== undefined) write.iri(node, field.authProviderX509CertUrl!, at)
      if ((at = value.clientX509CertUrl) !== undefined) write.iri(node, field.clientX509CertUrl!, at)
    },
    names: (value) => [],
  },
  GcpCredentials: {
    fields(write, node, value, field) {
      let at
      if ((at = value.gcpConfig) !== undefined) write.node(node, field.gcpConfig!, at)
      if ((at = value.gcpImpersonateServiceAccount) !== undefined) write.node(node, field.gcpImpersonateServiceAccount!, at)
    },
    names: (value) => [],
  },
  GcpImpersonation: {
    fields(write, node, value, field) {
      let at
      if ((at = value.impersonateServiceAccount) !== undefined) write.text(node, field.impersonateServiceAccount!, at)
      if ((at = value.lifetime) !== undefined) write.count(node, field.lifetime!, at)
    },
    names: (value) => [],
  },
  Governance: {
    fields(write, node, value, field) {
      let at
      if ((at = value.intendedUse) !== undefined) write.text(node, field.intendedUse!, at)
      if ((at = value.limitations) !== undefined) write.text(node, field.limitations!, at)
      if ((at = value.license) !== undefined) write.text(node, field.license!, at)
      if ((at = value.riskLevel) !== undefined) write.word(node, field.riskLevel!, at)
      if ((at = value.riskRationale) !== undefined) write.text(node, field.riskRationale!, at)
      if ((at = value.governanceStatus) !== undefined) write.word(node, field.governanceStatus!, at)
      if ((at = value.fairnessAssessments) !== undefined) write.nodes(node, field.fairnessAssessments!, at)
      if ((at = value.explanations) !== undefined) write.nodes(node, field.explanations!, at)
      if ((at = value.complianceRecords) !== undefined) write.nodes(node, field.complianceRecords!, at)
      if ((at = value.driftMonitors) !== undefined) write.nodes(node, field.driftMonitors!, at)
      if ((at = value.personalData) !== undefined) write.node(node, field.personalData!, at)
    },
    names: (value) => [],
  },
  Hash: {
    fields(write, node, value, field) {
      let at
      if ((at = value.hashAlgorithm) !== undefined) write.word(node, field.hashAlgorithm!, at)
      if ((at = value.hashValue) !== undefined) write.text(node, field.hashValue!, at)
      if ((at = value.path) !== undefined) write.text(node, field.path!, at)
    },
    names: (value) => [value.path, value.hashAlgorithm],
  },
  LifeCycle: {
    fields(write, node, value, field) {
      let at
      if ((at = value.created) !== undefined) write.node(node, field.created!, at)
      if ((at = value.updated) !== undefined) write.node(node, field.updated!, at)
      if ((at = value.accessed) !== undefined) write.node(node, field.accessed!, at)
    },
    names: (value) => [],
  },
  LineageDetails: {
    fields(write, node, value, field) {
      let at
      if ((at = value.sqlQuery) !== undefined) write.text(node, field.sqlQuery!, at)
      if ((at = value.columnsLineage) !== undefined) write.nodes(node, field.columnsLineage!, at)
      if ((at = value.pipeline) !== undefined) write.reference(node, field.pipeline!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.source) !== undefined) write.word(node, field.source!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.assetEdges) !== undefined) write.count(node, field.assetEdges!, at)
    },
    names: (value) => [],
  },
  LineageEdge: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.fromEntity) !== undefined) write.reference(node, field.fromEntity!, at)
      if ((at = value.toEntity) !== undefined) write.reference(node, field.toEntity!, at)
      if ((at = value.lineageDetails) !== undefined) write.node(node, field.lineageDetails!, at)
      if ((at = value.confidence) !== undefined) write.double(node, field.confidence!, at)
      if ((at = value.evidence) !== undefined) write.set(node, field.evidence!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [],
  },
  Measurement: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.kind) !== undefined) write.word(node, field.kind!, at)
      if ((at = value.value) !== undefined) write.measured(node, field.value!, at)
      if ((at = value.unit) !== undefined) write.text(node, field.unit!, at)
      if ((at = value.split) !== undefined) write.text(node, field.split!, at)
      if ((at = value.dataset) !== undefined) write.reference(node, field.dataset!, at)
      if ((at = value.slice) !== undefined) write.node(node, field.slice!, at)
      if ((at = value.feature) !== undefined) write.text(node, field.feature!, at)
      if ((at = value.lower) !== undefined) write.double(node, field.lower!, at)
      if ((at = value.upper) !== undefined) write.double(node, field.upper!, at)
      if ((at = value.confidenceLevel) !== undefined) write.double(node, field.confidenceLevel!, at)
      if ((at = value.threshold) !== undefined) write.double(node, field.threshold!, at)
      if ((at = value.direction) !== undefined) write.word(node, field.direction!, at)
      if ((at = value.step) !== undefined) write.integer(node, field.step!, at)
      if ((at = value.timestamp) !== undefined) write.instant(node, field.timestamp!, at)
      if ((at = value.run) !== undefined) write.reference(node, field.run!, at)
      if ((at = value.method) !== undefined) write.text(node, field.method!, at)
      if ((at = value.baseline) !== undefined) write.text(node, field.baseline!, at)
      if ((at = value.window) !== undefined) write.node(node, field.window!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
    },
    names: (value) => [value.name, value.split, value.feature, value.step],
  },
  MlDataset: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.service) !== undefined) write.reference(node, field.service!, at)
      if ((at = value.datasetVersion) !== undefined) write.text(node, field.datasetVersion!, at)
      if ((at = value.sourceTables) !== undefined) write.references(node, field.sourceTables!, at)
      if ((at = value.storage) !== undefined) write.text(node, field.storage!, at)
      if ((at = value.dataFormat) !== undefined) write.text(node, field.dataFormat!, at)
      if ((at = value.rows) !== undefined) write.count(node, field.rows!, at)
      if ((at = value.sizeBytes) !== undefined) write.count(node, field.sizeBytes!, at)
      if ((at = value.hashes) !== undefined) write.nodes(node, field.hashes!, at)
      if ((at = value.splits) !== undefined) write.nodes(node, field.splits!, at)
      if ((at = value.columns) !== undefined) write.nodes(node, field.columns!, at)
      if ((at = value.statistics) !== undefined) write.nodes(node, field.statistics!, at)
      if ((at = value.qualityChecks) !== undefined) write.nodes(node, field.qualityChecks!, at)
      if ((at = value.license) !== undefined) write.text(node, field.license!, at)
      if ((at = value.personalData) !== undefined) write.node(node, field.personalData!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.owners) !== undefined) write.references(node, field.owners!, at)
      if ((at = value.followers) !== undefined) write.references(node, field.followers!, at)
      if ((at = value.domains) !== undefined) write.references(node, field.domains!, at)
      if ((at = value.dataProducts) !== undefined) write.references(node, field.dataProducts!, at)
      if ((at = value.dataContract) !== undefined) write.reference(node, field.dataContract!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.impersonatedBy) !== undefined) write.text(node, field.impersonatedBy!, at)
      if ((at = value.changeDescription) !== undefined) write.node(node, field.changeDescription!, at)
      if ((at = value.incrementalChangeDescription) !== undefined) write.node(node, field.incrementalChangeDescription!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.entityStatus) !== undefined) write.word(node, field.entityStatus!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [],
  },
  MlExperiment: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.service) !== undefined) write.reference(node, field.service!, at)
      if ((at = value.artifactLocation) !== undefined) write.text(node, field.artifactLocation!, at)
      if ((at = value.governanceStatus) !== undefined) write.word(node, field.governanceStatus!, at)
      if ((at = value.objective) !== undefined) write.text(node, field.objective!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.owners) !== undefined) write.references(node, field.owners!, at)
      if ((at = value.followers) !== undefined) write.references(node, field.followers!, at)
      if ((at = value.domains) !== undefined) write.references(node, field.domains!, at)
      if ((at = value.dataProducts) !== undefined) write.references(node, field.dataProducts!, at)
      if ((at = value.dataContract) !== undefined) write.reference(node, field.dataContract!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.impersonatedBy) !== undefined) write.text(node, field.impersonatedBy!, at)
      if ((at = value.changeDescription) !== undefined) write.node(node, field.changeDescription!, at)
      if ((at = value.incrementalChangeDescription) !== undefined) write.node(node, field.incrementalChangeDescription!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.entityStatus) !== undefined) write.word(node, field.entityStatus!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [],
  },
  MlFeature: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.dataType) !== undefined) write.word(node, field.dataType!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.featureSources) !== undefined) write.nodes(node, field.featureSources!, at)
      if ((at = value.featureAlgorithm) !== undefined) write.text(node, field.featureAlgorithm!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
    },
    names: (value) => [value.name],
  },
  MlHyperParameter: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.value) !== undefined) write.scalar(node, field.value!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
    },
    names: (value) => [value.name],
  },
  MlModel: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.service) !== undefined) write.reference(node, field.service!, at)
      if ((at = value.serviceType) !== undefined) write.word(node, field.serviceType!, at)
      if ((at = value.algorithm) !== undefined) write.text(node, field.algorithm!, at)
      if ((at = value.task) !== undefined) write.text(node, field.task!, at)
      if ((at = value.framework) !== undefined) write.text(node, field.framework!, at)
      if ((at = value.frameworkVersion) !== undefined) write.text(node, field.frameworkVersion!, at)
      if ((at = value.target) !== undefined) write.text(node, field.target!, at)
      if ((at = value.mlFeatures) !== undefined) write.nodes(node, field.mlFeatures!, at)
      if ((at = value.mlHyperParameters) !== undefined) write.nodes(node, field.mlHyperParameters!, at)
      if ((at = value.signatureInputs) !== undefined) write.nodes(node, field.signatureInputs!, at)
      if ((at = value.signatureOutputs) !== undefined) write.nodes(node, field.signatureOutputs!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
      if ((at = value.trainingData) !== undefined) write.nodes(node, field.trainingData!, at)
      if ((at = value.validationData) !== undefined) write.nodes(node, field.validationData!, at)
      if ((at = value.testData) !== undefined) write.nodes(node, field.testData!, at)
      if ((at = value.predictionsTo) !== undefined) write.references(node, field.predictionsTo!, at)
      if ((at = value.mlStore) !== undefined) write.node(node, field.mlStore!, at)
      if ((at = value.code) !== undefined) write.node(node, field.code!, at)
      if ((at = value.environment) !== undefined) write.node(node, field.environment!, at)
      if ((at = value.baseModels) !== undefined) write.references(node, field.baseModels!, at)
      if ((at = value.experiment) !== undefined) write.reference(node, field.experiment!, at)
      if ((at = value.stage) !== undefined) write.word(node, field.stage!, at)
      if ((at = value.versions) !== undefined) write.nodes(node, field.versions!, at)
      if ((at = value.deployments) !== undefined) write.nodes(node, field.deployments!, at)
      if ((at = value.server) !== undefined) write.iri(node, field.server!, at)
      if ((at = value.dashboard) !== undefined) write.reference(node, field.dashboard!, at)
      if ((at = value.governance) !== undefined) write.node(node, field.governance!, at)
      if ((at = value.languages) !== undefined) write.set(node, field.languages!, at)
      if ((at = value.lifeCycle) !== undefined) write.node(node, field.lifeCycle!, at)
      if ((at = value.usageSummary) !== undefined) write.node(node, field.usageSummary!, at)
      if ((at = value.votes) !== undefined) write.node(node, field.votes!, at)
      if ((at = value.certification) !== undefined) write.node(node, field.certification!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.owners) !== undefined) write.references(node, field.owners!, at)
      if ((at = value.followers) !== undefined) write.references(node, field.followers!, at)
      if ((at = value.domains) !== undefined) write.references(node, field.domains!, at)
      if ((at = value.dataProducts) !== undefined) write.references(node, field.dataProducts!, at)
      if ((at = value.dataContract) !== undefined) write.reference(node, field.dataContract!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.impersonatedBy) !== undefined) write.text(node, field.impersonatedBy!, at)
      if ((at = value.changeDescription) !== undefined) write.node(node, field.changeDescription!, at)
      if ((at = value.incrementalChangeDescription) !== undefined) write.node(node, field.incrementalChangeDescription!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.entityStatus) !== undefined) write.word(node, field.entityStatus!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
      if ((at = value.sourceHash) !== undefined) write.text(node, field.sourceHash!, at)
    },
    names: (value) => [],
  },
  MlModelConnection: {
    fields(write, node, value, field) {
      let at
      if ((at = value.config) !== undefined) write.node(node, field.config!, at)
    },
    names: (value) => [],
  },
  MlModelService: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.serviceType) !== undefined) write.word(node, field.serviceType!, at)
      if ((at = value.connection) !== undefined) write.node(node, field.connection!, at)
      if ((at = value.testConnectionResult) !== undefined) write.node(node, field.testConnectionResult!, at)
      if ((at = value.pipelines) !== undefined) write.references(node, field.pipelines!, at)
      if ((at = value.ingestionRunner) !== undefined) write.reference(node, field.ingestionRunner!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.owners) !== undefined) write.references(node, field.owners!, at)
      if ((at = value.followers) !== undefined) write.references(node, field.followers!, at)
      if ((at = value.domains) !== undefined) write.references(node, field.domains!, at)
      if ((at = value.dataProducts) !== undefined) write.references(node, field.dataProducts!, at)
      if ((at = value.dataContract) !== undefined) write.reference(node, field.dataContract!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.impersonatedBy) !== undefined) write.text(node, field.impersonatedBy!, at)
      if ((at = value.changeDescription) !== undefined) write.node(node, field.changeDescription!, at)
      if ((at = value.incrementalChangeDescription) !== undefined) write.node(node, field.incrementalChangeDescription!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.entityStatus) !== undefined) write.word(node, field.entityStatus!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [],
  },
  MlModelVersion: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.algorithm) !== undefined) write.text(node, field.algorithm!, at)
      if ((at = value.framework) !== undefined) write.text(node, field.framework!, at)
      if ((at = value.frameworkVersion) !== undefined) write.text(node, field.frameworkVersion!, at)
      if ((at = value.stage) !== undefined) write.word(node, field.stage!, at)
      if ((at = value.stageLabel) !== undefined) write.text(node, field.stageLabel!, at)
      if ((at = value.aliases) !== undefined) write.set(node, field.aliases!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.governanceStatus) !== undefined) write.word(node, field.governanceStatus!, at)
      if ((at = value.deployed) !== undefined) write.boolean(node, field.deployed!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.deployedAt) !== undefined) write.instant(node, field.deployedAt!, at)
      if ((at = value.trainingData) !== undefined) write.nodes(node, field.trainingData!, at)
      if ((at = value.validationData) !== undefined) write.nodes(node, field.validationData!, at)
      if ((at = value.testData) !== undefined) write.nodes(node, field.testData!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
      if ((at = value.mlHyperParameters) !== undefined) write.nodes(node, field.mlHyperParameters!, at)
      if ((at = value.mlStore) !== undefined) write.node(node, field.mlStore!, at)
      if ((at = value.signatureInputs) !== undefined) write.nodes(node, field.signatureInputs!, at)
      if ((at = value.signatureOutputs) !== undefined) write.nodes(node, field.signatureOutputs!, at)
      if ((at = value.run) !== undefined) write.reference(node, field.run!, at)
      if ((at = value.code) !== undefined) write.node(node, field.code!, at)
      if ((at = value.environment) !== undefined) write.node(node, field.environment!, at)
      if ((at = value.previousVersion) !== undefined) write.text(node, field.previousVersion!, at)
      if ((at = value.baseModels) !== undefined) write.references(node, field.baseModels!, at)
      if ((at = value.license) !== undefined) write.text(node, field.license!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [value.name],
  },
  MlRun: {
    fields(write, node, value, field) {
      let at
      if ((at = value.id) !== undefined) write.text(node, field.id!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fullyQualifiedName) !== undefined) write.text(node, field.fullyQualifiedName!, at)
      if ((at = value.service) !== undefined) write.reference(node, field.service!, at)
      if ((at = value.experiment) !== undefined) write.reference(node, field.experiment!, at)
      if ((at = value.parentRun) !== undefined) write.reference(node, field.parentRun!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.startedAt) !== undefined) write.instant(node, field.startedAt!, at)
      if ((at = value.endedAt) !== undefined) write.instant(node, field.endedAt!, at)
      if ((at = value.parameters) !== undefined) write.nodes(node, field.parameters!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
      if ((at = value.runInputs) !== undefined) write.nodes(node, field.runInputs!, at)
      if ((at = value.runOutputs) !== undefined) write.references(node, field.runOutputs!, at)
      if ((at = value.code) !== undefined) write.node(node, field.code!, at)
      if ((at = value.environment) !== undefined) write.node(node, field.environment!, at)
      if ((at = value.seed) !== undefined) write.integer(node, field.seed!, at)
      if ((at = value.artifactLocation) !== undefined) write.text(node, field.artifactLocation!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.owners) !== undefined) write.references(node, field.owners!, at)
      if ((at = value.followers) !== undefined) write.references(node, field.followers!, at)
      if ((at = value.domains) !== undefined) write.references(node, field.domains!, at)
      if ((at = value.dataProducts) !== undefined) write.references(node, field.dataProducts!, at)
      if ((at = value.dataContract) !== undefined) write.reference(node, field.dataContract!, at)
      if ((at = value.tags) !== undefined) write.nodes(node, field.tags!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.sourceUrl) !== undefined) write.iri(node, field.sourceUrl!, at)
      if ((at = value.version) !== undefined) write.numberText(node, field.version!, at)
      if ((at = value.createdAt) !== undefined) write.instant(node, field.createdAt!, at)
      if ((at = value.createdBy) !== undefined) write.text(node, field.createdBy!, at)
      if ((at = value.updatedAt) !== undefined) write.instant(node, field.updatedAt!, at)
      if ((at = value.updatedBy) !== undefined) write.text(node, field.updatedBy!, at)
      if ((at = value.impersonatedBy) !== undefined) write.text(node, field.impersonatedBy!, at)
      if ((at = value.changeDescription) !== undefined) write.node(node, field.changeDescription!, at)
      if ((at = value.incrementalChangeDescription) !== undefined) write.node(node, field.incrementalChangeDescription!, at)
      if ((at = value.deleted) !== undefined) write.boolean(node, field.deleted!, at)
      if ((at = value.entityStatus) !== undefined) write.word(node, field.entityStatus!, at)
      if ((at = value.extension) !== undefined) write.json(node, field.extension!, at)
    },
    names: (value) => [],
  },
  MlStore: {
    fields(write, node, value, field) {
      let at
      if ((at = value.storage) !== undefined) write.text(node, field.storage!, at)
      if ((at = value.imageRepository) !== undefined) write.text(node, field.imageRepository!, at)
      if ((at = value.hashes) !== undefined) write.nodes(node, field.hashes!, at)
      if ((at = value.sizeBytes) !== undefined) write.count(node, field.sizeBytes!, at)
      if ((at = value.serialization) !== undefined) write.text(node, field.serialization!, at)
    },
    names: (value) => [],
  },
  Package: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.packageVersion) !== undefined) write.text(node, field.packageVersion!, at)
    },
    names: (value) => [value.name],
  },
  PatternMatch: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.regex) !== undefined) write.text(node, field.regex!, at)
      if ((at = value.score) !== undefined) write.double(node, field.score!, at)
    },
    names: (value) => [value.name],
  },
  PersonalData: {
    fields(write, node, value, field) {
      let at
      if ((at = value.present) !== undefined) write.boolean(node, field.present!, at)
      if ((at = value.categories) !== undefined) write.set(node, field.categories!, at)
      if ((at = value.legalBasis) !== undefined) write.text(node, field.legalBasis!, at)
      if ((at = value.protection) !== undefined) write.text(node, field.protection!, at)
      if ((at = value.retention) !== undefined) write.text(node, field.retention!, at)
    },
    names: (value) => [],
  },
  QualityCheck: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.column) !== undefined) write.text(node, field.column!, at)
      if ((at = value.status) !== undefined) write.word(node, field.status!, at)
      if ((at = value.checkedAt) !== undefined) write.instant(node, field.checkedAt!, at)
      if ((at = value.metrics) !== undefined) write.nodes(node, field.metrics!, at)
    },
    names: (value) => [value.name],
  },
  Recognizer: {
    fields(write, node, value, field) {
      let at
      if ((at = value.recognizerId) !== undefined) write.text(node, field.recognizerId!, at)
      if ((at = value.recognizerName) !== undefined) write.text(node, field.recognizerName!, at)
      if ((at = value.score) !== undefined) write.double(node, field.score!, at)
      if ((at = value.target) !== undefined) write.word(node, field.target!, at)
      if ((at = value.patterns) !== undefined) write.nodes(node, field.patterns!, at)
    },
    names: (value) => [],
  },
  SignatureField: {
    fields(write, node, value, field) {
      let at
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.fieldType) !== undefined) write.text(node, field.fieldType!, at)
      if ((at = value.shape) !== undefined) write.text(node, field.shape!, at)
      if ((at = value.optional) !== undefined) write.boolean(node, field.optional!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
    },
    names: (value) => [value.name],
  },
  Slice: {
    fields(write, node, value, field) {
      let at
      if ((at = value.attribute) !== undefined) write.text(node, field.attribute!, at)
      if ((at = value.value) !== undefined) write.scalar(node, field.value!, at)
    },
    names: (value) => [],
  },
  Style: {
    fields(write, node, value, field) {
      let at
      if ((at = value.color) !== undefined) write.text(node, field.color!, at)
      if ((at = value.iconURL) !== undefined) write.iri(node, field.iconURL!, at)
      if ((at = value.coverImage) !== undefined) write.node(node, field.coverImage!, at)
    },
    names: (value) => [],
  },
  TagLabel: {
    fields(write, node, value, field) {
      let at
      if ((at = value.tagFQN) !== undefined) write.text(node, field.tagFQN!, at)
      if ((at = value.name) !== undefined) write.text(node, field.name!, at)
      if ((at = value.displayName) !== undefined) write.text(node, field.displayName!, at)
      if ((at = value.description) !== undefined) write.text(node, field.description!, at)
      if ((at = value.style) !== undefined) write.node(node, field.style!, at)
      if ((at = value.source) !== undefined) write.word(node, field.source!, at)
      if ((at = value.labelType) !== undefined) write.word(node, field.labelType!, at)
      if ((at = value.state) !== undefined) write.word(node, field.state!, at)
      if ((at = value.href) !== undefined) write.iri(node, field.href!, at)
      if ((at = value.reason) !== undefined) write.text(node, field.reason!, at)
      if ((at = value.appliedAt) !== undefined) write.text(node, field.appliedAt!, at)
      if ((at = value.appliedBy) !== undefined) write.text(node, field.appliedBy!, at)
      if ((at = value.metadata) !== undefined) write.node(node, field.metadata!, at)
    },
    names: (value) => [value.tagFQN],
  },
  TagLabelMetadata: {
    fields(write, node, value, field) {
      let at
      if ((at = value.recognizer) !== undefined) write.node(node, field.recognizer!, at)
      if ((at = value.expiryDate) !== undefined) write.instant(node, field.expiryDate!, at)
    },
    names: (value) => [],
  },
  TimeWindow: {
    fields(write, node, value, field) {
      let at
      if ((at = value.from) !== undefined) write.instant(node, field.from!, at)
      if ((at = value.until) !== undefined) write.instant(node, field.until!, at)
    },
    names: (value) => [],
  },
  UsageDetails: {
    fields(write, node, value, field) {
      let at
      if ((at = value.dailyStats) !== undefined) write.node(node, field.dailyStats!, at)
      if ((at = value.weeklyStats) !== undefined) write.node(node, field.weeklyStats!, at)
      if ((at = value.monthlyStats) !== undefined) write.node(node, field.monthlyStats!, at)
      if ((at = value.date) !== undefined) write.text(node, field.date!, at)
    },
    names: (value) => [],
  },
  UsageStats: {
    fields(write, node, value, field) {
      let at
      if ((at = value.count) !== undefined) write.count(node, field.count!, at)
      if ((at = value.percentileRank) !== undefined) write.double(node, field.percentileRank!, at)
    },
    names: (value) => [],
  },
  Votes: {
    fields(write, node, value, field) {
      let at
      if ((at = value.upVotes) !== undefined) write.count(node, field.upVotes!, at)
      if ((at = value.downVotes) !== undefined) write.count(node, field.downVotes!, at)
      if ((at = value.upVoters) !== undefined) write.references(node, field.upVoters!, at)
      if ((at = value.downVoters) !== undefined) write.references(node, field.downVoters!, at)
    },
    names: (value) => [],
  },
}
