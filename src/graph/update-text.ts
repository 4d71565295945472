import type { NamedGraph } from './named-graph.js'

/** A SPARQL 1.1 Update that puts graphs in the place of what was there, in one request: stores with transactions do all of it or nothing. Doing it twice comes to the same. */
export function replacingUpdate(graphs: readonly NamedGraph[]): string {
  const drops = graphs.map(({ iri }) => `DROP SILENT GRAPH <${iri}> ;\n`)
  const blocks = graphs.map(({ iri, triples }) => `GRAPH <${iri}> {\n${sparqlText(triples)}}\n`)
  return `${drops.join('')}INSERT DATA {\n${blocks.join('')}}\n`
}

/**
 * N-Triples as they may stand in SPARQL, where `\u0022` is read as a quotation mark before anything else is looked at (section 19.2), and not every store knows that
 * in `\\u0022` the second backslash begins nothing. So the letter after a backslash is written as an escape itself, which all of them read alike.
 */
export function sparqlText(triples: string): string {
  return triples.replace(/\\\\([uU])|\\./g, (whole, letter: string | undefined) => (letter === undefined ? whole : `\\\\\\u00${letter === 'u' ? '75' : '55'}`))
}
