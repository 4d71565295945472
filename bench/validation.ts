import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Entity } from '../src/generated/types.js'
import { interleave, quick } from './support/clock.js'
import { documents } from './support/documents.js'
import { expectEqual } from './support/equal.js'
import { root } from './support/library.js'
import { against, faster, type Row } from './support/rows.js'

const UNIT = 'µs a document'

const schemaFiles: Readonly<Record<Entity['type'], string>> = {
  mlmodel: 'ml-model', mlmodelService: 'ml-model-service', mlexperiment: 'ml-experiment', mlrun: 'ml-run', mldataset: 'ml-dataset', lineageEdge: 'lineage-edge',
}

/** JSON Schema validation of valid documents and of broken ones, against ajv that compiled the same schemas. */
export async function validationRows(): Promise<Row[]> {
  const texts = documents(quick ? 200 : 500).map((entity) => JSON.stringify(entity))
  const entities = texts.map((text) => JSON.parse(text) as Entity)
  const broken = texts.map((text) => ({ ...(JSON.parse(text) as Entity), name: 5, unheardOf: true }) as unknown as Entity)
  const stopping = compile(false)
  const complete = compile(true)
  for (const entity of entities) expectEqual('ajv', stopping[entity.type](entity), root.validate(entity).ok)
  for (const entity of broken) expectEqual('ajv', complete[entity.type](entity), root.validate(entity).ok)
  const times = await interleave({
    parse: () => texts.forEach((text) => JSON.parse(text)),
    ours: () => entities.forEach((entity) => root.validate(entity)),
    ajv: () => entities.forEach((entity) => stopping[entity.type](entity)),
    ajvComplete: () => entities.forEach((entity) => complete[entity.type](entity)),
    oursBroken: () => broken.forEach((entity) => root.validate(entity)),
    ajvBroken: () => broken.forEach((entity) => complete[entity.type](entity)),
  }, quick ? 15 : 31)
  const each = (milliseconds: number) => (milliseconds * 1000) / entities.length
  return [
    against('validation, against JSON.parse', each(times.ours), each(times.parse), UNIT),
    faster('validation, against ajv that stops at the first error', each(times.ours), each(times.ajv), UNIT, 1),
    faster('validation, against ajv that tells all errors, as we do', each(times.ours), each(times.ajvComplete), UNIT, 1),
    faster('validation of broken documents, against ajv that tells all errors', each(times.oursBroken), each(times.ajvBroken), UNIT, 1),
  ]
}

function compile(allErrors: boolean): Record<Entity['type'], ValidateFunction> {
  const ajv = new Ajv2020({ allErrors, strict: false, formats: { iri: true } }) // the schemas say with a pattern what an IRI is
  addFormats.default(ajv)
  const schema = (file: string) => JSON.parse(readFileSync(fileURLToPath(new URL(`../schemas/bundled/${file}.schema.json`, import.meta.url)), 'utf8')) as object
  return Object.fromEntries(Object.entries(schemaFiles).map(([type, file]) => [type, ajv.compile(schema(file))])) as Record<Entity['type'], ValidateFunction>
}
