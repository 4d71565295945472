import type { Quad, Term } from '@rdfjs/types'
import { documents, plan, type FieldPlan } from '../generated/plan.js'
import { pointer } from '../entities/issues.js'
import { GraphIndex, keyOf } from '../rdf/graph-index.js'

/** Where a node of a graph stands in the JSON document it belongs to. */
export interface Place {
  /** IRI of the document. */
  readonly document: string
  readonly steps: readonly (string | number)[]
}

/** The place of every node that hangs under a document: by field, and in lists by position. */
export function placesOf(quads: Iterable<Quad>): Map<string, Place> {
  const graph = new GraphIndex(quads)
  const places = new Map<string, Place>()
  for (const { class: className } of Object.values(documents))
    for (const iri of graph.subjectsOf(className)) visit(graph, { termType: 'NamedNode', value: iri } as Term, className, { document: iri, steps: [] }, places)
  return places
}

function visit(graph: GraphIndex, node: Term, className: string, place: Place, places: Map<string, Place>): void {
  if (places.has(keyOf(node))) return
  places.set(keyOf(node), place)
  for (const field of plan[className]!.fields)
    for (const [child, childClass, index] of children(graph, node, field))
      visit(graph, child, childClass, { document: place.document, steps: [...place.steps, field.key, ...(index === undefined ? [] : [index])] }, places)
}

function children(graph: GraphIndex, node: Term, field: FieldPlan): [node: Term, className: string, step: string | number | undefined][] {
  const index = (child: Term) => (field.many ? Number(graph.objects(child, 'position')[0]?.value ?? 0) : undefined)
  if (field.kind === 'node') return graph.objects(node, field.property ?? field.key).map((child) => [child, field.of!, index(child)])
  if (field.kind === 'reference')
    return graph.objects(node, 'reference').filter((child) => graph.objects(child, 'field').some((key) => key.value === field.key)).map((child) => [child, 'EntityReference', index(child)])
  if (field.kind !== 'map') return []
  return graph.objects(node, field.key).flatMap((map) => graph.objects(map, 'entry').map((child): [Term, string, string] => [child, field.of!, graph.objects(child, 'key')[0]?.value ?? '']))
}

/** The place as a JSON Pointer, with a last step where one is known. */
export function pointerOf(place: Place, last?: string): string {
  return pointer(last === undefined ? place.steps : [...place.steps, last])
}
