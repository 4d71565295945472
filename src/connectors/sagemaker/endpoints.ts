import type { Desk } from '../reader.js'
import { toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'
import { parseArn, runtimeHost, type Arn } from './arns.js'
import { extensionOf, ignoreAnswer, textAt } from './extension.js'
import { endpointStatuses, wordOf } from './words.js'

/** A deployment at an endpoint, and the deployable model that it serves, where that is known. */
export interface Served {
  readonly modelName: string | undefined
  readonly deployment: Readonly<Record<string, unknown>>
}

/** An endpoint with its deployments. */
export interface Endpoint {
  readonly name: string | undefined
  readonly served: readonly Served[]
  readonly wire: Wire
  /** What has no place of its own, for the extension. */
  readonly rest: unknown
}

/**
 * Reads an endpoint (`DescribeEndpoint`, a summary, or the detail of an event) with its configuration (`DescribeEndpointConfig`), which alone tells the models, and its inference components.
 * The share of a variant is its weight over the sum of the weights; a shadow variant gets copies of requests, so it has no share.
 */
export function readEndpoint(endpoint: Wire, config: Wire, components: readonly Wire[], desk: Desk): Endpoint {
  for (const wire of [endpoint, config, ...components]) ignoreAnswer(wire)
  const arn = parseArn(endpoint.peek('EndpointArn'))
  const name = textAt(endpoint, 'EndpointName') ?? arn?.name
  const shared = sharedOf(endpoint, config, name, arn, desk)
  const production = variantsOf(endpoint, config, 'ProductionVariants')
  const shares = sharesOf(production)
  const served = [
    ...production.map((variant, index) => readVariant(variant, shared, { trafficShare: shares[index] })),
    ...variantsOf(endpoint, config, 'ShadowProductionVariants').map((variant) => readVariant(variant, shared, { description: 'Shadow variant: gets copies of requests, and its answers go to nobody.' })),
  ]
  const read = [...served.filter(({ modelName }) => modelName !== undefined || components.length === 0), ...components.map((component) => readComponent(component, shared))]
  return { name, served: read.length ? read : [{ modelName: undefined, deployment: shared }], wire: endpoint, rest: restOf(endpoint, config, components) }
}

/** What all deployments of an endpoint have in common. A configuration that is younger than the endpoint came later, and so did its models. */
function sharedOf(endpoint: Wire, config: Wire, name: string | undefined, arn: Arn | undefined, { scope }: Desk): Readonly<Record<string, unknown>> {
  const host = arn === undefined ? undefined : runtimeHost(arn)
  const since = [endpoint.instant('CreationTime'), config.instant('CreationTime')].filter((time) => time !== undefined)
  const predictions = capturedAt(endpoint, config)
  return {
    name, endpoint: name, service: scope.service, region: arn?.region ?? parseArn(config.peek('EndpointConfigArn'))?.region, status: wordOf(endpoint, 'EndpointStatus', endpointStatuses),
    endpointUrl: host === undefined || name === undefined ? undefined : `https://${host}/endpoints/${encodeURIComponent(name)}/invocations`,
    kind: endpoint.has('AsyncInferenceConfig') || config.has('AsyncInferenceConfig') ? undefined : 'realtime', from: since.length ? Math.max(...since) : undefined, predictionsTo: predictions.map((location) => scope.dataset(location)),
    sourceUrl: scope.webUrl === undefined || name === undefined ? undefined : `${scope.webUrl}#/endpoints/${encodeURIComponent(name)}`,
  }
}

/** Where answers are written: those of asynchronous requests, and copies that data capture takes. */
function capturedAt(endpoint: Wire, config: Wire): string[] {
  const [capture, setting] = [endpoint.item('DataCaptureConfig'), config.item('DataCaptureConfig')]
  const isOn = capture.peek('EnableCapture') !== false && setting.peek('EnableCapture') !== false
  const options = setting.items('CaptureOptions').map((option) => option.peek('CaptureMode'))
  const takesAnswers = options.length === 0 || options.some((mode) => mode !== 'Input')
  const captured = isOn && takesAnswers ? capture.text('DestinationS3Uri') ?? setting.text('DestinationS3Uri') : undefined
  const answers = endpoint.item('AsyncInferenceConfig').item('OutputConfig').text('S3OutputPath') ?? config.item('AsyncInferenceConfig').item('OutputConfig').text('S3OutputPath')
  return [answers, captured].filter((location) => location !== undefined)
}

/** One variant, as it is now and as it was configured. */
interface Variant {
  readonly now: Wire
  readonly configured: Wire
}

/** The variants of both, by their names; without names, by their places. */
function variantsOf(endpoint: Wire, config: Wire, list: string): Variant[] {
  const variants = new Map<unknown, { now?: Wire; configured?: Wire }>()
  const nameOf = (wire: Wire, index: number) => wire.peek('VariantName') ?? index
  endpoint.items(list).forEach((now, index) => variants.set(nameOf(now, index), { now }))
  config.items(list).forEach((configured, index) => variants.set(nameOf(configured, index), { ...variants.get(nameOf(configured, index)), configured }))
  return [...variants.values()].map(({ now, configured }) => ({ now: now ?? endpoint.of({}), configured: configured ?? config.of({}) }))
}

/** Weights are ratios, not percentages. Unless every variant has one, or where none gets anything, there are no shares. The weights themselves stay in the rest. */
function sharesOf(variants: readonly Variant[]): (number | undefined)[] {
  const weights = variants.map(({ now, configured }) => [now.peek('CurrentWeight'), now.peek('DesiredWeight'), configured.peek('InitialVariantWeight')].map(toMeasuredNumber).find((weight) => typeof weight === 'number'))
  const sum = weights.reduce((total: number, weight) => total + (weight ?? 0), 0)
  return weights.map((weight) => (sum > 0 && Number.isFinite(sum) && !weights.some((any) => any === undefined || any < 0) ? weight! / sum : undefined))
}

function readVariant({ now, configured }: Variant, shared: Readonly<Record<string, unknown>>, more: object): Served {
  const variant = textAt(now, 'VariantName') ?? textAt(configured, 'VariantName')
  const isServerless = now.has('CurrentServerlessConfig', 'DesiredServerlessConfig') || configured.has('ServerlessConfig')
  return {
    modelName: configured.text('ModelName'),
    deployment: {
      ...shared, name: [shared.name, variant].filter(Boolean).join('/'), ...(isServerless ? { kind: 'serverless' } : {}),
      replicas: now.count('CurrentInstanceCount') ?? now.count('DesiredInstanceCount') ?? configured.count('InitialInstanceCount'), instanceType: configured.text('InstanceType'), ...more,
    },
  }
}

/** An inference component serves a model at a variant that has none of its own. */
function readComponent(component: Wire, shared: Readonly<Record<string, unknown>>): Served {
  const specification = component.has('Specification') ? component.item('Specification') : component.items('Specifications')[0] ?? component.item('Specification')
  const runtime = component.item('RuntimeConfig')
  return {
    modelName: specification.text('ModelName'),
    deployment: {
      ...shared, name: [shared.name, textAt(component, 'InferenceComponentName')].filter(Boolean).join('/'), status: wordOf(component, 'InferenceComponentStatus', endpointStatuses),
      replicas: runtime.count('CurrentCopyCount') ?? runtime.count('DesiredCopyCount'), instanceType: specification.text('InstanceType'), from: component.instant('CreationTime'),
    },
  }
}

function restOf(endpoint: Wire, config: Wire, components: readonly Wire[]): unknown {
  const said = (extensionOf(endpoint, 'EndpointArn') as { sagemaker?: object } | undefined)?.sagemaker
  const [configRest, componentRests] = [config.rest(), components.map((component) => component.rest()).filter((rest) => rest !== undefined)]
  const rest = { ...said, ...(configRest ? { config: configRest } : {}), ...(componentRests.length ? { inferenceComponents: componentRests } : {}) }
  return Object.keys(rest).length ? rest : undefined
}
