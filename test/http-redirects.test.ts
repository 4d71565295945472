import { describe, expect, test } from 'vitest'
import { HttpClient } from '../src/io/http-client.js'
import { isPrivateHost } from '../src/io/private-address.js'
import { json, listen, routes } from './support/fault-server.js'
import { redirected } from './support/faults.js'
import { failureOf, fetchFrom, watched } from './support/http.js'

const secrets = { cookie: 's=s3cret', 'x-api-key': 's3cret', 'private-token': 's3cret', 'x-mlflow-workspace': 's3cret' }
const credentials = { headers: secrets, token: () => 's3cret' }
const leads = (location: string, status = 302) => () => new Response(null, { status, headers: { location } })
const found = () => Response.json({ ok: true })

describe('a redirect', () => {
  test('on the same origin is followed with all headers', async () => {
    await using server = await listen(routes({ '/a': redirected('/b?x=1#part', 307), '/b': redirected('c', 301), '/c': json({ ok: true }) }))
    const { client, events } = watched(server.url, credentials)
    const response = await client.get('/a')
    expect([response.json(), response.url]).toEqual([{ ok: true }, `${server.url}/c`])
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization, headers['x-api-key']])).toEqual([['/a', 'Bearer s3cret', 's3cret'], ['/b?x=1', 'Bearer s3cret', 's3cret'], ['/c', 'Bearer s3cret', 's3cret']])
    expect(events.filter(({ kind }) => kind === 'redirect')).toMatchObject([{ url: `${server.url}/a`, to: `${server.url}/b`, status: 307 }, { url: `${server.url}/a`, to: `${server.url}/c`, status: 301 }])
  })

  test('keeps a POST with its body, save where the status says that the answer is to be read elsewhere', async () => {
    await using server = await listen(routes({ '/301': redirected('/x', 301), '/302': redirected('/x', 302), '/303': redirected('/x', 303), '/307': redirected('/x', 307), '/308': redirected('/x', 308), '/x': json(1) }))
    const client = new HttpClient({ baseUrl: server.url })
    for (const status of [301, 302, 303, 307, 308]) await client.post(`/${status}`, { a: 1 })
    expect(server.seen.filter(({ url }) => url === '/x').map(({ method, body }) => method + body)).toEqual(['POST{"a":1}', 'GET', 'GET', 'POST{"a":1}', 'POST{"a":1}'])
  })

  test.each([301, 302, 303, 307, 308])('to another origin is refused at status %i, and nothing goes there', async (status) => {
    await using other = await listen(json({ b: 1 }))
    await using server = await listen(redirected(`${other.url}/x?token=s3cret`, status))
    const { client } = watched(server.url, credentials)
    const failure = await failureOf(status === 307 ? client.post('/r', { q: 's3cret' }) : client.get('/r'))
    expect([failure.kind, failure.retryable, other.seen]).toEqual(['redirect', false, []])
    expect(failure.message).toBe(`${status === 307 ? 'POST' : 'GET'} ${server.url}/r leads to ${other.url}/x, and that is not followed: requests stay on ${server.url}; if the server has moved, change the base URL.`)
  })

  test.each([
    ['file:///etc/passwd', 'leads to a file: address, and that is not followed'],
    ['data:application/json,{"evil":1}', 'leads to a data: address, and that is not followed'],
    ['javascript:alert(1)', 'leads to a javascript: address, and that is not followed'],
    ['http://[', 'leads to something that is not an address'],
    ['http://169.254.169.254/latest/meta-data/', 'leads to http://169.254.169.254/latest/meta-data/, and that is not followed'],
  ])('to %s is refused, whatever may be followed', async (location, message) => {
    await using server = await listen(redirected(location))
    for (const follow of ['same-origin', 'anywhere-without-headers'] as const) {
      const failure = await failureOf(watched(server.url).client.get('/r', {}, { follow }))
      expect([failure.kind, server.seen.length]).toEqual(['redirect', follow === 'same-origin' ? 1 : 2])
      expect(failure.message).toContain(message)
    }
  })

  test('in a circle, or through too many places, ends', async () => {
    let count = 0
    await using server = await listen(routes({ '/loop': redirected('/loop'), '/a': redirected('/b'), '/b': redirected('/a'), '/more': (request, response, seen) => redirected(`/more?${count++}`)(request, response, seen) }))
    const { client } = watched(server.url)
    for (const path of ['/loop', '/a']) expect((await failureOf(client.get(path))).message).toBe(`GET ${server.url}${path} leads in a circle. This may be a sign-in; is a token needed?`)
    expect(server.seen.length).toBe(1 + 2)
    expect((await failureOf(client.get('/more'))).message).toBe(`GET ${server.url}/more leads through more than 5 redirects.`)
    expect(server.seen.length).toBe(3 + 6)
  })

  test('from http to https on the same host is followed with headers, and back it is not', async () => {
    const up = fetchFrom({ 'http://host/x': leads('https://host/x', 301), 'https://host/x': found })
    expect((await watched('http://host', { ...credentials, fetch: up.fetch }).client.get('/x')).json()).toEqual({ ok: true })
    expect(up.asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer s3cret', 'Bearer s3cret'])
    const down = fetchFrom({ 'https://host/x': leads('http://host/x'), 'http://host/x': found })
    expect((await failureOf(watched('https://host', { ...credentials, fetch: down.fetch }).client.get('/x'))).kind).toBe('redirect')
    const port = fetchFrom({ 'http://host/x': leads('https://host:8443/x'), 'https://host:8443/x': found })
    expect((await failureOf(watched('http://host', { ...credentials, fetch: port.fetch }).client.get('/x'))).kind).toBe('redirect')
    expect([down.asked.length, port.asked.length]).toEqual([1, 1])
  })

  test('that puts a password into the address is refused', async () => {
    for (const follow of ['same-origin', 'anywhere-without-headers'] as const) {
      const { fetch, asked } = fetchFrom({ 'https://host/x': leads('https://user:s3cret@host/y') })
      const failure = await failureOf(watched('https://host', { fetch }).client.get('/x', {}, { follow }))
      expect([failure.kind, asked.length, failure.message.includes('s3cret')]).toEqual(['redirect', 1, false])
    }
  })
})

describe('a link to another origin', () => {
  test('is refused, and nothing goes there', async () => {
    await using other = await listen(json({ b: 1 }))
    await using server = await listen(json({}))
    const { client, events } = watched(server.url, credentials)
    const failure = await failureOf(client.get(`${other.url}/next?cursor=s3cret`))
    expect([failure.kind, failure.message]).toEqual(['redirect', `A link to ${other.url}/next is not followed: requests stay on ${server.url}; if the server has moved, change the base URL.`])
    expect([other.seen, server.seen, events]).toEqual([[], [], []])
  })

  test.each(['https://host.evil.example/x', 'https://host@evil.example/x', 'https://evil.example/host', 'http://host/x', 'https://host:444/x', 'https://HOST./x', 'file://host/x', 'https://[/'])('is seen through: %s', async (link) => {
    const { fetch, asked } = fetchFrom({})
    expect((await failureOf(watched('https://host', { fetch }).client.get(link))).kind).toBe('redirect')
    expect(asked).toEqual([])
  })

  test('is none on the origin itself, however that is written', async () => {
    const { fetch, asked } = fetchFrom({ 'https://host/a?cursor=1': found })
    await watched('https://host/api', { fetch, ...credentials }).client.get('HTTPS://HOST:443/b/../a?cursor=1#x')
    expect(asked[0]!.headers.get('authorization')).toBe('Bearer s3cret')
  })
})

describe('a file that stands elsewhere', () => {
  const follow = 'anywhere-without-headers'

  test('is fetched without any header of ours, even when the way leads back', async () => {
    const { fetch, asked } = fetchFrom({
      'https://host/file': leads('https://host/signed', 307), 'https://host/signed': leads('https://storage.example/f?X-Amz-Signature=abc'),
      'https://storage.example/f?X-Amz-Signature=abc': leads('https://host/back'), 'https://host/back': found,
    })
    await watched('https://host', { ...credentials, fetch }).client.get('/file', {}, { follow, headers: { 'x-own': 's3cret' } })
    expect(asked.map(({ url, headers }) => [new URL(url).pathname, JSON.stringify([...headers]).includes('s3cret'), headers.has('x-own')])).toEqual([['/file', true, true], ['/signed', true, true], ['/f', false, false], ['/back', false, false]])
    expect([...asked[2]!.headers]).toEqual([['accept', 'application/json']])
  })

  test('is fetched from another port of the same host, where a local server keeps its files', async () => {
    await using storage = await listen(json({ file: true }))
    await using server = await listen(redirected(`${storage.url}/bucket/file`))
    const response = await watched(server.url, credentials).client.get('/file', {}, { follow })
    expect(response.json()).toEqual({ file: true })
    expect(JSON.stringify(storage.seen)).not.toContain('s3cret')
    expect((await watched(server.url, credentials).client.get(`${storage.url}/direct`, {}, { follow })).json()).toEqual({ file: true })
    expect(JSON.stringify(storage.seen)).not.toContain('s3cret')
  })

  test.each([
    ['http://storage.example/f', /other hosts are asked over https only/],
    ['https://localhost/f', /this machine/], ['https://LOCALHOST.:9000/f', /this machine/], ['https://x.localhost/f', /this machine/], ['https://127.0.0.1/f', /this machine/], ['https://2130706433/f', /this machine/], ['https://0x7f.1/f', /this machine/],
    ['https://10.1.2.3/f', /private network/], ['https://192.168.0.1/f', /private network/], ['https://172.31.0.1/f', /private network/], ['https://[fd00::1]/f', /private network/], ['https://[::1]/f', /private network/], ['https://[fe80::1]/f', /private network/],
    ['https://169.254.169.254/latest', /metadata/], ['https://metadata.google.internal/computeMetadata', /metadata/], ['https://[::ffff:169.254.169.254]/', /metadata/], ['https://[64:ff9b::a9fe:a9fe]/', /metadata/], ['https://100.100.100.200/', /metadata/], ['https://[fd00:ec2::254]/', /metadata/],
  ])('is not fetched from %s', async (location, message) => {
    const { fetch, asked } = fetchFrom({ 'https://host/file': leads(location) })
    const failure = await failureOf(watched('https://host', { fetch }).client.get('/file', {}, { follow }))
    expect([failure.kind, asked.length]).toEqual(['redirect', 1])
    expect(failure.message).toMatch(message)
  })
})

describe('a private host', () => {
  test.each(['127.0.0.1', '0.0.0.0', '172.16.0.1', '172.31.255.255', '100.64.0.1', '224.0.0.1', '255.255.255.255', '168.63.129.16', '[::]', '[::1]', '[::7f00:1]', '[::ffff:a00:1]', '[2002:7f00:1::]', '[fec0::1]', '[ff02::1]', 'localhost', 'a.local', 'metadata', 'metadata.google.internal.'])('is %s', (host) => {
    expect(isPrivateHost(host)).toBe(true)
  })

  test.each(['example.com', 'localhost.example', 'internal.example', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.128.0.1', '169.253.1.1', '[2606:4700::1111]', '[::ffff:101:101]', '[2002:101:101::]', '[64:ff9b::101:101]'])('is not %s', (host) => {
    expect(isPrivateHost(host)).toBe(false)
  })
})
