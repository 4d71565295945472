import fc, { type Arbitrary } from 'fast-check'
import { posix } from 'node:path'
import { schemas, type Schema } from './openmetadata-schemas.js'

export interface DrawOptions {
  /** Also what their schemas allow and no document in its senses holds: half characters, times before the year 1, own `__proto__` and the like. */
  readonly extreme: boolean
}

/** Random documents that are valid under one of their schemas, drawn from the schema itself. */
export function arbitraryTheirs(path: string, options: DrawOptions): Arbitrary<Record<string, unknown>> {
  return new Drawing(options).schema(schemas[path]!, path, 0) as Arbitrary<Record<string, unknown>>
}

class Drawing {
  constructor(private readonly options: DrawOptions) {}

  schema(schema: Schema, file: string, depth: number): Arbitrary<unknown> {
    if (schema.$ref) return this.reference(schema.$ref, file, depth)
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.oneOf) return fc.oneof(...schema.oneOf.map((branch: Schema) => this.schema(branch, file, depth)))
    switch (schema.type) {
      case 'string': return this.text(schema)
      case 'boolean': return fc.boolean()
      case 'integer': return this.integer(schema)
      case 'number': return this.number(schema)
      case 'array': return this.array(schema, file, depth)
      case 'object': return this.object(schema, file, depth)
      default: return this.json()
    }
  }

  private reference(reference: string, file: string, depth: number): Arbitrary<unknown> {
    const [path, pointer = ''] = reference.split('#') as [string, string?]
    const target = path ? posix.normalize(posix.join(posix.dirname(file), path)) : file
    const schema = pointer.split('/').slice(1).reduce((at: any, step) => at[step], schemas[target])
    if (!schema) throw new Error(`${reference} in ${file} leads nowhere`)
    return this.schema(schema, target, depth)
  }

  private object(schema: Schema, file: string, depth: number): Arbitrary<unknown> {
    const required = new Set<string>(schema.required)
    const properties = Object.entries((schema.properties ?? {}) as Schema).map(([key, property]) => {
      // `type` decides which branch of a `oneOf` it is.
      const isWord = key === 'type' && property.type === 'string' && property.const === undefined && !this.options.extreme
      const value = isWord ? fc.constantFrom('table', 'user', 'team', 'dashboard', 'mlmodelService', 'custom') : this.schema(property, file, depth + 1)
      const always = required.has(key) || (key === 'type' && property.const !== undefined) || (key === 'name' && !this.options.extreme)
      return fc.tuple(fc.constant(key), always ? value : fc.oneof({ weight: [1, 2, 5][depth] ?? 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }))
    })
    return fc.tuple(fc.tuple(...properties), this.more(schema, file, depth)).map(([own, more]) => build([...own, ...more]))
  }

  /** Entries that no property is named for. */
  private more(schema: Schema, file: string, depth: number): Arbitrary<[string, unknown][]> {
    const known = new Set(Object.keys(schema.properties ?? {}))
    const allowed = schema.additionalProperties ?? (this.options.extreme || known.size === 0)
    if (allowed === false) return fc.constant([])
    const value = typeof allowed === 'object' && !allowed['.{1,}'] ? this.schema(allowed, file, depth + 1) : this.json()
    const keys = this.options.extreme ? fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', '@id', 'toString', '')) : fc.stringMatching(/^[a-z]{1,8}$/)
    const entries = fc.uniqueArray(fc.tuple(keys.filter((key) => !known.has(key)), value), { maxLength: 2, selector: ([key]) => key })
    return known.size === 0 ? entries : fc.oneof({ weight: 3, arbitrary: fc.constant<[string, unknown][]>([]) }, { weight: 1, arbitrary: entries })
  }

  private array({ items = {} }: Schema, file: string, depth: number): Arbitrary<unknown> {
    const item = this.schema(items, file, depth + 1)
    if (this.options.extreme) return fc.oneof(fc.array(item, { maxLength: 3 }), item.map((one) => [one, structuredClone(one)]))
    return fc.uniqueArray(item, { maxLength: 3, selector: nameOf })
  }

  private text({ format, minLength = 0, maxLength = 200, pattern }: Schema): Arbitrary<string> {
    if (format === 'uuid') return fc.oneof(fc.uuid(), fc.uuid().map((id) => id.toUpperCase()))
    if (format === 'date') return date().map((text) => text.slice(0, 10))
    if (format === 'date-time') return date()
    if (format === 'uri' || format === 'url') return this.options.extreme ? fc.oneof({ weight: 3, arbitrary: address() }, { weight: 1, arbitrary: this.anyText() }) : address()
    const test = pattern ? new RegExp(pattern, 'u') : undefined
    return this.anyText(maxLength).filter((text) => [...text].length >= minLength && [...text].length <= maxLength && (test?.test(text) ?? true) && (this.options.extreme || (text !== '.' && text !== '..')))
  }

  private anyText(maxLength = 200): Arbitrary<string> {
    const usual = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 10, unit: 'binary' }), fc.constantFrom('a.b', '"q"', 'mlmodel', 'constructor', 'Active', '漢字', 'x@y://u:p@h/?token=t'))
    if (!this.options.extreme) return usual.map((text) => text.slice(0, maxLength).replace(/^$/, 'x')).filter((text) => text.isWellFormed())
    return fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom('', '.', '..', '\ud800', 'a\udfffb', 'x'.repeat(1100), '__proto__', '\u0000', '\n') })
  }

  private integer({ minimum }: Schema): Arbitrary<number> {
    const usual = fc.integer({ min: 0, max: 2_000_000_000_000 })
    if (!this.options.extreme) return usual
    return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(-1, -1e16, 1e16, 1e300, Number.MAX_SAFE_INTEGER, -62135596800001, 253402300800000).map((value) => Math.max(value, minimum ?? -Infinity)) })
  }

  private number({ minimum = -1e300, maximum = 1e300, multipleOf }: Schema): Arbitrary<number> {
    if (multipleOf === 0.1) return this.options.extreme ? fc.oneof(fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10), fc.constantFrom(0.1 + 0.2, 12345678901.5)) : fc.integer({ min: 1, max: 100_000 }).map((tenths) => tenths / 10)
    return fc.double({ min: minimum, max: maximum, noNaN: true })
  }

  private json(): Arbitrary<unknown> {
    const value = fc.jsonValue({ maxDepth: 2 })
    if (!this.options.extreme) return value.filter((drawn) => !JSON.stringify(drawn).includes('__proto__') && !/\\ud[89a-f]/i.test(JSON.stringify(drawn)))
    return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(deep(70), JSON.parse('{"__proto__":{"a":1}}'), '\ud800', { '\udc00': [null] }) })
  }
}

/** An object with all keys as its own, `__proto__` too. */
function build(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [key, value] of entries) if (value !== undefined) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
  return made
}

function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : JSON.stringify(item)
}

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

function date(): Arbitrary<string> {
  return fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }).map((moment) => moment.toISOString())
}

function address(): Arbitrary<string> {
  return fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom('http://localhost:5000/#/models/churn', 'http://mlflow:5000/#/models/a%20b', 's3://bucket/key', 'urn:x:y', 'mailto:a@b', 'https://user:secret@example.com/?sig=abc', 'http://[::1]:5000/'))
}
