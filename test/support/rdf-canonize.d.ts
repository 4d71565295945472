/** The part of rdf-canonize that tests use; the package has no types of its own. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types'
  export const NQuads: { parse(text: string): Quad[]; serialize(quads: Quad[]): string }
}
