import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { NQuads } from 'rdf-canonize'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { canonical, type Entity } from '../src/index.js'
import { fromQuads, parseRdf, serialize, toNQuads, toQuads } from '../src/rdf/index.js'
import { statements } from './support/graphs.js'
import { expectPrototypesUntouched } from './support/hostile.js'
import { fill, fullDocuments, fullestDocuments, placed, placesOf, slicesOfDocuments, withPlaces, type Target } from './support/hostile-places.js'
import { generatedStrings, knownStrings } from './support/hostile-strings.js'
import { runs } from './support/model.js'

expectPrototypesUntouched()

/** Generated texts: each goes into every field of one piece of a document at once, the pieces taking turns; in deep runs of a whole document. */
const COUNT = runs > 100 ? Math.max(10_000, runs * 20) : 2000
const generated = generatedStrings(COUNT)
const whole = fullDocuments.map(withPlaces)
const pieces = runs > 100 ? whole : slicesOfDocuments.map(withPlaces)

/** What two strict readers make of the bytes, and what comes back. */
function complaint(entity: Entity): string | undefined {
  try {
    const expected = statements(toQuads(entity, { graphs: true }))
    const bytes = Buffer.from(toNQuads(entity, { graphs: true }), 'utf8').toString('utf8')
    expect(bytes.split('\n').length - 1).toBe(expected.length)
    expect(statements(new Parser({ format: 'N-Quads' }).parse(bytes) as Quad[])).toEqual(expected)
    expect(statements(NQuads.parse(bytes) as never)).toEqual(expected)
    expect(fromQuads(toQuads(entity))).toEqual([canonical(entity)])
    return undefined
  } catch (error) {
    return String((error as Error).message).slice(0, 400)
  }
}

/** On failure, the first place that fails by itself. */
function examine(target: Target, text: string): void {
  const filled = fill(target, text)
  const failure = complaint(filled.document)
  if (failure === undefined) return
  const culprit = filled.places.find((place) => complaint(placed(target.document, [place], text)) !== undefined)
  throw new Error(`${JSON.stringify(text.slice(0, 200))} at ${culprit ? `${culprit.pointer}${culprit.key ? ' (key)' : ''}` : 'several places together'} of ${target.document.type}: ${failure}`)
}

function examineAll(sample: readonly string[], targets: readonly Target[]): void {
  const failures: string[] = []
  sample.forEach((text, index) => {
    try {
      examine(targets[index % targets.length]!, text)
    } catch (error) {
      failures.push((error as Error).message)
    }
  })
  expect(failures.slice(0, 20), `${failures.length} of ${sample.length}`).toEqual([])
}

describe('every hostile text is refused at its place or carried exactly', () => {
  test.each(whole.map((target) => ({ target, type: target.document.type })))('the known ones, in every field of a $type', ({ target }) => examineAll(knownStrings, [target]))

  test(`${COUNT} generated ones, in every field of the pieces of all documents`, () => examineAll(generated, pieces), 3_600_000)

  test('connections to every platform', () => {
    const targets = fullestDocuments.filter(({ type }) => type === 'mlmodelService').map((document) => ({ document, places: placesOf(document).filter(({ steps }) => steps.includes('connection') && !steps.includes('1')) }))
    examineAll([...knownStrings, ...generated.slice(0, 200)], targets)
  })

  test('also as Turtle, TriG and JSON-LD', async () => {
    const failures: string[] = []
    for (const [index, text] of [...knownStrings, ...generated.slice(0, 300)].entries()) {
      const { document } = fill(pieces[(index * 7) % pieces.length]!, text)
      for (const format of ['turtle', 'trig', 'jsonld'] as const) {
        const read: unknown[] = await serialize(document, { format }).then((written) => parseRdf(written, { format })).catch((error: unknown) => [error])
        if (!isDeepStrictEqual(read, [canonical(document)])) failures.push(`${format} ${document.type} ${JSON.stringify(text.slice(0, 100))} ${read[0] instanceof Error ? read[0].message : ''}`)
      }
    }
    expect(failures).toEqual([])
  })
})
