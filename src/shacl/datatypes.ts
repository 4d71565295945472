import { compareCodePoints } from '../entities/order.js'
import { parseDouble } from '../rdf/literals.js'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const INTEGER = /^[+-]?[0-9]+$/
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/
const DATE_TIME = /^(-?(?:[1-9][0-9]{3,}|0[0-9]{3}))-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(?:Z|([+-])([0-9]{2}):([0-9]{2}))?$/

/** Datatypes below xsd:integer with the least and the most that they hold (XML Schema 1.1 part 2, section 3.4). */
const INTEGERS: Readonly<Record<string, readonly [least: string, most: string]>> = {
  integer: ['', ''], nonNegativeInteger: ['0', ''], positiveInteger: ['1', ''], nonPositiveInteger: ['', '0'], negativeInteger: ['', '-1'],
  long: ['-9223372036854775808', '9223372036854775807'], int: ['-2147483648', '2147483647'], short: ['-32768', '32767'], byte: ['-128', '127'],
  unsignedLong: ['0', '18446744073709551615'], unsignedInt: ['0', '4294967295'], unsignedShort: ['0', '65535'], unsignedByte: ['0', '255'],
}

/** A moment: seconds since 1970, digits of the part of a second behind them, and whether a time zone was named. */
interface Moment {
  readonly seconds: number
  readonly fraction: string
  readonly zoned: boolean
}

/** What a literal of SPARQL's datatypes means. */
export type Meaning = number | string | boolean | Moment

/** What a literal means; null where its text is none of its datatype, or the datatype is none that SPARQL 1.1 orders. Numbers are as exact as xsd:double. */
export function meaningOf(text: string, datatype: string): Meaning | null {
  if (!datatype.startsWith(XSD)) return null
  const name = datatype.slice(XSD.length)
  switch (name) {
    case 'string': return text
    case 'boolean': return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : null
    case 'double': case 'float': return parseDouble(text) ?? null
    case 'decimal': return DECIMAL.test(text) ? Number(text) : null
    case 'dateTime': return momentOf(text)
    default: return Object.hasOwn(INTEGERS, name) ? integerOf(text, INTEGERS[name]!) : null
  }
}

function integerOf(text: string, [least, most]: readonly [string, string]): number | null {
  if (!INTEGER.test(text)) return null
  const value = Number(text)
  if (Number.isSafeInteger(value)) return (least && value < Number(least)) || (most && value > Number(most)) ? null : value
  // Only the sign decides where there is no other bound, and a long text is slow to read exactly.
  if ((!least || least === '0' || least === '1') && (!most || most === '0' || most === '-1')) return (least && value < 0) || (most && value > 0) ? null : value
  return text.length > 40 || (least && BigInt(text) < BigInt(least)) || (most && BigInt(text) > BigInt(most)) ? null : value
}

function momentOf(text: string): Moment | null {
  const parts = DATE_TIME.exec(text)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number]
  const fraction = (parts[7] ?? '').slice(1).replace(/0+$/, '')
  const midnight = hour === 24 && minute === 0 && second === 0 && fraction === ''
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || (hour > 23 && !midnight) || minute > 59 || second > 59) return null
  const [zoneHours, zoneMinutes] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)]
  if (zoneMinutes > 59 || zoneHours * 60 + zoneMinutes > 14 * 60) return null
  const offset = (parts[8] === '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes)
  return { seconds: daysBefore(year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60 + second, fraction, zoned: parts[8] !== undefined || text.endsWith('Z') }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days from 1970-01-01 to a date of the Gregorian calendar, for years of any size, which Date does not take. */
function daysBefore(year: number, month: number, day: number): number {
  // Counted from 1 March, so that a leap day is the last of its year.
  const y = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468
}

/** Below, at or above zero as `<` of SPARQL orders two meanings; NaN where it does not. Of two moments both name a time zone, or neither. */
export function orderOf(one: Meaning | null, other: Meaning | null): number {
  if (typeof one === 'number' && typeof other === 'number') return one < other ? -1 : one > other ? 1 : one === other ? 0 : NaN
  if (typeof one === 'string' && typeof other === 'string') return compareCodePoints(one, other)
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other)
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object' || one.zoned !== other.zoned) return NaN
  return one.seconds - other.seconds || (one.fraction < other.fraction ? -1 : one.fraction > other.fraction ? 1 : 0)
}
