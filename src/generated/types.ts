// Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Who or what made an edit. */
export type ChangeSource =
  | 'Manual'
  | 'Propagated'
  | 'Automated'
  | 'Derived'
  | 'Ingested'
  | 'Suggested'

/** Which law, standard or record a compliance record is about. */
export type ComplianceFramework =
  | 'GDPR'
  | 'EU_AI_Act'
  | 'NIST_AI_RMF'
  | 'ISO_IEC_42001'
  | 'Singapore_Model_AI_Governance'
  | 'Canada_AIDA'
  | 'US_AI_Bill_of_Rights'
  | 'UK_AI_Regulation'
  | 'China_AI_Regulations'
  | 'ModelCard'
  | 'AuditLog'
  | 'Custom'

/** What an assessment came to. */
export type ComplianceStatus =
  | 'Compliant'
  | 'PartiallyCompliant'
  | 'NonCompliant'
  | 'UnderReview'
  | 'NotApplicable'

/** How a test of a connection went. */
export type ConnectionTestStatus =
  | 'Successful'
  | 'Failed'
  | 'Running'

/** How predictions are given. */
export type DeploymentKind =
  | 'realtime'
  | 'batch'
  | 'streaming'
  | 'edge'
  | 'serverless'

/** Whether a deployment can answer. */
export type DeploymentStatus =
  | 'Creating'
  | 'Running'
  | 'Updating'
  | 'Stopped'
  | 'Failed'

/** Which way is better. */
export type Direction =
  | 'higherIsBetter'
  | 'lowerIsBetter'

/** Where a record stands in review. */
export type EntityStatus =
  | 'Draft'
  | 'In Review'
  | 'Approved'
  | 'Archived'
  | 'Deprecated'
  | 'Rejected'
  | 'Unprocessed'

/** What an explanation is about. */
export type ExplanationScope =
  | 'global'
  | 'local'

/** What kind of values a feature holds. */
export type FeatureDataType =
  | 'numerical'
  | 'categorical'
  | 'integer'
  | 'long'
  | 'float'
  | 'double'
  | 'boolean'
  | 'string'
  | 'text'
  | 'date'
  | 'timestamp'
  | 'array'
  | 'object'
  | 'embedding'
  | 'image'
  | 'audio'
  | 'tensor'

/** Whether a model may be used. */
export type GovernanceStatus =
  | 'Approved'
  | 'PendingReview'
  | 'Rejected'
  | 'Unauthorized'

/** How a digest was computed. */
export type HashAlgorithm =
  | 'MD5'
  | 'SHA-1'
  | 'SHA-256'
  | 'SHA-384'
  | 'SHA-512'
  | 'BLAKE3'
  | 'CRC32C'
  | 'Other'

/** Where a model or version stands on its way. */
export type LifecycleStage =
  | 'Experimentation'
  | 'Registration'
  | 'Deployment'
  | 'Monitoring'
  | 'Retired'

/** How a lineage edge came to be known. */
export type LineageSource =
  | 'Manual'
  | 'ViewLineage'
  | 'QueryLineage'
  | 'PipelineLineage'
  | 'DashboardLineage'
  | 'DbtLineage'
  | 'SparkLineage'
  | 'OpenLineage'
  | 'ExternalTableLineage'
  | 'CrossDatabaseLineage'
  | 'ChildAssets'

/** What a measurement speaks of. */
export type MeasurementKind =
  | 'performance'
  | 'fairness'
  | 'drift'
  | 'importance'
  | 'quality'

/** What a monitor last saw. */
export type MonitorStatus =
  | 'Healthy'
  | 'Warning'
  | 'Drifted'
  | 'Paused'
  | 'Failed'

/** How a check of quality went. */
export type QualityStatus =
  | 'Passed'
  | 'Failed'
  | 'Skipped'

/** What a recognizer looked at. */
export type RecognizerTarget =
  | 'content'
  | 'column_name'

/** Risk of the use of a model, in the words of the EU AI Act. */
export type RiskLevel =
  | 'Minimal'
  | 'Limited'
  | 'High'
  | 'Unacceptable'

/** How a run stands. */
export type RunStatus =
  | 'Scheduled'
  | 'Running'
  | 'Finished'
  | 'Failed'
  | 'Killed'

/** A platform for machine learning. */
export type ServiceType =
  | 'Mlflow'
  | 'SageMaker'
  | 'AzureML'
  | 'VertexAI'
  | 'DatabricksML'
  | 'Kubeflow'
  | 'WeightsAndBiases'
  | 'Neptune'
  | 'H2O'
  | 'HuggingFace'
  | 'Sklearn'
  | 'CustomMlModel'

/** What kind of values the source of a feature holds. */
export type SourceDataType =
  | 'integer'
  | 'number'
  | 'string'
  | 'array'
  | 'date'
  | 'timestamp'
  | 'object'
  | 'boolean'

/** How a tag came to be attached. */
export type TagLabelType =
  | 'Manual'
  | 'Propagated'
  | 'Automated'
  | 'Derived'
  | 'Generated'

/** Whether a tag comes from a classification or from a glossary. */
export type TagSource =
  | 'Classification'
  | 'Glossary'

/** Whether a tag is only suggested or confirmed. */
export type TagState =
  | 'Suggested'
  | 'Confirmed'

/** Whether a registry can hand out the version. */
export type VersionStatus =
  | 'Pending'
  | 'Ready'
  | 'Failed'

/** One access to an asset. */
export interface AccessDetails {
  /** When it was. Example: `1718872200000`. */
  readonly timestamp: number
  /** Who it was. Example: `{"type":"user","name":"jane.doe"}`. */
  readonly accessedBy?: EntityReference
  /** Which process it was. Example: `"train.py"`. */
  readonly accessedByAProcess?: string
}

/** How to sign in to Amazon Web Services. */
export interface AwsConfig {
  /** Whether IAM sign-in is used. Example: `true`. */
  readonly enabled?: boolean
  /** Region. Example: `"eu-west-1"`. */
  readonly awsRegion: string
  /** Access key. Example: `"REDACTED"`. */
  readonly awsAccessKeyId?: string
  /** Secret of the access key. Example: `"REDACTED"`. */
  readonly awsSecretAccessKey?: string
  /** Token of a session. Example: `"REDACTED"`. */
  readonly awsSessionToken?: string
  /** Address of the API, where it is not the usual one. Example: `"https://sagemaker.eu-west-1.amazonaws.com"`. */
  readonly endPointURL?: string
  /** Profile in the configuration of the client. Example: `"ml"`. */
  readonly profileName?: string
  /** Role to assume. Example: `"arn:aws:iam::123456789012:role/ml-reader"`. */
  readonly assumeRoleArn?: string
  /** Name of the session of that role. Example: `"catalog"`. */
  readonly assumeRoleSessionName?: string
  /** Identity that the session is for. Example: `"catalog"`. */
  readonly assumeRoleSourceIdentity?: string
}

/** Connection to an Azure Machine Learning workspace. */
export interface AzureMLConnection {
  /** Kind of platform. Example: `"AzureML"`. */
  readonly type?: 'AzureML'
  /** Subscription. Example: `"0b1f6471-1bf0-4dda-aec3-cb9272f09590"`. */
  readonly subscriptionId: string
  /** Resource group. Example: `"ml-prod"`. */
  readonly resourceGroup: string
  /** Workspace. Example: `"churn-ws"`. */
  readonly workspaceName: string
  /** Tenant of the directory. Example: `"72f988bf-86f1-41af-91ab-2d7cd011db47"`. */
  readonly tenantId?: string
  /** Application that signs in. Example: `"6731de76-14a6-49ae-97bc-6eba6914391e"`. */
  readonly clientId?: string
  /** Secret of the application. Example: `"REDACTED"`. */
  readonly clientSecret?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A certification that holds for a time. */
export interface Certification {
  /** The tag that says which certification it is. Example: `{"tagFQN":"Certification.Gold"}`. */
  readonly tagLabel: TagLabel
  /** When the certification was given. Example: `1718872200000`. */
  readonly appliedDate?: number
  /** When the tag or certification ends. Example: `1735689600000`. */
  readonly expiryDate?: number
}

/** What an edit of the record changed. */
export interface ChangeDescription {
  /** Fields that the edit added. Example: `[{"name":"description","newValue":"New."}]`. */
  readonly fieldsAdded?: readonly FieldChange[]
  /** Fields that the edit changed. Example: `[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}]`. */
  readonly fieldsUpdated?: readonly FieldChange[]
  /** Fields that the edit took away. Example: `[{"name":"target","oldValue":"churn"}]`. */
  readonly fieldsDeleted?: readonly FieldChange[]
  /** Version of the record before the edit. Example: `3`. */
  readonly previousVersion?: number
  /** For each field, the last edit of it. Example: `{"description":{"changeSource":"Manual","changedBy":"jane.doe","changedAt":1718872200000}}`. */
  readonly changeSummary?: { readonly [key: string]: ChangeSummaryEntry }
}

/** The last edit of one field. */
export interface ChangeSummaryEntry {
  /** Who or what made the edit. Example: `"Manual"`. */
  readonly changeSource?: ChangeSource
  /** Who made the edit. Example: `"jane.doe"`. */
  readonly changedBy?: string
  /** When the edit was made. Example: `1718872200000`. */
  readonly changedAt?: number
}

/** The code that made something. */
export interface Code {
  /** Repository of the code. Example: `"https://git.example.com/ds/churn.git"`. */
  readonly repository?: string
  /** Commit of the code. Example: `"3f2a9c1"`. */
  readonly commit?: string
  /** Branch of the code. Example: `"main"`. */
  readonly branch?: string
  /** Script, notebook or function that was run. Example: `"train.py"`. */
  readonly entryPoint?: string
}

/** A column of a dataset. */
export interface Column {
  /** Name of the column. Example: `"recency"`. */
  readonly name: string
  /** Type in the words of the store. Example: `"INT"`. */
  readonly columnType?: string
  /** What it holds. Example: `"Days since the last purchase."`. */
  readonly description?: string
  /** Whether values may be missing. Example: `false`. */
  readonly nullable?: boolean
  /** Tags of it. Example: `[{"tagFQN":"PII.None"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Numbers that describe it. Example: `[{"name":"mean","value":31.5}]`. */
  readonly statistics?: readonly Measurement[]
}

/** Columns that become a column. */
export interface ColumnLineage {
  /** Fully qualified names of the columns it comes from. Example: `["snowflake.fraud.public.transactions.amount"]`. */
  readonly fromColumns?: readonly string[]
  /** Fully qualified name of the column that comes of them. Example: `"snowflake.fraud.public.fraud_features.amount_avg"`. */
  readonly toColumn?: string
  /** Function that is applied. Example: `"avg"`. */
  readonly function?: string
}

/** One assessment against a law or standard, or one document that such an assessment needs. */
export interface ComplianceRecord {
  /** Name of the record. Example: `"GDPR assessment 2024"`. */
  readonly name?: string
  /** Law, standard or kind of document. Example: `"GDPR"`. */
  readonly complianceFramework: ComplianceFramework
  /** What it came to. Example: `"Compliant"`. */
  readonly status?: ComplianceStatus
  /** When it was assessed. Example: `1718872200000`. */
  readonly assessedAt?: number
  /** Who assessed it. Example: `"model risk team"`. */
  readonly assessedBy?: string
  /** When it is to be looked at again. Example: `1735689600000`. */
  readonly nextReviewDate?: number
  /** Until when it holds. Example: `1750408200000`. */
  readonly validUntil?: number
  /** Number of the certificate. Example: `"C-2024-17"`. */
  readonly certificateNumber?: string
  /** Address of the document. Example: `"https://docs.example.com/churn/gdpr"`. */
  readonly documentUrl?: string
  /** What else there is to say. Example: `"Legal basis: contract."`. */
  readonly notes?: string
}

/** A test of the connection. */
export interface ConnectionTest {
  /** When its result was last updated. Example: `1718872200000`. */
  readonly lastUpdatedAt?: number
  /** How it went. Example: `"Successful"`. */
  readonly status?: ConnectionTestStatus
  /** Its steps. Example: `[{"name":"CheckAccess","mandatory":true,"passed":true}]`. */
  readonly steps?: readonly ConnectionTestStep[]
}

/** One step of the test of a connection. */
export interface ConnectionTestStep {
  /** Name of the step. Example: `"CheckAccess"`. */
  readonly name: string
  /** Whether it must pass. Example: `true`. */
  readonly mandatory: boolean
  /** Whether it passed. Example: `true`. */
  readonly passed: boolean
  /** What it said. Example: `"OK"`. */
  readonly message?: string
  /** What went wrong. Example: `"Connection refused"`. */
  readonly errorLog?: string
}

/** A picture on top of a page. */
export interface CoverImage {
  /** Address of the picture. Example: `"https://catalog.example.com/cover.png"`. */
  readonly url?: string
  /** How the picture is placed. Example: `"center"`. */
  readonly position?: string
}

/** Connection to a platform of your own. Settings that are not listed are taken for secrets. */
export interface CustomMlModelConnection {
  /** Kind of platform. Example: `"CustomMlModel"`. */
  readonly type?: 'CustomMlModel'
  /** Class that reads the platform. Example: `"shop.ml.Source"`. */
  readonly sourcePythonClass?: string
  /** Options that the class needs. Example: `{"apiKey":"REDACTED"}`. */
  readonly connectionOptions?: { readonly [key: string]: string }
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
  /** A setting that is not listed; taken for a secret. */
  readonly [setting: string]: unknown
}

/** One use of a dataset by a model, a version or a run. */
export interface DataUse {
  /** The dataset or table used. Example: `{"type":"table","fullyQualifiedName":"snowflake.shop.public.customers_2024_06"}`. */
  readonly dataset: EntityReference
  /** Version or snapshot of the dataset. Example: `"v1"`. */
  readonly datasetVersion?: string
  /** Part of the data that was used. Example: `"train"`. */
  readonly split?: string
  /** What the data was used for, in the words of the platform. Example: `"training"`. */
  readonly role?: string
  /** Condition that chose the records. Example: `"country = 'DE'"`. */
  readonly filter?: string
  /** Number of records. Example: `120000`. */
  readonly rows?: number
}

/** Connection to a Databricks workspace. */
export interface DatabricksMLConnection {
  /** Kind of platform. Example: `"DatabricksML"`. */
  readonly type?: 'DatabricksML'
  /** Address of the server. Example: `"https://adb-1234.5.azuredatabricks.net"`. */
  readonly hostUrl: string
  /** Unity Catalog catalogue of the models. Example: `"prod"`. */
  readonly catalogName?: string
  /** Schema within the catalogue. Example: `"ml"`. */
  readonly schemaName?: string
  /** Address of the model registry. Example: `"databricks-uc"`. */
  readonly registryUri?: string
  /** Application that signs in. Example: `"6731de76-14a6-49ae-97bc-6eba6914391e"`. */
  readonly clientId?: string
  /** Secret of the application. Example: `"REDACTED"`. */
  readonly clientSecret?: string
  /** Access token. Example: `"REDACTED"`. */
  readonly token?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A part of a dataset. */
export interface DatasetSplit {
  /** Name of the part. Example: `"train"`. */
  readonly name: string
  /** Number of records. Example: `96000`. */
  readonly rows?: number
  /** Share of the records, from 0 to 1. Example: `0.8`. */
  readonly share?: number
  /** Condition that chose the records. Example: `"hash(id) % 10 < 8"`. */
  readonly filter?: string
  /** Location of the files. Example: `"s3://data/customers_features/train"`. */
  readonly storage?: string
}

/** One span of time in which a version of the model serves somewhere. */
export interface Deployment {
  /** Name of the deployment. Example: `"churn-prod"`. */
  readonly name?: string
  /** What it is for. Example: `"Serves the shop."`. */
  readonly description?: string
  /** How predictions are given. Example: `"realtime"`. */
  readonly kind?: DeploymentKind
  /** Name or identifier of the endpoint. Example: `"churn-prod-endpoint"`. */
  readonly endpoint?: string
  /** Address that answers requests. Example: `"https://ml.example.com/churn"`. */
  readonly endpointUrl?: string
  /** Service that serves, which may be another than the one that registered the model. Example: `{"type":"mlmodelService","fullyQualifiedName":"sagemaker-models"}`. */
  readonly service?: EntityReference
  /** Label of the version that serves. Example: `"v3.0"`. */
  readonly deployedVersion?: string
  /** Environment it belongs to. Example: `"production"`. */
  readonly deploymentEnvironment?: string
  /** Region of the cloud. Example: `"eu-west-1"`. */
  readonly region?: string
  /** Whether it can answer. Example: `"Running"`. */
  readonly status?: DeploymentStatus
  /** Share of the requests that it gets, from 0 to 1. Example: `0.9`. */
  readonly trafficShare?: number
  /** Number of machines or copies. Example: `2`. */
  readonly replicas?: number
  /** Kind of machine. Example: `"ml.m5.xlarge"`. */
  readonly instanceType?: string
  /** Beginning of the span, itself included. Example: `1718872200000`. */
  readonly from?: number
  /** End of the span, itself excluded; open when absent. Example: `1735689600000`. */
  readonly until?: number
  /** Where its predictions are written. Example: `[{"type":"table","fullyQualifiedName":"snowflake.shop.public.churn_scores"}]`. */
  readonly predictionsTo?: readonly EntityReference[]
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
}

/** A watch on data or quality over time. */
export interface DriftMonitor {
  /** Name of the monitor. Example: `"recency drift"`. */
  readonly name: string
  /** What it watches. Example: `"Compares weekly with training data."`. */
  readonly description?: string
  /** Name of the feature that it is about. Example: `"recency"`. */
  readonly feature?: string
  /** How it is measured. Example: `"PSI"`. */
  readonly method?: string
  /** Limit that the number must keep. Example: `0.2`. */
  readonly threshold?: number
  /** How often it looks, as cron or in words. Example: `"0 6 * * *"`. */
  readonly schedule?: string
  /** What it is compared with. Example: `"training data of v2.0"`. */
  readonly baseline?: string
  /** What it last saw. Example: `"Healthy"`. */
  readonly status?: MonitorStatus
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
  /** Dashboard that shows how it does. Example: `{"type":"dashboard","fullyQualifiedName":"looker.fraud_monitoring"}`. */
  readonly dashboard?: EntityReference
}

/** A pointer to a record: its type and at least one of fully qualified name, id and name. */
export interface EntityReference {
  /** What kind of record is meant: one of the six of this standard, or another such as `table`, `dashboard`, `team` or `user`. Example: `"table"`. */
  readonly type: string
  /** Fully qualified name of the record that is meant. Example: `"snowflake.shop.public.customers"`. */
  readonly fullyQualifiedName?: string
  /** Identifier of the record that is meant. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name of the record that is meant, where nothing more is known of it. Example: `"customers"`. */
  readonly name?: string
  /** Name to show to people instead. Example: `"Customers"`. */
  readonly displayName?: string
  /** What the record is, in the words of the pointing side. Example: `"One row per customer."`. */
  readonly description?: string
  /** Whether the record meant is deleted. Example: `false`. */
  readonly deleted?: boolean
  /** Whether the pointer comes down from a parent, as owners do from a service. Example: `false`. */
  readonly inherited?: boolean
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/tables/42"`. */
  readonly href?: string
}

/** Where the code ran. */
export interface Environment {
  /** Container image, best with its digest. Example: `"python:3.11-slim"`. */
  readonly image?: string
  /** Installed packages. Example: `[{"name":"scikit-learn","packageVersion":"1.5.0"}]`. */
  readonly packages?: readonly Package[]
  /** Programming language and its version. Example: `"Python 3.11.9"`. */
  readonly languageVersion?: string
  /** Kind of machine. Example: `"ml.m5.xlarge"`. */
  readonly instanceType?: string
  /** Number of machines or copies. Example: `2`. */
  readonly replicas?: number
  /** Graphics or tensor processors, and how many. Example: `"4 x A100"`. */
  readonly accelerator?: string
}

/** What makes the model answer as it does. */
export interface Explanation {
  /** Name of the explanation. Example: `"global SHAP"`. */
  readonly name: string
  /** How it was measured or explained. Example: `"SHAP"`. */
  readonly method?: string
  /** Whether it is about the whole model or about single answers. Example: `"global"`. */
  readonly explanationScope?: ExplanationScope
  /** What it shows. Example: `"Recency matters most."`. */
  readonly description?: string
  /** Address of the document. Example: `"https://docs.example.com/churn/shap"`. */
  readonly documentUrl?: string
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
}

/** How one group is treated by the model. */
export interface FairnessAssessment {
  /** Name of the assessment. Example: `"sex"`. */
  readonly name: string
  /** Attribute that defines the group. Example: `"sex"`. */
  readonly attribute?: string
  /** Group that may be harmed. Example: `"women"`. */
  readonly groupAtRisk?: string
  /** What good the group gets. Example: `"Fewer false alarms."`. */
  readonly benefits?: string
  /** What harm the group may get. Example: `"Cards blocked without cause."`. */
  readonly harms?: string
  /** What is done against the harm. Example: `"Thresholds per group."`. */
  readonly mitigation?: string
  /** When it was assessed. Example: `1718872200000`. */
  readonly assessedAt?: number
  /** Who assessed it. Example: `"model risk team"`. */
  readonly assessedBy?: string
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
}

/** A column that a feature is made from. */
export interface FeatureSource {
  /** Name of the column. Example: `"last_purchase_date"`. */
  readonly name?: string
  /** Kind of values. Example: `"date"`. */
  readonly dataType?: SourceDataType
  /** What the column holds. Example: `"Day of the last purchase."`. */
  readonly description?: string
  /** Fully qualified name of the column. Example: `"shop.public.customers.last_purchase_date"`. */
  readonly fullyQualifiedName?: string
  /** Table or other asset the column belongs to. Example: `{"type":"table","fullyQualifiedName":"shop.public.customers"}`. */
  readonly dataSource?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"PII.None"}]`. */
  readonly tags?: readonly TagLabel[]
}

/** One field that an edit changed. */
export interface FieldChange {
  /** Name of the field. Example: `"algorithm"`. */
  readonly name?: string
  /** Value before. Example: `"SVM"`. */
  readonly oldValue?: JsonValue
  /** Value after. Example: `"XGBoost"`. */
  readonly newValue?: JsonValue
}

/** Which names to take. */
export interface FilterPattern {
  /** Regular expressions of names to take. Example: `["churn.*"]`. */
  readonly includes?: readonly string[]
  /** Regular expressions of names to leave. Example: `["tmp.*"]`. */
  readonly excludes?: readonly string[]
}

/** How to sign in to Google Cloud. */
export interface GcpCredentials {
  /** Credentials; which settings depends on their `type`. Example: `{"type":"gcp_adc","projectId":"shop-ml"}`. */
  readonly gcpConfig: GcpServiceAccount | GcpCredentialsPath | GcpExternalAccount | GcpDefaultCredentials
  /** Service account to act as. Example: `{"impersonateServiceAccount":"reader@shop-ml.iam.gserviceaccount.com"}`. */
  readonly gcpImpersonateServiceAccount?: GcpImpersonation
}

/** Credentials in a file. Settings that are not listed are taken for secrets. */
export interface GcpCredentialsPath {
  /** Kind of credentials. Example: `"gcp_credential_path"`. */
  readonly type: 'gcp_credential_path'
  /** Path of the file. Example: `"keys/reader.json"`. */
  readonly path?: string
  /** Project, or several. Example: `"shop-ml"`. */
  readonly projectId?: string | readonly string[]
  /** A setting that is not listed; taken for a secret. */
  readonly [setting: string]: unknown
}

/** Credentials that the machine provides. Settings that are not listed are taken for secrets. */
export interface GcpDefaultCredentials {
  /** Kind of credentials. Example: `"gcp_adc"`. */
  readonly type: 'gcp_adc'
  /** Project, or several. Example: `"shop-ml"`. */
  readonly projectId?: string | readonly string[]
  /** A setting that is not listed; taken for a secret. */
  readonly [setting: string]: unknown
}

/** Credentials of another identity provider. */
export interface GcpExternalAccount {
  /** Kind of credentials. Example: `"external_account"`. */
  readonly type: 'external_account'
  /** Kind of account. Example: `"external_account"`. */
  readonly externalType?: 'external_account'
  /** Audience of the token. Example: `"//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x"`. */
  readonly audience?: string
  /** Kind of token. Example: `"urn:ietf:params:oauth:token-type:jwt"`. */
  readonly subjectTokenType?: string
  /** Address that exchanges tokens. Example: `"https://sts.googleapis.com/v1/token"`. */
  readonly tokenURL?: string
  /** Where the token is taken from. Example: `{"file":"REDACTED"}`. */
  readonly credentialSource?: { readonly [key: string]: string }
}

/** A service account to act as. Settings that are not listed are taken for secrets. */
export interface GcpImpersonation {
  /** Address of the service account. Example: `"reader@shop-ml.iam.gserviceaccount.com"`. */
  readonly impersonateServiceAccount?: string
  /** How long the tokens live, in seconds. Example: `3600`. */
  readonly lifetime?: number
  /** A setting that is not listed; taken for a secret. */
  readonly [setting: string]: unknown
}

/** Credentials of a service account. */
export interface GcpServiceAccount {
  /** Kind of credentials. Example: `"service_account"`. */
  readonly type: 'service_account'
  /** Project, or several. Example: `"shop-ml"`. */
  readonly projectId?: string | readonly string[]
  /** Identifier of the private key. Example: `"REDACTED"`. */
  readonly privateKeyId?: string
  /** Private key. Example: `"REDACTED"`. */
  readonly privateKey?: string
  /** Address of the service account. Example: `"reader@shop-ml.iam.gserviceaccount.com"`. */
  readonly clientEmail?: string
  /** Application that signs in. Example: `"108000000000000000000"`. */
  readonly clientId?: string
  /** Address that authorizes. Example: `"https://accounts.google.com/o/oauth2/auth"`. */
  readonly authUri?: string
  /** Address that gives tokens. Example: `"https://oauth2.googleapis.com/token"`. */
  readonly tokenUri?: string
  /** Address of the certificates of the provider. Example: `"https://www.googleapis.com/oauth2/v1/certs"`. */
  readonly authProviderX509CertUrl?: string
  /** Address of the certificate of the service account. Example: `"https://www.googleapis.com/robot/v1/metadata/x509/reader"`. */
  readonly clientX509CertUrl?: string
}

/** What people who answer for the model need to know. */
export interface Governance {
  /** What the model is for. Example: `"Rank customers for retention offers."`. */
  readonly intendedUse?: string
  /** What it must not be used for, and where it fails. Example: `"Not for credit decisions."`. */
  readonly limitations?: string
  /** Licence it is under, best as an SPDX identifier. Example: `"Apache-2.0"`. */
  readonly license?: string
  /** Risk of its use. Example: `"High"`. */
  readonly riskLevel?: RiskLevel
  /** Why the risk is what it is. Example: `"Affects access to a service."`. */
  readonly riskRationale?: string
  /** Whether it may be used. Example: `"Approved"`. */
  readonly governanceStatus?: GovernanceStatus
  /** Assessments of how fairly groups are treated. Example: `[{"name":"sex","groupAtRisk":"women"}]`. */
  readonly fairnessAssessments?: readonly FairnessAssessment[]
  /** Explanations of what the model does. Example: `[{"name":"global SHAP","method":"SHAP"}]`. */
  readonly explanations?: readonly Explanation[]
  /** Assessments against laws and standards, model cards, audit logs. Example: `[{"complianceFramework":"GDPR","status":"Compliant"}]`. */
  readonly complianceRecords?: readonly ComplianceRecord[]
  /** Monitors that watch data and quality over time. Example: `[{"name":"recency drift","feature":"recency","method":"PSI"}]`. */
  readonly driftMonitors?: readonly DriftMonitor[]
  /** Data about people that is involved. Example: `{"present":true,"categories":["email"]}`. */
  readonly personalData?: PersonalData
}

/** Connection to an H2O-3 cluster. */
export interface H2OConnection {
  /** Kind of platform. Example: `"H2O"`. */
  readonly type?: 'H2O'
  /** Address of the server. Example: `"http://h2o.example.com:54321"`. */
  readonly hostUrl: string
  /** Name of the cluster. Example: `"prod"`. */
  readonly clusterName?: string
  /** User name for basic authentication. Example: `"reader"`. */
  readonly username?: string
  /** Password for basic authentication. Example: `"REDACTED"`. */
  readonly password?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A digest of a file or dataset. */
export interface Hash {
  /** How it was computed. Example: `"SHA-256"`. */
  readonly hashAlgorithm?: HashAlgorithm
  /** The digest, in the form the platform gives. Example: `"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"`. */
  readonly hashValue: string
  /** File within the artifact that it is of. Example: `"model.pkl"`. */
  readonly path?: string
}

/** Connection to the Hugging Face Hub. */
export interface HuggingFaceConnection {
  /** Kind of platform. Example: `"HuggingFace"`. */
  readonly type?: 'HuggingFace'
  /** Address of the server. Example: `"https://huggingface.co"`. */
  readonly hostUrl?: string
  /** Organization or user whose models are read. Example: `"shop-ds"`. */
  readonly organization?: string
  /** Access token. Example: `"REDACTED"`. */
  readonly token?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** Connection to Kubeflow pipelines and its model registry. */
export interface KubeflowConnection {
  /** Kind of platform. Example: `"Kubeflow"`. */
  readonly type?: 'Kubeflow'
  /** Address of the server. Example: `"https://kubeflow.example.com"`. */
  readonly hostUrl: string
  /** Address of the model registry. Example: `"https://kubeflow.example.com/api/model_registry/v1alpha3"`. */
  readonly registryUri?: string
  /** Namespace of the cluster. Example: `"ml-prod"`. */
  readonly namespace?: string
  /** User name for basic authentication. Example: `"reader"`. */
  readonly username?: string
  /** Password for basic authentication. Example: `"REDACTED"`. */
  readonly password?: string
  /** Access token. Example: `"REDACTED"`. */
  readonly token?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** When and by whom the asset itself was created, updated and accessed. */
export interface LifeCycle {
  /** Creation of the asset. Example: `{"timestamp":1705276800000,"accessedByAProcess":"train.py"}`. */
  readonly created?: AccessDetails
  /** Last update of the asset. Example: `{"timestamp":1718872200000}`. */
  readonly updated?: AccessDetails
  /** Last access to the asset. Example: `{"timestamp":1719872200000}`. */
  readonly accessed?: AccessDetails
}

/** How one thing becomes another. */
export interface LineageDetails {
  /** Query that does it. Example: `"insert into fraud_features select ..."`. */
  readonly sqlQuery?: string
  /** Which column becomes which. Example: `[{"fromColumns":["snowflake.fraud.public.transactions.amount"],"toColumn":"snowflake.fraud.public.fraud_features.amount_avg"}]`. */
  readonly columnsLineage?: readonly ColumnLineage[]
  /** Pipeline that does it. Example: `{"type":"pipeline","fullyQualifiedName":"airflow.fraud_feature_pipeline"}`. */
  readonly pipeline?: EntityReference
  /** What happens on the way. Example: `"Hourly aggregation."`. */
  readonly description?: string
  /** How it came to be known. Example: `"PipelineLineage"`. */
  readonly source?: LineageSource
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Number of edges that it sums up. Example: `3`. */
  readonly assetEdges?: number
}

/** One step of the way from raw data to decision: this was made from that. */
export interface LineageEdge {
  /** Says what kind of document this is. Example: `"lineageEdge"`. */
  readonly type: 'lineageEdge'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name?: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** What it comes from. Example: `{"type":"table","fullyQualifiedName":"snowflake.fraud.public.transactions"}`. */
  readonly fromEntity: EntityReference
  /** What comes of it. Example: `{"type":"mlmodel","fullyQualifiedName":"mlflow-prod.fraud_detection"}`. */
  readonly toEntity: EntityReference
  /** How the one becomes the other. Example: `{"pipeline":{"type":"pipeline","fullyQualifiedName":"airflow.fraud_feature_pipeline"}}`. */
  readonly lineageDetails?: LineageDetails
  /** How sure the edge is, from 0 to 1; certain when absent. Example: `0.9`. */
  readonly confidence?: number
  /** What the edge was concluded from. Example: `["same artifact digest"]`. */
  readonly evidence?: readonly string[]
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** One measured number, with what is needed to understand and compare it. */
export interface Measurement {
  /** Name of the metric. Example: `"accuracy"`. */
  readonly name: string
  /** What the number speaks of. Example: `"performance"`. */
  readonly kind?: MeasurementKind
  /** The number as given. Example: `0.92`. */
  readonly value: number | 'NaN' | 'Infinity' | '-Infinity'
  /** Unit of the number; absent when it has none; `percent` when 92 means 0.92. Example: `"percent"`. */
  readonly unit?: string
  /** Part of the data it was measured on. Example: `"test"`. */
  readonly split?: string
  /** Dataset it was measured on. Example: `{"type":"mldataset","fullyQualifiedName":"customers_test"}`. */
  readonly dataset?: EntityReference
  /** Group of records it was measured on. Example: `{"attribute":"sex","value":"female"}`. */
  readonly slice?: Slice
  /** Name of the feature that the number is about, for drift and importance. Example: `"recency"`. */
  readonly feature?: string
  /** Lower end of the confidence interval. Example: `0.9`. */
  readonly lower?: number
  /** Upper end of the confidence interval. Example: `0.94`. */
  readonly upper?: number
  /** Level of the confidence interval, from 0 to 1. Example: `0.95`. */
  readonly confidenceLevel?: number
  /** Limit that the number must keep. Example: `0.85`. */
  readonly threshold?: number
  /** Which way is better. Example: `"higherIsBetter"`. */
  readonly direction?: Direction
  /** Training step or epoch of the number. Example: `100`. */
  readonly step?: number
  /** When it was. Example: `1718872200000`. */
  readonly timestamp?: number
  /** Run that measured it. Example: `{"type":"mlrun","fullyQualifiedName":"mlflow-prod.churn.run-77"}`. */
  readonly run?: EntityReference
  /** How it was measured or explained. Example: `"SHAP"`. */
  readonly method?: string
  /** What it is compared with. Example: `"training data of v2.0"`. */
  readonly baseline?: string
  /** Span of time it covers. Example: `{"from":1717200000000,"until":1719792000000}`. */
  readonly window?: TimeWindow
  /** What it means. Example: `"Share of right answers."`. */
  readonly description?: string
}

/** Data that models are trained, validated or tested on, or that they write. */
export interface MlDataset {
  /** Says what kind of document this is. Example: `"mldataset"`. */
  readonly type: 'mldataset'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** Service it belongs to. Example: `{"type":"mlmodelService","fullyQualifiedName":"mlflow-prod"}`. */
  readonly service?: EntityReference
  /** Version or snapshot of the dataset. Example: `"v1"`. */
  readonly datasetVersion?: string
  /** Tables it is made from. Example: `[{"type":"table","fullyQualifiedName":"snowflake.shop.public.customers"}]`. */
  readonly sourceTables?: readonly EntityReference[]
  /** Location of the files. Example: `"s3://data/customers_features"`. */
  readonly storage?: string
  /** Format of the data. Example: `"parquet"`. */
  readonly dataFormat?: string
  /** Number of records. Example: `120000`. */
  readonly rows?: number
  /** Size in bytes. Example: `10485760`. */
  readonly sizeBytes?: number
  /** Digests of it. Example: `[{"hashAlgorithm":"SHA-256","hashValue":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]`. */
  readonly hashes?: readonly Hash[]
  /** Parts it is divided into. Example: `[{"name":"train","rows":96000}]`. */
  readonly splits?: readonly DatasetSplit[]
  /** Its columns. Example: `[{"name":"recency","columnType":"INT"}]`. */
  readonly columns?: readonly Column[]
  /** Numbers that describe it. Example: `[{"name":"missing values","value":0.02}]`. */
  readonly statistics?: readonly Measurement[]
  /** Checks of its quality. Example: `[{"name":"no duplicate customers","status":"Passed"}]`. */
  readonly qualityChecks?: readonly QualityCheck[]
  /** Licence it is under, best as an SPDX identifier. Example: `"Apache-2.0"`. */
  readonly license?: string
  /** Data about people that is involved. Example: `{"present":true,"categories":["email"]}`. */
  readonly personalData?: PersonalData
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Teams or people who answer for it. Example: `[{"type":"team","name":"data-science"}]`. */
  readonly owners?: readonly EntityReference[]
  /** People who follow it. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly followers?: readonly EntityReference[]
  /** Business domains it belongs to. Example: `[{"type":"domain","name":"Marketing"}]`. */
  readonly domains?: readonly EntityReference[]
  /** Data products it is part of. Example: `[{"type":"dataProduct","name":"Churn"}]`. */
  readonly dataProducts?: readonly EntityReference[]
  /** Contract that promises what it delivers. Example: `{"type":"dataContract","name":"churn-contract"}`. */
  readonly dataContract?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Bot that made the last change in the name of somebody. Example: `"ingestion-bot"`. */
  readonly impersonatedBy?: string
  /** What changed since the version before. Example: `{"fieldsUpdated":[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}],"previousVersion":1.1}`. */
  readonly changeDescription?: ChangeDescription
  /** What the last edit changed. Example: `{"fieldsAdded":[{"name":"target","newValue":"churn"}],"previousVersion":1.1}`. */
  readonly incrementalChangeDescription?: ChangeDescription
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Where the record stands in review. Example: `"Approved"`. */
  readonly entityStatus?: EntityStatus
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** A series of runs that look for the best model for one question. */
export interface MlExperiment {
  /** Says what kind of document this is. Example: `"mlexperiment"`. */
  readonly type: 'mlexperiment'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** Service it belongs to. Example: `{"type":"mlmodelService","fullyQualifiedName":"mlflow-prod"}`. */
  readonly service: EntityReference
  /** Where its files are written. Example: `"s3://mlflow/1"`. */
  readonly artifactLocation?: string
  /** Whether it may be used. Example: `"Approved"`. */
  readonly governanceStatus?: GovernanceStatus
  /** Question it asks, or number it optimises. Example: `"maximise AUC"`. */
  readonly objective?: string
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Teams or people who answer for it. Example: `[{"type":"team","name":"data-science"}]`. */
  readonly owners?: readonly EntityReference[]
  /** People who follow it. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly followers?: readonly EntityReference[]
  /** Business domains it belongs to. Example: `[{"type":"domain","name":"Marketing"}]`. */
  readonly domains?: readonly EntityReference[]
  /** Data products it is part of. Example: `[{"type":"dataProduct","name":"Churn"}]`. */
  readonly dataProducts?: readonly EntityReference[]
  /** Contract that promises what it delivers. Example: `{"type":"dataContract","name":"churn-contract"}`. */
  readonly dataContract?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Bot that made the last change in the name of somebody. Example: `"ingestion-bot"`. */
  readonly impersonatedBy?: string
  /** What changed since the version before. Example: `{"fieldsUpdated":[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}],"previousVersion":1.1}`. */
  readonly changeDescription?: ChangeDescription
  /** What the last edit changed. Example: `{"fieldsAdded":[{"name":"target","newValue":"churn"}],"previousVersion":1.1}`. */
  readonly incrementalChangeDescription?: ChangeDescription
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Where the record stands in review. Example: `"Approved"`. */
  readonly entityStatus?: EntityStatus
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** An input of the model. */
export interface MlFeature {
  /** Name of the feature, unique in the model. Example: `"recency"`. */
  readonly name: string
  /** Kind of values. Example: `"integer"`. */
  readonly dataType?: FeatureDataType
  /** What the feature means. Example: `"Days since the last purchase."`. */
  readonly description?: string
  /** Fully qualified name of the feature. Example: `"mlflow-prod.customer_churn_predictor.recency"`. */
  readonly fullyQualifiedName?: string
  /** Columns the feature is made from. Example: `[{"name":"last_purchase_date","dataSource":{"type":"table","fullyQualifiedName":"shop.public.customers"}}]`. */
  readonly featureSources?: readonly FeatureSource[]
  /** How it is made from its sources. Example: `"days between last_purchase_date and today"`. */
  readonly featureAlgorithm?: string
  /** Tags of it. Example: `[{"tagFQN":"PII.None"}]`. */
  readonly tags?: readonly TagLabel[]
}

/** A named setting that a run or a training was started with. */
export interface MlHyperParameter {
  /** Name of the setting. Example: `"learning_rate"`. */
  readonly name: string
  /** Value of the setting. Example: `0.01`. */
  readonly value?: string | number | boolean
  /** What the setting does. Example: `"Step size of the boosting."`. */
  readonly description?: string
}

/** A model in a registry: what it does, what it takes in, how good it is, where it serves and who answers for it. */
export interface MlModel {
  /** Says what kind of document this is. Example: `"mlmodel"`. */
  readonly type: 'mlmodel'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** Service it belongs to. Example: `{"type":"mlmodelService","fullyQualifiedName":"mlflow-prod"}`. */
  readonly service: EntityReference
  /** Which platform it is. Example: `"Mlflow"`. */
  readonly serviceType?: ServiceType
  /** Learning algorithm; absent when nobody says. Example: `"XGBoost"`. */
  readonly algorithm?: string
  /** What it predicts, as a kind of task. Example: `"classification"`. */
  readonly task?: string
  /** Library it is made with. Example: `"scikit-learn"`. */
  readonly framework?: string
  /** Version of that library. Example: `"1.5.0"`. */
  readonly frameworkVersion?: string
  /** Name of what it predicts. Example: `"churn"`. */
  readonly target?: string
  /** What it takes in. Example: `[{"name":"recency","dataType":"integer"}]`. */
  readonly mlFeatures?: readonly MlFeature[]
  /** Settings of the training. Example: `[{"name":"learning_rate","value":0.01}]`. */
  readonly mlHyperParameters?: readonly MlHyperParameter[]
  /** What callers hand in. Example: `[{"name":"user_id","fieldType":"long"}]`. */
  readonly signatureInputs?: readonly SignatureField[]
  /** What callers get back. Example: `[{"name":"score","fieldType":"double"}]`. */
  readonly signatureOutputs?: readonly SignatureField[]
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
  /** Data it learned from. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly trainingData?: readonly DataUse[]
  /** Data that its settings were chosen on. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly validationData?: readonly DataUse[]
  /** Data it was tested on. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly testData?: readonly DataUse[]
  /** Where its predictions are written. Example: `[{"type":"table","fullyQualifiedName":"snowflake.shop.public.churn_scores"}]`. */
  readonly predictionsTo?: readonly EntityReference[]
  /** Where it is kept. Example: `{"storage":"s3://models/churn/3"}`. */
  readonly mlStore?: MlStore
  /** Code that made it. Example: `{"repository":"https://git.example.com/ds/churn.git","commit":"3f2a9c1"}`. */
  readonly code?: Code
  /** Where the code ran. Example: `{"image":"python:3.11-slim"}`. */
  readonly environment?: Environment
  /** Models it was made from. Example: `[{"type":"mlmodel","fullyQualifiedName":"hugging-face.bert-base"}]`. */
  readonly baseModels?: readonly EntityReference[]
  /** Experiment it belongs to. Example: `{"type":"mlexperiment","fullyQualifiedName":"mlflow-prod.churn"}`. */
  readonly experiment?: EntityReference
  /** Where it stands on its way. Example: `"Monitoring"`. */
  readonly stage?: LifecycleStage
  /** Its versions, in any order. Example: `[{"name":"v3.0","algorithm":"XGBoost","deployed":true}]`. */
  readonly versions?: readonly MlModelVersion[]
  /** Where it serves and served. Example: `[{"name":"churn-prod","kind":"realtime","deployedVersion":"v3.0"}]`. */
  readonly deployments?: readonly Deployment[]
  /** Address of the server that answers for it. Example: `"https://ml.example.com/churn"`. */
  readonly server?: string
  /** Dashboard that shows how it does. Example: `{"type":"dashboard","fullyQualifiedName":"looker.fraud_monitoring"}`. */
  readonly dashboard?: EntityReference
  /** What people who answer for it need to know. Example: `{"intendedUse":"Rank customers for retention offers."}`. */
  readonly governance?: Governance
  /** Natural languages it understands or writes (BCP 47). Example: `["en","de"]`. */
  readonly languages?: readonly string[]
  /** When and by whom it was created, updated and accessed. Example: `{"created":{"timestamp":1705276800000}}`. */
  readonly lifeCycle?: LifeCycle
  /** How much it is used. Example: `{"dailyStats":{"count":42},"date":"2024-06-20"}`. */
  readonly usageSummary?: UsageDetails
  /** What users of the catalogue think of it. Example: `{"upVotes":12}`. */
  readonly votes?: Votes
  /** Certification it holds. Example: `{"tagLabel":{"tagFQN":"Certification.Gold"}}`. */
  readonly certification?: Certification
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Teams or people who answer for it. Example: `[{"type":"team","name":"data-science"}]`. */
  readonly owners?: readonly EntityReference[]
  /** People who follow it. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly followers?: readonly EntityReference[]
  /** Business domains it belongs to. Example: `[{"type":"domain","name":"Marketing"}]`. */
  readonly domains?: readonly EntityReference[]
  /** Data products it is part of. Example: `[{"type":"dataProduct","name":"Churn"}]`. */
  readonly dataProducts?: readonly EntityReference[]
  /** Contract that promises what it delivers. Example: `{"type":"dataContract","name":"churn-contract"}`. */
  readonly dataContract?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Bot that made the last change in the name of somebody. Example: `"ingestion-bot"`. */
  readonly impersonatedBy?: string
  /** What changed since the version before. Example: `{"fieldsUpdated":[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}],"previousVersion":1.1}`. */
  readonly changeDescription?: ChangeDescription
  /** What the last edit changed. Example: `{"fieldsAdded":[{"name":"target","newValue":"churn"}],"previousVersion":1.1}`. */
  readonly incrementalChangeDescription?: ChangeDescription
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Where the record stands in review. Example: `"Approved"`. */
  readonly entityStatus?: EntityStatus
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
  /** Digest of what the platform said, to see whether it changed. Example: `"9e107d9d372bb6826bd81d3542a419d6"`. */
  readonly sourceHash?: string
}

/** Connection to a platform. */
export interface MlModelConnection {
  /** Settings; which ones depends on `serviceType`. Example: `{"type":"Mlflow","trackingUri":"https://mlflow.example.com"}`. */
  readonly config?: MlflowConnection | SageMakerConnection | AzureMLConnection | VertexAIConnection | DatabricksMLConnection | KubeflowConnection | WeightsAndBiasesConnection | NeptuneConnection | H2OConnection | HuggingFaceConnection | SklearnConnection | CustomMlModelConnection
}

/** A platform or registry that trains, keeps or serves models. */
export interface MlModelService {
  /** Says what kind of document this is. Example: `"mlmodelService"`. */
  readonly type: 'mlmodelService'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** Which platform it is. Example: `"Mlflow"`. */
  readonly serviceType: ServiceType
  /** How to reach it. Example: `{"config":{"type":"Mlflow","trackingUri":"https://mlflow.example.com"}}`. */
  readonly connection?: MlModelConnection
  /** How the last test of the connection went. Example: `{"steps":[{"name":"CheckAccess","mandatory":true,"passed":true}]}`. */
  readonly testConnectionResult?: ConnectionTest
  /** Pipelines that read it. Example: `[{"type":"ingestionPipeline","name":"mlflow-nightly"}]`. */
  readonly pipelines?: readonly EntityReference[]
  /** Runner that runs those pipelines. Example: `{"type":"ingestionRunner","name":"default"}`. */
  readonly ingestionRunner?: EntityReference
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Teams or people who answer for it. Example: `[{"type":"team","name":"data-science"}]`. */
  readonly owners?: readonly EntityReference[]
  /** People who follow it. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly followers?: readonly EntityReference[]
  /** Business domains it belongs to. Example: `[{"type":"domain","name":"Marketing"}]`. */
  readonly domains?: readonly EntityReference[]
  /** Data products it is part of. Example: `[{"type":"dataProduct","name":"Churn"}]`. */
  readonly dataProducts?: readonly EntityReference[]
  /** Contract that promises what it delivers. Example: `{"type":"dataContract","name":"churn-contract"}`. */
  readonly dataContract?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Bot that made the last change in the name of somebody. Example: `"ingestion-bot"`. */
  readonly impersonatedBy?: string
  /** What changed since the version before. Example: `{"fieldsUpdated":[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}],"previousVersion":1.1}`. */
  readonly changeDescription?: ChangeDescription
  /** What the last edit changed. Example: `{"fieldsAdded":[{"name":"target","newValue":"churn"}],"previousVersion":1.1}`. */
  readonly incrementalChangeDescription?: ChangeDescription
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Where the record stands in review. Example: `"Approved"`. */
  readonly entityStatus?: EntityStatus
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** One trained version of a model. */
export interface MlModelVersion {
  /** Label of the version, unique in the model. Example: `"v3.0"`. */
  readonly name: string
  /** What is new in it. Example: `"Trained on data up to June."`. */
  readonly description?: string
  /** Learning algorithm. Example: `"XGBoost"`. */
  readonly algorithm?: string
  /** Library it is made with. Example: `"scikit-learn"`. */
  readonly framework?: string
  /** Version of that library. Example: `"1.5.0"`. */
  readonly frameworkVersion?: string
  /** Where it stands on its way. Example: `"Monitoring"`. */
  readonly stage?: LifecycleStage
  /** The platform's own word for the stage. Example: `"Production"`. */
  readonly stageLabel?: string
  /** Names that point at this version. Example: `["champion"]`. */
  readonly aliases?: readonly string[]
  /** Whether the registry can hand it out. Example: `"Ready"`. */
  readonly status?: VersionStatus
  /** Whether it may be used. Example: `"Approved"`. */
  readonly governanceStatus?: GovernanceStatus
  /** Whether it serves now. Example: `true`. */
  readonly deployed?: boolean
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** When it was deployed. Example: `1718872200000`. */
  readonly deployedAt?: number
  /** Data it learned from. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly trainingData?: readonly DataUse[]
  /** Data that its settings were chosen on. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly validationData?: readonly DataUse[]
  /** Data it was tested on. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly testData?: readonly DataUse[]
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
  /** Settings of the training. Example: `[{"name":"learning_rate","value":0.01}]`. */
  readonly mlHyperParameters?: readonly MlHyperParameter[]
  /** Where it is kept. Example: `{"storage":"s3://models/churn/3"}`. */
  readonly mlStore?: MlStore
  /** What callers hand in. Example: `[{"name":"user_id","fieldType":"long"}]`. */
  readonly signatureInputs?: readonly SignatureField[]
  /** What callers get back. Example: `[{"name":"score","fieldType":"double"}]`. */
  readonly signatureOutputs?: readonly SignatureField[]
  /** Run that made it. Example: `{"type":"mlrun","fullyQualifiedName":"mlflow-prod.churn.run-77"}`. */
  readonly run?: EntityReference
  /** Code that made it. Example: `{"repository":"https://git.example.com/ds/churn.git","commit":"3f2a9c1"}`. */
  readonly code?: Code
  /** Where the code ran. Example: `{"image":"python:3.11-slim"}`. */
  readonly environment?: Environment
  /** Label of the version before. Example: `"v2.0"`. */
  readonly previousVersion?: string
  /** Models it was made from. Example: `[{"type":"mlmodel","fullyQualifiedName":"hugging-face.bert-base"}]`. */
  readonly baseModels?: readonly EntityReference[]
  /** Licence it is under, best as an SPDX identifier. Example: `"Apache-2.0"`. */
  readonly license?: string
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** One execution of training or evaluation code: what went in, what came out, on which code and machine. */
export interface MlRun {
  /** Says what kind of document this is. Example: `"mlrun"`. */
  readonly type: 'mlrun'
  /** Identifier of the record; when absent, a UUID made from type and fully qualified name stands for it. Example: `"0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11"`. */
  readonly id?: string
  /** Name within the parent. Example: `"customer_churn_predictor"`. */
  readonly name: string
  /** Fully qualified name: the names of the parents and the own one. Example: `"mlflow-prod.customer_churn_predictor"`. */
  readonly fullyQualifiedName?: string
  /** Service it belongs to. Example: `{"type":"mlmodelService","fullyQualifiedName":"mlflow-prod"}`. */
  readonly service: EntityReference
  /** Experiment it belongs to. Example: `{"type":"mlexperiment","fullyQualifiedName":"mlflow-prod.churn"}`. */
  readonly experiment?: EntityReference
  /** Run that started it. Example: `{"type":"mlrun","fullyQualifiedName":"mlflow-prod.churn.sweep-1"}`. */
  readonly parentRun?: EntityReference
  /** How it stands. Example: `"Finished"`. */
  readonly status?: RunStatus
  /** When it started. Example: `1718868600000`. */
  readonly startedAt?: number
  /** When it ended. Example: `1718872200000`. */
  readonly endedAt?: number
  /** What it was started with. Example: `[{"name":"learning_rate","value":"0.01"}]`. */
  readonly parameters?: readonly MlHyperParameter[]
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
  /** Data it read. Example: `[{"dataset":{"type":"table","fullyQualifiedName":"snowflake.shop.public.customer_features"},"datasetVersion":"v1","split":"train"}]`. */
  readonly runInputs?: readonly DataUse[]
  /** Models and data it made. Example: `[{"type":"mlmodel","fullyQualifiedName":"mlflow-prod.customer_churn_predictor"}]`. */
  readonly runOutputs?: readonly EntityReference[]
  /** Code that made it. Example: `{"repository":"https://git.example.com/ds/churn.git","commit":"3f2a9c1"}`. */
  readonly code?: Code
  /** Where the code ran. Example: `{"image":"python:3.11-slim"}`. */
  readonly environment?: Environment
  /** Seed of the random numbers. Example: `42`. */
  readonly seed?: number
  /** Where its files are written. Example: `"s3://mlflow/1"`. */
  readonly artifactLocation?: string
  /** Name to show to people instead. Example: `"Customer churn predictor"`. */
  readonly displayName?: string
  /** What it is and what it is for, in Markdown. Example: `"Predicts which customers will leave."`. */
  readonly description?: string
  /** Teams or people who answer for it. Example: `[{"type":"team","name":"data-science"}]`. */
  readonly owners?: readonly EntityReference[]
  /** People who follow it. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly followers?: readonly EntityReference[]
  /** Business domains it belongs to. Example: `[{"type":"domain","name":"Marketing"}]`. */
  readonly domains?: readonly EntityReference[]
  /** Data products it is part of. Example: `[{"type":"dataProduct","name":"Churn"}]`. */
  readonly dataProducts?: readonly EntityReference[]
  /** Contract that promises what it delivers. Example: `{"type":"dataContract","name":"churn-contract"}`. */
  readonly dataContract?: EntityReference
  /** Tags of it. Example: `[{"tagFQN":"Tier.Tier1","source":"Classification","labelType":"Manual","state":"Confirmed"}]`. */
  readonly tags?: readonly TagLabel[]
  /** Address of the record in the API that gave it. Example: `"https://catalog.example.com/api/v1/mlmodels/42"`. */
  readonly href?: string
  /** Address of the asset on its platform. Example: `"https://mlflow.example.com/#/models/customer_churn_predictor"`. */
  readonly sourceUrl?: string
  /** Version number of the metadata record, not of the model. Example: `1.2`. */
  readonly version?: number
  /** When it was created on its platform. Example: `1705276800000`. */
  readonly createdAt?: number
  /** Who created it on its platform. Example: `"jane.doe"`. */
  readonly createdBy?: string
  /** When it was last changed. Example: `1718872200000`. */
  readonly updatedAt?: number
  /** Who last changed it. Example: `"jane.doe"`. */
  readonly updatedBy?: string
  /** Bot that made the last change in the name of somebody. Example: `"ingestion-bot"`. */
  readonly impersonatedBy?: string
  /** What changed since the version before. Example: `{"fieldsUpdated":[{"name":"algorithm","oldValue":"SVM","newValue":"XGBoost"}],"previousVersion":1.1}`. */
  readonly changeDescription?: ChangeDescription
  /** What the last edit changed. Example: `{"fieldsAdded":[{"name":"target","newValue":"churn"}],"previousVersion":1.1}`. */
  readonly incrementalChangeDescription?: ChangeDescription
  /** Whether it is deleted and only kept for the record. Example: `false`. */
  readonly deleted?: boolean
  /** Where the record stands in review. Example: `"Approved"`. */
  readonly entityStatus?: EntityStatus
  /** Whatever else there is to say, as free JSON. Example: `{"costCentre":4711}`. */
  readonly extension?: JsonValue
}

/** Where the trained model is kept. */
export interface MlStore {
  /** Location of the files. Example: `"s3://models/churn/3"`. */
  readonly storage?: string
  /** Container image that holds or serves it. Example: `"registry.example.com/churn:3.0"`. */
  readonly imageRepository?: string
  /** Digests of it. Example: `[{"hashAlgorithm":"SHA-256","hashValue":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]`. */
  readonly hashes?: readonly Hash[]
  /** Size in bytes. Example: `10485760`. */
  readonly sizeBytes?: number
  /** Format of the files. Example: `"safetensors"`. */
  readonly serialization?: string
}

/** Connection to an MLflow tracking server and model registry. */
export interface MlflowConnection {
  /** Kind of platform. Example: `"Mlflow"`. */
  readonly type?: 'Mlflow'
  /** Address of the tracking server. Example: `"https://mlflow.example.com"`. */
  readonly trackingUri: string
  /** Address of the model registry. Example: `"https://mlflow.example.com"`. */
  readonly registryUri?: string
  /** User name for basic authentication. Example: `"reader"`. */
  readonly username?: string
  /** Password for basic authentication. Example: `"REDACTED"`. */
  readonly password?: string
  /** Access token. Example: `"REDACTED"`. */
  readonly token?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** Connection to Neptune. */
export interface NeptuneConnection {
  /** Kind of platform. Example: `"Neptune"`. */
  readonly type?: 'Neptune'
  /** Address of the server. Example: `"https://app.neptune.ai"`. */
  readonly hostUrl?: string
  /** Workspace. Example: `"shop-ds"`. */
  readonly workspaceName: string
  /** Project. Example: `"churn"`. */
  readonly project?: string
  /** Token of the API. Example: `"REDACTED"`. */
  readonly apiToken?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A software package. */
export interface Package {
  /** Name of the package. Example: `"scikit-learn"`. */
  readonly name: string
  /** Version of the package. Example: `"1.5.0"`. */
  readonly packageVersion?: string
}

/** One pattern of a recognizer that matched. */
export interface PatternMatch {
  /** Name of the pattern. Example: `"email"`. */
  readonly name: string
  /** The regular expression. Example: `"[^@]+@[^@]+"`. */
  readonly regex?: string
  /** How sure the match is, from 0 to 1. Example: `0.97`. */
  readonly score: number
}

/** Whether data about people is involved, and on which ground. */
export interface PersonalData {
  /** Whether there is any. Example: `true`. */
  readonly present?: boolean
  /** Kinds of it. Example: `["email","purchase history"]`. */
  readonly categories?: readonly string[]
  /** Ground for its use (GDPR Art. 6). Example: `"contract"`. */
  readonly legalBasis?: string
  /** How it is protected. Example: `"Pseudonymised before training."`. */
  readonly protection?: string
  /** How long it is kept. Example: `"24 months"`. */
  readonly retention?: string
}

/** A check of the quality of a dataset. */
export interface QualityCheck {
  /** Name of the check. Example: `"no duplicate customers"`. */
  readonly name: string
  /** What it checks. Example: `"Each customer occurs once."`. */
  readonly description?: string
  /** Column it is about. Example: `"customer_id"`. */
  readonly column?: string
  /** How it went. Example: `"Passed"`. */
  readonly status?: QualityStatus
  /** When it was checked. Example: `1718872200000`. */
  readonly checkedAt?: number
  /** Measured numbers of it. Example: `[{"name":"accuracy","value":92,"unit":"percent"}]`. */
  readonly metrics?: readonly Measurement[]
}

/** A rule that finds sensitive data and tags it. */
export interface Recognizer {
  /** Identifier of the recognizer. Example: `"7d3f2f0a-95a5-4f0d-8b0c-6a2f9f2a1b11"`. */
  readonly recognizerId: string
  /** Name of the recognizer. Example: `"email"`. */
  readonly recognizerName: string
  /** How sure the match is, from 0 to 1. Example: `0.97`. */
  readonly score: number
  /** What was looked at: the content or the name of the column. Example: `"content"`. */
  readonly target?: RecognizerTarget
  /** The patterns that matched. Example: `[{"name":"email","score":0.97}]`. */
  readonly patterns?: readonly PatternMatch[]
}

/** Connection to Amazon SageMaker. */
export interface SageMakerConnection {
  /** Kind of platform. Example: `"SageMaker"`. */
  readonly type?: 'SageMaker'
  /** Region, role and credentials. Example: `{"awsRegion":"eu-west-1"}`. */
  readonly awsConfig: AwsConfig
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A named input or output of the model, as callers see it. */
export interface SignatureField {
  /** Name of the field; absent when it has only a place. Example: `"user_id"`. */
  readonly name?: string
  /** Type in the words of the platform. Example: `"long"`. */
  readonly fieldType?: string
  /** Shape of a tensor, -1 for a free dimension. Example: `"(-1, 28, 28)"`. */
  readonly shape?: string
  /** Whether callers may leave it out. Example: `false`. */
  readonly optional?: boolean
  /** What it holds. Example: `"Identifier of the user."`. */
  readonly description?: string
}

/** Models of scikit-learn kept as files. */
export interface SklearnConnection {
  /** Kind of platform. Example: `"Sklearn"`. */
  readonly type?: 'Sklearn'
  /** Location of the files. Example: `"s3://models/sklearn"`. */
  readonly storage?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** A group of records that share a value. */
export interface Slice {
  /** Attribute that defines the group. Example: `"sex"`. */
  readonly attribute: string
  /** Value that its records share. Example: `"female"`. */
  readonly value: string | number | boolean
}

/** How something is drawn in a catalogue. */
export interface Style {
  /** Colour as hexadecimal RGB. Example: `"#667eea"`. */
  readonly color?: string
  /** Address of an icon. Example: `"https://catalog.example.com/icons/tier.svg"`. */
  readonly iconURL?: string
  /** Picture on top of the page. Example: `{"url":"https://catalog.example.com/cover.png"}`. */
  readonly coverImage?: CoverImage
}

/** A tag attached to something. */
export interface TagLabel {
  /** Fully qualified name of the tag or glossary term. Example: `"Tier.Tier1"`. */
  readonly tagFQN: string
  /** Name of the tag. Example: `"Tier1"`. */
  readonly name?: string
  /** Name to show to people instead. Example: `"Tier 1"`. */
  readonly displayName?: string
  /** What the tag means. Example: `"Critical to the business."`. */
  readonly description?: string
  /** How the tag is drawn. Example: `{"color":"#667eea"}`. */
  readonly style?: Style
  /** Where the tag comes from. Example: `"Classification"`. */
  readonly source?: TagSource
  /** How the tag came to be attached. Example: `"Manual"`. */
  readonly labelType?: TagLabelType
  /** Whether the tag is suggested or confirmed. Example: `"Confirmed"`. */
  readonly state?: TagState
  /** Address of the tag in the API that gave it. Example: `"https://catalog.example.com/api/v1/tags/7"`. */
  readonly href?: string
  /** Why the tag was attached. Example: `"Named in the audit of 2024."`. */
  readonly reason?: string
  /** When the tag was attached, as written by the catalogue. Example: `"2024-06-20T08:30:00Z"`. */
  readonly appliedAt?: string
  /** Who attached the tag. Example: `"jane.doe"`. */
  readonly appliedBy?: string
  /** What a recognizer says of the tag it attached. Example: `{"expiryDate":1735689600000}`. */
  readonly metadata?: TagLabelMetadata
}

/** What a recognizer says of a tag it attached. */
export interface TagLabelMetadata {
  /** The recognizer and what it found. Example: `{"recognizerId":"7d3f2f0a-95a5-4f0d-8b0c-6a2f9f2a1b11","recognizerName":"email","score":0.97}`. */
  readonly recognizer?: Recognizer
  /** When the tag or certification ends. Example: `1735689600000`. */
  readonly expiryDate?: number
}

/** A span of time. */
export interface TimeWindow {
  /** Beginning of the span, itself included. Example: `1717200000000`. */
  readonly from?: number
  /** End of the span, itself excluded; open when absent. Example: `1719792000000`. */
  readonly until?: number
}

/** How much the asset was used up to a day. */
export interface UsageDetails {
  /** Use on that day. Example: `{"count":42,"percentileRank":90}`. */
  readonly dailyStats: UsageStats
  /** Use in the seven days up to it. Example: `{"count":250}`. */
  readonly weeklyStats?: UsageStats
  /** Use in the thirty days up to it. Example: `{"count":1000}`. */
  readonly monthlyStats?: UsageStats
  /** The day. Example: `"2024-06-20"`. */
  readonly date: string
}

/** Uses counted over a span of time. */
export interface UsageStats {
  /** Number of uses. Example: `42`. */
  readonly count: number
  /** Share of assets used less, in percent. Example: `90`. */
  readonly percentileRank?: number
}

/** Connection to Google Cloud Vertex AI. */
export interface VertexAIConnection {
  /** Kind of platform. Example: `"VertexAI"`. */
  readonly type?: 'VertexAI'
  /** How to sign in. Example: `{"gcpConfig":{"type":"gcp_adc","projectId":"shop-ml"}}`. */
  readonly credentials?: GcpCredentials
  /** Project, or several. Example: `"shop-ml"`. */
  readonly projectId?: string | readonly string[]
  /** Region. Example: `"europe-west4"`. */
  readonly location: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** What users of a catalogue think of the asset. */
export interface Votes {
  /** Number of votes in favour. Example: `12`. */
  readonly upVotes?: number
  /** Number of votes against. Example: `1`. */
  readonly downVotes?: number
  /** Who voted in favour. Example: `[{"type":"user","name":"jane.doe"}]`. */
  readonly upVoters?: readonly EntityReference[]
  /** Who voted against. Example: `[{"type":"user","name":"john.roe"}]`. */
  readonly downVoters?: readonly EntityReference[]
}

/** Connection to Weights & Biases. */
export interface WeightsAndBiasesConnection {
  /** Kind of platform. Example: `"WeightsAndBiases"`. */
  readonly type?: 'WeightsAndBiases'
  /** Address of the server. Example: `"https://api.wandb.ai"`. */
  readonly hostUrl?: string
  /** Team or user that owns the projects. Example: `"shop-ds"`. */
  readonly entity?: string
  /** Project. Example: `"churn"`. */
  readonly project?: string
  /** Key of the API. Example: `"REDACTED"`. */
  readonly apiKey?: string
  /** Which models to read. Example: `{"includes":["churn.*"]}`. */
  readonly mlModelFilterPattern?: FilterPattern
  /** Whether metadata can be read. Example: `true`. */
  readonly supportsMetadataExtraction?: boolean
}

/** Any document of the standard; its `type` says which. */
export type Entity = LineageEdge | MlDataset | MlExperiment | MlModel | MlModelService | MlRun

/** The value of `type` in each document. */
export type EntityType = Entity['type']

/** From the value of `type` to the document. */
export interface EntityByType {
  lineageEdge: LineageEdge
  mldataset: MlDataset
  mlexperiment: MlExperiment
  mlmodel: MlModel
  mlmodelService: MlModelService
  mlrun: MlRun
}
