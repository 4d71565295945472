import { fieldTable } from './fields.js'
import { anchor, bullets, code, enumerate, page, prose, slug, table } from './markdown.js'
import { nestedOf, printUses, termAnchor, termLink, typeLink, usesOf, usesOfType, type Site } from './site.js'
import type { Enumeration, NodeType } from '../model.js'
import { PREFIXES, type Term } from './vocabulary.js'

/** The page of all types that stand inside documents. */
export function typesPage(site: Site): string {
  const types = nestedOf(site)
  return page(
    '# Nested types',
    'The types that stand inside documents, or inside each other. What each kind of value may hold, and how it is written in RDF, is said in [Kinds of values](index.md#kinds-of-values).',
    types.map(({ name }) => `[${name}](#${slug(name)})`).join(' · '),
    ...types.flatMap((type) => [`## ${type.name}`, prose(type.description), bullets(factsOf(site, type)), fieldTable(site, type)]),
    '[All pages](index.md)',
  )
}

function factsOf(site: Site, type: NodeType): string[] {
  return [
    `Class in RDF: ${termLink(`mla:${type.class}`)}`,
    `Used in: ${usesOfType(site, type.name)}`,
    ...(type.key.length ? [`Named among its siblings by: ${enumerate(type.key.map(code))}`] : []),
    ...(type.atLeastOne.length ? [`At least one of ${enumerate(type.atLeastOne.map(code))} must be there`] : []),
    ...(type.open ? ['**Secret:** every setting that is not listed'] : []),
  ]
}

/** The page of all closed lists of words, with what each word means. */
export function wordsPage(site: Site): string {
  const { enums } = site.model
  return page(
    '# Lists of words',
    `Fields that take one word of a closed list. Each word is a SKOS concept too, with the word as its ${code('skos:notation')}. ${prefixNote()}`,
    enums.map(({ name }) => `[${name}](#${slug(name)})`).join(' · '),
    ...enums.flatMap((enumeration) => [`## ${enumeration.name}`, prose(enumeration.description), bullets(schemeFacts(site, enumeration)), wordTable(site, enumeration)]),
    '[All pages](index.md)',
  )
}

function schemeFacts(site: Site, { name, scheme }: Enumeration): string[] {
  return [`Concept scheme: ${code(`mla:${scheme}Scheme`)}`, `Used in: ${printUses(site, usesOf(site, (field) => field.enumeration === name))}`]
}

function wordTable({ vocabulary }: Site, { scheme, values }: Enumeration): string {
  return table(['Word', 'Label', 'Meaning', 'Concept'], values.map((word) => {
    const { name, label, definition } = vocabulary.concept(scheme, word)
    return [code(word), prose(label), prose(definition), code(`mla:${name}`)]
  }))
}

/** The page of all classes and properties of the ontology. */
export function termsPage(site: Site): string {
  const { terms } = site.vocabulary
  const classes = terms.filter(({ kind }) => kind === 'class')
  const properties = terms.filter(({ kind }) => kind !== 'class')
  return page(
    '# Terms',
    `The classes and properties of the [ontology](../../ontology/ml-assets.ttl), with their place under other vocabularies as the [alignments](../../ontology/alignments.ttl) have it. ${prefixNote()}`,
    '[Classes](#classes) · [Properties](#properties) · [Prefixes](#prefixes)',
    '## Classes',
    table(['Class', 'Label', 'Definition', 'Under', 'Described in'], classes.map((term) => [nameOf(term), prose(term.label), prose(term.definition), placeOf(term), typesOf(site, term)])),
    '## Properties',
    'A property without a domain is used on several classes; a property without a range leads to records of any kind, or carries several datatypes.',
    table(['Property', 'Label', 'Definition', 'Kind', 'Domain', 'Range', 'Under'], properties.map((term) =>
      [nameOf(term), prose(term.label), prose(term.definition), term.kind.replace(' property', ''), linksOf(term.domain), linksOf(term.range), placeOf(term)])),
    '## Prefixes',
    table(['Prefix', 'Namespace'], prefixesOf(terms).map((prefix) => [code(`${prefix}:`), code(PREFIXES[prefix]!)])),
    '[All pages](index.md)',
  )
}

function nameOf({ name }: Term): string {
  return `${anchor(termAnchor(name))}${code(`mla:${name}`)}`
}

function placeOf({ above, same }: Term): string {
  return [linksOf(above), same.length ? `same as ${linksOf(same)}` : ''].filter((part) => part !== '').join('; ')
}

function linksOf(iris: readonly string[]): string {
  return iris.map(termLink).join(', ')
}

function typesOf(site: Site, { name }: Term): string {
  return site.model.types.filter((type) => type.class === name).map((type) => typeLink(site, type.name)).join(', ')
}

function prefixesOf(terms: readonly Term[]): string[] {
  const used = new Set(['mla', ...terms.flatMap(({ above, same, domain, range }) => [...above, ...same, ...domain, ...range]).map((iri) => iri.split(':')[0]!)])
  return [...used].sort()
}

function prefixNote(): string {
  return `${code('mla:')} stands for ${code(PREFIXES.mla!)}, so that ${code('mla:name')} is the IRI ${code(`${PREFIXES.mla}name`)}.`
}
