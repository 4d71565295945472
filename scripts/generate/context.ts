import { header } from './header.js'
import type { Kind, Model } from './model.js'
import { planClasses } from './plan.js'
import { expand, MAP_CLASSES, STRUCTURE } from './structure.js'

type Term = string | { '@id': string; '@type'?: string }

/** Datatype of the literals of each kind; none where one property carries several. */
export const DATATYPES: Partial<Record<Kind, string>> = {
  text: 'xsd:string', texts: 'xsd:string', numberText: 'xsd:string', boolean: 'xsd:boolean', double: 'xsd:double', measured: 'xsd:double',
  integer: 'xsd:integer', count: 'xsd:nonNegativeInteger', instant: 'xsd:dateTime', json: '@json',
}

/**
 * One flat context. It has no prefixes and no vocabulary mapping, so that no value of ours is ever taken for a term:
 * terms are classes (upper case) and properties (lower case), nothing else.
 */
export function contextOf(model: Model): { '@context': Record<string, Term | number> } {
  const types = new Map<string, Set<string>>()
  const note = (property: string, type: string) => types.set(property, (types.get(property) ?? new Set()).add(type))
  for (const { fields } of planClasses(model))
    for (const field of fields) if (field.kind !== 'class') note(field.property, DATATYPES[field.kind] ?? (field.kind === 'scalar' ? 'any' : '@id'))
  for (const [name, type] of Object.entries(STRUCTURE)) note(name, type)
  const classes = [...planClasses(model).map((planned) => planned.class), ...Object.values(MAP_CLASSES), ...Object.values(model.targetClasses).map((name) => name.slice(4))]
  const terms: [string, Term | number][] = [
    ...classes.sort().map((name): [string, Term] => [name, expand(`mla:${name}`)]),
    ...[...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, set]): [string, Term] => [name, termOf(name, set)]),
  ]
  return { '@context': { '@version': 1.1, ...Object.fromEntries(terms) } }
}

function termOf(name: string, types: Set<string>): Term {
  const [type] = types
  const id = expand(`mla:${name}`)
  // JSON literals are written as value objects: coercion to @json would take even those for JSON.
  if (types.size > 1 || type === 'any' || type === 'xsd:string' || type === '@json') return id
  return { '@id': id, '@type': type!.startsWith('@') ? type! : expand(type!) }
}

/** `contexts/v1.jsonld`; JSON has no comments, so the mark stands beside the context. */
export function emitContextFile(model: Model): string {
  return JSON.stringify({ $comment: header('').trim(), ...contextOf(model) }, null, 2) + '\n'
}

export function emitContextModule(model: Model): string {
  return `${header('//')}
/** Address under which the context is published; nothing here ever fetches it. */
export const CONTEXT_IRI = 'https://w3id.org/ml-assets/context/v1.jsonld'

/** A term of the context: an IRI, or an IRI with the datatype of its values. */
export type ContextTerm = string | number | { readonly '@id': string; readonly '@type'?: string }

export const context: { readonly [term: string]: ContextTerm } = ${JSON.stringify(contextOf(model)['@context'], null, 2)}
`
}
