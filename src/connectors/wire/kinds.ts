/** Whether a value says nothing: missing, `null` or an empty text. */
export function isNothing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** Whether a number stands for no point in time, as 0 and -1 do on several platforms. */
export function isNoTime(value: unknown): boolean {
  return value === 0 || value === -1 || value === '0' || value === '-1'
}

/** Whether a value is an object with keys, and no list, instant or bytes. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value)
}

/** What a value is, in words that do not repeat it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a date'
  return { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as string] ?? 'this'
}

/** How platforms write truth values as text, in lower case. */
export const truths: ReadonlyMap<string, boolean> = new Map([['true', true], ['false', false], ['yes', true], ['no', false], ['1', true], ['0', false]])
