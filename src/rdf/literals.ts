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
function dayText(day: number): string {
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
