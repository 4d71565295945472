/** A copy of JSON in which the whole numbers that no JavaScript number holds exactly are texts of their digits, as readers of the wire make them. */
export function withDigits(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) => (typeof item === 'number' && /^-?[0-9]+$/.test(String(item)) && !Number.isSafeInteger(item) ? String(item) : item))
}
