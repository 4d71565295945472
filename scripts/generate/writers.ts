import { header } from './header.js'
import type { Field, Model } from './model.js'
import { planClasses, type PlannedClass } from './plan.js'

const DECLARATIONS = `/* eslint-disable */
/** What the writers ask for each field that is there; \`Node\` is the node that has it, \`Field\` what is known of it. */
export interface Writes<Node, Field> {
  /** A text. */
  text(node: Node, field: Field, value: unknown): void
  /** A text from a closed list. */
  word(node: Node, field: Field, value: unknown): void
  /** Several texts, in no order. */
  set(node: Node, field: Field, values: unknown): void
  /** One text or several. */
  texts(node: Node, field: Field, value: unknown): void
  iri(node: Node, field: Field, value: unknown): void
  boolean(node: Node, field: Field, value: unknown): void
  double(node: Node, field: Field, value: unknown): void
  measured(node: Node, field: Field, value: unknown): void
  integer(node: Node, field: Field, value: unknown): void
  count(node: Node, field: Field, value: unknown): void
  instant(node: Node, field: Field, value: unknown): void
  numberText(node: Node, field: Field, value: unknown): void
  scalar(node: Node, field: Field, value: unknown): void
  json(node: Node, field: Field, value: unknown): void
  node(node: Node, field: Field, value: unknown): void
  nodes(node: Node, field: Field, values: unknown): void
  map(node: Node, field: Field, value: unknown): void
  reference(node: Node, field: Field, value: unknown): void
  references(node: Node, field: Field, values: unknown): void
}

type Values = { readonly [key: string]: unknown }

export interface ClassWriter {
  /** Writes the fields of a node, in their order. */
  fields<Node, Field>(write: Writes<Node, Field>, node: Node, value: Values, field: { readonly [key: string]: Field }): void
  /** The values that name a node among its siblings. */
  names(value: Values): unknown[]
}`

/** Writers of RDF: straight-line code for each class, which the engine turns into one load and one test for each field. What a call writes stands in \`src/rdf\`. */
export function emitWriters(model: Model): string {
  return `${header('//')}
${DECLARATIONS}

export const writers: { readonly [className: string]: ClassWriter } = {
${planClasses(model).map(printClass).join('\n')}
}
`
}

function printClass({ class: name, fields, key }: PlannedClass): string {
  return [
    `  ${name}: {`,
    '    fields(write, node, value, field) {',
    '      let at',
    ...fields.filter(({ kind }) => kind !== 'class').map((field) => `      if ((at = value.${field.key}) !== undefined) write.${methodOf(field)}(node, field.${field.key}!, at)`),
    '    },',
    `    names: (value) => [${key.map((name) => `value.${name}`).join(', ')}],`,
    '  },',
  ].join('\n')
}

function methodOf({ kind, many, enumeration }: Field): string {
  switch (kind) {
    case 'text': return many ? 'set' : enumeration ? 'word' : 'text'
    case 'node': return many ? 'nodes' : 'node'
    case 'reference': return many ? 'references' : 'reference'
    default: return kind
  }
}
