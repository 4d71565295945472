import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ExtractionError } from '../src/extract/extraction.js'
import type { ExtractRequest } from '../src/extract/extractor.js'
import type { Entity } from '../src/index.js'
import { badConnections, blurted, wrongAnswers, type BadConnection, type End, type WrongAnswer } from './support/extract-faults.js'
import { byId, extracting, toldBy, type Extraction } from './support/extraction.js'
import { fakePlatforms } from './support/fake-platforms/index.js'
import { fetchOf, handlerOf, type FakePlatform, type Place } from './support/fake-platforms/platform.js'
import { listen, withFault } from './support/fault-server.js'
import { bomb } from './support/faults.js'
import { runs } from './support/model.js'

const URL_OF_ALL = 'http://platform.example'
const long = runs > 1000
const modelsOf = (entities: readonly Entity[]) => entities.filter(({ type }) => type === 'mlmodel').map(({ name }) => name)

beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0)) // no pause between attempts but what the server asks for
afterAll(() => void vi.restoreAllMocks())

/** The platform in this process. */
async function without(platform: FakePlatform, more: Partial<ExtractRequest> = {}): Promise<Extraction> {
  return extracting(platform.extractor, { url: URL_OF_ALL, ...platform.request, fetch: fetchOf(platform.api), ...more })
}

async function withWrongAnswer(platform: FakePlatform, place: Place, { said, once }: WrongAnswer): Promise<Extraction> {
  let [requests, left] = [0, once ? 1 : Infinity]
  const fetch = fetchOf(platform.api, () => requests++, (seen) => (place.is(seen) && left-- > 0 ? said(platform, seen.url) : undefined))
  const extraction = await extracting(platform.extractor, { url: URL_OF_ALL, ...platform.request, fetch })
  const before = requests
  await new Promise((resolve) => setTimeout(resolve, 2))
  expect(requests, 'requests after the end').toBe(before)
  return extraction
}

/** The platform behind a port of this machine. */
async function withBadConnection(platform: FakePlatform, place: Place, { handler, once, timeout }: BadConnection): Promise<Extraction> {
  await using server = await listen(withFault(handlerOf(platform.api), once ? 1 : Array.from({ length: 20 }, (_, index) => index + 1), handler, place.is))
  const extraction = await extracting(platform.extractor, { url: server.url, ...platform.request, ...(timeout === undefined ? {} : { timeout }) })
  const relocated = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value).replaceAll(server.url, URL_OF_ALL)) as T)
  return { ...extraction, entities: relocated(extraction.entities), cursor: relocated(extraction.cursor) }
}

describe.each(fakePlatforms.map((platform) => [platform.extractor.id, platform] as const))('%s', (_, platform) => {
  let whole: Extraction
  beforeAll(async () => {
    whole = await without(platform)
  })

  test('without a fault gives all models, once each, and no warning', () => {
    expect(whole.error).toBeUndefined()
    expect(whole.warnings).toEqual([])
    expect(modelsOf(whole.entities)).toEqual(platform.models)
    expect(byId(whole.entities).size).toBe(whole.entities.length)
  })

  test.each(Object.entries(wrongAnswers).map(([name, fault], index) => [name, fault, index] as const))('%s', async (_, fault, index) => {
    for (const place of placesOf(fault.ends, fault.one ? index : undefined)) await judge(place, fault.ends[place.kind]!, await withWrongAnswer(platform, place, fault))
  })

  test.each(Object.keys(badConnections(() => undefined)).map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const fault = badConnections(await eightyMegabytes)[name]!
    for (const place of placesOf(fault.ends, index)) await judge(place, fault.ends[place.kind]!, await withBadConnection(platform, place, fault))
  })

  /** All places of the kinds at which the fault may happen; with a number, one of them, save in the long run. */
  function placesOf(ends: WrongAnswer['ends'], one: number | undefined): Place[] {
    const places = platform.places.filter(({ kind }) => ends[kind])
    return long || one === undefined ? places : [places[one % places.length]!]
  }

  async function judge(place: Place, end: End, extraction: Extraction): Promise<void> {
    const { entities, warnings, error } = extraction
    const told = toldBy(extraction)
    expect([...platform.secrets, ...blurted].filter((secret) => told.includes(secret)), `secrets that are told at ${place.name}`).toEqual([])
    expect(byId(entities).size, `entities, once each, at ${place.name}`).toBe(entities.length)
    expect(endOf(extraction), `${place.name}: ${String(error)} ${JSON.stringify(warnings.slice(0, 3))}`).toBe(end)
    if (end === 'warned') expect(warnings.map(({ item }) => item), place.name).toEqual([`model ${place.model}`])
    if (end === 'ended') await endsWell(place, extraction)
  }

  /** A model that is missing, and one that lacks something, must be told of as such. */
  function endOf({ entities, warnings, error }: Extraction): End | 'something lost' {
    if (error !== undefined) return error instanceof ExtractionError ? 'ended' : 'something lost'
    const same = isDeepStrictEqual(byId(entities), byId(whole.entities))
    if (same) return warnings.length ? 'something lost' : 'whole'
    const modelLost = modelsOf(entities).length < modelsOf(whole.entities).length
    return warnings.length && modelLost === warnings.some(({ failed }) => failed) ? 'warned' : 'something lost'
  }

  async function endsWell(place: Place, { entities, cursor, error }: Extraction): Promise<void> {
    expect((error as Error).message).toMatch(/^The .{10,700}[.?]$/)
    expect(modelsOf(entities), `models before ${place.name}`).toEqual(platform.models.slice(0, place.before))
    const rest = await without(platform, cursor === undefined ? {} : { cursor })
    expect(rest.error).toBeUndefined()
    expect(byId(rest.entities).size).toBe(rest.entities.length)
    expect(byId([...entities, ...rest.entities])).toEqual(byId(whole.entities))
  }
})

const eightyMegabytes = bomb('gzip', 80)
