import type { Quad } from '@rdfjs/types'
import { shapeRules } from '../generated/rules.js'
import { shapes as ownShapes } from '../generated/shapes.js'
import { GraphIndex } from '../rdf/graph-index.js'
import { parseQuads } from '../rdf/parse-rdf.js'
import { engineFor, type Engine, type ShapeResult } from './engine.js'
import { countFocusNodes } from './focus-nodes.js'
import { lintShapes } from './lint.js'
import { placesOf } from './places.js'
import { translate, type ShapeIssue } from './translate.js'

/** Which shapes, and how strict. */
export interface ShapeOptions {
  /** Other shapes than the standard's shapes and rules: Turtle, or quads. SHACL Core only. */
  readonly shapes?: string | Iterable<Quad>
  /** Take a graph in which no shape found anything to check for conforming; by default that is an issue, because it says nothing. */
  readonly allowNothing?: boolean
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

/** Checks a graph against SHACL shapes, those of the standard by default, with its subclass axioms known. Results are told like issues of JSON: pointer, rule, sentence. */
export async function checkShapes(data: Iterable<Quad>, options: ShapeOptions = {}): Promise<ShapeReport> {
  const { engine, shapes, quads } = await (options.shapes === undefined ? (prepared ??= prepareOwn()) : prepare(options.shapes))
  const graph = [...data]
  const checked = countFocusNodes(quads, new GraphIndex(graph))
  const results = (await engine.validate(graph).catch(tooDeep)).filter((result) => !isMiscounted(result, shapes))
  const places = placesOf(graph)
  const issues = distinct(results.map((result) => translate(result, shapes, places)))
  if (!options.allowNothing && !Object.values(checked).some((count) => count > 0)) issues.push(NOTHING)
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

/** Rules say what is odd, not what a node is: a graph on which only they find something to check has not been checked. */
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
