import { redact } from '../entities/redaction.js'

/** Characters that a terminal would obey, or that would hide or reorder text: controls, line and paragraph separators, marks of direction, half characters. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text that is safe to show: unseen characters as `\u001b`, in the notation of JSON. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (char) => (char === '\n' ? char : escaped(char)))
}

/** A text from data, such as a key, in one line: without secrets, without unseen characters, and not longer than `most`. */
export function printableData(text: string, most = 300): string {
  const safe = withoutSecrets(text).replace(UNSEEN, escaped)
  return safe.length > most ? `${safe.slice(0, most).replace(/[\ud800-\udbff]$/, '')}...` : safe
}

/** The text without secrets, even such as are percent-encoded. */
export function withoutSecrets(text: string): string {
  const decoded = decode(text)
  return redact(decoded) === decoded ? redact(text) : redact(decoded)
}

/** JSON on one line in which no character is unseen. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, escaped)
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
