import type { Quad } from '@rdfjs/types'
import type { Enumeration, Model } from '../generate/model.js'
import type { CoherenceInput } from './input.js'
import { instancesOf, iri, valuesOf } from './terms.js'

/** Every word of a closed list is a concept of the list's scheme, with the word as its notation. */
export function wordsAreConcepts({ model, concepts }: CoherenceInput): string[] {
  return model.enums.flatMap((enumeration) => [
    ...(valuesOf(concepts, schemeOf(enumeration), 'rdf:type').includes('skos:ConceptScheme') ? [] : [`${enumeration.name} -> ${schemeOf(enumeration)} is not a skos:ConceptScheme`]),
    ...enumeration.values.flatMap((word) => wordComplaints(concepts, enumeration, word)),
  ])
}

/** Every concept and every scheme stands for something that a document can say. */
export function conceptsAreWords({ model, concepts }: CoherenceInput): string[] {
  const words = new Set(model.enums.flatMap((enumeration) => enumeration.values.map((word) => conceptOf(enumeration, word))))
  const schemes = new Set(model.enums.map(schemeOf))
  return [
    ...instancesOf(concepts, 'skos:ConceptScheme').filter((name) => !schemes.has(name)).map((name) => `${name} belongs to no closed list`),
    ...instancesOf(concepts, 'skos:Concept').filter((name) => !words.has(name)).map((name) => `${name} is no word of a closed list`),
  ]
}

/** No IRI is a class or property and a concept or scheme at once. */
export function conceptsAreNoTerms({ ontology, concepts }: CoherenceInput): string[] {
  const terms = new Set(ontology.map((quad) => quad.subject.value))
  return ['skos:ConceptScheme', 'skos:Concept'].flatMap((type) =>
    instancesOf(concepts, type).filter((name) => terms.has(iri(name))).map((name) => `${name} is a term of the ontology and a ${type}`))
}

function wordComplaints(concepts: readonly Quad[], enumeration: Enumeration, word: string): string[] {
  const concept = conceptOf(enumeration, word)
  const where = `${enumeration.name} "${word}" -> ${concept}`
  if (!valuesOf(concepts, concept, 'rdf:type').includes('skos:Concept')) return [`${where} is not a skos:Concept`]
  const notations = notationsOf(concepts, concept)
  return [
    ...(notations.length === 1 && notations[0] === `"${word}"` ? [] : [`${where} has the notation ${notations.join(' and ') || 'none'}`]),
    ...['skos:inScheme', 'skos:topConceptOf']
      .filter((property) => valuesOf(concepts, concept, property).join() !== schemeOf(enumeration))
      .map((property) => `${where} has the ${property} ${valuesOf(concepts, concept, property).join(' and ') || 'none'} instead of ${schemeOf(enumeration)}`),
  ]
}

/** Notations as N-Triples would write them, the datatype left out where it is xsd:string. */
function notationsOf(concepts: readonly Quad[], concept: string): string[] {
  return concepts
    .filter((quad) => quad.subject.value === iri(concept) && quad.predicate.value === iri('skos:notation'))
    .map(({ object }) => {
      if (object.termType !== 'Literal') return object.value
      const type = object.language ? `@${object.language}` : object.datatype.value === iri('xsd:string') ? '' : `^^<${object.datatype.value}>`
      return `"${object.value}"${type}`
    })
}

function schemeOf(enumeration: Model['enums'][number]): string {
  return `mla:${enumeration.scheme}Scheme`
}

function conceptOf(enumeration: Enumeration, word: string): string {
  return `mla:${enumeration.scheme}-${word.replace(/[^A-Za-z0-9_]/g, '')}`
}
