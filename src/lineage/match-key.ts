import type { Entity } from '../generated/types.js'

/**
 * What a document has to do with the thing that a key stands for: it is where the thing comes from (a run, a base model, a model that others name),
 * it holds the same thing, or it came of it.
 */
export type MatchRole = 'source' | 'same' | 'result'

/** Something a document says that another document may say, too: the key that a matcher of your own gives. */
export interface MatchKey {
  /** What kind of key it is, in a word of your own. Only keys of one kind meet, and the evidence names it. */
  readonly kind: string
  /** The key itself, already in the one form in which equal things are equal. It is shown in the evidence, redacted and cut to 300 characters. */
  readonly value: string
  /** How sure it is, from 0 to 1, that two documents with this key belong together; of two keys that meet, the lower counts. */
  readonly confidence: number
  /** `same` (default) meets `same`, `source` and `result`; `source` and `result` meet everything but their like, and say which way the edge points. */
  readonly role?: MatchRole
  /** Label of the version of the model that it is about. */
  readonly version?: string
}

/** A matcher of your own: the keys of one document, none for documents that it does not know. It must give the same keys for the same document. */
export type Matcher = (entity: Entity) => Iterable<MatchKey>

/** The part of a document that a key was found in. */
export interface Place {
  /** Label of the version. */
  readonly version?: string
  /** When the version was created, in epoch ms. */
  readonly at?: number
}

/** A key with all that pairing needs to know of it. */
export interface Key extends Place {
  /** Kind of evidence; several pieces of one kind count once. */
  readonly kind: string
  /** What must be equal for two keys to meet. */
  readonly index: string
  /** The words of the evidence. */
  readonly says: string
  /** The value that the evidence shows; not yet redacted. */
  readonly shown: string
  readonly role: MatchRole
  /** Whether it meets keys of its own role. */
  readonly alike: boolean
  readonly confidence: number
  /** Label of the version of the other document that is meant. */
  readonly meant?: string
  /** Whether it means one document only, so that several candidates share the confidence. */
  readonly meansOne?: true
}

/** What is known about the platform a document was read from. */
export interface Origin {
  /** Fully qualified name of the service; empty when the document names none. */
  readonly service: string
  /** Type of the service, such as `Mlflow`, where it is known. */
  readonly platform: string | undefined
}

/** How sure two documents with the same key belong together, from 0 to 1. The guide on linking lists the same numbers. */
export const confidences = {
  strongDigest: 1,
  shortDigest: 0.98,
  platformDigest: 0.9,
  checksum: 0.4,
  modelFile: 0.95,
  otherFile: 0.3,
  location: 0.95,
  workspaceLocation: 0.6,
  insideLocation: 0.7,
  deepInsideLocation: 0.6,
  dataUse: 0.9,
  namedImageDigest: 0.7,
  imageDigest: 0.4,
  namedImageTag: 0.5,
  imageTag: 0.2,
  run: 0.95,
  runTag: 0.9,
  runPath: 0.8,
  taggedQualifiedName: 0.95,
  taggedName: 0.8,
  repository: 0.95,
  baseModel: 0.9,
} as const
