import type { Quad, Term } from '@rdfjs/types'
import { superClasses } from '../generated/inferences.js'
import type { GraphIndex } from '../rdf/graph-index.js'
import { MLA, RDF_TYPE } from '../rdf/vocabulary.js'

const SH = 'http://www.w3.org/ns/shacl#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** How many nodes of a graph each shape is about, by its targets (SHACL, section 2.1.3); subclasses known to the data or to the standard count. */
export function countFocusNodes(shapes: readonly Quad[], data: GraphIndex): Record<string, number> {
  const counts: Record<string, number> = {}
  const below = subClassesIn(data)
  for (const { subject, predicate, object } of shapes) {
    const count = isImplicitTarget(predicate.value, object, subject, shapes) ? instances(subject.value, below, data) : focusNodes(predicate.value, object, below, data)
    if (count !== undefined) counts[subject.value] = (counts[subject.value] ?? 0) + count
  }
  return counts
}

/** A shape that is a class too is about the instances of it (SHACL, section 2.1.3.3). */
function isImplicitTarget(predicate: string, object: Term, shape: Term, shapes: readonly Quad[]): boolean {
  return predicate === RDF_TYPE && object.value === `${RDFS}Class` && shapes.some(({ subject, predicate, object }) => subject.value === shape.value && predicate.value === RDF_TYPE && (object.value === `${SH}NodeShape` || object.value === `${SH}PropertyShape`))
}

/** Which classes are directly below which: what the data says, and the standard. */
function subClassesIn(data: GraphIndex): Map<string, string[]> {
  const below = new Map<string, string[]>()
  const add = (lower: string, upper: string) => below.set(upper, [...(below.get(upper) ?? []), lower])
  for (const [name, above] of Object.entries(superClasses)) for (const upper of above) add(MLA + name, upper)
  for (const lower of data.subjectsWith(`${RDFS}subClassOf`)) for (const upper of data.objects({ termType: 'NamedNode', value: lower } as Term, `${RDFS}subClassOf`)) add(lower, upper.value)
  return below
}

/** How many nodes are of a class or of one below it. */
function instances(className: string, below: ReadonlyMap<string, string[]>, data: GraphIndex): number {
  const classes = new Set([className])
  for (const name of classes) for (const lower of below.get(name) ?? []) classes.add(lower)
  return new Set([...classes].flatMap((value) => data.subjectsWith(RDF_TYPE, { termType: 'NamedNode', value } as Term))).size
}

function focusNodes(predicate: string, object: Term, below: ReadonlyMap<string, string[]>, data: GraphIndex): number | undefined {
  switch (predicate) {
    case `${SH}targetClass`: return instances(object.value, below, data)
    case `${SH}targetNode`: return 1
    case `${SH}targetSubjectsOf`: return data.subjectsWith(object.value).length
    case `${SH}targetObjectsOf`: return data.objectsOf(object.value)
    default: return undefined
  }
}
