/** What an epoch number counts; `guess` tells it by its size. */
type EpochUnit = 'seconds' | 'milliseconds' | 'microseconds' | 'nanoseconds' | 'guess'

/** How many digits of a fraction of the unit are nanoseconds. */
const DIGITS = { seconds: 9, milliseconds: 6, microseconds: 3, nanoseconds: 0 } as const
const EARLIEST = new Date(0).setUTCFullYear(1, 0, 1)
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

const DECIMAL = /^([+-]?)([0-9]{1,30})(?:\.([0-9]*))?$/
const WITH_EXPONENT = /^[+-]?[0-9]+(?:\.[0-9]*)?[eE]\+?[0-9]{1,2}$/
const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:(?:[Tt]| +)([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)? ?(Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?(?: UTC)?)?)?$/i
const RFC_1123 = /^(?:(?:mon|tue|wed|thu|fri|sat|sun), +)?([0-9]{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ([0-9]{4}) ([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? (GMT|UTC|UT|Z|[+-][0-9]{4})$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Longest text that can be a time; longer ones are not looked at. */
const MOST_CHARACTERS = 64

/**
 * The time in a value of the wire, in whole milliseconds since 1970-01-01T00:00:00Z; finer digits are cut off.
 * Takes epoch numbers (also as text or big integer), ISO 8601 and RFC 3339 (without a zone: UTC), RFC 1123, `Date`, and Protocol Buffers' `{ seconds, nanos }`.
 * A guessed unit is seconds below 1e11 (year 5138), milliseconds below 1e14, microseconds below 1e17, else nanoseconds.
 * Undefined for all else, for times outside the years 1 to 9999, and for what platforms write when there is no time: 0, -1, an empty text, the first instant of 1970 or of year 1.
 */
export function toInstant(value: unknown, unit: EpochUnit = 'guess'): number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return fromDecimal(String(value), unit)
  if (typeof value === 'string') return fromText(value, unit)
  if (typeof value !== 'object' || value === null) return undefined
  return fromDate(value) ?? fromTimestamp(value as Record<string, unknown>)
}

/** Works on digits: those of nanoseconds are more than a number can hold, and 1592411992.203 s times 1000 would be 202.9999 ms. */
function fromDecimal(text: string, unit: EpochUnit): number | undefined {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? []
  if (whole === undefined || (sign === '-' && /^0*1$/.test(whole) && !/[1-9]/.test(fraction))) return undefined
  const digits = DIGITS[unit === 'guess' ? guess(Number(whole)) : unit]
  const nanoseconds = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction.padEnd(digits, '0').slice(0, digits)}`)
  const rest = nanoseconds % 1_000_000n
  return within(Number((nanoseconds - (rest < 0n ? rest + 1_000_000n : rest)) / 1_000_000n))
}

function guess(size: number): keyof typeof DIGITS {
  if (size < 1e11) return 'seconds'
  if (size < 1e14) return 'milliseconds'
  return size < 1e17 ? 'microseconds' : 'nanoseconds'
}

function fromText(value: string, unit: EpochUnit): number | undefined {
  if (value.length > MOST_CHARACTERS) return undefined
  const text = value.trim()
  if (DECIMAL.test(text)) return fromDecimal(text, unit)
  if (WITH_EXPONENT.test(text)) return fromDecimal(String(Number(text)), unit)
  const iso = ISO.exec(text)
  if (iso) return fromParts([iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]], iso[7], iso[8])
  const rfc = RFC_1123.exec(text)
  if (!rfc) return undefined
  return fromParts([rfc[3], String(MONTHS.indexOf(rfc[2]!.toLowerCase()) + 1), rfc[1], rfc[4], rfc[5], rfc[6]], undefined, rfc[7])
}

function fromParts(parts: readonly (string | undefined)[], fraction = '', zone = 'Z'): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (month < 1 || month > 12 || date.getUTCDate() !== day) return undefined
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined // a leap second is the first of the next minute
  const offset = offsetOf(zone)
  return offset === undefined ? undefined : within(date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)))
}

/** Minutes that clocks of the zone are ahead of UTC. */
function offsetOf(zone: string): number | undefined {
  const found = /^([+-])([0-9]{2}):?([0-9]{2})?/.exec(zone)
  if (!found) return 0
  const [hours, minutes] = [Number(found[2]), Number(found[3] ?? 0)]
  return hours > 23 || minutes > 59 ? undefined : (found[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

function fromDate(value: object): number | undefined {
  if (!(value instanceof Date)) return undefined
  try {
    return within(Date.prototype.getTime.call(value))
  } catch {
    return undefined // only its prototype is a date's
  }
}

/** `seconds` is a number, digits, or the halves of 64 bits; either field may be left out when it is 0. */
function fromTimestamp({ seconds = 0, nanos = 0 }: Record<string, unknown>): number | undefined {
  const whole = typeof seconds === 'string' && /^-?[0-9]{1,15}$/.test(seconds) ? Number(seconds) : typeof seconds === 'bigint' ? Number(seconds) : fromHalves(seconds)
  if (typeof whole !== 'number' || typeof nanos !== 'number' || !Number.isFinite(nanos)) return undefined
  return within(Math.floor(whole * 1000) + Math.floor(nanos / 1e6))
}

function fromHalves(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { low, high } = value as Record<string, unknown>
  return typeof low === 'number' && typeof high === 'number' ? high * 2 ** 32 + (low >>> 0) : undefined
}

function within(milliseconds: number): number | undefined {
  return milliseconds > EARLIEST && milliseconds <= LATEST && milliseconds !== 0 ? milliseconds : undefined
}
