import type { Field, Json, Model, NodeType } from './model.js'
import { header } from './header.js'

/** The TypeScript types: one interface for each node type, one union for each list of words. */
export function emitTypes(model: Model): string {
  const documents = model.types.filter((type) => type.document)
  return [
    header('//'),
    'export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }',
    ...model.enums.map((e) => `/** ${e.description} */\nexport type ${e.name} =\n${e.values.map((value) => `  | ${quote(value)}`).join('\n')}`),
    ...model.types.map(printInterface),
    `/** Any document of the standard; its \`type\` says which. */\nexport type Entity = ${documents.map((type) => type.name).join(' | ')}`,
    '/** The value of `type` in each document. */\nexport type EntityType = Entity[\'type\']',
    '/** From the value of `type` to the document. */\nexport interface EntityByType {\n' +
      documents.map((type) => `  ${type.document!.type}: ${type.name}`).join('\n') + '\n}',
  ].join('\n\n') + '\n'
}

function printInterface(type: NodeType): string {
  const members = type.fields.map((field) => `${comment(field)}\n  readonly ${field.key}${field.required ? '' : '?'}: ${typeOf(field)}`)
  if (type.open) members.push('  /** A setting that is not listed; taken for a secret. */\n  readonly [setting: string]: unknown')
  return `/** ${escape(type.description)} */\nexport interface ${type.name} {\n${members.join('\n')}\n}`
}

function comment(field: Field): string {
  const example = field.examples[0]
  return `  /** ${escape(field.description)}${example === undefined ? '' : ` Example: \`${escape(compact(example))}\`.`} */`
}

function typeOf(field: Field): string {
  const one = oneTypeOf(field)
  if (!field.many) return one
  return one.includes(' | ') ? `readonly (${one})[]` : `readonly ${one}[]`
}

function oneTypeOf(field: Field): string {
  if (field.enumeration) return field.enumeration
  if (field.facets.const !== undefined) return quote(field.facets.const)
  switch (field.kind) {
    case 'boolean': return 'boolean'
    case 'double': case 'integer': case 'count': case 'instant': case 'numberText': return 'number'
    case 'measured': return "number | 'NaN' | 'Infinity' | '-Infinity'"
    case 'scalar': return 'string | number | boolean'
    case 'texts': return 'string | readonly string[]'
    case 'json': return 'JsonValue'
    case 'map': return `{ readonly [key: string]: ${field.of[0]!.type} }`
    case 'opaque': return '{ readonly [key: string]: string }'
    case 'node': case 'reference': return field.of.map((variant) => variant.type).join(' | ')
    default: return 'string'
  }
}

function compact(value: Json): string {
  return JSON.stringify(value)
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function escape(text: string): string {
  return text.replaceAll('*/', '*\\/')
}
