import { describe, expect, test } from 'vitest'
import { validate } from '../src/index.js'
import { connectors, readerOf } from './support/connectors.js'
import { hasRealPayloads, realPayloads } from './support/real-payloads.js'

describe.skipIf(!hasRealPayloads)('payloads recorded from real platforms', () => {
  test('each file is read or has a reason not to be', () => {
    for (const { entry } of realPayloads) expect('skip' in entry ? entry.skip : entry.reader).toMatch(/\w/)
  })

  for (const { id } of connectors)
    test(`${id}: each gives valid entities, or says why not`, () => {
      for (const { connector, file, entry, payload } of realPayloads) {
        if (connector.id !== id || 'skip' in entry) continue
        const { entities, warnings } = readerOf({ connector, reader: entry.reader })(payload, entry.context)
        expect(entities.length + warnings.length, file).toBeGreaterThan(0)
        for (const entity of entities) expect(validate(entity), file).toMatchObject({ ok: true })
      }
    })
})
