type Root = typeof import('../../src/index.js')
type Rdf = typeof import('../../src/rdf/index.js')
type Shacl = typeof import('../../src/shacl/index.js')

const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href)

/** The library as it is published, from `dist`; its types are those of the source. */
export const root = (await built('index.js')) as Root
/** The same for RDF. */
export const rdf = (await built('rdf.js')) as Rdf
/** And for shapes. */
export const shacl = (await built('shacl.js')) as Shacl
