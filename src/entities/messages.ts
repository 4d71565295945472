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

/** Most names that are remembered with what was meant: documents of one origin have the same ones. */
const MOST_MEANT = 256
const told = new Map<string, string>()

/** The field of a class that somebody may have meant by a name that is none, or nothing. */
export function meant(key: string, className: string): string {
  if (key.length > 64) return ''
  const question = `${className} ${key}`
  const known = told.get(question)
  if (known !== undefined) return known
  const answer = lookedFor(key, className)
  if (told.size < MOST_MEANT) told.set(question, answer)
  return answer
}

function lookedFor(key: string, className: string): string {
  const [names, plain, most] = [namesOf(className), plainName(key), Math.min(2, key.length / 3)]
  const near = names.find((name) => name.plain === plain)
    ?? names.find((name) => isWithin(most, name.key, key))
    ?? names.find((name) => plain.length > 4 && name.plain.endsWith(plain))
  return near ? `: did you mean \`${near.key}\`?` : ''
}

interface FieldName {
  readonly key: string
  readonly plain: string
}

const known = new Map<string, readonly FieldName[]>()

function namesOf(className: string): readonly FieldName[] {
  let names = known.get(className)
  if (!names) known.set(className, (names = plan[className]!.fields.map(({ key }) => ({ key, plain: plainName(key) }))))
  return names
}

/** A name without what people write in different ways. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether a word becomes another by so many edits (Levenshtein). */
function isWithin(most: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = [0]
  for (let j = 1; j <= other.length; j++) row.push(j)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const edits = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
      next.push(edits)
      if (edits < least) least = edits
    }
    if (least > most) return false
    row = next
  }
  return row[other.length]! <= most
}
