import { ExtractionError } from '../extraction.js'
import type { ExtractRequest } from '../extractor.js'
import { translated } from './sdk-failures.js'

/** A `SageMakerClient` of `@aws-sdk/client-sagemaker`, or something that stands in for one: what it sends are commands of the SDK, what it gives are their outputs. */
export interface SageMakerClient {
  send(command: never, options: { readonly abortSignal: AbortSignal }): Promise<unknown>
  /** What the SDK found in the surroundings. */
  readonly config?: { readonly region?: () => Promise<string> }
}

/** An extraction of SageMaker. Credentials come from the provider chain of the SDK (environment, profile, role), unless a client of the caller brings its own. */
export interface SageMakerRequest extends ExtractRequest {
  /** In the place of a client with the defaults of the SDK; region, profile and address are then its own. */
  readonly client?: SageMakerClient
}

/** The SDK as it is used here: commands by their names, such as `DescribeModelPackageCommand`. */
export interface Sdk {
  readonly [command: string]: new (input: object) => SageMakerClient
}

/** Times that a request is tried: SageMaker throttles by account and region, and advises more than the three of the SDK. */
const ATTEMPTS = 10
/** Milliseconds. */
const [CONNECTION_TIMEOUT, REQUEST_TIMEOUT] = [10_000, 60_000]

/** Loads the SDK, which is installed by who needs it. */
export async function loadSdk(): Promise<Sdk> {
  try {
    return (await import('@aws-sdk/client-sagemaker')) as unknown as Sdk
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ExtractionError('Reading SageMaker takes the SDK of AWS, which is not installed here: run `npm install @aws-sdk/client-sagemaker`.')
  }
}

/** A client with patience. Its region and credentials are found by the SDK when they are first needed. */
export function makeClient(sdk: Sdk, { url, settings: { region, profile } }: ExtractRequest): SageMakerClient {
  return new sdk.SageMakerClient!({
    ...(url === undefined ? {} : { endpoint: url }), ...(typeof region === 'string' ? { region } : {}), ...(typeof profile === 'string' ? { profile } : {}),
    maxAttempts: ATTEMPTS, retryMode: 'adaptive', requestHandler: { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout: REQUEST_TIMEOUT, throwOnRequestTimeout: true },
  })
}

/** The region that a client asks; nothing where it does not tell. */
export async function regionOf(client: SageMakerClient): Promise<string | undefined> {
  try {
    return await client.config?.region?.()
  } catch (error) {
    throw translated(error, 'Finding the region')
  }
}
