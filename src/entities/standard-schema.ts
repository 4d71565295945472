import type { Validator } from '../generated/validators.js'
import { runValidator } from './validate.js'

/** The validator of one type in the form that other libraries share: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ml-assets'
    readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }
    readonly types?: { readonly input: T; readonly output: T }
  }
}

/** What is wrong, as Standard Schema tells it. */
export interface StandardIssue {
  readonly message: string
  readonly path: readonly string[]
}

/** Wraps a validator. */
export function standardSchema<T>(validator: Validator): StandardSchema<T> {
  const validate = (value: unknown) => {
    const result = runValidator(validator, value)
    return result.ok ? { value: result.value as T } : { issues: result.issues.map(({ message, path }) => ({ message, path: steps(path) })) }
  }
  return { '~standard': { version: 1, vendor: 'ml-assets', validate } }
}

function steps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
