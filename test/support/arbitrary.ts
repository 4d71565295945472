import fc, { type Arbitrary } from 'fast-check'
import type { Field, Model, NodeType } from '../../scripts/generate/model.js'
import type { Entity, EntityType } from '../../src/index.js'

/** Random valid documents of one type, drawn from the schemas: any subset of the fields, hostile texts, extreme numbers, all kinds of references. */
export function arbitraryEntity(model: Model, type: EntityType): Arbitrary<Entity> {
  return new Drawing(model).document(model.types.find((candidate) => candidate.document?.type === type)!)
}

/** Characters that writers of JSON, IRIs, Turtle and JSON-LD are known to stumble over. */
const NASTY = ['"', '\\', '\n', '\r', '\t', '<', '>', '{', '}', '|', '^', '`', '%', '~', '/', '#', '?', ' ', '.', ':', ';', "'", '@', '\u0000', '\u0007', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffe', '\u202e', 'é', 'e\u0301', '漢', '😀', 'a', 'B', '7']

class Drawing {
  private readonly types: Map<string, NodeType>
  private depth = 0
  constructor(private readonly model: Model) {
    this.types = new Map(model.types.map((type) => [type.name, type]))
  }

  document(type: NodeType): Arbitrary<Entity> {
    return this.node(type).chain((value) => this.withConnection(type, value)) as unknown as Arbitrary<Entity>
  }

  /** What a sibling at the root decides is drawn after it. */
  private withConnection(type: NodeType, value: Record<string, unknown>): Arbitrary<Record<string, unknown>> {
    const connection = type.fields.find((field) => field.key === 'connection')
    if (!connection || value.connection === undefined) return fc.constant(value)
    const config = this.types.get(connection.of[0]!.type)!.fields.find((field) => field.choice)!
    const chosen = config.of.find((variant) => variant.when === value.serviceType)!
    return fc.option(this.node(this.types.get(chosen.type)!), { nil: undefined }).map((drawn) => ({ ...value, connection: drawn === undefined ? {} : { [config.key]: drawn } }))
  }

  /** The deeper a node, the fewer of its optional fields are drawn: documents stay of a size that people write. */
  private node(type: NodeType): Arbitrary<Record<string, unknown>> {
    this.depth++
    const drawn = type.fields.filter((field) => field.choice?.from !== 'document').map((field) => [field.key, this.field(field)] as const)
    this.depth--
    const required = new Set(type.fields.filter((field) => field.required).map((field) => field.key))
    const sometimes = (value: Arbitrary<unknown>) => fc.oneof({ weight: [1, 3, 6][this.depth] ?? 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
    const record = fc.record(Object.fromEntries(drawn.map(([key, value]) => [key, required.has(key) ? value : sometimes(value)]))).map(present)
    if (!type.atLeastOne.length) return record
    return fc.tuple(record, fc.constantFrom(...type.atLeastOne), fc.record(Object.fromEntries(drawn.filter(([key]) => type.atLeastOne.includes(key))))).map(([value, key, all]) => ({ ...value, [key]: all[key] }))
  }

  private field(field: Field): Arbitrary<unknown> {
    if (field.kind === 'texts') return fc.oneof(this.text(field), this.set(field))
    if (!field.many) return this.one(field)
    if (field.kind !== 'node' && field.kind !== 'reference') return this.set(field)
    const keys = this.types.get(field.of[0]!.type)!.key
    return field.unique
      ? fc.uniqueArray(this.one(field), { maxLength: 3, selector: (item) => JSON.stringify(keys.map((key) => (item as Record<string, unknown>)[key])) })
      : fc.array(this.one(field), { maxLength: 3 })
  }

  private set(field: Field): Arbitrary<unknown> {
    return fc.uniqueArray(this.text(field), { maxLength: 4 })
  }

  private one(field: Field): Arbitrary<unknown> {
    const { facets } = field
    switch (field.kind) {
      case 'boolean': return fc.boolean()
      case 'double': return double(facets.minimum, facets.maximum)
      case 'numberText': return fc.oneof(double(facets.minimum, facets.maximum), fc.constantFrom(0, 0.1, 3.1, 1.2, 42))
      case 'measured': return fc.oneof(double(), fc.constantFrom('NaN', 'Infinity', '-Infinity'))
      case 'integer': case 'count': case 'instant': return fc.integer({ min: Math.max(facets.minimum!, Number.MIN_SAFE_INTEGER), max: Math.min(facets.maximum!, Number.MAX_SAFE_INTEGER) })
      case 'scalar': return fc.oneof(this.text(field), double(), fc.boolean())
      case 'json': return fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__') && JSON.stringify(value).isWellFormed())
      case 'node': case 'reference': return fc.oneof(...field.of.map((variant) => this.node(this.types.get(variant.type)!)))
      case 'map': return fc.dictionary(nastyText(0, 12).filter((key) => key !== '__proto__' && !key.startsWith('@')), this.node(this.types.get(field.of[0]!.type)!), { maxKeys: 3, noNullPrototype: true })
      case 'opaque': return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ maxLength: 8 }), { maxKeys: 2, noNullPrototype: true })
      case 'iri': return arbitraryIri()
      default: return this.text(field)
    }
  }

  private text({ facets }: Field): Arbitrary<string> {
    if (facets.const !== undefined) return fc.constant(facets.const)
    if (facets.enum) return fc.constantFrom(...facets.enum)
    const maxLength = Math.min(facets.maxLength ?? 24, 24)
    if (!facets.pattern) return nastyText(facets.minLength ?? 0, maxLength)
    const pattern = new RegExp(facets.pattern, 'u')
    const matching = facets.maxLength! <= 64 ? fc.stringMatching(pattern, { maxLength: facets.maxLength! }) : nastyText(1, maxLength)
    return matching.filter((text) => pattern.test(text) && [...text].length >= (facets.minLength ?? 0) && [...text].length <= facets.maxLength!)
  }
}

function present(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}

export function arbitraryIri(): Arbitrary<string> {
  const tail = fc.array(fc.constantFrom('a', 'B', '7', '/', '%20', '?', '=', '&', '.', '-', '_', '~', ':', '@', '!', "'", '(', ')', '*', ',', ';', '+', 'é', '漢', '😀'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
  return fc.tuple(fc.constantFrom('https://models.example.com/', 'http://[::1]:5000/', 's3://bucket/', 'urn:x:', 'arn:aws:', 'mla:', 'type:', 'runs:/'), tail).map(([head, rest]) => head + rest)
}

function nastyText(minLength: number, maxLength: number): Arbitrary<string> {
  const nasty = fc.array(fc.constantFrom(...NASTY), { minLength, maxLength: Math.max(minLength, Math.floor(maxLength / 2)) }).map((parts) => parts.join(''))
  return fc.oneof(nasty, fc.string({ minLength, maxLength, unit: 'grapheme-ascii' }), fc.string({ minLength, maxLength: Math.max(minLength, Math.floor(maxLength / 2)), unit: 'binary' })).filter((text) => text.isWellFormed() && [...text].length >= minLength && [...text].length <= maxLength)
}

function double(min?: number, max?: number): Arbitrary<number> {
  const bounds = { noNaN: true, noDefaultInfinity: true, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  const usual = [0, 1e-7, 0.1, 0.01, 0.93, 1, 92, 5e-324, Number.MAX_VALUE, -1e-8].filter((value) => (min === undefined || value >= min) && (max === undefined || value <= max))
  return fc.oneof(fc.double(bounds), fc.constantFrom(...usual))
}
