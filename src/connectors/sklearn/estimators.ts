import type { FeatureDataType, MlHyperParameter } from '../../generated/types.js'
import { finish, type Draft } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import type { MlModel } from '../../generated/types.js'
import { toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'

/** Kinds of estimators (https://scikit-learn.org/stable/developers/develop.html#estimator-tags) as tasks. */
const tasks: Readonly<Record<string, string>> = { classifier: 'classification', regressor: 'regression', clusterer: 'clustering', outlier_detector: 'anomaly detection', density_estimator: 'density estimation', transformer: 'transformation' }
/** Libraries whose estimators follow the conventions of scikit-learn, by the root of their modules. */
const libraries: Readonly<Record<string, string>> = { sklearn: 'scikit-learn', lightgbm: 'LightGBM', xgboost: 'XGBoost', catboost: 'CatBoost', imblearn: 'imbalanced-learn', sktime: 'sktime', skorch: 'skorch' }
/** Types of NumPy and pandas as kinds of features. */
const dataTypes: Readonly<Record<string, FeatureDataType>> = {
  float64: 'double', float32: 'float', float16: 'float', int64: 'long', int32: 'integer', int16: 'integer', int8: 'integer', uint8: 'integer', uint16: 'integer', uint32: 'long', bool: 'boolean', boolean: 'boolean',
  category: 'categorical', str: 'string', string: 'string', object: 'object', 'datetime64[ns]': 'timestamp',
}
/** Numbers that a fitted estimator keeps about how well it did. */
const scores = ['oob_score_', 'best_score_', 'best_validation_score_', 'best_loss_', 'inertia_', 'n_iter_']

/** Reads an estimator: `{ class, module, sklearn_version, tags, params, ... }`, the attributes after fitting under their own names with an underscore at the end. */
export function readEstimator(wire: Wire, { scope }: Desk, more: Draft<'mlmodel'> = {}): MlModel | undefined {
  wire.ignore({ repr: 'Says in one text what class and parameters say.' })
  const [className, module] = [wire.text('class'), wire.text('module')]
  const root = module?.split('.')[0] ?? ''
  const params = wire.peek('params')
  const names = featureNames(wire)
  const draft: Draft<'mlmodel'> = {
    name: wire.text('name', 'model_name') ?? className, service: scope.service, serviceType: scope.serviceType,
    algorithm: innermost(className, params, wire), framework: Object.hasOwn(libraries, root) ? libraries[root] : root || undefined, frameworkVersion: root === 'sklearn' ? wire.text('sklearn_version') : undefined,
    task: wire.item('tags').word('estimator_type', tasks), mlFeatures: features(names, wire), mlHyperParameters: parameters(wire), metrics: [...measured(wire), ...importances(wire, names)], ...more,
  }
  const rest = { ...wire.rest(), ...(module === undefined ? {} : { estimator: `${module}.${className}` }) }
  return finish('mlmodel', { ...draft, extension: Object.keys(rest).length ? { sklearn: rest } : undefined }, wire)
}

/** The estimator that learns: of a pipeline the last step, of a search the one that it searched for. */
function innermost(className: string | undefined, params: unknown, wire: Wire): string | undefined {
  const given = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {}
  const steps = Array.isArray(given.steps) ? given.steps : []
  const last: unknown = className?.endsWith('Pipeline') ? (Array.isArray(steps.at(-1)) ? (steps.at(-1) as unknown[])[1] : undefined) : className?.endsWith('SearchCV') ? wire.peek('best_estimator_') ?? given.estimator : undefined
  return (typeof last === 'string' ? /^[\w.]*?(\w+)(?=\(|$)/.exec(last)?.[1] : undefined) ?? className
}

/** Names of the columns it was fitted on; `x0`, `x1` ... where they had none, as scikit-learn itself calls them. */
function featureNames(wire: Wire): string[] {
  const given = wire.texts('feature_names_in_', 'columns')
  if (given.length) return given
  const count = wire.count('n_features_in_') ?? 0
  return count > 10_000 ? [] : Array.from({ length: count }, (_, index) => `x${index}`)
}

function features(names: readonly string[], wire: Wire): object[] {
  const types = new Map(wire.pairs('feature_dtypes').map(({ key, value }) => [key, value]))
  return names.map((name) => {
    const type = types.get(name)
    return { name, dataType: typeof type === 'string' && Object.hasOwn(dataTypes, type) ? dataTypes[type] : undefined }
  })
}

/** Parameters as `get_params(deep=True)` names them; one without a value, or that says only that it is deprecated, is not set. */
function parameters(wire: Wire): MlHyperParameter[] {
  return wire.pairs('params').map(({ key, value }) => hyperParameter(key, value === 'deprecated' ? undefined : withoutAddresses(value)))
}

/** Addresses in memory say nothing and differ from run to run. */
function withoutAddresses(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/ at 0x[0-9A-Fa-f]+/g, '') : value
}

function measured(wire: Wire): object[] {
  const fitted = scores.filter((name) => toMeasuredNumber(wire.peek(name)) !== undefined).map((name) => ({ name: name.slice(0, -1), value: wire.number(name) }))
  const metrics = wire.item('metrics')
  const given = metrics.keys.filter((name) => toMeasuredNumber(metrics.peek(name)) !== undefined).map((name) => ({ name, kind: 'performance', value: metrics.number(name) }))
  return [...fitted, ...given]
}

/** Importances, and coefficients of linear models: one for each feature, and for each class where there are several. */
function importances(wire: Wire, names: readonly string[]): object[] {
  return [...['feature_importances_', 'coef_'].flatMap((key) => perFeature(wire, key, names)), ...permuted(wire, names)]
}

function perFeature(wire: Wire, key: string, names: readonly string[]): object[] {
  const given = wire.peek(key)
  const rows: unknown[] = Array.isArray(given) && Array.isArray(given[0]) ? given : [given]
  if (!rows.every((row) => isRow(row, names))) return [] // of columns that a step before has made: stays in the rest
  wire.json(key)
  const classes = wire.peek('classes_')
  return rows.flatMap((row, index) => (row as unknown[]).map((value, column) => ({
    name: key.slice(0, -1), kind: 'importance', value: toMeasuredNumber(value), feature: names[column],
    slice: rows.length > 1 ? { attribute: 'class', value: Array.isArray(classes) ? classes[index] : index } : undefined,
  })))
}

function isRow(row: unknown, names: readonly string[]): boolean {
  return Array.isArray(row) && row.length === names.length && row.every((value) => toMeasuredNumber(value) !== undefined)
}

/** What `sklearn.inspection.permutation_importance` gives: the mean over repeats. */
function permuted(wire: Wire, names: readonly string[]): object[] {
  const means = wire.item('permutation_importance').peek('importances_mean')
  if (!isRow(means, names)) return []
  wire.item('permutation_importance').json('importances_mean')
  return (means as unknown[]).map((value, column) => ({ name: 'permutation_importance', kind: 'importance', value: toMeasuredNumber(value), feature: names[column] }))
}
