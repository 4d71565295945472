import type { Literal, Quad } from '@rdfjs/types'
import type { CoherenceInput } from './input.js'
import { iri, ONTOLOGY, short, valuesOf } from './terms.js'

const FILLERS = new Set(['and', 'are', 'for', 'from', 'has', 'its', 'that', 'the', 'this', 'was', 'which', 'with'])

/** Every term, scheme and concept is explained in plain English and says which ontology defines it. */
export function termsAreExplained({ ontology, concepts }: CoherenceInput): string[] {
  return [...explained(ontology, 'rdfs:label'), ...explained(concepts, 'skos:prefLabel')]
}

function explained(quads: readonly Quad[], label: string): string[] {
  const declared = quads.filter((quad) => quad.predicate.value === iri('rdf:type') && quad.subject.value.startsWith(iri('mla:')))
  return [...new Set(declared.map((quad) => short(quad.subject.value)))].flatMap((term) => {
    const [labels, definitions] = [english(quads, term, label), english(quads, term, 'skos:definition')]
    const [name, definition] = [labels[0], definitions[0]]
    return [
      ...(labels.length === 1 ? [] : [`${term} has ${labels.length} times ${label} in English`]),
      ...(definitions.length === 1 ? [] : [`${term} has ${definitions.length} times skos:definition in English`]),
      ...(name && definition && !saysMore(definition, name) ? [`${term} has a definition that says no more than its label`] : []),
      ...(valuesOf(quads, term, 'rdfs:isDefinedBy').join() === ONTOLOGY ? [] : [`${term} has no rdfs:isDefinedBy that names our ontology`]),
    ]
  })
}

function english(quads: readonly Quad[], term: string, property: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === iri(term) && quad.predicate.value === iri(property) && (quad.object as Literal).language === 'en')
    .map((quad) => quad.object.value)
}

/** A definition has to bring at least two words of weight that the label does not have. */
function saysMore(definition: string, label: string): boolean {
  const known = new Set(words(label))
  return new Set(words(definition).filter((word) => !known.has(word))).size >= 2
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !FILLERS.has(word)).map((word) => word.replace(/s$/, ''))
}
