import { redact } from '../entities/redaction.js'
import { traitsOf } from '../entities/text-traits.js'

/** xsd:double in canonical form (XML Schema 1.1, E.1) with the fewest digits that read back as the same number: `9.3E-1`, `INF`, `-INF`, `NaN`. */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF'
  const text = (value === 0 ? 0 : value).toExponential()
  const end = text.indexOf('e')
  const mantissa = text.slice(0, end)
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${text.slice(text[end + 1] === '+' ? end + 2 : end + 1)}`
}

/** The number that a text of xsd:double means; nothing when it means none. */
export function parseDouble(text: string): number | undefined {
  if (text === 'NaN') return NaN
  if (text === 'INF' || text === '+INF') return Infinity
  if (text === '-INF') return -Infinity
  return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/.test(text) ? Number(text) : undefined
}

/** Milliseconds of a day. */
export const DAY = 86_400_000
const MOST_DAYS = 4096
const USUAL_LENGTH = '2024-06-20T08:30:00.000Z'.length
const days = new Map<number, string>()
const hours = numbers(24, 2, 'T')
const minutes = numbers(60, 2, ':')
const thousandths = numbers(1000, 3, '.', 'Z')

function numbers(count: number, digits: number, before: string, after = ''): string[] {
  return Array.from({ length: count }, (_, number) => before + String(number).padStart(digits, '0') + after)
}

/** Epoch milliseconds as xsd:dateTime with milliseconds and Z; throws `RangeError` beyond what a `Date` holds. */
export function instantText(milliseconds: number): string {
  const day = Math.floor(milliseconds / DAY)
  const rest = milliseconds - day * DAY
  return dayText(day) + hours[Math.floor(rest / 3_600_000)]! + minutes[Math.floor(rest / 60_000) % 60]! + minutes[Math.floor(rest / 1000) % 60]! + thousandths[rest % 1000]!
}

/** A calendar day: what costs most of a moment, and comes again. */
export function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length)
  if (days.size >= MOST_DAYS) days.clear()
  days.set(day, text)
  return text
}

/** Epoch milliseconds of an xsd:dateTime that has a time zone and at most milliseconds; nothing for any other text. */
export function parseInstant(text: string): number | undefined {
  const usual = text.length === USUAL_LENGTH ? Date.parse(text) : NaN
  if (!Number.isNaN(usual) && instantText(usual) === text) return usual
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,3}0*)?(Z|[+-][0-9]{2}:[0-9]{2})$/.exec(text)
  if (!parts) return undefined
  const milliseconds = Date.parse(text.replace(/(\.[0-9]{3})0+/, '$1'))
  return Number.isNaN(milliseconds) || Number(parts[3]) !== dayOf(parts) ? undefined : milliseconds
}

/** The day after the calendar was asked: 30 February comes back as 1 or 2 March. */
function dayOf(parts: RegExpExecArray): number {
  const date = new Date(0)
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return date.getUTCDate()
}

/** JSON in the canonical form of RFC 8785: keys sorted by UTF-16 code unit, numbers and strings as JavaScript writes them. */
export function jsonText(value: unknown): string {
  return printJson(value, (text) => text)
}

/** The same without the secrets in its texts, and without fields that are undefined; of keys that become the same, the last one counts. */
export function jsonTextWithoutSecrets(value: unknown): string {
  return printJson(value, redact)
}

function printJson(value: unknown, clean: (text: string) => string): string {
  if (typeof value === 'string') return quoted(clean(value))
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return Array.isArray(value) ? printArray(value, clean) : printObject(value as Readonly<Record<string, unknown>>, clean)
}

function printArray(values: readonly unknown[], clean: (text: string) => string): string {
  let text = '['
  for (let index = 0; index < values.length; index++) text += (index === 0 ? '' : ',') + printJson(values[index], clean)
  return `${text}]`
}

function printObject(value: Readonly<Record<string, unknown>>, clean: (text: string) => string): string {
  const keys = Object.keys(value)
  if (keys.every((key) => printedKeys.has(key) || clean(key) === key)) return printMembers(sorted(keys), value, clean)
  const members = Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [clean(key), member]))
  return printMembers(sorted(Object.keys(members)), members, clean)
}

function printMembers(keys: readonly string[], value: Readonly<Record<string, unknown>>, clean: (text: string) => string): string {
  let text = ''
  for (const key of keys) if (value[key] !== undefined) text += (text === '' ? '{' : ',') + printedKey(key) + printJson(value[key], clean)
  return text === '' ? '{}' : `${text}}`
}

const MOST_KEYS = 1024
const LONGEST_KEY = 64
/** Keys in which there is nothing to mind, as they are printed: the same few come again and again. */
const printedKeys = new Map<string, string>()

function printedKey(key: string): string {
  const known = printedKeys.get(key)
  if (known !== undefined) return known
  const printed = `${quoted(key)}:`
  if (printedKeys.size < MOST_KEYS && key.length <= LONGEST_KEY && traitsOf(key) === 0) printedKeys.set(key, printed)
  return printed
}

/** By UTF-16 code unit; most objects come with their keys in order, and to see that is faster than to sort. */
function sorted(keys: string[]): string[] {
  for (let index = 1; index < keys.length; index++) if (keys[index]! < keys[index - 1]!) return keys.sort()
  return keys
}

function quoted(text: string): string {
  return traitsOf(text) === 0 ? `"${text}"` : JSON.stringify(text)
}
