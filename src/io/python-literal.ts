import { setOwn } from './own-property.js'

/** Thrown where a text stops being a Python literal. It does not quote the text. */
export class PythonMistake extends Error {
  override readonly name = 'PythonMistake'
  constructor(
    /** Where in the text, from 0. */
    readonly offset: number,
    /** What should stand there. */
    readonly expected: string,
  ) {
    super(`not a Python literal at offset ${offset}: expected ${expected}`)
  }
}

/** Most brackets within each other, the limit of Python's own tokenizer. */
const MOST_LEVELS = 200
const MOST_CHARACTERS = 10_000_000

const SPACE = /[ \t\r\n\f]*/y
const NUMBER = /[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|inf|nan)(?![A-Za-z0-9_.])/y
const WORD = /(?:True|False|None)(?![A-Za-z0-9_])/y
const WORDS: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null }
const QUOTE = /[uU]?(?=['"])/y
const PLAIN = { "'": /[^'\\\n]*/y, '"': /[^"\\\n]*/y } as const
const ESCAPE = /\\(?:(\n|[\\'"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y
const ESCAPED: Readonly<Record<string, string>> = { '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/**
 * The JSON value of what Python's `repr` writes for dicts, lists, tuples, sets, strings, numbers, `True`, `False` and `None`.
 * Tuples and sets become arrays; `nan` and `inf` the strings "NaN", "Infinity" and "-Infinity"; integers beyond ±(2^53 - 1) their digits; keys that are no strings their JSON text.
 * Names, calls and bytes are no literals. Throws `PythonMistake`, also for more than 200 levels or 10 million characters.
 */
export function parsePythonLiteral(text: string): unknown {
  if (text.length > MOST_CHARACTERS) throw new PythonMistake(MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`)
  return new LiteralReader(text).whole()
}

class LiteralReader {
  private at = 0
  private levels = 0

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value()
    if (this.at < this.text.length) this.fail('nothing more')
    return value
  }

  /** The value that begins here, and the space after it. */
  private value(): unknown {
    this.match(SPACE)
    const value = this.bare()
    this.match(SPACE)
    return value
  }

  private bare(): unknown {
    if (this.takes('{')) return this.nested(() => this.dictOrSet())
    if (this.takes('[')) return this.nested(() => this.items(']'))
    if (this.takes('(')) return this.nested(() => this.tuple())
    const word = this.match(WORD)
    if (word) return WORDS[word[0]]
    const number = this.match(NUMBER)
    if (number) return numberOf(number[0])
    return this.string()
  }

  private nested<T>(read: () => T): T {
    if (++this.levels > MOST_LEVELS) throw new PythonMistake(this.at - 1, `at most ${MOST_LEVELS} levels of brackets`)
    const value = read()
    this.levels--
    return value
  }

  private items(close: string): unknown[] {
    const items: unknown[] = []
    for (this.match(SPACE); !this.takes(close); ) {
      items.push(this.value())
      this.separator(close)
    }
    return items
  }

  /** What stands in parentheses: a tuple when it has a comma or nothing, else the value itself. */
  private tuple(): unknown {
    this.match(SPACE)
    if (this.takes(')')) return []
    const first = this.value()
    if (this.takes(')')) return first
    this.separator(')')
    return [first, ...this.items(')')]
  }

  private dictOrSet(): unknown {
    this.match(SPACE)
    const dict: Record<string, unknown> = {}
    if (this.takes('}')) return dict
    const first = this.value()
    if (!this.takes(':')) {
      this.separator('}')
      return [first, ...this.items('}')]
    }
    setOwn(dict, keyOf(first), this.value())
    for (this.separator('}'); !this.takes('}'); this.separator('}')) {
      const key = this.value()
      if (!this.takes(':')) this.fail('a colon')
      setOwn(dict, keyOf(key), this.value())
    }
    return dict
  }

  /** Moves behind a comma; the closing bracket may stand in its place. */
  private separator(close: string): void {
    if (this.takes(',')) this.match(SPACE)
    else if (this.text[this.at] !== close) this.fail(`a comma or \`${close}\``)
  }

  private string(): string {
    if (!this.match(QUOTE)) this.fail('a value')
    const quote = this.text[this.at++] as keyof typeof PLAIN
    const parts: string[] = []
    for (;;) {
      parts.push(this.match(PLAIN[quote])![0])
      if (this.takes(quote)) return parts.join('')
      const escape = this.match(ESCAPE)
      if (!escape) this.fail(this.text[this.at] === '\\' ? 'an escape such as `\\n`, or two backslashes' : 'the end of the text in quotes')
      parts.push(this.escaped(escape))
    }
  }

  private escaped([, char, octal, ...hex]: RegExpExecArray): string {
    if (char !== undefined) return ESCAPED[char]!
    const code = octal === undefined ? parseInt(hex.find((digits) => digits !== undefined)!, 16) : parseInt(octal, 8)
    if (code > 0x10ffff) this.fail('a character of Unicode before here')
    return String.fromCodePoint(code)
  }

  private takes(char: string): boolean {
    if (this.text[this.at] !== char) return false
    this.at++
    return true
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return undefined
    this.at = pattern.lastIndex
    return found
  }

  private fail(expected: string): never {
    throw new PythonMistake(this.at, expected)
  }
}

function numberOf(source: string): number | string {
  if (source.endsWith('nan')) return 'NaN'
  if (source.endsWith('inf')) return source.startsWith('-') ? '-Infinity' : 'Infinity'
  const value = Number(source)
  if (/^[-+]?[0-9]+$/.test(source)) return Number.isSafeInteger(value) ? value : source.replace('+', '')
  return Number.isFinite(value) ? value : String(value)
}

function keyOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
