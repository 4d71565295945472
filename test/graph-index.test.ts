import { DataFactory } from 'n3'
import type { Quad, Term } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { NAMESPACE } from '../src/generated/terms.js'
import { GraphIndex, keyOf } from '../src/rdf/graph-index.js'
import { RDF_TYPE } from '../src/rdf/vocabulary.js'

const { blankNode, literal, namedNode, quad } = DataFactory
const name = `${NAMESPACE}name`
const about = (subject: Term, predicate: string, object: Term): Quad => quad(subject as never, namedNode(predicate), object as never) as Quad
const [a, b, c] = [namedNode('urn:a') as Term, namedNode('urn:b') as Term, namedNode('urn:c') as Term] as const
const values = (terms: readonly Term[]) => terms.map(({ value }) => value)

/** A node with so many statements besides the others. */
function many(count: number): Quad[] {
  return Array.from({ length: count }, (_, index) => about(a, `urn:other-${index}`, literal(String(index))))
}

describe.each([0, 31, 32, 33, 100])('beside %i other statements', (count) => {
  const graph = new GraphIndex([about(a, name, literal('one')), ...many(count), about(b, name, literal('two')), about(a, name, literal('three')), about(a, name, literal('one')), about(a, RDF_TYPE, namedNode(`${NAMESPACE}MlModel`))])

  test('objects of a property come once each, in the order they came', () => {
    expect(values(graph.objects(a, 'name'))).toEqual(['one', 'three'])
    expect(values(graph.objects(a, name))).toEqual(['one', 'three'])
    expect(values(graph.objects(b, name))).toEqual(['two'])
    expect(graph.objects(a, 'missing')).toEqual([])
    expect(graph.objects(c, name)).toEqual([])
    expect(graph.about(c)).toEqual([])
  })

  test('what a node is', () => {
    expect([graph.isOf(a, 'MlModel'), graph.isOf(a, 'MlRun'), graph.isOf(b, 'MlModel')]).toEqual([true, false, false])
    expect(graph.subjectsOf('MlModel')).toEqual(['urn:a'])
    expect(graph.subjectsOf('MlRun')).toEqual([])
  })

  test('how much there is', () => {
    expect(graph.size).toBe(count + 5)
    expect(graph.about(a)).toHaveLength(2 * (count + 4))
    expect(graph.objectsOf(name)).toBe(3)
    expect(graph.objectsOf('urn:none')).toBe(0)
  })
})

test('subjects by what is said of them', () => {
  const graph = new GraphIndex([about(b, name, a), about(a, name, b), about(a, 'urn:p', literal(name)), about(c, 'urn:p', literal(RDF_TYPE))])
  expect(graph.subjectsWith(name)).toEqual(['urn:b', 'urn:a'])
  expect(graph.subjectsWith(name, b)).toEqual(['urn:a'])
  expect(graph.subjectsWith(name, c)).toEqual([])
  expect(graph.subjectsWith('urn:p', literal(name))).toEqual(['urn:a'])
  expect(graph.objectsOf('urn:p')).toBe(2)
})

test('subjects of a class come in the order of their IRIs', () => {
  const type = namedNode(`${NAMESPACE}MlRun`)
  const graph = new GraphIndex([c, a, b, a].map((subject) => about(subject, RDF_TYPE, type)))
  expect(graph.subjectsOf('MlRun')).toEqual(['urn:a', 'urn:b', 'urn:c'])
})

test('terms that look alike are told apart', () => {
  const terms = [namedNode('urn:x'), blankNode('urn:x'), literal('urn:x'), literal('urn:x', 'en'), literal('urn:x', namedNode('urn:d')), literal('x')]
  expect(new Set(terms.map((term) => keyOf(term as Term))).size).toBe(terms.length)
  expect(keyOf(literal('1', namedNode('urn:d')) as Term)).toBe(keyOf(literal('1', namedNode('urn:d')) as Term))
})
