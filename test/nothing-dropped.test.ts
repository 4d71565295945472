import { describe, expect, test } from 'vitest'
import { planClasses } from '../scripts/generate/plan.js'
import { classes } from '../src/generated/terms.js'
import { toQuads } from '../src/rdf/index.js'
import { fullFixtures, model } from './support/model.js'

const MLA = 'https://w3id.org/ml-assets#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const quads = fullFixtures.flatMap(({ content }) => toQuads(content))
const classOf = new Map(quads.filter((quad) => quad.predicate.value === RDF_TYPE).map((quad) => [quad.subject.value, quad.object.value]))
const written = new Set(quads.map((quad) => `${classOf.get(quad.subject.value)} ${quad.predicate.value}`))
const fields = planClasses(model).flatMap((planned) => planned.fields.map((field) => ({ name: `${planned.class}.${field.key}`, className: MLA + planned.class, property: field.kind === 'class' ? RDF_TYPE : MLA + field.property })))

describe('documents that fill every field give a quad for every field', () => {
  test.each(fields)('$name', ({ className, property }) => expect(written).toContain(`${className} ${property}`))

  test('and none for secrets', () => {
    const secrets = model.types.flatMap((type) => type.fields.filter((field) => field.secret).map((field) => MLA + field.property))
    const plain = new Set(fields.map((field) => field.property))
    expect(secrets.length).toBeGreaterThan(10)
    expect(quads.filter((quad) => secrets.includes(quad.predicate.value) && !plain.has(quad.predicate.value))).toEqual([])
    console.log(`${fields.length} fields of ${Object.keys(classes).length} classes, each with a quad; ${new Set(secrets).size} secret fields, none with one`)
  })
})
