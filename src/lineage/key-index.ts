import { reference } from '../entities/references.js'
import type { EntityReference } from '../generated/types.js'
import { saysNothing } from './digests.js'
import type { Key, MatchRole } from './match-key.js'
import type { Subject } from './subjects.js'

/** Most things that may share a key: what more have in common tells none of them apart. */
export const MOST_SHARERS = 20

/** One thing that has a key, in one role, with all places where it was found. */
export interface Holder {
  readonly subject: Subject
  /** The surest of its keys; among equals, the first in the order of their words. */
  key: Key
  /** Labels of the versions that have the key. */
  versions?: Set<string>
  /** Labels of the versions of the other side that are meant. */
  meant?: Set<string>
  /** The earliest time of these versions. */
  at?: number
}

/** All that have a key. */
export type Group = readonly Holder[]

/** Finds who has the same key, in time that grows with the number of keys. */
export class KeyIndex {
  private readonly groups = new Map<string, Holder[]>()

  /** Notes a key; all keys of one subject must come in a row. */
  add(subject: Subject, key: Key): void {
    const group = this.groups.get(key.index)
    const holder = group && holderOf(group, subject, key.role)
    if (holder) return merge(holder, key)
    const first: Holder = { subject, key }
    merge(first, key)
    if (group) group.push(first)
    else this.groups.set(key.index, [first])
  }

  /** Groups of at least two holders, in no order that matters. */
  *shared(): Iterable<Group> {
    for (const group of this.groups.values()) if (group.length > 1) yield group.sort((one, other) => one.subject.place - other.subject.place || RANK[one.key.role] - RANK[other.key.role])
  }
}

const RANK: Readonly<Record<MatchRole, number>> = { source: 0, same: 1, result: 2 }

/** The last ones are of the subject at hand, at most one for each role. */
function holderOf(group: readonly Holder[], subject: Subject, role: MatchRole): Holder | undefined {
  for (let at = group.length - 1; group[at]?.subject === subject; at--) if (group[at]!.key.role === role) return group[at]
  return undefined
}

function merge(holder: Holder, key: Key): void {
  if (key !== holder.key && (key.confidence > holder.key.confidence || (key.confidence === holder.key.confidence && wordsOf(key) < wordsOf(holder.key)))) holder.key = key
  if (key.version !== undefined) (holder.versions ??= new Set()).add(key.version)
  if (key.meant !== undefined) (holder.meant ??= new Set()).add(key.meant)
  if (key.at !== undefined) holder.at = Math.min(key.at, holder.at ?? key.at)
}

function wordsOf({ says, shown }: Key): string {
  return `${says}\n${shown}`
}

/** Two things with the same key; `from` has the role that comes first. */
export interface Match {
  readonly from: Holder
  readonly to: Holder
  readonly confidence: number
}

/** The pairs in a group. Things that name the same source are not linked with each other when the source itself is there. */
export function matchesIn(group: Group, withinService: boolean): Match[] {
  const first = Math.min(...group.map(({ key }) => RANK[key.role]))
  return group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => {
    if (one.subject === other.subject || (!withinService && one.subject.origin.service === other.subject.origin.service)) return []
    const [from, to] = RANK[one.key.role] <= RANK[other.key.role] ? [one, other] : [other, one]
    if (from.key.role === to.key.role && (!from.key.alike || !to.key.alike || RANK[from.key.role] > first)) return []
    return [{ from, to, confidence: confidenceOf(from, to, group) }]
  }))
}

/** Whether any two things in a group could be linked; in time that grows with their number only. */
export function couldLink(group: Group, withinService: boolean): boolean {
  const partnersOf = (holders: Group) => new Set(holders.map(({ subject }) => (withinService ? subject.place : subject.origin.service))).size
  const roles = new Set(group.map(({ key }) => key.role)).size
  return partnersOf(roles > 1 ? group : group.filter(({ key }) => key.alike)) > 1
}

/** A name that several things have means each of them with a part of the confidence. */
function confidenceOf(from: Holder, to: Holder, group: Group): number {
  const confidence = Math.min(from.key.confidence, to.key.confidence)
  if (!from.key.meansOne || from.key.role !== 'source') return confidence
  return confidence / group.filter(({ key, subject }) => key.role === 'source' && subject !== to.subject).length
}

/** Why a key that several things share is no evidence. */
export type LinkWarningReason = 'shared-by-many' | 'empty-file' | 'shared-image'

/** A key that was not used, because it says nothing about which documents belong together. */
export interface LinkWarning {
  readonly reason: LinkWarningReason
  /** Kind of the key, such as `digest`, `location`, `image` or `name`. */
  readonly kind: string
  /** How many things share it. */
  readonly sharedBy: number
  /** The first three of them, in the order of their IRIs. */
  readonly examples: readonly EntityReference[]
  /** What was found and why it was not used, as a sentence for people. */
  readonly message: string
}

/** Whether a group says nothing: a digest of an empty file, an image that serves several models of one platform, or anything that too many share. */
export function warningOf(group: Group): LinkWarning | undefined {
  const sharers = [...new Set(group.map(({ subject }) => subject))]
  const { kind } = group[0]!.key
  const reason = reasonOf(group, sharers)
  if (reason === undefined) return undefined
  return { reason, kind, sharedBy: sharers.length, examples: sharers.slice(0, 3).map((sharer) => reference(sharer.type, sharer.name)), message: messageOf(reason, kind, sharers.length) }
}

function reasonOf(group: Group, sharers: readonly Subject[]): LinkWarningReason | undefined {
  const { kind, shown } = group[0]!.key
  if ((kind === 'digest' || kind === 'file digest') && saysNothing(shown)) return 'empty-file'
  if (sharers.length > MOST_SHARERS) return 'shared-by-many'
  return kind === 'image' && new Set(sharers.map(({ origin }) => origin.service)).size < sharers.length ? 'shared-image' : undefined
}

function messageOf(reason: LinkWarningReason, kind: string, sharers: number): string {
  switch (reason) {
    case 'empty-file': return `${sharers} documents share the digest of an empty file or of a placeholder, which does not tell one file from another: it was not used.`
    case 'shared-image': return `${sharers} documents share an image, several of them on one platform: it is a base image, and was not used.`
    case 'shared-by-many': return `${sharers} documents share one key of the kind \`${kind}\`, more than ${MOST_SHARERS}: it does not tell which of them belong together, and was not used.`
  }
}
