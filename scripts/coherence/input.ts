import type { Quad } from '@rdfjs/types'
import type { Model } from '../generate/model.js'

/** What the rules compare: the schemas, our four files of RDF, and the vocabularies of others that these point into. */
export interface CoherenceInput {
  model: Model
  /** `ontology/ml-assets.ttl` */
  ontology: readonly Quad[]
  /** `ontology/concepts.ttl` */
  concepts: readonly Quad[]
  /** `ontology/alignments.ttl` */
  alignments: readonly Quad[]
  /** `ontology/matches.ttl` */
  matches: readonly Quad[]
  /** IRIs that other vocabularies define. */
  known: ReadonlySet<string>
  /** Those that `ontology/alignments.ttl` reasons with. */
  foreign: readonly Quad[]
}

/** A check of one sentence that must hold; it returns a complaint for each place where it does not. */
export type Rule = (input: CoherenceInput) => string[]
