import type { MlHyperParameter } from '../../generated/types.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Wire } from '../wire/wire.js'

/** What the parameters of a model say. */
export interface Parameters {
  readonly hyperParameters: readonly MlHyperParameter[]
  /** Names of those that somebody set to something else than H2O would. */
  readonly changed: readonly string[]
  /** Names of frames, columns and models, by the name of the parameter. */
  readonly references: ReadonlyMap<string, readonly string[]>
}

/** Parameters whose targets have a place of their own in the standard. */
const placed = new Set(['training_frame', 'validation_frame', 'response_column', 'weights_column', 'offset_column', 'fold_column', 'treatment_column', 'base_models'])

/** Fields that say the same of every model. */
const descriptions = Object.fromEntries(['label', 'help', 'required', 'type', 'default_value', 'level', 'values', 'is_member_of_frames', 'is_mutually_exclusive_with', 'gridable', 'actual_value/is_member_of_frames', 'actual_value/type', 'actual_value/URL', 'actual_value/*/type', 'actual_value/*/URL'].map((key) => [key, 'Describes the parameter, not this model.']))

/** Reads `parameters[]`: the values in force, which may come from the user, the default or H2O itself. */
export function readParameters(owner: Wire): Parameters {
  const references = new Map<string, readonly string[]>()
  const changed: string[] = []
  const hyperParameters: MlHyperParameter[] = []
  for (const parameter of owner.items('parameters')) {
    const name = parameter.text('name')
    if (name === undefined) continue
    const targets = targetsOf(parameter.peek('actual_value'))
    const given = parameter.peek('actual_value')
    if (JSON.stringify(given) !== JSON.stringify(parameter.peek('default_value')) && given !== null && !targets) changed.push(name)
    const value = parameter.json('actual_value')
    if (name === 'model_id') parameter.ignore({ name: 'Repeats the name of the model.', actual_value: 'Repeats the name of the model.' })
    else if (targets && placed.has(name)) references.set(name, targets)
    else hyperParameters.push(hyperParameter(name, targets?.join(', ') ?? value))
    if (name === 'response_column') parameter.ignore({ 'actual_value/column_name': 'Repeats response_column_name.' })
    parameter.ignore(descriptions)
  }
  return { hyperParameters, changed, references }
}

/** Names behind a key of a frame or model, a column, or a list of them. */
function targetsOf(value: unknown): readonly string[] | undefined {
  const names = [value].flat().map((item) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>).name ?? (item as Record<string, unknown>).column_name : undefined))
  return names.length && names.every((name) => typeof name === 'string') ? (names as string[]) : undefined
}
