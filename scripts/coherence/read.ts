import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { readModel } from '../generate/read.js'
import type { CoherenceInput } from './input.js'
import { iri } from './terms.js'

/** Where each vocabulary that we reason with is kept, below the folder of standards, by the prefix of its terms. */
const ALIGNED = {
  prov: 'w3c-vocab/prov.nq',
  dcat: 'w3c-vocab/dcat.nq',
  skos: 'w3c-vocab/skos.nq',
  dcterms: 'w3c-vocab/dcterms.nq',
  mls: 'ml-schema/MLSchema.ttl',
}

/** The same for those that we only match. */
const MATCHED = {
  dqv: 'w3c-vocab/dqv.nq',
  schema: 'w3c-vocab/schema.nq.gz',
  fair4ml: 'fair4ml/fair4ml-0.1.0.jsonld',
  it6: 'mldcat-ap/3.1.0/mldcat-ap-SHACL.ttl',
  cr: 'croissant/croissant.ttl',
  rai: 'croissant/croissant_rai.ttl',
  'spdx-ai': 'spdx3/spdx-model.ttl',
  'spdx-dataset': 'spdx3/spdx-model.ttl',
  dpv: 'dpv/dpv.ttl',
  'dpv-ai': 'dpv/ai.ttl',
  'eu-aiact': 'dpv/eu-aiact.ttl',
  airo: 'airo/airo.ttl',
  om: 'openmetadata/rdf/ontology/openmetadata.ttl',
}

/**
 * Taken for known without a file: the words of RDF, RDFS, OWL and XSD that our files may be written with, listed one by one
 * so that a misspelt one is found, and the two terms of VANN, whose own file is not among the standards.
 */
const TAKEN_FOR_KNOWN = [
  'rdf:type', 'rdf:langString',
  'rdfs:label', 'rdfs:isDefinedBy', 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'rdfs:domain', 'rdfs:range',
  'owl:Ontology', 'owl:versionIRI', 'owl:versionInfo', 'owl:Class', 'owl:ObjectProperty', 'owl:DatatypeProperty', 'owl:AnnotationProperty', 'owl:disjointWith', 'owl:equivalentClass',
  'xsd:string', 'xsd:double', 'xsd:boolean', 'xsd:integer', 'xsd:nonNegativeInteger', 'xsd:dateTime',
  'vann:preferredNamespacePrefix', 'vann:preferredNamespaceUri',
]

/** Spellings of OpenMetadata that its ontology does not have, each with what uses it. */
const UNDECLARED_SPELLINGS = {
  'om:MlModel': 'contexts `dataAsset` and `dataAsset-complete`, and the page on models',
  'om:Mlmodel': 'the server, which raises the first letter of its own word `mlmodel`',
  'om:MlModelService': 'the page on services',
}

/** Reads what is in the repository; the vocabularies of others stay empty. */
export function readCoherenceInput(root: string): CoherenceInput {
  const ontology = (name: string) => readQuads(join(root, 'ontology', name))
  return {
    model: readModel(join(root, 'schemas')),
    ontology: ontology('ml-assets.ttl'),
    concepts: ontology('concepts.ttl'),
    alignments: ontology('alignments.ttl'),
    matches: ontology('matches.ttl'),
    known: new Set(),
    foreign: [],
  }
}

/** Reads the vocabularies of others; each file vouches only for terms in its own namespace. */
export function readVocabularies(standards: string): Pick<CoherenceInput, 'known' | 'foreign'> {
  const aligned = Object.entries(ALIGNED).map(([prefix, path]) => ({ prefix, quads: readQuads(join(standards, path)) }))
  const matched = Object.entries(MATCHED).map(([prefix, path]) => ({ prefix, path: join(standards, path) }))
  return {
    known: new Set([
      ...aligned.flatMap(({ prefix, quads }) => definedIn(quads, iri(`${prefix}:`))),
      ...matched.flatMap(({ prefix, path }) => (path.endsWith('.jsonld') ? definedInJson(path, prefix) : definedIn(readQuads(path), iri(`${prefix}:`)))),
      ...[...TAKEN_FOR_KNOWN, ...Object.keys(UNDECLARED_SPELLINGS)].map(iri),
    ]),
    foreign: aligned.flatMap(({ quads }) => quads),
  }
}

/** What a vocabulary says something of, or makes shapes for: MLDCAT-AP has no other file than its shapes. */
function definedIn(quads: readonly Quad[], namespace: string): string[] {
  const [asSubject, asObject] = [['rdf:type', 'rdfs:isDefinedBy'].map(iri), ['sh:targetClass', 'sh:path'].map(iri)]
  return quads.flatMap(({ subject, predicate, object }) => [
    ...(asSubject.includes(predicate.value) ? [subject.value] : []),
    ...(asObject.includes(predicate.value) ? [object.value] : []),
  ]).filter((value) => value.startsWith(namespace))
}

/** The same for a vocabulary in JSON-LD that writes its own terms with their prefix. */
function definedInJson(path: string, prefix: string): string[] {
  const { '@graph': nodes } = JSON.parse(readFileSync(path, 'utf8')) as { '@graph': { '@id': string; '@type'?: string }[] }
  return nodes.filter((node) => node['@type'] && node['@id'].startsWith(`${prefix}:`)).map((node) => iri(node['@id']))
}

function readQuads(path: string): Quad[] {
  const file = readFileSync(path)
  return new Parser({ format: path.includes('.nq') ? 'N-Quads' : 'Turtle' }).parse((path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8'))
}
