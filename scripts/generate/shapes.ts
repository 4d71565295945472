import { DATATYPES } from './context.js'
import { header } from './header.js'
import type { Facets, Field, Model } from './model.js'
import { planClasses, type PlannedClass } from './plan.js'
import { MAP_CLASSES } from './structure.js'

const FINITE = '1.7976931348623157E308'
const NUMBER_TEXT = '^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:e[+-]?[0-9]+)?$'
const NO_LIMITS: Facets = {}

/** SHACL Core: one node shape for each class, with its own fields only. */
export function emitShapes(model: Model): string {
  const classOf = new Map(model.types.map((type) => [type.name, type.class]))
  const entries = new Set(model.types.flatMap((type) => type.fields.filter((field) => field.kind === 'map').map((field) => field.of[0]!.type)))
  return [
    header('#'),
    PREFIXES,
    '<https://w3id.org/ml-assets/shapes> a owl:Ontology ;\n  rdfs:label "Shapes of ML Assets"@en .',
    ...planClasses(model).map((planned) => printShape(planned, classOf, entries.has(planned.class))),
    ...Object.entries(MAP_CLASSES).map(([key, name]) => printMapShape(model, key, name)),
  ].join('\n\n') + '\n'
}

const PREFIXES = `@prefix mla: <https://w3id.org/ml-assets#> .
@prefix shape: <https://w3id.org/ml-assets/shapes#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`

function printShape(planned: PlannedClass, classOf: Map<string, string>, entry: boolean): string {
  const properties = [
    ...planned.fields.filter((field) => field.kind !== 'class').flatMap((field) => printField(planned.class, field, classOf)),
    ...structureOf(planned, entry),
  ]
  const alternatives = planned.atLeastOne.map((key) => `[ sh:path mla:${planned.fields.find((field) => field.key === key)!.property} ; sh:minCount 1 ]`)
  return [
    `shape:${planned.class} a sh:NodeShape ;`,
    `  sh:targetClass mla:${planned.class} ;`,
    '  sh:nodeKind sh:IRI ;',
    ...(alternatives.length ? [`  sh:or ( ${alternatives.join(' ')} ) ;`] : []),
    `  sh:property\n    ${properties.map(([name]) => `shape:${name}`).join(' ,\n    ')} .\n`,
    ...properties.map(([name, lines]) => `shape:${name} a sh:PropertyShape ;\n  ${lines.join(' ;\n  ')} .`),
  ].join('\n')
}

type Property = [name: string, lines: string[]]

function structureOf(planned: PlannedClass, entry: boolean): Property[] {
  const has = (kind: string) => planned.fields.some((field) => field.kind === kind)
  const property = (path: string, ...lines: string[]): Property => [`${planned.class}--${path}`, [`sh:path mla:${path}`, ...lines]]
  const properties = [property('position', 'sh:datatype xsd:nonNegativeInteger', 'sh:maxCount 1')]
  if (has('reference')) properties.push(property('reference', 'sh:nodeKind sh:IRI', 'sh:class mla:EntityReference'))
  if (entry) properties.push(property('key', 'sh:datatype xsd:string', 'sh:minCount 1', 'sh:maxCount 1'))
  if (planned.class === 'EntityReference')
    properties.push(property('field', 'sh:datatype xsd:string', 'sh:minCount 1', 'sh:maxCount 1'), property('target', 'sh:nodeKind sh:IRI', 'sh:minCount 1', 'sh:maxCount 1'))
  return properties
}

function printField(owner: string, field: Field, classOf: Map<string, string>): Property[] {
  const name = `${owner}-${field.key}`
  const counts = [...(field.required ? ['sh:minCount 1'] : []), `sh:maxCount ${field.many || field.kind === 'texts' ? field.facets.maxItems : 1}`]
  const head = [`sh:path mla:${field.property}`, `sh:name "${field.key}"`]
  const direct: Property = [name, [...head, ...counts, ...constraints(field, classOf)]]
  if (field.kind !== 'reference') return [direct]
  const qualified = `sh:qualifiedValueShape [ sh:property [ sh:path mla:field ; sh:hasValue "${field.key}" ] ]`
  const limits = [...(field.required ? ['sh:qualifiedMinCount 1'] : []), `sh:qualifiedMaxCount ${field.many ? field.facets.maxItems : 1}`]
  return [direct, [`${name}--reference`, ['sh:path mla:reference', `sh:name "${field.key}"`, qualified, ...limits]]]
}

function constraints(field: Field, classOf: Map<string, string>): string[] {
  const { facets } = field
  switch (field.kind) {
    case 'iri': return ['sh:nodeKind sh:IRI', ...textFacets(facets)]
    case 'reference': return ['sh:nodeKind sh:IRI']
    case 'node': return ['sh:nodeKind sh:IRI', `sh:class mla:${classOf.get(field.of[0]!.type)}`]
    case 'map': return ['sh:nodeKind sh:IRI', `sh:class mla:${MAP_CLASSES[field.key]}`]
    case 'json': return ['sh:datatype rdf:JSON']
    case 'scalar': return [...textFacets(facets), `sh:or ( [ sh:datatype xsd:string ] [ ${doubleFacets(NO_LIMITS).join(' ; ')} ] [ sh:datatype xsd:boolean ] )`]
    case 'double': return doubleFacets(facets)
    case 'measured': return ['sh:datatype xsd:double']
    case 'integer': case 'count': return [`sh:datatype ${DATATYPES[field.kind]}`, `sh:minInclusive ${facets.minimum}`, `sh:maxInclusive ${facets.maximum}`]
    case 'instant': return ['sh:datatype xsd:dateTime', `sh:minInclusive ${moment(facets.minimum!)}`, `sh:maxInclusive ${moment(facets.maximum!)}`]
    case 'numberText': return ['sh:datatype xsd:string', `sh:pattern ${JSON.stringify(NUMBER_TEXT)}`]
    default: return [`sh:datatype ${DATATYPES[field.kind]}`, ...textFacets(facets)]
  }
}

function textFacets(facets: Facets): string[] {
  const words = facets.enum ?? (facets.const === undefined ? undefined : [facets.const])
  return [
    ...(facets.minLength === undefined ? [] : [`sh:minLength ${facets.minLength}`]),
    ...(facets.maxLength === undefined ? [] : [`sh:maxLength ${facets.maxLength}`]),
    ...(facets.pattern === undefined ? [] : [`sh:pattern ${literal(facets.pattern)}`]),
    ...(words ? [`sh:in ( ${words.map((word) => JSON.stringify(word)).join(' ')} )`] : []),
  ]
}

/** Bounds also where the schema has none: JSON cannot say infinite or undefined numbers, and neither may the graph. */
function doubleFacets(facets: Facets): string[] {
  const double = (value: number | undefined, otherwise: string) => `"${value === undefined ? otherwise : value}"^^xsd:double`
  return ['sh:datatype xsd:double', `sh:minInclusive ${double(facets.minimum, `-${FINITE}`)}`, `sh:maxInclusive ${double(facets.maximum, FINITE)}`]
}

function moment(milliseconds: number): string {
  return `"${new Date(milliseconds).toISOString()}"^^xsd:dateTime`
}

/** A Turtle string; line separators as escapes, so that the file stays readable. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
}

function printMapShape(model: Model, key: string, name: string): string {
  const field = model.types.flatMap((type) => type.fields).find((field) => field.key === key)!
  return `shape:${name} a sh:NodeShape ;
  sh:targetClass mla:${name} ;
  sh:nodeKind sh:IRI ;
  sh:property shape:${name}--entry .

shape:${name}--entry a sh:PropertyShape ;
  sh:path mla:entry ;
  sh:nodeKind sh:IRI ;
  sh:class mla:${field.of[0]!.type} ;
  sh:maxCount ${field.facets.maxProperties} .`
}
