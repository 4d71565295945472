import { describe, expect, test } from 'vitest'
import { fromQuads, toQuads } from '../src/rdf/index.js'
import { checkShapes } from '../src/shacl/index.js'
import { expectPrototypesUntouched, modelGraph, modelWith, quadsOf, turtle } from './support/hostile.js'

expectPrototypesUntouched()

const DATA = 'ex:a a ex:A ; ex:p 1, 2 .'
const MOST_ONE = 'sh:property [ sh:path ex:p ; sh:maxCount 1 ]'

/** Shapes that check nothing of the data above: a pass would say nothing. */
const nothing: [row: string, shapes: string][] = [
  ['no shapes', ''],
  ['shape without target', `ex:S a sh:NodeShape ; ${MOST_ONE} .`],
  ['misspelt class', `ex:S a sh:NodeShape ; sh:targetClass ex:a ; ${MOST_ONE} .`],
  ['owl:Class as an implicit target', `ex:A a owl:Class, sh:NodeShape ; ${MOST_ONE} .`],
  ['subclass axiom in the shapes only', `ex:A rdfs:subClassOf ex:B . ex:S a sh:NodeShape ; sh:targetClass ex:B ; ${MOST_ONE} .`],
  ['deactivated shape', `ex:S a sh:NodeShape ; sh:targetClass ex:Nobody ; sh:deactivated true ; ${MOST_ONE} .`],
]

/** Shapes that find the two values, in the ways that SHACL Core has to reach a node. */
const reached: [row: string, shapes: string, data?: string][] = [
  ['class', `ex:S a sh:NodeShape ; sh:targetClass ex:A ; ${MOST_ONE} .`],
  ['node', `ex:S a sh:NodeShape ; sh:targetNode ex:a ; ${MOST_ONE} .`],
  ['subjects of a property', `ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; ${MOST_ONE} .`],
  ['objects of a property', `ex:S a sh:NodeShape ; sh:targetObjectsOf ex:q ; ${MOST_ONE} .`, 'ex:b ex:q ex:a .'],
  ['rdfs:Class as an implicit target', `ex:A a rdfs:Class, sh:NodeShape ; ${MOST_ONE} .`],
  ['subclass axiom in the data', `ex:S a sh:NodeShape ; sh:targetClass ex:B ; ${MOST_ONE} .`, 'ex:A rdfs:subClassOf ex:B .'],
  ['two subclass axioms in the data', `ex:S a sh:NodeShape ; sh:targetClass ex:C ; ${MOST_ONE} .`, 'ex:A rdfs:subClassOf ex:B . ex:B rdfs:subClassOf ex:C .'],
  ['superclass of another vocabulary that the standard knows', `ex:S a sh:NodeShape ; sh:targetClass prov:Activity ; ${MOST_ONE} .`, 'ex:a a mla:MlRun .'],
]

/** Shapes that mean something that would silently not be checked. */
const refused: [row: string, shapes: string][] = [
  ['misspelt target', `ex:S a sh:NodeShape ; sh:targetclass ex:A ; ${MOST_ONE} .`],
  ['misspelt constraint', 'ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:maxcount 1 ] .'],
  ['misspelt path', 'ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:property [ sh:Path ex:p ; sh:maxCount 1 ] .'],
  ['property without a path', 'ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:property [ sh:maxCount 1 ] .'],
  ['constraint in SPARQL', 'ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:sparql [ sh:select "SELECT $this WHERE { $this ?p ?o }" ] .'],
  ['constraint component of its own', 'ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:most ] . ex:S a sh:NodeShape ; sh:targetClass ex:A ; ex:most 1 .'],
  ['import of other shapes', `<http://127.0.0.1:9/o> owl:imports <http://127.0.0.1:9/x> . ex:S a sh:NodeShape ; sh:targetClass ex:A ; ${MOST_ONE} .`],
  ['no Turtle at all', 'this is not Turtle'],
]

describe('shapes that find nothing to check do not let a graph pass', () => {
  test.each(nothing)('%s', async (_, shapes) => {
    const report = await checkShapes(quadsOf(DATA), { shapes: turtle(shapes) })
    expect(report).toMatchObject({ conforms: false, issues: [{ path: '', rule: 'nothing-checked' }] })
    expect(await checkShapes(quadsOf(DATA), { shapes: turtle(shapes), allowNothing: true })).toMatchObject({ conforms: true, issues: [] })
  })

  test('nor do the shapes of the standard', async () => {
    for (const data of [[], quadsOf(DATA), quadsOf('ex:m a mla:MLModel ; mla:name "x" .')]) expect((await checkShapes(data)).issues.map(({ rule }) => rule)).toEqual(['nothing-checked'])
  })
})

describe('shapes find a node by', () => {
  test.each(reached)('%s', async (_, shapes, data = '') => {
    const { issues, checked } = await checkShapes(quadsOf(DATA + data), { shapes: turtle(shapes) })
    expect(issues.map(({ path, rule, node }) => ({ path, rule, node }))).toEqual([{ path: '/p', rule: 'single', node: 'http://ex.example/a' }])
    expect(Object.values(checked)).toEqual([1])
  })
})

describe('shapes that would not be checked as they are meant are refused with a reason', () => {
  test.each(refused)('%s', async (_, shapes) => {
    const error: unknown = await checkShapes(quadsOf(DATA), { shapes: turtle(shapes) }).then(() => undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(RangeError)
    expect((error as Error).message).toMatch(/SHACL|shape|importGraph|This is not turtle/)
  }, 20_000)
})

/** Shapes or data that exhaust an engine that recurs. */
const exhausting: [row: string, data: string, shapes?: string][] = [
  ['class below itself', `${modelGraph()} mla:MlModel rdfs:subClassOf mla:MlModel .`],
  ['two classes below each other', `${modelGraph()} ex:A rdfs:subClassOf mla:MlModel . mla:MlModel rdfs:subClassOf ex:A .`],
  ['node that is its own next one, in a shape that recurs', 'ex:n0 ex:next ex:n0 .', 'ex:S a sh:NodeShape ; sh:targetNode ex:n0 ; sh:property [ sh:path ex:next ; sh:node ex:S ] .'],
  ['chain of 3,000 nodes through sh:node', chain(3000), 'ex:S a sh:NodeShape ; sh:targetNode ex:n0 ; sh:property [ sh:path ex:next ; sh:node ex:S ] .'],
  ['chain of 20,000 nodes through sh:zeroOrMorePath', chain(20_000), 'ex:S a sh:NodeShape ; sh:targetNode ex:n0 ; sh:property [ sh:path [ sh:zeroOrMorePath ex:next ] ; sh:maxCount 1 ] .'],
]

describe('a graph that exhausts the engine ends in a report or a clear error', () => {
  test.each(exhausting)('%s', async (_, data, shapes) => {
    const outcome = await checkShapes(quadsOf(data), shapes === undefined ? {} : { shapes: turtle(shapes) }).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).not.toBeInstanceOf(RangeError)
    else expect(outcome).toHaveProperty('conforms')
  })
})

function chain(length: number): string {
  return Array.from({ length }, (_, index) => `ex:n${index} ex:next ex:n${index + 1} .`).join('\n')
}

describe('severity', () => {
  test.each([['sh:Warning', 'warning', true], ['sh:Info', 'info', true], ['sh:Violation', 'violation', false]])('%s', async (severity, told, conforms) => {
    const shapes = turtle(`ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:maxCount 1 ; sh:severity ${severity} ] .`)
    expect(await checkShapes(quadsOf(DATA), { shapes })).toMatchObject({ conforms, issues: [{ severity: told, rule: 'single' }] })
  })
})

describe('no result is dropped', () => {
  const wrong = Array.from({ length: 200 }, (_, index) => ({ name: `feature ${index}`, dataType: 'text' }))
  const quads = toQuads(modelWith({ mlFeatures: wrong })).map((quad) => (quad.object.value === 'text' ? { ...quad, subject: quad.subject, predicate: quad.predicate, graph: quad.graph, object: { ...quad.object, value: 'nothing' } } : quad)) as never

  test('200 children of one node are wrong and each is told, again and again, also at the same time', async () => {
    const reports = [await checkShapes(quads), await checkShapes(quads), ...(await Promise.all([checkShapes(quads), checkShapes(quads)]))]
    for (const { issues } of reports) expect(new Set(issues.filter(({ rule }) => rule === 'enum').map(({ path }) => path)).size).toBe(200)
  })

  test('200 wrong values of one node', async () => {
    const values = Array.from({ length: 200 }, (_, index) => `"${index}"`).join()
    const shapes = turtle('ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:datatype <http://www.w3.org/2001/XMLSchema#integer> ], [ sh:path ex:p ; sh:minLength 9 ; sh:severity sh:Warning ] .')
    const issues = (await checkShapes(quadsOf(`ex:a a ex:A ; ex:p ${values} . ex:b a ex:A ; ex:p 'x' .`), { shapes })).issues
    expect(new Set(issues.map(({ node, rule }) => `${node} ${rule}`)).size).toBe(4)
  })

  test('a good graph after a bad one conforms, and a bad one after it does not', async () => {
    expect((await checkShapes(quads)).conforms).toBe(false)
    expect(await checkShapes(toQuads(modelWith()))).toMatchObject({ conforms: true, issues: [] })
    expect((await checkShapes(quads)).conforms).toBe(false)
  })
})

test('named graphs are one graph', async () => {
  expect(await checkShapes(toQuads(modelWith(), { graphs: true }))).toMatchObject({ conforms: true })
  const half = toQuads(modelWith()).map((quad, index) => ({ ...quad, subject: quad.subject, predicate: quad.predicate, object: quad.object, graph: { termType: 'NamedNode', value: `http://g.example/${index % 3}` } })) as never
  expect(await checkShapes(half)).toMatchObject({ conforms: true })
})

test('characters outside the first plane count once, as they do in JSON', async () => {
  expect(await checkShapes(toQuads(modelWith({ name: '\u{1F600}'.repeat(256) })))).toMatchObject({ conforms: true })
  expect(await checkShapes(quadsOf(modelGraph(`; mla:displayName "${'\u{1F600}'.repeat(1025)}"`)))).toMatchObject({ conforms: false, issues: expect.arrayContaining([expect.objectContaining({ path: '/displayName', rule: 'max-length' })]) as unknown })
})

/** Literals that are not of their datatype, or beyond what JSON holds. */
const literals: [row: string, statement: string, path: string, shaclTells: boolean][] = [
  ['decimal with an exponent', 'mla:createdAt "1.0E-1"^^xsd:decimal', '/createdAt', true],
  ['time that is no time', 'mla:createdAt "yesterday"^^xsd:dateTime', '/createdAt', true],
  ['30 February', 'mla:createdAt "2024-02-30T00:00:00.000Z"^^xsd:dateTime', '/createdAt', false],
  ['broken JSON', 'mla:extension "{"^^rdf:JSON', '/extension', false],
  ['JSON with an own __proto__', 'mla:extension "{\\"__proto__\\":{\\"polluted\\":1}}"^^rdf:JSON', '/extension/__proto__', false],
  ['two values', 'mla:description "a", "b"', '/description', true],
  ['IRI with a space', 'mla:sourceUrl <http://a.example/a%20b#c#d>', '/sourceUrl', true],
  ['count that is NaN', 'mla:trainingData ex:t', '/trainingData/0/rows', true],
]

describe('a literal that is none is refused on reading, by SHACL too where it can say so', () => {
  test.each(literals)('%s', async (_, statement, path, shaclTells) => {
    const rows = 'ex:t a mla:DataUse ; mla:rows "NaN"^^xsd:nonNegativeInteger ; mla:dataset ex:d ; mla:position "0"^^xsd:nonNegativeInteger ; mla:reference ex:tr . ex:tr a mla:EntityReference ; mla:field "dataset" ; mla:type "table" ; mla:name "t" .'
    const graph = quadsOf(modelGraph(`; ${statement}`, statement.includes('ex:t') ? rows : ''))
    const issues: string[] = []
    expect(fromQuads(graph, { onIssue: (issue) => issues.push(issue.path) })).toEqual([])
    expect(issues).toContain(path)
    if (shaclTells) expect((await checkShapes(graph)).conforms).toBe(false)
  })
})
