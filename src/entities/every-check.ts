import { DocumentChecks, Enough } from './checks.js'
import type { Rule } from './issues.js'
import type { TextFacets, Validator } from '../generated/validators.js'

/** The checks of the validator, telling all issues however many there are, and how long each list may be. */
export class EveryCheck extends DocumentChecks {
  readonly mostItems = new WeakMap<object, number>()

  override report(rule: Rule, message: string, ...steps: (string | number)[]): void {
    try {
      super.report(rule, message, ...steps)
    } catch (error) {
      if (!(error instanceof Enough)) throw error
    }
  }

  override nodes(value: unknown, key: string, validator: Validator, maxItems: number, names?: readonly string[]): void {
    if (Array.isArray(value)) this.mostItems.set(value, maxItems)
    super.nodes(value, key, validator, maxItems, names)
  }

  override set(value: unknown, key: string, facets: TextFacets, maxItems: number): void {
    if (Array.isArray(value)) this.mostItems.set(value, maxItems)
    super.set(value, key, facets, maxItems)
  }
}
