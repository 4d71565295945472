import type { ReaderResult } from '../../connectors/connector.js'
import { huggingface } from '../../connectors/huggingface/index.js'
import type { HttpClient } from '../../io/http-client.js'
import { listOf, objectOf, type Answer } from '../answers.js'
import type { Listing } from '../drive.js'
import type { ExtractRequest } from '../extractor.js'
import { failureOf, isFatal } from '../failures.js'

/** Where inference endpoints are told of, whichever Hub is read. */
export const ENDPOINTS = 'https://api.endpoints.huggingface.cloud'

/** Inference endpoints by the repository that each serves; those that name none are under the empty text. */
export type Endpoints = ReadonlyMap<string, readonly Answer[]>

/** The inference endpoints of a user or an organization. */
export async function endpointsOf(client: HttpClient, namespace: string): Promise<Endpoints> {
  const served = new Map<string, Answer[]>()
  for (const endpoint of listOf(objectOf((await client.get(`v2/endpoint/${encodeURIComponent(namespace)}`)).json()).items, 'endpoints')) {
    const { repository } = objectOf(endpoint.model)
    const name = typeof repository === 'string' ? repository : ''
    served.set(name, [...(served.get(name) ?? []), endpoint])
  }
  return served
}

/** Models that are served, but were not among those that were read: an endpoint may serve the model of anybody. */
export function servedModels(endpoints: Endpoints, read: (id: string, signal: AbortSignal) => Promise<ReaderResult>, known: ReadonlySet<string>, request: ExtractRequest): Listing<string> {
  const { include = () => true } = request
  return {
    what: 'served models',
    identity: (id) => (id === '' ? 'endpoint without a model' : `model ${id}`),
    pages: async function* () {
      yield { items: [...endpoints.keys()].filter((id) => !known.has(id)) }
    },
    wanted: (id) => include(id),
    read: async (id, signal) => {
      const alone = (warnings: ReaderResult['warnings']) => withWarnings(huggingface.readers.endpoints!({ items: endpoints.get(id) }, request), warnings)
      if (id === '') return alone([])
      try {
        return await read(id, signal)
      } catch (error) {
        if (isFatal(error)) throw error
        return alone([{ path: '', message: `Only its endpoints are known: ${failureOf(error)}` }])
      }
    },
  }
}

/** A result with more warnings before its own. */
export function withWarnings(result: ReaderResult, warnings: ReaderResult['warnings']): ReaderResult {
  return { ...result, warnings: [...warnings, ...result.warnings] }
}
