import type { MlRun } from '../../generated/types.js'
import { finish } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { readChannels, type Datasets } from './datasets.js'
import { extensionOf, ignoreAnswer } from './extension.js'
import { readImage } from './images.js'
import { named } from './names.js'
import { jobStatuses, wordOf } from './words.js'

/** Which way the objective is better. */
const directions = { Maximize: 'higherIsBetter', Minimize: 'lowerIsBetter' } as const

/** Reads a hyperparameter tuning job: a run that started the training jobs which name it. Of several definitions, the first is told of; the others stay in the extension. */
export function readTuningJob(wire: Wire, datasets: Datasets, { scope, log }: Desk): MlRun | undefined {
  ignoreAnswer(wire)
  const name = wire.text('HyperParameterTuningJobName') ?? parseArn(wire.peek('HyperParameterTuningJobArn'))?.name
  if (name === undefined) return log.warn(wire.path, 'A tuning job without a name or ARN cannot be told from others: left out.', 'required')
  const definition = wire.has('TrainingJobDefinition') ? wire.item('TrainingJobDefinition') : wire.items('TrainingJobDefinitions')[0] ?? wire.item('TrainingJobDefinition')
  const [resources, image] = [definition.item('ResourceConfig'), definition.item('AlgorithmSpecification').text('TrainingImage')]
  return finish('mlrun', {
    name: named('hyper-parameter-tuning-job', name), displayName: name, service: scope.service, status: wordOf(wire, 'HyperParameterTuningJobStatus', jobStatuses),
    createdAt: wire.instant('CreationTime'), endedAt: wire.instant('HyperParameterTuningEndTime'), updatedAt: wire.instant('LastModifiedTime'),
    parameters: definition.pairs('StaticHyperParameters').map(({ key, value }) => hyperParameter(key, value)), metrics: readObjective(wire.item('BestTrainingJob')),
    runInputs: readChannels(definition.items('InputDataConfig'), datasets).map(({ use }) => use), seed: wire.item('HyperParameterTuningJobConfig').count('RandomSeed'),
    environment: { image, languageVersion: readImage(image).languageVersion, instanceType: resources.text('InstanceType'), replicas: resources.count('InstanceCount') },
    artifactLocation: definition.item('OutputDataConfig').text('S3OutputPath'), extension: extensionOf(wire, 'HyperParameterTuningJobArn'),
  }, wire)
}

/** The best value of the objective. */
function readObjective(best: Wire): object[] {
  const objective = best.item('FinalHyperParameterTuningJobObjectiveMetric')
  const value = objective.number('Value')
  return value === undefined ? [] : [{ name: objective.text('MetricName'), kind: 'performance', value, direction: objective.word('Type', directions) }]
}
