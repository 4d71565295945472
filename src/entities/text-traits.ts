import { TOKEN_BEGINNINGS } from './signs.js'

/** Holds a character that N-Triples and Turtle escape. */
export const TO_ESCAPE = 1
/** Holds a character beyond ASCII; others are never half a character. */
export const BEYOND_ASCII = 2
/** Holds what every secret that `redact` knows holds somewhere, so that it has to be looked at closely. */
export const SUSPECT = 4

/**
 * Any of the three, told by one fast pass: characters that are no sign of anything are skipped, and the others ask what stands before them.
 * Of a secret, that is the sign that ends `user@` and `key=`, or the end of the prefix of a token or a key, or nearly its end where that is a rarer letter.
 */
const REMARKABLE = /[^ !#-,./0-<>?A-HK-[\]^`a-oq-~](?<=[^ -~]|["\\=@]|hf_|gh[pousr]_|pat[_-]|sk-|xox.-|--|[AKS]I|yJ|dap)/
const ESCAPED = /["\\\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/
const FOREIGN = /[^\u0000-\u007f]/
const SIGN = /[=@]/
const TOKEN = /* @__PURE__ */ new RegExp(TOKEN_BEGINNINGS.join('|'))

/** What there is to mind about a text, as a sum of the flags above. Most texts have nothing to mind, and are told so fast, for every text is asked. */
export function traitsOf(text: string): number {
  return REMARKABLE.test(text) ? closeLook(text) : 0
}

function closeLook(text: string): number {
  return (ESCAPED.test(text) ? TO_ESCAPE : 0) | (FOREIGN.test(text) ? BEYOND_ASCII : 0) | (SIGN.test(text) || mayHoldToken(text) ? SUSPECT : 0)
}

/** Whether a text holds what tokens and private keys begin with. */
export function mayHoldToken(text: string): boolean {
  return TOKEN.test(text)
}

/** Whether a text holds a character beyond ASCII, where nothing else is to be known. */
export function isBeyondAscii(text: string): boolean {
  return FOREIGN.test(text)
}
