import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../src/index.js'
import { CONTEXT_IRI, context, toJsonLd, toNQuads, toQuads } from '../src/rdf/index.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { rounded, statements } from './support/graphs.js'
import { entityTypes, model, runs, validFixtures } from './support/model.js'

/** JSON-LD processors and readers that nobody here wrote must see in our texts the graph that we mean. */
async function expectJudgesAgree(entity: Entity, graphs: boolean): Promise<void> {
  const quads = toQuads(entity, { graphs })
  const document = JSON.parse(JSON.stringify(toJsonLd(entity, { graphs }))) as object
  expect(statements(await readByStreamingParser(document))).toEqual(statements(quads.filter((quad) => !hasBrackets(quad))))
  expect(statements(await readByJsonLdJs(document), rounded)).toEqual(statements(quads, rounded))
  expect(statements(new Parser({ format: 'application/n-quads' }).parse(toNQuads(entity, { graphs })) as Quad[])).toEqual(statements(quads))
}

/** The streaming parser takes IRIs with brackets (IPv6 hosts) for none and drops them; jsonld.js judges those. */
function hasBrackets(quad: Quad): boolean {
  return [quad.subject, quad.object].some((term) => term.termType === 'NamedNode' && /[[\]]/.test(term.value))
}

function readByStreamingParser(document: object): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new JsonLdParser({ documentLoader: { load: (url: string) => Promise.reject(new Error(`would fetch ${url}`)) } })
    parser.on('data', (quad: Quad) => quads.push(quad)).on('error', reject).on('end', () => resolve(quads))
    parser.write(JSON.stringify(document))
    parser.end()
  })
}

async function readByJsonLdJs(document: object): Promise<Quad[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`would fetch ${url}`))
  return (await jsonld.toRDF(document as never, { documentLoader, safe: true } as never)) as unknown as Quad[]
}

describe('jsonld-streaming-parser, jsonld.js and n3 read the graph that we mean', () => {
  test.each(validFixtures)('$name', async ({ content }) => {
    await expectJudgesAgree(content, false)
    await expectJudgesAgree(content, true)
  })

  test.each(entityTypes)('random documents: %s', async (type) => {
    await fc.assert(fc.asyncProperty(arbitraryEntity(model, type), fc.boolean(), expectJudgesAgree), { numRuns: runs })
  }, 1_800_000)
})

test('a document that names the context by its address means the same', async () => {
  const entity = validFixtures.find(({ name }) => name === 'mlmodel/valid/minimal')!.content
  const documentLoader = async (url: string) => ({ documentUrl: url, document: url === CONTEXT_IRI ? { '@context': context } : {}, contextUrl: undefined })
  const quads = (await jsonld.toRDF(toJsonLd(entity, { context: 'address' }) as never, { documentLoader } as never)) as unknown as Quad[]
  expect(statements(quads)).toEqual(statements(toQuads(entity)))
})
