import { readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'
import { NAMESPACES } from '../structure.js'

/** The prefixes that names on the pages are shortened with. */
export const PREFIXES: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  mla: NAMESPACES.mla,
  mls: 'http://www.w3.org/ns/mls#',
  om: 'https://open-metadata.org/ontology/',
  owl: NAMESPACES.owl,
  prov: 'http://www.w3.org/ns/prov#',
  rdf: NAMESPACES.rdf,
  rdfs: NAMESPACES.rdfs,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: NAMESPACES.xsd,
}

/** A class or property of the standard, as its ontology describes it. All IRIs are shortened, those of `mla:` terms to the local name in `name`. */
export interface Term {
  name: string
  kind: 'class' | 'object property' | 'datatype property' | 'annotation property'
  label: string
  definition: string
  domain: string[]
  range: string[]
  /** Direct superclasses or superproperties, here or in other vocabularies. */
  above: string[]
  /** Classes of other vocabularies that mean the same. */
  same: string[]
}

/** What one word of a closed list means. */
export interface Concept {
  name: string
  label: string
  definition: string
}

/** The terms and the words of the standard with their meanings. */
export interface Vocabulary {
  /** Sorted by name, upper and lower case alike. */
  terms: Term[]
  /** The concept behind a word, by local name of the scheme without its ending, and word. */
  concept(scheme: string, word: string): Concept
}

/** Reads the ontology, its alignments and its concepts. */
export function readVocabulary(root: string): Vocabulary {
  return vocabularyOf(['ml-assets.ttl', 'alignments.ttl', 'concepts.ttl'].flatMap((name) => new Parser().parse(readFileSync(`${root}/ontology/${name}`, 'utf8'))))
}

/** What the quads of the ontology say of its terms and words; throws where a word or a definition is missing. */
export function vocabularyOf(quads: readonly Quad[]): Vocabulary {
  const about = new Map<string, Quad[]>()
  for (const quad of quads) about.set(quad.subject.value, [...(about.get(quad.subject.value) ?? []), quad])
  const terms = [...about].filter(([iri]) => iri.startsWith(NAMESPACES.mla)).flatMap(([iri, said]) => termOf(iri, said) ?? [])
  const concepts = new Map([...about].flatMap(([iri, said]) => conceptOf(iri, said)))
  return {
    terms: terms.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name)),
    concept: (scheme, word) => concepts.get(`${scheme}Scheme ${word}`) ?? fail(`the scheme ${scheme} has no concept for ${word}`),
  }
}

function termOf(iri: string, said: readonly Quad[]): Term | undefined {
  const kind = KINDS[valuesOf(said, 'rdf:type').find((type) => type in KINDS) ?? '']
  if (!kind) return undefined
  return {
    name: iri.slice(NAMESPACES.mla.length),
    kind,
    label: one(iri, said, 'rdfs:label'),
    definition: one(iri, said, 'skos:definition'),
    domain: valuesOf(said, 'rdfs:domain'),
    range: valuesOf(said, 'rdfs:range'),
    above: [...valuesOf(said, 'rdfs:subClassOf'), ...valuesOf(said, 'rdfs:subPropertyOf')].sort(compare),
    same: valuesOf(said, 'owl:equivalentClass'),
  }
}

const KINDS: Record<string, Term['kind']> = {
  'owl:Class': 'class',
  'owl:ObjectProperty': 'object property',
  'owl:DatatypeProperty': 'datatype property',
  'owl:AnnotationProperty': 'annotation property',
}

function conceptOf(iri: string, said: readonly Quad[]): [string, Concept][] {
  if (!valuesOf(said, 'rdf:type').includes('skos:Concept')) return []
  const scheme = one(iri, said, 'skos:inScheme').replace('mla:', '')
  const concept = { name: iri.slice(NAMESPACES.mla.length), label: one(iri, said, 'skos:prefLabel'), definition: one(iri, said, 'skos:definition') }
  return [[`${scheme} ${one(iri, said, 'skos:notation')}`, concept]]
}

/** Values of a property, sorted, IRIs shortened. */
function valuesOf(said: readonly Quad[], property: string): string[] {
  return said.filter(({ predicate }) => shorten(predicate.value) === property).map(({ object }) => (object.termType === 'NamedNode' ? shorten(object.value) : object.value)).sort(compare)
}

function one(iri: string, said: readonly Quad[], property: string): string {
  return valuesOf(said, property)[0] ?? fail(`${iri} has no ${property}`)
}

function shorten(iri: string): string {
  const [prefix, namespace] = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace)) ?? ['', '']
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fail(message: string): never {
  throw new Error(message)
}
