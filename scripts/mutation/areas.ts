/** The folders of `src` whose tests are tested, and the tests that speak of each. */
const areas: { readonly [area: string]: readonly string[] } = {
  entities: ['validation', 'entities', 'identifiers', 'canonical', 'builders', 'secrets-redaction', 'hostile-rows-json'],
  rdf: ['rdf-text', 'rdf-reading', 'options', 'hostile-parse', 'n-quads-bytes', 'n-quads-reading', 'unwritable', 'secrets-redaction', 'graph-index'],
  openmetadata: ['openmetadata-forms', 'openmetadata-golden', 'openmetadata', 'openmetadata-write'],
}

/** Names of the folders. */
export const areaNames: readonly string[] = Object.keys(areas)

/** Files with the tests of a folder. */
export function testsOf(area: string | undefined): string[] {
  const tests = areas[area ?? '']
  if (!tests) throw new Error(`MUTATION_AREA must be one of ${areaNames.join(', ')}`)
  return tests.map((name) => `test/${name}.test.ts`)
}
