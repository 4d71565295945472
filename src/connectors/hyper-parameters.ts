import { redact, REDACTED } from '../entities/redaction.js'
import type { MlHyperParameter } from '../generated/types.js'
import { plainJson } from './wire/plain-json.js'
import { isSecretKey, redactTree } from './wire/secret-keys.js'

/** A hyperparameter as the standard has it: texts, numbers and truth values as they are, anything else as its JSON text; values under the name of a secret redacted. */
export function hyperParameter(name: string, value: unknown, description?: string): MlHyperParameter {
  return { name, ...(value === undefined || value === null ? {} : { value: isSecretKey(name) ? REDACTED : settingOf(value) }), ...(description === undefined ? {} : { description }) }
}

function settingOf(value: unknown): string | number | boolean {
  const plain = redactTree(plainJson(value), redact)
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : JSON.stringify(plain ?? null)
}
