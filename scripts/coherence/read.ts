import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { readModel } from '../generate/read.js'
import type { CoherenceInput } from './input.js'
import { iri } from './terms.js'

/** Where each vocabulary of others is kept, below the folder of standards, by the prefix of its terms. */
const VOCABULARIES = {
  prov: 'w3c-vocab/prov.nq',
  dcat: 'w3c-vocab/dcat.nq',
  skos: 'w3c-vocab/skos.nq',
  dcterms: 'w3c-vocab/dcterms.nq',
  mls: 'ml-schema/MLSchema.ttl',
}

/**
 * Taken for known without a file: the words of RDF, RDFS, OWL and XSD that our files may be written with, listed one by one
 * so that a misspelt one is found, and the two terms of VANN, whose own file is not among the standards.
 */
const TAKEN_FOR_KNOWN = [
  'rdf:type', 'rdf:langString',
  'rdfs:label', 'rdfs:isDefinedBy', 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'rdfs:domain', 'rdfs:range',
  'owl:Ontology', 'owl:versionIRI', 'owl:versionInfo', 'owl:Class', 'owl:ObjectProperty', 'owl:DatatypeProperty', 'owl:AnnotationProperty', 'owl:disjointWith',
  'xsd:string', 'xsd:double', 'xsd:boolean', 'xsd:integer', 'xsd:nonNegativeInteger', 'xsd:dateTime',
  'vann:preferredNamespacePrefix', 'vann:preferredNamespaceUri',
]

/** Reads what is in the repository; the vocabularies of others stay empty. */
export function readCoherenceInput(root: string): CoherenceInput {
  const ontology = (name: string) => readQuads(join(root, 'ontology', name))
  return {
    model: readModel(join(root, 'schemas')),
    ontology: ontology('ml-assets.ttl'),
    concepts: ontology('concepts.ttl'),
    alignments: ontology('alignments.ttl'),
    known: new Set(),
    foreign: [],
  }
}

/** Reads the vocabularies of others; each file vouches only for terms in its own namespace. */
export function readVocabularies(standards: string): Pick<CoherenceInput, 'known' | 'foreign'> {
  const files = Object.entries(VOCABULARIES).map(([prefix, path]) => ({ namespace: iri(`${prefix}:`), quads: readQuads(join(standards, path)) }))
  const defining = [iri('rdf:type'), iri('rdfs:isDefinedBy')]
  const defined = files.flatMap(({ namespace, quads }) => quads
    .filter((quad) => defining.includes(quad.predicate.value) && quad.subject.value.startsWith(namespace))
    .map((quad) => quad.subject.value))
  return { known: new Set([...defined, ...TAKEN_FOR_KNOWN.map(iri)]), foreign: files.flatMap(({ quads }) => quads) }
}

function readQuads(path: string): Quad[] {
  return new Parser({ format: path.endsWith('.nq') ? 'N-Quads' : 'Turtle' }).parse(readFileSync(path, 'utf8'))
}
