/** The text cannot stand as it is in an IRI: it holds more than ASCII letters, digits, `-`, `.` and `_`. */
export const BEYOND_NAMES = 1
/** Holds a character that N-Triples and Turtle escape. */
export const TO_ESCAPE = 2
/** Holds a character beyond Latin-1 (above U+00FF); others are never half a character. */
export const BEYOND_LATIN = 4
/** Holds what every secret that `redact` knows holds somewhere, so that it has to be looked at closely. */
export const SUSPECT = 8
/** This character is suspect after certain others. */
const AFTER_OTHERS = 16

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiTraits(String.fromCharCode(code)))

function asciiTraits(char: string): number {
  return (/[A-Za-z0-9._-]/.test(char) ? 0 : BEYOND_NAMES)
    | (/["\\\u0000-\u001f\u007f]/.test(char) ? TO_ESCAPE : 0)
    | (/[=@]/.test(char) ? SUSPECT : 0)
    | (/[_IJp-]/.test(char) ? AFTER_OTHERS : 0)
}

/**
 * What there is to mind about a text, as a sum of the flags above, found in one pass.
 * Most texts have nothing to mind, and are told so faster than one regular expression begins.
 */
export function traitsOf(text: string): number {
  let traits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) traits |= foreignTraits(code)
    else {
      const found = ASCII[code]!
      traits |= found
      if (found & AFTER_OTHERS && endsAsSecretsBegin(text, at)) traits |= SUSPECT
    }
  }
  return traits
}

function foreignTraits(code: number): number {
  if (code < 256) return code === 0x85 ? BEYOND_NAMES | TO_ESCAPE : BEYOND_NAMES
  return BEYOND_NAMES | BEYOND_LATIN | (code === 0x2028 || code === 0x2029 || code >= 0xfffe ? TO_ESCAPE : 0)
}

/** Whether the text up to here ends in a part of a prefix of a token or a key; what is in brackets stands after it. */
function endsAsSecretsBegin(text: string, at: number): boolean {
  const before = text[at - 1]
  switch (text[at]) {
    case '_': return before === 'f' ? text[at - 2] === 'h' : before === 't' ? text[at - 2] === 'a' : text[at - 2] === 'h' && text[at - 3] === 'g' // hf_, (github_)pat_, ghp_
    case '-': return before === '-' || (before === 'k' ? text[at - 2] === 's' : before === 't' ? text[at - 2] === 'a' : text[at - 2] === 'x' && text[at - 3] === 'o') // -----, sk-, glpat-, xoxb-
    case 'I': return before === 'K' || before === 'S' || before === 'A' // AKI(A), ASI(A), AI(za)
    case 'J': return before === 'y' // eyJ
    default: return before === 'a' && text[at - 2] === 'd' // dap(i)
  }
}
