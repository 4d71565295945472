/** Longest message of a server that is passed on, in characters. */
const LONGEST_MESSAGE = 200
const LONGEST_ADDRESS = 300
/** Shorter values are not looked for: they would turn up in any word. */
const SHORTEST_SECRET = 4
const REDACTED = 'REDACTED'
/** An address in a text. The scheme is bounded, so that the time stays in proportion to the text. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>\\]*/gi

/** Takes what must not be told out of texts: values that were sent, queries and user info of addresses, and whatever the caller's own function knows. */
export class HttpRedaction {
  readonly #hidden = new Set<string>()

  constructor(private readonly redact: (text: string) => string = (text) => text, private readonly outer?: HttpRedaction) {}

  /** Hides the same, and more that it is told, which the other does not keep: for one request among many. */
  inner(): HttpRedaction {
    return new HttpRedaction(this.redact, this)
  }

  /** Values that no text may repeat from now on. */
  hide(values: Iterable<string>): void {
    for (const value of values) for (const form of forms(value)) this.#hidden.add(form)
  }

  /** Origin and path of an address; for one that is not on the web, its scheme alone. */
  address(url: URL): string {
    if (!/^https?:$/.test(url.protocol)) return `a ${url.protocol} address`
    const path = decoded(url.pathname)
    const clean = this.#without(path)
    const text = this.redact(`${url.origin}${clean === path ? url.pathname : encodeURI(clean)}`)
    return text.length > LONGEST_ADDRESS ? `${text.slice(0, LONGEST_ADDRESS)}...` : text
  }

  /** A text of a server on one line, cut to 200 characters, without secrets. */
  message(text: string): string {
    const clean = this.redact(this.#without(text).replace(ADDRESS, bare)).replace(/\s+/g, ' ').trim()
    const visible = [...clean.toWellFormed()].slice(0, LONGEST_MESSAGE + 1)
    return visible.slice(0, LONGEST_MESSAGE).map(escaped).join('') + (visible.length > LONGEST_MESSAGE ? '...' : '')
  }

  #without(text: string): string {
    const all = [...this.#hidden, ...(this.outer ? this.outer.#hidden : [])].sort((a, b) => b.length - a.length) // the longest first, lest a part of it remain
    return all.reduce((rest, hidden) => rest.replaceAll(hidden, REDACTED), text)
  }
}

/** Ways in which a server may repeat a value: as it is, percent-encoded, without its scheme (`Bearer`, `Basic`), and what Basic wraps. */
function forms(value: string): string[] {
  const [, scheme, rest = value] = /^(\w+) +(.+)$/.exec(value) ?? []
  const unwrapped = scheme?.toLowerCase() === 'basic' ? Buffer.from(rest, 'base64').toString('utf8') : ''
  const plain = [value, rest, unwrapped, unwrapped.slice(unwrapped.indexOf(':') + 1)]
  return plain.filter(({ length }) => length >= SHORTEST_SECRET).flatMap((text) => [text, encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1)])
}

function bare(address: string): string {
  if (!URL.canParse(address)) return REDACTED
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Control characters, and those that turn the direction of text, become visible. */
function escaped(character: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? `\\u{${character.codePointAt(0)!.toString(16)}}` : character
}
