import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { toQuads } from '../src/rdf/index.js'
import type { ShapeResult } from '../src/shacl/engine.js'
import { compareEngines, compiledResults, referenceResults, textOf } from './support/compare-engines.js'
import { loadShapeChecks } from './support/load-shape-checks.js'
import { mutatedGraph } from './support/mutated-graphs.js'
import { plantedShapeBugs } from './support/planted-shape-bugs.js'
import { shapeExemptions } from './support/shape-exemptions.js'
import { around, breakGraph, facets, graphs, places } from './support/broken-graphs.js'
import { withValue } from './support/broken.js'
import { projectFile, runs, validFixtures } from './support/model.js'
import { ruleExamples } from './interop/support/rule-examples.js'
import { turtle } from './interop/support/graphs.js'

/**
 * The compiled checks are trusted because they find exactly what rdf-validate-shacl finds: focus node, path, component, value, severity and shape.
 * The long run looks at every broken document and graph of the agreement test and at 5,000 random changes, the short one at some of each.
 */
const isLong = runs > 2000
const exempt = new Map<string, number>()
const compared = { graphs: 0, results: 0 }

/** Graphs with what rdf-validate-shacl says of them, kept to put planted bugs to. */
const known: { readonly quads: readonly Quad[]; readonly expected: readonly ShapeResult[] }[] = []

async function expectSame(quads: readonly Quad[]): Promise<void> {
  const expected = await referenceResults(quads)
  const comparison = compareEngines(quads, expected)
  if (quads.length < 2000 && known.length < 3000) known.push({ quads, expected })
  compared.graphs++
  compared.results += comparison.reference.length
  for (const [reason, count] of comparison.exempt) exempt.set(reason, (exempt.get(reason) ?? 0) + count)
  expect(comparison.compiled).toEqual(comparison.reference)
}

afterAll(() => {
  console.log(`${compared.graphs} graphs with ${compared.results} results compared; left out:`)
  for (const [reason, count] of exempt) console.log(`  ${count} ${reason}`)
})

const share = <T>(list: readonly T[], every: number): T[] => list.filter((_, index) => isLong || index % every === 0)

/** Lists that are too long take seconds each. */
const some = facets.filter(([, , broken]) => isLong || broken.facet !== 'too many')

describe('compiled checks find what rdf-validate-shacl finds', () => {
  test.each(share(validFixtures, 8))('in the graph of $name', ({ content }) => expectSame(toQuads(content)))

  test.each(Object.entries(ruleExamples))('in the examples of the rule %s', async (_, { broken, mended }) => {
    await expectSame(turtle(broken))
    await expectSame(turtle(mended))
  })

  test.each([
    ['a window that ends where it begins', 'ex:x a mla:TimeWindow ; mla:from "2024-01-01T00:00:00.000Z"^^xsd:dateTime ; mla:until "2024-01-01T00:00:00.000Z"^^xsd:dateTime .'],
    ['drift from a baseline that the monitor names', 'ex:m a mla:DriftMonitor ; mla:baseline "train" ; mla:metrics ex:x . ex:x a mla:Measurement ; mla:kind "drift" .'],
    ['a service of two types, one of them that of its settings', 'ex:x a mla:MlModelService ; mla:serviceType "Mlflow" , "SageMaker" ; mla:connection [ mla:config [ mla:type "Mlflow" ] ] .'],
    ['names that end in what names cannot end in', 'ex:x a mla:MlRun ; mla:name "a::" . ex:y a mla:MlRun ; mla:name "a\\n" . ex:z a mla:MlRun ; mla:id "550e8400-e29b-41d4-a716-446655440000x" .'],
  ])('in %s', (_, text) => expectSame(turtle(text)))

  test.each(share(some, 20))('in the graph with %s', async (_, site, broken) => {
    const subject = places.get(site.entity)!.get(`/${site.owner.join('/')}`.replace(/^\/$/, ''))!
    await expectSame(breakGraph(around(graphs.get(site.entity)!, subject, site), subject, site, broken))
  })

  test.each(share(some, 60))('in what can be written of the document with %s', async (_, site, broken) => {
    const valid = site.owner.concat(site.field.key).reduce((value: any, step) => value[step], site.entity)
    const quads = written(withValue(site.entity, [...site.owner, site.field.key], broken.json(valid)))
    if (quads) await expectSame(quads)
  })

  test('in graphs with random changes', async () => {
    await fc.assert(fc.asyncProperty(mutatedGraph, expectSame), isLong ? { numRuns: 5000 } : { numRuns: 60, seed: 60 })
  })

  test('in a graph of many documents, in whatever order its statements come', async () => {
    const quads = validFixtures.filter((_, index) => isLong || index % 12 === 0).flatMap(({ content }) => toQuads(content))
    const scattered = quads.map((quad, index) => ({ quad, place: (index * 7919) % quads.length })).sort((a, b) => a.place - b.place).map(({ quad }) => quad)
    await expectSame(scattered)
  })
})

test('results left out of the comparison rest on a difference that is listed, and are few', () => {
  const left = [...exempt.values()].reduce((sum, count) => sum + count, 0)
  expect([...exempt.keys()].filter((reason) => !shapeExemptions.some((exemption) => exemption.reason === reason))).toEqual([])
  expect(left).toBeLessThan(compared.results * 0.1)
})

test('documents checked one by one give together what their graph gives', () => {
  const single = validFixtures.map(({ content }) => toQuads(content))
  const together = compiledResults(single.flat()).map(textOf).sort()
  expect([...new Set(single.flatMap((quads) => compiledResults(quads).map(textOf)))].sort()).toEqual([...new Set(together)])
})

describe('the graphs compared above tell a bug in the generator', () => {
  const source = projectFile('src/generated/shape-checks.ts')
  const differing = async (text: string) => {
    const compiled = await loadShapeChecks(text)
    return known.filter(({ quads, expected }) => {
      const comparison = compareEngines(quads, expected, compiled)
      return comparison.compiled.join('\n') !== comparison.reference.join('\n')
    }).length
  }
  test('and there is none without one', async () => expect(await differing(source)).toBe(0))
  test.each(plantedShapeBugs)('$says', async ({ find, put }) => {
    const planted = source.replace(find, put as string)
    expect(planted, 'the bug is in the text').not.toBe(source)
    expect(await differing(planted)).toBeGreaterThan(0)
  })
})

/** Broken documents are written as far as they can be; most cannot. */
function written(document: unknown): Quad[] | undefined {
  try {
    return toQuads(document as never)
  } catch {
    return undefined
  }
}
