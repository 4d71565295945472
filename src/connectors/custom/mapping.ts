import type { EntityType } from '../../generated/types.js'

/** How a value is read: as text (default), a point in time, a number, a whole number, true or false, a list of texts, or any JSON. */
export type ValueKind = 'text' | 'instant' | 'number' | 'count' | 'flag' | 'texts' | 'json'

/**
 * Where a field of an entity comes from:
 * - `'/info/name'`: a text at a JSON Pointer (RFC 6901) from the record;
 * - `{ at, as }`: a value of another kind;
 * - `{ at, words }`: a word of the platform, as a word of the standard;
 * - `{ value }`: the same for every record;
 * - `{ each, fields }`: a list of nodes, one for each object of a list, or for each entry of a map, whose key is then at `/$key`;
 * - `{ fields }`: one node.
 * - `{ model | experiment | run | dataset }`: a reference to a record of the same service, by its name.
 */
export type Source =
  | string
  | { readonly at: string; readonly as?: ValueKind }
  | { readonly at: string; readonly words: Readonly<Record<string, string>> }
  | { readonly value: unknown }
  | { readonly each: string; readonly fields: Fields }
  | { readonly fields: Fields }
  | { readonly model: string } | { readonly experiment: string } | { readonly run: string; readonly ofExperiment?: string } | { readonly dataset: string }

/** Fields of an entity or of a node in it, each with where it comes from. */
export interface Fields {
  readonly [field: string]: Source
}

/** Tells how the records of a platform of your own become entities. */
export interface Mapping {
  /** Where the records are: a JSON Pointer to a list or a map of objects; absent when the payload is one record. */
  readonly records?: string
  /** What each record becomes: its type and fields; several where a record holds, say, a model and the run behind it. */
  readonly entities: readonly { readonly type: EntityType; readonly fields: Fields }[]
}
