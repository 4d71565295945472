const SECOND = 1000
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The three forms of a date in HTTP (RFC 9110, 5.6.7): IMF-fixdate, RFC 850, asctime. */
const DATES = [
  /\b(?:mon|tue|wed|thu|fri|sat|sun), (?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) (?:gmt|utc)/gi,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) gmt/gi,
  /\b(?:mon|tue|wed|thu|fri|sat|sun) (?<month>[a-z]{3}) {1,2}(?<day>\d{1,2}) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})/gi,
]
const NUMBER = /^[+-]?\d+(?:\.\d*)?(?:e\+?\d+)?$/i
/** From here on a number of seconds is a point in time and not a span: 1e9 seconds are 31 years. */
const LEAST_EPOCH = 1_000_000_000
const LEAST_EPOCH_IN_MILLISECONDS = 1_000_000_000_000

/**
 * Whole milliseconds that a refused request was told to wait, from 0 to Infinity; `undefined` if nothing readable tells.
 * Read are `Retry-After` and, at status 429, `RateLimit` (IETF draft, both its list form `"api";r=0;t=55` and `limit=, remaining=, reset=`), `RateLimit-Reset` and `X-RateLimit-Reset`.
 * Points in time count from the server's own clock (`Date`), or from `now`. Of several values the longest holds.
 */
export function toldWait(status: number, headers: { get(name: string): string | null }, now: number): number | undefined {
  const clock = httpDates(headers.get('date') ?? '')[0]?.at ?? now
  const told = retryAfter(headers.get('retry-after') ?? '', clock)
  if (told !== undefined || status !== 429) return told
  return rateLimit(headers.get('ratelimit') ?? '') ?? reset(headers.get('ratelimit-reset') ?? '', clock) ?? reset(headers.get('x-ratelimit-reset') ?? '', clock)
}

function retryAfter(text: string, clock: number): number | undefined {
  const dates = httpDates(text)
  const rest = dates.reduce((left, { text: date }) => left.replace(date, ''), text)
  return longest([...dates.map(({ at }) => at - clock), ...numbers(rest).map((seconds) => seconds * SECOND)])
}

function rateLimit(text: string): number | undefined {
  const limits = text.split(',').map((item) => ({ remaining: parameter(item, 'r'), wait: parameter(item, 't') ?? parameter(item, 'reset') })).filter(({ wait }) => wait !== undefined)
  const spent = limits.filter(({ remaining }) => remaining === 0)
  return longest((spent.length ? spent : limits).map(({ wait }) => wait! * SECOND))
}

function parameter(item: string, name: string): number | undefined {
  const [value] = item.split(';').flatMap((part) => {
    const [key = '', text = ''] = part.split('=', 2)
    return key.trim().toLowerCase() === name ? numbers(text) : []
  })
  return value
}

function reset(text: string, clock: number): number | undefined {
  return longest(numbers(text).map((value) => {
    if (value >= LEAST_EPOCH_IN_MILLISECONDS) return value - clock
    return value >= LEAST_EPOCH ? value * SECOND - clock : value * SECOND
  }))
}

function numbers(text: string): number[] {
  return text.split(',').map((part) => part.trim()).filter((part) => NUMBER.test(part)).map(Number)
}

function longest(waits: readonly number[]): number | undefined {
  return waits.length ? Math.ceil(Math.max(0, ...waits)) : undefined
}

function httpDates(text: string): { at: number; text: string }[] {
  return DATES.flatMap((form) => [...text.matchAll(form)]).flatMap(({ 0: whole, groups }) => {
    const at = epoch(groups as Record<'day' | 'month' | 'year' | 'time', string>)
    return Number.isNaN(at) ? [] : [{ at, text: whole }]
  })
}

function epoch({ day, month, year, time }: Record<'day' | 'month' | 'year' | 'time', string>): number {
  const [hours, minutes, seconds] = time.split(':').map(Number) as [number, number, number]
  const index = MONTHS.indexOf(month.toLowerCase())
  if (index < 0) return NaN
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  const date = new Date(0)
  date.setUTCFullYear(fullYear, index, Number(day))
  return date.setUTCHours(hours, minutes, seconds)
}

/** Full jitter: anything from 0 up to a bound that doubles with each attempt (the first is 1), from 1 second to at most 30. */
export function backoff(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(30 * SECOND, SECOND * 2 ** (attempt - 1)))
}

/** A span of time in words: `45 seconds`, `10 minutes`, `3 hours`, `more than a year`. */
export function spanInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND)
  if (seconds < 120) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  if (seconds < 7200) return `${Math.floor(seconds / 60)} minutes`
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)} hours`
  return seconds < 31_536_000 ? `${Math.floor(seconds / 86_400)} days` : 'more than a year'
}
