import { existsSync, readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'
import { header } from './header.js'
import { NAMESPACES } from './structure.js'

/** What the ontology and its alignments say of sub- and super-terms, as tables that need no reasoner. */
export function emitInferences(root: string): string {
  const quads = ['ml-assets.ttl', 'alignments.ttl'].map((name) => `${root}/ontology/${name}`).filter(existsSync).flatMap((path) => new Parser().parse(readFileSync(path, 'utf8')))
  return `${header('//')}
/** IRIs of all super-classes of a class of ours, by its local name. */
export const superClasses: { readonly [className: string]: readonly string[] } = ${print(closure(quads, 'subClassOf'))}

/** IRIs of all super-properties of a property of ours, by its local name. */
export const superProperties: { readonly [property: string]: readonly string[] } = ${print(closure(quads, 'subPropertyOf'))}
`
}

/** For each term of ours, every term above it. */
export function closure(quads: readonly Quad[], relation: 'subClassOf' | 'subPropertyOf'): Map<string, string[]> {
  const above = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of quads)
    if (predicate.value === `${NAMESPACES.rdfs}${relation}` && object.termType === 'NamedNode') above.set(subject.value, (above.get(subject.value) ?? new Set()).add(object.value))
  const reach = (term: string, seen: Set<string>): Set<string> => {
    for (const next of above.get(term) ?? []) if (!seen.has(next)) reach(next, seen.add(next))
    return seen
  }
  const ours = [...above.keys()].filter((term) => term.startsWith(NAMESPACES.mla)).sort()
  return new Map(ours.map((term) => [term.slice(NAMESPACES.mla.length), [...reach(term, new Set())].sort()]))
}

function print(table: Map<string, string[]>): string {
  return `{\n${[...table].map(([name, terms]) => `  ${name}: [${terms.map((term) => `'${term}'`).join(', ')}],`).join('\n')}\n}`
}
