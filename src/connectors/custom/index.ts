import type { Entity } from '../../generated/types.js'
import type { Connector, Reader } from '../connector.js'
import { Platform, type Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { isObject } from '../wire/kinds.js'
import type { Mapping } from './mapping.js'
import { readRecords } from './records.js'

export type { Fields, Mapping, Source, ValueKind } from './mapping.js'

const platform = new Platform('custom', 'CustomMlModel')

/** A platform of your own, by a mapping that tells where each field is. */
export const custom = {
  id: 'custom',
  title: 'A platform of your own',
  serviceType: 'CustomMlModel',
  docs: 'https://w3id.org/ml-assets',
  readers: {
    /** `{ mapping, data }`: the payload of the platform under `data`, and how it becomes entities (`Mapping`) under `mapping`. */
    mapped: platform.json(readMapped),
  },
} satisfies Connector

/** The reader of one mapping: `const read = readerOf(mapping)`, then `read(payload, { service: 'in-house' })`. */
export function readerOf(mapping: Mapping): Reader {
  return (data, context) => custom.readers.mapped!({ mapping, data }, context)
}

function readMapped(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const mapping = payload.peek('mapping')
  return readRecords(payload.item('data'), isObject(mapping) ? mapping : {}, desk)
}
