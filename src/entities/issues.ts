import { redact } from './redaction.js'

/** What can be wrong with a document or a graph; one list for both. */
export const rules = [
  'required', 'type', 'single', 'enum', 'minimum', 'maximum', 'min-length', 'max-length', 'max-items', 'unique-items', 'pattern', 'unknown-field', 'duplicate',
  'at-least-one', 'unsafe-key', 'ill-formed', 'too-deep', 'too-large', 'unknown-type', 'unwritable', 'nothing-checked', 'contradiction', 'shape',
] as const

/** The rule that an issue is about. */
export type Rule = (typeof rules)[number]

/** One thing that is wrong. It never holds a value of the document. */
export interface Issue {
  /** Where: a JSON Pointer (RFC 6901) into the document; for something missing, where it should be. Of a node that belongs to no document, from that node. */
  readonly path: string
  /** Which rule was broken. */
  readonly rule: Rule
  /** What is wrong and what to do, as a sentence for people. */
  readonly message: string
}

/** What a validation came to: the value, typed, or what is wrong with it. */
export type Result<T> = { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/** Thrown where a document was promised to be valid and is not. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly issues: readonly [Issue, ...Issue[]]

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(summary(issues))
    this.issues = issues
  }

  toJSON(): { name: string; message: string; issues: readonly Issue[] } {
    return { name: this.name, message: this.message, issues: this.issues }
  }
}

function summary([first, ...rest]: readonly [Issue, ...Issue[]]): string {
  return `${first.path || '/'}: ${first.message}${rest.length ? ` (and ${rest.length} more)` : ''}`
}

/** A JSON Pointer (RFC 6901) from its steps. */
export function pointer(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${redact(String(step)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Whether there is at least one issue, as the types want it. */
export function isBroken(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0
}
