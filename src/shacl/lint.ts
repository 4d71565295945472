import type { Quad, Term } from '@rdfjs/types'
import { GraphIndex, keyOf } from '../rdf/graph-index.js'
import { RDF_TYPE } from '../rdf/vocabulary.js'

const SH = 'http://www.w3.org/ns/shacl#'
const RDF_REST = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest'
const OWL_IMPORTS = 'http://www.w3.org/2002/07/owl#imports'

/** The properties of SHACL Core that shapes are made of (https://www.w3.org/TR/shacl/, without the SPARQL part). */
const CORE = new Set([
  'targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf', 'property', 'node', 'path', 'alternativePath', 'inversePath', 'zeroOrMorePath', 'oneOrMorePath', 'zeroOrOnePath',
  'class', 'datatype', 'nodeKind', 'minCount', 'maxCount', 'minExclusive', 'minInclusive', 'maxExclusive', 'maxInclusive', 'minLength', 'maxLength', 'pattern', 'flags', 'languageIn', 'uniqueLang',
  'equals', 'disjoint', 'lessThan', 'lessThanOrEquals', 'not', 'and', 'or', 'xone', 'qualifiedValueShape', 'qualifiedMinCount', 'qualifiedMaxCount', 'qualifiedValueShapesDisjoint', 'closed', 'ignoredProperties',
  'hasValue', 'in', 'severity', 'message', 'deactivated', 'name', 'description', 'order', 'group', 'defaultValue', 'declare', 'prefix', 'namespace', 'entailment', 'shapesGraph',
])

/** Throws `TypeError` for shapes of which an engine would silently check less than they say, or that it would never be done with. */
export function lintShapes(quads: readonly Quad[]): void {
  const graph = new GraphIndex(quads)
  const finite = new Set<string>()
  for (const { subject, predicate, object } of quads) {
    if (predicate.value.startsWith(SH) && !CORE.has(predicate.value.slice(SH.length))) refuse(`\`sh:${predicate.value.slice(SH.length)}\` is no property of SHACL Core`)
    if (predicate.value === RDF_TYPE && object.value === `${SH}ConstraintComponent`) refuse('constraint components of their own are not checked')
    if (predicate.value === OWL_IMPORTS) refuse('they import other shapes, and nothing is ever fetched: put all shapes into one graph')
    if (predicate.value === `${SH}property` && !graph.objects(object, `${SH}path`).length) refuse('a property shape has no `sh:path`')
    if (predicate.value === RDF_REST) walkList(graph, subject, finite)
  }
}

/** Each list is walked once, also where many end in the same tail. */
function walkList(graph: GraphIndex, start: Term, finite: Set<string>): void {
  const seen = new Set<string>()
  for (let node: Term | undefined = start; node && !finite.has(keyOf(node)); node = graph.objects(node, RDF_REST)[0]) {
    if (seen.has(keyOf(node))) refuse('a list has no end')
    seen.add(keyOf(node))
  }
  for (const key of seen) finite.add(key)
}

function refuse(reason: string): never {
  throw new TypeError(`These shapes cannot be checked as they are meant: ${reason}.`)
}
