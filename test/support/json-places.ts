/** A place in a JSON value: the container and the key in it. */
export interface Place {
  readonly container: Record<string | number, unknown>
  readonly key: string | number
  /** JSON Pointer (RFC 6901) from the root. */
  readonly path: string
}

/** Every place of a JSON value, containers before what they hold. */
export function placesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys: (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  const container = value as Record<string | number, unknown>
  return keys.flatMap((key) => {
    const place = { container, key, path: `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}` }
    return [place, ...placesOf(container[key], place.path)]
  })
}

/** Whether a value says something: texts that are not empty, numbers, truth values. */
export function isLeaf(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'
}

/** Runs with another value at a place, and puts the old one back. `undefined` takes the key away. */
export function withValue<T>({ container, key }: Place, value: unknown, run: () => T): T {
  const before = Object.entries(container)
  if (value === undefined && !Array.isArray(container)) delete container[key]
  else container[key] = value
  try {
    return run()
  } finally {
    if (Array.isArray(container)) container[key as number] = before[key as number]![1]
    else {
      for (const name of Object.keys(container)) delete container[name]
      Object.assign(container, Object.fromEntries(before))
    }
  }
}

/** The value and all it holds, frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const item of Object.values(value)) deepFreeze(item)
  }
  return value
}
