import { toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'
import { textAt } from './extension.js'

/** The sections of `analysis.json` with bias metrics, and when in the life of the model they are measured. */
const sections = [['pre_training_bias_metrics', 'pre-training'], ['post_training_bias_metrics', 'post-training']] as const

/** What an analysis of Clarify says of a model. */
export interface Analysis {
  /** Bias metrics with the group they are of, and importances with the feature they are of. */
  readonly measurements: readonly object[]
  readonly assessments: readonly object[]
  readonly explanations: readonly object[]
  /** Names of the features that were weighed. */
  readonly features: readonly string[]
  /** Name of what the model predicts. */
  readonly target: string | undefined
}

/** Reads `analysis.json` of Clarify (https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-analysis-results.html). Curves of partial dependence stay as they are. */
export function readAnalysis(wire: Wire): Analysis {
  wire.ignore({ version: 'Version of the form of the file.' })
  const groups = sections.flatMap(([key, method]) => readBias(wire.item(key), method))
  const explanations = readExplanations(wire.item('explanations'))
  const features = [...new Set([...explanations.flatMap((explanation) => explanation.features), ...readDependence(wire.item('explanations'))])]
  return {
    measurements: [...groups.flatMap(({ metrics }) => metrics), ...explanations.flatMap(({ metrics }) => metrics)], assessments: assessmentsOf(groups),
    explanations: explanations.map(({ features: _features, ...explanation }) => explanation), features, target: targetOf(wire),
  }
}

interface Group {
  readonly attribute: string
  readonly value: string
  readonly metrics: readonly object[]
}

/** One group for each facet and each of its values. */
function readBias(section: Wire, method: string): Group[] {
  const label = sentence('Label', section.text('label'), section.text('label_value_or_threshold'))
  return section.item('facets').keys.flatMap((attribute) => section.item('facets').items(attribute).map((facet) => {
    const isWhole = facet.items('metrics').every((metric) => toMeasuredNumber(metric.peek('value')) !== undefined)
    const value = (isWhole ? facet.text('value_or_threshold') : textAt(facet, 'value_or_threshold')) ?? 'all'
    return { attribute, value, metrics: facet.items('metrics').flatMap((metric) => readBiasMetric(metric, method, { attribute, value }, label)) }
  }))
}

/** A metric that could not be computed has no value, and says why. */
function readBiasMetric(metric: Wire, method: string, slice: object, label: string | undefined): object[] {
  if (toMeasuredNumber(metric.peek('value')) === undefined) return []
  return [{ name: metric.text('name'), kind: 'fairness', value: metric.number('value'), slice, method, description: [metric.text('description'), label].filter(Boolean).join('. ') }]
}

function sentence(title: string, name: string | undefined, value: string | undefined): string | undefined {
  return name === undefined && value === undefined ? undefined : `${title}: ${[name, value].filter((part) => part !== undefined).join(' = ')}.`
}

/** One assessment for each group, with what was measured before and after the training. */
function assessmentsOf(groups: readonly Group[]): object[] {
  const merged = new Map<string, Group>()
  for (const group of groups) {
    const key = `${group.attribute} = ${group.value}`
    merged.set(key, { ...group, metrics: [...(merged.get(key)?.metrics ?? []), ...group.metrics] })
  }
  return [...merged].map(([name, { attribute, value, metrics }]) => ({ name, attribute, groupAtRisk: value, metrics }))
}

interface Explained {
  readonly name: string
  readonly method: string
  readonly explanationScope: 'global'
  readonly metrics: readonly object[]
  readonly features: readonly string[]
}

/** SHAP values by label; each importance is of a feature. */
function readExplanations(wire: Wire): Explained[] {
  return wire.keys.filter((method) => method !== 'pdp' && !Array.isArray(wire.peek(method))).flatMap((method) => {
    const read = wire.entries(method).map(([label, explained]) => readLabel(explained, method, label))
    return read.length ? [{ name: method, method, explanationScope: 'global' as const, metrics: read.flatMap(({ metrics }) => metrics), features: [...new Set(read.flatMap(({ features }) => features))] }] : []
  })
}

function readLabel(explained: Wire, method: string, label: string): Pick<Explained, 'metrics' | 'features'> {
  const values = explained.item('global_shap_values')
  const slice = { attribute: 'label', value: label }
  const features = values.keys.filter((feature) => toMeasuredNumber(values.peek(feature)) !== undefined)
  const expected = toMeasuredNumber(explained.peek('expected_value')) === undefined ? undefined : explained.number('expected_value')
  return {
    features,
    metrics: [...features.map((feature) => ({ name: 'global_shap_values', kind: 'importance', value: values.number(feature), feature, slice, method })), ...(expected === undefined ? [] : [{ name: 'expected_value', value: expected, slice, method }])],
  }
}

/** Names of the features in plots of partial dependence. */
function readDependence(wire: Wire): string[] {
  return wire.items('pdp').flatMap((plot) => {
    const name = plot.peek('feature_name')
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}

function targetOf(wire: Wire): string | undefined {
  return sections.map(([key]) => wire.item(key).text('label')).find((label) => label !== undefined)
}
