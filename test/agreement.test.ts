import type { Quad } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { validate, type Issue } from '../src/index.js'
import { GraphIndex } from '../src/rdf/graph-index.js'
import { engineFor, type Engine, type ShapeResult } from '../src/shacl/engine.js'
import { placesOf } from '../src/shacl/places.js'
import { translate, type ShapeIssue } from '../src/shacl/translate.js'
import { shapes as shapesText } from '../src/generated/shapes.js'
import { parseQuads } from '../src/rdf/parse-rdf.js'
import { exemptionsOf } from './support/breaks.js'
import { around, breakGraph, facets, graphs, places, required, sites, type Site } from './support/broken-graphs.js'
import { withValue } from './support/broken.js'
import { compiledResults } from './support/compare-engines.js'
import { runs } from './support/model.js'

/**
 * For every field and facet, a document and a graph are broken, each by itself; the schemas and the shapes must both refuse them,
 * at the same JSON Pointer and by the same rule. The graph is made by changing the quads of the valid document, never from the broken one.
 */
const shapeQuads = await parseQuads(shapesText, 'turtle')
const shapes = new GraphIndex(shapeQuads)
const ofShapes = new Set(shapeQuads.map(({ subject }) => subject.value))
/** The long run asks the reference engine; the short one the compiled checks, of which other tests show that they find the same. */
const engine: Promise<Engine> = runs > 100 ? engineFor(shapeQuads) : Promise.resolve({ validate: async (graph) => compiledResults(graph).filter(({ sourceShape }) => ofShapes.has(sourceShape.value)) })

/** What is told of the field itself: pointer and rule. What else breaks with it (a child that lost its parent's link) is not of interest. */
const at = (issues: readonly (Issue | ShapeIssue)[], path: string) => [...new Set(issues.filter((issue) => !('severity' in issue) || (issue.severity === 'violation' && issue.document !== undefined)).filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`)).map((issue) => `${issue.path.replace(/\/\d+$/, '')} ${issue.rule}`))].sort()

/** The results of the engine as issues, as `checkShapes` tells them. */
function told(results: readonly ShapeResult[], graph: readonly Quad[]): ShapeIssue[] {
  const places = placesOf(graph)
  return results.map((result) => translate(result, shapes, places))
}

const known = new Map<Site, Promise<readonly ShapeIssue[]>>()

/** What is told of the part of the valid graph in which a field is broken, for each field once. */
function issuesBefore(site: Site, subject: string): Promise<readonly ShapeIssue[]> {
  const graph = around(graphs.get(site.entity)!, subject, site)
  const issues = known.get(site) ?? engine.then((at) => at.validate(graph)).then((results) => told(results, graph))
  known.set(site, issues)
  return issues
}

/** Graphs of more than a thousand nodes take seconds each: all of them in the long run, one of nodes and one of references in the short. */
const now = facets.filter(([name, , broken]) => broken.terms !== 'multiply' || runs > 100 || ['Recognizer.patterns: too many', 'Votes.upVoters: too many'].includes(name))

describe('JSON Schema and SHACL refuse the same, at the same place, by the same rule', () => {
  test.each(now)('%s', async (_, site, broken) => {
    const owner = `/${site.owner.join('/')}`.replace(/^\/$/, '')
    const path = `${owner}/${site.field.key}`
    const valid = site.owner.concat(site.field.key).reduce((value: any, step) => value[step], site.entity)
    const result = validate(withValue(site.entity, [...site.owner, site.field.key], broken.json(valid)))
    const subject = places.get(site.entity)!.get(owner)!
    const graph = breakGraph(around(graphs.get(site.entity)!, subject, site), subject, site, broken)

    expect(result.ok ? [] : at(result.issues, path), 'the document').toContain(`${path} ${broken.rule}`)
    if (runs > 100) expect(at(await issuesBefore(site, subject), path), 'the graph before').toEqual([]) // what the valid graphs are told is nothing, as another test says
    const results = await (await engine).validate(graph)
    expect(at(told(results, graph), path), 'the graph').toContain(`${path} ${broken.rule}`)
    const raw = results.filter((found) => found.focusNode.value === subject).map((found) => `${found.sourceShape.value.replace(/^.*#/, '')} ${found.component}`)
    for (const component of broken.components) {
      const shape = `${site.class}-${site.field.key}${component.startsWith('Qualified') ? '--reference' : ''}`
      expect(raw, 'the constraint that found it').toContain(`${shape} ${component}`)
    }
  })
})

test('few facets are exempt, each for a reason, and every constraint of the shapes has a graph that breaks it', async () => {
  const exempt = sites.flatMap((site) => exemptionsOf(site.field, required.has(`${site.class}.${site.field.key}`)).map((exemption) => ({ ...exemption, where: `${site.class}.${site.field.key}` })))
  const byReason = new Map<string, string[]>()
  for (const { reason, where } of exempt) byReason.set(reason, [...(byReason.get(reason) ?? []), where])
  console.log(`${facets.length} facets compared, ${exempt.length} exempt (${((100 * exempt.length) / (facets.length + exempt.length)).toFixed(1)} %)`)
  for (const [reason, where] of byReason) console.log(`  ${where.length} ${reason}`)
  expect(exempt.length / (facets.length + exempt.length)).toBeLessThan(0.05)
})
