import { DATATYPES } from '../context.js'
import type { Facets, Field, NodeType } from '../model.js'
import { MAP_CLASSES } from '../structure.js'
import { code, enumerate, prose, table } from './markdown.js'
import { termLink, typeLink, typeOf, wordsLink, type Site } from './site.js'

/** The fields of a type as a table. */
export function fieldTable(site: Site, type: NodeType): string {
  return table(['Field', 'Type', 'Required', 'Limits', 'Description', 'RDF'], type.fields.map((field) => [
    code(field.key),
    valueOf(site, field),
    field.required ? 'yes' : type.atLeastOne.includes(field.key) ? `one of ${type.atLeastOne.map(code).join(', ')}` : '',
    limitsOf(site, field).join('; '),
    `${field.secret ? '**Secret.** ' : ''}${prose(field.description)}`,
    rdfOf(site, type, field),
  ]))
}

function valueOf(site: Site, field: Field): string {
  if (field.choice) return choiceOf(site, field)
  const one = oneOf(site, field)
  return field.many ? `${isScalar(field) ? 'set' : 'list'} of ${one}` : one
}

function choiceOf(site: Site, { choice, of }: Field): string {
  const decider = `${code(choice!.key)} ${choice!.from === 'self' ? 'in it' : 'of the document'}`
  return [`by ${decider}:`, ...of.map(({ type, when }) => `${code(when!)}: ${typeLink(site, type)}`)].join('<br>')
}

/** Names of the kinds of values that no other page describes; `index.md` says what each is. */
export const KIND_NAMES = {
  text: 'text', iri: 'IRI', boolean: 'true or false', double: 'number', measured: 'measured number', integer: 'whole number', count: 'count',
  instant: 'instant', numberText: 'version number', scalar: 'text, number, true or false', texts: 'text, or set of text', json: 'JSON', opaque: 'object of text',
} as const

function oneOf(site: Site, { kind, of, enumeration, facets }: Field): string {
  if (enumeration) return wordsLink(enumeration)
  if (facets.const !== undefined) return code(`"${facets.const}"`)
  if (kind === 'class') return 'text'
  if (kind === 'map') return `object of ${typeLink(site, of[0]!.type)} by free key`
  if (kind === 'node' || kind === 'reference') return of.map(({ type }) => typeLink(site, type)).join(' or ')
  return KIND_NAMES[kind]
}

function isScalar({ kind }: Field): boolean {
  return kind !== 'node' && kind !== 'reference'
}

function limitsOf(site: Site, field: Field): string[] {
  return [lengthOf(field), boundsOf(field), formOf(field), ...itemsOf(site, field)].filter((limit) => limit !== '')
}

function lengthOf({ kind, many, enumeration, facets: { const: constant, minLength: least = 0, maxLength: most } }: Field): string {
  if (most === undefined || enumeration || constant !== undefined || kind === 'measured') return ''
  const length = least === most ? `${print(most)} characters` : least ? `${print(least)} to ${print(most)} characters` : `at most ${print(most)} characters`
  return many || kind === 'texts' ? `each ${length}` : length
}

function boundsOf({ kind, facets: { minimum: least, maximum: most } }: Field): string {
  if (least === undefined || most === undefined) return least !== undefined ? `at least ${print(least)}` : most !== undefined ? `at most ${print(most)}` : ''
  return kind === 'instant' ? `years ${yearOf(least)} to ${yearOf(most)}` : `${print(least)} to ${print(most)}`
}

/** The rule in words where a pattern stands; not for the kinds whose every value follows the same rule. */
function formOf({ kind, description, facets: { form, pattern } }: Field): string {
  if (kind !== 'text' || !form || !pattern) return ''
  if (form === description) return `matches ${code(pattern)}`
  return prose(form.replace(/^A(?=n? )/, 'a').replace(/\.$/, ''))
}

function itemsOf(site: Site, field: Field): string[] {
  const { maxItems, maxProperties }: Facets = field.facets
  const keys = field.unique ? typeOf(site, field.of[0]!.type).key : []
  return [
    maxItems === undefined ? '' : `at most ${print(maxItems)} items`,
    maxItems !== undefined && isScalar(field) ? 'none twice' : '',
    keys.length ? `no two with the same ${enumerate(keys.map(code))}` : '',
    maxProperties === undefined ? '' : `at most ${print(maxProperties)} entries`,
  ]
}

function rdfOf(site: Site, type: NodeType, field: Field): string {
  if (field.secret) return 'never written'
  if (field.kind === 'class') return `${code('rdf:type')}<br>${termLink(`mla:${type.class}`)}`
  return `${termLink(`mla:${field.property}`)}<br>${objectOf(site, field)}`
}

function objectOf(site: Site, { key, kind, of }: Field): string {
  switch (kind) {
    case 'iri': return 'IRI'
    case 'json': return code('rdf:JSON')
    case 'scalar': return enumerate(['xsd:string', 'xsd:double', 'xsd:boolean'].map(code), 'or')
    case 'map': return termLink(`mla:${MAP_CLASSES[key]}`)
    case 'reference': return 'the record'
    case 'node': return termLink(`mla:${typeOf(site, of[0]!.type).class}`)
    default: return code(DATATYPES[kind]!)
  }
}

function yearOf(instant: number): string {
  return String(new Date(instant).getUTCFullYear()).padStart(4, '0')
}

function print(number: number): string {
  return number.toLocaleString('en-US')
}
