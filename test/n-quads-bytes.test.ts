import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { ValidationError, type Entity } from '../src/index.js'
import { NQuadsEncoder, toNQuads, toQuads, type RdfOptions } from '../src/rdf/index.js'
import { ByteLines } from '../src/rdf/n-quads.js'
import { writeTo } from '../src/rdf/to-quads.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { statements } from './support/graphs.js'
import { entityTypes, model, runs, validFixtures } from './support/model.js'

const entities = validFixtures.map(({ content }) => content)
const broken = { ...entities[0]!, description: 'half a character: \ud800' } as Entity
const texts = entities.map((entity) => toNQuads(entity))
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

function encoded(entities: readonly Entity[], options: RdfOptions): string {
  const encoder = new NQuadsEncoder(options)
  for (const entity of entities) encoder.write(entity)
  return decode(encoder.take())
}

describe('bytes are the text of each document, one after the other', () => {
  test.each([{}, { graphs: true }, { inferred: true }, { graphs: true, inferred: true, base: 'https://models.example.com/#' }])('%j', (options) => {
    expect(encoded(entities, options)).toBe(entities.map((entity) => toNQuads(entity, options)).join(''))
  })

  test.each(entityTypes)('of random documents: %s', (type) => {
    fc.assert(fc.property(fc.array(arbitraryEntity(model, type), { maxLength: 3 }), fc.boolean(), (entities, graphs) => {
      expect(encoded(entities, { graphs })).toBe(entities.map((entity) => toNQuads(entity, { graphs })).join(''))
    }), { numRuns: runs })
  })
})

test('a document that cannot be written leaves nothing behind, and those beside it are whole', () => {
  const encoder = new NQuadsEncoder()
  encoder.write(entities[0]!)
  expect(() => encoder.write(broken)).toThrow(ValidationError)
  encoder.write(entities[1]!)
  expect(() => encoder.write({} as Entity)).toThrow(ValidationError)
  expect(decode(encoder.take())).toBe(toNQuads(entities[0]!) + toNQuads(entities[1]!))
})

describe('a document that outgrows the room it is written to, and that of its nodes, says the same as its quads', () => {
  const long = 'a name with spaces and umlauts äöü, '.repeat(40)
  const documents = {
    'many nodes': { versions: Array.from({ length: 6000 }, (_, index) => ({ name: `v${index}`, description: `\u{1F600} "${index}"` })) },
    'long names': { versions: Array.from({ length: 40 }, (_, index) => ({ name: `${long}${index}`, extension: { [long]: { deep: [index] } } })) },
    'a long text': { description: `${'\u4e2d\n'.repeat(900_000)}end`, versions: [{ name: 'after it' }] },
  }

  test.each(Object.entries(documents))('%s', (_, fields) => {
    const entity = { type: 'mlmodel', name: 'large', service: { type: 'mlmodelService', fullyQualifiedName: 's' }, ...fields } as Entity
    const read = new Parser({ format: 'N-Quads' }).parse(encoded([entity], { graphs: true }))
    expect(statements(read)).toEqual(statements(toQuads(entity, { graphs: true })))
    expect(toNQuads(entity, { graphs: true })).toBe(encoded([entity], { graphs: true }))
  })
})

test('wherever in a line the room ends, the lines are the same', () => {
  const entity = {
    type: 'mlmodel', name: 'm', service: { type: 'mlmodelService', fullyQualifiedName: 's' }, createdAt: 1_718_872_205_047, tags: [{ tagFQN: 'PII.None' }, { tagFQN: 'Tier.1' }],
    metrics: [{ name: 'accuracy', value: 0.93, step: 7 }], versions: [{ name: 'v1', description: `long ${'text '.repeat(20)}`, extension: { notes: ['"', 'more '.repeat(80)] } }], owners: [{ type: 'team', name: 'a' }],
  } as unknown as Entity
  for (const graphs of [true, false]) {
    const text = toNQuads(entity, { graphs })
    for (let capacity = 1; capacity < text.length + 200; capacity += 3) {
      const lines = new ByteLines(capacity)
      writeTo(lines, entity, { graphs })
      if (lines.drainText() !== text) expect.fail(`with room for ${capacity} bytes`)
    }
  }
})

test('a large document that cannot be written leaves nothing behind either', () => {
  const versions = Array.from({ length: 4000 }, (_, index) => ({ name: `v${index}`, description: 'x'.repeat(100) }))
  const large = { type: 'mlmodel', name: 'large', service: { type: 'mlmodelService', fullyQualifiedName: 's' }, versions: [...versions, { name: 'last', description: '\udc00' }] } as Entity
  const encoder = new NQuadsEncoder()
  encoder.write(entities[0]!)
  expect(() => encoder.write(large)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: '/versions/4000/description' })] }))
  expect(decode(encoder.take())).toBe(toNQuads(entities[0]!))
})

test('bytes that were taken stay as they are until they are given back', () => {
  const encoder = new NQuadsEncoder()
  const taken = entities.slice(0, 6).map((entity) => {
    encoder.write(entity)
    return encoder.take()
  })
  expect(taken.map(decode)).toEqual(entities.slice(0, 6).map((entity) => toNQuads(entity)))
  for (const bytes of taken) encoder.recycle(bytes)
  encoder.write(entities[7]!)
  expect(decode(encoder.take())).toBe(toNQuads(entities[7]!))
  expect(encoder.take()).toHaveLength(0)
})

test('whatever is taken and given back, and when, bytes that are out stay as they are', () => {
  const step = fc.oneof(fc.record({ write: fc.nat({ max: 400 }), many: fc.constantFrom(1, 1, 1, 60) }), fc.constant('take' as const), fc.record({ giveBack: fc.nat({ max: 5 }) }))
  fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
    const encoder = new NQuadsEncoder()
    const out: { bytes: Uint8Array; text: string }[] = []
    let text = ''
    for (const step of steps) {
      if (step === 'take') {
        out.push({ bytes: encoder.take(), text })
        text = ''
      } else if ('write' in step) for (let index = 0; index < step.many; index++) {
        const entity = entities[(step.write + index) % entities.length]!
        encoder.write(entity)
        text += texts[(step.write + index) % entities.length]!
      } else if (out.length) {
        const [{ bytes, text }] = out.splice(step.giveBack % out.length, 1) as [(typeof out)[number]]
        expect(decode(bytes) === text).toBe(true)
        encoder.recycle(bytes)
        if (step.giveBack === 0) encoder.recycle(bytes) // more than once does no harm
      }
    }
    for (const { bytes, text } of out) expect(decode(bytes) === text).toBe(true)
    expect(decode(encoder.take()) === text).toBe(true)
  }), { numRuns: Math.min(runs, 100) })
})

test('the size tells when there are many bytes to take', () => {
  const encoder = new NQuadsEncoder()
  expect(encoder.size).toBe(0)
  while (encoder.size < 1_000_000) for (const entity of entities) encoder.write(entity)
  expect(encoder.take().length).toBeGreaterThanOrEqual(1_000_000)
  expect(encoder.size).toBe(0)
})
