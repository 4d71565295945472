import { toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'
import { readTable, type Row } from './tables.js'

/** Fields of ModelMetrics that are numbers and no measurements. */
const noMeasurements = new Set(['model_checksum', 'frame_checksum', 'scoring_time', 'nobs', 'custom_metric_value'])
/** Tables that hold one row for each of hundreds of thresholds or groups. */
const curves = {
  thresholds_and_metric_scores: 'A curve with a row for each threshold: the numbers that are drawn from it stand beside it.',
  gains_lift_table: 'A curve with a row for each group of scores.',
}

/** What one set of metrics says: the measurements, on which frame, and tables that are kept as they are. */
export interface MetricsOfSplit {
  readonly measurements: readonly object[]
  readonly frame: string | undefined
  readonly tables: Readonly<Record<string, readonly Row[]>> | undefined
}

/** Reads ModelMetrics: every field that is a number is a measurement under its own name. */
export function readMetrics(metrics: Wire, split: string | undefined): MetricsOfSplit {
  metrics.ignore({ ...curves, model: 'Repeats the model.', model_category: 'Repeats the category of the model.', domain: 'Repeats the levels of the response.', 'frame/type': 'What kind of key it is.', 'frame/URL': 'Follows from the name.' })
  const timestamp = metrics.instant('scoring_time', 'milliseconds')
  const frame = metrics.item('frame').text('name')
  const named = customMetric(metrics)
  const plain = metrics.keys.filter((key) => !noMeasurements.has(key) && isNumber(metrics.peek(key))).map((key) => ({ name: key, value: metrics.number(key) }))
  const tables = Object.fromEntries(metrics.keys.filter((key) => isTable(metrics.peek(key))).map((key) => [key, readTable(metrics.item(key))]))
  const matrix = metrics.item('cm').has('table') ? { cm: readTable(metrics.item('cm').item('table')) } : {}
  return {
    measurements: [...named, ...plain].map((measurement) => ({ ...measurement, kind: 'performance', split, timestamp, dataset: frame === undefined ? undefined : { type: 'mldataset', name: frame } })),
    frame, tables: nonEmpty({ ...tables, ...matrix }),
  }
}

function customMetric(metrics: Wire): object[] {
  const name = metrics.text('custom_metric_name')
  if (name !== undefined) return [{ name, value: metrics.number('custom_metric_value') }]
  metrics.ignore({ custom_metric_value: 'There is no custom metric: H2O fills in 0.' })
  return []
}

function isNumber(value: unknown): boolean {
  return typeof value !== 'boolean' && toMeasuredNumber(value) !== undefined
}

/** Whether a value is a TwoDimTable. */
export function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Record<string, unknown>).columns) && Array.isArray((value as Record<string, unknown>).data)
}

/** Tables of importances, with the column that names the feature. */
const importanceTables: Readonly<Record<string, string>> = { variable_importances: 'variable', variable_importances_cover: 'variable', variable_importances_frequency: 'variable', standardized_coefficient_magnitudes: 'names' }
/** What distinguishes importances of several tables of one model. */
const methods: Readonly<Record<string, string>> = { variable_importances_cover: 'cover', variable_importances_frequency: 'frequency', standardized_coefficient_magnitudes: 'standardized coefficients' }

/** Whether a table of the output holds importances. */
export function isImportances(key: string): boolean {
  return Object.hasOwn(importanceTables, key)
}

/** Importances of features, under the names of the columns they stand in: `relative_importance`, `scaled_importance`, `percentage`; of linear models, `coefficients`. */
export function readImportances(output: Wire): object[] {
  return Object.entries(importanceTables).filter(([key]) => isTable(output.peek(key))).flatMap(([key, variable]) => readTable(output.item(key)).flatMap((row) => importancesOf(row, variable, methods[key])))
}

function importancesOf(row: Row, variable: string, method: string | undefined): object[] {
  const feature = row[variable] === undefined ? undefined : String(row[variable])
  const sign = row.sign === undefined ? undefined : `Sign: ${String(row.sign)}.`
  return Object.entries(row).flatMap(([column, cell]) => {
    const value = column === variable ? undefined : toMeasuredNumber(cell)
    return value === undefined ? [] : [{ name: column, kind: 'importance', value, feature, method, description: sign }]
  })
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length ? value : undefined
}
