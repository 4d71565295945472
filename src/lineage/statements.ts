import type { TagLabel } from '../generated/types.js'

/** One thing that free JSON or a tag says: a word under a key. */
export interface Statement {
  /** Lower-case letters and digits of the key, so that `mlflow.run_id`, `MlflowRunId` and `mlflow-run-id` are one. */
  readonly key: string
  readonly value: string
}

const MOST_VALUES = 5000
const MOST_LEVELS = 16
const LONGEST_KEY = 128
const LONGEST_VALUE = 4096

/** What a document or a version says beyond the fields of the standard: in its `extension`, where connectors keep the tags of the platform, and in its tags. */
export function statementsOf({ extension, tags }: { readonly extension?: unknown; readonly tags?: readonly TagLabel[] }): Statement[] {
  const statements = (tags ?? []).flatMap(({ tagFQN }) => statementOfTag(tagFQN))
  if (extension !== undefined) read(extension, '', MOST_LEVELS, { left: MOST_VALUES }, statements)
  return statements
}

/** A tag says its last part under the part before: `mlAssetsModel.churn`, `mlAssetsModel."mlflow-prod.churn"`. */
function statementOfTag(tagFQN: string): Statement[] {
  const parts = tagFQN.length > LONGEST_VALUE ? [] : partsOfName(tagFQN)
  const value = parts.at(-1)
  return parts.length < 2 || value === undefined ? [] : [{ key: plainKey(parts.at(-2)!), value }]
}

/** The parts of a fully qualified name, without their quotes; a quote that is never closed is a character like others. */
export function partsOfName(name: string): string[] {
  const parts: string[] = []
  let quotes = true
  for (let at = 0; at <= name.length; ) {
    const end = quotes && name[at] === '"' ? closingQuote(name, at) : -1
    if (end === name.length) quotes = false // nothing behind here closes either: looking again would take time that grows with the square
    const quoted = end > 0 && end < name.length && (end + 1 === name.length || name[end + 1] === '.')
    const dot = quoted ? end + 1 : name.indexOf('.', at)
    const stop = dot < 0 ? name.length : dot
    parts.push(quoted ? name.slice(at + 1, end).replaceAll('""', '"') : name.slice(at, stop))
    at = stop + 1
  }
  return parts
}

/** Where the quote that opens at a place is closed; the length of the text when nowhere. */
function closingQuote(name: string, opening: number): number {
  let at = opening + 1
  while (at < name.length && (name[at] !== '"' || name[at + 1] === '"')) at += name[at] === '"' ? 2 : 1
  return Math.min(at, name.length)
}

function read(value: unknown, key: string, levels: number, budget: { left: number }, into: Statement[]): void {
  if (--budget.left < 0 || levels < 0) return
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value)
    if (text !== '' && text.length <= LONGEST_VALUE) into.push({ key, value: text.trim() })
  } else if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_VALUES)) read(item, key, levels - 1, budget, into)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) read(item, plainKey(name), levels - 1, budget, into)
  }
}

function plainKey(key: string): string {
  return key.length > LONGEST_KEY ? '' : key.toLowerCase().replace(/[^a-z0-9]/g, '')
}
