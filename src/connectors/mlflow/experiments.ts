import type { MlExperiment } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { extensionOf } from './extension.js'
import { Tags } from './tags.js'

/** Reads an experiment; it is called by its identifier, which stays when it is renamed. */
export function readExperiment(wire: Wire, { scope }: Desk): MlExperiment | undefined {
  wire.ignore({ _creation_time: 'Repeats creation_time.', _last_update_time: 'Repeats last_update_time.' })
  const tags = new Tags(wire)
  const id = wire.text('experiment_id')
  return finish('mlexperiment', {
    name: id, displayName: wire.text('name'), service: scope.service,
    description: tags.get('mlflow.note.content'), artifactLocation: wire.text('artifact_location'),
    createdAt: wire.instant('creation_time', 'milliseconds'), updatedAt: wire.instant('last_update_time', 'milliseconds'), createdBy: tags.get('mlflow.ownerEmail', 'mlflow.owner'),
    deleted: isDeleted(wire), sourceUrl: id === undefined || scope.webUrl === undefined ? undefined : `${scope.webUrl}/#/experiments/${encodeURIComponent(id)}`,
    extension: extensionOf(wire, tags),
  }, wire)
}

/** Whether MLflow keeps a record only until it is removed for good. */
export function isDeleted(wire: Wire): boolean | undefined {
  const stage = wire.word('lifecycle_stage', { active: 'active', deleted: 'deleted' })
  return stage === undefined ? undefined : stage === 'deleted'
}
