import type { Entity } from '../../generated/types.js'
import type { Connector, Reader } from '../connector.js'
import { Platform, type Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { readBundle } from './bundles.js'
import { Datasets } from './datasets.js'
import { readEvents } from './events.js'
import { recordsOf } from './extension.js'
import { readFeatureGroup } from './feature-groups.js'
import { readLineage } from './lineage.js'
import { readCards, readClarify, readEndpoints, readModels, readMonitoring, readPackages, readQualityFile } from './parts.js'
import { readExperiment, readTrialComponent } from './trial-components.js'
import { readTrainingJob } from './training-jobs.js'
import { readTuningJob } from './tuning-jobs.js'

const platform = new Platform('sagemaker', 'SageMaker')

/**
 * Amazon SageMaker: the model registry, training, endpoints, the feature store, model cards, Clarify, Model Monitor and lineage, API of 2017-07-24.
 * Readers take the answers of the API as they come on the wire, from the SDK or from the command line (a list, or one record alone), records of `Search`, and the details of events.
 */
export const sagemaker = {
  id: 'sagemaker',
  title: 'Amazon SageMaker',
  serviceType: 'SageMaker',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/Welcome.html',
  readers: {
    /**
     * `{ group, packages, trainingJobs, hyperParameterTuningJobs, models, endpoints, experiments, modelCards, tags, files, monitoringSchedules, monitoringExecutions, violations }`: a model package group with all that belongs to it; every part but `packages` may be missing.
     * `endpoints` are `{ endpoint, config, inferenceComponents }`; `tags` by ARN; `files`, by S3 address, the JSON that `ModelMetrics` and `DriftCheckBaselines` name; `violations` files by the name of their schedule.
     */
    modelPackageGroup: reader(readBundle),
    /** `DescribeModelPackage`, `ListModelPackages` or `BatchDescribeModelPackage`: models with these versions. */
    modelPackages: reader(readPackages),
    /** `DescribeModel` or `ListModels`: deployable models, called `model/NAME`. */
    models: reader(readModels),
    /** `DescribeTrainingJob` or `ListTrainingJobs`: runs and the data they read. */
    trainingJobs: reader((payload, desk) => readJobs(payload, ['TrainingJobSummaries', 'TrainingJobs'], readTrainingJobEntity, desk)),
    /** `DescribeHyperParameterTuningJob` or `ListHyperParameterTuningJobs`: runs that started training jobs. */
    hyperParameterTuningJobs: reader((payload, desk) => readJobs(payload, ['HyperParameterTuningJobSummaries', 'HyperParameterTuningJobs'], readTuningJob, desk)),
    /** `{ endpoint, config, models, inferenceComponents }`, a list of such under `endpoints` with `models` beside it, or any of the answers alone: models with their deployments. */
    endpoints: reader(readEndpoints),
    /** `DescribeFeatureGroup` or `ListFeatureGroups`, with answers of `DescribeFeatureMetadata` under `FeatureMetadata`: datasets called `feature-group/NAME`. */
    featureGroups: reader((payload, desk) => recordsOf(payload, ['FeatureGroupSummaries', 'FeatureGroups']).map((wire) => readFeatureGroup(wire, desk))),
    /** `DescribeModelCard` or a list: models with what the cards say. `{ modelName, card }` or `{ modelName, content }` names the model of a card. */
    modelCards: reader(readCards),
    /** `{ modelName, content }`, the content of an `analysis.json` of Clarify. */
    clarifyAnalysis: reader(readClarify),
    /** `{ modelName, schedule, executions, violations }`: a schedule (`schedules` for several) with its executions, and files of violations by its name; `{ modelName, content }` for a file alone. Without `modelName`, the model is called after the endpoint. */
    monitoring: reader(readMonitoring),
    /** `{ modelName, content, constraints }`, the content of a file of metrics. */
    modelQuality: reader(readQualityFile),
    /** `DescribeTrialComponent` or `ListTrialComponents`; `{ experiment, trialComponents }` tells the experiment. */
    trialComponents: reader(readTrials),
    /** `QueryLineage`, `ListAssociations` and lists of artifacts, contexts and actions beside them: edges. */
    lineage: reader(readLineage),
    /** An event of EventBridge: what its detail tells of. */
    events: reader((payload, desk) => readEvents(payload, eventKinds, desk)),
  },
} satisfies Connector

/** Kinds of events, as they stand before `State Change`, that speak of models, runs or datasets. */
const eventKinds = {
  'Model Package': readPackages, Model: readModels, 'Training Job': (payload: Wire, desk: Desk) => readJobs(payload, [], readTrainingJobEntity, desk), 'HyperParameter Tuning Job': (payload: Wire, desk: Desk) => readJobs(payload, [], readTuningJob, desk),
  Endpoint: readEndpoints, 'Endpoint Config': readEndpoints, 'Feature Group': (payload: Wire, desk: Desk) => [readFeatureGroup(payload, desk)], 'Model Card': readCards, 'Monitoring Schedule': readMonitoring,
}

/** A reader that tells of whatever stands beside the records and has no place. */
function reader(read: (payload: Wire, desk: Desk) => Iterable<Entity | undefined>): Reader {
  return platform.json(function* (payload, desk) {
    yield* read(payload, desk)
    for (const key of Object.keys(payload.rest() ?? {})) desk.log.warn(`${payload.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'Belongs to no record that is read here: left out.')
  })
}

function* readJobs(payload: Wire, lists: readonly string[], read: (wire: Wire, datasets: Datasets, desk: Desk) => Entity | undefined, desk: Desk): Iterable<Entity | undefined> {
  const datasets = new Datasets(desk)
  for (const wire of recordsOf(payload, lists)) yield read(wire, datasets, desk)
  yield* datasets.entities()
}

function readTrainingJobEntity(wire: Wire, datasets: Datasets, desk: Desk): Entity | undefined {
  return readTrainingJob(wire, datasets, desk)?.entity
}

function* readTrials(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const datasets = new Datasets(desk)
  const experiment = payload.has('experiment') ? readExperiment(payload.item('experiment'), desk) : undefined
  yield experiment
  if (payload.has('experiment') && !payload.has('trialComponents', 'TrialComponentSummaries', 'Results')) return
  for (const wire of recordsOf(payload, ['trialComponents', 'TrialComponentSummaries'])) yield readTrialComponent(wire, experiment?.name, datasets, desk)
  yield* datasets.entities()
}
