import type { Draft } from './draft.js'

const ALLOWED_IN_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:/
/** What an IRI may not hold, and percent signs that begin no escape. */
const REFUSED_IN_IRI = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})/g

/** An address with what no IRI (RFC 3987) may hold percent-encoded; anything else as it is. */
export function mendIri(draft: Draft, value: unknown, at: string): unknown {
  if (typeof value !== 'string' || !ALLOWED_IN_IRI.test(value) || !value.isWellFormed()) return value
  const [head, ...fragments] = value.replace(REFUSED_IN_IRI, (char) => encodeURIComponent(char)).split('#')
  const mended = fragments.length ? `${head}#${fragments.join('%23')}` : head
  if (mended !== value) draft.warn(at, 'Written with percent signs for the characters that no address may hold.', 'pattern')
  return mended
}

/** A UUID without the prefix of its URN; anything else as it is. */
export function mendUuid(draft: Draft, value: unknown, at: string): unknown {
  if (typeof value !== 'string' || !/^urn:uuid:/i.test(value)) return value
  draft.warn(at, 'Read without the prefix `urn:uuid:`.', 'pattern')
  return value.slice('urn:uuid:'.length)
}

/** A version of a record, which is a multiple of 0.1, without what binary arithmetic adds to it; anything else as it is. */
export function mendVersion(draft: Draft, value: unknown, at: string): unknown {
  const given = typeof value === 'string' && /^[0-9]{1,9}(?:[.][0-9])?$/.test(value) ? Number(value) : value
  if (typeof given !== 'number' || !Number.isFinite(given)) return value
  const rounded = Math.round(given * 10) / 10
  const mended = Math.abs(given - rounded) < 1e-9 * Math.max(1, Math.abs(given)) ? rounded : given
  if (mended !== value) draft.warn(at, typeof value === 'string' ? 'Read as the number that the text says.' : 'Read as the nearest multiple of 0.1: the rest comes from binary arithmetic.')
  return mended
}
