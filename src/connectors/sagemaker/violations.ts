import type { Wire } from '../wire/wire.js'

const NUMBER = '(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)'
/** How Model Monitor and Clarify write what they measured into the description, with the number and its limit. */
const sentences: readonly { readonly pattern: RegExp; readonly unit?: string; readonly limitFirst?: boolean }[] = [
  { pattern: new RegExp(`^Value:? ${NUMBER} does not meet`) },
  { pattern: new RegExp(`distance: ${NUMBER},? exceed(?:s|ed) threshold: ${NUMBER}`, 'i') },
  { pattern: new RegExp(`drift ${NUMBER} exceeds threshold ${NUMBER}`, 'i') },
  { pattern: new RegExp(`^Metric [^\\n]{1,200}? with ${NUMBER}(?: \\+/- [^ ]{1,40})? was (?:Less|Greater)ThanThreshold '?${NUMBER}`) },
  { pattern: new RegExp(`Expected match: ${NUMBER}%\\.\\s+Observed: Only ${NUMBER}%`), unit: 'percent', limitFirst: true },
]

/** A violation as a measurement, and which check found it. */
export interface Violation {
  readonly check: string
  readonly measurement: object
}

/**
 * Reads `constraint_violations.json` (https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-violations.html).
 * The number stands in the text of the description; a violation without one, such as a missing column, stays as it is.
 */
export function readViolations(file: Wire, timestamp: number | undefined): Violation[] {
  file.ignore({ version: 'Version of the form of the file.' })
  return file.items('violations').flatMap((violation) => {
    const found = numbersIn(violation.peek('description'))
    const check = violation.peek('constraint_check_type')
    if (!found || typeof check !== 'string' || check === '') return []
    const [metric, method] = [violation.text('metric_name'), violation.text('constraint_check_type')]
    return [{ check, measurement: { name: metric ?? method, kind: 'drift', ...found, feature: violation.text('feature_name'), slice: sliceOf(violation), method: metric === undefined ? undefined : method, timestamp, description: violation.text('description') } }]
  })
}

function numbersIn(description: unknown): { readonly value: number; readonly threshold: number | undefined; readonly unit: string | undefined } | undefined {
  if (typeof description !== 'string') return undefined
  for (const { pattern, unit, limitFirst } of sentences) {
    const found = pattern.exec(description)
    if (!found) continue
    const [value, limit] = limitFirst ? [found[2], found[1]] : [found[1], found[2]]
    return { value: Number(value), threshold: limit === undefined ? undefined : Number(limit), unit }
  }
  return undefined
}

/** The group that a bias metric is of, or the label that an attribution is of. */
function sliceOf(violation: Wire): object | undefined {
  const [facet, label] = [violation.text('facet'), violation.text('label')]
  if (facet !== undefined) return { attribute: facet, value: violation.text('facet_value') ?? 'all' }
  return label === undefined ? undefined : { attribute: 'label', value: label }
}
