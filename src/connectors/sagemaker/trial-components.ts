import type { MlExperiment, MlRun } from '../../generated/types.js'
import { finish } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import type { Datasets } from './datasets.js'
import { defined, extensionOf, ignoreAnswer, textAt, userOf } from './extension.js'
import { named } from './names.js'
import { jobStatuses, wordOf } from './words.js'

/** Reads an experiment: `DescribeExperiment`, a summary, or one of `Search`. */
export function readExperiment(wire: Wire, { scope, log }: Desk): MlExperiment | undefined {
  ignoreAnswer(wire)
  const name = wire.text('ExperimentName') ?? parseArn(wire.peek('ExperimentArn'))?.name
  if (name === undefined) return log.warn(wire.path, 'An experiment without a name or ARN cannot be told from others: left out.', 'required')
  return finish('mlexperiment', {
    name, displayName: wire.text('DisplayName'), service: scope.service, description: wire.text('Description'), createdAt: wire.instant('CreationTime'), createdBy: userOf(wire.item('CreatedBy')),
    updatedAt: wire.instant('LastModifiedTime'), updatedBy: userOf(wire.item('LastModifiedBy')), extension: extensionOf(wire, 'ExperimentArn'),
  }, wire)
}

/** Reads a trial component as a run: `DescribeTrialComponent`, a summary, or one of `Search`, which alone tells the experiment. */
export function readTrialComponent(wire: Wire, experiment: string | undefined, datasets: Datasets, desk: Desk): MlRun | undefined {
  ignoreAnswer(wire)
  const name = wire.text('TrialComponentName') ?? parseArn(wire.peek('TrialComponentArn'))?.name
  if (name === undefined) return desk.log.warn(wire.path, 'A trial component without a name or ARN cannot be told from others: left out.', 'required')
  const of = wire.items('Parents')[0]?.text('ExperimentName') ?? experiment
  const [inputs, outputs] = [wire.item('InputArtifacts'), wire.item('OutputArtifacts')]
  const origin = wire.item('MetadataProperties')
  return finish('mlrun', {
    name: named('experiment-trial-component', name), displayName: wire.text('DisplayName') ?? name, service: desk.scope.service, experiment: of === undefined ? undefined : desk.scope.experiment(of),
    status: wordOf(wire.item('Status'), 'PrimaryStatus', jobStatuses), startedAt: wire.instant('StartTime'), endedAt: wire.instant('EndTime'), createdAt: wire.instant('CreationTime'), createdBy: userOf(wire.item('CreatedBy')),
    updatedAt: wire.instant('LastModifiedTime'), updatedBy: userOf(wire.item('LastModifiedBy')), parameters: readParameters(wire), metrics: wire.items('Metrics').flatMap(readMetric),
    runInputs: inputsOf(wire, datasets), artifactLocation: outputs.item('SageMaker.ModelArtifact').text('Value'), code: defined({ repository: origin.text('Repository'), commit: origin.text('CommitId') }),
    environment: { image: inputs.item('SageMaker.ImageUri').text('Value') }, extension: extensionOf(wire, 'TrialComponentArn'),
  }, wire)
}

/** Parameters: `{ NumberValue }` or `{ StringValue }` by name. */
function readParameters(wire: Wire): object[] {
  return wire.entries('Parameters').map(([name, value]) => hyperParameter(name, value.has('NumberValue') ? value.finite('NumberValue') : value.text('StringValue')))
}

/** A metric over the steps of the run: its last value is the value; the others stay as they are. */
function readMetric(metric: Wire): object[] {
  const value = metric.number('Last')
  return value === undefined ? [] : [{ name: textAt(metric, 'MetricName'), kind: 'performance', value, timestamp: metric.instant(['TimeStamp', 'Timestamp']) }]
}

/** Inputs that are data in S3; images and code stay as they are. */
function inputsOf(wire: Wire, datasets: Datasets): object[] {
  return wire.entries('InputArtifacts').flatMap(([role, input]) => {
    const value = input.peek('Value')
    if (typeof value !== 'string' || !value.startsWith('s3://') || role.startsWith('SageMaker.')) return []
    const type = input.peek('MediaType')
    return [{ ...datasets.use(input.text('Value')!, input, typeof type === 'string' ? type : undefined), role }]
  })
}
