import { sagemaker } from '../../connectors/sagemaker/index.js'
import { JoinedSignal } from '../../io/abort.js'
import { Slots } from '../../io/slots.js'
import { drive, type Listing } from '../drive.js'
import type { Extracted } from '../extraction.js'
import type { Extractor } from '../extractor.js'
import { serviceOf } from '../service.js'
import { SageMakerApi } from './api.js'
import { cards, experiments, featureGroups, lineage, packages, serving, trainingJobs, type Desk } from './listings.js'
import { ModelCards } from './model-cards.js'
import { loadSdk, makeClient, regionOf, type SageMakerRequest } from './sdk.js'
import { Serving } from './serving.js'
import { TrainingJobs } from './training-jobs.js'

export type { SageMakerClient, SageMakerRequest } from './sdk.js'

/** Amazon SageMaker: model package groups with all packages, the training jobs and model cards behind them, and on demand what has a long history. */
export const sagemakerExtractor: Extractor = {
  id: sagemaker.id,
  title: sagemaker.title,
  url: { summary: 'address of the API, where it is not that of the region: of a VPC endpoint, or of an emulator', optional: true },
  variables: [
    { name: 'AWS_REGION', summary: 'region, where --region is not given' },
    { name: 'AWS_PROFILE', summary: 'profile of the files of AWS, where --profile is not given' },
    { name: 'AWS_ACCESS_KEY_ID', summary: 'access key; without one, what else the SDK of AWS finds: a profile, a role' },
    { name: 'AWS_SECRET_ACCESS_KEY', summary: 'its secret' },
    { name: 'AWS_SESSION_TOKEN', summary: 'token of a session, where the key is of one' },
  ],
  settings: [
    { name: 'region', value: 'NAME', summary: 'region, such as eu-west-1 (default: as the SDK of AWS finds it)' },
    { name: 'profile', value: 'NAME', summary: 'profile of the files of AWS that has region and credentials' },
    { name: 'endpoints', summary: 'also deployable models, endpoints and what monitors them' },
    { name: 'training-jobs', summary: 'also training jobs that no model package comes from' },
    { name: 'experiments', summary: 'also experiments with their trial components' },
    { name: 'feature-groups', summary: 'also feature groups' },
    { name: 'lineage', summary: 'also the lineage that SageMaker itself tracks' },
  ],
  extract: extractSageMaker,
}

/** Reads the SageMaker of one account in one region. Credentials come from the SDK, or from the client of the caller. A call that is not allowed is told of in a warning, and the rest goes on. */
export async function* extractSageMaker(request: SageMakerRequest): AsyncGenerator<Extracted, void, undefined> {
  const sdk = await loadSdk()
  const client = request.client ?? makeClient(sdk, request)
  const region = await regionOf(client)
  const joined = new JoinedSignal([request.signal])
  const api = new SageMakerApi(sdk, client, new Slots(request.concurrency ?? 4), joined.signal)
  try {
    if (request.cursor === undefined) yield* serviceOf(sagemaker, request, region === undefined ? {} : { config: { awsConfig: { awsRegion: region } } })
    yield* drive(listings({ api, request, shared: { jobs: new TrainingJobs(api), cards: new ModelCards(api), serving: request.settings.endpoints ? new Serving(api) : undefined } }), request)
  } finally {
    joined.abort() // what is asked for once for all groups must end with them
    joined.release()
  }
}

function listings(desk: Desk): Listing<any>[] {
  const { settings } = desk.request
  return [
    ...packages(desk), cards(desk), ...serving(desk), ...(settings['training-jobs'] ? [trainingJobs(desk)] : []), ...(settings.experiments ? [experiments(desk)] : []),
    ...(settings['feature-groups'] ? [featureGroups(desk)] : []), ...(settings.lineage ? [lineage(desk)] : []),
  ]
}
