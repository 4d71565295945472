import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './model.js'

export type Schema = { [key: string]: any }

export const theirSchemas = join(root, '..', 'shared', 'standards', 'openmetadata', 'schemas')
export const theirPayloads = join(root, '..', 'shared', 'payloads', 'openmetadata')
/** Their schemas and documents are not part of the project: tests on them are skipped where they are absent. */
export const available = existsSync(theirSchemas) && existsSync(theirPayloads)

export const theirFiles = {
  mlmodel: { entity: 'entity/data/mlmodel.json', create: 'api/data/createMlModel.json' },
  mlmodelService: { entity: 'entity/services/mlmodelService.json', create: 'api/services/createMlModelService.json' },
} as const

const BASE = 'https://open-metadata.org/schema/'

/** Their schemas by path, as published. */
export const schemas: Record<string, Schema> = available ? Object.fromEntries(
  (readdirSync(theirSchemas, { recursive: true }) as string[]).filter((path) => path.endsWith('.json')).map((path) => [path, JSON.parse(readFileSync(join(theirSchemas, path), 'utf8'))]),
) : {}

export interface Leniency {
  /** Take any text as an address: `format` asserts nothing in draft-07 unless a validator chooses so. */
  readonly anyAddress?: boolean
}

/**
 * Validators of their 1.13 schemas. What is mended, so that they compile at all and say what they mean:
 * - `$id` becomes the path of the file: three differ from it (`gcpExternalAccount.json` has `https:./...`), so that references to them lead nowhere;
 * - `strict: false`: `javaType`, `javaInterfaces`, `javaEnums`, `existingJavaType`, `mask`, `outputType`, `@comment` and `.{1,}` are words of no vocabulary;
 * - `multipleOfPrecision`: `multipleOf: 0.1` in binary arithmetic refuses a third of all versions, 0.3 and their own 1.2 among them;
 * - `format: url` means `uri`: draft-07 has no `url`, and that of ajv-formats refuses `http://localhost:5000`, which their own connector writes;
 * - `utc-millisec`, `password`, `timezone` and `queryBuilder` are formats of no specification, and assert nothing.
 */
export function compile(path: string, { anyAddress = false }: Leniency = {}): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, multipleOfPrecision: 6, logger: false })
  addFormats.default(ajv)
  const uri = ajv.formats.uri!
  for (const name of ['utc-millisec', 'password', 'timezone', 'queryBuilder']) ajv.addFormat(name, true)
  ajv.addFormat('url', uri)
  if (anyAddress) for (const name of ['uri', 'url']) ajv.addFormat(name, true)
  for (const [file, schema] of Object.entries(schemas)) if (file !== path) ajv.addSchema({ ...schema, $id: BASE + file })
  return ajv.compile({ ...schemas[path]!, $id: BASE + path })
}

const compiled = new Map<string, ValidateFunction>()

/** What their schema says against a document, one line for each error. */
export function theirErrors(path: string, document: unknown, leniency: Leniency = {}): string[] {
  const key = `${path} ${leniency.anyAddress}`
  if (!compiled.has(key)) compiled.set(key, compile(path, leniency))
  const validate = compiled.get(key)!
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message, params }: ErrorObject) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}
