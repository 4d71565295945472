import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, entityIri, type Entity } from '../src/index.js'
import { fromQuads, parseRdf, serialize, toQuads, type Format } from '../src/rdf/index.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { entityTypes, model, runs, validFixtures } from './support/model.js'

const texts: { format: Format; graphs?: boolean }[] = [
  { format: 'nquads', graphs: true }, { format: 'ntriples' }, { format: 'turtle' }, { format: 'trig', graphs: true }, { format: 'jsonld' }, { format: 'jsonld', graphs: true },
]

async function expectSame(entity: Entity): Promise<void> {
  const expected = [canonical(entity)]
  expect(fromQuads(toQuads(entity))).toEqual(expected)
  expect(fromQuads(toQuads(entity, { inferred: true, graphs: true, base: 'https://models.example.com/#' }))).toEqual(expected)
  for (const options of texts) expect(await parseRdf(await serialize(entity, options), options), JSON.stringify(options)).toEqual(expected)
}

describe('every fixture comes back from RDF as it went in', () => {
  test.each(validFixtures)('$name', ({ content }) => expectSame(content))
})

describe('every random document comes back from RDF as it went in', () => {
  test.each(entityTypes)('%s', async (type) => {
    await fc.assert(fc.asyncProperty(arbitraryEntity(model, type), expectSame), { numRuns: runs })
  }, 900_000)
})

describe('documents in one graph do not mix', () => {
  test('all fixtures, read from one graph', () => {
    const entities = validFixtures.map(({ content }) => canonical(content))
    const byIri = new Map(entities.map((entity) => [entityIri(entity), entity]))
    expect(byIri.size, 'no two fixtures are the same document').toBe(entities.length)
    expect(new Map(fromQuads(toQuads(entities)).map((entity) => [entityIri(entity), entity]))).toEqual(byIri)
  })

  test('two random documents that share references and say different things of their targets', () => {
    const entity = fc.oneof(...entityTypes.map((type) => arbitraryEntity(model, type)))
    fc.assert(fc.property(entity, entity, (one, other) => {
      const owners = (displayName: string) => [{ type: 'team', fullyQualifiedName: 'data-science', displayName }]
      const shared = (entity: Entity, name: string): Entity => ({ ...entity, name, fullyQualifiedName: name, ...(entity.type === 'lineageEdge' ? {} : { owners: owners(name) }) })
      const entities = [shared(one, 'a'), shared(other, 'b')]
      const expected = new Map(entities.map((entity) => [entityIri(canonical(entity)), canonical(entity)]))
      expect(new Map(fromQuads(toQuads(entities)).map((entity) => [entityIri(entity), entity]))).toEqual(expected)
    }), { numRuns: runs })
  }, 900_000)
})
