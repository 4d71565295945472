/**
 * A copy of a document without what stands at some places. Items of lists that are gone move the others up: `original` is the document that the places are in,
 * so that they are found in one that was read back without them too.
 */
export function without(document: unknown, original: unknown, places: readonly string[]): unknown {
  const gone = new Set(places)
  return strip(document, original, '', gone, document === original)
}

function strip(value: any, original: any, path: string, gone: ReadonlySet<string>, whole: boolean): unknown {
  if (Array.isArray(value)) return stripList(value, original, path, gone, whole)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`] as const)
  return Object.fromEntries(entries.filter(([, , at]) => !gone.has(at)).map(([key, item, at]) => [key, strip(item, original?.[key], at, gone, whole)]))
}

/** In a list that was read back, items are missing that were lost as a whole; the others keep their order. */
function stripList(value: any[], original: any, path: string, gone: ReadonlySet<string>, whole: boolean): unknown[] {
  const kept = (Array.isArray(original) ? original : []).map((_, index) => index).filter((index) => !gone.has(`${path}/${index}`))
  const missing = Array.isArray(original) && value.length < original.length
  const indices = whole || missing ? kept : value.map((_, index) => index)
  const items = whole ? kept.map((index) => value[index]) : value
  return items.map((item, position) => {
    const index = indices[position]!
    // A scalar that is told of stands changed at its place.
    if (gone.has(`${path}/${index}`) && (typeof item !== 'object' || item === null)) return 'told'
    return strip(item, original?.[index], `${path}/${index}`, gone, whole)
  })
}
