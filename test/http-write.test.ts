import { describe, expect, test } from 'vitest'
import { inTurn, json, listen, routes } from './support/fault-server.js'
import { redirected, refused, reset } from './support/faults.js'
import { failureOf, watched } from './support/http.js'

const writing = { text: 'ü', type: 'text/plain; charset=utf-8', query: { graph: 'urn:a?b&c' } }

describe('a writing request', () => {
  test('brings its text, its type, its query and the token', async () => {
    await using server = await listen(json({}))
    const { client } = watched(server.url, { token: () => 's3cret' })
    expect((await client.write('PUT', '/store', writing)).status).toBe(200)
    expect(server.seen).toMatchObject([{ method: 'PUT', url: '/store?graph=urn%3Aa%3Fb%26c', body: 'ü', headers: { 'content-type': writing.type, accept: '*/*', authorization: 'Bearer s3cret' } }])
  })

  test('is sent again, the same, when no answer or a busy one comes', async () => {
    await using server = await listen(inTurn(reset, refused(503), json({})))
    await watched(server.url).client.write('POST', '/', writing)
    expect(server.seen.map(({ method, body }) => method + body)).toEqual(['POSTü', 'POSTü', 'POSTü'])
  })

  test.each([302, 303])('is not turned into a reading by a redirect with status %i, as to a sign-in', async (status) => {
    await using server = await listen(routes({ '/store': redirected('/login', status), '/login': json({}) }))
    expect((await failureOf(watched(server.url).client.write('PUT', '/store', writing))).message).toBe(`PUT ${server.url}/store leads to ${server.url}/login, which could only be read. This may be a sign-in; is a token needed?`)
    expect(server.seen).toHaveLength(1)
  })

  test('goes on as it is by the other redirects', async () => {
    await using server = await listen(routes({ '/store': redirected('/new', 308), '/new': json({}) }))
    await watched(server.url).client.write('PUT', '/store', writing)
    expect(server.seen.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual(['PUT /store?graph=urn%3Aa%3Fb%26c ü', 'PUT /new ü'])
  })

  test('that may not be done says so', async () => {
    await using server = await listen(refused(403))
    expect((await failureOf(watched(server.url).client.write('PUT', '/store', writing))).message).toContain('may not write here')
  })
})
