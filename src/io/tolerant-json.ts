import { JsonMistake, JsonScanner } from './json-scanner.js'
import { setOwn } from './own-property.js'

/** Most lists and objects within each other. */
const MOST_LEVELS = 1000
/** The words in which Python and Java write numbers that are none. */
const SPECIAL = /NaN|-?Infinity/y
const INTEGER = /^-?[0-9]+$/

/**
 * The value of a JSON text as Python and Java write it: RFC 8259, and bare `NaN`, `Infinity` and `-Infinity`, which become strings of these names.
 * What no JavaScript number can hold becomes a string too: integers beyond ±(2^53 - 1) their digits, other numbers that are too large `Infinity` or `-Infinity`.
 * For all other texts the result is that of `JSON.parse`. Throws `JsonMistake`, also for more than 1000 levels.
 */
export function parseTolerantJson(text: string): unknown {
  if (isPlain(text)) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      // The reader below tells where the mistake is.
    }
  }
  return new TolerantReader(text).whole()
}

/** Whether `JSON.parse` reads the text the same way, if it is JSON. */
function isPlain(text: string): boolean {
  let depth = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      if (++digits > 15) return false
      continue
    }
    digits = code === 0x2e ? -Infinity : 0 // a fraction may have any number of digits
    if (code === 0x22) at = endOfString(text, at)
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > MOST_LEVELS) return false
    } else if (code === 0x5d || code === 0x7d) depth--
    else if (isUnusual(text, code, at)) return false
  }
  return true
}

/** Whether a special number, an exponent of three digits or a byte order mark begins here. */
function isUnusual(text: string, code: number, at: number): boolean {
  if (code === 0x4e || code === 0x49 || code === 0xfeff) return true
  return (code === 0x65 || code === 0x45) && /^[+]?[0-9]{3}/.test(text.slice(at + 1, at + 5))
}

/** Where the quotes close that open here; the end of the text when they do not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - slashes - 1) === 0x5c) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** Reads value by value, so that it sees how each is written. */
class TolerantReader {
  private readonly scanner: JsonScanner
  private levels = 0

  constructor(private readonly text: string) {
    this.scanner = new JsonScanner(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  }

  whole(): unknown {
    const value = this.value()
    this.scanner.skipSpace()
    if (!this.scanner.done) this.scanner.fail('nothing more')
    return value
  }

  private value(): unknown {
    if (this.scanner.takes('{')) return this.nested(() => this.object())
    if (this.scanner.takes('[')) return this.nested(() => this.list())
    return this.special() ?? this.scalar()
  }

  private nested<T>(read: () => T): T {
    if (++this.levels > MOST_LEVELS) throw new JsonMistake(this.scanner.at - 1, false, `at most ${MOST_LEVELS} levels of lists and objects`)
    const value = read()
    this.levels--
    return value
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    if (this.scanner.takes('}')) return object
    do setOwn(object, this.key(), this.value())
    while (this.scanner.takes(','))
    if (!this.scanner.takes('}')) this.scanner.fail('a comma or `}`')
    return object
  }

  private list(): unknown[] {
    const list: unknown[] = []
    if (this.scanner.takes(']')) return list
    do list.push(this.value())
    while (this.scanner.takes(','))
    if (!this.scanner.takes(']')) this.scanner.fail('a comma or `]`')
    return list
  }

  private key(): string {
    this.scanner.skipSpace()
    if (this.text[this.scanner.at] !== '"') this.scanner.fail('a name in double quotes')
    const key = JSON.parse(this.source()) as string
    if (!this.scanner.takes(':')) this.scanner.fail('a colon')
    return key
  }

  private special(): string | undefined {
    this.scanner.skipSpace()
    SPECIAL.lastIndex = this.scanner.at
    const word = SPECIAL.exec(this.text)?.[0]
    if (word) this.scanner.at += word.length
    return word
  }

  private scalar(): unknown {
    const source = this.source()
    const value = JSON.parse(source) as unknown
    if (typeof value !== 'number') return value
    if (INTEGER.test(source)) return Number.isSafeInteger(value) ? value : source
    return Number.isFinite(value) ? value : String(value)
  }

  /** The text of the string, number or word that begins here. */
  private source(): string {
    const start = this.scanner.at
    this.scanner.skipValue()
    return this.text.slice(start, this.scanner.at)
  }
}
