/** What the schemas say, in the form that every emitter reads: node types with fields, and enumerations. */
export interface Model {
  /** The six document types and all nested types, sorted by name. */
  types: NodeType[]
  /** Closed lists of words, sorted by name. */
  enums: Enumeration[]
  /** Classes of the records that references point at, outside this standard: reference type -> class IRI. */
  targetClasses: Record<string, string>
  /** The schema files, by file name, as authored. */
  files: Record<string, Json>
}

export interface NodeType {
  /** Name of the TypeScript interface and of the definition in the schema. */
  name: string
  /** Local name of the RDF class; types that are told apart by a sibling field share one. */
  class: string
  description: string
  fields: Field[]
  /** Fields whose values name a node among its siblings. */
  key: string[]
  /** Field names of which at least one must be there. */
  atLeastOne: string[]
  /** Whether settings that are not listed are taken, as secrets. */
  open: boolean
  /** For the six document types: the value of `type`, and where the parents' names stand, best first. */
  document?: { type: string; parents: string[][]; file: string }
}

export type Kind =
  | 'class' // the document's own `type`, which is its class
  | 'text' // xsd:string
  | 'iri' // an IRI node
  | 'boolean'
  | 'double'
  | 'measured' // a number or NaN, Infinity, -Infinity: xsd:double
  | 'integer'
  | 'count' // xsd:nonNegativeInteger
  | 'instant' // epoch milliseconds: xsd:dateTime
  | 'numberText' // a number kept as xsd:string
  | 'scalar' // text, number or truth value, each with its own datatype
  | 'texts' // one text or a set of texts, under one key
  | 'json' // rdf:JSON
  | 'node' // a nested node
  | 'map' // an object with free keys, each value a nested node
  | 'reference' // an EntityReference
  | 'opaque' // a secret map, never written

export interface Field {
  key: string
  /** Local name of the RDF property; `type` of a document has none of its own. */
  property: string
  kind: Kind
  description: string
  examples: Json[]
  required: boolean
  /** An array: of nodes and references with their order, of scalars as a set. */
  many: boolean
  /** Never leaves the library. */
  secret: boolean
  /** For nodes and maps: the nested types; several where a sibling field decides. */
  of: Variant[]
  /** Where several nested types are possible: the field that decides, in the value itself or at the root of the document. */
  choice?: { from: 'self' | 'document'; key: string }
  /** For text from a closed list: its enumeration. */
  enumeration?: string
  /** Children must differ in their key. */
  unique: boolean
  facets: Facets
}

export interface Variant {
  type: string
  /** Value of the deciding field, where there are several. */
  when?: string
}

export interface Facets {
  const?: string
  enum?: string[]
  minLength?: number
  maxLength?: number
  pattern?: string
  /** What is asked for, in words, where the other facets do not say it to people. */
  form?: string
  minimum?: number
  maximum?: number
  maxItems?: number
  maxProperties?: number
}

export interface Enumeration {
  name: string
  description: string
  /** Local name of the SKOS concept scheme behind the list. */
  scheme: string
  values: string[]
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
