/** A number as a measurement holds it: finite, or the name of what is not. */
export type MeasuredNumber = number | 'NaN' | 'Infinity' | '-Infinity'

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const NOT_A_NUMBER = /^[+-]?\.?nan$/i
const INFINITE = /^([+-]?)\.?inf(?:inity)?$/i

/**
 * The number in a value of the wire: a number, a big integer, or a text that is one in full, such as "0.93", "1e-3", "NaN", ".nan", "-inf" or "+Infinity".
 * ±1.7976931348623157e308 counts as infinite: the SQL stores of MLflow keep infinity that way, and H2O writes it for "unlimited".
 * Everything else is no number: undefined, so for "12.5%", "", true and null.
 */
export function toMeasuredNumber(value: unknown): MeasuredNumber | undefined {
  if (typeof value === 'number') return named(value)
  if (typeof value === 'bigint') return named(Number(value))
  return typeof value === 'string' ? fromText(value.trim()) : undefined
}

function fromText(text: string): MeasuredNumber | undefined {
  if (DECIMAL.test(text)) return named(Number(text))
  if (NOT_A_NUMBER.test(text)) return 'NaN'
  const infinite = INFINITE.exec(text)
  if (!infinite) return undefined
  return infinite[1] === '-' ? '-Infinity' : 'Infinity'
}

function named(value: number): MeasuredNumber {
  if (Number.isNaN(value)) return 'NaN'
  if (Math.abs(value) < Number.MAX_VALUE) return value + 0 // not -0
  return value < 0 ? '-Infinity' : 'Infinity'
}

/** The count in a value of the wire: a number, a big integer or a text of digits, if it is a whole number from 0 to 2^53 - 1; undefined for all else. */
export function toCount(value: unknown): number | undefined {
  const isNumeric = typeof value === 'number' || typeof value === 'bigint' || (typeof value === 'string' && /^[0-9]+$/.test(value))
  const count = isNumeric ? Number(value) : NaN
  return Number.isSafeInteger(count) && count >= 0 ? count + 0 : undefined
}
