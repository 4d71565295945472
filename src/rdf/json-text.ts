import { redact } from '../entities/redaction.js'
import { traitsOf } from '../entities/text-traits.js'
import { escapeText } from './escape-text.js'

type Values = Readonly<Record<string, unknown>>

/** JSON in the canonical form of RFC 8785: keys sorted by UTF-16 code unit, numbers and strings as JavaScript writes them. */
export function jsonText(value: unknown): string {
  return plain.print(value)
}

/** The same without the secrets in its texts, and without fields that are undefined; of keys that become the same, the last one counts. */
export function jsonTextWithoutSecrets(value: unknown): string {
  return withoutSecrets.print(value)
}

/** What `escapeText` makes of that, without going through the whole text once more. */
export function escapedJsonText(value: unknown): string {
  return escaped.print(value)
}

/** The keys of an object, and how it is printed; the same few rows of keys come again and again. */
interface Shape {
  readonly keys: readonly string[]
  readonly members: readonly Member[]
}

interface Member {
  readonly key: string
  /** With a colon, after a brace or a comma. */
  readonly first: string
  readonly next: string
}

/** Most shapes that are remembered, most keys of one, and the longest of these. */
const MOST_SHAPES = 256
const MOST_KEYS = 64
const LONGEST_KEY = 64

class JsonPrinter {
  /** By their first keys. */
  private readonly shapes = new Map<string, Shape>()

  /** `mark` is what stands for a quotation mark; `escape` is for what JSON has made of a text. */
  constructor(private readonly clean: (text: string) => string, private readonly mark: string, private readonly escape: (text: string) => string) {}

  print(value: unknown): string {
    if (typeof value === 'string') return this.quoted(value)
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
    if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
    return Array.isArray(value) ? this.array(value) : this.object(value as Values)
  }

  private array(values: readonly unknown[]): string {
    let text = '['
    for (let index = 0; index < values.length; index++) text += index === 0 ? this.print(values[index]) : `,${this.print(values[index])}`
    return `${text}]`
  }

  private object(value: Values): string {
    const keys = Object.keys(value)
    if (keys.length === 0) return '{}'
    if (keys.length > MOST_KEYS) return this.cleaned(value, keys)
    const shape = this.shapes.get(keys[0]!)
    return shape !== undefined && haveSameItems(shape.keys, keys) ? this.members(shape.members, value) : this.cleaned(value, keys)
  }

  /** An object whose keys have to be looked at. */
  private cleaned(value: Values, keys: readonly string[]): string {
    if (keys.every((key) => this.clean(key) === key)) return this.members(this.remembered(keys), value)
    const members = Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [this.clean(key), member]))
    return this.members(this.membersOf(Object.keys(members)), members)
  }

  private members(members: readonly Member[], value: Values): string {
    let text = ''
    for (const { key, first, next } of members) {
      const member = value[key]
      if (member !== undefined) text += (text === '' ? first : next) + this.print(member)
    }
    return text === '' ? '{}' : `${text}}`
  }

  private remembered(keys: readonly string[]): readonly Member[] {
    const members = this.membersOf(keys)
    if (keys.length > MOST_KEYS || keys.some((key) => key.length > LONGEST_KEY)) return members
    if (this.shapes.size >= MOST_SHAPES) this.shapes.clear()
    this.shapes.set(keys[0]!, { keys, members })
    return members
  }

  private membersOf(keys: readonly string[]): readonly Member[] {
    return [...keys].sort().map((key) => {
      const printed = `${this.quoted(key)}:`
      return { key, first: `{${printed}`, next: `,${printed}` }
    })
  }

  private quoted(text: string): string {
    return traitsOf(text) === 0 ? this.mark + text + this.mark : this.escape(JSON.stringify(this.clean(text)))
  }
}

function haveSameItems(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false
  return true
}

function asItIs(text: string): string {
  return text
}

const plain = /* @__PURE__ */ new JsonPrinter(asItIs, '"', asItIs)
const withoutSecrets = /* @__PURE__ */ new JsonPrinter(redact, '"', asItIs)
const escaped = /* @__PURE__ */ new JsonPrinter(redact, '\\"', escapeText)
