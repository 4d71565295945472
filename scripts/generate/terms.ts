import { header } from './header.js'
import type { Model } from './model.js'
import { planClasses } from './plan.js'
import { MAP_CLASSES, STRUCTURE } from './structure.js'

/** Every term of the standard as a constant, so that nobody types an IRI. */
export function emitTerms(model: Model): string {
  const planned = planClasses(model)
  const classes = [...new Set([...planned.map((at) => at.class), ...Object.values(MAP_CLASSES), ...Object.values(model.targetClasses).map((name) => name.slice(4))])].sort()
  const properties = [...new Set([...planned.flatMap((at) => at.fields.filter((field) => field.kind !== 'class').map((field) => field.property)), ...Object.keys(STRUCTURE)])].sort()
  return `${header('//')}
/** Namespace of the standard's terms. */
export const NAMESPACE = 'https://w3id.org/ml-assets#'

/** IRIs of the classes, by local name. */
export const classes = {
${classes.map((name) => `  ${name}: '${'https://w3id.org/ml-assets#'}${name}',`).join('\n')}
} as const

/** IRIs of the properties, by local name. */
export const properties = {
${properties.map((name) => `  ${name}: '${'https://w3id.org/ml-assets#'}${name}',`).join('\n')}
} as const
`
}

/** The closed lists of words as arrays, for menus and for tests. */
export function emitEnumerations(model: Model): string {
  return [
    header('//'),
    ...model.enums.map((e) => `/** ${e.description} */\nexport const ${plural(e.scheme)} = [${e.values.map((value) => `'${value}'`).join(', ')}] as const`),
  ].join('\n\n') + '\n'
}

function plural(name: string): string {
  if (/(?:s|x|ch)$/.test(name)) return `${name}es`
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}
