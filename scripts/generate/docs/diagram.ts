import type { NodeType } from '../model.js'
import { targetsOf } from './example.js'
import { documentsOf, recordName, typeOf, type Site } from './site.js'

/** An arrow of a picture; several fields between the same two boxes are one arrow. */
interface Arrow {
  from: string
  to: string
  fields: string[]
  incoming?: boolean
}

/** A picture of one document type: what it points at, what it holds that points further, and which other documents point at it. */
export function diagramOf(site: Site, type: NodeType): string {
  const incoming = documentsOf(site).filter(({ name }) => name !== type.name)
    .flatMap((other) => reachOf(site, other).filter(({ to }) => to === type.name).map((arrow) => ({ ...arrow, incoming: true })))
  return print(site, merge([...ownArrows(site, type), ...incoming]))
}

/** A picture of how the document types point at each other. */
export function overviewOf(site: Site): string {
  const documents = documentsOf(site)
  const names = new Set(documents.map(({ name }) => name))
  return print(site, merge(documents.flatMap((type) => reachOf(site, type)).filter(({ to }) => names.has(to))))
}

/** Keys that nearly every document has, such as `owners` and `tags`: they say nothing special of any. */
export function sharedKeys(site: Site): Set<string> {
  const documents = documentsOf(site)
  const keys = documents.flatMap(({ fields }) => fields.map(({ key }) => key))
  return new Set(keys.filter((key) => keys.filter((other) => other === key).length >= documents.length - 1))
}

function ownArrows(site: Site, type: NodeType): Arrow[] {
  const through = throughOf(site, type)
  const nested = new Map(through.map(({ nested }) => [nested.name, nested]))
  return [
    ...referenceArrows(site, type),
    ...through.map(({ key, nested }) => ({ from: type.name, to: nested.name, fields: [key] })),
    ...[...nested.values()].flatMap((each) => referenceArrows(site, each)),
  ]
}

/** What a document points at itself or through what it holds, as arrows that start at the document. */
function reachOf(site: Site, type: NodeType): Arrow[] {
  const further = throughOf(site, type).flatMap(({ key, nested }) => referenceArrows(site, nested).map(({ to, fields }) => ({ from: type.name, to, fields: fields.map((field) => `${key}.${field}`) })))
  return [...referenceArrows(site, type), ...further]
}

function referenceArrows(site: Site, type: NodeType): Arrow[] {
  const targets = targetsOf(site)
  const shared = sharedKeys(site)
  return type.fields.filter(({ key, kind }) => kind === 'reference' && !shared.has(key))
    .flatMap(({ key }) => targets.get(key)!.map((target) => ({ from: type.name, to: recordName(site, target), fields: [key] })))
}

/** Fields that hold nested nodes from which references lead on to documents, or from which the document is named. */
function throughOf(site: Site, type: NodeType): { key: string; nested: NodeType }[] {
  const documents = new Set(documentsOf(site).map(({ name }) => name))
  const naming = type.document!.parents.flat()
  return nestedFields(site, type).flatMap(({ key, of }) => of.map((variant) => ({ key, nested: typeOf(site, variant.type) })))
    .filter(({ key, nested }) => referenceArrows(site, nested).some(({ to, fields }) => documents.has(to) || naming.includes(`${key}/${fields[0]}`)))
}

/** What a document holds that is not in its picture, because none of its own fields leads on: nested types with the fields that hold them. */
export function heldOf(site: Site, type: NodeType): { type: string; keys: string[] }[] {
  const through = new Set(throughOf(site, type).map(({ key }) => key))
  const keys = new Map<string, string[]>()
  for (const { key, of } of nestedFields(site, type).filter(({ key }) => !through.has(key)))
    for (const variant of of) keys.set(variant.type, [...(keys.get(variant.type) ?? []), key])
  return [...keys].map(([name, fields]) => ({ type: name, keys: fields }))
}

function nestedFields(site: Site, type: NodeType): NodeType['fields'] {
  const shared = sharedKeys(site)
  return type.fields.filter(({ key, kind }) => (kind === 'node' || kind === 'map') && !shared.has(key))
}

function merge(arrows: readonly Arrow[]): Arrow[] {
  const merged = new Map<string, Arrow>()
  for (const arrow of arrows) {
    const known = merged.get(`${arrow.from} ${arrow.to}`)
    merged.set(`${arrow.from} ${arrow.to}`, { ...arrow, fields: [...new Set([...(known?.fields ?? []), ...arrow.fields])] })
  }
  return [...merged.values()]
}

function print(site: Site, arrows: readonly Arrow[]): string {
  const documents = new Set(documentsOf(site).map(({ name }) => name))
  const known = new Set(site.model.types.map(({ name }) => name))
  const boxes = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort()
  const named = (suffix: string, names: readonly string[]) => (names.length ? [`  class ${names.join(',')} ${suffix}`] : [])
  return [
    '```mermaid',
    'flowchart LR',
    ...arrows.map(({ from, to, fields, incoming }) => `  ${from} ${incoming ? '-.->' : '-->'}|"${fields.join('<br/>')}"| ${to}`),
    '  classDef document stroke-width:3px',
    '  classDef outside stroke-dasharray:4 4',
    ...named('document', boxes.filter((name) => documents.has(name))),
    ...named('outside', boxes.filter((name) => !known.has(name))),
    '```',
  ].join('\n')
}
