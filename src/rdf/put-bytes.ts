import { textSigns } from '../entities/signs.js'
import { DAY, doubleText, instantText } from './literals.js'

/** Most bytes that UTF-8 takes for a unit of UTF-16. */
export const WIDEST = 3
/** Most bytes that a double or a moment takes. */
export const LONGEST_VALUE = 32
/** Up to so many characters of ASCII, a loop costs less than the encoder. */
const SHORT_TEXT = 32
const [ZERO, MINUS, DOT, COLON, EXPONENT, TIME, UTC] = [0x30, 0x2d, 0x2e, 0x3a, 0x45, 0x54, 0x5a] as const

const encoder = /* @__PURE__ */ new TextEncoder()

/** Copies bytes. The method is called as a function that never changes, for the engine looks for it anew wherever it is asked of an array. */
export const copy = /* @__PURE__ */ (() => {
  const { set } = Uint8Array.prototype
  return (to: Uint8Array, bytes: Uint8Array, at: number): void => set.call(to, bytes, at)
})()

/** A part of an array, which shares its memory. */
export const part = /* @__PURE__ */ (() => {
  const { subarray } = Uint8Array.prototype
  return (bytes: Uint8Array, start: number, end?: number): Uint8Array => subarray.call(bytes, start, end)
})()

/** Writes a text as UTF-8 where there is room for it; returns where it ends, as all here do. */
export function putText(bytes: Uint8Array, at: number, text: string, ascii: boolean): number {
  if (!ascii || text.length > SHORT_TEXT) return at + encoder.encodeInto(text, part(bytes, at)).written
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
  return at + text.length
}

/** Up to so many characters, a text that is looked at while it is written costs less than first to look. */
export const SHORT_TO_LOOK_AT = 48

/** Writes a short text where there is room for it, unless there is anything to mind in it; returns where it ends, or -1 when it has to be looked at. */
export const putPlainText = /* @__PURE__ */ (() => {
  const signs = textSigns
  return (bytes: Uint8Array, at: number, text: string): number => {
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (unit > 0x7f) return -1
      state = signs[state + unit]!
      if (state < 0) return -1
      bytes[at + index] = unit
    }
    return at + text.length
  }
})()

/** Moments of the years that have four digits: what stands before and after takes more. */
const FIRST_OF_FOUR_DIGITS = Date.UTC(1000, 0)
const LAST_OF_FOUR_DIGITS = Date.UTC(10_000, 0) - 1
/** Days of 400 years and before 1970, from 1 March of the year 0, where a cycle of the calendar begins. */
const DAYS_OF_CYCLE = 146_097
const DAYS_BEFORE = 719_468

/** Writes what `instantText` says, without making the text. */
export function putInstant(bytes: Uint8Array, at: number, milliseconds: number): number {
  if (milliseconds < FIRST_OF_FOUR_DIGITS || milliseconds > LAST_OF_FOUR_DIGITS) return putText(bytes, at, instantText(milliseconds), true)
  const day = Math.floor(milliseconds / DAY)
  const rest = milliseconds - day * DAY
  putDay(bytes, at, day + DAYS_BEFORE)
  bytes[at + 10] = TIME
  putTwo(bytes, at + 11, (rest / 3_600_000) | 0)
  bytes[at + 13] = COLON
  putTwo(bytes, at + 14, ((rest / 60_000) | 0) % 60)
  bytes[at + 16] = COLON
  putTwo(bytes, at + 17, ((rest / 1000) | 0) % 60)
  bytes[at + 19] = DOT
  bytes[at + 20] = ZERO + (((rest % 1000) / 100) | 0)
  putTwo(bytes, at + 21, rest % 100)
  bytes[at + 23] = UTC
  return at + 24
}

/** Writes a day of the Gregorian calendar. Years begin in March here, so that the day that comes only in some is their last. */
function putDay(bytes: Uint8Array, at: number, days: number): void {
  const cycle = (days / DAYS_OF_CYCLE) | 0
  const dayOfCycle = days - cycle * DAYS_OF_CYCLE
  const yearOfCycle = ((dayOfCycle - ((dayOfCycle / 1460) | 0) + ((dayOfCycle / 36_524) | 0) - ((dayOfCycle / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0))
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0)
  putTwo(bytes, at, (year / 100) | 0)
  putTwo(bytes, at + 2, year % 100)
  bytes[at + 4] = MINUS
  putTwo(bytes, at + 5, month)
  bytes[at + 7] = MINUS
  putTwo(bytes, at + 8, dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1)
}

function putTwo(bytes: Uint8Array, at: number, number: number): void {
  bytes[at] = ZERO + ((number / 10) | 0)
  bytes[at + 1] = ZERO + (number % 10)
}

/** Decimals of numbers that are told by whole numbers below. */
const DECIMALS = 6
const SCALE = 10 ** DECIMALS
const MOST_SCALED = 2 ** 31

/**
 * Writes what `doubleText` says. Most numbers have few digits, and those are found without asking the engine for the shortest text:
 * a decimal of at most 15 digits that reads back as the number is the only one so short.
 */
export function putDouble(bytes: Uint8Array, at: number, value: number): number {
  const size = Math.abs(value)
  const scaled = Math.round(size * SCALE)
  if (scaled === 0 || !(scaled < MOST_SCALED) || scaled / SCALE !== size) return putText(bytes, at, doubleText(value), true)
  if (value < 0) bytes[at++] = MINUS
  return putDecimal(bytes, at, scaled | 0, -DECIMALS)
}

/** Writes a whole number times a power of ten: its first digit, a dot, the others without zeros behind, and the exponent of one digit. */
function putDecimal(bytes: Uint8Array, at: number, whole: number, exponent: number): number {
  while (whole % 10 === 0) {
    whole = (whole / 10) | 0
    exponent++
  }
  const others = digitsOf(whole) - 1
  for (let index = others; index > 0; index--) {
    bytes[at + 1 + index] = ZERO + (whole % 10)
    whole = (whole / 10) | 0
  }
  bytes[at] = ZERO + whole
  bytes[at + 1] = DOT
  if (others === 0) bytes[at + 2] = ZERO
  let end = at + 2 + Math.max(1, others)
  bytes[end++] = EXPONENT
  if (exponent + others < 0) bytes[end++] = MINUS
  bytes[end++] = ZERO + Math.abs(exponent + others)
  return end
}

function digitsOf(whole: number): number {
  let digits = 1
  for (let limit = 10; whole >= limit; limit *= 10) digits++
  return digits
}
