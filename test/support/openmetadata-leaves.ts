import type { ReadWarning } from '../../src/openmetadata/index.js'

interface Leaf {
  path: string
  value: unknown
}

/** Every scalar of a JSON value with its JSON Pointer. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ path, value }]
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

/**
 * The scalars of a document that are neither in the entity nor told of in a warning on them or on what holds them.
 * Values are counted: one that stands twice in the document, and is not told of, must stand twice in the entity.
 */
export function lostLeaves(document: unknown, entity: unknown, warnings: readonly ReadWarning[]): Leaf[] {
  const told = new Set(warnings.map(({ path }) => path))
  const there = new Map<string, number>()
  for (const { value } of leavesOf(entity)) there.set(keyOf(value), (there.get(keyOf(value)) ?? 0) + 1)
  return leavesOf(document).filter(({ path }) => !heldBy(path).some((ancestor) => told.has(ancestor))).filter(({ value }) => {
    const left = there.get(keyOf(value)) ?? 0
    there.set(keyOf(value), left - 1)
    return left < 1
  })
}

function heldBy(path: string): string[] {
  const steps = path.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

function keyOf(value: unknown): string {
  return `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`
}
