type Table<T> = { readonly [key: string]: T }

/** What stands in the table under a key of its own. */
export function lookUp<T>(table: Table<T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/**
 * Names that documents use for our fields, by class: of the pages of OpenMetadata Standards ("ML Model Assets", overview and examples),
 * of servers before 1.5 (`owner`, `domain`) and of the source in an ingestion workflow (`serviceName`, `serviceConnection`).
 */
export const aliases: Table<Table<string>> = {
  MlModel: { modelName: 'name', features: 'mlFeatures', hyperParameters: 'mlHyperParameters', hyperparameters: 'mlHyperParameters', owner: 'owners', domain: 'domains' },
  MlModelService: { serviceName: 'name', serviceConnection: 'connection', owner: 'owners', domain: 'domains' },
  MlFeature: { source: 'featureSources', sources: 'featureSources' },
  AccessDetails: { user: 'accessedBy' },
}

/** What the references in one field point at. */
export interface ReferenceKind {
  /** Type of the records that the field points at. */
  readonly type: string
  /** Whether a bare name is a form of theirs for this field (`createMlModel`, `createMlModelService`), so that nothing is guessed. */
  readonly byName?: true
}

/** What the references in a field point at, where a document does not say. */
export const referenceKinds: Table<ReferenceKind> = {
  service: { type: 'mlmodelService', byName: true },
  dashboard: { type: 'dashboard', byName: true },
  domains: { type: 'domain', byName: true },
  dataProducts: { type: 'dataProduct', byName: true },
  dataSource: { type: 'table' },
  owners: { type: 'user' },
  followers: { type: 'user' },
  upVoters: { type: 'user' },
  downVoters: { type: 'user' },
  accessedBy: { type: 'user' },
  pipelines: { type: 'ingestionPipeline' },
  dataContract: { type: 'dataContract' },
  ingestionRunner: { type: 'ingestionRunner' },
}

/**
 * Settings that the page "ML Model Service" writes flat, by platform: where they stand in 1.13's schemas and here.
 * The schemas are `sageMakerConnection.json` with `awsCredentials.json`, and `vertexaiConnection.json`.
 */
export const flatSettings: Table<Table<readonly [string, string?]>> = {
  SageMaker: {
    ...Object.fromEntries([
      'enabled', 'awsRegion', 'awsAccessKeyId', 'awsSecretAccessKey', 'awsSessionToken', 'endPointURL', 'profileName', 'assumeRoleArn', 'assumeRoleSessionName', 'assumeRoleSourceIdentity',
    ].map((key) => [key, ['awsConfig', key]])),
    endpointURL: ['awsConfig', 'endPointURL'],
  },
  VertexAI: { gcpRegion: ['location'], gcpProjectId: ['projectId'] },
}

/** Fields of ours that OpenMetadata 1.13 has no place for, by class; all others are there under the same name. */
export const absentFields: Table<readonly string[]> = {
  MlModel: [
    'task', 'framework', 'frameworkVersion', 'signatureInputs', 'signatureOutputs', 'metrics', 'trainingData', 'validationData', 'testData', 'predictionsTo', 'code', 'environment',
    'baseModels', 'experiment', 'stage', 'versions', 'deployments', 'governance', 'languages', 'createdAt', 'createdBy',
  ],
  MlModelService: ['sourceUrl', 'createdAt', 'createdBy', 'extension'],
  MlStore: ['hashes', 'sizeBytes', 'serialization'],
}

/** Those that a connection of one platform lacks there. */
export const absentSettings: Table<readonly string[]> = { Mlflow: ['username'], Sklearn: ['storage'], VertexAI: ['projectId'] }

/** Fields that their whole documents have and their create requests do not. */
export const absentFromCreate: Table<readonly string[]> = {
  MlModel: [
    'id', 'fullyQualifiedName', 'href', 'followers', 'usageSummary', 'version', 'updatedAt', 'updatedBy', 'impersonatedBy', 'serviceType', 'changeDescription', 'incrementalChangeDescription',
    'deleted', 'dataContract', 'votes', 'certification', 'entityStatus',
  ],
  MlModelService: [
    'id', 'fullyQualifiedName', 'href', 'followers', 'version', 'updatedAt', 'updatedBy', 'impersonatedBy', 'changeDescription', 'incrementalChangeDescription', 'deleted', 'dataContract',
    'entityStatus', 'pipelines', 'testConnectionResult',
  ],
}

/** The word that OpenMetadata's connectors write as the algorithm of every model, and `createMlModel.json` has as its default. */
export const NO_ALGORITHM = 'mlmodel'
