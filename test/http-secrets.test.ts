import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { HttpClient } from '../src/io/http-client.js'
import { HttpRedaction } from '../src/io/http-redaction.js'
import type { HttpEvent } from '../src/io/http-options.js'
import { linkedPage, pages } from '../src/io/paging.js'
import { listen, type Handler } from './support/fault-server.js'
import * as faults from './support/faults.js'

/** Values that no event and no error may hold, however the server repeats them. */
const secrets = { token: 'tok-3f9/c+a=="x', workspace: 'ws-77aa', own: 'own-88bb', query: "sig-99cc&'x'", cookie: 'Scheme cook-11dd' }
const marks = ['3f9', '77aa', '88bb', '99cc', '11dd', Buffer.from(`api:${secrets.token}`).toString('base64')]

/** Everything that a server can say with what it was sent. */
const echoes: Record<string, Handler> = Object.fromEntries(Object.entries({
  'in a message': (all) => faults.refused(400, {}, { error_code: all, message: `Bad token ${all}` }),
  'in an address within a message': (all) => faults.refused(404, {}, { message: `see https://user:${encodeURIComponent(all)}@docs.example/x?t=${encodeURIComponent(all)}` }),
  'in a message after which it is tried again': (all) => faults.refused(503, { 'retry-after': '1' }, { error: { message: all } }),
  'in a message with too long a wait': (all) => faults.refused(429, { 'retry-after': '1e9' }, { msg: all }),
  'in a refusal of the token': (all) => faults.refused(401, { 'www-authenticate': 'Basic' }, { error: all }),
  'in a sign-in page': (all) => faults.body(`<${all}><form action="/login?t=${all}">`, { 'content-type': 'text/html' }),
  'in what is not JSON': (all) => faults.body(`{"token": "${all}`, { 'content-type': 'application/json' }),
  'in a content type': (all) => faults.body('{', { 'content-type': `text/${all.slice(all.lastIndexOf(' ') + 1)}; charset=x` }),
  'in bytes that are not text': (all) => faults.body(Buffer.concat([Buffer.from(all), Buffer.of(0xff)])),
  'in a redirect': (all) => faults.redirected(`https://elsewhere.example/${encodeURIComponent(all)}?t=${encodeURIComponent(all)}#${encodeURIComponent(all)}`),
  'in a redirect with a password': (all) => faults.redirected(`https://${encodeURIComponent(all)}:${encodeURIComponent(all)}@127.0.0.1/x`),
  'in a redirect to no address': (all) => faults.redirected(`http://[${encodeURIComponent(all)}`),
  'in a circle': (all) => faults.redirected(`/x/${encodeURIComponent(all)}`),
} satisfies Record<string, (all: string) => Handler>).map(([name, make]) => [name, (request, response, seen) => {
  const { authorization, cookie, 'x-mlflow-workspace': workspace, 'x-own': own } = seen.headers
  const sent = [...new URL(seen.url, 'http://x').searchParams.values(), authorization, authorization?.slice(6), Buffer.from(authorization?.slice(6) ?? '', 'base64').toString(), cookie, cookie?.slice(7), workspace, own].join(' ')
  make(sent)(request, response, seen)
}]))

const others: Record<string, Handler> = { 'a cut body': faults.cutInChunks, 'a broken connection': faults.reset, 'a server that hangs': faults.hang, 'too many headers': faults.manyHeaders, 'no HTTP': faults.notHttp, 'a body beyond measure': faults.endless() }

/** All that can be seen of an error or an event, by print, by inspection and by serialization. */
function shown(value: unknown): string {
  const error = value as Error
  return [inspect(value, { depth: Infinity, showHidden: true, getters: true }), JSON.stringify(value), String(value), error.stack, error.message].join('\n')
}

describe('no secret comes out of a failure or an event', () => {
  test.each([...Object.entries(echoes), ...Object.entries(others)])('when the server answers with %s', async (_name, handler) => {
    const received: string[] = []
    await using server = await listen((request, response, seen) => {
      received.push(JSON.stringify(seen))
      handler(request, response, seen)
    })
    const events: HttpEvent[] = []
    const client = new HttpClient({
      baseUrl: server.url, timeout: 200, maxAttempts: 2, maxBodyBytes: 100_000, sleep: async () => undefined, onEvent: (event) => events.push(event),
      headers: { 'x-mlflow-workspace': secrets.workspace, cookie: secrets.cookie }, token: () => secrets.token, authorization: (token) => ({ authorization: `Basic ${Buffer.from(`api:${token}`).toString('base64')}` }),
    })
    const failure = await (async () => (await client.get('/x', { signature: secrets.query }, { headers: { 'x-own': secrets.own } })).json())().then(() => undefined, (error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(received.some((text) => marks.slice(1).every((mark) => text.includes(mark)))).toBe(true)
    const text = [failure, client, ...events].map(shown).join('\n')
    expect(marks.filter((mark) => text.includes(mark))).toEqual([])
    expect(text).toContain(`GET ${server.url}/x`)
  })

  test('when fetch itself fails with what it was given', async () => {
    const client = new HttpClient({
      baseUrl: 'https://host', maxAttempts: 1, token: () => secrets.token,
      fetch: (url, init) => Promise.reject(new TypeError(`cannot fetch ${url} with ${JSON.stringify(init)}`, { cause: Object.assign(new Error(secrets.token), { code: secrets.token }) })),
    })
    const failure = await client.get('/x', { signature: secrets.query }).catch((error: unknown) => error)
    expect(marks.filter((mark) => shown(failure).includes(mark))).toEqual([])
    expect((failure as Error).message).toBe('GET https://host/x got no answer: the connection failed.')
  })

  test('when the token goes out in the middle of a header', async () => {
    await using server = await listen(faults.refused(400, {}, { message: 'no access with tok-3f9' }))
    const failure = await new HttpClient({ baseUrl: server.url, token: () => 'tok-3f9', authorization: (token) => ({ 'x-auth': `v1;${token};` }) }).get('/x').catch((error: unknown) => error)
    expect((failure as Error).message).toBe(`GET ${server.url}/x was answered with status 400. The server says: "no access with REDACTED".`)
  })

  test('when the server makes up a query of its own and repeats that', async () => {
    await using server = await listen((request, response, seen) => (seen.url === '/x' ? faults.redirected('/y?signature=sig-77aa') : faults.refused(400, {}, { message: 'bad signature sig-77aa' }))(request, response, seen))
    const failure = await new HttpClient({ baseUrl: server.url }).get('/x').catch((error: unknown) => error)
    expect((failure as Error).message).toBe(`GET ${server.url}/x was answered with status 400. The server says: "bad signature REDACTED".`)
  })

  test('after a token was replaced, the old one neither', async () => {
    await using server = await listen((request, response, seen) => faults.refused(seen.headers.authorization === 'Bearer old-55ee' ? 401 : 400, {}, { message: 'old-55ee, now new-66ff' })(request, response, seen))
    const failure = await new HttpClient({ baseUrl: server.url, token: (request) => (request ? 'new-66ff' : 'old-55ee') }).get('/x').catch((error: unknown) => error)
    expect((failure as Error).message).toBe(`GET ${server.url}/x was answered with status 400. The server says: "REDACTED, now REDACTED".`)
  })

  test('of a listing that leads elsewhere or does not get ahead', async () => {
    const link = { link: `<https://elsewhere.example/x?cursor=${secrets.workspace}>; rel="next"` }
    await using server = await listen(faults.body('[]', link))
    const client = new HttpClient({ baseUrl: server.url })
    const walk = async <P>(load: (token?: string) => Promise<P>, next: (page: P) => unknown) => {
      for await (const _page of pages({ what: 'models', load, next })) continue
    }
    for (const failure of [
      await walk((url) => client.get(url ?? '/x'), linkedPage).catch((error: unknown) => error),
      await walk(async () => ({}), () => secrets.workspace).catch((error: unknown) => error),
      await walk(async () => ({}), () => ({ token: secrets.workspace })).catch((error: unknown) => error),
    ]) {
      expect(failure).toBeInstanceOf(Error)
      expect(marks.filter((mark) => shown(failure).includes(mark))).toEqual([])
    }
  })
})

describe('a message of a server', () => {
  const clean = (text: string, ...values: string[]) => {
    const outer = new HttpRedaction((all) => all.replaceAll('hf_secret', 'HIDDEN'))
    const inner = outer.inner()
    inner.hide(values)
    expect(outer.message('abcd')).toBe('abcd')
    return inner.message(text)
  }

  test('keeps its words and loses its secrets', () => {
    expect(clean('No model "churn" at https://user:pw@host:8080/a/b?sig=1#x, nor postgres://u:p@db/x.')).toBe('No model "churn" at https://host:8080/a/b nor postgres://db/x.')
    expect(clean('key hf_secret and value abcd, abcd%2Fx', 'abcd/x', 'abcd', 'no')).toBe('key HIDDEN and value REDACTED, REDACTED')
    expect(clean('http://[broken')).toBe('REDACTED')
    expect(clean('abcdefgh', 'abcd', 'abcdefgh')).toBe('REDACTED')
    expect(clean('{"token":"ab\\"cd"}', 'ab"cd')).toBe('{"token":"REDACTED"}')
  })

  test('tells addresses by origin and path, from which secrets go as well', () => {
    const redaction = new HttpRedaction()
    redaction.hide(['a/b+c="d'])
    const address = (text: string) => redaction.address(new URL(text))
    expect(['https://u:p@host:81/x%20y?q=1#z', 'https://host/x/a/b+c=%22d/y', 'https://host/%ff', 'data:text/plain,abcd', `https://host/${'x'.repeat(1000)}`].map(address)).toEqual([
      'https://host:81/x%20y', 'https://host/x/REDACTED/y', 'https://host/%ff', 'a data: address', `https://host/${'x'.repeat(287)}...`,
    ])
  })

  test('is one line, without characters that steer a terminal', () => {
    expect(clean('a\r\n\tb\u0000c\u001b[31md\u2028e\u{e0001}f\ud800')).toBe('a b\\u{0}c\\u{1b}[31md e\\u{e0001}f\ufffd')
  })

  test('is cut after the secrets are gone, between characters', () => {
    expect(clean(`${'x'.repeat(198)}secret`, 'secret')).toBe(`${'x'.repeat(198)}RE...`)
    expect(clean('\u{1f600}'.repeat(300))).toBe(`${'\u{1f600}'.repeat(200)}...`)
  })

  test('of hostile length takes time in proportion', () => {
    for (const text of ['a.'.repeat(32_000), 'a://'.repeat(16_000), '://@'.repeat(16_000), '<'.repeat(64_000)]) expect(clean(text).length).toBeLessThan(220)
  })
})
