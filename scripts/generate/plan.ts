import { header } from './header.js'
import type { Field, Model } from './model.js'

/** A node class as RDF sees it: types that share a class are one, and secrets do not exist. */
export interface PlannedClass {
  class: string
  description: string
  key: string[]
  fields: Field[]
  atLeastOne: string[]
  open: boolean
}

/** The classes of the model with their fields, merged where several types share a class. */
export function planClasses(model: Model): PlannedClass[] {
  const classes = new Map<string, PlannedClass>()
  for (const type of model.types) {
    const known = classes.get(type.class)
    const fields = type.fields.filter((field) => !field.secret)
    if (known) known.fields = mergeFields(known.fields, fields)
    else classes.set(type.class, { class: type.class, description: type.description, key: type.key, fields, atLeastOne: type.atLeastOne, open: type.open })
  }
  return [...classes.values()].sort((a, b) => (a.class < b.class ? -1 : 1))
}

function mergeFields(one: Field[], other: Field[]): Field[] {
  const merged = new Map(one.map((field) => [field.key, field]))
  const required = (field: Field) => [one, other].every((fields) => fields.some((at) => at.key === field.key && at.required))
  for (const field of other) merged.set(field.key, mergeField(merged.get(field.key) ?? field, field))
  return [...merged.values()].map((field) => ({ ...field, required: required(field) }))
}

function mergeField(one: Field, other: Field): Field {
  const words = [...new Set([one, other].flatMap((field) => field.facets.enum ?? (field.facets.const ? [field.facets.const] : [])))]
  if (!words.length) return one
  const { const: _, ...facets } = one.facets
  return { ...one, facets: { ...facets, enum: words } }
}

const DECLARATIONS = `export type Kind = 'class' | 'text' | 'iri' | 'boolean' | 'double' | 'measured' | 'integer' | 'count' | 'instant' | 'numberText' | 'scalar' | 'texts' | 'json' | 'node' | 'map' | 'reference'

export interface FieldPlan {
  readonly key: string
  /** Local name of the property, where it is not the key. */
  readonly property?: string
  readonly kind: Kind
  readonly many?: true
  /** Class of the nested nodes. */
  readonly of?: string
  /** Local name that the concepts behind the words begin with. */
  readonly scheme?: string
}

export interface NodePlan {
  readonly fields: readonly FieldPlan[]
  /** Fields whose values name a node among its siblings. */
  readonly key?: readonly string[]
}

export interface DocumentPlan {
  readonly class: string
  /** Where the names of the parents stand, best first; each a list of paths to references. */
  readonly parents: readonly (readonly string[])[]
}`

/** The field plan: for each class, how each field becomes quads and is read back. */
export function emitPlan(model: Model): string {
  const classOf = new Map(model.types.map((type) => [type.name, type.class]))
  const schemeOf = new Map(model.enums.map((enumeration) => [enumeration.name, enumeration.scheme]))
  const classes = planClasses(model).map((planned) => {
    const key = planned.key.length ? `, key: [${planned.key.map(quote).join(', ')}]` : ''
    return `  ${planned.class}: { fields: [\n${planned.fields.map((field) => `    ${printField(field, classOf, schemeOf)},`).join('\n')}\n  ]${key} },`
  })
  return `${header('//')}
${DECLARATIONS}

export const plan: { readonly [className: string]: NodePlan } = {
${classes.join('\n')}
}

export const documents = {
${model.types.filter((type) => type.document).map((type) => `  ${type.document!.type}: { class: '${type.class}', parents: ${JSON.stringify(type.document!.parents).replaceAll('"', "'")} },`).join('\n')}
} as const satisfies { readonly [type: string]: DocumentPlan }

/** Classes of the records that references point at, outside the six documents. */
export const targetClasses: { readonly [referenceType: string]: string } = {
${Object.entries(model.targetClasses).map(([type, name]) => `  ${type}: '${name.replace('mla:', '')}',`).join('\n')}
}
`
}

function printField(field: Field, classOf: Map<string, string>, schemeOf: Map<string, string>): string {
  const target = field.kind === 'reference' ? undefined : field.of[0]
  const parts = [
    `key: ${quote(field.key)}`,
    ...(field.property === field.key || field.kind === 'class' ? [] : [`property: ${quote(field.property)}`]),
    `kind: ${quote(field.kind)}`,
    ...(field.many ? ['many: true'] : []),
    ...(target ? [`of: ${quote(classOf.get(target.type)!)}`] : []),
    ...(field.enumeration ? [`scheme: ${quote(schemeOf.get(field.enumeration)!)}`] : []),
  ]
  return `{ ${parts.join(', ')} }`
}

function quote(text: string): string {
  return `'${text}'`
}
