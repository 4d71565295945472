import type { Field, Model, NodeType } from '../model.js'
import { code, kebab, slug } from './markdown.js'
import type { Vocabulary } from './vocabulary.js'

/** What every page is made from. */
export interface Site {
  model: Model
  vocabulary: Vocabulary
}

/** The page of a document type, beside all others. */
export function pageOf(document: NonNullable<NodeType['document']>): string {
  return document.file.replace('.schema.json', '.md')
}

/** The document types, in the order of their names. */
export function documentsOf({ model }: Site): (NodeType & { document: NonNullable<NodeType['document']> })[] {
  return model.types.filter((type): type is NodeType & { document: NonNullable<NodeType['document']> } => type.document !== undefined)
}

/** The name of a document type by the value of `type`; the value itself where the record is of no document type. */
export function recordName(site: Site, type: string): string {
  return documentsOf(site).find(({ document }) => document.type === type)?.name ?? type
}

/** The types that stand inside documents, in the order of their names. */
export function nestedOf({ model }: Site): NodeType[] {
  return model.types.filter((type) => !type.document)
}

/** The type of a name that the model uses. */
export function typeOf({ model }: Site, name: string): NodeType {
  const type = model.types.find((type) => type.name === name)
  if (!type) throw new Error(`no type is named ${name}`)
  return type
}

/** A type by name, leading to where it is described. */
export function typeLink(site: Site, name: string): string {
  const { document } = typeOf(site, name)
  return `[${name}](${document ? pageOf(document) : `types.md#${slug(name)}`})`
}

/** A list of words by name, leading to the words. */
export function wordsLink(name: string): string {
  return `[${name}](words.md#${slug(name)})`
}

/** Anchor of a term: classes and properties apart, because `Code` and `code` are both terms. */
export function termAnchor(name: string): string {
  return `${/^[A-Z]/.test(name) ? 'class' : 'property'}-${kebab(name)}`
}

/** A class or property of ours by its short IRI, leading to its definition; those of others as they are. */
export function termLink(iri: string): string {
  return iri.startsWith('mla:') ? `[${code(iri)}](terms.md#${termAnchor(iri.slice(4))})` : code(iri)
}

/** Where a type or a list of words is used: the types, each with its fields. */
export function usesOf({ model }: Site, uses: (field: Field) => boolean): { type: string; keys: string[] }[] {
  return model.types.map((type) => ({ type: type.name, keys: type.fields.filter(uses).map(({ key }) => key) })).filter(({ keys }) => keys.length)
}

/** Uses in one line; `none` where there are none. */
export function printUses(site: Site, uses: readonly { type: string; keys: string[] }[]): string {
  return uses.map(({ type, keys }) => `${typeLink(site, type)} (${keys.map(code).join(', ')})`).join(', ') || 'none'
}

/** Uses of a type in one line. */
export function usesOfType(site: Site, name: string): string {
  return printUses(site, usesOf(site, (field) => field.of.some(({ type }) => type === name)))
}
