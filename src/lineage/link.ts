import { lineageEdge } from '../entities/build.js'
import { idOf } from '../entities/ids.js'
import { fullyQualifiedName } from '../entities/names.js'
import { compareCodePoints } from '../entities/order.js'
import type { Entity, EntityType, LineageEdge } from '../generated/types.js'
import { directionOf, type Direction } from './direction.js'
import { combinedConfidence, descriptionOf, evidenceOf, inOrder } from './evidence.js'
import { couldLink, KeyIndex, matchesIn, warningOf, type LinkWarning, type Match } from './key-index.js'
import { keysOf } from './match-keys.js'
import type { Matcher } from './match-key.js'
import { Said } from './said.js'
import { subjectsOf } from './subjects.js'

/** What is linked, and how sure it must be. */
export interface LinkOptions {
  /** Least confidence of an edge, from 0 to 1; 0.5 when not given. */
  readonly minConfidence?: number
  /** Whether documents of one service are linked, too; by default only those of different services. */
  readonly withinService?: boolean
  /** Types of documents to link; by default all. Others in the input still count as what is said already. */
  readonly among?: readonly EntityType[]
  /** Matchers of your own, beside those that are built in. */
  readonly matchers?: readonly Matcher[]
}

/** What was found. */
export interface LinkResult {
  /** One edge for each pair that belongs together and does not say so itself, sorted by the IRIs of both ends. */
  readonly edges: readonly LineageEdge[]
  /** Keys that were not used because they tell nothing apart. */
  readonly warnings: readonly LinkWarning[]
}

/** Longest fully qualified name that the schema takes. */
const LONGEST_NAME = 3072

/**
 * Finds documents of several platforms that tell of the same thing, and says so as lineage edges with evidence and confidence.
 * The documents must be valid, and are not changed; their order makes no difference.
 * Throws `RangeError` when `minConfidence` is not from 0 to 1, and when a matcher gives no such confidence.
 */
export function link(entities: Iterable<Entity>, options: LinkOptions = {}): LinkResult {
  const { minConfidence = 0.5, withinService = false, among, matchers } = options
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new RangeError('`minConfidence` must be a number from 0 to 1')
  const documents = [...entities]
  const subjects = subjectsOf(documents)
  const index = new KeyIndex()
  for (const subject of subjects) {
    if (among && !among.includes(subject.type)) continue
    for (const document of subject.documents) for (const key of keysOf(document, subject.origin, matchers)) index.add(subject, key)
  }
  const { pairs, warnings } = pairsIn(index, withinService)
  const said = new Said(documents)
  const found = pairs.flatMap((matches) => storyOf(matches, minConfidence, said)).sort((one, other) => one.direction.from.place - other.direction.from.place || one.direction.to.place - other.direction.to.place)
  return { edges: found.map(edgeOf), warnings: inFixedOrder(warnings) }
}

/** The matches of each pair, and the keys that were shared in vain. */
function pairsIn(index: KeyIndex, withinService: boolean): { pairs: Match[][]; warnings: LinkWarning[] } {
  const pairs = new Map<string, Match[]>()
  const warnings: LinkWarning[] = []
  for (const group of index.shared()) {
    if (!couldLink(group, withinService)) continue
    const warning = warningOf(group)
    if (warning) warnings.push(warning)
    else for (const match of matchesIn(group, withinService)) note(pairs, match)
  }
  return { pairs: [...pairs.values()], warnings }
}

function note(pairs: Map<string, Match[]>, match: Match): void {
  const { place: one } = match.from.subject
  const { place: other } = match.to.subject
  const pair = `${Math.min(one, other)} ${Math.max(one, other)}`
  const matches = pairs.get(pair)
  if (matches) matches.push(match)
  else pairs.set(pair, [match])
}

/** A pair that belongs together, with all that tells so. */
interface Story {
  readonly matches: readonly Match[]
  readonly confidence: number
  readonly direction: Direction
}

function storyOf(unordered: readonly Match[], minConfidence: number, said: Said): Story[] {
  const confidence = combinedConfidence(unordered)
  const { from: { subject: one }, to: { subject: other } } = unordered[0]!
  if (confidence < minConfidence || said.connects(one, other)) return []
  const matches = inOrder(unordered)
  return [{ matches, confidence, direction: one.place < other.place ? directionOf(one, other, matches) : directionOf(other, one, matches) }]
}

function edgeOf({ matches, confidence, direction }: Story): LineageEdge {
  const { from, to } = direction
  const name = fullyQualifiedName(from.name, to.name)
  return lineageEdge({
    ...(name.length > LONGEST_NAME ? { fullyQualifiedName: idOf('lineageEdge', name) } : {}),
    fromEntity: from.reference,
    toEntity: to.reference,
    lineageDetails: { description: descriptionOf(matches, direction), source: from.type === 'mlrun' || to.type === 'mlrun' ? 'PipelineLineage' : 'CrossDatabaseLineage' },
    confidence,
    evidence: evidenceOf(matches, direction),
  })
}

function inFixedOrder(warnings: readonly LinkWarning[]): LinkWarning[] {
  const text = ({ kind, reason, sharedBy, examples }: LinkWarning) => JSON.stringify([kind, reason, examples, sharedBy])
  return warnings.map((warning) => ({ warning, text: text(warning) })).sort((one, other) => compareCodePoints(one.text, other.text)).map(({ warning }) => warning)
}
