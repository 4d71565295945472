import type { Quad } from '@rdfjs/types'
import { shapeRules } from '../generated/rules.js'
import { shapes as ownShapes } from '../generated/shapes.js'
import type { Entity } from '../generated/types.js'
import { GraphIndex, keyOf } from '../rdf/graph-index.js'
import { parseQuads } from '../rdf/parse-rdf.js'
import { writeTo } from '../rdf/to-quads.js'
import { statementsAbove } from './ancestors.js'
import { ownCompiledShapes } from './compiled.js'
import { engineFor, type Engine, type ShapeResult } from './engine.js'
import { countFocusNodes } from './focus-nodes.js'
import type { NodeGraph } from './graph-nodes.js'
import { lintShapes } from './lint.js'
import { NodeSink } from './node-sink.js'
import { placesOf } from './places.js'
import { translate, type ShapeIssue } from './translate.js'

/** Which shapes, how strict, and by what they are checked. */
export interface ShapeOptions {
  /** Other shapes than the standard's shapes and rules: Turtle, or quads. SHACL Core only. */
  readonly shapes?: string | Iterable<Quad>
  /** Take a graph in which no shape found anything to check for conforming; by default that is an issue, because it says nothing. */
  readonly allowNothing?: boolean
  /**
   * What checks the standard's own shapes: `compiled`, the default, is code made from them; `rdf-validate-shacl` is an engine for any shapes, and far slower.
   * Other shapes are always checked by the engine.
   */
  readonly engine?: 'compiled' | 'rdf-validate-shacl'
}

/** How a document becomes the graph that is checked. */
export interface EntityShapeOptions {
  /** What the IRIs of documents begin with; default `https://ml-assets.example/`. */
  readonly base?: string
}

/** What a check of shapes came to. */
export interface ShapeReport {
  /** Whether nothing is wrong; warnings leave it true. */
  readonly conforms: boolean
  readonly issues: readonly ShapeIssue[]
  /** How many nodes each shape was checked on, by IRI of the shape. */
  readonly checked: Readonly<Record<string, number>>
}

/** The engine counts UTF-16 units; SHACL (section 4.4.2) counts characters, so a text of at most that many is no violation. */
function isMiscounted({ component, value, sourceShape }: ShapeResult, shapes: GraphIndex): boolean {
  if (component !== 'MaxLength' || !value) return false
  const most = Number(shapes.objects(sourceShape, 'http://www.w3.org/ns/shacl#maxLength')[0]?.value)
  return [...value.value].length <= most
}

interface Prepared {
  readonly engine: Engine
  readonly shapes: GraphIndex
  /** The shapes whose focus nodes count as checked. */
  readonly quads: readonly Quad[]
}

let prepared: Promise<Prepared> | undefined

/**
 * Checks a graph against SHACL shapes, those of the standard by default, with its subclass axioms known. Results are told like issues of JSON: pointer, rule, sentence.
 * Throws `TypeError` for shapes that cannot be checked as they are meant.
 */
export async function checkShapes(data: Iterable<Quad>, options: ShapeOptions = {}): Promise<ShapeReport> {
  if (options.shapes !== undefined && options.engine === 'compiled') throw new TypeError('Only the shapes of the standard are compiled: leave `engine` out to check others.')
  if (options.shapes !== undefined || options.engine === 'rdf-validate-shacl') return checkByEngine(data, options)
  const graph = ownCompiledShapes().graph()
  for (const quad of data) graph.add(quad)
  return checkCompiled(graph, options)
}

/**
 * Checks one document against the shapes and rules of the standard, as `checkShapes` does its graph. Nothing is kept, so any number of documents takes the memory of one.
 * Throws `ValidationError` when the document cannot be written as RDF.
 */
export async function checkEntityShapes(entity: Entity, options: EntityShapeOptions = {}): Promise<ShapeReport> {
  const graph = ownCompiledShapes().graph()
  writeTo(new NodeSink(graph), entity, options)
  return checkCompiled(graph, {})
}

async function checkCompiled(graph: NodeGraph, options: ShapeOptions): Promise<ShapeReport> {
  const compiled = ownCompiledShapes()
  const { results, checked } = compiled.check(graph)
  const counts = Object.fromEntries([...checked].filter(([shape]) => shape.startsWith(OWN_SHAPES)))
  if (!results.length) return report([], counts, options)
  const places = placesOf(statementsAbove(graph, [...compiled.numbers.keys()], results.map(({ focusNode }) => keyOf(focusNode))))
  const shapes = await (ownIndex ??= indexOwn())
  return report(results.map((result) => translate(result, shapes, places)), counts, options)
}

async function checkByEngine(data: Iterable<Quad>, options: ShapeOptions): Promise<ShapeReport> {
  const { engine, shapes, quads } = await (options.shapes === undefined ? (prepared ??= prepareOwn()) : prepare(options.shapes))
  const graph = [...data]
  const checked = countFocusNodes(quads, new GraphIndex(graph))
  const results = (await engine.validate(graph).catch(tooDeep)).filter((result) => !isMiscounted(result, shapes))
  const places = placesOf(graph)
  return report(results.map((result) => translate(result, shapes, places)), checked, options)
}

function report(found: ShapeIssue[], checked: Record<string, number>, { allowNothing }: ShapeOptions): ShapeReport {
  const issues = distinct(found)
  if (!allowNothing && !Object.values(checked).some((count) => count > 0)) issues.push(NOTHING)
  return { conforms: !issues.some((issue) => issue.severity === 'violation'), issues, checked }
}

/** The engine recurs; a graph or shapes that nest without end leave it no room. */
function tooDeep(error: unknown): never {
  if (error instanceof RangeError) throw new Error('The graph cannot be checked against these SHACL shapes: it is nested too deeply, or a class is below itself.')
  throw error
}

const NOTHING: ShapeIssue = {
  path: '', rule: 'nothing-checked', severity: 'violation', node: '',
  message: 'No shape found a node to check, so this says nothing about the graph: look whether its classes are those of the shapes.',
}

/** What the IRIs of the shapes begin with. Rules say what is odd, not what a node is: a graph on which only they find something to check has not been checked. */
const OWN_SHAPES = 'https://w3id.org/ml-assets/shapes#'

let ownIndex: Promise<GraphIndex> | undefined

async function indexOwn(): Promise<GraphIndex> {
  return new GraphIndex(await parseQuads(`${ownShapes}\n${shapeRules}`, 'turtle'))
}

async function prepareOwn(): Promise<Prepared> {
  const [own, quads] = await Promise.all([prepare(`${ownShapes}\n${shapeRules}`), parseQuads(ownShapes, 'turtle')])
  return { ...own, quads }
}

async function prepare(source: string | Iterable<Quad>): Promise<Prepared> {
  const quads = typeof source === 'string' ? await parseQuads(source, 'turtle') : [...source]
  lintShapes(quads)
  return { engine: await engineFor(quads), shapes: new GraphIndex(quads), quads }
}

/** A missing reference breaks two constraints, the direct statement and the node; it is told once. */
function distinct(issues: ShapeIssue[]): ShapeIssue[] {
  const seen = new Set<string>()
  return issues.filter(({ node, path, rule, severity }) => {
    const key = JSON.stringify([node, path, rule, severity])
    return !seen.has(key) && seen.add(key)
  })
}
