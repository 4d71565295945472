import type { Entity, EntityType } from '../generated/types.js'
import { validate, type ValidateOptions } from '../entities/validate.js'
import { MOST_OF_A_LINE, type JsonValue } from '../io/json-lines.js'
import { readJsonValues } from '../io/json-values.js'
import type { Trouble } from '../io/trouble.js'
import { findingOf, findingOfTrouble, type Finding, type Place } from './findings.js'
import type { Input } from './inputs.js'

/** What reading came to: a valid document, with warnings about it; or what is wrong. */
export type Reading = {
  readonly findings: readonly Finding[]
  /** The bytes it was read from, in one line; there when they are asked for and can be had. */
  readonly source?: Uint8Array
} & (
  | { readonly place: Place; readonly entity: Entity }
  | { readonly entity?: undefined; /** Whether the rest of the input is missing. */ readonly cutOff?: boolean }
)

/** How documents are read and what is asked of them. */
export interface ReadingOptions extends ValidateOptions {
  readonly type?: EntityType
  /** Most bytes of a line. */
  readonly maxLine?: number
  /** Whether readings come with the bytes that they were read from. */
  readonly keepSource?: boolean
}

/** The documents of a JSON input, validated one by one. */
export async function* readDocuments({ name, open }: Input, options: ReadingOptions): AsyncGenerator<Reading, void, undefined> {
  for await (const item of readJsonValues(open(), limitsOf(options))) yield readingOf(name, item, options)
}

/** How much of an input is held, as a reader of JSON wants it. */
export function limitsOf({ maxLine = MOST_OF_A_LINE, keepSource = false }: ReadingOptions): { maxLine: number; keepSource: boolean } {
  return { maxLine, keepSource }
}

/** A JSON value as a document, validated. */
export function readingOf(file: string, item: JsonValue | Trouble, { type, unknown = 'refuse' }: ReadingOptions): Reading {
  const source = item.source ? { source: item.source } : {}
  if ('trouble' in item) return { findings: [findingOfTrouble(file, item)], cutOff: item.kind === 'cut-off', ...source }
  const place = { file, line: item.line }
  const result = type === undefined ? validate(item.value, { unknown }) : validate(item.value, type, { unknown })
  if (result.ok) return { place, entity: result.value, findings: result.warnings.map((issue) => findingOf(place, issue, 'warning')), ...source }
  return { findings: result.issues.map((issue) => findingOf(place, issue)), ...source }
}
