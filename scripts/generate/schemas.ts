import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.js'
import { MARK } from './header.js'
import type { Json, Model } from './model.js'

/** Words of ours beside JSON Schema's: they tie a field to RDF and constrain nothing. */
export const ANNOTATIONS = ['x-jsonld-id', 'x-jsonld-type', 'x-key', 'x-unique', 'x-parents', 'x-concept-scheme', 'x-classes']

/** Complaints about schema files that say what the meta-schema does not allow; empty when all are well. */
export function checkAgainstMetaSchema(files: Record<string, Json>, directory: string): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  const validate = ajv.compile(JSON.parse(readFileSync(join(directory, 'meta.schema.json'), 'utf8')))
  return Object.entries(files).flatMap(([file, schema]) =>
    validate(schema) ? [] : validate.errors!.filter((error) => error.keyword !== 'if').map((error) => `schemas/${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`))
}

/** One self-contained file for each document type, for editors, OpenAPI and other languages. */
export function emitBundledSchemas(model: Model): [path: string, text: string][] {
  return model.types.filter((type) => type.document).map(({ document }) => {
    const { $schema, $id, ...rest } = bundle(model.files, document!.file)
    return [`schemas/bundled/${document!.file}`, JSON.stringify({ $schema, $id, $comment: MARK, ...rest }, null, 2) + '\n']
  })
}
