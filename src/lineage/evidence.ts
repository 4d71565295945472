import { compareCodePoints } from '../entities/order.js'
import { redact } from '../entities/redaction.js'
import type { Direction } from './direction.js'
import type { Holder, Match } from './key-index.js'

/** Highest confidence of an edge that no strong digest proves. */
export const MOST_WITHOUT_DIGEST = 0.99
const MOST_PIECES = 50
const MOST_VERSIONS = 5
const LONGEST_VALUE = 300

/** The matches of one pair, the surest first. */
export function inOrder(matches: readonly Match[]): Match[] {
  const worded = matches.map((match) => ({ match, text: pieceOf(match) }))
  return worded.sort((one, other) => other.match.confidence - one.match.confidence || compareCodePoints(one.text, other.text)).map(({ match }) => match)
}

/**
 * How sure the whole evidence makes: the chance that not all kinds of evidence are wrong, each kind by its surest piece.
 * Below 1 unless a strong digest of the whole artifact is the same. Rounded to four digits.
 */
export function combinedConfidence(matches: readonly Match[]): number {
  const surest = new Map<string, number>()
  for (const { from, confidence } of matches) surest.set(from.key.kind, Math.max(confidence, surest.get(from.key.kind) ?? 0))
  const doubt = [...surest.values()].sort((one, other) => one - other).reduce((product, confidence) => product * (1 - confidence), 1)
  return Math.min(Math.round((1 - doubt) * 1e4) / 1e4, surest.get('digest') === 1 ? 1 : MOST_WITHOUT_DIGEST)
}

/** What the edge was concluded from, in the order of code points. */
export function evidenceOf(matches: readonly Match[], { known }: Direction): string[] {
  const pieces = [...new Set(matches.map(pieceOf))]
  const told = pieces.slice(0, MOST_PIECES)
  if (pieces.length > told.length) told.push(`and ${pieces.length - told.length} more of these kinds`)
  if (!known) told.push('direction not known')
  return told.sort(compareCodePoints)
}

/** The edge in words: its surest evidence, and how the direction is known. */
export function descriptionOf(matches: readonly Match[], { why }: Direction): string {
  const surest = pieceOf(matches[0]!)
  return `${surest[0]!.toUpperCase()}${surest.slice(1)}. ${why}`
}

/** One piece of evidence: what is the same, and in which versions. */
function pieceOf({ from, to }: Match): string {
  const { says, shown } = to.key
  const meant = to.meant ? `, ${listed(to.meant)}` : ''
  const versions = [from, to].sort((one, other) => one.subject.place - other.subject.place).flatMap(versionsOf)
  return `${tidy(says)}: ${tidy(shown)}${meant}${versions.length ? ` (${versions.join(', ')})` : ''}`
}

function versionsOf({ subject, versions }: Holder): string[] {
  return versions === undefined ? [] : [`${listed(versions)} of ${tidy(subject.name)}`]
}

function listed(labels: ReadonlySet<string>): string {
  const sorted = [...labels].sort(compareCodePoints)
  const more = sorted.length - MOST_VERSIONS
  return `version${sorted.length > 1 ? 's' : ''} ${sorted.slice(0, MOST_VERSIONS).map(tidy).join(' and ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** On one line, without secrets, and not longer than a person reads. */
function tidy(text: string): string {
  const safe = redact(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  return safe.length > LONGEST_VALUE ? `${safe.slice(0, LONGEST_VALUE).toWellFormed()}...` : safe
}
