import type { Issue, Rule } from '../entities/issues.js'
import { validate, type ValidateOptions } from '../entities/validate.js'
import type { Entity, EntityType } from '../generated/types.js'
import { JsonLines, MOST_OF_A_LINE, type JsonValue } from '../io/json-lines.js'
import type { Trouble } from '../io/trouble.js'

/** How JSON Lines are read as documents. */
export interface EntityStreamOptions extends ValidateOptions {
  /** Every document must be of this type. */
  readonly type?: EntityType
  /** Most bytes of a line; default 10 MB. A longer one is an issue, and is not held. */
  readonly maxLine?: number
}

/** One thing that is wrong with a line: with the document on it, or, by the rule `syntax`, with the line itself. It never holds a value of the data. */
export interface LineIssue extends Omit<Issue, 'rule'> {
  readonly rule: Rule | 'syntax'
}

/** A valid document, or what is wrong with a line. */
export type EntityLine =
  | { /** From 1; blank lines count. */ readonly line: number; readonly entity: Entity; readonly warnings: readonly Issue[] }
  | { readonly line: number; readonly entity?: undefined; readonly issues: readonly [LineIssue, ...LineIssue[]] }

/** Thrown, or what a stream fails with, at a line whose issues nobody wants to be told of. */
export class LineError extends Error {
  override readonly name = 'LineError'
  constructor(
    /** From 1. */
    readonly line: number,
    readonly issues: readonly [LineIssue, ...LineIssue[]],
  ) {
    super(`line ${line}: ${issues[0].path || '/'}: ${issues[0].message}${issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''}`)
  }
}

/** The documents of JSON Lines, from bytes that come in pieces. */
export class EntityLines {
  private readonly lines: JsonLines

  constructor(private readonly options: EntityStreamOptions) {
    this.lines = new JsonLines({ maxLine: options.maxLine ?? MOST_OF_A_LINE })
  }

  *push(bytes: Uint8Array): Generator<EntityLine, void, undefined> {
    for (const item of this.lines.push(bytes)) yield this.read(item)
  }

  *end(): Generator<EntityLine, void, undefined> {
    for (const item of this.lines.end()) yield this.read(item)
  }

  private read(item: JsonValue | Trouble): EntityLine {
    const { line } = item
    if ('trouble' in item) return { line, issues: [{ path: '', rule: item.kind === 'too-long' ? 'too-large' : 'syntax', message: item.trouble }] }
    const { type, ...options } = this.options
    const result = type === undefined ? validate(item.value, options) : validate(item.value, type, options)
    return result.ok ? { line, entity: result.value, warnings: result.warnings } : { line, issues: result.issues }
  }
}
