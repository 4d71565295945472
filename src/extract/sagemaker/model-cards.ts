import { parseTolerantJson } from '../../io/tolerant-json.js'
import { objectOf, type Answer } from '../answers.js'
import type { SageMakerApi } from './api.js'
import { groupInArn, nameInArn, text } from './artifacts.js'
import { answersOf, findAll, type Found } from './found.js'

/** All model cards of the account, asked for once. There is no way to ask for those of one model: only the content of a card says which it is about. */
export class ModelCards {
  private found: Promise<Found[]> | undefined

  constructor(private readonly api: SageMakerApi) {}

  all(): Promise<Found[]> {
    return (this.found ??= findAll(this.api, { what: 'model cards', operation: 'ListModelCards', key: 'ModelCardSummaries' }, (card) => `model card ${String(card.ModelCardName)}`,
      (card) => this.api.ask('DescribeModelCard', { ModelCardName: card.ModelCardName })))
  }

  /** The cards about a model package group. */
  async of(group: string): Promise<Answer[]> {
    return answersOf(await this.all()).filter((card) => groupOfCard(card) === group)
  }
}

/** The model package group that a card is about, where it says so by name or ARN. */
export function groupOfCard(card: Answer): string | undefined {
  const content = contentOf(card)
  const details = objectOf(content.model_package_details)
  const arns = [details.model_package_arn, objectOf(content.model_overview).model_id]
  return text(details.model_package_group_name) ?? arns.map((arn) => groupInArn(arn) ?? nameInArn(arn, 'model-package-group')).find((group) => group !== undefined)
}

function contentOf({ Content: content }: Answer): Answer {
  try {
    return objectOf(typeof content === 'string' ? parseTolerantJson(content) : content)
  } catch {
    return {} // the reader tells of what is no JSON
  }
}
