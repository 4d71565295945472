import { validate, type Entity, type Issue } from '../../src/index.js'
import { model, validFixtures } from './model.js'
import { redact } from '../../src/entities/redaction.js'

/** A place of a text in a document: the steps to it, whether its key or its value is the text, and what stands there. */
export interface Place {
  readonly steps: readonly string[]
  readonly key: boolean
  readonly pointer: string
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Nested nodes that stand under many fields. */
const NESTED = new Set(['tags', 'metrics', 'tagLabel', 'metadata', 'statistics'])

/** The fullest fixture of each type, with one item in each list and each nested class written out once, so that a document has each field and few of them twice. */
export const fullDocuments: readonly Entity[] = model.types.flatMap(({ document }) => (document ? [compact(validFixtures.find(({ name }) => name === `${document.type}/valid/maximal`)!.content)] : []))
/** The same in full, with two items in each list. */
export const fullestDocuments: readonly Entity[] = validFixtures.filter(({ name }) => name.endsWith('/maximal') || name.endsWith('-full-connection')).map(({ content }) => content)

/** The full documents cut into pieces: what every document of the type needs, and one of its other fields. */
export const slicesOfDocuments: readonly Entity[] = fullDocuments.flatMap((document) => {
  const required = new Set(['type', 'serviceType', ...model.types.find((type) => type.document?.type === document.type)!.fields.filter((field) => field.required).map(({ key }) => key)])
  const core = Object.fromEntries(Object.entries(document).filter(([key]) => required.has(key)))
  return Object.entries(document).filter(([key]) => !required.has(key)).map(([key, value]) => ({ ...core, [key]: value }) as unknown as Entity)
})

function compact(entity: Entity): Entity {
  const written = new Set<string>()
  const trim = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.slice(0, 1).map((item) => trim(item, key))
    if (typeof value !== 'object' || value === null) return value
    const known = written.has(key) && NESTED.has(key)
    written.add(key)
    return Object.fromEntries(Object.entries(value).filter(([field, item]) => !known || typeof item !== 'object' || item === null).map(([field, item]) => [field, trim(item, field)]))
  }
  return trim(entity as unknown as Json, '') as unknown as Entity
}

const freeJson = new Set(model.types.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'json').map(({ key }) => key)))
const maps = new Set(model.types.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'map').map(({ key }) => key)))

/** Every place of a document where a text stands, the first key of each map and object of free JSON too; not the `type` that says what the document is. */
export function placesOf(entity: Entity): Place[] {
  const places: Place[] = []
  const visit = (value: Json, steps: string[], free: boolean, keys: boolean): void => {
    if (typeof value === 'string') places.push({ steps, key: false, pointer: pointerOf(steps) })
    if (typeof value !== 'object' || value === null) return
    for (const [index, [step, item]] of Object.entries(value).entries()) {
      if (!steps.length && step === 'type') continue
      const at = [...steps, step]
      if (keys && index === 0 && !Array.isArray(value)) places.push({ steps: at, key: true, pointer: pointerOf(at) })
      const isFree = free || (freeJson.has(step) && !keys)
      visit(item, at, isFree, isFree || (maps.has(step) && !keys))
    }
  }
  visit(entity as unknown as Json, [], false, false)
  return places
}

export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A copy with the text at all these places. Keys are renamed from the inside outward, so that the steps stay true. */
export function placed(entity: Entity, places: readonly Place[], text: string): Entity {
  const copy = structuredClone(entity) as unknown as Json
  const parentOf = (steps: readonly string[]) => steps.slice(0, -1).reduce((at, step) => (at as Record<string, Json>)[step]!, copy) as Record<string, Json>
  for (const { steps } of places.filter(({ key }) => !key)) parentOf(steps)[steps.at(-1)!] = text
  for (const { steps } of places.filter(({ key }) => key).sort((a, b) => b.steps.length - a.steps.length)) rename(parentOf(steps), steps.at(-1)!, text)
  return copy as unknown as Entity
}

function rename(parent: Record<string, Json>, from: string, to: string): void {
  if (Object.hasOwn(parent, to)) return
  const value = parent[from]!
  delete parent[from]
  Object.defineProperty(parent, to, { value, enumerable: true, writable: true, configurable: true })
}

/** A document and the places in it that a text may be put at. */
export interface Target {
  readonly document: Entity
  readonly places: readonly Place[]
}

export function withPlaces(document: Entity): Target {
  return { document, places: placesOf(document) }
}

/** The document with the text at every place that takes it. A refusal must name the very place; that place then keeps what it had. */
export function fill({ document, places }: Target, text: string): Target {
  let kept = places
  for (;;) {
    const entity = placed(document, kept, text)
    const result = validate(entity)
    if (result.ok) return { document: entity, places: kept }
    const byPointer = pointersNow(kept, text)
    const refused = new Set(result.issues.map((issue) => owner(issue, byPointer)))
    kept = kept.filter((place) => !refused.has(place))
  }
}

/** Where the places are, now that keys above them have become the text themselves. */
function pointersNow(places: readonly Place[], text: string): Map<string, Place[]> {
  const keys = new Set(places.filter(({ key }) => key).map(({ pointer }) => pointer))
  const pointerNow = ({ steps }: Place) => pointerOf(steps.map((step, index) => (keys.has(pointerOf(steps.slice(0, index + 1))) ? redact(text) : step)))
  const byPointer = new Map<string, Place[]>()
  for (const place of places) byPointer.set(pointerNow(place), [...(byPointer.get(pointerNow(place)) ?? []), place])
  return byPointer
}

function owner(issue: Issue, places: ReadonlyMap<string, Place[]>): Place {
  const found = places.get(issue.path) ?? []
  const place = found.find(({ key }) => key === /key/i.test(issue.message)) ?? found[0]
  if (!place) throw new Error(`An issue names a place that was not touched: ${JSON.stringify(issue)}`)
  return place
}
