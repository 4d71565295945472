import type { Checks, NumberFacets, TextFacets, Validator } from '../generated/validators.js'
import { checkJson } from './json-values.js'
import { pointer, type Issue, type Rule } from './issues.js'
import { kindOf, meant, oneOf } from './messages.js'
import { redact } from './redaction.js'

/** Most issues that one document is told. */
export const MOST_ISSUES = 100

/** Thrown to leave a document that has been told enough. */
export class Enough extends Error {}

/** Carries out the checks of the generated validators on one document, noting what fails and where. */
export class DocumentChecks implements Checks {
  readonly issues: Issue[] = []
  readonly warnings: Issue[] = []
  /** Where the unknown fields stand that were only warned of. */
  readonly unknownAt: (string | number)[][] = []
  private readonly path: (string | number)[] = []

  constructor(
    private readonly document: Readonly<Record<string, unknown>>,
    private readonly unknownFields: 'refuse' | 'warn',
  ) {}

  report(rule: Rule, message: string, ...steps: (string | number)[]): void {
    this.issues.push({ path: pointer([...this.path, ...steps]), rule, message })
    if (this.issues.length >= MOST_ISSUES) throw new Enough()
  }

  object(value: unknown): value is Record<string, unknown> {
    if (isPlainObject(value)) return true
    this.wrongKind(value, 'an object')
    return false
  }

  fields(value: Record<string, unknown>): string[] {
    const keys = Object.keys(value)
    for (const key of keys) if (isUnsafe(key)) return keys.filter((key) => this.isSafe(key))
    return keys
  }

  private isSafe(key: string): boolean {
    if (!isUnsafe(key)) return true
    this.report('unsafe-key', 'This key is refused, because it has a meaning of its own in JSON-LD or JavaScript: rename or remove it.', key)
    return false
  }

  text(value: unknown, key: string | number, facets: TextFacets): void {
    if (typeof value !== 'string') return this.wrongKind(value, 'text', key)
    if (facets.enum) {
      if (!facets.enum.includes(value)) this.report('enum', `Must be ${oneOf(facets.enum)}, written exactly so.`, key)
      return
    }
    if (facets.maxLength !== undefined && isLonger(value, facets.maxLength)) this.report('max-length', `Must have at most ${facets.maxLength} characters.`, key)
    else if (!value.isWellFormed()) this.report('ill-formed', 'Holds half a character (a lone surrogate), which no file can carry: remove it.', key)
    if (facets.minLength !== undefined && isShorter(value, facets.minLength)) this.report('min-length', facets.minLength === 1 ? 'Must not be empty: leave the field out when nothing is known.' : `Must have at least ${facets.minLength} characters.`, key)
    else if (facets.pattern && value.length <= 10000 && !facets.pattern.test(value)) this.report('pattern', `Does not have the form that is asked for. ${facets.form}`, key)
  }

  truth(value: unknown, key: string): void {
    if (typeof value !== 'boolean') this.wrongKind(value, 'true or false', key)
  }

  number(value: unknown, key: string, facets: NumberFacets): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.wrongKind(value, facets.form ? `a number: ${facets.form}` : 'a number', key)
    if (facets.minimum !== undefined && value < facets.minimum) this.report('minimum', `Must be at least ${facets.minimum}.`, key)
    if (facets.maximum !== undefined && value > facets.maximum) this.report('maximum', `Must be at most ${facets.maximum}.`, key)
  }

  integer(value: unknown, key: string, facets: NumberFacets): void {
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) return this.report('type', 'Must be a whole number.', key)
    this.number(value, key, facets)
  }

  measured(value: unknown, key: string, facets: TextFacets): void {
    if (typeof value === 'string') return this.text(value, key, facets)
    if (typeof value !== 'number' || !Number.isFinite(value)) this.wrongKind(value, 'a number, or `NaN`, `Infinity` or `-Infinity` as text', key)
  }

  scalar(value: unknown, key: string, facets: TextFacets): void {
    if (typeof value === 'string') this.text(value, key, facets)
    else if (typeof value !== 'boolean' && !(typeof value === 'number' && Number.isFinite(value))) this.wrongKind(value, 'text, a number or true or false', key)
  }

  texts(value: unknown, key: string, facets: TextFacets, maxItems: number): void {
    if (Array.isArray(value)) this.set(value, key, facets, maxItems)
    else this.text(value, key, facets)
  }

  set(value: unknown, key: string, facets: TextFacets, maxItems: number): void {
    if (!this.list(value, key, maxItems)) return
    const seen = new Set<unknown>()
    this.path.push(key)
    value.forEach((item, index) => {
      this.text(item, index, facets)
      if (seen.has(item)) this.report('unique-items', 'Stands here twice: keep it once.', index)
      seen.add(item)
    })
    this.path.pop()
  }

  json(value: unknown, key: string): void {
    checkJson(value, (rule, message, steps) => this.report(rule, message, key, ...steps))
  }

  opaque(value: unknown, key: string, facets: { readonly maxProperties: number }): void {
    this.map(value, key, (item, check) => (check as DocumentChecks).secretText(item), facets.maxProperties)
  }

  private secretText(value: unknown): void {
    if (typeof value !== 'string') this.wrongKind(value, 'text')
  }

  node(value: unknown, key: string | number, validator: Validator): void {
    this.path.push(key)
    validator(value, this)
    this.path.pop()
  }

  choice(value: unknown, key: string, validators: Readonly<Record<string, Validator>>, from: 'self' | 'document', decider: string): void {
    if (!isPlainObject(value)) return this.wrongKind(value, 'an object', key)
    const chosen = (from === 'self' ? value : this.document)[decider]
    if (typeof chosen === 'string' && Object.hasOwn(validators, chosen)) return this.node(value, key, validators[chosen]!)
    if (from === 'document') return
    if (chosen === undefined) this.report('required', `\`${decider}\` is missing: it decides which fields belong here.`, key, decider)
    else {
      this.path.push(key)
      this.text(chosen, decider, { enum: Object.keys(validators) })
      this.path.pop()
    }
  }

  nodes(value: unknown, key: string, validator: Validator, maxItems: number, names?: readonly string[]): void {
    if (!this.list(value, key, maxItems)) return
    this.path.push(key)
    const seen = new Set<string>()
    for (let index = 0; index < value.length; index++) {
      const item = value[index]
      this.node(item, index, validator)
      if (names && isPlainObject(item)) this.unique(item, index, names, seen)
    }
    this.path.pop()
  }

  private unique(item: Record<string, unknown>, index: number, names: readonly string[], seen: Set<string>): void {
    const name = names.length === 1 ? nameIn(item, names[0]!) : namesIn(item, names)
    if (name === undefined) return
    if (seen.has(name)) this.report('duplicate', `Has the same ${oneOf(names)} as an item before it: names are unique here.`, index)
    seen.add(name)
  }

  map(value: unknown, key: string, validator: Validator, maxProperties: number): void {
    if (!isPlainObject(value)) return this.wrongKind(value, 'an object', key)
    this.path.push(key)
    const keys = this.fields(value).filter((name) => value[name] !== undefined)
    if (keys.length > maxProperties) this.report('max-items', `Must have at most ${maxProperties} entries.`)
    else
      for (const name of keys) {
        if (name.length > 3072) this.report('max-length', 'This key must have at most 3072 characters.', name)
        else if (!name.isWellFormed()) this.report('ill-formed', 'This key holds half a character (a lone surrogate): remove it.', name)
        else this.node(value[name], name, validator)
      }
    this.path.pop()
  }

  unknown(key: string, className: string): void {
    const told = this.unknownFields === 'refuse' || this.warnings.length < MOST_ISSUES
    const message = told ? `This field does not exist here${meant(key, className) || ': remove it, or put it under `extension`.'}` : ''
    if (this.unknownFields === 'refuse') return this.report('unknown-field', message, key)
    this.unknownAt.push([...this.path, key])
    if (told) this.warnings.push({ path: pointer([...this.path, key]), rule: 'unknown-field', message })
  }

  required(value: Record<string, unknown>, keys: readonly string[]): void {
    for (const key of keys) if (!Object.hasOwn(value, key) || value[key] === undefined) this.report('required', `\`${key}\` is required and is missing.`, key)
  }

  atLeastOne(value: Record<string, unknown>, keys: readonly string[]): void {
    if (!keys.some((key) => Object.hasOwn(value, key) && value[key] !== undefined)) this.report('at-least-one', `At least one of ${oneOf(keys)} must be there.`)
  }

  private list(value: unknown, key: string, maxItems: number): value is unknown[] {
    if (!Array.isArray(value)) this.wrongKind(value, 'a list', key)
    else if (value.length > maxItems) this.report('max-items', `Must have at most ${maxItems} items.`, key)
    else return true
    return false
  }

  private wrongKind(value: unknown, expected: string, ...steps: (string | number)[]): void {
    if (Array.isArray(value)) this.report('single', `Takes one value, not a list: must be ${expected.replace(/[.]$/, '')}.`, ...steps)
    else this.report('type', `Is ${kindOf(value)} and must be ${expected}${value === null ? ', or be left out when nothing is known' : ''}${expected.endsWith('.') ? '' : '.'}`, ...steps)
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A name without its secrets; nothing where it is no text, which is told already. */
function nameIn(item: Record<string, unknown>, key: string): string | undefined {
  const name = item[key]
  return typeof name === 'string' ? redact(name) : name === undefined ? '' : undefined
}

/** Several of them as one text, different ones as different texts. */
function namesIn(item: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const names = keys.map((key) => nameIn(item, key))
  return names.includes(undefined) ? undefined : JSON.stringify(names)
}

function isUnsafe(key: string): boolean {
  return key.charCodeAt(0) === 64 || key === '__proto__'
}

/** Whether a text has more code points than it may, also once its secrets are replaced, which at most triples it. */
function isLonger(text: string, most: number): boolean {
  if (text.length > most && codePoints(text) > most) return true
  return text.length * 3 > most && codePoints(redact(text)) > most
}

function isShorter(text: string, least: number): boolean {
  return text.length < 2 * least && codePoints(text) < least
}

/** Length in code points, as JSON Schema counts; a pair of surrogates is one. */
function codePoints(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--
      i++
    }
  return count
}
