import type { Rule } from './issues.js'
import { kindOf } from './messages.js'

/** Greatest depth of free JSON. */
export const MOST_LEVELS = 64
/** Most values in one piece of free JSON. */
export const MOST_VALUES = 1_000_000

type Report = (rule: Rule, message: string, steps: readonly (string | number)[]) => void

/** Checks free JSON: plain values, no half characters, no own `__proto__`, bounded in depth and size. */
export function checkJson(value: unknown, report: Report): void {
  const budget = { left: MOST_VALUES }
  walk(value, [], budget, report)
  if (budget.left < 0) report('too-large', `Holds more than ${MOST_VALUES} values.`, [])
}

function walk(value: unknown, steps: (string | number)[], budget: { left: number }, report: Report): void {
  if (--budget.left < 0) return
  if (typeof value === 'string') return value.isWellFormed() ? undefined : report('ill-formed', 'Holds half a character (a lone surrogate), which no file can carry: remove it.', steps)
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return
  if (typeof value !== 'object') return report('type', `Must be JSON, not ${kindOf(value)}.`, steps)
  if (steps.length >= MOST_LEVELS) return report('too-deep', `Free JSON may be at most ${MOST_LEVELS} levels deep.`, steps)
  if (Array.isArray(value)) return value.forEach((item, index) => walk(item, [...steps, index], budget, report))
  walkObject(value as Record<string, unknown>, steps, budget, report)
}

function walkObject(value: Record<string, unknown>, steps: (string | number)[], budget: { left: number }, report: Report): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return report('type', 'Must be a plain JSON object.', steps)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') report('unsafe-key', 'This key is refused, because it has a meaning of its own in JavaScript: rename or remove it.', [...steps, key])
    else if (!key.isWellFormed()) report('ill-formed', 'This key holds half a character (a lone surrogate): remove it.', [...steps, key])
    else if (value[key] !== undefined) walk(value[key], [...steps, key], budget, report)
  }
}
