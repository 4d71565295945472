import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { planClasses } from '../../scripts/generate/plan.js'
import type { Entity } from '../../src/index.js'
import { toQuads } from '../../src/rdf/index.js'
import { placesOf, pointerOf } from '../../src/shacl/places.js'
import { breaksOf, type Break, type BrokenTerm } from './breaks.js'
import { sitesOf, type FieldSite } from './broken.js'
import { fullFixtures, model, validFixtures } from './model.js'

const MLA = 'https://w3id.org/ml-assets#'

/** Fields that every type that shares a class requires. */
export const required = new Set(planClasses(model).flatMap((planned) => planned.fields.filter((field) => field.required).map((field) => `${planned.class}.${field.key}`)))

/** A field with the document that it is in. */
export interface Site extends FieldSite {
  entity: Entity
  class: string
}

/** One place for each field of each class, in the documents that fill everything. */
export const sites = [...new Map(fullFixtures.flatMap(({ content }) => sitesOf(content).map((site): [string, Site] => [`${site.type.class}.${site.field.key}`, { ...site, entity: content, class: site.type.class }])).reverse()).values()]

/** The graph with one field broken, by changing its statements. */
export function breakGraph(quads: readonly Quad[], subject: string, site: Site, { terms }: Break): Quad[] {
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

/** Of a graph only what bears on one field: the nodes above it, its own node with the classes of what it links to, and what hangs under the field. Nodes are told by their place. */
export function around(quads: readonly Quad[], subject: string, { field }: Site): Quad[] {
  const isAbove = (node: string) => subject === node || subject.startsWith(`${node}/`)
  const isUnder = (node: string) => node === `${subject}/${field.key}` || node.startsWith(`${subject}/${field.key}/`)
  const linked = new Set(quads.filter((quad) => quad.subject.value === subject).map((quad) => quad.object.value))
  return quads.filter((quad) => isAbove(quad.subject.value) || isUnder(quad.subject.value) || (quad.predicate.value.endsWith('#type') && linked.has(quad.subject.value)))
}

/** Every field and facet that can be broken, with its name. */
export const facets: [string, Site, Break][] = sites.flatMap((site) => breaksOf(site.field, required.has(`${site.class}.${site.field.key}`)).map((broken): [string, Site, Break] => [`${site.class}.${site.field.key}: ${broken.facet}`, site, broken]))
/** The graph of each valid document. */
export const graphs = new Map(validFixtures.map(({ content }) => [content, toQuads(content)]))
/** The nodes of each valid document by JSON Pointer. */
export const places = new Map([...graphs].map(([entity, quads]) => [entity, new Map([...placesOf(quads)].map(([node, place]) => [pointerOf(place), node]))]))
