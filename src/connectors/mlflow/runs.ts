import { hyperParameter } from '../hyper-parameters.js'
import { finish, type Draft } from '../finish.js'
import type { EntityReference, MlDataset, MlRun, RunStatus } from '../../generated/types.js'
import type { Desk } from '../reader.js'
import type { Scope } from '../scope.js'
import type { Wire } from '../wire/wire.js'
import { readInput, type Input } from './datasets.js'
import { isDeleted } from './experiments.js'
import { extensionOf } from './extension.js'
import { lastName, readFlavors, type Flavor } from './flavors.js'
import { readMetrics } from './metrics.js'
import { readSignature, type Signature } from './signature.js'
import { Tags } from './tags.js'

const statuses: Readonly<Record<string, RunStatus>> = { RUNNING: 'Running', SCHEDULED: 'Scheduled', FINISHED: 'Finished', FAILED: 'Failed', KILLED: 'Killed' }

/** A model as the history of a run before 3.x keeps it. */
export interface LoggedInRun {
  readonly artifactPath: string | undefined
  readonly signature: Signature
  readonly flavor: Flavor
}

/** A run and what models take from it. */
export interface Run {
  readonly id: string
  readonly reference: EntityReference
  readonly entity: MlRun | undefined
  readonly datasets: readonly MlDataset[]
  readonly draft: Draft<'mlrun'>
  readonly inputs: readonly Input[]
  readonly algorithm: string | undefined
  readonly artifactUri: string | undefined
  readonly models: readonly LoggedInRun[]
}

/** Reads a run: `{ info, data, inputs, outputs }`. */
export function readRun(wire: Wire, desk: Desk): Run | undefined {
  const { scope } = desk
  const info = wire.item('info')
  info.ignore({ run_uuid: 'Repeats run_id.', _start_time: 'Repeats start_time.', _end_time: 'Repeats end_time.' })
  wire.ignore({ 'data/metrics/*/run_id': 'Repeats the run that the metric stands in.' })
  const id = info.text('run_id')
  if (id === undefined) return desk.log.warn(info.path, 'A run without `run_id` cannot be told from others: left out.', 'required')
  const experiment = info.text('experiment_id')
  const tags = new Tags(wire.item('data'))
  if (tags.peek('mlflow.runName') === info.text('run_name')) tags.skip('mlflow.runName', 'Repeats run_name.')
  const inputs = wire.item('inputs').items('dataset_inputs').map((input) => readInput(input, desk)).filter((input) => input !== undefined)
  const algorithm = tags.get('estimator_name') ?? lastName(tags.get('estimator_class'))
  const draft = runDraft(wire, tags, inputs, scope)
  const artifactUri = draft.artifactLocation as string | undefined
  const models = historyOf(tags)
  const entity = finish('mlrun', { ...draft, extension: extensionOf(wire, tags) }, info)
  return { id, reference: scope.run(id, experiment), entity, datasets: inputs.flatMap(({ dataset }) => dataset ?? []), draft, inputs, algorithm, artifactUri, models }
}

function runDraft(wire: Wire, tags: Tags, inputs: readonly Input[], scope: Scope): Draft<'mlrun'> {
  const [info, data] = [wire.item('info'), wire.item('data')]
  const [id, experiment, parent] = [info.text('run_id'), info.text('experiment_id'), tags.get('mlflow.parentRunId')]
  return {
    name: id, displayName: info.text('run_name') ?? tags.get('mlflow.runName'), service: scope.service,
    experiment: experiment === undefined ? undefined : scope.experiment(experiment),
    parentRun: parent === undefined ? undefined : scope.run(parent, experiment),
    status: info.word('status', statuses), startedAt: info.instant('start_time', 'milliseconds'), endedAt: info.instant('end_time', 'milliseconds'),
    parameters: data.pairs('params').map(({ key, value }) => hyperParameter(key, value)), metrics: readMetrics(data, scope),
    runInputs: inputs.map(({ use }) => use), runOutputs: wire.item('outputs').items('model_outputs').map((output) => output.text('model_id')).filter((model) => model !== undefined).map((model) => scope.model(model)),
    code: { repository: tags.get('mlflow.source.git.repoURL'), commit: tags.get('mlflow.source.git.commit'), branch: tags.get('mlflow.source.git.branch'), entryPoint: tags.get('mlflow.source.name') },
    environment: { image: tags.get('mlflow.docker.image.uri', 'mlflow.docker.image.name') },
    artifactLocation: info.text('artifact_uri'), description: tags.get('mlflow.note.content'), createdBy: info.text('user_id') ?? tags.get('mlflow.user'), deleted: isDeleted(info),
    sourceUrl: id === undefined || experiment === undefined || scope.webUrl === undefined ? undefined : `${scope.webUrl}/#/experiments/${encodeURIComponent(experiment)}/runs/${encodeURIComponent(id)}`,
  }
}

/** The models that a run before 3.x logged: the tag `mlflow.log-model.history` holds them as JSON, in which the signature is JSON once more. */
function historyOf(tags: Tags): LoggedInRun[] {
  return tags.items('mlflow.log-model.history').map((model) => {
    model.ignore({ run_id: 'Repeats the run that the history stands in.' })
    return { artifactPath: model.text('artifact_path'), signature: readSignature(model.item('signature')), flavor: readFlavors(model.item('flavors')) }
  })
}
