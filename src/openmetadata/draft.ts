import { pointer, type Rule } from '../entities/issues.js'

/** A value of their document that was changed or left out. It never holds the value. */
export interface ReadWarning {
  /** Where in their document: a JSON Pointer (RFC 6901). */
  readonly path: string
  /** The rule of the standard that the value breaks, where it breaks one. */
  readonly rule?: Rule
  /** What was done with the value and why, as a sentence for people. */
  readonly message: string
}

/** An object of JSON. */
export type Values = Record<string, unknown>
type Container = Values | unknown[]

/** Where a container stands in their document, and where each of its values does, when that is somewhere else. */
interface Source {
  readonly at: string
  values: Map<string | number, string>
}

/** One of our documents on its way from one of theirs: of every value it knows where it came from. */
export class Draft {
  private readonly sources = new WeakMap<object, Source>()
  private readonly told = new Map<string, ReadWarning>()

  get warnings(): ReadWarning[] {
    return [...this.told.values()]
  }

  /** The last word on a place holds: a value that was renamed and then left out is left out. */
  warn(path: string, message: string, rule?: Rule): void {
    this.told.delete(path)
    this.told.set(path, { path, ...(rule === undefined ? {} : { rule }), message })
  }

  /** A new object that stands for what is at a place of their document. */
  object(at: string): Values {
    const made: Values = {}
    this.sources.set(made, { at, values: new Map() })
    return made
  }

  /** The same for a list. */
  list(at: string): unknown[] {
    const made: unknown[] = []
    this.sources.set(made, { at, values: new Map() })
    return made
  }

  put(container: Container, key: string | number, value: unknown, from: string): void {
    ;(container as Values)[key] = value
    this.sources.get(container)!.values.set(key, from)
  }

  /** Puts a value where another may stand that says nothing; that one is left out. */
  replace(container: Values, key: string, value: unknown, from: string): void {
    if (Object.hasOwn(container, key)) this.warn(this.sourceOf(container, key), 'Left out: says nothing that could stand here.', 'type')
    this.put(container, key, value, from)
  }

  push(list: unknown[], value: unknown, from: string): void {
    this.put(list, list.length, value, from)
  }

  /** The place in their document that a value came from; for a value of ours, that of its container. */
  sourceOf(container: Container, key?: string | number): string {
    const source = this.sources.get(container)!
    return (key === undefined ? undefined : source.values.get(key)) ?? source.at
  }

  /** Takes values away; those behind them in a list move up. */
  remove(container: Container, keys: ReadonlySet<string | number>): void {
    const { values } = this.sources.get(container)!
    if (!Array.isArray(container)) {
      for (const key of keys) {
        delete container[key]
        values.delete(key)
      }
      return
    }
    const kept = container.map((value, index) => ({ value, from: values.get(index), index })).filter(({ index }) => !keys.has(index))
    container.length = 0
    values.clear()
    for (const { value, from } of kept) this.push(container, value, from!)
  }
}

/** A place within a place of their document. */
export function within(path: string, ...steps: (string | number)[]): string {
  return path + pointer(steps)
}

/** Whether a JSON value is an object, and no list. */
export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
