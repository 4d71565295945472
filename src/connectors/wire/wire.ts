import { pointer } from '../../entities/issues.js'
import { redact } from '../../entities/redaction.js'
import { toInstant } from './instants.js'
import { parseWritten } from './json-text.js'
import type { KeyValue } from './key-values.js'
import { toCount, toMeasuredNumber, type MeasuredNumber } from './numbers.js'
import { isNothing, isNoTime, isObject, kindOf, truths } from './kinds.js'
import { pairsOf } from './pairs.js'
import { plainJson } from './plain-json.js'
import { redactTree } from './secret-keys.js'
import type { WireLog } from './wire-log.js'

/** The objects of a list; nothing where an item is no object. */
type WireList = readonly (Wire | undefined)[]

/**
 * One object of a payload, read field by field. It remembers what was read, so that {@link Wire.rest} knows what was not: no value is lost in silence.
 * A value of a wrong type is told of in a warning and stays in the rest. `null`, empty texts and missing fields are the same: the platform says nothing.
 * Where several keys are given, the first that says something is read, as an SDK may spell a key in another way than the API does.
 */
export class Wire {
  private readonly values: Readonly<Record<string, unknown>>
  private readonly read = new Set<string>()
  private readonly children = new Map<string, Wire | { readonly list: readonly unknown[]; readonly wires: WireList }>()
  private readonly told = new Set<string>()
  private taken = false

  constructor(value: unknown, readonly log: WireLog, readonly path = '') {
    this.values = isObject(value) ? value : {}
    if (value !== undefined && value !== null && !isObject(value)) log.warn(path, `Expected an object here, not ${kindOf(value)}.`, 'type')
  }

  /** An object that stands at this place in the payload and is put together of parts of it. */
  of(values: Readonly<Record<string, unknown>>): Wire {
    return new Wire(values, this.log, this.path)
  }

  /** Keys that the platform gave, in its order. */
  get keys(): string[] {
    return Object.keys(this.values).filter((key) => key !== '__proto__' && !this.log.anywhere.has(key))
  }

  /** Whether any of the keys says something. */
  has(...keys: string[]): boolean {
    return this.find(keys) !== undefined
  }

  /** The object as it stands there, for those who read it in a way of their own. */
  whole(): Readonly<Record<string, unknown>> {
    return this.values
  }

  /** The value as it stands there, without reading it: to choose how to. */
  peek(key: string): unknown {
    return this.own(key)
  }

  /** A text, without secrets; numbers as their digits. */
  text(...keys: string[]): string | undefined {
    return this.scalar(keys, 'a text', (value) => (typeof value === 'string' ? redact(value) : typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined))
  }

  /** A point in time, in epoch milliseconds. */
  instant(key: string | readonly string[], unit?: Parameters<typeof toInstant>[1]): number | undefined {
    return this.scalar([key].flat(), 'a point in time', (value) => (isNoTime(value) ? null : toInstant(value, unit)))
  }

  /** A number, or the name of one that is none: `NaN`, `Infinity`, `-Infinity`. */
  number(...keys: string[]): MeasuredNumber | undefined {
    return this.scalar(keys, 'a number', toMeasuredNumber)
  }

  /** A number that has a value. */
  finite(...keys: string[]): number | undefined {
    return this.scalar(keys, 'a finite number', (value) => {
      const number = toMeasuredNumber(value)
      return typeof number === 'number' ? number : undefined
    })
  }

  /** A whole number from 0 on. */
  count(...keys: string[]): number | undefined {
    return this.scalar(keys, 'a whole number', toCount)
  }

  /** A truth value, also one written as text. */
  flag(...keys: string[]): boolean | undefined {
    return this.scalar(keys, 'true or false', (value) => (typeof value === 'boolean' ? value : typeof value === 'string' ? truths.get(value.toLowerCase()) : undefined))
  }

  /** A word of the platform as the word of the standard, by a table; `null` there means that the word says nothing. A word that stands in no table stays in the rest, with a warning. */
  word<W extends string>(key: string | readonly string[], table: { readonly [word: string]: W | null }): W | undefined {
    return this.scalar([key].flat(), 'one of the words that are known', (value) => (typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined))
  }

  /** Any value at all, as plain JSON without secrets. */
  json(...keys: string[]): unknown {
    return this.scalar(keys, 'JSON', (value) => redactTree(plainJson(value, this.log.anywhere), redact))
  }

  /** An object; an empty one where the platform says nothing. */
  item(...keys: string[]): Wire {
    const key = this.find(keys)
    if (key === undefined) return this.empty(keys[0]!)
    const known = this.children.get(key)
    if (known instanceof Wire) return known
    const value = this.own(key)
    return isObject(value) ? this.keep(key, new Wire(value, this.log, this.at(key))) : this.refuse(key, 'an object')
  }

  /** The objects of a list. */
  items(...keys: string[]): Wire[] {
    const key = this.find(keys)
    return key === undefined ? [] : this.list(key, this.own(key), 'a list')
  }

  /** The objects of a map, each with its key. */
  entries(...keys: string[]): [key: string, item: Wire][] {
    const map = this.item(...keys)
    return map.keys.filter((key) => isObject(map.own(key))).map((key) => [key, map.item(key)])
  }

  /** One text or a list of them, as a list. */
  texts(...keys: string[]): string[] {
    return this.scalar(keys, 'one text or a list of them', (value) => {
      const list = (Array.isArray(value) ? value : [value]).filter((item) => !isNothing(item))
      return list.every((item) => typeof item === 'string' || typeof item === 'number') ? list.map((item) => redact(String(item))) : undefined
    }) ?? []
  }

  /** Pairs of key and value, from a list of pairs or from a map. Every value of a key that occurs twice is there; a secret is redacted. A list whose items say more than that stays in the rest, with a warning. */
  pairs(key: string | readonly string[], names?: { readonly key: string; readonly value: string }): KeyValue[] {
    return this.scalar([key].flat(), 'keys and values', (value) => pairsOf(value, names)) ?? []
  }

  /** An object that the platform wrote into a text, as JSON or as Python prints it, or that stands there as it is. */
  parsed(...keys: string[]): Wire {
    const key = this.find(keys)
    if (key === undefined) return this.empty(keys[0]!)
    const known = this.children.get(key)
    if (known instanceof Wire) return known
    const value = parseWritten(this.own(key))
    return isObject(value) ? this.keep(key, new Wire(value, this.log, this.at(key))) : this.refuse(key, 'an object, or a text that holds one as JSON')
  }

  /** The objects of a list that the platform wrote into a text, or that stands there as it is. */
  parsedItems(...keys: string[]): Wire[] {
    const key = this.find(keys)
    return key === undefined ? [] : this.list(key, parseWritten(this.own(key)), 'a list, or a text that holds one as JSON')
  }

  /** Leaves parts out on purpose. Each path leads from here, its steps joined by `/`, with `*` for all keys or items; its value says why nobody misses it. */
  ignore(reasons: Readonly<Record<string, string>>): void {
    for (const [path, reason] of Object.entries(reasons)) this.ignoreAt(path.split('/'), reason)
  }

  /** What nobody has read or ignored so far, as plain JSON. It comes once: what a child gave is not given again by its parent. */
  rest(): Record<string, unknown> | undefined {
    if (this.taken) return undefined
    this.taken = true
    const rest = Object.fromEntries(this.keys.map((key) => [key, this.restOf(key)] as const).filter(([, value]) => !isNothing(value)))
    return Object.keys(rest).length ? rest : undefined
  }

  private restOf(key: string): unknown {
    if (this.read.has(key)) return undefined
    const child = this.children.get(key)
    if (child instanceof Wire) return child.rest()
    if (!child) return plainJson(this.own(key), this.log.anywhere)
    const rests = child.wires.map((wire, index) => (wire ? wire.rest() : plainJson(child.list[index], this.log.anywhere))).filter((value) => !isNothing(value))
    return rests.length ? rests : undefined
  }

  private ignoreAt([first, ...steps]: readonly string[], reason: string): void {
    for (const key of first === '*' ? this.keys : [first!]) {
      if (isNothing(this.own(key))) continue
      if (steps.length) this.ignoreWithin(key, steps, reason)
      else {
        this.read.add(key)
        this.log.ignore(this.at(key), reason)
      }
    }
  }

  private ignoreWithin(key: string, steps: readonly string[], reason: string): void {
    const child = this.children.get(key)
    const value = this.own(key)
    if (child instanceof Wire || (!child && isObject(value))) return this.item(key).ignoreAt(steps, reason)
    if (child || (Array.isArray(value) && value.some(isObject))) for (const item of this.items(key)) item.ignoreAt(steps.slice(1), reason)
  }

  private own(key: string): unknown {
    return Object.hasOwn(this.values, key) ? this.values[key] : undefined
  }

  private at(key: string): string {
    return this.path + pointer([key])
  }

  private find(keys: readonly string[]): string | undefined {
    return keys.find((key) => !isNothing(this.own(key)))
  }

  /** `null` from the function means that the value says nothing. */
  private scalar<T>(keys: readonly string[], expected: string, convert: (value: unknown) => T | null | undefined): T | undefined {
    const key = this.find(keys)
    if (key === undefined) return undefined
    const value = convert(this.own(key))
    if (value === undefined) return this.tell(key, expected)
    this.read.add(key)
    return value ?? undefined
  }

  private list(key: string, value: unknown, expected: string): Wire[] {
    const known = this.children.get(key)
    if (known && !(known instanceof Wire)) return present(known.wires)
    if (!Array.isArray(value)) return this.tell(key, expected) ?? []
    const wires = value.map((item, index) => {
      if (isObject(item)) return new Wire(item, this.log, `${this.at(key)}/${index}`)
      if (!isNothing(item)) this.log.warn(`${this.at(key)}/${index}`, `Expected an object here, not ${kindOf(item)}: kept as it is.`, 'type')
      return undefined
    })
    this.children.set(key, { list: value, wires })
    return present(wires)
  }

  private keep(key: string, child: Wire): Wire {
    this.children.set(key, child)
    return child
  }

  private refuse(key: string, expected: string): Wire {
    this.tell(key, expected)
    return this.empty(key)
  }

  private empty(key: string): Wire {
    return new Wire(undefined, this.log, this.at(key))
  }

  /** Once for each value, however often it is asked for. */
  private tell(key: string, expected: string): undefined {
    if (!this.told.has(key)) this.log.warn(this.at(key), `Expected ${expected} here, not ${kindOf(this.own(key))}: kept as it is.`, 'type')
    this.told.add(key)
  }
}

function present(wires: WireList): Wire[] {
  return wires.filter((wire) => wire !== undefined)
}
