import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { describe, expect, test } from 'vitest'
import { shapes as shapesText } from '../src/generated/shapes.js'
import { parseQuads } from '../src/rdf/parse-rdf.js'
import { toQuads } from '../src/rdf/index.js'
import { engineFor } from '../src/shacl/engine.js'
import { checkEntityShapes, checkShapes, type ShapeReport } from '../src/shacl/index.js'
import { compiledResults } from './support/compare-engines.js'
import { fullFixtures, projectFile, runs, validFixtures } from './support/model.js'

const SH = 'http://www.w3.org/ns/shacl#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const { namedNode, literal, blankNode } = DataFactory
const quad = (subject: Term, predicate: Term, object: Term) => DataFactory.quad(subject as never, predicate as never, object as never) as Quad

const engines = ['compiled', 'rdf-validate-shacl'] as const

describe.each(engines)('the graph of every valid fixture conforms, by %s', (engine) => {
  test.each(engine === 'compiled' || runs > 100 ? validFixtures : fullFixtures)('$name', async ({ content }) => {
    const report = await checkShapes(toQuads(content), { engine })
    expect(report.issues.filter((issue) => issue.severity === 'violation')).toEqual([])
    expect(report.conforms).toBe(true)
    expect(Object.values(report.checked).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
  })
})

const shapes = await parseQuads(shapesText, 'turtle')
const of = (node: Term, property: string) => shapes.filter((statement) => statement.subject.equals(node) && statement.predicate.value === SH + property).map((statement) => statement.object)
const COMPONENTS = { minCount: 'MinCount', maxCount: 'MaxCount', datatype: 'Datatype', nodeKind: 'NodeKind', class: 'Class', in: 'In', minInclusive: 'MinInclusive', maxInclusive: 'MaxInclusive', minLength: 'MinLength', maxLength: 'MaxLength', pattern: 'Pattern', or: 'Or', qualifiedMinCount: 'QualifiedMinCount', qualifiedMaxCount: 'QualifiedMaxCount' }

interface Constraint {
  name: string
  shape: Term
  component: string
  parameter: Term
  /** Class of the nodes that the shape is about. */
  target: Term
  path: Term | undefined
}

/** Every constraint of the shapes: a property shape or node shape and a component. */
const constraints: Constraint[] = shapes.filter((statement) => statement.predicate.value === `${SH}targetClass`).flatMap(({ subject: nodeShape, object: target }) =>
  [nodeShape, ...of(nodeShape, 'property')].flatMap((shape) =>
    Object.entries(COMPONENTS).flatMap(([property, component]) => of(shape, property).map((parameter) => ({ name: `${shape.value.replace(/^.*#/, '')} ${component}`, shape, component, parameter, target, path: of(shape, 'path')[0] })))))

test('the shapes hold the constraints that they have always held: removing one shows here', async () => {
  await expect(`${constraints.map(({ name }) => name).sort().join('\n')}\n`).toMatchFileSnapshot('golden/shapes/constraints.txt')
  expect(projectFile('ontology/shapes.ttl')).toBe(shapesText)
})

/** The smallest graph that breaks one constraint: a node of the class, with one statement too few or too bad. */
function breaking({ component, parameter, target, path, shape }: Constraint, node: Term): Quad[] {
  if (!path) return [quad(node, namedNode(RDF_TYPE), target)]
  const values = (...terms: Term[]) => [quad(node, namedNode(RDF_TYPE), target), ...terms.map((term) => quad(node, path, term))]
  const tooMany = () => Array.from({ length: Number(parameter.value) + 1 }, (_, index) => namedNode(`${node.value}/${index}`))
  switch (component) {
    case 'MinCount': case 'QualifiedMinCount': return values()
    case 'MaxCount': return values(...tooMany())
    case 'QualifiedMaxCount': return [...values(...tooMany()), ...tooMany().map((term) => quad(term, namedNode('https://w3id.org/ml-assets#field'), literal(of(shape, 'name')[0]!.value)))]
    case 'NodeKind': return values(literal('a text'))
    case 'Class': return values(namedNode('https://example.com/untyped'))
    case 'MinInclusive': return values(parameter.value.includes('T') ? literal('0000-12-31T23:59:59.999Z', namedNode(`${XSD}dateTime`)) : literal('-INF', namedNode(`${XSD}double`)))
    case 'MaxInclusive': return values(parameter.value.includes('T') ? literal('10000-01-01T00:00:00Z', namedNode(`${XSD}dateTime`)) : literal('INF', namedNode(`${XSD}double`)))
    case 'MaxLength': return values(literal('a'.repeat(Number(parameter.value) + 1)))
    case 'MinLength': return values(literal(''))
    case 'Pattern': return values(literal('no::such thing'))
    default: return values(literal('\u0001 no such thing', namedNode('https://example.com/datatype')))
  }
}

/** Long lists: their size is checked by the same component as that of the shorter ones. In the long run only those of more than a thousand are left out. */
const isHuge = ({ component, parameter }: Constraint) => component.endsWith('MaxCount') && Number(parameter.value) > (runs > 100 ? 1000 : 10)

describe.each(engines)('every constraint finds the graph that breaks it, by %s', async (name) => {
  const engine = name === 'compiled' ? { validate: async (quads: Quad[]) => compiledResults(quads) } : await engineFor(shapes)
  const shown = constraints.filter((constraint) => !isHuge(constraint))
  console.log(`${shown.length} of ${constraints.length} constraints with a failing example; the others limit the length of lists`)
  // A node for each constraint, all in one graph: SHACL looks at each by itself.
  const nodes = new Map<Constraint, Term>(shown.map((constraint, index) => [constraint, !constraint.path && constraint.component === 'NodeKind' ? blankNode(`b${index}`) : namedNode(`https://example.com/node/${index}`)]))
  const found = new Set((await engine.validate(shown.flatMap((constraint) => breaking(constraint, nodes.get(constraint)!)))).map((result) => `${result.focusNode.value} ${result.sourceShape.value} ${result.component}`))
  test.each(shown)('$name', (constraint) => {
    expect(found).toContain(`${nodes.get(constraint)!.value} ${constraint.shape.value} ${constraint.component}`)
  })
})

describe('a report says what was checked', () => {
  test.each(engines)('a graph without any node of ours does not conform, unless that is allowed, by %s', async (engine) => {
    const graph = await parseQuads('<urn:a> <urn:b> <urn:c> .', 'turtle')
    expect(await checkShapes(graph, { engine })).toMatchObject({ conforms: false, issues: [{ rule: 'nothing-checked' }] })
    expect(await checkShapes(graph, { engine, allowNothing: true })).toMatchObject({ conforms: true, issues: [] })
  })

  test('the same by both engines, and of a document by itself', async () => {
    for (const { content } of fullFixtures) {
      const quads = [...toQuads(content), quad(namedNode('https://example.com/node'), namedNode(RDF_TYPE), namedNode('https://w3id.org/ml-assets#Slice'))]
      const inOrder = (report: ShapeReport) => ({ ...report, issues: report.issues.map((issue) => JSON.stringify(issue)).sort() })
      expect(inOrder(await checkShapes(quads))).toEqual(inOrder(await checkShapes(quads, { engine: 'rdf-validate-shacl' })))
      expect(await checkEntityShapes(content)).toEqual(await checkShapes(toQuads(content)))
    }
  })

  test('shapes of others are not compiled, and asking for it is refused', async () => {
    await expect(checkShapes([], { shapes: '', engine: 'compiled' })).rejects.toThrow(TypeError)
  })

  test('warnings are told and leave it conforming; violations do not', async () => {
    const shape = (severity: string) => `@prefix sh: <${SH}> . <urn:shape> a sh:NodeShape ; sh:targetClass <urn:Class> ; sh:property [ sh:path <urn:p> ; sh:minCount 1 ; sh:severity ${severity} ; sh:message "A p is good to have." ] .`
    const graph = await parseQuads('<urn:a> a <urn:Class> .', 'turtle')
    expect(await checkShapes(graph, { shapes: shape('sh:Warning') })).toMatchObject({ conforms: true, issues: [{ severity: 'warning', message: 'A p is good to have.', node: 'urn:a' }], checked: { 'urn:shape': 1 } })
    expect(await checkShapes(graph, { shapes: shape('sh:Violation') })).toMatchObject({ conforms: false })
  })

  test.each(engines)('none of many violations is dropped, by %s', async (engine) => {
    const nodes = Array.from({ length: 400 }, (_, index) => `<urn:${index}> a <https://w3id.org/ml-assets#Slice> .`).join('\n')
    const report = await checkShapes(await parseQuads(nodes, 'turtle'), { engine })
    expect(report.issues).toHaveLength(800)
    expect((await checkShapes(await parseQuads(nodes, 'turtle'), { engine })).issues, 'and none when the shapes are used again').toHaveLength(800)
  })
})
