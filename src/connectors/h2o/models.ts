import type { MlModel } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { readFeatures } from './features.js'
import { isImportances, isTable, readImportances, readMetrics, type MetricsOfSplit } from './metrics.js'
import { readParameters, type Parameters } from './parameters.js'
import { readTable } from './tables.js'

/** What the categories of models are called in the field. */
const tasks: Readonly<Record<string, string>> = {
  Binomial: 'binary classification', Multinomial: 'multiclass classification', Ordinal: 'ordinal classification', Regression: 'regression', Clustering: 'clustering', DimReduction: 'dimensionality reduction',
  AnomalyDetection: 'anomaly detection', WordEmbedding: 'word embedding', CoxPH: 'survival analysis', BinomialUplift: 'uplift modeling', TargetEncoder: 'target encoding', AutoEncoder: 'autoencoder', Unknown: 'unknown',
}

/** The splits that a model of H2O keeps metrics of, with the parameter that names their frame. */
const splits = [['training_metrics', 'training'], ['validation_metrics', 'validation'], ['cross_validation_metrics', 'cross-validation']] as const

/** Reads a model as `GET /3/Models/{id}` gives it, which is also `experimental/modelDetails.json` in a MOJO; from a list, where most of it is missing, what there is. */
export function readModel(wire: Wire, desk: Desk): MlModel | undefined {
  ignoreHousekeeping(wire)
  const output = wire.item('output')
  const parameters = readParameters(wire)
  const target = wire.text('response_column_name')
  const { features, levels, otherTypes } = readFeatures(output, target, parameters)
  const metrics = splits.map(([key, split]) => [split, readMetrics(output.item(key), split)] as const)
  const importances = readImportances(output)
  const data = dataOf(wire, parameters, new Map(metrics))
  const category = output.text('model_category')
  const tables = Object.fromEntries(output.keys.filter((key) => isTable(output.peek(key)) && !isImportances(key) && !key.endsWith('scoring_history')).map((key) => [key, readTable(output.item(key))]))
  const more = { levels, otherTypes, changedParameters: parameters.changed.length ? parameters.changed : undefined, modelCategory: category, tables: Object.keys(tables).length ? tables : undefined, metricTables: tablesOf(metrics) }
  const described = { name: wire.item('model_id').text('name') ?? wire.text('model_id'), algorithm: wire.text('algo_full_name') ?? wire.text('algo'), createdAt: output.instant('end_time', 'milliseconds') ?? wire.instant('timestamp', 'milliseconds') }
  const rest = { ...wire.rest(), ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) }
  return finish('mlmodel', {
    ...described, service: desk.scope.service, serviceType: desk.scope.serviceType,
    task: category !== undefined && Object.hasOwn(tasks, category) ? tasks[category] : undefined, framework: 'H2O', target, mlFeatures: features, mlHyperParameters: parameters.hyperParameters,
    metrics: [...metrics.flatMap(([, { measurements }]) => measurements), ...importances], ...data, baseModels: (parameters.references.get('base_models') ?? []).map((base) => desk.scope.model(base)),
    extension: Object.keys(rest).length ? { h2o: rest } : undefined,
  }, wire)
}

function ignoreHousekeeping(wire: Wire): void {
  wire.log.ignoreAnywhere('__meta', 'Names the schema of the answer.')
  wire.ignore({
    'model_id/type': 'What kind of key it is.', 'model_id/URL': 'Follows from the name.', 'data_frame/type': 'What kind of key it is.', 'data_frame/URL': 'Follows from the name.', 'output/help': 'Explains the fields of H2O.',
    'output/scoring_history': 'How the training went, step by step.', 'output/cv_scoring_history': 'How the training went, step by step.', compatible_frames: 'Frames that happen to be in the cluster.',
  })
}

/** Data by split. The keys of frames live no longer than the cluster, so they are names and nothing more. */
function dataOf(wire: Wire, { references }: Parameters, metrics: ReadonlyMap<string, MetricsOfSplit>): object {
  const rows = (split: string) => wire.item('output').item(`${split}_metrics`).count('nobs')
  const use = (frame: string | undefined, split: string) => (frame === undefined ? undefined : [{ dataset: { type: 'mldataset', name: frame }, rows: metrics.get(split)?.frame === frame ? rows(split) : undefined }])
  return {
    trainingData: use(references.get('training_frame')?.[0] ?? wire.item('data_frame').text('name'), 'training'),
    validationData: use(references.get('validation_frame')?.[0], 'validation'),
  }
}

function tablesOf(metrics: readonly (readonly [split: string, metrics: MetricsOfSplit])[]): object | undefined {
  const tables = metrics.filter(([, split]) => split.tables).map(([split, { tables: kept }]) => [split, kept] as const)
  return tables.length ? Object.fromEntries(tables) : undefined
}
