import { header } from '../header.js'

/** A Markdown file: the mark of derived files, then its blocks; empty blocks are left out. */
export function page(...blocks: string[]): string {
  return `${[header('<!--', '-->'), ...blocks].filter((block) => block !== '').join('\n\n')}\n`
}

/** A table of GitHub Markdown; what would end a cell or a row is escaped. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A sentence of a schema or of the ontology as Markdown: what stands between backticks is left alone, the rest means only itself. */
export function prose(text: string): string {
  return text.split(/(`[^`]*`)/).map((part, place) => (place % 2 ? part : part.replace(/[*[\]]/g, '\\$&').replaceAll('<', '&lt;'))).join('')
}

/** A piece of code in running text. */
export function code(text: string): string {
  return `\`${text}\``
}

/** A place on a page that a link can lead to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`
}

/** The anchor that GitHub gives to a heading of letters and digits. */
export function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-')
}

/** `MlModelService` as `ml-model-service`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase()
}

/** `a`, `a and b`, `a, b and c`; another last word in place of `and` where asked. */
export function enumerate(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}
