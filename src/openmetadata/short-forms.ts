import type { Draft, Values } from './draft.js'

/** What a bare text stands for where a node should be, by class, in the order of its parts. */
const shortForms: { readonly [className: string]: (text: string) => Values } = {
  TagLabel: (text) => ({ tagFQN: text }),
  MlFeature: (text) => ({ name: text }),
  FeatureSource: sourceColumn,
}

/** The node that a bare text stands for, such as a feature's `source: "customers.last_purchase_date"`; nothing when it stands for none. */
export function readShortForm(draft: Draft, text: unknown, className: string, at: string): Values | undefined {
  if (typeof text !== 'string' || text === '' || !Object.hasOwn(shortForms, className)) return undefined
  draft.warn(at, className === 'FeatureSource' ? 'Read as the column of a table: behind the last dot the column, before it the table.' : 'Read as the name of what should be an object here.')
  return place(draft, shortForms[className]!(text), at)
}

function place(draft: Draft, values: Values, at: string): Values {
  const made = draft.object(at)
  for (const [key, value] of Object.entries(values)) draft.put(made, key, typeof value === 'string' ? value : place(draft, value as Values, at), at)
  return made
}

function sourceColumn(text: string): Values {
  const dot = lastDot(text)
  const name = unquoted(text.slice(dot + 1))
  const table = text.slice(0, Math.max(dot, 0))
  return { ...(name ? { name } : {}), fullyQualifiedName: text, ...(table ? { dataSource: { type: 'table', fullyQualifiedName: table } } : {}) }
}

/** Place of the last dot that is not within quotes. */
function lastDot(text: string): number {
  let quoted = false
  let found = -1
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted
    else if (text[index] === '.' && !quoted) found = index
  }
  return found
}

function unquoted(part: string): string {
  return /^".*"$/s.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part
}
