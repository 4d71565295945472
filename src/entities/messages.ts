import { plan } from '../generated/plan.js'

/** What a JSON value is, in words for people; never the value itself. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string': return 'text'
    case 'number': return Number.isFinite(value) ? 'a number' : 'a number that JSON cannot hold'
    case 'boolean': return 'true or false'
    case 'object': return 'an object'
    default: return `a ${typeof value}`
  }
}

/** Words in a row: `a`, `b` or `c`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** The field of a class that somebody may have meant by a name that is none, or nothing. */
export function meant(key: string, className: string): string {
  if (key.length > 64) return ''
  const candidates = plan[className]!.fields.map((field) => field.key)
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const near = candidates.find((candidate) => plain(candidate) === plain(key))
    ?? candidates.find((candidate) => distance(candidate, key) <= Math.min(2, key.length / 3))
    ?? candidates.find((candidate) => plain(key).length > 4 && plain(candidate).endsWith(plain(key)))
  return near ? `: did you mean \`${near}\`?` : ''
}

/** Edits from one word to another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
    row = next
  }
  return row[other.length]!
}
