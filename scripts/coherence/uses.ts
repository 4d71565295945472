import type { Field, Model, NodeType } from '../generate/model.js'
import { sortOfProperty } from '../generate/read.js'
import { MAP_CLASSES, STRUCTURE } from '../generate/structure.js'

/** A property as the schemas use it. */
export interface PropertyUse {
  /** Short name of the property. */
  property: string
  /** Kind of property in OWL, in short form. */
  sort: string
  /** First place that uses it, for complaints. */
  where: string
  /** Short names of the classes that have it, sorted. */
  classes: string[]
  /** Short names of what its values must be, as far as each use says; `undefined` where a use leaves it open. */
  ranges: (string | undefined)[]
}

const DATATYPES: Partial<Record<Field['kind'], string>> = {
  text: 'xsd:string',
  numberText: 'xsd:string',
  texts: 'xsd:string',
  double: 'xsd:double',
  measured: 'xsd:double',
  instant: 'xsd:dateTime',
  count: 'xsd:nonNegativeInteger',
  integer: 'xsd:integer',
  boolean: 'xsd:boolean',
}

/** Domain of each structural property that has one; its range, where it is not a datatype, follows. */
const STRUCTURAL: Partial<Record<keyof typeof STRUCTURE, { domain?: string; range?: string }>> = {
  reference: { range: 'mla:EntityReference' },
  field: { domain: 'mla:EntityReference' },
  target: { domain: 'mla:EntityReference' },
  entry: { domain: 'mla:ChangeSummary', range: 'mla:ChangeSummaryEntry' },
  hasConcept: { range: 'skos:Concept' },
}

/** Fields that become RDF, each with its type. */
export function openFields(model: Model): { type: NodeType; field: Field }[] {
  return fields(model).filter(({ field }) => field.kind !== 'class' && !field.secret)
}

/** Fields that never become RDF, each with its type. */
export function secretFields(model: Model): { type: NodeType; field: Field }[] {
  return fields(model).filter(({ field }) => field.secret)
}

/** Every property that the schemas use, once, with all that its uses have in common. */
export function propertyUses(model: Model): PropertyUse[] {
  const uses = new Map<string, ReturnType<typeof openFields>>()
  for (const use of openFields(model)) uses.set(use.field.property, [...(uses.get(use.field.property) ?? []), use])
  return [...uses].map(([property, all]) => ({
    property: `mla:${property}`,
    sort: `owl:${sortOfProperty(all[0]!.field)}`,
    where: `${all[0]!.type.name}.${all[0]!.field.key}`,
    classes: unique(all.map(({ type }) => `mla:${type.class}`)).sort(),
    ranges: unique(all.flatMap(({ field }) => rangesOf(model, field))),
  }))
}

/** The properties that no field gives birth to, in the same form; `classes` is empty where any node may have them. */
export function structuralUses(): PropertyUse[] {
  return Object.entries(STRUCTURE).map(([name, type]) => {
    const { domain, range } = STRUCTURAL[name as keyof typeof STRUCTURE] ?? {}
    return {
      property: `mla:${name}`,
      sort: type === '@id' ? 'owl:ObjectProperty' : 'owl:DatatypeProperty',
      where: 'the structure of nodes',
      classes: domain ? [domain] : [],
      ranges: [type === '@id' ? range : type],
    }
  })
}

/** Short names of all classes that documents of ours give to nodes, each with what gives it. */
export function usedClasses(model: Model): Map<string, string> {
  return new Map([
    ...Object.entries(model.targetClasses).map(([type, name]) => [name, `references of type ${type}`] as const),
    ...Object.entries(MAP_CLASSES).map(([key, name]) => [`mla:${name}`, `the map ${key}`] as const),
    ...model.types.map((type) => [`mla:${type.class}`, type.name] as const),
  ])
}

function fields(model: Model): { type: NodeType; field: Field }[] {
  return model.types.flatMap((type) => type.fields.map((field) => ({ type, field })))
}

function rangesOf(model: Model, field: Field): (string | undefined)[] {
  if (field.kind === 'map') return [`mla:${MAP_CLASSES[field.key]}`]
  if (field.kind === 'node') return field.of.map((variant) => `mla:${model.types.find((type) => type.name === variant.type)?.class}`)
  return [DATATYPES[field.kind]]
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
