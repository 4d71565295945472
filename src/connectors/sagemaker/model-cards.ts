import type { ComplianceStatus, RiskLevel } from '../../generated/types.js'
import type { Draft } from '../finish.js'
import { hyperParameter } from '../hyper-parameters.js'
import type { Desk } from '../reader.js'
import { toCount, toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { extensionOf, ignoreAnswer, textAt, userOf } from './extension.js'
import { modelName, named } from './names.js'
import { wordOf } from './words.js'

/** Ratings of the organization as words of the standard; `Unknown` says nothing. The rating itself stays in the extension. */
const risks: Readonly<Record<string, RiskLevel>> = { High: 'High', Medium: 'Limited', Low: 'Minimal' }
/** `ModelCardStatus` where it tells how the card stands as a record; approval of a card is none of the model. */
const reviews: Readonly<Record<string, ComplianceStatus | null>> = { PendingReview: 'UnderReview', Draft: null, Approved: null, Archived: null }

/** What a model card says of its model. */
export interface Card {
  /** The model it is about, where it says so in a way that cannot be mistaken. */
  readonly model: string | undefined
  /** Version of the card, not of the model. */
  readonly version: number
  readonly draft: Draft<'mlmodel'>
  readonly governance: Readonly<Record<string, unknown>>
  /** The rest, for the extension. */
  readonly rest: () => unknown
}

/** Reads a card: `DescribeModelCard`, one of a list or of `Search`, the card inside a model package, or the detail of an event. The content may be given apart. */
export function readCard(wire: Wire, { scope }: Desk, content = wire.parsed('Content', 'ModelCardContent')): Card {
  ignoreAnswer(wire)
  const [overview, training] = [content.item('model_overview'), content.item('training_details').item('training_job_details')]
  const data = (location: string) => ({ dataset: scope.dataset(location) })
  const evaluations = content.items('evaluation_details')
  const owner = overview.text('model_owner')
  return {
    model: modelOf(wire, content), version: toCount(wire.peek('ModelCardVersion')) ?? 0,
    draft: {
      description: overview.text('model_description'), owners: owner === undefined ? [] : [{ type: 'user', name: owner }], createdBy: overview.text('model_creator'), task: overview.text('problem_type'), algorithm: overview.text('algorithm_type'),
      mlStore: { storage: overview.texts('model_artifact')[0], imageRepository: overview.item('inference_environment').texts('container_image')[0] }, environment: { image: training.item('training_environment').texts('container_image')[0] },
      trainingData: training.texts('training_datasets').map(data), testData: [...new Set(evaluations.flatMap((evaluation) => evaluation.texts('datasets')))].map(data),
      mlHyperParameters: [...training.items('hyper_parameters'), ...training.items('user_provided_hyper_parameters')].flatMap(readHyperParameter),
      metrics: [...[...training.items('training_metrics'), ...training.items('user_provided_training_metrics')].flatMap((metric) => readMetric(metric)), ...evaluations.flatMap((evaluation) => readEvaluation(evaluation, data))],
    },
    governance: governanceOf(wire, content), rest: () => restOf(wire, content),
  }
}

function readHyperParameter(parameter: Wire): object[] {
  const name = parameter.text('name')
  return name === undefined ? [] : [hyperParameter(name, parameter.json('value'))]
}

/** A metric that is one number; texts, truth values, charts and matrices stay as they are. */
function readMetric(metric: Wire, more: object = {}): object[] {
  if (metric.peek('type') !== undefined && metric.peek('type') !== 'number') return []
  if (toMeasuredNumber(metric.peek('value')) === undefined) return []
  metric.ignore({ type: 'Says that the value is a number.' })
  return [{ name: metric.text('name'), kind: 'performance', value: metric.number('value'), description: metric.text('notes'), ...more }]
}

/** The metrics of an evaluation, and on which data, where it names just one. */
function readEvaluation(evaluation: Wire, data: (location: string) => object): object[] {
  const [locations, name] = [evaluation.texts('datasets'), textAt(evaluation, 'name')]
  const place = { method: name, ...(locations.length === 1 ? data(locations[0]!) : {}) }
  return evaluation.items('metric_groups').flatMap((group) => group.items('metric_data').flatMap((metric) => readMetric(metric, place)))
}

function governanceOf(wire: Wire, content: Wire): Card['governance'] {
  const [uses, more] = [content.item('intended_uses'), content.item('additional_information')]
  const rating = uses.peek('risk_rating')
  const name = textAt(wire, 'ModelCardName') ?? parseArn(wire.peek('ModelCardArn'))?.name
  const status = wire.peek('ModelCardStatus')
  return {
    intendedUse: paragraphs(uses.text('purpose_of_model'), uses.text('intended_uses')), limitations: paragraphs(uses.text('factors_affecting_model_efficiency'), more.text('caveats_and_recommendations')),
    riskLevel: typeof rating === 'string' && Object.hasOwn(risks, rating) ? risks[rating] : undefined, riskRationale: uses.text('explanations_for_risk_rating'),
    complianceRecords: name === undefined && status === undefined ? [] : [{
      name, complianceFramework: 'ModelCard', status: wordOf(wire, 'ModelCardStatus', reviews), assessedAt: wire.instant('LastModifiedTime') ?? wire.instant('CreationTime'), assessedBy: userOf(wire.item('LastModifiedBy')) ?? userOf(wire.item('CreatedBy')),
      notes: typeof status === 'string' && status !== '' ? `Status: ${wire.text('ModelCardStatus') ?? ''}.` : undefined,
    }],
  }
}

function paragraphs(...texts: (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined).join('\n\n') || undefined
}

/** The model by its group or its ARN; any other identifier may be of another registry, so the model is then called after the card. */
function modelOf(wire: Wire, content: Wire): string | undefined {
  const details = content.item('model_package_details')
  const group = textAt(wire, 'ModelPackageGroupName') ?? textAt(details, 'model_package_group_name')
  if (group !== undefined) return group
  const arns = [details.peek('model_package_arn'), content.item('model_overview').peek('model_id'), wire.peek('ModelId')]
  const model = arns.map((arn) => modelName(parseArn(arn))).find((found) => found !== undefined)
  if (model !== undefined) return model
  const card = textAt(wire, 'ModelCardName') ?? parseArn(wire.peek('ModelCardArn'))?.name
  return card === undefined ? undefined : named('model-card', card)
}

function restOf(wire: Wire, content: Wire): unknown {
  const rest = content.rest()
  const said = (extensionOf(wire, 'ModelCardArn') as { sagemaker?: object } | undefined)?.sagemaker
  return said === undefined && rest === undefined ? undefined : { ...said, ...(rest === undefined ? {} : { Content: rest }) }
}
