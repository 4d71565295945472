import type { Quad, Term } from '@rdfjs/types'
import { documents } from '../generated/plan.js'
import type { Entity, EntityType } from '../generated/types.js'
import { canonical } from '../entities/canonical.js'
import { isBroken, ValidationError, type Issue } from '../entities/issues.js'
import { compareCodePoints } from '../entities/order.js'
import { validate } from '../entities/validate.js'
import { GraphIndex } from './graph-index.js'
import { NodeReader } from './read-node.js'

/** What happens to documents that are not valid. */
export interface ReadOptions {
  /** Called for each issue of a document that is not valid, with the IRI of its node; the document is then left out. Without it, the first such document throws. */
  readonly onIssue?: (issue: Issue, iri: string) => void
}

/**
 * The documents that a graph describes, whatever else it holds: valid, in canonical form, sorted by their IRIs.
 * Only what a document says itself is read, so that documents in one graph never mix. Named graphs are read as one.
 */
export function fromQuads(quads: Iterable<Quad>, options: ReadOptions = {}): Entity[] {
  const graph = new GraphIndex(quads)
  const budget = { visits: graph.size }
  return (Object.keys(documents) as EntityType[])
    .flatMap((type) => graph.subjectsOf(documents[type].class).map((iri) => ({ type, iri })))
    .sort((a, b) => compareCodePoints(a.iri, b.iri))
    .flatMap(({ type, iri }) => readDocument(graph, type, iri, budget, options) ?? [])
}

function readDocument(graph: GraphIndex, type: EntityType, iri: string, budget: { visits: number }, { onIssue }: ReadOptions): Entity | undefined {
  const reader = new NodeReader(graph, budget)
  const value = { type, ...reader.read(nodeOf(iri), documents[type].class) }
  const result = validate(value, type)
  if (result.ok && !reader.issues.length) return canonical(result.value)
  const issues = merge(reader.issues, result.ok ? [] : result.issues)
  if (!isBroken(issues)) return undefined
  if (!onIssue) throw new ValidationError(issues)
  for (const issue of issues) onIssue(issue, iri)
  return undefined
}

/** What the reader noted comes first; the validator adds nothing about the same place. */
function merge(read: readonly Issue[], validated: readonly Issue[]): Issue[] {
  const places = new Set(read.map((issue) => issue.path))
  return [...read, ...validated.filter((issue) => !places.has(issue.path))]
}

function nodeOf(key: string): Term {
  const blank = key.startsWith('_:')
  return { termType: blank ? 'BlankNode' : 'NamedNode', value: blank ? key.slice(2) : key } as Term
}
