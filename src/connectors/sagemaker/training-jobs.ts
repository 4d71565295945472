import type { EntityReference, MlRun } from '../../generated/types.js'
import { parseWritten } from '../wire/json-text.js'
import { finish, type Draft } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { readChannels, usesByList, type Channel, type Datasets } from './datasets.js'
import { extensionOf, ignoreAnswer } from './extension.js'
import { readImage } from './images.js'
import { referenceOf } from './names.js'
import { jobStatuses, wordOf } from './words.js'

/** A training job as a run, and what the models that came of it take over. */
export interface TrainingJob {
  readonly arn: string | undefined
  readonly reference: EntityReference
  readonly entity: MlRun | undefined
  /** Where the file of the trained model is. */
  readonly artifact: string | undefined
  /** ARN of the model package that the job registered. */
  readonly modelPackage: string | undefined
  readonly experiment: EntityReference | undefined
  readonly experimentName: string | undefined
  readonly wire: Wire
  /** Fields of versions and models alike. */
  readonly forModel: Draft<'mlmodel'>
}

/** Reads a training job: `DescribeTrainingJob`, one of `ListTrainingJobs` or of `Search`, or the detail of an event. */
export function readTrainingJob(wire: Wire, datasets: Datasets, desk: Desk): TrainingJob | undefined {
  ignoreAnswer(wire)
  const arn = wire.peek('TrainingJobArn')
  const name = wire.text('TrainingJobName') ?? parseArn(arn)?.name
  if (name === undefined) return desk.log.warn(wire.path, 'A training job without a name or ARN cannot be told from others: left out.', 'required')
  const experiment = wire.item('ExperimentConfig').text('ExperimentName')
  const channels = readChannels(wire.items('InputDataConfig'), datasets)
  const draft = draftOf(wire, name, experiment, channels, desk)
  const outputPackage = wire.text('OutputModelPackageArn')
  const produced = outputPackage === undefined ? undefined : referenceOf(outputPackage, desk.scope)
  const forModel = forModelOf(wire, draft, channels)
  const entity = finish('mlrun', { ...draft, runOutputs: produced ? [produced] : [], extension: extensionOf(wire, 'TrainingJobArn') }, wire)
  return {
    arn: typeof arn === 'string' ? arn : undefined, reference: desk.scope.run(name, experiment), entity, artifact: wire.item('ModelArtifacts').text('S3ModelArtifacts'), modelPackage: outputPackage,
    experiment: experiment === undefined ? undefined : desk.scope.experiment(experiment), experimentName: experiment, wire, forModel,
  }
}

function draftOf(wire: Wire, name: string, experiment: string | undefined, channels: readonly Channel[], { scope }: Desk): Draft<'mlrun'> {
  const [resources, tuning] = [wire.item('ResourceConfig'), wire.text('TuningJobArn')]
  const image = wire.item('AlgorithmSpecification').text('TrainingImage')
  return {
    name, displayName: wire.item('ExperimentConfig').text('TrialComponentDisplayName', 'RunName'), service: scope.service, experiment: experiment === undefined ? undefined : scope.experiment(experiment),
    parentRun: tuning === undefined ? undefined : referenceOf(tuning, scope) ?? { type: 'mlrun', name: tuning },
    status: wordOf(wire, 'TrainingJobStatus', jobStatuses), startedAt: wire.instant('TrainingStartTime'), endedAt: wire.instant('TrainingEndTime'), createdAt: wire.instant('CreationTime'), updatedAt: wire.instant('LastModifiedTime'),
    parameters: wire.pairs('HyperParameters').map(({ key, value }) => hyperParameter(key, value)), metrics: readFinalMetrics(wire), runInputs: channels.map(({ use }) => use),
    code: { entryPoint: entryPointOf(wire.item('HyperParameters')) }, environment: { image, languageVersion: readImage(image).languageVersion, instanceType: resources.text('InstanceType', 'SelectedInstanceType'), replicas: resources.count('InstanceCount', 'SelectedInstanceCount') },
    artifactLocation: wire.item('ModelArtifacts').text('S3ModelArtifacts') ?? wire.item('OutputDataConfig').text('S3OutputPath'),
    sourceUrl: scope.webUrl === undefined ? undefined : `${scope.webUrl}#/jobs/${encodeURIComponent(name)}`,
  }
}

/** The name of the algorithm that the job itself gives stays with the job, as runs have no field for it. */
function forModelOf(wire: Wire, { parameters, metrics, code, environment }: Draft<'mlrun'>, channels: readonly Channel[]): Draft<'mlmodel'> {
  const [specification, known] = [wire.item('AlgorithmSpecification'), readImage((environment as { image?: string }).image)]
  return { algorithm: algorithmName(specification.peek('AlgorithmName')) ?? known.algorithm, framework: known.framework, frameworkVersion: known.frameworkVersion, mlHyperParameters: parameters, metrics, code, environment, ...usesByList(channels) }
}

/** An algorithm by its name, or by its ARN. */
export function algorithmName(value: unknown): string | undefined {
  return parseArn(value)?.name ?? (typeof value === 'string' && value !== '' ? value : undefined)
}

/** The script that an estimator of the SDK runs; the SDK writes hyperparameters as JSON. */
function entryPointOf(parameters: Wire): string | undefined {
  const program = parameters.peek('sagemaker_program')
  const script = parseWritten(program)
  return typeof script === 'string' ? script : typeof program === 'string' && /^[^"']+$/.test(program) ? program : undefined
}

/** Reads `FinalMetricDataList`, which may name a metric several times: the latest value is the final one. */
function readFinalMetrics(wire: Wire): object[] {
  const latest = new Map<string, { wire: Wire; at: number; measurement: object }>()
  for (const metric of wire.items('FinalMetricDataList')) {
    const [name, value, timestamp] = [metric.text('MetricName'), metric.number('Value'), metric.instant('Timestamp')]
    if (name === undefined || value === undefined) continue
    const [before, found] = [latest.get(name), { wire: metric, at: timestamp ?? -Infinity, measurement: { name, kind: 'performance', value, timestamp } }]
    const older = before && before.at > found.at ? found : before
    if (older) metric.log.ignore(older.wire.path, 'An earlier value of a metric of which there is a later one.')
    if (older !== found) latest.set(name, found)
  }
  return [...latest.values()].map(({ measurement }) => measurement)
}
