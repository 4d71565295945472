import { canonical } from '../entities/canonical.js'
import { entityId } from '../entities/ids.js'
import { ValidationError, type Rule } from '../entities/issues.js'
import { parse } from '../entities/validate.js'
import { documents } from '../generated/plan.js'
import type { MlModel, MlModelService } from '../generated/types.js'
import type { Values } from './draft.js'
import { Ledger, type Addition, type Loss } from './ledger.js'
import { NO_ALGORITHM } from './tables.js'
import { Writing } from './write-node.js'

export type { Addition, Loss }

/** How a document is written. */
export interface WriteOptions {
  /** A whole document, as their server hands it out (default), or what is sent to create one. */
  readonly form?: 'entity' | 'create'
}

/** What a writing came to. */
export interface WriteResult {
  /** Valid under `mlmodel.json` or `mlmodelService.json` of OpenMetadata 1.13, or their create requests. */
  readonly document: Record<string, unknown>
  /** What of our document theirs does not hold, or holds differently. */
  readonly loss: readonly Loss[]
  /** What their schema requires and our document does not say, so that it was filled in. */
  readonly added: readonly Addition[]
}

/**
 * Writes a model or a service as OpenMetadata 1.13 has it. Secrets are left out or become `REDACTED`.
 * Throws {@link ValidationError} for an entity that is not valid, and in the form `create` for a model whose service is known by its id alone.
 */
export function writeOpenMetadata(entity: MlModel | MlModelService, { form = 'entity' }: WriteOptions = {}): WriteResult {
  const checked = parse(entity)
  if (checked.type !== 'mlmodel' && checked.type !== 'mlmodelService') throw refused('/type', 'unknown-type', 'Only a model (`mlmodel`) and a service (`mlmodelService`) can be written for OpenMetadata.')
  const ledger = new Ledger()
  const document = new Writing(ledger, form, checked.serviceType ?? '').node(checked as unknown as Values, documents[checked.type].class, '') as Values
  if (checked.type === 'mlmodel') settleModel(ledger, document, form)
  return { document: form === 'create' ? document : withId(ledger, checked, document), ...ledger.result() }
}

function settleModel(ledger: Ledger, document: Values, form: 'entity' | 'create'): void {
  if (document.service === undefined) throw refused('/service', 'unwritable', 'A create request names the service, and this one is known by its id alone: give its `fullyQualifiedName`.')
  if (document.algorithm !== undefined || form === 'create') return
  ledger.lose('/algorithm', `OpenMetadata 1.13 requires an algorithm and none is known: written as \`${NO_ALGORITHM}\`, which is what its own connectors write.`)
  document.algorithm = NO_ALGORITHM
}

function withId(ledger: Ledger, entity: MlModel | MlModelService, document: Values): Values {
  if (document.id !== undefined) return document
  ledger.add('/id', 'OpenMetadata 1.13 requires an id: made from the type and the fully qualified name (UUID version 5).')
  return { id: entityId(canonical(entity)), ...document }
}

function refused(path: string, rule: Rule, message: string): ValidationError {
  return new ValidationError([{ path, rule, message }])
}
