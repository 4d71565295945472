import type { CoherenceInput } from './input.js'
import { iri, isLanguage, isOurs, short } from './terms.js'

const MATCHES = ['skos:exactMatch', 'skos:closeMatch', 'skos:relatedMatch']

/** A match leads from a term or concept of ours to something of others, and the file says nothing else of our terms. */
export function matchesLeadOutward({ ontology, concepts, matches }: CoherenceInput): string[] {
  const declared = new Set([...ontology, ...concepts].filter((quad) => quad.predicate.value === iri('rdf:type')).map((quad) => quad.subject.value))
  return matches.filter((quad) => quad.subject.value.startsWith(iri('mla:')) || MATCHES.includes(short(quad.predicate.value))).flatMap(({ subject, predicate, object }) => {
    const where = `${short(subject.value)} ${short(predicate.value)} ${short(object.value)}`
    return [
      ...(MATCHES.includes(short(predicate.value)) ? [] : [`${where} is no match`]),
      ...(declared.has(subject.value) ? [] : [`${where} starts at a term that is not declared`]),
      ...(object.termType !== 'NamedNode' || isOurs(object.value) || isLanguage(object.value) ? [`${where} does not lead to a term of others`] : []),
    ]
  })
}

/** SKOS does not allow two things to match exactly and to be related as well; to match twice in any two ways helps nobody. */
export function matchesAreOfOneKind({ matches }: CoherenceInput): string[] {
  const kinds = new Map<string, string[]>()
  for (const { subject, predicate, object } of matches) {
    const [pair, kind] = [`${short(subject.value)} and ${short(object.value)}`, short(predicate.value)]
    if (MATCHES.includes(kind)) kinds.set(pair, [...(kinds.get(pair) ?? []), kind])
  }
  return [...kinds].filter(([, all]) => all.length > 1).map(([pair, all]) => `${pair} are matched as ${all.join(' and ')}`)
}
