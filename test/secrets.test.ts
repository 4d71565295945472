import { describe, expect, test } from 'vitest'
import { canonical, entityIri, type Entity } from '../src/index.js'
import { serialize, toJsonLd, toNQuads, toQuads } from '../src/rdf/index.js'
import { modelWith } from './support/hostile.js'
import { fill, fullDocuments, placesOf } from './support/hostile-places.js'
import { addresses, allSecrets, spellings, tokens } from './support/hostile-secrets.js'
import { validFixtures } from './support/model.js'

/** Everything that a valid document is written as. */
async function outputs(entity: Entity): Promise<string> {
  const texts = await Promise.all((['turtle', 'trig', 'nquads', 'jsonld', 'ntriples'] as const).map((format) => serialize(entity, { format, ...(format === 'trig' || format === 'nquads' ? { graphs: true, inferred: true } : {}) })))
  return [JSON.stringify(canonical(entity)), JSON.stringify(toQuads(entity)), toNQuads(entity), JSON.stringify(toJsonLd(entity, { context: 'address' })), ...texts].join('\n')
}

/** The spellings of a secret that the text holds. */
function shown(text: string, secret: string): string[] {
  return spellings(secret).filter((spelling) => text.includes(spelling))
}

const withSecrets = validFixtures.filter(({ content }) => JSON.stringify(content).includes('not-a-secret'))

describe('no output of a fixture holds its secrets', () => {
  test('there are such fixtures', () => expect(withSecrets.length).toBeGreaterThan(15))

  test.each(withSecrets)('$name', async ({ content }) => {
    expect(shown(await outputs(content), 'not-a-secret')).toEqual([])
  })
})

describe('no output holds a secret that stands in any text or address of a document', () => {
  test.each(allSecrets.map((secret, index) => ({ ...secret, index })))('$kind', async ({ text, secret, index }) => {
    for (const document of [fullDocuments[index % 6]!, fullDocuments[(index + 3) % 6]!]) {
      const { document: entity, places } = fill({ document, places: placesOf(document).filter(({ key }) => !key) }, text)
      expect(places.length).toBeGreaterThan(0)
      expect(shown(await outputs(entity), secret)).toEqual([])
    }
  })
})

describe('no output holds a secret that stands in an IRI field', () => {
  test.each(addresses)('$kind', async ({ text, secret }) => {
    const entity = modelWith({ sourceUrl: text, server: text, href: text, deployments: [{ endpointUrl: text }], owners: [{ type: 'user', name: 'jane', href: text }] })
    expect(canonical(canonical(entity))).toEqual(canonical(entity))
    expect(shown(await outputs(entity), secret)).toEqual([])
    expect(toQuads(entity).filter(({ object }) => object.termType === 'NamedNode' && /[\s<>"{}|\\^`]/.test(object.value))).toEqual([])
  })
})

describe('no output holds a secret that stands in a key', () => {
  test.each([...tokens, ...addresses])('$kind', async ({ text, secret }) => {
    expect(shown(await outputs(modelWith({ extension: { [text]: [{ [text]: 1 }] } })), secret), 'free JSON').toEqual([])
    expect(shown(await outputs(modelWith({ changeDescription: { changeSummary: { [text]: { changedBy: 'jane' } } } })), secret), 'map').toEqual([])
  })
})

describe('no IRI holds a secret that stands in a name', () => {
  test.each([...tokens, ...addresses].filter(({ text }) => !text.includes('::')))('$kind', ({ text, secret }) => {
    const entity = modelWith({ name: text })
    expect(shown(entityIri(entity), secret)).toEqual([])
    expect(toQuads(entity)[0]!.subject.value, 'both ways give one IRI').toBe(entityIri(entity))
  })
})

describe('what is not secret is written', () => {
  const words: Record<string, string[]> = {
    'mlmodelService/valid/maximal': ['https://mlflow.example.com', 'https://registry.example.com', 'catalog-reader', 'churn.*'],
    'mlmodelService/valid/mlflow-prod': ['example.com'],
    'mlmodel/valid/url-with-user-info': ['mlflow.example.com', 'ml.example.com/churn', 'X-Amz-Algorithm=AWS4-HMAC-SHA256', 'registry.example.com/churn:3.0', 'git.example.com/ds/churn.git', 'sv=2024', '#top'],
    'mldataset/valid/url-with-user-info': ['data.example.com/customers'],
    'mlmodelService/valid/url-with-user-info': ['mlflow.example.com', 'db.example.com:5432/mlflow'],
  }
  test.each(Object.entries(words))('%s', async (name, expected) => {
    const text = toNQuads(validFixtures.find((fixture) => fixture.name === name)!.content)
    for (const word of expected) expect(text).toContain(word)
  })

  test.each(withSecrets.filter(({ type }) => type === 'mlmodelService'))('every setting that is no secret: $name', ({ content }) => {
    const settings = Object.entries((content as { connection?: { config?: object } }).connection?.config ?? {}).filter(([key, value]) => /^(?:host|region|project|workspaceName|username|organization|clusterName|resourceGroup|subscriptionId|location)/i.test(key) && typeof value === 'string' && !value.includes('not-a-secret'))
    const text = toNQuads(content)
    for (const [, value] of settings) expect(text).toContain(value as string)
  })
})
