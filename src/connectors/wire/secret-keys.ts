import { MOST_LEVELS, MOST_VALUES } from '../../entities/json-values.js'
import { REDACTED } from '../../entities/redaction.js'
import { setOwn } from '../../io/own-property.js'
import { parseTolerantJson } from '../../io/tolerant-json.js'
import { isSecretKey } from './secret-words.js'

export { isSecretKey } from './secret-words.js'

/** `--hf-token abc` and `--hf-token=abc` of a command line, and `HF_TOKEN=abc` before one. */
const ARGUMENT = /(?<![\w.-])(--?[A-Za-z][\w.-]*)(=|\s+)("[^"]*"|'[^']*'|(?!-)[^\s"'&;,<>#]+)|(?<![\w.-])([A-Za-z_]\w*)(=)("[^"]*"|'[^']*'|[^\s"'&;,<>#]+)/g
/** Fields that name what the other fields of an item hold the value of: `{ name: 'DB_PASSWORD', value: '...' }`. */
const NAMES = ['key', 'name', 'Key', 'Name'] as const

/**
 * A deep copy of JSON in which whatever stands under a secret key is `REDACTED`, and all other texts and keys went through `redact`.
 * So are values of items that name a secret key (`{ key, value }`), arguments of command lines, and JSON inside texts.
 * What is deeper than 64 levels, beyond a million values, within itself or under a key `__proto__` is left out, and told to `onCut` with its steps. Numbers that JSON lacks become their names, big integers their digits.
 */
export function redactTree(value: unknown, redact: (text: string) => string, onCut: (path: (string | number)[]) => void = () => undefined): unknown {
  return new Redaction(redact, onCut).copy(value)
}

class Redaction {
  private left = MOST_VALUES
  /** Steps to the current place, and the lists and objects around it. */
  private readonly path: (string | number)[] = []
  private readonly open = new Set<object>()

  constructor(
    private readonly redact: (text: string) => string,
    private readonly onCut: (path: (string | number)[]) => void,
  ) {}

  copy(value: unknown): unknown {
    if (--this.left < 0) return this.left === -1 ? this.cut() : undefined
    if (typeof value === 'string') return this.text(value)
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value === 'bigint') return String(value)
    if (typeof value === 'boolean' || value === null) return value
    if (typeof value !== 'object') return undefined
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
    if (this.path.length >= MOST_LEVELS || this.open.has(value)) return this.cut()
    this.open.add(value)
    const copy = Array.isArray(value) ? this.list(value) : this.object(value as Record<string, unknown>)
    this.open.delete(value)
    return copy
  }

  private cut(): undefined {
    this.onCut([...this.path])
  }

  private at(step: string | number, value: unknown): unknown {
    this.path.push(step)
    const copy = step === '__proto__' ? this.cut() : this.copy(value)
    this.path.pop()
    return copy
  }

  private list(list: readonly unknown[]): unknown[] {
    const copies: unknown[] = []
    for (const [index, item] of list.entries()) {
      const isSecret = typeof item === 'string' && !item.startsWith('-') && isOption(list[index - 1])
      const copy = isSecret ? REDACTED : this.at(index, item)
      if (copy !== undefined) copies.push(copy)
    }
    return copies
  }

  private object(object: Record<string, unknown>): Record<string, unknown> {
    const copies: Record<string, unknown> = {}
    const namesSecret = NAMES.some((name) => Object.hasOwn(object, name) && typeof object[name] === 'string' && isSecretKey(object[name]))
    const taken = new Map<string, number>()
    for (const [key, value] of Object.entries(object)) {
      const isSecret = isSecretKey(key) || (namesSecret && /value$/i.test(key))
      const copy = isSecret ? REDACTED : this.at(key, value)
      if (copy !== undefined) setOwn(copies, freeKey(this.redact(key), taken), copy)
    }
    return copies
  }

  /** A text without secrets; one that is JSON is looked through too, and stays as it is written when it holds none. */
  private text(text: string): string {
    const redacted = this.redact(text)
    if (!/^\s*[{[]/.test(redacted)) return withoutSecretArguments(redacted)
    try {
      const value = parseTolerantJson(redacted)
      const written = JSON.stringify(new Redaction(this.redact, () => this.cut()).copy(value))
      return written === JSON.stringify(value) ? redacted : written
    } catch {
      return withoutSecretArguments(redacted) // no JSON after all
    }
  }
}

/** Whether this is an argument that announces a secret: `--password`. */
function isOption(value: unknown): boolean {
  return typeof value === 'string' && /^--?[A-Za-z][\w.-]*$/.test(value) && isSecretKey(value)
}

function withoutSecretArguments(text: string): string {
  if (!text.includes('-') && !text.includes('=')) return text
  return text.replace(ARGUMENT, (whole, option?: string, gap?: string, _value?: string, variable?: string, sign?: string) => {
    const name = option ?? variable!
    return isSecretKey(name) ? `${name}${gap ?? sign}${REDACTED}` : whole
  })
}

/** The key, or the key with a number where redaction made two keys one. */
function freeKey(key: string, taken: Map<string, number>): string {
  const count = (taken.get(key) ?? 0) + 1
  taken.set(key, count)
  return count === 1 ? key : freeKey(`${key} ${count}`, taken)
}
