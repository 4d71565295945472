/** A graph that breaks one rule, and the graph that it becomes when what the rule asks for is done. */
export interface RuleExample {
  readonly broken: string
  readonly mended: string
}

const [FIRST, LAST] = ['"2024-01-01T00:00:00.000Z"^^xsd:dateTime', '"2024-06-01T00:00:00.000Z"^^xsd:dateTime']
const ordered = (type: string, before: string, after: string): RuleExample => ({
  broken: `ex:x a mla:${type} ; mla:${before} ${LAST} ; mla:${after} ${FIRST} .`,
  mended: `ex:x a mla:${type} ; mla:${before} ${FIRST} ; mla:${after} ${LAST} .`,
})
/** A node that is right only with some further statements. */
const lacking = (type: string, stated: string, lack: string): RuleExample => ({ broken: `ex:x a mla:${type} ; ${stated} .`, mended: `ex:x a mla:${type} ; ${stated} ; ${lack} .` })
/** A node on which one of two statements is wrong. */
const instead = (type: string, stated: string, wrong: string, right: string): RuleExample => ({ broken: `ex:x a mla:${type} ; ${stated} ; ${wrong} .`, mended: `ex:x a mla:${type} ; ${stated} ; ${right} .` })
const setting = (statement: string, wrong: string, right: string): RuleExample =>
  instead('MlModelService', 'mla:connection [ mla:config [ ' + statement + ' ] ]', `mla:serviceType "${wrong}"`, `mla:serviceType "${right}"`)
const pointing = (field: string, wrong: string, right: string): RuleExample => instead('EntityReference', `mla:field "${field}"`, `mla:type "${wrong}"`, `mla:type "${right}"`)
const served = (type: string): RuleExample => ({
  broken: `ex:x a mla:${type} ; mla:reference [ mla:field "service" ; mla:type "table" ] .`,
  mended: `ex:x a mla:${type} ; mla:reference [ mla:field "service" ; mla:type "mlmodelService" ] , [ mla:field "dashboard" ; mla:type "dashboard" ] .`,
})

/** By rule: local names in `ontology/rules.ttl`. */
export const ruleExamples: Record<string, RuleExample> = {
  'deployment-ends-after-it-begins': ordered('Deployment', 'from', 'until'),
  'window-ends-after-it-begins': ordered('TimeWindow', 'from', 'until'),
  'run-ends-after-it-starts': ordered('MlRun', 'startedAt', 'endedAt'),
  'certification-expires-after-it-is-given': ordered('Certification', 'appliedDate', 'expiryDate'),
  'assessment-holds-after-it-is-made': ordered('ComplianceRecord', 'assessedAt', 'validUntil'),
  'review-follows-assessment': ordered('ComplianceRecord', 'assessedAt', 'nextReviewDate'),
  'change-follows-creation': ordered('MlDataset', 'createdAt', 'updatedAt'),
  'use-follows-creation': ordered('MlModelVersion', 'createdAt', 'deployedAt'),
  'interval-is-in-order': instead('Measurement', 'mla:lower 0.4e0', 'mla:upper 0.3e0', 'mla:upper 0.4e0'),
  'interval-begins-below-the-value': instead('Measurement', 'mla:lower 0.4e0', 'mla:value 0.3e0', 'mla:value 0.4e0'),
  'interval-ends-above-the-value': instead('Measurement', 'mla:value 0.4e0', 'mla:upper 0.3e0', 'mla:upper 0.4e0'),
  'level-has-an-interval': lacking('Measurement', 'mla:confidenceLevel 0.95e0', 'mla:lower 0.4e0'),
  'drift-has-a-baseline': lacking('Measurement', 'mla:kind "drift"', 'mla:baseline "train"'),
  'importance-has-a-feature': lacking('Measurement', 'mla:kind "importance"', 'mla:feature "age"'),
  'version-has-another-predecessor': instead('MlModelVersion', 'mla:name "2"', 'mla:previousVersion "2"', 'mla:previousVersion "1"'),
  'no-personal-data-has-no-kinds': instead('PersonalData', 'mla:categories "email"', 'mla:present false', 'mla:present true ; mla:legalBasis "consent"'),
  'personal-data-has-a-legal-basis': lacking('PersonalData', 'mla:present true', 'mla:legalBasis "consent"'),
  'ended-run-is-not-running': instead('MlRun', `mla:endedAt ${LAST}`, 'mla:status "Running"', 'mla:status "Finished"'),
  'retired-version-does-not-serve': instead('MlModelVersion', 'mla:stage "Retired"', 'mla:deployed true', 'mla:deployed false'),
  'unacceptable-risk-is-not-approved': instead('Governance', 'mla:riskLevel "Unacceptable"', 'mla:governanceStatus "Approved"', 'mla:governanceStatus "Rejected"'),
  'doubt-has-evidence': lacking('LineageEdge', 'mla:confidence 0.5e0', 'mla:evidence "same digest"'),
  'settings-are-of-the-service': setting('mla:type "SageMaker"', 'Mlflow', 'SageMaker'),
  'aws-settings-are-for-sagemaker': setting('mla:awsConfig ex:aws', 'Mlflow', 'SageMaker'),
  'google-settings-are-for-vertex': setting('mla:location "europe-west4"', 'Mlflow', 'VertexAI'),
  'azure-settings-are-for-azure': setting('mla:resourceGroup "ml"', 'Mlflow', 'AzureML'),
  'tracking-address-is-for-mlflow': setting('mla:trackingUri "http://tracking.example.com"', 'Sklearn', 'Mlflow'),
  'model-in-use-has-an-owner': instead('MlModel', 'mla:versions [ mla:deployed false ]', 'mla:deployments [ mla:status "Running" ]', `mla:deployments [ mla:status "Stopped" ] , [ mla:until ${LAST} ]`),
  'service-of-MlModel-is-a-service': served('MlModel'),
  'service-of-MlExperiment-is-a-service': served('MlExperiment'),
  'service-of-MlRun-is-a-service': served('MlRun'),
  'owner-is-a-team-or-user': pointing('owners', 'table', 'team'),
  'experiment-is-an-experiment': pointing('experiment', 'mlrun', 'mlexperiment'),
  'run-is-a-run': pointing('parentRun', 'pipeline', 'mlrun'),
  'base-model-is-a-model': pointing('baseModels', 'container', 'llmModel'),
}
