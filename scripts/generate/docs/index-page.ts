import type { Json, Kind } from '../model.js'
import { overviewOf } from './diagram.js'
import { KIND_NAMES } from './fields.js'
import { bullets, code, enumerate, page, prose, table } from './markdown.js'
import { documentsOf, nestedOf, pageOf, termLink, typeLink, usesOf, type Site } from './site.js'

/** The page that leads to all others. */
export function indexPage(site: Site): string {
  return page(
    '# Reference',
    'What a document of the ML Model Assets standard may say: every type, every field with its limits, every word, and what each means in RDF. These pages are derived from the [schemas](../../schemas) and the [ontology](../../ontology); they say the same.',
    bullets(pagesOf(site)),
    '## Documents',
    `A document is one JSON object; its ${code('type')} says which of the six it is.`,
    table(['Document', '`type`', 'Required besides `type`', 'What it is'], documentsOf(site).map((type) => [
      typeLink(site, type.name), code(type.document.type), type.fields.filter(({ key, required }) => required && key !== 'type').map(({ key }) => code(key)).join(', '), prose(type.description),
    ])),
    'How they point at each other:',
    overviewOf(site),
    'Arrows are fields, a dot leads into a nested type. Targets are those of the examples: a reference may name a record of any type.',
    '## Nested types',
    table(['Type', 'What it is', 'Used in'], nestedOf(site).map((type) => [typeLink(site, type.name), prose(type.description), usersOf(site, type.name)])),
    '## Kinds of values',
    table(['Kind', 'What it holds', 'RDF'], kindsOf(site)),
    bullets(conventions()),
  )
}

function pagesOf(site: Site): string[] {
  return [
    `The six documents: ${documentsOf(site).map(({ name, document }) => `[${name}](${pageOf(document)})`).join(', ')}`,
    `[Nested types](types.md): the ${nestedOf(site).length} types inside them`,
    `[Lists of words](words.md): the ${site.model.enums.length} closed lists, with the meaning of each word`,
    `[Terms](terms.md): the ${site.vocabulary.terms.length} classes and properties of the ontology`,
  ]
}

function usersOf(site: Site, name: string): string {
  return usesOf(site, ({ of }) => of.some(({ type }) => type === name)).map(({ type }) => typeLink(site, type)).join(', ')
}

function kindsOf(site: Site): string[][] {
  const defined = (name: string) => prose(definitionOf(site.model.files, name))
  const rows: [Exclude<Kind, 'class' | 'node' | 'map' | 'reference'>, string, string][] = [
    ['text', 'Any Unicode text without lone surrogates.', code('xsd:string')],
    ['iri', defined('Iri'), 'IRI'],
    ['boolean', 'A truth value.', code('xsd:boolean')],
    ['double', defined('FiniteNumber'), code('xsd:double')],
    ['measured', defined('MeasuredValue'), code('xsd:double')],
    ['integer', defined('WholeNumber'), code('xsd:integer')],
    ['count', defined('Count'), code('xsd:nonNegativeInteger')],
    ['instant', defined('Instant'), code('xsd:dateTime')],
    ['numberText', defined('RecordVersion'), code('xsd:string')],
    ['scalar', defined('ParameterValue'), enumerate(['xsd:string', 'xsd:double', 'xsd:boolean'].map(code), 'or')],
    ['texts', 'One text, or several of which none is there twice.', code('xsd:string')],
    ['json', defined('Json'), code('rdf:JSON')],
    ['opaque', 'Free keys with text; always a secret.', 'never written'],
  ]
  return rows.map(([kind, ...cells]) => [KIND_NAMES[kind], ...cells])
}

function definitionOf(files: Record<string, Json>, name: string): string {
  const { $defs } = files['values.schema.json'] as { $defs: Record<string, { description: string } | undefined> }
  return $defs[name]?.description ?? fail(`values.schema.json does not define ${name}`)
}

function conventions(): string[] {
  return [
    `**Set:** an array of which no item is there twice; its order means nothing. **List:** an array whose order is kept, in RDF by ${termLink('mla:position')}.`,
    `**Word of a closed list:** text in JSON, ${code('xsd:string')} in RDF.`,
    `**Nested type:** a node of its own in RDF, of the class that is given beside the property.`,
    `**Reference:** in RDF the property leads to the record itself; what the reference says of it is kept on a node of class ${termLink('mla:EntityReference')}.`,
    '**Secret:** taken in JSON, and never written to RDF, messages or logs.',
  ]
}

function fail(message: string): never {
  throw new Error(message)
}
