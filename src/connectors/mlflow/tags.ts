import { pointer } from '../../entities/issues.js'
import { Wire } from '../wire/wire.js'

/** The tags of a record of MLflow: those that MLflow itself sets are asked for by name, the others are carried along. */
export class Tags {
  private readonly values = new Map<string, string[]>()
  private readonly paths = new Map<string, string[]>()
  private readonly read = new Set<string>()
  private readonly parsed = new Map<string, Wire>()

  constructor(private readonly wire: Wire, private readonly key = 'tags') {
    for (const { key: name, value, at } of wire.pairs(key)) {
      if (value === undefined || value === null) continue
      this.paths.set(name, [...(this.paths.get(name) ?? []), `${wire.path}/${key}${pointer(at)}`])
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      this.values.set(name, [...(this.values.get(name) ?? []), text])
    }
  }

  /** The value of the first of the tags that is set; of a tag that is set twice, the last value. */
  get(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.values.get(name)?.at(-1)
      if (!value) continue
      this.read.add(name)
      return value
    }
    return undefined
  }

  /** The objects of a list that a tag holds as JSON. */
  items(name: string): Wire[] {
    const text = this.get(name)
    if (text === undefined) return []
    const wire = new Wire({ [name]: text }, this.wire.log, `${this.wire.path}/${this.key}`)
    this.parsed.set(name, wire)
    return wire.parsedItems(name)
  }

  /** The value of a tag, without reading it. */
  peek(name: string): string | undefined {
    return this.values.get(name)?.at(-1)
  }

  /** Leaves a tag out on purpose. */
  skip(name: string, reason: string): void {
    this.read.add(name)
    for (const path of this.paths.get(name) ?? []) this.wire.log.ignore(path, reason)
  }

  /** Tags that nobody asked for; a list where one was set more than once. */
  rest(): Record<string, unknown> | undefined {
    const unread = [...this.values].filter(([name, values]) => !this.read.has(name) || values.length > 1).map(([name, values]) => [name, values.length > 1 ? values : values[0]!] as const)
    const rest = Object.fromEntries<unknown>(unread)
    for (const wire of this.parsed.values()) Object.assign(rest, wire.rest())
    return Object.keys(rest).length ? rest : undefined
  }
}
