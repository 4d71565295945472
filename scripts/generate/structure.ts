/** Terms that no schema field gives birth to: how nodes hang together. Local name -> how JSON-LD types its values. */
export const STRUCTURE = {
  /** From any node to the reference nodes it holds. */
  reference: '@id',
  /** On a reference node: the key of the field it stands in. */
  field: 'xsd:string',
  /** On a reference node: the record that is meant. */
  target: '@id',
  /** On a node of a list: its place, from 0. */
  position: 'xsd:nonNegativeInteger',
  /** From the node of a map to its entries. */
  entry: '@id',
  /** On an entry of a map: its key. */
  key: 'xsd:string',
  /** From a node to the concept behind one of its words. */
  hasConcept: '@id',
} as const

/** Class of the node that stands for the free-key map of a field. */
export const MAP_CLASSES: Record<string, string> = { changeSummary: 'ChangeSummary' }

export const NAMESPACES = {
  mla: 'https://w3id.org/ml-assets#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sh: 'http://www.w3.org/ns/shacl#',
  owl: 'http://www.w3.org/2002/07/owl#',
} as const

/** `prefix:name` as a full IRI. */
export function expand(name: string): string {
  const [prefix, local] = name.split(':') as [keyof typeof NAMESPACES, string]
  return NAMESPACES[prefix] + local
}
