import type { Quad, Term } from '@rdfjs/types'
import fc, { type Arbitrary } from 'fast-check'
import { DataFactory } from 'n3'
import { toQuads } from '../../src/rdf/index.js'
import { ownShapeQuads } from './compare-engines.js'
import { ruleExamples } from '../interop/support/rule-examples.js'
import { turtle } from '../interop/support/graphs.js'
import { validFixtures } from './model.js'

const { namedNode, literal, blankNode } = DataFactory
const MLA = 'https://w3id.org/ml-assets#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const SH = 'http://www.w3.org/ns/shacl#'
const SUB_CLASS_OF = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

/** Graphs to start from: of valid documents that are not large, and of the examples of the rules. */
const starts: readonly (readonly Quad[])[] = [
  ...validFixtures.map(({ content }) => toQuads(content)).filter((quads) => quads.length < 400),
  ...Object.values(ruleExamples).flatMap(({ broken, mended }) => [turtle(broken), turtle(mended)]),
]

const objectsOf = (...names: string[]) => [...new Set(ownShapeQuads.filter(({ predicate }) => names.includes(predicate.value.slice(SH.length))).map(({ object }) => object.value))]
const classes = objectsOf('targetClass')
const properties = objectsOf('path', 'lessThan', 'lessThanOrEquals', 'equals', 'disjoint').filter((iri) => iri.startsWith(MLA))
const words = [...new Set(ownShapeQuads.filter(({ predicate, object }) => object.termType === 'Literal' && (predicate.value === `${RDF}first` || predicate.value === `${SH}hasValue`)).map(({ object }) => object.value))]

/** Texts that lie at, beside and far from what shapes ask for, well formed and not. */
const texts = ['', ' ', 'a', 'no such word', 'a.b', 'a::b', '..', 'x'.repeat(257), 'x'.repeat(1025), '😀'.repeat(200), 'é\u0301', '\u0001', '\u2028', '0', '1', '-1', '+5', '-0', '007', '1.0', '.5', '1.', '9007199254740991', '9007199254740992', '-9007199254740992', '1'.repeat(400), '1E300', '-1.7976931348623157E308', '1e309', 'INF', '-INF', '+INF', 'NaN', '--1', '12abc', '0x10', 'true', 'false', 'TRUE',
  '2024-02-29T00:00:00Z', '2023-02-29T00:00:00Z', '2024-01-01T00:00:00', '2024-01-01T00:00:00.0005Z', '2024-01-01T24:00:00Z', '2024-01-01T12:00:00+14:00', '2024-13-01T00:00:00Z', '10000-01-01T00:00:00Z', '-0001-01-01T00:00:00Z', '0000-12-31T23:59:59.999Z', '9999-12-31T23:59:59.9995Z', '2024-01-01', '{"a":1}', '550e8400-e29b-41d4-a716-446655440000', 'https://example.com/a b', 'urn:x', ...words]
const datatypes = ['string', 'boolean', 'double', 'float', 'decimal', 'integer', 'nonNegativeInteger', 'long', 'byte', 'dateTime', 'date', 'gYear', 'anyURI'].map((name) => XSD + name).concat(`${RDF}JSON`, 'https://example.com/datatype')

const term: Arbitrary<Term> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...datatypes)).map(([text, datatype]) => literal(text, namedNode(datatype)) as Term) },
  { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => literal(text, 'en') as Term) },
  { weight: 1, arbitrary: fc.constantFrom('https://example.com/node', 'urn:x', 'a:', 'no scheme', `https://example.com/${'x'.repeat(9000)}`, 'https://example.com/😀').map((iri) => namedNode(iri) as Term) },
  { weight: 1, arbitrary: fc.constantFrom('b0', 'b1').map((label) => blankNode(label) as Term) },
)
const className = fc.constantFrom(...classes).map((iri) => namedNode(iri) as Term)
const property = fc.constantFrom(...properties).map((iri) => namedNode(iri) as Term)

/** What becomes of a graph when one of its statements is changed. */
type Mutation = (quads: readonly Quad[], at: number) => readonly Quad[]

const replaced = (change: (quad: Quad, quads: readonly Quad[]) => readonly Quad[]): Mutation => (quads, at) => quads.flatMap((quad, index) => (index === at ? change(quad, quads) : [quad]))
const statement = (subject: Term, predicate: Term, object: Term, graph: Term = DataFactory.defaultGraph()) => DataFactory.quad(subject as never, predicate as never, object as never, graph as never) as Quad
const objectOf = (quad: Quad, object: Term) => statement(quad.subject, quad.predicate, object)
const sameDatatype = (quad: Quad, text: string) => (quad.object.termType === 'Literal' ? objectOf(quad, literal(text, quad.object.datatype as never)) : objectOf(quad, namedNode(text)))

const mutation: Arbitrary<Mutation> = fc.oneof(
  fc.constant(replaced(() => [])),
  term.map((other) => replaced((quad) => [objectOf(quad, other)])),
  term.map((other) => replaced((quad) => [quad, objectOf(quad, other)])),
  fc.constantFrom(...texts).map((text) => replaced((quad) => [sameDatatype(quad, text)])),
  fc.constantFrom(...texts).map((text) => replaced((quad) => [quad, sameDatatype(quad, text)])),
  fc.constantFrom('x', ':', '\n', ' ').map((end) => replaced((quad) => [sameDatatype(quad, quad.object.value + end)])),
  fc.nat().map((from) => replaced((quad, quads) => [objectOf(quad, beside(quad, quads, from))])),
  fc.constantFrom(...datatypes).map((datatype) => replaced((quad) => [quad.object.termType === 'Literal' ? objectOf(quad, literal(quad.object.value, namedNode(datatype))) : quad])),
  fc.nat().map((from) => replaced((quad, quads) => [objectOf(quad, quads[from % quads.length]!.object)])),
  fc.nat().map((from) => replaced((quad, quads) => [quad, objectOf(quad, quads[from % quads.length]!.subject)])),
  property.map((other) => replaced((quad) => [statement(quad.subject, other, quad.object)])),
  fc.tuple(property, term).map(([other, value]) => replaced((quad) => [quad, statement(quad.subject, other, value)])),
  className.map((other) => replaced((quad) => [quad, statement(quad.subject, namedNode(`${RDF}type`), other)])),
  className.map((other) => replaced((quad) => [quad.predicate.value === `${RDF}type` ? objectOf(quad, other) : quad])),
  fc.constant(replaced((quad) => [quad.predicate.value === `${RDF}type` ? objectOf(quad, literal(quad.object.value)) : quad])),
  className.map((other) => replaced((quad) => [quad, statement(quad.subject, namedNode(`${RDF}type`), namedNode('https://example.com/Below')), statement(namedNode('https://example.com/Below'), namedNode(SUB_CLASS_OF), other)])),
  fc.constant(replaced((quad) => [quad, quad, statement(quad.subject, quad.predicate, quad.object, namedNode('https://example.com/graph'))])),
  fc.constant<Mutation>((quads, at) => quads.map((quad) => statement(unnamed(quad.subject, quads[at]!.subject), quad.predicate, unnamed(quad.object, quads[at]!.subject)))),
  fc.constant<Mutation>((quads, at) => [...quads.slice(at), ...quads.slice(0, at)]),
)

/** Another value of the same node, so that what must differ can be equal. */
function beside({ subject, object }: Quad, quads: readonly Quad[], from: number): Term {
  const others = quads.filter((quad) => quad.subject.equals(subject) && quad.object.termType === object.termType)
  return others[from % others.length]!.object
}

function unnamed(term: Term, node: Term): Term {
  return term.equals(node) ? blankNode('unnamed') : term
}

/** A graph that was changed in one to four places. */
export const mutatedGraph: Arbitrary<readonly Quad[]> = fc.tuple(fc.constantFrom(...starts), fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 4 }))
  .map(([start, changes]) => changes.reduce<readonly Quad[]>((quads, [change, at]) => (quads.length ? change(quads, at % quads.length) : quads), start))
