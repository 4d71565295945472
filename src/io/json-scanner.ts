/** Thrown where a text stops being JSON. It does not quote the text. */
export class JsonMistake extends Error {
  override readonly name = 'JsonMistake'
  constructor(
    /** Where in the text, from 0. */
    readonly offset: number,
    /** Whether the text simply ends here, so that more of it could make it JSON. */
    readonly incomplete: boolean,
    /** What should stand there. */
    readonly expected: string,
  ) {
    super(`not JSON at offset ${offset}: expected ${expected}`)
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Walks over JSON (RFC 8259) to find where values begin and end, and where a mistake is.
 * `JSON.parse` tells neither: its messages quote the text, and often give no place.
 */
export class JsonScanner {
  constructor(
    private readonly text: string,
    /** Where the scanner stands. */
    public at = 0,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length
  }

  skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    }
  }

  /** Takes the character if it is the next one. */
  takes(char: string): boolean {
    this.skipSpace()
    if (this.text[this.at] !== char) return false
    this.at++
    return true
  }

  /** Moves behind the value that begins here; never recurses, so that no depth is too deep. */
  skipValue(): void {
    const open: ('}' | ']')[] = []
    do {
      this.openValue(open)
      this.closeValue(open)
    } while (open.length)
  }

  fail(expected: string): never {
    throw new JsonMistake(this.at, this.done, expected)
  }

  private openValue(open: ('}' | ']')[]): void {
    for (;;) {
      if (this.takes('{')) {
        if (this.takes('}')) return
        open.push('}')
        this.key()
      } else if (this.takes('[')) {
        if (this.takes(']')) return
        open.push(']')
      } else return this.scalar()
    }
  }

  private closeValue(open: ('}' | ']')[]): void {
    while (open.length) {
      const close = open.at(-1)!
      if (this.takes(close)) open.pop()
      else if (!this.takes(',')) this.fail(`a comma or \`${close}\``)
      else return close === '}' ? this.key() : undefined
    }
  }

  private key(): void {
    this.skipSpace()
    if (this.text[this.at] !== '"') this.fail('a name in double quotes')
    this.string()
    if (!this.takes(':')) this.fail('a colon')
  }

  private scalar(): void {
    if (this.text[this.at] === '"') return this.string()
    if (!this.match(NUMBER) && !this.match(WORD)) this.fail('a value')
  }

  private string(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code === 0x22) return void this.at++
      if (code < 0x20) this.fail('the end of the text in quotes, or an escaped character')
      if (code !== 0x5c) continue
      if (!this.match(ESCAPE)) this.fail('an escape such as `\\n`, or two backslashes')
      this.at--
    }
    this.fail('the end of the text in quotes')
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) return false
    this.at = pattern.lastIndex
    return true
  }
}

/** The first mistake of a text that should be one JSON value; none when it is. */
export function mistakeIn(text: string): JsonMistake | undefined {
  const scanner = new JsonScanner(text)
  try {
    scanner.skipValue()
    scanner.skipSpace()
    return scanner.done ? undefined : new JsonMistake(scanner.at, false, 'nothing more')
  } catch (error) {
    if (error instanceof JsonMistake) return error
    throw error
  }
}
