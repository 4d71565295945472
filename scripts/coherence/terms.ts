import type { Quad } from '@rdfjs/types'
import { NAMESPACES } from '../generate/structure.js'

const PREFIXES = {
  ...NAMESPACES,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  vann: 'http://purl.org/vocab/vann/',
  prov: 'http://www.w3.org/ns/prov#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dqv: 'http://www.w3.org/ns/dqv#',
  mls: 'http://www.w3.org/ns/mls#',
  schema: 'http://schema.org/',
  fair4ml: 'https://w3id.org/fair4ml#',
  it6: 'http://data.europa.eu/it6/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  cr: 'http://mlcommons.org/croissant/',
  'spdx-ai': 'https://spdx.org/rdf/3.0.1/terms/AI/',
  'spdx-dataset': 'https://spdx.org/rdf/3.0.1/terms/Dataset/',
  dpv: 'https://w3id.org/dpv#',
  'dpv-ai': 'https://w3id.org/dpv/ai#',
  'eu-aiact': 'https://w3id.org/dpv/legal/eu/aiact#',
  airo: 'https://w3id.org/airo#',
  om: 'https://open-metadata.org/ontology/',
} as const

/** IRI of the ontology, which every document of ours begins with. */
export const ONTOLOGY = 'https://w3id.org/ml-assets'

/** `prefix:local` as a full IRI. */
export function iri(name: string): string {
  const [prefix, local] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
  return PREFIXES[prefix as keyof typeof PREFIXES] + local
}

/** A full IRI as `prefix:local` where a prefix is known, and as it is otherwise. */
export function short(value: string): string {
  const known = Object.entries(PREFIXES).find(([, namespace]) => value.startsWith(namespace))
  return known ? `${known[0]}:${value.slice(known[1].length)}` : value
}

/** Whether the standard itself gives the IRI its meaning. */
export function isOurs(value: string): boolean {
  return value === ONTOLOGY || value.startsWith(`${ONTOLOGY}#`) || value.startsWith(`${ONTOLOGY}/`)
}

/** Whether the IRI is part of the language that vocabularies are written in: RDF, RDFS, OWL or XSD. */
export function isLanguage(value: string): boolean {
  return (['rdf', 'rdfs', 'owl', 'xsd'] as const).some((prefix) => value.startsWith(PREFIXES[prefix]))
}

/** Values of a property of a subject, both as `prefix:local`, in short form. */
export function valuesOf(quads: readonly Quad[], subject: string, predicate: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === iri(subject) && quad.predicate.value === iri(predicate))
    .map(({ object }) => (object.termType === 'NamedNode' ? short(object.value) : object.value))
}

/** Subjects of a type, both in short form. */
export function instancesOf(quads: readonly Quad[], type: string): string[] {
  return quads.filter((quad) => quad.predicate.value === iri('rdf:type') && quad.object.value === iri(type)).map((quad) => short(quad.subject.value))
}

/** A term and everything above it by `rdfs:subClassOf` or `rdfs:subPropertyOf`, in short form. */
export function withSuperTerms(quads: readonly Quad[], term: string, relation: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(term)) for (const above of valuesOf(quads, seen.add(term) && term, relation)) withSuperTerms(quads, above, relation, seen)
  return seen
}
