import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const WRONG = DataFactory.namedNode('https://ml-assets.example/wrong')
const { literal, namedNode } = DataFactory

/** What becomes of one statement: those that stand for it afterwards. */
type Mutation = (quad: Quad) => Quad[]

/** Ways to break statements, each of which some constraint has to notice on some of them. */
export const mutations: Record<string, Mutation> = {
  'taken away': () => [],
  'of the other kind': (quad) => [object(quad, quad.object.termType === 'Literal' ? WRONG : literal('wrong'))],
  'of another datatype': (quad) => [quad.object.termType === 'Literal' ? object(quad, literal('2024', namedNode(`${XSD}gYear`))) : quad],
  'not well formed': (quad) => [quad.object.termType === 'Literal' ? object(quad, literal('no number', quad.object.datatype as never)) : quad],
  'said twice': (quad) => [quad, object(quad, quad.object.termType === 'Literal' ? another(quad.object.value, quad.object.datatype.value) : WRONG)],
  'too small': (quad) => [quad.object.termType === 'Literal' && !isTime(quad) ? object(quad, literal(isText(quad) ? '' : '-5', quad.object.datatype as never)) : quad],
  'too large': (quad) => [quad.object.termType === 'Literal' && !isTime(quad) ? object(quad, literal(isText(quad) ? 'x'.repeat(9000) : '1E300', quad.object.datatype as never)) : quad],
}

/** A graph in which one statement of each property of each class is changed in the same way. */
export function mutated(quads: readonly Quad[], mutation: Mutation): Quad[] {
  const classes = new Map(quads.filter(({ predicate }) => predicate.value === RDF_TYPE).map(({ subject, object }) => [subject.value, object.value]))
  const seen = new Set<string>()
  return quads.flatMap((quad) => {
    const site = `${classes.get(quad.subject.value)} ${quad.predicate.value}`
    if (quad.predicate.value === RDF_TYPE || !classes.has(quad.subject.value) || seen.has(site)) return [quad]
    seen.add(site)
    return mutation(quad)
  })
}

/** A graph in which one node of each class that has no nodes below it has lost its class. */
export function untyped(quads: readonly Quad[]): Quad[] {
  const isNode = new Set(quads.filter(({ predicate }) => predicate.value === RDF_TYPE).map(({ subject }) => subject.value))
  const parents = new Set(quads.filter(({ object }) => isNode.has(object.value)).map(({ subject }) => subject.value))
  const seen = new Set<string>()
  return quads.filter(({ subject, predicate, object }) => predicate.value !== RDF_TYPE || parents.has(subject.value) || seen.has(object.value) || !seen.add(object.value))
}

function object(quad: Quad, term: ReturnType<typeof namedNode> | ReturnType<typeof literal>): Quad {
  return DataFactory.quad(quad.subject as never, quad.predicate as never, term)
}

function another(value: string, datatype: string): ReturnType<typeof literal> {
  const text = datatype === `${XSD}boolean` ? (value === 'true' ? 'false' : 'true') : datatype === `${XSD}dateTime` ? '2001-01-01T00:00:00.000Z' : datatype === `${XSD}string` ? `${value}x` : '7'
  return literal(text, namedNode(datatype))
}

function isText({ object }: Quad): boolean {
  return object.termType === 'Literal' && object.datatype.value === `${XSD}string`
}

/** Times before the year 1 and after 9999 cannot be read by Python, and all others are within the bounds. */
function isTime({ object }: Quad): boolean {
  return object.termType === 'Literal' && object.datatype.value === `${XSD}dateTime`
}
