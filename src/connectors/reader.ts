import { entityId } from '../entities/ids.js'
import { parseTolerantJson } from '../io/tolerant-json.js'
import type { Entity, ServiceType } from '../generated/types.js'
import type { ReadContext, Reader } from './connector.js'
import { Scope } from './scope.js'
import { WireLog } from './wire/wire-log.js'
import { Wire } from './wire/wire.js'

/** What one reading has at hand. */
export interface Desk {
  readonly scope: Scope
  readonly log: WireLog
}

/** Makes the readers of one platform. */
export class Platform {
  constructor(readonly id: string, readonly serviceType: ServiceType) {}

  /** A reader of JSON, parsed or as text. */
  json(read: (payload: Wire, desk: Desk) => Iterable<Entity | undefined>): Reader {
    return (payload, context) => this.run(context, (desk) => {
      const value = typeof payload === 'string' ? this.parse(payload, desk.log) : payload
      return value === undefined ? [] : read(new Wire(value, desk.log), desk)
    })
  }

  /** A reader of text in a form of its own, such as YAML. */
  text(read: (text: string, desk: Desk) => Iterable<Entity | undefined>): Reader {
    return this.either(read, (_, { log }) => log.warn('', 'Expected the text of a file.', 'type') ?? [])
  }

  /** A reader of text in a form of its own, and of its parts as JSON. */
  either(readText: (text: string, desk: Desk) => Iterable<Entity | undefined>, readParts: (payload: Wire, desk: Desk) => Iterable<Entity | undefined>): Reader {
    return (payload, context) => this.run(context, (desk) => (typeof payload === 'string' ? readText(payload, desk) : readParts(new Wire(payload, desk.log), desk)))
  }

  private run(context: ReadContext | undefined, read: (desk: Desk) => Iterable<Entity | undefined>) {
    const desk: Desk = { scope: new Scope(this.id, this.serviceType, context), log: new WireLog() }
    const entities = distinct(read(desk), desk.log)
    return { entities, warnings: desk.log.warnings, ignored: desk.log.ignored }
  }

  private parse(text: string, log: WireLog): unknown {
    try {
      return parseTolerantJson(text)
    } catch {
      return log.warn('', 'This is not JSON.', 'type')
    }
  }
}

/** Each entity once: what several items of a payload say of the same record in the same words comes once, and of two that differ the first stands. */
function distinct(entities: Iterable<Entity | undefined>, log: WireLog): Entity[] {
  const known = new Map<string, Entity>()
  for (const entity of entities) {
    if (!entity) continue
    const id = entityId(entity)
    const before = known.get(id)
    if (!before) known.set(id, entity)
    else if (JSON.stringify(before) !== JSON.stringify(entity)) log.warn('', `The payload speaks twice of one ${entity.type}, in different words: the first stands.`, 'duplicate')
  }
  return [...known.values()]
}
