import { RDF_JSON, XSD } from './vocabulary.js'

/** A literal as text and datatype. */
export interface Lexical {
  readonly text: string
  readonly datatype: string
}

/** xsd:double in canonical form (XML Schema 1.1, E.1) with the fewest digits that read back as the same number: `9.3E-1`, `INF`, `-INF`, `NaN`. */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF'
  const [mantissa, exponent] = (value === 0 ? 0 : value).toExponential().split('e') as [string, string]
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.startsWith('+') ? exponent.slice(1) : exponent}`
}

/** The number that a text of xsd:double means; nothing when it means none. */
export function parseDouble(text: string): number | undefined {
  if (text === 'NaN') return NaN
  if (text === 'INF' || text === '+INF') return Infinity
  if (text === '-INF') return -Infinity
  return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/.test(text) ? Number(text) : undefined
}

/** Epoch milliseconds as xsd:dateTime with milliseconds and Z. */
export function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Epoch milliseconds of an xsd:dateTime that has a time zone and at most milliseconds; nothing for any other text. */
export function parseInstant(text: string): number | undefined {
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
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${jsonText((value as Record<string, unknown>)[key])}`)
  return `{${members.join(',')}}`
}

/** Text, number or truth value, each with the datatype that brings the same value back. */
export function scalarLexical(value: string | number | boolean): Lexical {
  if (typeof value === 'string') return { text: value, datatype: XSD.string }
  return typeof value === 'number' ? { text: doubleText(value), datatype: XSD.double } : { text: String(value), datatype: XSD.boolean }
}

/** The words of JSON for numbers it cannot say, and the numbers they mean. */
export function measuredNumber(value: number | string): number {
  return typeof value === 'number' ? value : value === 'NaN' ? NaN : value === 'Infinity' ? Infinity : -Infinity
}

/** Any JSON as a literal of rdf:JSON. */
export function jsonLexical(value: unknown): Lexical {
  return { text: jsonText(value), datatype: RDF_JSON }
}
