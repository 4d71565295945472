import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readModel } from '../../scripts/generate/read.js'
import type { Entity, EntityType } from '../../src/index.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const model = readModel(join(root, 'schemas'))
export const entityTypes: EntityType[] = model.types.flatMap((type) => (type.document ? [type.document.type as EntityType] : []))

/** How many random samples a property is tried on. */
export const runs = Number(process.env.PROPERTY_RUNS ?? 100)

export interface Fixture<T> {
  /** `mlmodel/valid/churn`: type, kind and what it shows. */
  name: string
  type: EntityType
  content: T
}

export interface InvalidCase {
  why: string
  entity: unknown
  issues: { path: string; rule: string }[]
}

export const validFixtures = fixtures<Entity>('valid')
/** Documents that, together, fill every field of every type. */
export const fullFixtures = validFixtures.filter(({ name }) => /\/(?:maximal|.*-with-full-connection)$/.test(name))
export const invalidFixtures = fixtures<InvalidCase>('invalid')

function fixtures<T>(kind: 'valid' | 'invalid'): Fixture<T>[] {
  const directory = join(root, 'test', 'fixtures', 'entities')
  return entityTypes.flatMap((type) =>
    readdirSync(join(directory, type, kind)).filter((file) => file.endsWith('.json')).sort()
      .map((file) => ({ name: `${type}/${kind}/${file.replace('.json', '')}`, type, content: JSON.parse(readFileSync(join(directory, type, kind, file), 'utf8')) as T })))
}

/** Text of a file of the project. */
export function projectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
