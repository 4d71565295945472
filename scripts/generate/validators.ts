import { header } from './header.js'
import type { Facets, Field, Model, NodeType } from './model.js'

/**
 * Precompiled validators: straight-line code, one function for each node type.
 * They import nothing; what a check means stands in `src/entities/checks.ts`, which is handed in.
 */
export function emitValidators(model: Model): string {
  const constants = new Constants()
  const keys = new Map(model.types.map((type) => [type.name, type.key]))
  const functions = model.types.map((type) => printFunction(type, keys, constants))
  const documents = model.types.filter((type) => type.document)
  return [
    header('//'),
    CHECKS,
    constants.print(),
    ...functions,
    `/** From the value of \`type\` to the validator. */\nexport const validators = {\n${documents.map((type) => `  ${type.document!.type}: ${functionName(type.name)},`).join('\n')}\n} as const`,
  ].join('\n\n') + '\n'
}

const CHECKS = `/* eslint-disable */
export interface TextFacets { readonly minLength?: number | undefined; readonly maxLength?: number | undefined; readonly pattern?: RegExp | undefined; readonly form?: string | undefined; readonly enum?: readonly string[] | undefined }
export interface NumberFacets { readonly minimum?: number | undefined; readonly maximum?: number | undefined; readonly form?: string | undefined }
export type Validator = (value: unknown, check: Checks) => void

/** What the validators ask of each value; a check that fails is reported at the place the value stands in. */
export interface Checks {
  object(value: unknown): value is Record<string, unknown>
  fields(value: Record<string, unknown>): string[]
  text(value: unknown, key: string, facets: TextFacets): void
  truth(value: unknown, key: string): void
  number(value: unknown, key: string, facets: NumberFacets): void
  integer(value: unknown, key: string, facets: NumberFacets): void
  measured(value: unknown, key: string, facets: TextFacets): void
  scalar(value: unknown, key: string, facets: TextFacets): void
  texts(value: unknown, key: string, facets: TextFacets, maxItems: number): void
  json(value: unknown, key: string): void
  opaque(value: unknown, key: string, facets: { readonly maxProperties: number }): void
  node(value: unknown, key: string, validator: Validator): void
  choice(value: unknown, key: string, validators: Readonly<Record<string, Validator>>, from: 'self' | 'document', decider: string): void
  nodes(value: unknown, key: string, validator: Validator, maxItems: number, names?: readonly string[]): void
  set(value: unknown, key: string, facets: TextFacets, maxItems: number): void
  map(value: unknown, key: string, validator: Validator, maxProperties: number): void
  unknown(key: string, className: string): void
  required(value: Record<string, unknown>, keys: readonly string[]): void
  atLeastOne(value: Record<string, unknown>, keys: readonly string[]): void
}

/** The same facets in an object that has all of them, so that the engine takes every one for the same kind of object. */
function facets({ minLength, maxLength, minimum, maximum, pattern, form, enum: words }: TextFacets & NumberFacets): TextFacets & NumberFacets {
  return { minLength, maxLength, minimum, maximum, pattern, form, enum: words }
}`

/** Facets that several fields share are printed once, under a number. */
class Constants {
  private readonly names = new Map<string, string>()

  facets(facets: Facets): string {
    const parts = [
      ...(['minLength', 'maxLength', 'minimum', 'maximum'] as const).filter((key) => facets[key] !== undefined).map((key) => `${key}: ${facets[key]}`),
      ...(facets.pattern === undefined ? [] : [`pattern: ${new RegExp(facets.pattern, 'u')}`, ]),
      ...(facets.form === undefined ? [] : [`form: ${JSON.stringify(facets.form)}`]),
      ...(facets.enum ? [`enum: [${facets.enum.map((word) => JSON.stringify(word)).join(', ')}]`] : []),
      ...(facets.const === undefined ? [] : [`enum: [${JSON.stringify(facets.const)}]`]),
    ]
    return this.name(`/* @__PURE__ */ facets({ ${parts.join(', ')} })`)
  }

  name(text: string): string {
    const known = this.names.get(text)
    if (known) return known
    const name = `f${this.names.size}`
    this.names.set(text, name)
    return name
  }

  print(): string {
    return [...this.names].map(([text, name]) => `const ${name} = ${text}`).join('\n')
  }
}

function printFunction(type: NodeType, keys: Map<string, string[]>, constants: Constants): string {
  const required = type.fields.filter((field) => field.required).map((field) => field.key)
  const lines = [
    `export function ${functionName(type.name)}(value: unknown, check: Checks): void {`,
    '  if (!check.object(value)) return',
    '  for (const key of check.fields(value)) {',
    '    const at = value[key]',
    '    if (at === undefined) continue',
    '    switch (key) {',
    ...type.fields.map((field) => `      case '${field.key}': ${call(field, keys, constants)}; break`),
    ...(type.open ? ["      default: check.json(at, key)"] : [`      default: check.unknown(key, '${type.class}')`]),
    '    }',
    '  }',
    ...(required.length ? [`  check.required(value, ${list(required)})`] : []),
    ...(type.atLeastOne.length ? [`  check.atLeastOne(value, ${list(type.atLeastOne)})`] : []),
    '}',
  ]
  return lines.join('\n')
}

function call(field: Field, keys: Map<string, string[]>, constants: Constants): string {
  const { facets } = field
  const maxItems = facets.maxItems
  const facetsName = () => constants.facets(facets)
  if (field.choice) return `check.choice(at, key, { ${field.of.map((v) => `${v.when}: ${functionName(v.type)}`).join(', ')} }, '${field.choice.from}', '${field.choice.key}')`
  switch (field.kind) {
    case 'class': case 'text': case 'iri': return field.many ? `check.set(at, key, ${facetsName()}, ${maxItems})` : `check.text(at, key, ${facetsName()})`
    case 'boolean': return 'check.truth(at, key)'
    case 'double': case 'numberText': return `check.number(at, key, ${facetsName()})`
    case 'integer': case 'count': case 'instant': return `check.integer(at, key, ${facetsName()})`
    case 'measured': return `check.measured(at, key, ${facetsName()})`
    case 'scalar': return `check.scalar(at, key, ${facetsName()})`
    case 'texts': return `check.texts(at, key, ${constants.facets({ maxLength: facets.maxLength! })}, ${maxItems})`
    case 'json': return 'check.json(at, key)'
    case 'opaque': return `check.opaque(at, key, { maxProperties: ${facets.maxProperties} })`
    case 'map': return `check.map(at, key, ${functionName(field.of[0]!.type)}, ${facets.maxProperties})`
    case 'node': case 'reference': {
      const validator = functionName(field.of[0]!.type)
      if (!field.many) return `check.node(at, key, ${validator})`
      return `check.nodes(at, key, ${validator}, ${maxItems}${field.unique ? `, ${list(keys.get(field.of[0]!.type)!)}` : ''})`
    }
  }
}

function functionName(type: string): string {
  return `check${type}`
}

function list(keys: readonly string[]): string {
  return `[${keys.map((key) => `'${key}'`).join(', ')}]`
}
