import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { DataFactory, Parser, Writer } from 'n3'
import { cacheFolder } from '../../../scripts/interop/tools.js'
import { toQuads } from '../../../src/rdf/index.js'
import { root, validFixtures } from '../../support/model.js'

const STANDARDS = join(root, '..', 'shared', 'standards')
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const OWL = 'http://www.w3.org/2002/07/owl#'

/** Vocabularies of others, by prefix: where each is kept below the folder of standards. */
const VOCABULARIES = {
  prov: 'w3c-vocab/prov.nq',
  dqv: 'w3c-vocab/dqv.nq',
  dcat: 'w3c-vocab/dcat.nq',
  skos: 'w3c-vocab/skos.nq',
  mls: 'ml-schema/MLSchema.ttl',
  om: 'openmetadata/rdf/ontology/openmetadata.ttl',
}

/** Whether there is a copy of the vocabularies beside the repository. */
export const hasStandards = existsSync(STANDARDS)

/** A vocabulary of others as quads, without its header and its imports, so that it can be read together with more. */
export function vocabulary(prefix: keyof typeof VOCABULARIES): Quad[] {
  const path = join(STANDARDS, VOCABULARIES[prefix])
  return withoutHeader(new Parser({ format: path.endsWith('.nq') ? 'N-Quads' : 'Turtle' }).parse(readFileSync(path, 'utf8')))
}

/** Ontology, concepts, alignments and matches as one graph under the header of the first. */
export function ourOntology(): Quad[] {
  const [first, ...others] = ['ml-assets', 'concepts', 'alignments', 'matches'].map((name) => turtle(readFileSync(join(root, 'ontology', `${name}.ttl`), 'utf8')))
  return distinct([...first!, ...others.flatMap(withoutHeader)])
}

/** Without the concepts, which are individuals and no classes. */
export function withoutConcepts(quads: Quad[]): Quad[] {
  const concepts = new Set(quads.filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value.startsWith(`${PREFIXES.skos}Concept`)).map(({ subject }) => subject.value))
  return quads.filter(({ subject, predicate }) => !concepts.has(subject.value) && !predicate.value.endsWith('Match'))
}

/** All valid fixtures as one graph, with what a reasoner cannot take left out and counted. */
export function fixtureGraph(): { quads: Quad[]; json: number; characters: number } {
  const all = validFixtures.flatMap((fixture) => [...toQuads(fixture.content)])
  // JSON literals are annotations, which say nothing to a reasoner.
  const withoutJson = all.filter(({ object }) => object.termType !== 'Literal' || object.datatype.value !== `${RDF}JSON`)
  const quads = withoutJson.filter(({ object }) => object.termType !== 'Literal' || !BEYOND_XML.test(object.value))
  return { quads, json: all.length - withoutJson.length, characters: withoutJson.length - quads.length }
}

/** Characters that RDF syntaxes can write, and that XML, and so xsd:string, does not have. */
const BEYOND_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

const PREFIXES = {
  mla: 'https://w3id.org/ml-assets#', owl: OWL, rdf: RDF, rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#', prov: 'http://www.w3.org/ns/prov#', dcat: 'http://www.w3.org/ns/dcat#', mls: 'http://www.w3.org/ns/mls#', ex: 'https://ml-assets.example/',
}

/** Turtle as quads; the prefixes that tests use are known. */
export function turtle(text: string): Quad[] {
  return new Parser().parse(Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join('\n') + `\n${text}`)
}

/** Writes a graph where the tools of others can read it, and returns the path. */
export function saved(name: string, quads: Iterable<Quad>): string {
  const path = join(cacheFolder(root, 'graphs'), `${name}.ttl`)
  const writer = new Writer({ format: 'N-Triples' })
  const triples = [...quads].map(({ subject, predicate, object }) => DataFactory.quad(subject as never, predicate as never, object as never))
  writeFileSync(path, writer.quadsToString(triples))
  return path
}

function withoutHeader(quads: Quad[]): Quad[] {
  const headers = new Set(quads.filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value === `${OWL}Ontology`).map(({ subject }) => subject.value))
  return quads.filter(({ subject, predicate }) => !headers.has(subject.value) && predicate.value !== `${OWL}imports`)
}

function distinct(quads: Quad[]): Quad[] {
  return [...new Map(quads.map((quad) => [JSON.stringify([quad.subject, quad.predicate, quad.object]), quad])).values()]
}
