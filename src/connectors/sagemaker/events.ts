import type { Entity } from '../../generated/types.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'

/** Reads what an event tells of, as the answer of the API would tell of it. */
type ReadDetail = (detail: Wire, desk: Desk) => Iterable<Entity | undefined>

/** Fields of the envelope (https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html). */
const envelope = {
  version: 'Version of the envelope.', id: 'Identifies the event, not the record.', 'detail-type': 'Says which kind of record the event is about.', source: 'Says that SageMaker sent the event.', account: 'Stands in the ARN of the record.',
  region: 'Stands in the ARN of the record.', time: 'When the event was sent; the record has times of its own.', resources: 'Repeats the ARN of the record.',
}

/** Reads an event of EventBridge, or a list of them under `events`; events that speak of no model, run or dataset are left out. */
export function* readEvents(payload: Wire, kinds: Readonly<Record<string, ReadDetail>>, desk: Desk): Iterable<Entity | undefined> {
  for (const event of payload.has('events') ? payload.items('events') : [payload]) {
    const kind = event.peek('detail-type')
    const name = typeof kind === 'string' ? /^SageMaker (.{1,80}) State Change$/.exec(kind)?.[1] : undefined
    if (name === undefined || !Object.hasOwn(kinds, name)) {
      if (kind === undefined) desk.log.warn(event.path, 'This is no event of EventBridge: it has no `detail-type`.', 'required')
      else event.ignore({ '*': 'The event speaks of no model, run or dataset.' })
      continue
    }
    event.ignore(envelope)
    yield* kinds[name]!(event.item('detail'), desk)
  }
}
