import type { Entity, EntityType } from '../generated/types.js'
import { validate, type ValidateOptions } from '../entities/validate.js'
import { readJsonValues } from '../io/json-values.js'
import { findingOf, findingOfTrouble, type Finding, type Place } from './findings.js'
import type { Input } from './inputs.js'
import type { Session } from './session.js'

/** What reading came to: a valid document, with warnings about it; or what is wrong. */
export type Reading =
  | { readonly place: Place; readonly entity: Entity; readonly findings: readonly Finding[] }
  | { readonly entity?: undefined; readonly findings: readonly Finding[]; /** Whether the rest of the input is missing. */ readonly cutOff?: boolean }

/** How documents are read and what is asked of them. */
export interface ReadingOptions extends ValidateOptions {
  readonly type?: EntityType
  readonly maxLine?: number
}

/** The documents of a JSON input, validated one by one. */
export async function* readDocuments({ name, open }: Input, { type, unknown = 'refuse', maxLine }: ReadingOptions): AsyncGenerator<Reading, void, undefined> {
  for await (const item of readJsonValues(open(), maxLine === undefined ? {} : { maxLine })) {
    if ('trouble' in item) {
      yield { findings: [findingOfTrouble(name, item)], cutOff: item.kind === 'cut-off' }
      continue
    }
    const place = { file: name, line: item.line }
    const result = type === undefined ? validate(item.value, { unknown }) : validate(item.value, type, { unknown })
    if (result.ok) yield { place, entity: result.value, findings: result.warnings.map((issue) => findingOf(place, issue, 'warning')) }
    else yield { findings: result.issues.map((issue) => findingOf(place, issue)) }
  }
}

/** Counts what was read, and lets the session know. */
export class Tally {
  valid = 0
  invalid = 0
  warned = 0
  /** Inputs whose end is missing. */
  cutOff = 0

  constructor(private readonly session: Session) {}

  count(findings: readonly Finding[], cutOff = false): void {
    const failed = findings.some(({ severity }) => severity === 'error')
    if (failed) this.session.failed = true
    if (cutOff) this.cutOff++
    else if (failed) this.invalid++
    else this.valid++
    if (!failed && findings.length) this.warned++
    this.session.progress.tick(this.valid + this.invalid)
  }

  toString(): string {
    const warned = this.warned ? ` (${this.warned} with warnings)` : ''
    const cutOff = this.cutOff ? `, ${this.cutOff} ${this.cutOff === 1 ? 'input' : 'inputs'} without an end` : ''
    return `${this.valid} valid${warned}, ${this.invalid} invalid${cutOff}`
  }
}
