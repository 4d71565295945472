import { validators, type Validator } from '../generated/validators.js'
import type { Entity, EntityByType, EntityType } from '../generated/types.js'
import { DocumentChecks, Enough } from './checks.js'
import { isBroken, ValidationError, type Issue, type Result } from './issues.js'
import { kindOf, oneOf } from './messages.js'

/** How strict a validation is. */
export interface ValidateOptions {
  /** What to do with fields that are not known, as documents of a newer minor version have them: refuse the document (default), or leave them out with a warning. */
  readonly unknown?: 'refuse' | 'warn'
}

/**
 * Says whether a parsed JSON value is a document of the standard; never throws for bad data.
 * All issues are told, at most 100 of them. With `type`, the document must be of that type.
 */
export function validate<T extends EntityType>(input: unknown, type: T, options?: ValidateOptions): Result<EntityByType[T]>
export function validate(input: unknown, options?: ValidateOptions): Result<Entity>
export function validate(input: unknown, typeOrOptions?: EntityType | ValidateOptions, options: ValidateOptions = {}): Result<Entity> {
  if (typeof typeOrOptions === 'object') return validateAs(input, undefined, typeOrOptions)
  return validateAs(input, typeOrOptions, options)
}

/** The document, typed; throws {@link ValidationError} with all issues when it is not valid. */
export function parse<T extends EntityType>(input: unknown, type: T, options?: ValidateOptions): EntityByType[T]
export function parse(input: unknown, options?: ValidateOptions): Entity
export function parse(input: unknown, typeOrOptions?: EntityType | ValidateOptions, options?: ValidateOptions): Entity {
  const result = validate(input, typeOrOptions as EntityType, options)
  if (result.ok) return result.value
  throw new ValidationError(result.issues)
}

function validateAs(input: unknown, type: EntityType | undefined, options: ValidateOptions): Result<Entity> {
  const validator = validatorOf(input, type)
  if ('issue' in validator) return { ok: false, issues: [validator.issue] }
  return runValidator(validator.validator, input, options) as Result<Entity>
}

/** Runs one validator over one value. */
export function runValidator(validator: Validator, input: unknown, { unknown = 'refuse' }: ValidateOptions = {}): Result<unknown> {
  const checks = new DocumentChecks(typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}, unknown)
  try {
    validator(input, checks)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  if (isBroken(checks.issues)) return { ok: false, issues: checks.issues }
  const { warnings, unknownAt } = checks
  return { ok: true, value: unknownAt.length ? without(input, unknownAt) : input, warnings }
}

function validatorOf(input: unknown, type: EntityType | undefined): { validator: Validator } | { issue: Issue } {
  const given = type ?? typeOf(input)
  if (typeof given === 'string' && Object.hasOwn(validators, given)) return { validator: validators[given as EntityType] }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { issue: { path: '', rule: 'type', message: `A document must be an object, not ${kindOf(input)}.` } }
  if (given === undefined) return { issue: { path: '/type', rule: 'required', message: `\`type\` is required and is missing: it says what the document is, ${oneOf(Object.keys(validators))}.` } }
  return { issue: { path: '/type', rule: 'unknown-type', message: `Must be ${oneOf(Object.keys(validators))}, written exactly so.` } }
}

function typeOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'type') ? (input as { type: unknown }).type : undefined
}

/** A copy of a JSON value that lacks what stands at some places. */
function without(value: unknown, places: readonly (readonly (string | number)[])[]): unknown {
  const here = new Set<string | number>()
  const below = new Map<string, (readonly (string | number)[])[]>()
  for (const [step, ...rest] of places) {
    if (!rest.length) here.add(step!)
    else if (below.has(String(step))) below.get(String(step))!.push(rest)
    else below.set(String(step), [rest])
  }
  const kept = (key: string, item: unknown) => (below.has(key) ? without(item, below.get(key)!) : item)
  if (Array.isArray(value)) return value.map((item, index) => kept(String(index), item))
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !here.has(key)).map(([key, item]) => [key, kept(key, item)]))
}
