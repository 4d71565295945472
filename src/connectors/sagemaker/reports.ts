import type { FeatureDataType } from '../../generated/types.js'
import type { Wire } from '../wire/wire.js'
import { readAnalysis, type Analysis } from './clarify.js'
import { textAt } from './extension.js'
import { readConstraints, readQuality } from './model-quality.js'

/** Kinds of values that Model Monitor infers. */
const types: Readonly<Record<string, FeatureDataType>> = { Integral: 'integer', Fractional: 'double', String: 'string' }

/** What the reports of a model package say, as far as their files are known. */
export interface Reports {
  readonly measurements: readonly object[]
  readonly assessments: readonly object[]
  readonly explanations: readonly object[]
  readonly features: readonly object[]
  readonly target: string | undefined
  readonly task: string | undefined
}

/** Reads the files that `ModelMetrics` names; thresholds come from `DriftCheckBaselines`, or else from the constraints beside the metrics. The addresses stay where they are. */
export function readReports(metrics: Wire, baselines: Wire, files: Wire | undefined): Reports {
  const file = (...path: [string, string]) => fileOf(metrics.item(path[0]).item(path[1]), files)
  const constraints = fileOf(baselines.item('ModelQuality').item('Constraints'), files) ?? file('ModelQuality', 'Constraints')
  const qualityFile = file('ModelQuality', 'Statistics')
  const quality = qualityFile ? readQuality(qualityFile, constraints ? readConstraints(constraints) : undefined) : undefined
  const analysisFiles = new Set([file('Bias', 'Report'), file('Bias', 'PreTrainingReport'), file('Bias', 'PostTrainingReport'), file('Explainability', 'Report')].filter((found) => found !== undefined))
  const analyses = [...analysisFiles].map(readAnalysis)
  const statistics = file('ModelDataQuality', 'Statistics')
  const target = analyses.find((analysis) => analysis.target !== undefined)?.target
  return {
    measurements: [...(quality?.measurements ?? []), ...analyses.flatMap(({ measurements }) => measurements)], assessments: analyses.flatMap(({ assessments }) => assessments), explanations: explanationsOf(analyses, metrics),
    features: featuresOf(analyses, statistics, target), target, task: quality?.task,
  }
}

function fileOf(source: Wire, files: Wire | undefined): Wire | undefined {
  const address = source.peek('S3Uri')
  return typeof address === 'string' && files?.has(address) ? files.parsed(address) : undefined
}

/** The explanations of the analyses, or, where no file is known, that there is one and where. */
function explanationsOf(analyses: readonly Analysis[], metrics: Wire): readonly object[] {
  const address = metrics.item('Explainability').item('Report').peek('S3Uri')
  const documentUrl = typeof address === 'string' ? address : undefined
  const explained = analyses.flatMap(({ explanations }) => explanations)
  if (explained.length) return explained.map((explanation) => ({ ...explanation, documentUrl }))
  return documentUrl === undefined ? [] : [{ name: 'Explainability report', documentUrl }]
}

/** The features that an explanation weighs, or else the columns of the input data without the target; with their kinds where statistics tell them. */
function featuresOf(analyses: readonly Analysis[], statistics: Wire | undefined, target: string | undefined): object[] {
  const kinds = new Map(statistics ? readColumns(statistics) : [])
  const explained = [...new Set(analyses.flatMap(({ features }) => features))]
  const names = explained.length ? explained : [...kinds.keys()].filter((name) => name !== target)
  return names.map((name) => ({ name, dataType: kinds.get(name) }))
}

/** Names and kinds of the columns in `statistics.json` (https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-statistics.html). */
function readColumns(statistics: Wire): [name: string, kind: FeatureDataType | undefined][] {
  statistics.ignore({ 'features/*/numerical_statistics/distribution': 'A sketch of the distribution: the numbers that are drawn from it stand beside it.', 'features/*/string_statistics/distribution': 'How often each value occurs.' })
  return statistics.items('features').flatMap((feature): [string, FeatureDataType | undefined][] => {
    const [name, inferred] = [textAt(feature, 'name'), textAt(feature, 'inferred_type')]
    return name === undefined ? [] : [[name, inferred !== undefined && Object.hasOwn(types, inferred) ? types[inferred] : undefined]]
  })
}
