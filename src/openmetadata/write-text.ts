/** An address in the letters of their format `uri` (RFC 3986), others percent-encoded; nothing when it is none even so. */
export function toUri(iri: string): string | undefined {
  const host = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/.exec(iri)?.[0] ?? ''
  const rest = iri.slice(host.length).replace(/[[\]]/g, (bracket) => encodeURIComponent(bracket))
  const uri = (host + rest).replace(/[^\u0000-\u007f]+/g, (text) => encodeURIComponent(text))
  return isUri(uri) ? uri : undefined
}

/** Letters of RFC 3986 that stand in all parts; escapes are whole already. */
const LETTERS = "\\-\\w.~!$&'()*+,;=%"
const AUTHORITY = `//(?:[${LETTERS}:]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[${LETTERS}]*)(?::[0-9]*)?(?:/[${LETTERS}:@/]*)?`
const PATH = `/?[${LETTERS}:@][${LETTERS}:@/]*|/`
const URI = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?:${AUTHORITY}|${PATH})(?:[?][${LETTERS}:@/?]*)?(?:#[${LETTERS}:@/?]*)?$`)

function isUri(text: string): boolean {
  const address = /^[^/?#]*\/\/[^/?#]*(\[[^/?#]*\])/.exec(text)?.[1]
  return URI.test(text) && (address === undefined || URL.canParse(`http://${address}/`))
}

/** Whether a text is a day of the calendar (their format `date`, RFC 3339). */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(2000, month! - 1, day!))
  date.setUTCFullYear(year, month! - 1, day!)
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day
}

/** Whether a text is a moment of the calendar and the clock (their format `date-time`, RFC 3339); leap seconds are not. */
export function isDateTime(text: string): boolean {
  const parts = /^(.{10})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.][0-9]+)?(?:[Zz]|[+-]([0-9]{2}):?([0-9]{2}))$/.exec(text)?.slice(1)
  if (!parts) return false
  const [date, hour, minute, second, offsetHour = '0', offsetMinute = '0'] = parts
  return isDate(date!) && [hour, offsetHour].every((part) => Number(part) < 24) && [minute, second, offsetMinute].every((part) => Number(part) < 60)
}
