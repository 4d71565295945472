// The story: a pipeline makes features of transactions and customers in Snowflake; a random forest learns from them, is registered in MLflow
// and served by SageMaker; its scores are written back to Snowflake, where they raise alerts.
import { lineageEdge, mlDataset, mlExperiment, mlModel, mlModelService, mlRun, reference } from 'ml-assets'

const dataScience = { ...reference('team', 'data-science'), displayName: 'Data science' }
const transactions = reference('table', 'snowflake.fraud.public.transactions')
const customers = reference('table', 'snowflake.fraud.public.customers')
const featureTable = reference('table', 'snowflake.fraud.public.fraud_features')
const scores = reference('table', 'snowflake.fraud.public.fraud_scores')
const pipeline = reference('pipeline', 'airflow.fraud_feature_pipeline')
const alerts = { ...reference('application', 'fraud-alerts'), displayName: 'Fraud alert system' }

const mlflow = mlModelService({ name: 'mlflow-prod', serviceType: 'Mlflow', description: 'Where models are registered.' })
const sagemaker = mlModelService({ name: 'sagemaker-models', serviceType: 'SageMaker', description: 'Where models are served.' })

const features = mlDataset({
  name: 'fraud_features',
  datasetVersion: '2024-06',
  description: 'A year of transactions with their features, and whether they were fraud.',
  sourceTables: [featureTable],
  rows: 1_000_000,
  splits: [{ name: 'train', rows: 800_000, share: 0.8 }, { name: 'test', rows: 200_000, share: 0.2 }],
  owners: [dataScience],
})

const experiment = mlExperiment({ name: 'fraud-search', service: mlflow, objective: 'Maximise AUC at a precision of 0.85.' })

const run = mlRun({
  name: 'forest-1',
  service: mlflow,
  experiment,
  status: 'Finished',
  startedAt: Date.UTC(2024, 5, 19, 22, 0),
  endedAt: Date.UTC(2024, 5, 19, 22, 41),
  seed: 42,
  parameters: [{ name: 'n_estimators', value: '100' }, { name: 'max_depth', value: '6' }],
  metrics: [{ name: 'AUC', value: 0.93, split: 'test' }, { name: 'precision', value: 0.85, split: 'test' }],
  runInputs: [{ dataset: features, datasetVersion: '2024-06', split: 'train', rows: 800_000 }],
  code: { repository: 'https://git.example.com/ds/fraud.git', commit: '8c1d2e3' },
})

/** The model that the story is about. */
export const model = mlModel({
  name: 'fraud_detection',
  service: mlflow,
  description: 'Scores each transaction before it is accepted.',
  algorithm: 'Random Forest',
  task: 'classification',
  target: 'is_fraud',
  stage: 'Monitoring',
  owners: [dataScience],
  mlFeatures: [
    { name: 'amount_avg_7d', dataType: 'double', featureSources: [{ name: 'amount', dataType: 'number', dataSource: transactions }] },
    { name: 'account_age_days', dataType: 'integer', featureSources: [{ name: 'opened_on', dataType: 'date', dataSource: customers }] },
  ],
  trainingData: [{ dataset: features, datasetVersion: '2024-06', split: 'train' }],
  metrics: [
    { name: 'AUC', kind: 'performance', value: 0.93, split: 'test' },
    { name: 'precision', kind: 'performance', value: 0.85, split: 'test' },
    { name: 'demographic parity difference', kind: 'fairness', value: 0.04, slice: { attribute: 'age', value: 'over 60' }, threshold: 0.1 },
  ],
  versions: [{ name: 'v1.0', algorithm: 'Random Forest', status: 'Ready', deployed: true, run }],
  deployments: [{ name: 'fraud-endpoint', kind: 'realtime', service: sagemaker, deployedVersion: 'v1.0', deploymentEnvironment: 'production', status: 'Running', trafficShare: 1, predictionsTo: [scores] }],
  governance: {
    intendedUse: 'Holding back transactions for a person to look at. Not for closing accounts.',
    riskLevel: 'High',
    complianceRecords: [{ complianceFramework: 'EU_AI_Act', status: 'UnderReview' }],
  },
})

const edges = [
  lineageEdge({ fromEntity: transactions, toEntity: featureTable, lineageDetails: { pipeline, columnsLineage: [{ fromColumns: ['amount'], toColumn: 'amount_avg_7d', function: 'average over seven days' }] } }),
  lineageEdge({ fromEntity: customers, toEntity: featureTable, lineageDetails: { pipeline } }),
  lineageEdge({ fromEntity: featureTable, toEntity: model }),
  lineageEdge({ fromEntity: model, toEntity: scores }),
  lineageEdge({ fromEntity: scores, toEntity: alerts }),
]

/** All documents of the story. */
export const story = [mlflow, sagemaker, features, experiment, run, model, ...edges]
