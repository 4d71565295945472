import { mlModel, type Entity, type MlModel } from '../../src/index.js'
import { openGraph } from '../../src/graph/index.js'

export const BASE = 'https://models.example.com/'
const service = { type: 'mlmodelService', fullyQualifiedName: 'registry' } as const

/** A model by number, in one of its versions; an earlier version has more features. */
export function modelOf(index: number, version = 1): MlModel {
  const features = Array.from({ length: Math.max(0, 4 - version) }, (_, place) => ({ name: `feature ${place}`, dataType: 'double' as const }))
  return mlModel({ service, name: `model-${index}`, algorithm: `version ${version}`, mlFeatures: features, description: `Ends with \\u0022 and "quotes" \u2028 in ${index}` })
}

/** Models by number, each in its first version. */
export function modelsOf(count: number): MlModel[] {
  return Array.from({ length: count }, (_, index) => modelOf(index))
}

/** What a store holds after documents were put into it one after the other. */
export async function held(entities: Iterable<Entity>): Promise<string> {
  const graph = await openGraph({ base: BASE })
  graph.replace(entities)
  return graph.dump({ format: 'nquads' })
}
