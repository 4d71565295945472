import type { FeatureDataType } from '../../generated/types.js'
import type { Wire } from '../wire/wire.js'
import type { Parameters } from './parameters.js'

/** Types of columns of a frame. */
const types: Readonly<Record<string, FeatureDataType>> = { Numeric: 'numerical', Enum: 'categorical', Int: 'integer', Real: 'double', Time: 'timestamp', String: 'string', UUID: 'string' }
/** Parameters that name columns which are no features. */
const otherColumns = ['response_column', 'weights_column', 'offset_column', 'fold_column', 'treatment_column']

/** The features of a model, and the levels of those that are categories. */
export interface Features {
  readonly features: readonly object[]
  readonly levels: Readonly<Record<string, unknown>> | undefined
  /** Types of the columns that are no features, such as the response. */
  readonly otherTypes: Readonly<Record<string, unknown>> | undefined
}

/** Reads the columns of `output`: names, types and levels stand in three lists side by side. */
export function readFeatures(output: Wire, target: string | undefined, { references }: Parameters): Features {
  const [names, columnTypes, domains] = [output.json('names'), output.json('column_types'), output.json('domains')]
  const excluded = new Set([target, ...otherColumns.flatMap((name) => references.get(name) ?? [])])
  const at = (list: unknown, index: number): unknown => (Array.isArray(list) ? list[index] : undefined)
  const columns = (Array.isArray(names) ? names : []).map((name, index) => ({ name: String(name), type: at(columnTypes, index), levels: at(domains, index) }))
  const levels = Object.fromEntries(columns.filter((column) => Array.isArray(column.levels)).map((column) => [column.name, column.levels]))
  const others = Object.fromEntries(columns.filter(({ name, type }) => excluded.has(name) && type !== undefined).map(({ name, type }) => [name, type]))
  return { otherTypes: Object.keys(others).length ? others : undefined, features: columns.filter(({ name }) => !excluded.has(name)).map((column) => ({ name: column.name, dataType: typeOf(column.type, column.levels) })), levels: Object.keys(levels).length ? levels : undefined }
}

/** A type that no table knows is none; a column with levels is a category whatever it is called. */
function typeOf(type: unknown, levels: unknown): FeatureDataType | undefined {
  if (Array.isArray(levels)) return 'categorical'
  return typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined
}
