import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ExtractionError } from '../src/extract/extraction.js'
import type { ExtractRequest } from '../src/extract/extractor.js'
import { byId, extracting, toldBy, type Extraction } from './support/extraction.js'
import { fakePlatforms } from './support/fake-platforms/index.js'
import { handlerOf, type FakePlatform, type Place } from './support/fake-platforms/platform.js'
import { listen, withFault, type Handler } from './support/fault-server.js'
import { badUtf8, body, bomb, cutByLength, cutInChunks, damagedGzip, endless, hang, notHttp, redirected, refused, reset, signInPage, slow } from './support/faults.js'

/** What an extraction comes to: `whole`: exactly all; `warned`: all but what a warning names; `ended`: an error after what came before, and a later run brings the rest. */
type End = 'whole' | 'warned' | 'ended'

interface Fault {
  readonly handler: (platform: FakePlatform, url: string) => Handler
  /** Whether it happens to the first request at a place only. */
  readonly once?: true
  readonly ends: Partial<Record<Place['kind'], End>>
  readonly timeout?: number
}

const always: Fault['ends'] = { server: 'ended', list: 'ended', item: 'warned', part: 'warned' }
const never: Fault['ends'] = { server: 'whole', list: 'whole', item: 'whole', part: 'whole' }
const fatal: Fault['ends'] = { server: 'ended', list: 'ended', item: 'ended', part: 'ended' }
/** What a server may blurt out besides the secrets that were sent. */
const blurted = ['hunter2secret', 'c2lnbmF0dXJlLW9mLWEtbGluaw', 'AKIAABCDEFGHIJKLMNOP']

function indiscreet(status: number, { secrets }: FakePlatform, headers: Record<string, string> = {}): Handler {
  return refused(status, headers, { error: `Failed for ${secrets.join(' and ')} with AKIAABCDEFGHIJKLMNOP at https://jane:hunter2secret@db.example/x?X-Amz-Signature=c2lnbmF0dXJlLW9mLWEtbGluaw` })
}

const bombs = new Map<string, Handler>()
beforeAll(async () => {
  bombs.set('gzip', await bomb('gzip', 80))
  vi.spyOn(Math, 'random').mockReturnValue(0) // no pause between attempts but what the server asks for
})
afterAll(() => void vi.restoreAllMocks())

const faults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(['0', '-5', 'soon', '', '0.05', 'Wed, 21 Oct 2015 07:28:00 GMT'].map((after) => [`status 429 once, Retry-After "${after}"`, { handler: (platform) => indiscreet(429, platform, { 'retry-after': after }), once: true, ends: never } satisfies Fault])),
  ...Object.fromEntries(['86400', 'Fri, 31 Dec 2099 23:59:59 GMT', '99999999999999999999'].map((after) => [`status 429, Retry-After "${after}"`, { handler: (platform) => indiscreet(429, platform, { 'retry-after': after }), ends: fatal } satisfies Fault])),
  'status 429 once, without Retry-After': { handler: (platform) => indiscreet(429, platform), once: true, ends: never },
  'status 503 once': { handler: (platform) => indiscreet(503, platform), once: true, ends: never },
  'status 500 every time': { handler: (platform) => indiscreet(500, platform), ends: always },
  'status 400': { handler: (platform) => indiscreet(400, platform), ends: { server: 'ended', list: 'ended', item: 'warned' } },
  'status 401 from then on': { handler: (platform) => indiscreet(401, platform), ends: fatal },
  'status 403 for an item': { handler: (platform) => indiscreet(403, platform), ends: { list: 'ended', item: 'warned' } },
  'a page to sign in, with status 200': { handler: () => signInPage, ends: always },
  'a body that is cut by its length, once': { handler: () => cutByLength, once: true, ends: never },
  'a body that is cut where it looks whole, once': { handler: () => cutInChunks, once: true, ends: never },
  'a body that is cut every time': { handler: () => cutInChunks, ends: always },
  'a packed body that is damaged, once': { handler: () => damagedGzip, once: true, ends: never },
  'a connection that breaks, once': { handler: () => reset, once: true, ends: never },
  'a connection that breaks every time': { handler: () => reset, ends: always },
  'an answer that is not HTTP': { handler: () => notHttp, ends: always },
  'a body that trickles, once': { handler: () => slow, once: true, ends: never, timeout: 400 },
  'no answer, once': { handler: () => hang, once: true, ends: never, timeout: 400 },
  'a bomb of 80 MB': { handler: () => bombs.get('gzip')!, ends: always },
  'a body without end': { handler: () => endless(), ends: { list: 'ended' } },
  'a refusal without end': { handler: () => endless(404), ends: { list: 'ended', item: 'warned' } },
  'a body that is not UTF-8': { handler: () => badUtf8, ends: always },
  'an empty body': { handler: () => body(''), ends: { list: 'ended', item: 'warned' } },
  'JSON that is nothing of what was asked for': { handler: () => body('"signed out"'), ends: { list: 'ended', item: 'warned' } },
  'JSON that is cut': { handler: () => body('{"models":[{"id":"a'), ends: { list: 'ended', item: 'warned' } },
  'a redirect in a circle': { handler: () => ((request, response, seen) => redirected(seen.url)(request, response, seen)), ends: always },
  'a redirect to another host': { handler: () => redirected('http://127.0.0.2:9/stolen'), ends: always },
  'a redirect to a file': { handler: () => redirected('file:///etc/passwd'), ends: always },
}

interface Run {
  readonly extraction: Extraction
  readonly requests: number
}

async function run(platform: FakePlatform, api: (handler: Handler, url: string) => Handler, more: Partial<ExtractRequest> = {}): Promise<Run> {
  let current: Handler = () => undefined
  await using server = await listen((...request) => current(...request))
  current = api(handlerOf(platform.api), server.url)
  const extraction = await extracting(platform.extractor, { url: server.url, ...platform.request, ...more })
  const requests = server.seen.length
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(server.seen.length, 'requests after the end').toBe(requests)
  return { extraction: relocated(extraction, server.url), requests }
}

/** Servers have other ports from run to run. */
function relocated(extraction: Extraction, url: string): Extraction {
  const moved = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(url, 'http://platform.example')) as T
  return { ...extraction, entities: moved(extraction.entities) }
}

describe.each(fakePlatforms.map((platform) => [platform.extractor.id, platform] as const))('%s', (_, platform) => {
  let whole: Run
  beforeAll(async () => {
    whole = await run(platform, (api) => api)
  })

  test('without a fault gives all models, once each, and no warning', () => {
    const { entities, warnings, error } = whole.extraction
    expect(error).toBeUndefined()
    expect(warnings).toEqual([])
    expect(entities.filter(({ type }) => type === 'mlmodel').map(({ name }) => name)).toEqual(platform.models)
    expect(byId(entities).size).toBe(entities.length)
  })

  test.each(Object.entries(faults))('%s', async (_, fault) => {
    const places = platform.places.filter(({ kind }) => fault.ends[kind])
    await Promise.all(places.map(async (place) => {
      const faulty = await run(platform, (api, url) => withFault(api, fault.once ? 1 : Array.from({ length: 20 }, (_, index) => index + 1), fault.handler(platform, url), place.is), fault.timeout === undefined ? {} : { timeout: fault.timeout })
      judge(place, fault.ends[place.kind]!, faulty.extraction)
      if (faulty.extraction.error) await resumes(faulty.extraction)
    }))
  })

  function judge(place: Place, end: End, extraction: Extraction): void {
    const { entities, warnings, error } = extraction
    const told = toldBy(extraction)
    expect([...platform.secrets, ...blurted].filter((secret) => told.includes(secret)), `told at ${place.name}`).toEqual([])
    expect(byId(entities).size, `delivered twice at ${place.name}`).toBe(entities.length)
    expect(endOf(extraction), `${place.name}: ${String(error)} ${JSON.stringify(warnings)}`).toBe(end)
    if (end === 'ended') expect((error as Error).message).toMatch(/^The .{10,700}\.$/)
    if (end === 'warned') expect(warnings.map(({ item }) => item), place.name).toEqual([`model ${place.model}`])
  }

  /** A missing model must be told as such, and one that lacks something must have been named. */
  function endOf({ entities, warnings, error }: Extraction): End | 'lossy' {
    if (error !== undefined) return error instanceof ExtractionError ? 'ended' : 'lossy'
    const [all, got] = [byId(whole.extraction.entities), byId(entities)]
    const missing = [...all.keys()].filter((id) => !got.has(id))
    const changed = [...got].filter(([id, entity]) => all.get(id) !== entity)
    if (!missing.length && !changed.length) return warnings.length ? 'lossy' : 'whole'
    return missing.length > 0 === warnings.some(({ failed }) => failed) ? 'warned' : 'lossy'
  }

  async function resumes({ entities, cursor }: Extraction): Promise<void> {
    const rest = await run(platform, (api) => api, cursor === undefined ? {} : { cursor: cursor.replace(/http:\/\/[^/]+/, '{platform}') })
    expect(rest.extraction.error).toBeUndefined()
    expect(byId(rest.extraction.entities).size).toBe(rest.extraction.entities.length)
    expect(new Map([...byId(entities), ...byId(rest.extraction.entities)])).toEqual(byId(whole.extraction.entities))
  }
})
