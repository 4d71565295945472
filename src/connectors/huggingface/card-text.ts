import type { MlHyperParameter } from '../../generated/types.js'
import { hyperParameter } from '../hyper-parameters.js'
import { toMeasuredNumber } from '../wire/numbers.js'

const PROVENANCE = 'From the text of the model card.'
/** Longest description of the standard. */
const LONGEST = 100_000
const PLACEHOLDER = /\[More Information Needed\]/g

/** The text of a card as a description; nothing where it is only the template, not filled in. */
export function descriptionOf(body: string | undefined): string | undefined {
  const text = body?.trim()
  if (!text) return undefined
  const written = text.replace(PLACEHOLDER, '').replace(/^\s*(?:#.*|[-*]?\s*\*\*[^*]*\*\*:?|<!--[\s\S]*?-->)\s*$/gm, '').trim()
  return written ? text.slice(0, LONGEST) : undefined
}

/** Hyperparameters that the Trainer lists under a heading of its own, or that skops writes as a table. */
export function hyperParametersOf(body: string | undefined): MlHyperParameter[] {
  const section = /^#{2,4}\s*(?:Training hyperparameters|Hyperparameters)\s*$([\s\S]*?)(?=^#{1,4}\s|$(?![\s\S]))/m.exec(body ?? '')?.[1] ?? ''
  const listed = [...section.matchAll(/^- ([\w.]{1,100}): (.{1,1000})$/gm)]
  const tabled = [...section.matchAll(/^\|\s*([\w.]{1,100})\s*\|\s*([^|\n]{0,1000}?)\s*\|\s*$/gm)].filter(([, name, value]) => name !== 'Hyperparameter' && value !== '')
  return [...listed, ...tabled].map(([, name, value]) => hyperParameter(name!, value!.trim(), PROVENANCE))
}

/** Metrics that skops writes as a table under a heading of its own. */
export function metricsOf(body: string | undefined): object[] {
  const section = /^#{1,4}\s*Evaluation Results\s*$([\s\S]*?)(?=^#{1,4}\s|$(?![\s\S]))/m.exec(body ?? '')?.[1] ?? ''
  const rows = [...section.matchAll(/^\|\s*([^|\n]{1,100}?)\s*\|\s*([^|\n]{1,100}?)\s*\|\s*$/gm)]
  return rows.map(([, name, value]) => ({ name, kind: 'performance', value: toMeasuredNumber(value), description: PROVENANCE })).filter(({ value }) => value !== undefined)
}
