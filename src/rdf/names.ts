import { NAMESPACE } from '../generated/terms.js'
import { CATALOG_RECORD as CATALOG_RECORD_IRI, OWL_SAME_AS, PRIMARY_TOPIC as PRIMARY_TOPIC_IRI, RDF_JSON, RDF_TYPE, RDFS_LABEL, XSD } from './vocabulary.js'

/** Bytes that are copied again and again, and how many they are: a field is read faster than the length of an array, for which the engine asks the prototype. */
export class Piece {
  readonly size: number
  constructor(readonly bytes: Uint8Array) {
    this.size = bytes.length
  }
}

/** An IRI that many statements are made with, in the forms that are needed each time. */
export interface Name {
  readonly iri: string
  /** Place in lists of things that are kept for each name. */
  readonly index: number
  /** As it stands in a line of N-Quads, before another node. */
  readonly bracketed: Piece
  /** The same before the text of a literal. */
  readonly quoteAfter: Piece
}

/** A predicate with an object, which many nodes have. */
export interface Pair {
  readonly predicate: Name
  /** A name, or the text of a literal. */
  readonly object: Name | string
  readonly datatype: Datatype | undefined
  /** Both as they stand in a line of N-Quads. */
  readonly bracketed: Piece
}

/** Datatype of a literal. */
export interface Datatype {
  readonly iri: string
  readonly index: number
  /** What ends a literal in N-Quads, with a space behind. */
  readonly quoteBefore: Piece
}

/** What IRIs of nodes have after that of the node above them, such as `/owners/`. */
export interface Step {
  readonly text: string
  readonly piece: Piece
}

const known = new Map<string, Name>()

/** The name of an IRI, the same each time; only for IRIs of vocabularies, which are few. */
export function nameOf(iri: string): Name {
  let name = known.get(iri)
  if (!name) known.set(iri, (name = { iri, index: known.size, bracketed: pieceOf(`<${iri}> `), quoteAfter: pieceOf(`<${iri}> "`) }))
  return name
}

/** The name of a term of ours. */
export function termName(localName: string): Name {
  return nameOf(NAMESPACE + localName)
}

export const TYPE = /* @__PURE__ */ nameOf(RDF_TYPE)
export const LABEL = /* @__PURE__ */ nameOf(RDFS_LABEL)
export const SAME_AS = /* @__PURE__ */ nameOf(OWL_SAME_AS)
export const CATALOG_RECORD = /* @__PURE__ */ nameOf(CATALOG_RECORD_IRI)
export const PRIMARY_TOPIC = /* @__PURE__ */ nameOf(PRIMARY_TOPIC_IRI)
export const REFERENCE = /* @__PURE__ */ termName('reference')
export const TARGET = /* @__PURE__ */ termName('target')
export const FIELD = /* @__PURE__ */ termName('field')
export const POSITION = /* @__PURE__ */ termName('position')
export const ENTRY = /* @__PURE__ */ termName('entry')
export const KEY = /* @__PURE__ */ termName('key')
export const FULLY_QUALIFIED_NAME = /* @__PURE__ */ termName('fullyQualifiedName')
export const HAS_CONCEPT = /* @__PURE__ */ termName('hasConcept')

/** Datatypes of everything that is written. */
export const datatypes = /* @__PURE__ */ datatypeTable({ ...XSD, json: RDF_JSON })

function datatypeTable<Key extends string>(iris: Readonly<Record<Key, string>>): Readonly<Record<Key, Datatype>> {
  const entries = (Object.entries(iris) as [Key, string][]).map(([key, iri], index) => [key, { iri, index, quoteBefore: pieceOf(`"${annotation(iri)} `) }])
  return Object.fromEntries(entries) as Record<Key, Datatype>
}

/** What a literal of a datatype has behind its quotation mark; xsd:string goes without saying. */
function annotation(datatype: string): string {
  return datatype === XSD.string ? '' : `^^<${datatype}>`
}

/** A statement about any node: that it has this class, or another thing that is known beforehand. */
export function linkPair(predicate: Name, object: Name): Pair {
  return { predicate, object, datatype: undefined, bracketed: pieceOf(`<${predicate.iri}> <${object.iri}> `) }
}

/** The same with a literal, whose text needs no escape. */
export function literalPair(predicate: Name, text: string, datatype: Datatype): Pair {
  return { predicate, object: text, datatype, bracketed: pieceOf(`<${predicate.iri}> "${text}"${annotation(datatype.iri)} `) }
}

/** A step, with its piece made beforehand. */
export function stepOf(text: string): Step {
  return { text, piece: pieceOf(text) }
}

/** A text in UTF-8. */
export function pieceOf(text: string): Piece {
  return new Piece(new TextEncoder().encode(text))
}
