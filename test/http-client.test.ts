import { describe, expect, test } from 'vitest'
import { HttpClient } from '../src/io/http-client.js'
import type { Fetch } from '../src/io/http-options.js'
import { inTurn, json, listen, routes, withFault, type Handler } from './support/fault-server.js'
import * as faults from './support/faults.js'
import { failureOf, fetchFrom, watched } from './support/http.js'

const ok = json({ ok: true })

describe('a request', () => {
  test('goes to a path under the base URL, whose prefix is kept', async () => {
    await using server = await listen(ok)
    for (const base of [`${server.url}/mlflow`, `${server.url}/mlflow/`]) await new HttpClient({ baseUrl: base }).get('/api/2.0/x', { max_results: 10, filter: "name = 'a&b'", tag: ['x', 'y'], page_token: undefined })
    await new HttpClient({ baseUrl: server.url }).get('a/b?c=1', { d: true })
    await new HttpClient({ baseUrl: server.url }).get('//elsewhere.example/x')
    const path = "/mlflow/api/2.0/x?max_results=10&filter=name+%3D+%27a%26b%27&tag=x&tag=y"
    expect(server.seen.map(({ url }) => url)).toEqual([path, path, '/a/b?c=1&d=true', '/elsewhere.example/x'])
  })

  test('carries the headers of the client, its own, and the token', async () => {
    await using server = await listen(ok)
    const client = new HttpClient({ baseUrl: server.url, headers: { 'X-MLFLOW-WORKSPACE': 'team' }, token: () => 'abc' })
    const response = await client.get('/x', {}, { headers: { 'X-Own': 'own' } })
    expect(response.json()).toEqual({ ok: true })
    expect(server.seen[0]!.headers).toMatchObject({ 'x-mlflow-workspace': 'team', 'x-own': 'own', authorization: 'Bearer abc', accept: 'application/json' })
  })

  test('can carry the token in another way', async () => {
    await using server = await listen(ok)
    const authorization = (token: string) => ({ authorization: `Basic ${Buffer.from(`api:${token}`).toString('base64')}` })
    await new HttpClient({ baseUrl: server.url, token: async () => 'abc', authorization }).get('/x')
    await new HttpClient({ baseUrl: server.url, token: () => undefined, authorization }).get('/x')
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Basic YXBpOmFiYw==', undefined])
  })

  test('by POST sends JSON', async () => {
    await using server = await listen(ok)
    const response = await new HttpClient({ baseUrl: server.url }).post('/search', { filter: 'é' })
    expect([response.status, response.url, server.seen[0]!.method, server.seen[0]!.body, server.seen[0]!.headers['content-type']]).toEqual([200, `${server.url}/search`, 'POST', '{"filter":"é"}', 'application/json'])
  })

  test('keeps to the bound of requests at the same time', async () => {
    let running = 0
    let most = 0
    await using server = await listen((_request, response) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        response.end('{}')
      }, 5)
    })
    const client = new HttpClient({ baseUrl: server.url, concurrency: 3 })
    await Promise.all(Array.from({ length: 20 }, () => client.get('/x')))
    expect([most, server.seen.length]).toEqual([3, 20])
  })

  test('in great number warns of no leak', async () => {
    const warnings: unknown[] = []
    const warned = (warning: unknown) => warnings.push(warning)
    process.on('warning', warned)
    await using server = await listen(ok)
    const client = new HttpClient({ baseUrl: server.url, signal: new AbortController().signal })
    await Promise.all(Array.from({ length: 200 }, () => client.get('/x')))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warned)
    expect(warnings).toEqual([])
  })
})

describe('options that make no sense are refused, without being repeated', () => {
  test.each([
    ['https://user:s3cret@host', /user name or a password.*token provider/],
    ['https://s3cret@host', /token provider/],
    ['ftp://host/s3cret', /http:\/\/ or https:\/\//],
    ['file:///s3cret', /http:\/\/ or https:\/\//],
    ['s3cret', /absolute address/],
    ['https://host/?token=s3cret', /query/],
  ])('base URL %s', (baseUrl, message) => {
    const error = thrown(() => new HttpClient({ baseUrl }))
    expect(error.message).toMatch(message)
    expect(JSON.stringify([error.message, error.stack, error.cause ?? null])).not.toContain('s3cret')
  })

  test.each([{ timeout: 0 }, { timeout: 3e9 }, { retries: -1 }, { maxAttempts: 1.5 }, { concurrency: 0 }, { maxWait: NaN }, { maxBodyBytes: -1 }])('%j', (option) => {
    expect(() => new HttpClient({ baseUrl: 'https://host', ...option })).toThrow(`The option ${Object.keys(option)[0]} must be a whole number from`)
  })

  test('a limit of one request', async () => {
    const client = new HttpClient({ baseUrl: 'https://host' })
    for (const option of [{ timeout: NaN }, { maxBodyBytes: -1 }]) await expect(client.get('/x', {}, option)).rejects.toThrow(`The option ${Object.keys(option)[0]} must be a whole number from`)
  })

  test.each(['../admin', 'a/../../admin', 'a/%2e%2E/b', 'a/./b', 'a\\..\\b', 'a#b', 'a\nb'])('path %j', async (path) => {
    await expect(new HttpClient({ baseUrl: 'https://host/mlflow' }).get(path)).rejects.toThrow(/encodeURIComponent/)
  })

  test('a token with a line break', async () => {
    const error = await new HttpClient({ baseUrl: 'https://host', token: () => 's3cret\n' }).get('/x').catch((reason: unknown) => reason as Error) as Error
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/authorization.*line break/)
    expect(error.stack).not.toContain('s3cret')
    expect(() => new HttpClient({ baseUrl: 'https://host', headers: { 'x key': 's3cret' } })).toThrow('A header has a name that cannot be sent.')
  })
})

describe('a token that expires', () => {
  const guarded = (valid: () => string): Handler => (request, response, seen) => (request.headers.authorization === `Bearer ${valid()}` ? ok : faults.refused(401, {}, { message: 'expired' }))(request, response, seen)

  test('is asked for again, once, and the run goes on', async () => {
    let valid = 'first'
    await using server = await listen(guarded(() => valid))
    const asked: unknown[] = []
    const { client, waits } = watched(server.url, {
      token: async (request) => {
        asked.push(request)
        if (!request?.renew) return 'first'
        await new Promise((resolve) => setTimeout(resolve, 50))
        return valid
      },
    })
    await client.get('/1')
    valid = 'second'
    await Promise.all([client.get('/2'), client.get('/3'), client.get('/4')])
    valid = 'third'
    await client.get('/5')
    expect(asked).toEqual([undefined, { renew: true }, { renew: true }])
    expect(waits).toEqual([])
  })

  test('ends in a failure when the new one is refused, too, or is the same', async () => {
    await using server = await listen(guarded(() => 'never'))
    let count = 0
    const fresh = await failureOf(watched(server.url, { token: () => `t-${count++}` }).client.get('/x'))
    expect([fresh.kind, fresh.status, count, server.seen.length]).toEqual(['status', 401, 2, 2])
    expect(fresh.message).toBe(`GET ${server.url}/x was answered with status 401. The server says: "expired". Is a token needed, or has it expired?`)
    const same = await failureOf(watched(server.url, { token: () => 'same' }).client.get('/x'))
    expect([same.status, server.seen.length]).toEqual([401, 3])
  })

  test('is asked for again after its provider failed, whose error comes through', async () => {
    await using server = await listen(ok)
    let count = 0
    const client = new HttpClient({ baseUrl: server.url, token: () => (count++ ? 'abc' : Promise.reject(new Error('vault is closed'))) })
    await expect(client.get('/x')).rejects.toThrow('vault is closed')
    expect((await client.get('/x')).status).toBe(200)
  })
})

describe('an answer', () => {
  test.each([
    ['404 with a message', faults.refused(404, {}, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No model\u0007\u202e here' }), 'was answered with status 404. The server says: "RESOURCE_DOES_NOT_EXIST: No model\\u{7}\\u{202e} here".'],
    ['400 with a nested error', faults.refused(400, {}, { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'bad page size' } }), 'was answered with status 400. The server says: "bad page size".'],
    ['400 with msg', faults.refused(400, {}, { msg: 'no' }), 'was answered with status 400. The server says: "no".'],
    ['403 with a long message', faults.refused(403, {}, { error: 'x'.repeat(500) }), `was answered with status 403. The server says: "${'x'.repeat(200)}...". The token, if one was given, may not read this.`],
    ['409 without words', faults.refused(409, {}, [{ message: 'in a list' }]), 'was answered with status 409.'],
    ['304', faults.refused(304), 'was answered with status 304.'],
    ['302 to nowhere', faults.refused(302), 'was answered with status 302.'],
    ['404 with a body beyond measure', faults.endless(404), 'was answered with status 404.'],
  ] as [string, Handler, string][])('%s is a failure at once', async (_name, handler, message) => {
    await using server = await listen(handler)
    const { client, waits } = watched(server.url)
    const failure = await failureOf(client.get('/secret/path', { q: 'secret-query' }))
    expect([failure.kind, failure.retryable, waits, server.seen.length]).toEqual(['status', false, [], 1])
    expect(failure.message).toBe(`GET ${server.url}/secret/path ${message}`)
  })

  test('that is a sign-in page says so', async () => {
    await using server = await listen(routes({ '/page': faults.signInPage, '/plain': faults.body('<p>Welcome</p>', { 'content-type': 'text/html' }), '/led': faults.redirected('/plain'), '/text': faults.body('OK', { 'content-type': 'text/plain' }), '/none': faults.body('', {}) }))
    const { client } = watched(server.url)
    const message = async (path: string) => {
      const response = await client.get(path)
      const failure = await failureOf((async () => response.json())())
      expect([failure.kind, failure.status, failure.retryable]).toEqual(['not-json', 200, false])
      return failure.message.replace(`The answer to GET ${server.url}`, '')
    }
    expect(await Promise.all(['/page', '/plain', '/led', '/text', '/none'].map(message))).toEqual([
      '/page is not JSON but begins with <!DOCTYPE (content type text/html). This looks like a sign-in page; is a token needed?',
      '/plain is not JSON but begins with <p (content type text/html). This looks like a web page; is the base URL that of the API?',
      '/led is not JSON but begins with <p (content type text/html). This looks like a sign-in page; is a token needed?',
      '/text is not JSON (content type text/plain).',
      '/none has no body, where JSON was expected.',
    ])
  })

  test('that is not UTF-8 is a failure, and a byte order mark is none', async () => {
    await using server = await listen(routes({ '/bad': faults.badUtf8, '/bom': faults.withByteOrderMark }))
    const { client } = watched(server.url)
    const bad = await client.get('/bad')
    expect([...bad.bytes()]).toEqual([0x22, 0xff, 0xfe, 0x22])
    expect(() => bad.json()).toThrow(`The answer to GET ${server.url}/bad is not text in UTF-8.`)
    const bom = await client.get('/bom')
    expect([bom.text(), bom.json()]).toEqual(['{"a":1}', { a: 1 }])
  })

  test('is read by the parser that was given', async () => {
    await using server = await listen(faults.body('{"loss": NaN}'))
    expect(() => new HttpClient({ baseUrl: server.url, parseJson: (text) => text.length })).not.toThrow()
    expect((await new HttpClient({ baseUrl: server.url, parseJson: (text) => text.length }).get('/x')).json()).toBe(13)
    const plain = await new HttpClient({ baseUrl: server.url }).get('/x')
    expect(() => plain.json()).toThrow('is not JSON (content type application/json).')
  })
})

describe('a fault', () => {
  test.each([
    ['a body cut before its length', faults.cutByLength, 'cut-off'],
    ['a body cut between its chunks', faults.cutInChunks, 'cut-off'],
    ['a body that is packed and damaged', faults.damagedGzip, 'cut-off'],
    ['a broken connection', faults.reset, 'network'],
    ['status 500', faults.refused(500), 'status'],
    ['status 408', faults.refused(408), 'status'],
    ['status 425', faults.refused(425), 'status'],
    ['status 502', faults.refused(502), 'status'],
    ['status 504', faults.refused(504), 'status'],
    ['a server that hangs', faults.hang, 'timeout'],
    ['a body that drips', faults.slow, 'timeout'],
  ] as [string, Handler, string][])('that passes is got over by another attempt: %s', async (_name, fault, kind) => {
    await using server = await listen(withFault(json({ models: [] }), [1, 2], fault))
    const { client, events, waits } = watched(server.url, { timeout: 300 })
    expect((await client.get('/x')).json()).toEqual({ models: [] })
    expect(waits).toEqual([1000, 2000])
    expect(events.map((event) => (event.kind === 'retry' ? `retry ${event.attempt} ${event.reason}` : event.kind))).toEqual(['request', `retry 2 ${kind}`, 'wait', 'request', `retry 3 ${kind}`, 'wait', 'request'])
  })

  test.each([
    ['a body cut before its length', faults.cutByLength, 'cut-off', / breaks off before its end/],
    ['a body cut between its chunks', faults.cutInChunks, 'cut-off', / breaks off before its end/],
    ['a broken connection', faults.reset, 'network', /the connection broke \([A-Z_]+\)/],
    ['a server that hangs', faults.hang, 'timeout', /within 1 second/],
    ['status 503', faults.refused(503, {}, { message: 'warming up' }), 'status', /status 503. The server says: "warming up"/],
  ] as [string, Handler, string, RegExp][])('that stays ends in a failure after the attempts that are allowed: %s', async (_name, fault, kind, message) => {
    await using server = await listen(fault)
    const { client } = watched(server.url, { timeout: 100, maxAttempts: 3 })
    const failure = await failureOf(client.get('/x'))
    expect([failure.kind, failure.retryable, server.seen.length]).toEqual([kind, true, 3])
    expect(failure.message).toMatch(message)
    expect(failure.message).toMatch(/Tried 3 times\.$/)
  })

  test.each([
    ['too many headers', faults.manyHeaders, /headers of the answer are too large \(UND_ERR_HEADERS_OVERFLOW\)/],
    ['an answer that is not HTTP', faults.notHttp, /not HTTP; is the port right\? \((?:HPE_[A-Z_]+|HTTPParserError)\)/],
  ] as [string, Handler, RegExp][])('that another attempt cannot mend is a failure at once: %s', async (_name, fault, message) => {
    await using server = await listen(fault)
    const failure = await failureOf(watched(server.url).client.get('/x'))
    expect([failure.kind, failure.retryable, server.seen.length]).toEqual(['network', false, 1])
    expect(failure.message).toMatch(message)
  })

  test('of a server that is not there says what to look at', async () => {
    const server = await listen(ok)
    await server.close()
    expect((await failureOf(watched(server.url, { maxAttempts: 2 }).client.get('/x'))).message).toBe(`GET ${server.url}/x got no answer: no server listens there; is it running, and is the port right? (ECONNREFUSED). Tried 2 times.`)
    const secure = await listen(ok)
    const failure = await failureOf(watched(secure.url.replace('http:', 'https:')).client.get('/x'))
    await secure.close()
    expect([failure.retryable, failure.message]).toEqual([false, expect.stringMatching(/not HTTPS; should the base URL begin with http:\/\/\?/)])
  })

  test('of a request that may not be sent twice is not tried again', async () => {
    await using server = await listen(faults.refused(503))
    const { client } = watched(server.url)
    expect((await failureOf(client.post('/x', {}, { idempotent: false }))).status).toBe(503)
    expect(server.seen.length).toBe(1)
    await failureOf(client.post('/x', { a: 1 }))
    expect(server.seen.map(({ method, body }) => `${method} ${body}`).slice(1)).toEqual(Array<string>(5).fill('POST {"a":1}'))
  })

  test('spends the retries of the whole run', async () => {
    await using server = await listen(faults.refused(500))
    const { client } = watched(server.url, { retries: 6 })
    expect((await failureOf(client.get('/1'))).message).toMatch(/Tried 5 times/)
    const failure = await failureOf(client.get('/2'))
    expect([failure.kind, failure.status, failure.message]).toEqual(['budget', 500, `GET ${server.url}/2 was answered with status 500. The 6 retries of this run are spent (option retries).`])
    expect((await failureOf(client.get('/3'))).kind).toBe('budget')
    expect(server.seen.length).toBe(5 + 3 + 1)
  })

  test('of one kind after the other is got over, too', async () => {
    await using server = await listen(inTurn(faults.reset, faults.refused(429, { 'retry-after': '7' }), faults.cutByLength, ok))
    const { client, waits } = watched(server.url)
    await client.get('/x')
    expect(waits).toEqual([1000, 7000, 4000])
  })
})

describe('a body beyond measure stops at the limit', () => {
  const limit = 2_000_000

  test.each([
    ['a gzip bomb', faults.bomb('gzip', 300)],
    ['a brotli bomb', faults.bomb('br', 100)],
    ['a gzip bomb in a gzip bomb', faults.bomb('gzip, gzip', 300)],
    ['an endless body', faults.endless()],
  ] as [string, Handler | Promise<Handler>][])('%s', async (_name, handler) => {
    await using server = await listen(await handler)
    const before = process.resourceUsage().maxRSS
    const { fetch, read } = counting()
    const failure = await failureOf(watched(server.url, { maxBodyBytes: limit, fetch }).client.get('/x'))
    expect([failure.kind, failure.retryable, failure.message]).toEqual(['too-large', false, `The answer to GET ${server.url}/x is larger than 2 MB, the most that is read (option maxBodyBytes).`])
    expect(read()).toBeLessThan(limit + 1_000_000)
    expect(server.bytesSent()).toBeLessThan(60_000_000)
    expect((process.resourceUsage().maxRSS - before) / 1000).toBeLessThan(80)
  })

  test('one that is announced, before it has come', async () => {
    await using server = await listen((_request, response) => void response.writeHead(200, { 'content-length': '5000000' }).write(' '))
    expect((await failureOf(watched(server.url, { maxBodyBytes: limit, timeout: 5000, maxAttempts: 1 }).client.get('/x'))).kind).toBe('too-large')
  })

  test('which one request can set for itself, and is exact', async () => {
    await using server = await listen(faults.body(`"${'x'.repeat(998)}"`))
    const { client } = watched(server.url, { maxBodyBytes: 10 })
    expect((await client.get('/x', {}, { maxBodyBytes: 1000 })).text()).toHaveLength(1000)
    expect((await failureOf(client.get('/x', {}, { maxBodyBytes: 999 }))).kind).toBe('too-large')
  })
})

describe('the caller stops', () => {
  test.each([
    ['while the server hangs', faults.hang],
    ['while the body drips', faults.slow],
    ['while it waits for the next attempt', faults.refused(429, { 'retry-after': '60' })],
  ] as [string, Handler][])('%s', async (_name, fault) => {
    await using server = await listen(fault)
    const stop = new AbortController()
    const client = new HttpClient({ baseUrl: server.url, signal: stop.signal })
    setTimeout(() => stop.abort(), 100)
    const failure = await failureOf(client.get('/x'))
    expect([failure.kind, failure.retryable, failure.message]).toEqual(['aborted', false, `GET ${server.url}/x was stopped by the caller.`])
  })

  test('one request, while the others go on, and its place is free again', async () => {
    await using server = await listen(routes({ '/hang': faults.hang, '/x': ok }))
    const client = new HttpClient({ baseUrl: server.url, concurrency: 1 })
    const [stop, stopWaiting] = [new AbortController(), new AbortController()]
    const hanging = failureOf(client.get('/hang', {}, { signal: stop.signal }))
    const queued = failureOf(client.get('/x', {}, { signal: stopWaiting.signal }))
    const next = client.get('/x')
    stopWaiting.abort()
    expect((await queued).kind).toBe('aborted')
    stop.abort()
    expect([(await hanging).kind, (await next).status]).toEqual(['aborted', 200])
    expect(server.seen.filter(({ url }) => url === '/x').length).toBe(1)
  })

  test('one request, without taking the turn of those that wait', async () => {
    await using server = await listen(routes({ '/hang': faults.hang, '/x': ok }))
    const client = new HttpClient({ baseUrl: server.url, concurrency: 1 })
    const stop = new AbortController()
    const first = client.get('/x')
    const second = failureOf(client.get('/hang', {}, { signal: stop.signal }))
    const third = client.get('/x')
    await first
    setTimeout(() => stop.abort(), 20)
    expect([(await second).kind, (await third).status]).toEqual(['aborted', 200])
  })

  test('before it began, and nothing is sent', async () => {
    await using server = await listen(ok)
    expect((await failureOf(new HttpClient({ baseUrl: server.url, signal: AbortSignal.abort() }).get('/x'))).kind).toBe('aborted')
    expect(server.seen).toEqual([])
  })

  test('and is not held up by a fetch that listens to no signal', async () => {
    const failure = await failureOf(watched('https://host', { fetch: () => new Promise(() => {}), timeout: 20, maxAttempts: 1 }).client.get('/x'))
    expect(failure.kind).toBe('timeout')
  })
})

describe('a body that is shorter than announced', () => {
  test('is a failure with any fetch', async () => {
    const { fetch } = fetchFrom({ 'https://host/x': () => new Response('{}', { headers: { 'content-length': '10' } }) })
    expect((await failureOf(watched('https://host', { fetch, maxAttempts: 1 }).client.get('/x'))).kind).toBe('cut-off')
  })
})

function thrown(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}

/** A fetch that counts the bytes of bodies as they are read, unpacked. */
function counting(): { fetch: Fetch; read: () => number } {
  let count = 0
  const fetch: Fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init)
    const counted = response.body!.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        count += bytes.length
        controller.enqueue(bytes)
      },
    }))
    return new Response(counted, response)
  }
  return { fetch, read: () => count }
}
