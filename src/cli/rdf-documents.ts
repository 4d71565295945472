import type { Issue } from '../entities/issues.js'
import { parseRdf, RdfSyntaxError } from '../rdf/parse-rdf.js'
import type { Format } from '../rdf/serialize.js'
import { readText } from '../io/whole-text.js'
import type { Reading } from './documents.js'
import { findingOf, findingOfTrouble, type Finding } from './findings.js'
import type { Input } from './inputs.js'

/** Most bytes of an RDF input, which is read as a whole. */
const MOST_BYTES = 256_000_000

/** The documents that an RDF input describes. */
export async function* readRdfDocuments({ name, open }: Input, format: Format): AsyncGenerator<Reading, void, undefined> {
  const text = await readText(open(), MOST_BYTES)
  if (typeof text !== 'string') return yield { findings: [findingOfTrouble(name, text)], cutOff: text.kind === 'cut-off' }
  const wrong = new Map<string, Issue[]>()
  const onIssue = (issue: Issue, iri: string) => void wrong.set(iri, [...(wrong.get(iri) ?? []), issue])
  try {
    for (const entity of await parseRdf(text, { format, onIssue })) yield { place: { file: name }, entity, findings: [] }
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error
    return yield { findings: [syntaxFinding(name, error)] }
  }
  for (const [document, issues] of wrong) yield { findings: issues.map((issue) => findingOf({ file: name, document }, issue)) }
}

function syntaxFinding(file: string, error: RdfSyntaxError): Finding {
  const message = error.message.replace(/, line \d+:/, ':')
  return { file, ...(error.line === undefined ? {} : { line: error.line }), path: '', rule: 'syntax', severity: 'error', message }
}
