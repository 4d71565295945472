import type { Quad } from '@rdfjs/types'
import type { CoherenceInput } from './input.js'
import { iri, isLanguage, isOurs, short, valuesOf, withSuperTerms } from './terms.js'
import { propertyUses, type PropertyUse } from './uses.js'

const SORTS = ['owl:Class', 'owl:ObjectProperty', 'owl:DatatypeProperty', 'owl:AnnotationProperty']
const FILES = ['ontology', 'concepts', 'alignments', 'matches'] as const

/** The names of our model and service in OpenMetadata, some of which nobody defines: they may be made equal to ours. */
const ALIASES = ['om:MLModel', 'om:MlModel', 'om:Mlmodel', 'om:MLModelService', 'om:MlModelService']

/** Of the terms of others we say that they exist, and nothing that would change what they mean. */
export function foreignTermsAreLeftAlone(input: CoherenceInput): string[] {
  return allQuads(input).filter(saysSomethingOfOthers).map(({ subject, predicate, object }) => {
    const name = subject.termType === 'BlankNode' ? 'an unnamed node' : short(subject.value)
    return `${name} ${short(predicate.value)} ${short(object.value)} says more of others than that they exist`
  })
}

/** Each of our files can be read alone: the terms of others that it uses are declared in it, each as one kind of thing. */
export function foreignTermsAreDeclared(input: CoherenceInput): string[] {
  return FILES.flatMap((file) => [...usedTerms(input[file])].sort().flatMap((term) => {
    const sorts = valuesOf(input[file], term, 'rdf:type').filter((type) => SORTS.includes(type))
    if (sorts.length === 1) return []
    return [sorts.length ? `${term} is declared in the ${file} as ${sorts.join(' and ')}` : `${term} is used in the ${file} and not declared there`]
  }))
}

/** What we point at exists in the vocabulary that it is said to be from; licences are documents, not terms. */
export function foreignTermsExist(input: CoherenceInput): string[] {
  const named = allQuads(input).flatMap((quad) => {
    const terms = [quad.subject, quad.predicate, ...(quad.predicate.value === iri('dcterms:license') ? [] : [quad.object])]
    return terms.flatMap((term) => (term.termType === 'NamedNode' ? [term.value] : term.termType === 'Literal' ? [term.datatype.value] : []))
  })
  return [...new Set(named)].filter((value) => !isOurs(value) && !input.known.has(value)).map((value) => `${short(value)} does not exist in its vocabulary`)
}

/** Where a property of ours has a super-property of others, every class that uses it falls under the domain of that one, and so for ranges. */
export function alignedPropertiesFit(input: CoherenceInput): string[] {
  const quads = [...input.ontology, ...input.alignments, ...input.foreign]
  return propertyUses(input.model).flatMap((use) =>
    valuesOf(input.alignments, use.property, 'rdfs:subPropertyOf').flatMap((above) => [
      ...outside(quads, use.classes, valuesOf(input.foreign, above, 'rdfs:domain')).map((gap) => fits(use, above, 'domain', gap)),
      ...outside(quads, use.ranges.filter((range) => range !== undefined), valuesOf(input.foreign, above, 'rdfs:range')).map((gap) => fits(use, above, 'range', gap)),
    ]))
}

function fits({ where, property }: PropertyUse, above: string, side: string, [name, wanted]: [string, string]): string {
  return `${where} -> ${property} is under ${above}, whose ${side} is ${wanted}, and ${name} is not under that`
}

function outside(quads: readonly Quad[], names: string[], wanted: string[]): [string, string][] {
  const named = wanted.filter((name) => name.includes(':') && name !== 'owl:Thing')
  return names.flatMap((name) => {
    const above = withSuperTerms(quads, name, 'rdfs:subClassOf')
    return named.filter((one) => !above.has(one)).map((one): [string, string] => [name, one])
  })
}

/** Subjects are the plain case; equivalence, disjointness and inverses speak of both their ends, and so does a node without a name, such as a list. */
function saysSomethingOfOthers({ subject, predicate, object }: Quad): boolean {
  if (subject.termType === 'BlankNode') return true
  const isForeign = (value: string) => !isOurs(value) && !isLanguage(value)
  if (!isOurs(subject.value)) return predicate.value !== iri('rdf:type') || !SORTS.includes(short(object.value))
  if (predicate.value === iri('owl:equivalentClass') && ALIASES.includes(short(object.value))) return false
  return predicate.value.startsWith(iri('owl:')) && object.termType === 'NamedNode' && isForeign(object.value)
}

function usedTerms(quads: readonly Quad[]): Set<string> {
  const meaning = ['rdf:type', 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'rdfs:domain', 'rdfs:range', 'owl:equivalentClass'].map(iri)
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, ...(meaning.includes(predicate.value) ? [object] : [])])
  const named = terms.filter((term) => term.termType === 'NamedNode' && !isOurs(term.value) && !isLanguage(term.value))
  return new Set(named.map((term) => short(term.value)))
}

function allQuads(input: CoherenceInput): Quad[] {
  return FILES.flatMap((file) => [...input[file]])
}
