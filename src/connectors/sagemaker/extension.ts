import { redact } from '../../entities/redaction.js'
import { groupedValues } from '../wire/key-values.js'
import { plainJson } from '../wire/plain-json.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'

/** What SageMaker says beyond the standard, under `sagemaker`: account and region by the ARN under the key, tags as one map, and the fields that have no place of their own. */
export function extensionOf(wire: Wire, arnKey: string, more: Readonly<Record<string, unknown>> = {}, extraTags?: Wire): object | undefined {
  const arn = parseArn(wire.peek(arnKey))
  const tags = tagsOf(wire, extraTags)
  const all = { account: arn?.account, region: arn?.region, ...wire.rest(), tags, ...more }
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return Object.keys(said).length ? { sagemaker: said } : undefined
}

/** Tags and the metadata that customers gave, by key; a list where both gave one key, or one gave it twice. */
function tagsOf(wire: Wire, extra: Wire | undefined): object | undefined {
  const pairs = [...wire.pairs('CustomerMetadataProperties'), ...wire.pairs('Tags'), ...(extra?.pairs('Tags') ?? [])]
  const tags = [...groupedValues(pairs)].map(([key, values]) => [key, values.length > 1 ? values.map((value) => plainJson(value)) : plainJson(values[0])] as const)
  return tags.length ? Object.fromEntries(tags) : undefined
}

/** Who did something: the name of a profile in Studio, or else the ARN of the identity. */
export function userOf(context: Wire): string | undefined {
  return context.text('UserProfileName') ?? context.item('IamIdentity').text('Arn')
}

/** Leaves out what speaks of the answer itself. */
export function ignoreAnswer(wire: Wire): void {
  wire.ignore({ ResponseMetadata: 'About the answer, not about the record.', $metadata: 'About the answer, not about the record.', NextToken: 'Says where the next page begins.' })
}

/** The records of an answer: of a list or map under one of the keys, of `Search`, or one record alone. */
export function recordsOf(payload: Wire, lists: readonly string[], single?: string): Wire[] {
  ignoreAnswer(payload)
  const key = lists.find((list) => payload.has(list))
  if (key !== undefined) return Array.isArray(payload.peek(key)) ? payload.items(key) : payload.entries(key).map(([, record]) => record)
  if (payload.has('Results')) return payload.items('Results').flatMap((result) => result.keys.map((kind) => result.item(kind)))
  return single !== undefined && payload.has(single) ? [payload.item(single)] : [payload]
}

/** A text without secrets, left where it is: what tells the rest of a list's items apart. */
export function textAt(wire: Wire, key: string): string | undefined {
  const value = wire.peek(key)
  return typeof value === 'string' && value !== '' ? redact(value) : undefined
}

/** The fields that say something: to lay over those of another source. */
export function defined<T extends object>(values: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as Partial<T>
}
