import { formats as rdfFormats, type Format as RdfFormat } from '../rdf/serialize.js'

/** What documents are read from and written in: RDF formats, and `json`, one document a line. */
export const formats = [...rdfFormats, 'json'] as const
export type Format = RdfFormat | 'json'

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json', jsonl: 'json', ndjson: 'json', jsonld: 'jsonld', ttl: 'turtle', turtle: 'turtle', trig: 'trig', nq: 'nquads', nquads: 'nquads', nt: 'ntriples', ntriples: 'ntriples',
}

/** The format that the ending of a file name means, with or without `.gz` or `.zst`. */
export function formatOfFile(name: string): Format | undefined {
  const [, ending] = /\.([a-z]+)$/.exec(name.toLowerCase().replace(/\.(?:gz|zst)$/, '')) ?? []
  return ending !== undefined && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
}

/** Whether a format is written document by document, so that no document is held for longer than it takes. */
export function isWrittenAtOnce(format: Format): boolean {
  return format === 'json' || format === 'nquads' || format === 'ntriples'
}
