import type { NodeType } from '../model.js'
import { diagramOf, heldOf, sharedKeys } from './diagram.js'
import { exampleOf, qualifiedNameOf } from './example.js'
import { fieldTable } from './fields.js'
import { bullets, code, enumerate, page, prose } from './markdown.js'
import { printUses, termLink, type Site } from './site.js'

/** The page of one document type. */
export function documentPage(site: Site, type: NodeType): string {
  const example = exampleOf(site, type)
  return page(
    `# ${type.name}`,
    prose(type.description),
    bullets(factsOf(type)),
    '## Fully qualified name',
    namingOf(type),
    `The example below is called ${code(qualifiedNameOf(type, example))}.`,
    '## Relations',
    diagramOf(site, type),
    legendOf(site, type),
    heldOf(site, type).length ? `Held inside, and not drawn: ${printUses(site, heldOf(site, type))}.` : '',
    '## Example',
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    '## Fields',
    'What each kind of value may hold, and how it is written in RDF, is said in [Kinds of values](index.md#kinds-of-values).',
    fieldTable(site, type),
    '[All pages](index.md)',
  )
}

function factsOf({ name, class: className, document }: NodeType): string[] {
  return [
    `${code('type')} is ${code(`"${document!.type}"`)}`,
    `TypeScript: ${code(name)}, built by ${code(name[0]!.toLowerCase() + name.slice(1))}`,
    `Class in RDF: ${termLink(`mla:${className}`)}`,
    `JSON Schema: [as written](../../schemas/${document!.file}), [bundled into one file](../../schemas/bundled/${document!.file})`,
  ]
}

/** How the fully qualified name comes from the names of the parents. */
function namingOf({ document, fields }: NodeType): string {
  const own = fields.find(({ key }) => key === 'name')!.required ? 'its own `name`' : 'its own `name`, if it has one'
  const ways = document!.parents.filter((paths) => paths.length).map((paths) => parentNames(paths))
  const way = !ways.length ? `it is ${own}` : `it is ${ways.join(' or, if there is none, ')}, then ${own}`
  const alone = ways.length < document!.parents.length ? ` Without ${enumerate(document!.parents.flat().map(code), 'or')}, its own \`name\` stands alone.` : ''
  return `A document that has a ${code('fullyQualifiedName')} keeps it. Otherwise ${way}.${alone} ` +
    'Parts are joined by dots. A part that holds a dot or a quote is put in double quotes, and quotes inside it are doubled.'
}

function parentNames(paths: readonly string[]): string {
  const names = enumerate(paths.map((path) => code(path.replaceAll('/', '.'))))
  return paths.length > 1 ? `the fully qualified names of ${names} (those that are there), each as one part` : `the fully qualified name of ${names}`
}

function legendOf(site: Site, type: NodeType): string {
  const shared = sharedKeys(site)
  const left = type.fields.filter(({ key, kind }) => shared.has(key) && ['node', 'map', 'reference'].includes(kind)).map(({ key }) => code(key))
  return 'Thick borders are documents, dashed borders are records outside this standard. Arrows are fields; dashed arrows come from other documents. ' +
    `Targets are those of the examples: a reference may name a record of any type. Left out, because nearly every document has them: ${enumerate(left)}.`
}
