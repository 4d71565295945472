import type { Entity } from '../../generated/types.js'
import type { Connector } from '../connector.js'
import { finish } from '../finish.js'
import { Platform, type Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { readMetrics } from './metrics.js'
import { readModel } from './models.js'
import { readMojoFile } from './mojo-files.js'

const platform = new Platform('h2o', 'H2O')

/** H2O-3: models of a running cluster, and the files beside a MOJO. */
export const h2o = {
  id: 'h2o',
  title: 'H2O-3',
  serviceType: 'H2O',
  docs: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/rest-api-reference.html',
  readers: {
    /** `GET /3/Models` or `/3/Models/{id}`, or `experimental/modelDetails.json` of a MOJO. Models of the folds of another are no models of their own. */
    models: platform.json(readModels),
    /** `GET /3/ModelMetrics`: models with how they did on frames. */
    modelMetrics: platform.json(readModelMetrics),
    /** Text of `model.ini` of a MOJO; the model is called by its UUID. */
    mojo: platform.text((text, desk) => [readMojoFile(text, desk)]),
  },
} satisfies Connector

function* readModels(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  if (!payload.has('models')) return void (yield readModel(payload, desk))
  const models = payload.items('models')
  const folds = new Set(models.flatMap((model) => model.item('output').items('cross_validation_models').map((fold) => fold.peek('name'))))
  for (const model of models) {
    if (folds.has(model.item('model_id').peek('name'))) desk.log.ignore(model.path, 'A model of one fold of another model.')
    else yield readModel(model, desk)
  }
}

function* readModelMetrics(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  payload.log.ignoreAnywhere('__meta', 'Names the schema of the answer.')
  const models = new Map<string, { wire: Wire; measurements: object[] }>()
  for (const wire of payload.has('model_metrics') ? payload.items('model_metrics') : [payload]) {
    const name = wire.item('model').text('name')
    if (name === undefined) {
      desk.log.warn(wire.path, 'Metrics that name no model cannot be placed: left out.', 'required')
      continue
    }
    const known = models.get(name)
    models.set(name, { wire: known?.wire ?? wire, measurements: [...(known?.measurements ?? []), ...readMetrics(wire, undefined).measurements] })
  }
  for (const [name, { wire, measurements }] of models) {
    const rest = { ...wire.rest(), ...payload.rest() }
    yield finish('mlmodel', { name, service: desk.scope.service, serviceType: desk.scope.serviceType, metrics: measurements, extension: Object.keys(rest).length ? { h2o: rest } : undefined }, wire)
  }
}
