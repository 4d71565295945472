import type { Connector, ReadContext, Reader, ReaderResult } from '../../src/connectors/connector.js'
import { isLeaf, placesOf, withValue, type Place } from './json-places.js'

/** What became of the values of a payload. */
export interface Coverage {
  /** Values that the entities depend on: another value there gives other entities. */
  readonly carried: string[]
  /** Values in a part that is left out on purpose. */
  readonly ignored: string[]
  /** Values that are left out with a warning at their very place. */
  readonly told: string[]
  /** Values of which nothing is left. */
  readonly lost: string[]
}

/** Asks of each leaf value of a payload what became of it: another value is put in its place, and the entities must change. */
export function coverageOf(reader: Reader, payload: unknown, context: ReadContext): Coverage {
  const read = () => reader(payload, context)
  return typeof payload === 'string' ? coverageOfText(reader, payload, context) : judge(placesOf(payload).filter(({ container, key }) => isLeaf(container[key])), read(), (place) => withValue(place, another(place.container[place.key]), read))
}

function coverageOfText(reader: Reader, text: string, context: ReadContext): Coverage {
  const lines = text.split('\n')
  const places = lines.map((_, index): Place => ({ container: lines as never, key: index, path: `/line ${index + 1}` })).filter(({ key }) => /\w/.test(lines[key as number]!) && !/^\[\w+\]$/.test(lines[key as number]!)) // a heading is no value, as a key of JSON is none
  const first = reader(text, context)
  const ignored = places.filter(({ key }) => first.ignored.some(({ path }) => path.endsWith(`/${/^[\w.]+(?=\s*[=:])/.exec(lines[key as number]!)?.[0]}`))).map(({ path }) => ({ path, reason: 'A setting that is left out.' }))
  return judge(places, { ...first, ignored: [...first.ignored, ...ignored] }, (place) => withValue(place, another(lines[place.key as number]!), () => reader(lines.join('\n'), context)))
}

function judge(places: readonly Place[], { entities, ignored, warnings }: ReaderResult, change: (place: Place) => ReaderResult): Coverage {
  const coverage: Coverage = { carried: [], ignored: [], told: [], lost: [] }
  const before = JSON.stringify(entities)
  const leftOut = new Set(ignored.map(({ path }) => path))
  const warned = new Set(warnings.map(({ path }) => path))
  for (const place of places) {
    const kind = isWithin(place.path, leftOut) ? 'ignored' : JSON.stringify(change(place).entities) !== before ? 'carried' : warned.has(place.path) ? 'told' : 'lost'
    coverage[kind].push(place.path)
  }
  return coverage
}

function isWithin(path: string, roots: ReadonlySet<string>): boolean {
  if (path.split('/').some((step) => roots.has(`**/${step}`))) return true
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) if (roots.has(path.slice(0, end))) return true
  return false
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1 === value ? value / 2 : value + 1
  return typeof value === 'boolean' ? !value : `${String(value)}x`
}

/** A real payload and the reader that it is for, or why there is none. */
export type PayloadEntry = { readonly reader: string; readonly at?: string; readonly as?: 'json' | 'text' | 'tolerant-json' | 'yaml' | 'yaml-documents' | 'front-matter'; readonly wrap?: string; readonly with?: object; readonly context?: ReadContext } | { readonly skip: string }

/** A connector and what its payloads are read with. */
export interface RealPayload {
  readonly connector: Connector
  readonly file: string
  readonly entry: PayloadEntry
  readonly payload: unknown
}
