import type { Entity } from '../generated/types.js'
import { qualifiedNameOf } from './names.js'
import { redact } from './redaction.js'
import { isPlain } from './signs.js'

/** Where documents live when nobody says: reserved (RFC 2606), resolves nowhere. */
export const DEFAULT_BASE = 'https://ml-assets.example/'

const LEGAL_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/
/** What needs no percent sign; to ask is much faster than to encode. */
const PLAIN_SEGMENT = /^[A-Za-z0-9._-]*$/
const LONGEST_IRI = 65536
/** Up to so many characters, a loop costs less than two regular expressions. */
const SHORT_SEGMENT = 40

/** Whether RDF can hold the text as an absolute IRI. */
export function isLegalIri(text: string): boolean {
  return text.length <= LONGEST_IRI && LEGAL_IRI.test(text) && text.isWellFormed()
}

/** The base, when it is one; throws `TypeError` when no IRI can begin with it. */
export function checkedBase(base: string = DEFAULT_BASE): string {
  if (!isLegalIri(base) || !/[/#:=]$/.test(base)) throw new TypeError('`base` must be an absolute IRI that ends in `/` or `#`, such as `https://models.example.com/`')
  return base
}

/**
 * A text as one segment of an IRI. Different texts give different segments; none is empty, `.` or `..`, which readers of IRIs would collapse,
 * and none holds `~` followed by a digit, which marks repeats.
 */
export function encodeSegment(text: string): string {
  if (!PLAIN_SEGMENT.test(text)) return encodeURIComponent(text).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return text === '' || text === '.' || text === '..' ? `~${text}` : text
}

/** Whether it is seen at once that a text is a segment as it is, and holds no secret; many longer ones are that too. */
export function isPlainSegment(text: string): boolean {
  return text !== '' && text.length <= SHORT_SEGMENT && (text.length > '..'.length || !text.startsWith('.')) && isPlain(text)
}

/** IRI of a document: from its type and fully qualified name, or by its id alone where it has no name. */
export function entityIri(entity: Entity, base: string = DEFAULT_BASE): string {
  const name = qualifiedNameOf(entity, redact)
  return name === '' && entity.id ? uuidIri(redact(entity.id)) : `${base}${redact(entity.type)}/${encodeSegment(name)}`
}

/** What the IRI of a named graph has after that of the document whose statements it holds. */
export const GRAPH_STEP = '/graph'

/** IRI of the named graph that holds what a document says, from the IRI of the document. */
export function graphIri(entity: string): string {
  return entity + GRAPH_STEP
}

/** IRI of a record known by its UUID (RFC 9562, section 4). */
export function uuidIri(id: string): string {
  return `urn:uuid:${id.toLowerCase()}`
}
