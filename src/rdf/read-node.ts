import type { Literal, Term } from '@rdfjs/types'
import { plan, type FieldPlan } from '../generated/plan.js'
import { pointer, type Issue, type Rule } from '../entities/issues.js'
import { withoutRepeats, type GraphIndex } from './graph-index.js'
import { parseDouble, parseInstant } from './literals.js'
import { REFERENCE } from './names.js'
import { MLA, RDF_JSON, XSD } from './vocabulary.js'

type Values = Record<string, unknown>

/** A field with its place among those of its class. */
interface ReadableField extends FieldPlan {
  readonly order: number
}

interface Found {
  readonly field: ReadableField
  objects: Term[]
}

/** Fields of a class by the IRI of their property; references by their key. */
interface ReadableClass {
  readonly fields: ReadonlyMap<string, ReadableField>
  readonly references: ReadonlyMap<string, ReadableField>
}

const known = new Map<string, ReadableClass>()

function readableClass(className: string): ReadableClass {
  let readable = known.get(className)
  if (!readable) known.set(className, (readable = workOut(className)))
  return readable
}

function workOut(className: string): ReadableClass {
  const fields = plan[className]!.fields.map((field, order) => ({ ...field, order })).filter(({ kind }) => kind !== 'class')
  const [references, others] = [true, false].map((wanted) => fields.filter(({ kind }) => (kind === 'reference') === wanted))
  return { fields: new Map(others!.map((field) => [MLA + (field.property ?? field.key), field])), references: new Map(references!.map((field) => [field.key, field])) }
}

/** Reads one document back from a graph by the field plan, noting what is not as it should be. */
export class NodeReader {
  readonly issues: Issue[] = []
  private readonly path: (string | number)[] = []

  /** A node is read once for each statement that leads to it; a graph that leads to more, over all its documents, was made to exhaust us. */
  constructor(private readonly graph: GraphIndex, private readonly budget: { visits: number }) {}

  read(node: Term, className: string): Values {
    const value: Values = {}
    if (this.budget.visits-- <= 0) {
      this.report('too-large', 'The graph leads to its nodes in more ways than it has statements: give each place a node of its own.')
      return value
    }
    for (const { field, objects } of this.found(node, className)) {
      this.path.push(field.key)
      const at = field.kind === 'reference' ? this.references(objects, field) : this.field(objects, field)
      if (at !== undefined) value[field.key] = at
      this.path.pop()
    }
    return value
  }

  /** The fields of a node that the graph speaks of, in the order of their class, each with its values or its references. */
  private found(node: Term, className: string): Found[] {
    const { fields, references } = readableClass(className)
    const found: Found[] = []
    const statements = this.graph.about(node)
    for (let index = 0; index < statements.length; index += 2) {
      const object = statements[index + 1] as Term
      const field = fields.get(statements[index] as string)
      if (field) add(found, field, object)
      else if (statements[index] === REFERENCE.iri) for (const key of this.graph.objects(object, 'field')) add(found, references.get(key.value), object)
    }
    for (const each of found) each.objects = withoutRepeats(each.objects)
    return inClassOrder(found)
  }

  private field(objects: readonly Term[], field: FieldPlan): unknown {
    if (field.kind === 'map') return this.map(this.only(objects), field)
    if (field.kind === 'node') return field.many ? this.inOrder(objects).map((object, index) => this.at(index, () => this.nested(object, field.of!))) : this.nested(this.only(objects), field.of!)
    if (field.kind === 'texts' && objects.length > 1) return objects.map((object) => this.value(object, field))
    return field.many ? objects.map((object) => this.value(object, field)) : this.value(this.only(objects), field)
  }

  private references(nodes: readonly Term[], field: FieldPlan): unknown {
    return field.many ? this.inOrder(nodes).map((reference, index) => this.at(index, () => this.nested(reference, 'EntityReference'))) : this.nested(this.only(this.inOrder(nodes)), 'EntityReference')
  }

  private nested(node: Term, className: string): Values {
    if (node.termType === 'Literal') this.report('type', `Must be a node of class \`${className}\`, not a literal.`)
    else if (!this.graph.isOf(node, className)) this.report('type', `Must be a node of class \`${className}\`: the graph does not say that it is one.`)
    return this.read(node, className)
  }

  private map(node: Term, field: FieldPlan): Values {
    const entries = this.graph.objects(node, 'entry').map((child): [string, unknown] => {
      const key = this.graph.objects(child, 'key')[0]?.value
      if (key === undefined) this.report('required', 'An entry has no `key`.')
      return [key ?? '', this.at(key ?? '', () => this.nested(child, field.of!))]
    })
    return Object.fromEntries(entries)
  }

  private at<T>(step: string | number, read: () => T): T {
    this.path.push(step)
    const value = read()
    this.path.pop()
    return value
  }

  private only(terms: readonly Term[]): Term {
    if (terms.length > 1) this.report('single', `Takes one value, and the graph has ${terms.length}.`)
    return terms[0]!
  }

  private inOrder(nodes: readonly Term[]): readonly Term[] {
    const place = (node: Term) => {
      const position = Number(this.graph.objects(node, 'position')[0]?.value ?? Infinity)
      return Number.isNaN(position) ? Infinity : position
    }
    if (nodes.length < 2) return nodes
    return nodes.map((node) => ({ node, place: place(node) })).sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.node.value < b.node.value ? -1 : 1)).map(({ node }) => node)
  }

  private value(term: Term, field: FieldPlan): unknown {
    if (field.kind === 'iri') {
      if (term.termType !== 'NamedNode') this.report('type', 'Must be an IRI.')
      return term.value
    }
    if (term.termType !== 'Literal') return void this.report('type', 'Must be a literal, not a node.')
    const value = readLiteral(term, field)
    if (value === undefined) this.report('type', `Must be a literal of the datatype ${expected(field)}, well formed.`)
    return value
  }

  private report(rule: Rule, message: string): void {
    if (this.issues.length < 100) this.issues.push({ path: pointer(this.path), rule, message })
  }
}

/** A class has few fields, so that to look through those found is faster than to keep a map of them. */
function add(found: Found[], field: ReadableField | undefined, object: Term): void {
  if (!field) return
  for (const each of found) if (each.field === field) return void each.objects.push(object)
  found.push({ field, objects: [object] })
}

/** Most nodes come with their fields in order, and to see that is faster than to sort. */
function inClassOrder(found: Found[]): Found[] {
  for (let index = 1; index < found.length; index++) if (found[index]!.field.order < found[index - 1]!.field.order) return found.sort((a, b) => a.field.order - b.field.order)
  return found
}

const DATATYPES: Partial<Record<FieldPlan['kind'], string>> = {
  text: XSD.string, texts: XSD.string, numberText: XSD.string, boolean: XSD.boolean, double: XSD.double, measured: XSD.double,
  integer: XSD.integer, count: XSD.nonNegativeInteger, instant: XSD.dateTime, json: RDF_JSON,
}

function expected(field: FieldPlan): string {
  return (DATATYPES[field.kind] ?? 'xsd:string, xsd:double or xsd:boolean').replace('http://www.w3.org/2001/XMLSchema#', 'xsd:').replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:')
}

/** The JSON value of a literal; nothing when it is not what the field holds. */
function readLiteral({ value, datatype }: Literal, field: FieldPlan): unknown {
  if (field.kind === 'scalar') return readScalar(value, datatype.value)
  if (datatype.value !== DATATYPES[field.kind] && !isWiderCount(field, datatype.value)) return undefined
  switch (field.kind) {
    case 'boolean': return readBoolean(value)
    case 'double': return finite(parseDouble(value))
    case 'measured': return measured(parseDouble(value))
    case 'integer': case 'count': return /^[+-]?[0-9]+$/.test(value) ? Number(value) : undefined
    case 'instant': return parseInstant(value)
    case 'numberText': return finite(parseDouble(value))
    case 'json': return readJson(value)
    default: return value
  }
}

/** Stores that keep numbers by their value, such as Oxigraph, give every whole number back as xsd:integer. */
function isWiderCount(field: FieldPlan, datatype: string): boolean {
  return field.kind === 'count' && datatype === XSD.integer
}

function readScalar(value: string, datatype: string): unknown {
  if (datatype === XSD.string) return value
  if (datatype === XSD.double) return finite(parseDouble(value))
  return datatype === XSD.boolean ? readBoolean(value) : undefined
}

function readBoolean(value: string): boolean | undefined {
  return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : undefined
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined
}

function measured(value: number | undefined): number | string | undefined {
  return value === undefined || Number.isFinite(value) ? value : String(value)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

