import type { Issue, Rule } from '../entities/issues.js'
import type { Trouble } from '../io/trouble.js'
import { printableData, printableJson, withoutSecrets } from './printable.js'

/** Something wrong with a document, and where it was read from. */
export interface Finding {
  /** The file as it was named on the command line, or `<stdin>`. */
  readonly file: string
  /** Line on which the document begins, from 1; RDF has none. */
  readonly line?: number
  /** IRI of the document, for RDF. */
  readonly document?: string
  /** JSON Pointer; empty for the document as a whole. */
  readonly path: string
  /** A rule of the library, or `syntax` for what cannot even be read. */
  readonly rule: Rule | 'syntax'
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** Where documents come from. */
export type Place = Pick<Finding, 'file' | 'line' | 'document'>

/** An issue of the library as a finding. */
export function findingOf(place: Place, { path, rule, message }: Issue, severity: Finding['severity'] = 'error'): Finding {
  return { ...place, path, rule, severity, message }
}

/** What a reader could not take in, as a finding. */
export function findingOfTrouble(file: string, { line, kind, trouble }: Trouble): Finding {
  const message = kind === 'too-long' ? `${trouble} The option --max-line sets the limit.` : trouble
  return { file, line, path: '', rule: kind === 'too-long' || kind === 'too-large' ? 'too-large' : 'syntax', severity: 'error', message }
}

/** A finding as a line for people: `file:line: /pointer  rule  message`. */
export function findingLine(finding: Finding, colours: boolean): string {
  const { file, line, document, path, rule, severity, message } = finding
  const paint = (code: number, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  const place = `${printableData(file)}${line === undefined ? '' : `:${line}`}:`
  const about = document === undefined ? '' : ` (document ${printableData(document)})`
  const pointer = printableData(path) || '/'
  return `${paint(1, place)} ${pointer}  ${paint(severity === 'error' ? 31 : 33, rule)}  ${severity === 'error' ? '' : 'Warning: '}${printableData(message, 2000)}${about}\n`
}

/** A finding as a line of JSON. `rejected`: the line on which the document stands among the refused ones. */
export function findingJson({ file, line, document, path, rule, severity, message }: Finding, rejected?: number): string {
  const place = { ...(rejected === undefined ? {} : { rejected }), file, ...(line === undefined ? {} : { line }), ...(document === undefined ? {} : { document: withoutSecrets(document) }) }
  return `${printableJson({ ...place, path: withoutSecrets(path), rule, severity, message })}\n`
}
