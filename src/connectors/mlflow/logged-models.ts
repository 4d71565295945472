import type { EntityReference, MlModel } from '../../generated/types.js'
import { finish, type Draft } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { extensionOf } from './extension.js'
import { readMetrics } from './metrics.js'
import { Tags } from './tags.js'

/** A logged model (MLflow 3): a model of an experiment, which may be registered or not. */
export interface LoggedModel {
  readonly id: string
  readonly entity: MlModel | undefined
  readonly reference: EntityReference
  readonly draft: Draft<'mlmodel'>
  readonly artifactUri: string | undefined
  readonly runId: string | undefined
}

/** Reads `{ info, data }` of a logged model; it is called by its identifier, since several of an experiment may have one name. */
export function readLoggedModel(wire: Wire, desk: Desk): LoggedModel | undefined {
  const { scope } = desk
  const [info, data] = [wire.item('info'), wire.item('data')]
  wire.ignore({ 'data/metrics/*/model_id': 'Repeats the model that the metric stands in.' })
  const id = info.text('model_id')
  if (id === undefined) return desk.log.warn(info.path, 'A logged model without `model_id` cannot be told from others: left out.', 'required')
  const tags = new Tags(info)
  tags.skip('mlflow.modelVersions', 'Lists the versions that were registered from it: each of them tells so itself.')
  const [experiment, runId, artifactUri] = [info.text('experiment_id'), info.text('source_run_id'), info.text('artifact_uri')]
  const runOf = (run: string): EntityReference => (run === runId ? scope.run(run, experiment) : { type: 'mlrun', name: run }) // another run may be of another experiment
  const draft: Draft<'mlmodel'> = {
    name: id, displayName: info.text('name'), service: scope.service, experiment: experiment === undefined ? undefined : scope.experiment(experiment),
    mlHyperParameters: data.pairs('params').map(({ key, value }) => hyperParameter(key, value)), metrics: readMetrics(data, scope, runOf),
    mlStore: { storage: artifactUri }, createdAt: info.instant('creation_timestamp_ms', 'milliseconds'), updatedAt: info.instant('last_updated_timestamp_ms', 'milliseconds'),
    createdBy: info.text('creator_id') ?? tags.get('mlflow.user'), description: tags.get('mlflow.note.content'),
  }
  const run = runId === undefined ? undefined : runOf(runId).fullyQualifiedName
  const entity = finish('mlmodel', { ...draft, extension: extensionOf(wire, tags, { run }) }, info)
  return { id, entity, reference: scope.model(id), draft, artifactUri, runId }
}
