import type { Entity } from '../../generated/types.js'
import { readFrontMatter } from '../../io/front-matter.js'
import type { Connector } from '../connector.js'
import { finish } from '../finish.js'
import { Platform, type Desk } from '../reader.js'
import { Wire } from '../wire/wire.js'
import { readEndpoint } from './endpoints.js'
import { readModel } from './models.js'

const platform = new Platform('huggingface', 'HuggingFace')

/** Hugging Face: repositories of models on the Hub, their cards and evaluation results, and inference endpoints. */
export const huggingface = {
  id: 'huggingface',
  title: 'Hugging Face',
  serviceType: 'HuggingFace',
  docs: 'https://huggingface.co/docs/hub/api',
  readers: {
    /** `/api/models` or `/api/models/{id}`; `readme` (text of the card), `refs`, `evalResults` and `endpoints` may stand beside the other fields. */
    models: platform.json((payload, desk) => (payload.has('models') && !payload.has('id') ? payload.items('models') : [payload]).map((wire) => readModel(wire, desk))),
    /** A model card: the text of a `README.md`, or `{ id, data, body }`. A card does not say which repository it is in: without `id`, the name in its model index or its first heading is taken. */
    card: platform.either(readCardText, (payload, desk) => [readCardParts(payload, desk)]),
    /** `/v2/endpoint/{namespace}`: a model for each repository that is served, with its deployments. */
    endpoints: platform.json(readEndpoints),
  },
} satisfies Connector

function* readCardText(text: string, desk: Desk): Iterable<Entity | undefined> {
  yield readCardParts(new Wire({ ...readFrontMatter(text) }, desk.log), desk)
}

function readCardParts(payload: Wire, desk: Desk): Entity | undefined {
  const [data, body] = [payload.item('data'), payload.text('body')]
  if (payload.has('mistake')) desk.log.warn('', `The front matter cannot be read: line ${payload.item('mistake').text('line') ?? '?'}: ${payload.item('mistake').text('message') ?? ''}`)
  const fallback = payload.has('id') ? undefined : data.items('model-index')[0]?.text('name') ?? data.text('model_name') ?? /^#\s+(\S.{0,200}?)\s*$/m.exec(body ?? '')?.[1]
  return readModel(payload, desk, fallback)
}

function* readEndpoints(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const served = new Map<string, { wires: Wire[]; deployments: object[] }>()
  for (const wire of payload.has('items') ? payload.items('items') : [payload]) {
    const { repository, deployment } = readEndpoint(wire, desk)
    if (repository === undefined) {
      desk.log.warn(wire.path, 'An endpoint that names no repository cannot be placed: left out.', 'required')
      continue
    }
    const known = served.get(repository) ?? { wires: [], deployments: [] }
    served.set(repository, { wires: [...known.wires, wire], deployments: [...known.deployments, deployment] })
  }
  for (const [name, { wires, deployments }] of served) {
    const tasks = wires.map((wire) => [wire.item('model').text('task'), wire.item('model').text('framework')] as const)
    const rests = wires.map((wire) => wire.rest()).filter((rest) => rest !== undefined)
    yield finish('mlmodel', { name, service: desk.scope.service, serviceType: desk.scope.serviceType, task: tasks[0]?.[0], framework: tasks[0]?.[1], deployments, extension: rests.length ? { huggingface: { endpoints: rests } } : undefined }, wires[0]!)
  }
}
