import type { FakePlatform, Place, Said } from './fake-platforms/platform.js'
import type { Handler } from './fault-server.js'
import { cutByLength, cutInChunks, damagedGzip, endless, hang, notHttp, reset, slow } from './faults.js'

/** What an extraction comes to: `whole`: exactly all; `warned`: all but what a warning names; `ended`: an error after what came before, and a later run brings the rest. */
export type End = 'whole' | 'warned' | 'ended'

type Ends = Partial<Record<Place['kind'], End>>

interface Happening {
  /** Whether it happens to the first request at a place only. */
  readonly once?: true
  /** What the extraction comes to, by the kind of place; where a kind is missing, the fault cannot be told from an answer. */
  readonly ends: Ends
}

/** A platform that answers something else. */
export interface WrongAnswer extends Happening {
  readonly said: (platform: FakePlatform, url: string) => Said
  /** One of several of a kind: it is enough to try it at one place. */
  readonly one?: true
}

/** A connection on which something goes wrong. */
export interface BadConnection extends Happening {
  readonly handler: Handler
  /** Milliseconds that a request has. */
  readonly timeout?: number
}

const always: Ends = { server: 'ended', list: 'ended', item: 'warned', part: 'warned' }
const never: Ends = { server: 'whole', list: 'whole', item: 'whole', part: 'whole' }
const fatal: Ends = { server: 'ended', list: 'ended', item: 'ended', part: 'ended' }

/** What a server may blurt out besides the secrets that were sent to it. */
export const blurted = ['hunter2secret', 'c2lnbmF0dXJlLW9mLWEtbGluaw', 'AKIAABCDEFGHIJKLMNOP']

function indiscreet(status: number, headers: Record<string, string> = {}): WrongAnswer['said'] {
  return ({ secrets: [secret] }, url) => ({ status, headers, body: { error: `Failed for ${secret} at ${url} with the query ${new URL(url).search} and AKIAABCDEFGHIJKLMNOP at https://jane:hunter2secret@db.example/x?X-Amz-Signature=c2lnbmF0dXJlLW9mLWEtbGluaw` } })
}

const json = (text: string | Uint8Array): WrongAnswer['said'] => () => ({ headers: { 'content-type': 'application/json' }, body: text })

export const wrongAnswers: Readonly<Record<string, WrongAnswer>> = {
  ...Object.fromEntries(['0', '-5', 'soon', '', '0.05', 'Wed, 21 Oct 2015 07:28:00 GMT'].map((after) => [`status 429 once, with Retry-After "${after}"`, { said: indiscreet(429, { 'retry-after': after }), once: true, one: true, ends: never } satisfies WrongAnswer])),
  ...Object.fromEntries(['86400', 'Fri, 31 Dec 2099 23:59:59 GMT', '99999999999999999999'].map((after) => [`status 429 with Retry-After "${after}"`, { said: indiscreet(429, { 'retry-after': after }), one: true, ends: fatal } satisfies WrongAnswer])),
  'status 429 once, without Retry-After': { said: indiscreet(429), once: true, ends: never },
  'status 503 once': { said: indiscreet(503), once: true, ends: never },
  'status 500 every time': { said: indiscreet(500), ends: always },
  'status 400': { said: indiscreet(400), ends: { list: 'ended', item: 'warned' } },
  'status 401 from then on': { said: indiscreet(401), ends: { server: 'ended', list: 'ended', item: 'ended' } },
  'status 403': { said: indiscreet(403), ends: { list: 'ended', item: 'warned' } },
  'status 404': { said: indiscreet(404), ends: { list: 'ended', item: 'warned' } },
  'a page to sign in, with status 200': { said: () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!DOCTYPE html><html><form action="/login"><input type="password"></form></html>' }), ends: { list: 'ended', item: 'warned', part: 'warned' } },
  'a body that is not UTF-8': { said: json(Uint8Array.of(0x22, 0xff, 0xfe, 0x22)), ends: { list: 'ended', item: 'warned', part: 'warned' } },
  'an empty body': { said: json(''), ends: { list: 'ended', item: 'warned' } },
  'JSON that is nothing of what was asked for': { said: json('"signed out"'), ends: { list: 'ended', item: 'warned' } },
  'JSON that is cut': { said: json('{"models":[{"id":"a'), ends: { list: 'ended', item: 'warned' } },
  'a redirect in a circle': { said: (_, url) => ({ status: 302, headers: { location: url }, body: '' }), ends: always },
  'a redirect to another host': { said: () => ({ status: 302, headers: { location: 'http://127.0.0.2:9/stolen' }, body: '' }), ends: always },
  'a redirect to a file': { said: () => ({ status: 302, headers: { location: 'file:///etc/passwd' }, body: '' }), ends: always },
}

export function badConnections(bomb: Handler): Readonly<Record<string, BadConnection>> {
  return {
    'a body that is cut by its length, once': { handler: cutByLength, once: true, ends: never },
    'a body that is cut where it looks whole, once': { handler: cutInChunks, once: true, ends: never },
    'a body that is cut every time': { handler: cutInChunks, ends: always },
    'a packed body that is damaged, once': { handler: damagedGzip, once: true, ends: never },
    'a connection that breaks, once': { handler: reset, once: true, ends: never },
    'a connection that breaks every time': { handler: reset, ends: always },
    'an answer that is not HTTP': { handler: notHttp, ends: always },
    'a body that trickles, once': { handler: slow, once: true, ends: never, timeout: 400 },
    'no answer, once': { handler: hang, once: true, ends: never, timeout: 400 },
    'a bomb of 80 MB': { handler: bomb, ends: { list: 'ended', item: 'warned', part: 'warned' } },
    'a body without end': { handler: endless(), ends: { list: 'ended' } },
    'a refusal without end': { handler: endless(404), ends: { list: 'ended', item: 'warned' } },
  }
}
