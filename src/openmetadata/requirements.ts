import { idOf } from '../entities/ids.js'
import { quoteName } from '../entities/names.js'
import { redact } from '../entities/redaction.js'
import type { EntityReference, EntityType } from '../generated/types.js'
import { within, type Values } from './draft.js'
import type { Ledger } from './ledger.js'
import { lookUp } from './tables.js'

/** What 1.13's schemas require beyond ours: a value to fill in, or nothing where none can be made up and the node is left out. */
const requirements: { readonly [className: string]: { readonly [key: string]: unknown } } = {
  TagLabel: { source: 'Classification', labelType: 'Manual', state: 'Confirmed' },
  ConnectionTest: { steps: [] },
  Certification: { tagLabel: undefined, appliedDate: undefined, expiryDate: undefined },
  UsageDetails: { date: undefined },
}

/** The same for the settings of a connection, by the platform that it is written for. */
const requiredSettings: { readonly [serviceType: string]: (config: Values) => Values } = {
  Mlflow: ({ trackingUri }) => ({ trackingUri, registryUri: trackingUri }),
  VertexAI: () => ({ credentials: { gcpConfig: { type: 'gcp_adc' } } }),
  CustomMlModel: () => ({ type: 'CustomMlModel' }),
}

/** The node with what their schema requires; nothing, and a loss, where that cannot be had. */
export function required(ledger: Ledger, node: Values, className: string, at: string, serviceType: string): Values | undefined {
  if (className === 'EntityReference') return withId(ledger, node, at)
  const wanted = className === 'ConnectionConfig' ? lookUp(requiredSettings, serviceType)?.(node) : lookUp(requirements, className)
  const missing = Object.entries(wanted ?? {}).filter(([key]) => node[key] === undefined)
  if (missing.some(([, value]) => value === undefined)) {
    const keys = missing.filter(([, value]) => value === undefined).map(([key]) => `\`${key}\``)
    return ledger.lose(at, `OpenMetadata 1.13 requires ${keys.join(' and ')} here: left out.`)
  }
  for (const [key] of missing) ledger.add(within(at, key), `OpenMetadata 1.13 requires \`${key}\`: filled in as ${describe(className, key)}.`)
  return { ...node, ...Object.fromEntries(missing) }
}

function describe(className: string, key: string): string {
  if (key === 'registryUri') return 'the tracking URI, which is what MLflow does'
  if (key === 'credentials') return 'Google\'s application default credentials'
  if (key === 'steps') return 'an empty list'
  return className === 'TagLabel' ? 'the default of its schema' : 'the one word it takes'
}

/** A reference with the id that follows from its type and name (UUID version 5), where it has none. */
function withId(ledger: Ledger, node: Values, at: string): Values {
  if (node.id !== undefined) return node
  ledger.add(within(at, 'id'), 'OpenMetadata 1.13 requires an id: made from the type and the name (UUID version 5).')
  return { id: referenceId(node as unknown as EntityReference), ...node }
}

function referenceId({ type, fullyQualifiedName, name = '' }: EntityReference): string {
  return idOf(type as EntityType, redact(fullyQualifiedName ?? quoteName(name)))
}

