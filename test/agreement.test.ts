import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { describe, expect, test } from 'vitest'
import { planClasses } from '../scripts/generate/plan.js'
import { validate, type Entity, type Issue } from '../src/index.js'
import { toQuads } from '../src/rdf/index.js'
import { GraphIndex } from '../src/rdf/graph-index.js'
import { engineFor, type ShapeResult } from '../src/shacl/engine.js'
import { placesOf, pointerOf } from '../src/shacl/places.js'
import { translate, type ShapeIssue } from '../src/shacl/translate.js'
import { shapes as shapesText } from '../src/generated/shapes.js'
import { parseQuads } from '../src/rdf/parse-rdf.js'
import { breaksOf, exemptionsOf, type Break, type BrokenTerm } from './support/breaks.js'
import { sitesOf, withValue, type FieldSite } from './support/broken.js'
import { fullFixtures, model, runs, validFixtures } from './support/model.js'

/**
 * For every field and facet, a document and a graph are broken, each by itself; the schemas and the shapes must both refuse them,
 * at the same JSON Pointer and by the same rule. The graph is made by changing the quads of the valid document, never from the broken one.
 */
const MLA = 'https://w3id.org/ml-assets#'
const shapeQuads = await parseQuads(shapesText, 'turtle')
const shapes = new GraphIndex(shapeQuads)
const engine = engineFor(shapeQuads)

const required = new Set(planClasses(model).flatMap((planned) => planned.fields.filter((field) => field.required).map((field) => `${planned.class}.${field.key}`)))

interface Site extends FieldSite {
  entity: Entity
  class: string
}

/** One place for each field of each class, in the documents that fill everything. */
const sites = [...new Map(fullFixtures.flatMap(({ content }) => sitesOf(content).map((site): [string, Site] => [`${site.type.class}.${site.field.key}`, { ...site, entity: content, class: site.type.class }])).reverse()).values()]

function breakGraph(quads: readonly Quad[], subject: string, site: Site, { terms }: Break): Quad[] {
  const property = MLA + site.field.property
  const isField = (quad: Quad) => quad.subject.value === subject && quad.predicate.value === property
  const isReference = (quad: Quad) => site.field.kind === 'reference' && quad.subject.value === subject && quad.predicate.value === `${MLA}reference` && quads.some((other) => other.subject.equals(quad.object) && other.predicate.value === `${MLA}field` && other.object.value === site.field.key)
  if (terms === 'remove') return quads.filter((quad) => !isField(quad) && !isReference(quad))
  if (terms === 'double') return [...quads, ...quads.filter((quad) => isField(quad) || isReference(quad)).flatMap((quad) => copies(quads, quad, site))]
  if (terms === 'multiply') return [...quads, ...[quads.find(isField), quads.find(isReference)].flatMap((quad) => (quad ? stubs(quad, site) : []))]
  const first = quads.find(isField)!
  return [...quads.filter((quad) => !isField(quad)), ...terms.map((term) => DataFactory.quad(first.subject as never, first.predicate as never, termOf(term) as never) as Quad)]
}

function termOf(term: BrokenTerm): Term {
  return 'iri' in term ? DataFactory.namedNode(term.iri) : DataFactory.literal(term.text, DataFactory.namedNode(term.datatype))
}

/** A second value beside a valid one, valid by itself: another literal, or a copy of the node under another name. */
function copies(quads: readonly Quad[], { subject, predicate, object }: Quad, { field }: Site): Quad[] {
  const statement = (other: Term) => DataFactory.quad(subject as never, predicate as never, other as never) as Quad
  if (object.termType === 'Literal') return [statement(otherLiteral(object.value, object.datatype.value, field.facets.enum))]
  if (field.kind === 'iri') return [statement(DataFactory.namedNode(`${object.value}x`))]
  const renamed = (term: Term): Term => (term.termType === 'NamedNode' && term.value.startsWith(object.value) ? DataFactory.namedNode(term.value.replace(object.value, `${object.value}-copy`)) : term)
  const node = quads.filter((quad) => quad.subject.value === object.value || quad.subject.value.startsWith(`${object.value}/`))
  return [statement(renamed(object)), ...node.map((quad) => DataFactory.quad(renamed(quad.subject) as never, quad.predicate as never, renamed(quad.object) as never) as Quad)]
}

/** As many more nodes as are allowed in all; of each only what a count looks at. */
function stubs({ subject, predicate, object }: Quad, { field }: Site): Quad[] {
  return Array.from({ length: field.facets.maxItems! }, (_, index) => DataFactory.namedNode(`${object.value}-${index}`)).flatMap((node) => [
    DataFactory.quad(subject as never, predicate as never, node) as Quad,
    DataFactory.quad(node, DataFactory.namedNode(`${MLA}field`), DataFactory.literal(field.key)) as Quad,
  ])
}

function otherLiteral(value: string, datatype: string, words: string[] | undefined): Term {
  const type = DataFactory.namedNode(datatype)
  if (words) return DataFactory.literal(words.find((word) => word !== value)!, type)
  if (datatype.endsWith('boolean')) return DataFactory.literal(value === 'true' ? 'false' : 'true', type)
  if (datatype.endsWith('dateTime')) return DataFactory.literal('2000-01-01T00:00:00.000Z', type)
  if (/nteger$/.test(datatype)) return DataFactory.literal(value === '1' ? '2' : '1', type)
  if (datatype.endsWith('double')) return DataFactory.literal(value === '5.0E-1' ? '2.5E-1' : '5.0E-1', type)
  if (/^[0-9a-f-]{36}$/i.test(value)) return DataFactory.literal('11111111-1111-4111-8111-111111111111', type)
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return DataFactory.literal(value.replace(/^\d{4}/, '2001'), type)
  return DataFactory.literal(/^\d/.test(value) ? '4.2' : `${value}x`, type)
}

/** What is told of the field itself: pointer and rule. What else breaks with it (a child that lost its parent's link) is not of interest. */
const at = (issues: readonly (Issue | ShapeIssue)[], path: string) => [...new Set(issues.filter((issue) => !('severity' in issue) || (issue.severity === 'violation' && issue.document !== undefined)).filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`)).map((issue) => `${issue.path.replace(/\/\d+$/, '')} ${issue.rule}`))].sort()

/** Of a graph only what bears on one field: the nodes above it, its own node with the classes of what it links to, and what hangs under the field. Nodes are told by their place. */
function around(quads: readonly Quad[], subject: string, { field }: Site): Quad[] {
  const isAbove = (node: string) => subject === node || subject.startsWith(`${node}/`)
  const isUnder = (node: string) => node === `${subject}/${field.key}` || node.startsWith(`${subject}/${field.key}/`)
  const linked = new Set(quads.filter((quad) => quad.subject.value === subject).map((quad) => quad.object.value))
  return quads.filter((quad) => isAbove(quad.subject.value) || isUnder(quad.subject.value) || (quad.predicate.value.endsWith('#type') && linked.has(quad.subject.value)))
}

const facets: [string, Site, Break][] = sites.flatMap((site) => breaksOf(site.field, required.has(`${site.class}.${site.field.key}`)).map((broken): [string, Site, Break] => [`${site.class}.${site.field.key}: ${broken.facet}`, site, broken]))
const graphs = new Map(validFixtures.map(({ content }) => [content, toQuads(content)]))
const places = new Map([...graphs].map(([entity, quads]) => [entity, new Map([...placesOf(quads)].map(([node, place]) => [pointerOf(place), node]))]))

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
