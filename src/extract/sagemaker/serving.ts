import { objectOf, objectsOf, type Answer } from '../answers.js'
import type { SageMakerApi } from './api.js'
import { artifactsOf, containersOf, text } from './artifacts.js'
import { answersOf, findAll, type Found } from './found.js'

/** An endpoint with what else is asked for to know what it serves. */
export interface ServingEndpoint {
  readonly endpoint: Answer
  readonly config: Answer
  readonly inferenceComponents: readonly Answer[]
}

/** Deployable models, and the endpoints that serve them. */
export interface ServedModels {
  readonly models: readonly Answer[]
  readonly endpoints: readonly ServingEndpoint[]
}

/** All deployable models and endpoints of the account, asked for once: nothing leads from a model package to them but they themselves. */
export class Serving {
  private foundModels: Promise<Found[]> | undefined
  private foundEndpoints: Promise<Found[]> | undefined
  private readonly taken = new Set<unknown>()

  constructor(private readonly api: SageMakerApi) {}

  models(): Promise<Found[]> {
    return (this.foundModels ??= findAll(this.api, { what: 'deployable models', operation: 'ListModels', key: 'Models' }, (model) => `deployable model ${String(model.ModelName)}`,
      (model) => this.api.ask('DescribeModel', { ModelName: model.ModelName })))
  }

  endpoints(): Promise<Found[]> {
    return (this.foundEndpoints ??= findAll(this.api, { what: 'endpoints', operation: 'ListEndpoints', key: 'Endpoints' }, (endpoint) => `endpoint ${String(endpoint.EndpointName)}`,
      ({ EndpointName: name }) => this.describe(name)))
  }

  /** The deployable models that were made from packages, and their endpoints. Where an endpoint serves others as well, these are there, too: its traffic is shared among all. */
  async of(packages: readonly Answer[]): Promise<ServedModels> {
    const [arns, artifacts] = [new Set(packages.map(({ ModelPackageArn: arn }) => String(arn).toLowerCase())), new Set(packages.flatMap(artifactsOf))]
    const made = answersOf(await this.models()).filter((model) => {
      const from = packageOf(model)
      return from === undefined ? artifactsOf(model).some((artifact) => artifacts.has(artifact)) : arns.has(from.toLowerCase())
    })
    for (const model of made) this.taken.add(model.ModelName)
    return this.withEndpoints(made)
  }

  /** What serves a deployable model that is of no model package read so far; nothing for others. */
  async ofNone(model: Answer): Promise<ServedModels | undefined> {
    return this.taken.has(model.ModelName) ? undefined : this.withEndpoints([model])
  }

  /** The endpoints of which no model is known, such as those that serve models of other accounts. */
  async endpointsOfNone(): Promise<Found[]> {
    const known = new Set(answersOf(await this.models()).map(({ ModelName: name }) => name))
    return (await this.endpoints()).filter(({ answer }) => !answer || !modelNamesOf(answer as unknown as ServingEndpoint).some((name) => known.has(name)))
  }

  private async withEndpoints(models: readonly Answer[]): Promise<ServedModels> {
    const names = new Set(models.map(({ ModelName: name }) => name))
    const endpoints = (answersOf(await this.endpoints()) as unknown as ServingEndpoint[]).filter((serving) => modelNamesOf(serving).some((name) => names.has(name)))
    const besides = new Set(endpoints.flatMap(modelNamesOf).filter((name) => !names.has(name)))
    return { models: [...models, ...answersOf(await this.models()).filter(({ ModelName: name }) => besides.has(String(name)))], endpoints }
  }

  private async describe(name: unknown): Promise<Answer> {
    const endpoint = await this.api.ask('DescribeEndpoint', { EndpointName: name })
    const config = text(endpoint.EndpointConfigName) === undefined ? {} : await this.api.ask('DescribeEndpointConfig', { EndpointConfigName: endpoint.EndpointConfigName })
    const isBare = objectsOf(config.ProductionVariants).some((variant) => text(variant.ModelName) === undefined)
    return { endpoint, config, inferenceComponents: isBare ? await this.components(name) : [] }
  }

  private async components(name: unknown): Promise<Answer[]> {
    const components = await this.api.all({ what: 'inference components', operation: 'ListInferenceComponents', key: 'InferenceComponents', input: { EndpointNameEquals: name } })
    return Promise.all(components.map(({ InferenceComponentName: component }) => this.api.ask('DescribeInferenceComponent', { InferenceComponentName: component })))
  }
}

/** ARN or name of the package that a deployable model was made from. */
function packageOf(model: Answer): string | undefined {
  return containersOf(model).map((container) => text(container.ModelPackageName)).find((name) => name !== undefined)
}

function modelNamesOf({ config, inferenceComponents }: ServingEndpoint): string[] {
  const served = [...objectsOf(config.ProductionVariants), ...objectsOf(config.ShadowProductionVariants), ...inferenceComponents.map(({ Specification: specification }) => objectOf(specification))]
  return served.flatMap(({ ModelName: name }) => text(name) ?? [])
}
