import type { Json } from './model.js'

type Schema = { [key: string]: any }

/** One self-contained schema for a document: every definition it reaches, copied into its own `$defs`. */
export function bundle(files: Record<string, Json>, file: string): Schema {
  const { $defs: _, 'x-parents': __, ...root } = structuredClone(files[file]) as Schema
  const definitions: Record<string, Schema> = {}
  const pending: [string, Schema][] = [[file, root]]
  for (let next = pending.shift(); next; next = pending.shift()) {
    const [from, schema] = next
    eachReference(schema, (holder) => {
      const [path, pointer = ''] = (holder.$ref as string).split('#') as [string, string?]
      const at = path || from
      const name = pointer.split('/').at(-1)!
      const key = at === 'asset.schema.json' ? `field-${name}` : name
      holder.$ref = `#/$defs/${key}`
      if (definitions[key]) return
      definitions[key] = structuredClone((files[at] as Schema).$defs[name])
      pending.push([at, definitions[key]!])
    })
  }
  return { ...root, $id: (root.$id as string).replace('/schema/', '/schema/bundled/'), $defs: sorted(definitions) }
}

function eachReference(schema: unknown, visit: (holder: Schema) => void): void {
  if (typeof schema !== 'object' || schema === null) return
  if (typeof (schema as Schema).$ref === 'string') visit(schema as Schema)
  for (const [key, value] of Object.entries(schema)) if (key !== 'examples') eachReference(value, visit)
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
