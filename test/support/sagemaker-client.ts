import type { SageMakerClient } from '../../src/extract/sagemaker/index.js'

type Input = Readonly<Record<string, any>>

/** One request as the client was asked for it. */
export interface Asked {
  readonly operation: string
  readonly input: Input
  readonly signal: AbortSignal
}

/** An error as the SDK throws it. */
export function sdkError(name: string, more: object = {}): Error {
  return Object.assign(new Error('secret-of-the-account'), { name, ...more })
}

/** A client of SageMaker that answers from functions, one for each operation; an operation without one is not allowed. */
export class AnsweringClient implements SageMakerClient {
  readonly asked: Asked[] = []
  /** Most requests that were under way at the same time. */
  busiest = 0
  private busy = 0

  constructor(private readonly answers: Readonly<Record<string, (input: Input, signal: AbortSignal) => unknown>>) {}

  async send(command: { readonly constructor: { readonly name: string }; readonly input: Input }, { abortSignal }: { readonly abortSignal: AbortSignal }): Promise<unknown> {
    const operation = command.constructor.name.replace(/Command$/, '')
    this.asked.push({ operation, input: command.input, signal: abortSignal })
    this.busiest = Math.max(this.busiest, ++this.busy)
    try {
      await new Promise(setImmediate)
      const answer = this.answers[operation]
      if (!answer) throw sdkError('AccessDeniedException')
      return { $metadata: { httpStatusCode: 200 }, ...((await answer(command.input, abortSignal)) as object) }
    } finally {
      this.busy--
    }
  }

  /** The inputs of all requests of an operation. */
  inputs(operation: string): Input[] {
    return this.asked.filter((asked) => asked.operation === operation).map(({ input }) => input)
  }
}

const arn = (kind: string, name: string) => `arn:aws:sagemaker:eu-west-1:123456789012:${kind}/${name}`
const created = new Date('2026-03-01T10:00:00Z')

/** Where the job of a version of `churn` put the model. */
export const artifact = (version: number) => `s3://models/jobs/churn-job-${version}/output/model.tar.gz`

/** An account with two model package groups on two pages, two versions of `churn`, their jobs, a card, two endpoints, a feature group of two pages and one association. */
export const account: Readonly<Record<string, (input: Input, signal: AbortSignal) => unknown>> = {
  ListModelPackageGroups: ({ NextToken: token }) =>
    token === undefined
      ? { ModelPackageGroupSummaryList: [{ ModelPackageGroupName: 'churn', ModelPackageGroupArn: arn('model-package-group', 'churn'), CreationTime: created }], NextToken: 'page-2' }
      : { ModelPackageGroupSummaryList: [{ ModelPackageGroupName: 'empty', ModelPackageGroupArn: arn('model-package-group', 'empty'), CreationTime: created }], NextToken: '' },
  DescribeModelPackageGroup: ({ ModelPackageGroupName: name }) => ({ ModelPackageGroupName: name, ModelPackageGroupArn: arn('model-package-group', name as string), ModelPackageGroupDescription: `All of ${name}`, CreationTime: created }),
  ListModelPackages: ({ ModelPackageGroupName: group }) => ({ ModelPackageSummaryList: group === 'churn' ? [1, 2].map((version) => ({ ModelPackageGroupName: 'churn', ModelPackageVersion: version, ModelPackageArn: arn('model-package', `churn/${version}`), ModelPackageStatus: 'Completed', CreationTime: created })) : [] }),
  DescribeModelPackage: ({ ModelPackageName: name }) => {
    const version = Number(/(\d+)$/.exec(name as string)![1])
    return {
      ModelPackageGroupName: 'churn', ModelPackageVersion: version, ModelPackageArn: name, ModelPackageStatus: 'Completed', ModelApprovalStatus: version === 1 ? 'Approved' : 'PendingManualApproval', CreationTime: created, LastModifiedTime: new Date('2026-04-01T10:00:00Z'),
      InferenceSpecification: { Containers: [{ Image: '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1', ModelDataUrl: artifact(version) }], SupportedContentTypes: ['text/csv'] },
      ModelMetrics: version === 2 ? { ModelQuality: { Statistics: { ContentType: 'application/json', S3Uri: 's3://models/reports/quality.json' } } } : {},
    }
  },
  DescribeTrainingJob: ({ TrainingJobName: name }) => job(name as string),
  Search: () => ({ Results: [] }),
  ListTags: ({ ResourceArn: resource }) => ({ Tags: resource === arn('model-package-group', 'churn') ? [{ Key: 'team', Value: 'retention' }] : [] }),
  ListModelCards: () => ({ ModelCardSummaries: [{ ModelCardName: 'churn-card' }, { ModelCardName: 'other-card' }] }),
  DescribeModelCard: ({ ModelCardName: name }) => ({
    ModelCardName: name, ModelCardArn: arn('model-card', name as string), ModelCardVersion: 1, ModelCardStatus: 'Approved', CreationTime: created,
    Content: JSON.stringify({ model_overview: { model_description: `From ${name}` }, intended_uses: { purpose_of_model: 'Keep customers.', risk_rating: 'Low' }, ...(name === 'churn-card' ? { model_package_details: { model_package_group_name: 'churn' } } : {}) }),
  }),
  ListModels: () => ({ Models: ['by-package', 'by-artifact', 'alone'].map((name) => ({ ModelName: name, ModelArn: arn('model', name), CreationTime: created })) }),
  DescribeModel: ({ ModelName: name }) => ({ ModelName: name, ModelArn: arn('model', name as string), CreationTime: created, PrimaryContainer: name === 'by-package' ? { ModelPackageName: arn('model-package', 'churn/1') } : { Image: '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1', ModelDataUrl: name === 'by-artifact' ? artifact(2) : 's3://models/alone.tar.gz' } }),
  ListEndpoints: () => ({ Endpoints: [{ EndpointName: 'churn-live' }, { EndpointName: 'lonely' }] }),
  DescribeEndpoint: ({ EndpointName: name }) => ({ EndpointName: name, EndpointArn: arn('endpoint', name as string), EndpointConfigName: `${name}-config`, EndpointStatus: 'InService', CreationTime: created, ProductionVariants: name === 'churn-live' ? [{ VariantName: 'a', CurrentWeight: 3, CurrentInstanceCount: 1 }, { VariantName: 'b', CurrentWeight: 1, CurrentInstanceCount: 1 }] : [{ VariantName: 'a', CurrentWeight: 1, CurrentInstanceCount: 2 }] }),
  DescribeEndpointConfig: ({ EndpointConfigName: name }) => ({ EndpointConfigName: name, EndpointConfigArn: arn('endpoint-config', name as string), CreationTime: created, ProductionVariants: name === 'churn-live-config' ? [{ VariantName: 'a', ModelName: 'by-package', InstanceType: 'ml.m5.large' }, { VariantName: 'b', ModelName: 'by-artifact', InstanceType: 'ml.m5.large' }] : [{ VariantName: 'a', ModelName: 'alone', InstanceType: 'ml.c5.large' }] }),
  ListMonitoringSchedules: ({ EndpointName: name }) => ({ MonitoringScheduleSummaries: name === 'churn-live' ? [{ MonitoringScheduleName: 'hourly' }] : [] }),
  DescribeMonitoringSchedule: ({ MonitoringScheduleName: name }) => ({ MonitoringScheduleName: name, MonitoringScheduleArn: arn('monitoring-schedule', name as string), MonitoringType: 'DataQuality', EndpointName: 'churn-live', MonitoringScheduleStatus: 'Scheduled', CreationTime: created }),
  ListMonitoringExecutions: () => ({ MonitoringExecutionSummaries: [{ MonitoringScheduleName: 'hourly', ScheduledTime: created, CreationTime: created, MonitoringExecutionStatus: 'CompletedWithViolations', ProcessingJobArn: arn('processing-job', 'check'), EndpointName: 'churn-live' }] }),
  DescribeProcessingJob: () => ({ ProcessingOutputConfig: { Outputs: [{ S3Output: { S3Uri: 's3://models/monitoring/' } }] } }),
  ListTrainingJobs: () => ({ TrainingJobSummaries: [{ TrainingJobName: 'churn-job-1', TrainingJobArn: arn('training-job', 'churn-job-1') }, { TrainingJobName: 'failed-job', TrainingJobArn: arn('training-job', 'failed-job') }] }),
  ListExperiments: () => ({ ExperimentSummaries: [{ ExperimentName: 'retention', ExperimentArn: arn('experiment', 'retention'), CreationTime: created }] }),
  DescribeExperiment: ({ ExperimentName: name }) => ({ ExperimentName: name, ExperimentArn: arn('experiment', name as string), CreationTime: created }),
  ListTrialComponents: () => ({ TrialComponentSummaries: [{ TrialComponentName: 'trial-1' }] }),
  DescribeTrialComponent: ({ TrialComponentName: name }) => ({ TrialComponentName: name, TrialComponentArn: arn('experiment-trial-component', name as string), Status: { PrimaryStatus: 'Completed' }, Parameters: { depth: { NumberValue: 3 } } }),
  ListFeatureGroups: () => ({ FeatureGroupSummaries: [{ FeatureGroupName: 'customers', FeatureGroupArn: arn('feature-group', 'customers') }] }),
  DescribeFeatureGroup: ({ FeatureGroupName: name, NextToken: token }) => ({ FeatureGroupName: name, FeatureGroupArn: arn('feature-group', name as string), CreationTime: created, ...(token === undefined ? { FeatureDefinitions: [{ FeatureName: 'id', FeatureType: 'String' }], NextToken: 'more' } : { FeatureDefinitions: [{ FeatureName: 'age', FeatureType: 'Integral' }] }) }),
  ListAssociations: () => ({ AssociationSummaries: [{ SourceArn: arn('artifact', 'a1'), DestinationArn: arn('experiment-trial-component', 'trial-1'), AssociationType: 'ContributedTo', CreationTime: created }] }),
  DescribeArtifact: ({ ArtifactArn: own }) => ({ ArtifactArn: own, ArtifactType: 'DataSet', ArtifactName: 'customers', Source: { SourceUri: 's3://data/customers.csv' } }),
}

function job(name: string): object {
  const version = /^churn-job-(\d)$/.exec(name)?.[1]
  if (version === undefined && name !== 'failed-job') throw sdkError('ValidationException', { message: 'Requested resource not found.' })
  return {
    TrainingJobName: name, TrainingJobArn: arn('training-job', name), TrainingJobStatus: version ? 'Completed' : 'Failed', CreationTime: created, HyperParameters: { max_depth: '5', eta: '0.2' },
    ExperimentConfig: { ExperimentName: 'retention' }, AlgorithmSpecification: { TrainingImage: '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1', TrainingInputMode: 'File' },
    ...(version ? { ModelArtifacts: { S3ModelArtifacts: artifact(Number(version)) }, FinalMetricDataList: [{ MetricName: 'validation:auc', Value: Number(`0.8${version}`), Timestamp: created }] } : {}),
  }
}
