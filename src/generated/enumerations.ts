// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.

/** Who or what made an edit. */
export const changeSources = ['Manual', 'Propagated', 'Automated', 'Derived', 'Ingested', 'Suggested'] as const

/** Which law, standard or record a compliance record is about. */
export const complianceFrameworks = ['GDPR', 'EU_AI_Act', 'NIST_AI_RMF', 'ISO_IEC_42001', 'Singapore_Model_AI_Governance', 'Canada_AIDA', 'US_AI_Bill_of_Rights', 'UK_AI_Regulation', 'China_AI_Regulations', 'ModelCard', 'AuditLog', 'Custom'] as const

/** What an assessment came to. */
export const complianceStatuses = ['Compliant', 'PartiallyCompliant', 'NonCompliant', 'UnderReview', 'NotApplicable'] as const

/** How a test of a connection went. */
export const connectionTestStatuses = ['Successful', 'Failed', 'Running'] as const

/** How predictions are given. */
export const deploymentKinds = ['realtime', 'batch', 'streaming', 'edge', 'serverless'] as const

/** Whether a deployment can answer. */
export const deploymentStatuses = ['Creating', 'Running', 'Updating', 'Stopped', 'Failed'] as const

/** Which way is better. */
export const directions = ['higherIsBetter', 'lowerIsBetter'] as const

/** Where a record stands in review. */
export const entityStatuses = ['Draft', 'In Review', 'Approved', 'Archived', 'Deprecated', 'Rejected', 'Unprocessed'] as const

/** What an explanation is about. */
export const explanationScopes = ['global', 'local'] as const

/** What kind of values a feature holds. */
export const featureDataTypes = ['numerical', 'categorical', 'integer', 'long', 'float', 'double', 'boolean', 'string', 'text', 'date', 'timestamp', 'array', 'object', 'embedding', 'image', 'audio', 'tensor'] as const

/** Whether a model may be used. */
export const governanceStatuses = ['Approved', 'PendingReview', 'Rejected', 'Unauthorized'] as const

/** How a digest was computed. */
export const hashAlgorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'BLAKE3', 'CRC32C', 'Other'] as const

/** Where a model or version stands on its way. */
export const lifecycleStages = ['Experimentation', 'Registration', 'Deployment', 'Monitoring', 'Retired'] as const

/** How a lineage edge came to be known. */
export const lineageSources = ['Manual', 'ViewLineage', 'QueryLineage', 'PipelineLineage', 'DashboardLineage', 'DbtLineage', 'SparkLineage', 'OpenLineage', 'ExternalTableLineage', 'CrossDatabaseLineage', 'ChildAssets'] as const

/** What a measurement speaks of. */
export const measurementKinds = ['performance', 'fairness', 'drift', 'importance', 'quality'] as const

/** What a monitor last saw. */
export const monitorStatuses = ['Healthy', 'Warning', 'Drifted', 'Paused', 'Failed'] as const

/** How a check of quality went. */
export const qualityStatuses = ['Passed', 'Failed', 'Skipped'] as const

/** What a recognizer looked at. */
export const recognizerTargets = ['content', 'column_name'] as const

/** Risk of the use of a model, in the words of the EU AI Act. */
export const riskLevels = ['Minimal', 'Limited', 'High', 'Unacceptable'] as const

/** How a run stands. */
export const runStatuses = ['Scheduled', 'Running', 'Finished', 'Failed', 'Killed'] as const

/** A platform for machine learning. */
export const serviceTypes = ['Mlflow', 'SageMaker', 'AzureML', 'VertexAI', 'DatabricksML', 'Kubeflow', 'WeightsAndBiases', 'Neptune', 'H2O', 'HuggingFace', 'Sklearn', 'CustomMlModel'] as const

/** What kind of values the source of a feature holds. */
export const sourceDataTypes = ['integer', 'number', 'string', 'array', 'date', 'timestamp', 'object', 'boolean'] as const

/** How a tag came to be attached. */
export const tagLabelTypes = ['Manual', 'Propagated', 'Automated', 'Derived', 'Generated'] as const

/** Whether a tag comes from a classification or from a glossary. */
export const tagSources = ['Classification', 'Glossary'] as const

/** Whether a tag is only suggested or confirmed. */
export const tagStates = ['Suggested', 'Confirmed'] as const

/** Whether a registry can hand out the version. */
export const versionStatuses = ['Pending', 'Ready', 'Failed'] as const
