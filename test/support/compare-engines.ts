import type { Quad } from '@rdfjs/types'
import { shapeRules } from '../../src/generated/rules.js'
import { shapes } from '../../src/generated/shapes.js'
import { keyOf } from '../../src/rdf/graph-index.js'
import { parseQuads } from '../../src/rdf/parse-rdf.js'
import { ownCompiledShapes, type CompiledShapes } from '../../src/shacl/compiled.js'
import { engineFor, type ShapeResult } from '../../src/shacl/engine.js'
import { exemptionOf, literalsByNode } from './shape-exemptions.js'

/** The shapes and rules of the standard as quads. */
export const ownShapeQuads = await parseQuads(`${shapes}\n${shapeRules}`, 'turtle')
const compared = new Map(ownShapeQuads.filter(({ predicate }) => /#lessThan(?:OrEquals)?$/.test(predicate.value)).map(({ subject, object }) => [keyOf(subject), object.value]))
const reference = engineFor(ownShapeQuads)

/** What two engines say of a graph, each result as a text, sorted. */
export interface Comparison {
  readonly compiled: readonly string[]
  readonly reference: readonly string[]
  /** How many results of either were left out, by reason. */
  readonly exempt: ReadonlyMap<string, number>
}

/** What rdf-validate-shacl says of a graph. */
export async function referenceResults(quads: readonly Quad[]): Promise<ShapeResult[]> {
  return (await reference).validate(quads)
}

/** What compiled checks say of a graph. */
export function compiledResults(quads: Iterable<Quad>, compiled: CompiledShapes = ownCompiledShapes()): readonly ShapeResult[] {
  const graph = compiled.graph()
  for (const quad of quads) graph.add(quad)
  return compiled.check(graph).results
}

/** What compiled checks say of a graph beside what rdf-validate-shacl says, with what SHACL itself decides otherwise left out. */
export function compareEngines(quads: readonly Quad[], expected: readonly ShapeResult[], compiled?: CompiledShapes): Comparison {
  const literals = literalsByNode(quads)
  const exempt = new Map<string, number>()
  const kept = (results: readonly ShapeResult[]) => results.filter((result) => {
    const reason = exemptionOf(result, literals, compared)
    if (reason) exempt.set(reason, (exempt.get(reason) ?? 0) + 1)
    return !reason
  }).map(textOf).sort()
  return { compiled: kept(compiledResults(quads, compiled)), reference: kept(expected), exempt }
}

/** Focus node, path, component, value, severity and shape of a result; a path that is not one property is told by its shape alone. */
export function textOf({ focusNode, path, component, value, severity, sourceShape }: ShapeResult): string {
  return [keyOf(focusNode), path?.termType === 'NamedNode' ? path.value : '', component, value ? keyOf(value) : '', severity, keyOf(sourceShape)].join(' | ')
}
