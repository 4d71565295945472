import { sagemaker } from '../../connectors/sagemaker/index.js'
import type { ReaderResult } from '../../connectors/connector.js'
import { named } from '../../connectors/sagemaker/names.js'
import type { Answer } from '../answers.js'
import type { Listing } from '../drive.js'
import type { List, SageMakerApi } from './api.js'
import { groupInArn, containersOf } from './artifacts.js'
import type { Found } from './found.js'
import { hasChanged, readGroup, readPackage, type Shared } from './group.js'
import { Lineage } from './lineage.js'
import { groupOfCard } from './model-cards.js'
import { Parts, unlessMissing } from './parts.js'
import type { SageMakerRequest } from './sdk.js'

/** What the lists have at hand. */
export interface Desk {
  readonly api: SageMakerApi
  readonly shared: Shared
  readonly request: SageMakerRequest
}

const nothing: ReaderResult = { entities: [], warnings: [], ignored: [] }

/** Model package groups, and packages of no group. */
export function packages({ api, shared, request }: Desk): Listing<Answer>[] {
  const { include = () => true } = request
  const groups: List = { what: 'model package groups', operation: 'ListModelPackageGroups', key: 'ModelPackageGroupSummaryList' }
  const singles: List = { what: 'model packages', operation: 'ListModelPackages', key: 'ModelPackageSummaryList', input: { ModelPackageType: 'Unversioned' } }
  return [
    {
      what: groups.what, identity: (group) => `model package group ${String(group.ModelPackageGroupName)}`, pages: (cursor) => api.list(groups, cursor),
      wanted: (group) => include(String(group.ModelPackageGroupName)), read: (group, signal) => readGroup(group, api.under(signal), shared, request),
    },
    {
      what: singles.what, identity: (pack) => `model package ${String(pack.ModelPackageName)}`, pages: (cursor) => api.list(singles, cursor),
      wanted: (pack) => include(String(pack.ModelPackageName)), read: (pack, signal) => readPackage(pack, api.under(signal), shared, request),
    },
  ]
}

/** Model cards of no model package group, or of one that is gone. */
export function cards({ api, shared, request }: Desk): Listing<Found> {
  const { include = () => true } = request
  return {
    ...found('model cards', () => shared.cards.all(), async (card, signal) => {
      const group = groupOfCard(card)
      const isThere = group !== undefined && (await unlessMissing(api.under(signal).ask('DescribeModelPackageGroup', { ModelPackageGroupName: group })))
      return isThere || !hasChanged([card], request) ? nothing : sagemaker.readers.modelCards!(card, request)
    }),
    wanted: ({ answer }) => !answer || include(groupOfCard(answer) ?? String(answer.ModelCardName)),
  }
}

/** Deployable models of no group, with their endpoints, and endpoints whose models are not known here. */
export function serving({ shared, request }: Desk): Listing<Found>[] {
  const { include = () => true } = request
  const { serving } = shared
  if (!serving) return []
  return [
    {
      ...found('deployable models', () => serving.models(), async (model) => {
        const served = await serving.ofNone(model)
        if (!served || !hasChanged([model, ...served.endpoints.map(({ endpoint }) => endpoint)], request)) return nothing
        // Where a deployable model comes from a group, the group has its deployments.
        if (containersOf(model).some(({ ModelPackageName: arn }) => groupInArn(arn) !== undefined)) return sagemaker.readers.models!(model, request)
        const { entities, ...result } = sagemaker.readers.endpoints!(served, request)
        return { ...result, entities: entities.filter((entity) => entity.name === named('model', String(model.ModelName))) }
      }),
      wanted: ({ answer }) => !answer || include(String(answer.ModelName)),
    },
    {
      ...found('endpoints', () => serving.endpointsOfNone(), async (endpoint) => (hasChanged([endpoint.endpoint as Answer], request) ? sagemaker.readers.endpoints!(endpoint, request) : nothing)),
      wanted: ({ answer }) => !answer || include(String((answer.endpoint as Answer).EndpointName)),
    },
  ]
}

/** A list that is already there as a whole. What could not be read of it is told of here, once. */
function found(what: string, all: () => Promise<readonly Found[]>, read: (answer: Answer, signal: AbortSignal) => Promise<ReaderResult>): Listing<Found> {
  return {
    what, identity: ({ identity }) => identity,
    async *pages() {
      const items = await all()
      yield { items, total: items.length }
    },
    read: async ({ answer, failure }, signal) => {
      if (!answer) throw failure
      return read(answer, signal)
    },
  }
}

/** All training jobs, whether a model came of them or not. */
export function trainingJobs({ api, shared, request }: Desk): Listing<Answer> {
  const list: List = { what: 'training jobs', operation: 'ListTrainingJobs', key: 'TrainingJobSummaries', input: sinceAs('LastModifiedTimeAfter', request) }
  return {
    what: list.what, identity: (job) => `training job ${String(job.TrainingJobName)}`, pages: (cursor) => api.list(list, cursor),
    read: (job, signal) => withTags(async () => (await shared.jobs.named(String(job.TrainingJobName))) ?? job, job.TrainingJobArn, api.under(signal), (whole) => sagemaker.readers.trainingJobs!(whole, request)),
  }
}

/** Experiments with their trial components. */
export function experiments({ api, request }: Desk): Listing<Answer> {
  const list: List = { what: 'experiments', operation: 'ListExperiments', key: 'ExperimentSummaries' }
  return {
    what: list.what, identity: (experiment) => `experiment ${String(experiment.ExperimentName)}`, pages: (cursor) => api.list(list, cursor),
    wanted: (experiment) => hasChanged([experiment], request),
    read: async ({ ExperimentName: name }, signal) => {
      const [own, parts] = [api.under(signal), new Parts()]
      const experiment = await own.ask('DescribeExperiment', { ExperimentName: name })
      const summaries = (await parts.take('/trialComponents', () => own.all({ what: 'trial components', operation: 'ListTrialComponents', key: 'TrialComponentSummaries', input: { ExperimentName: name } }))) ?? []
      const described = await parts.takeEach('/trialComponents', summaries, ({ TrialComponentName: component }) => own.ask('DescribeTrialComponent', { TrialComponentName: component }))
      return joined(parts, sagemaker.readers.trialComponents!({ experiment, trialComponents: described.map((component, index) => component ?? summaries[index]) }, request))
    },
  }
}

/** Feature groups, with all their features: those come in pages of their own. */
export function featureGroups({ api, request }: Desk): Listing<Answer> {
  const list: List = { what: 'feature groups', operation: 'ListFeatureGroups', key: 'FeatureGroupSummaries' }
  const describe = async ({ FeatureGroupName: name }: Answer, own: SageMakerApi) => {
    let first: Answer | undefined
    const features: Answer[] = []
    for await (const { items, answer } of own.list({ what: 'features', operation: 'DescribeFeatureGroup', key: 'FeatureDefinitions', input: { FeatureGroupName: name }, unsized: true })) {
      first ??= answer
      features.push(...items)
    }
    return { ...first, FeatureDefinitions: features }
  }
  return {
    what: list.what, identity: (group) => `feature group ${String(group.FeatureGroupName)}`, pages: (cursor) => api.list(list, cursor),
    read: async (group, signal) => {
      const whole = await describe(group, api.under(signal))
      return hasChanged([whole], request) ? withTags(async () => whole, group.FeatureGroupArn, api.under(signal), (tagged) => sagemaker.readers.featureGroups!(tagged, request)) : nothing
    },
  }
}

/** Associations of lineage, a page at a time. */
export function lineage({ api, shared, request }: Desk): Listing<readonly Answer[]> {
  const list: List = { what: 'associations of lineage', operation: 'ListAssociations', key: 'AssociationSummaries', input: sinceAs('CreatedAfter', request) }
  const reading = new Lineage(api, shared.jobs)
  return {
    what: 'lineage', identity: () => 'a page of associations of lineage',
    async *pages(cursor) {
      for await (const { items, next } of api.list(list, cursor)) yield { items: [items], next }
    },
    read: (associations) => reading.read(associations, request),
  }
}

async function withTags(ask: () => Promise<Answer>, arn: unknown, api: SageMakerApi, read: (answer: Answer) => ReaderResult): Promise<ReaderResult> {
  const [answer, parts] = [await ask(), new Parts()]
  const tags = await parts.take('/Tags', () => api.all({ what: 'tags', operation: 'ListTags', key: 'Tags', input: { ResourceArn: arn } }))
  return joined(parts, read(tags?.length ? { ...answer, Tags: tags } : answer))
}

function joined(parts: Parts, { warnings, ...result }: ReaderResult): ReaderResult {
  return { ...result, warnings: [...parts.warnings, ...warnings] }
}

/** The instant of `since` as a filter of a list. */
function sinceAs(filter: string, { since }: SageMakerRequest): Readonly<Record<string, unknown>> {
  return since === undefined ? {} : { [filter]: new Date(since) }
}
