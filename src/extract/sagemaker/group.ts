import { sagemaker } from '../../connectors/sagemaker/index.js'
import type { ReaderResult } from '../../connectors/connector.js'
import { toInstant } from '../../connectors/wire/instants.js'
import { objectOf, type Answer } from '../answers.js'
import type { ExtractOptions } from '../extraction.js'
import type { SageMakerApi } from './api.js'
import { nameInArn, text } from './artifacts.js'
import { monitoringOf } from './monitoring.js'
import type { ModelCards } from './model-cards.js'
import { Parts } from './parts.js'
import { reportsOf, S3Files } from './s3-files.js'
import type { ServedModels, Serving } from './serving.js'
import type { TrainingJobs } from './training-jobs.js'

/** What is asked for once and used for many groups. */
export interface Shared {
  readonly jobs: TrainingJobs
  readonly cards: ModelCards
  /** Absent where nobody asked for endpoints. */
  readonly serving: Serving | undefined
}

/** Reads a model package group with all that belongs to it. With `since`, nothing where neither it nor a part of it changed. */
export async function readGroup(summary: Answer, api: SageMakerApi, shared: Shared, options: ExtractOptions): Promise<ReaderResult> {
  const [name, parts] = [String(summary.ModelPackageGroupName), new Parts()]
  const [group, summaries] = await Promise.all([
    parts.take('/group', () => api.ask('DescribeModelPackageGroup', { ModelPackageGroupName: name })),
    parts.take('/packages', () => api.all({ what: 'model packages', operation: 'ListModelPackages', key: 'ModelPackageSummaryList', input: { ModelPackageGroupName: name, ModelPackageType: 'Versioned' } })),
  ])
  return readPackages({ group: group ?? summary, modelCards: (await parts.take('/modelCards', () => shared.cards.of(name))) ?? [] }, summaries ?? [], api, shared, parts, options)
}

/** Reads a model package that is of no group. */
export async function readPackage(summary: Answer, api: SageMakerApi, shared: Shared, options: ExtractOptions): Promise<ReaderResult> {
  return readPackages({}, [summary], api, shared, new Parts(), options)
}

async function readPackages(start: { readonly group?: Answer; readonly modelCards?: readonly Answer[] }, summaries: readonly Answer[], api: SageMakerApi, shared: Shared, parts: Parts, options: ExtractOptions): Promise<ReaderResult> {
  const described = await parts.takeEach('/packages', summaries, ({ ModelPackageArn: arn }) => api.ask('DescribeModelPackage', { ModelPackageName: arn }))
  const packages = described.map((pack, index) => pack ?? summaries[index]!)
  const served = shared.serving && (await parts.take('/endpoints', () => shared.serving!.of(packages)))
  if (!hasChanged([start.group, ...(start.modelCards ?? []), ...packages, ...(served?.models ?? []), ...(served?.endpoints ?? []).flatMap(({ endpoint, config }) => [endpoint, config])], options)) return { entities: [], warnings: [], ignored: [] }
  const trainingJobs = [...new Set((await parts.takeEach('/trainingJobs', packages, (pack) => shared.jobs.of(pack))).flatMap((jobs) => jobs ?? []))]
  const [around, tags, files, monitored] = await Promise.all([
    aroundJobs(trainingJobs, api, parts), tagsOf([...(start.group ? [start.group.ModelPackageGroupArn] : packages.map(({ ModelPackageArn: arn }) => arn)), ...(served?.models ?? []).map(({ ModelArn: arn }) => arn)], api, parts),
    filesOf(packages, new S3Files(api, options.readArtifact), parts), monitoringOfAll(served, api, parts, options),
  ])
  const bundle = { ...start, packages, trainingJobs, ...around, ...served, tags, files, ...monitored }
  const { warnings, ...result } = sagemaker.readers.modelPackageGroup!(bundle, options)
  return { ...result, warnings: [...parts.warnings, ...warnings] }
}

/** Whether any of the records is as young as asked for, or does not tell its age. */
export function hasChanged(records: readonly (Answer | undefined)[], { since }: ExtractOptions): boolean {
  if (since === undefined) return true
  return records.some((record) => record && (toInstant(record.LastModifiedTime ?? record.CreationTime, 'seconds') ?? Infinity) >= since)
}

/** The tuning jobs and experiments that training jobs belong to. */
async function aroundJobs(jobs: readonly Answer[], api: SageMakerApi, parts: Parts): Promise<object> {
  const tuning = distinct(jobs.map(({ TuningJobArn: arn }) => nameInArn(arn, 'hyper-parameter-tuning-job')))
  const experiments = distinct(jobs.map(({ ExperimentConfig: config }) => text(objectOf(config).ExperimentName)))
  return {
    hyperParameterTuningJobs: present(await parts.takeEach('/hyperParameterTuningJobs', tuning, (name) => api.ask('DescribeHyperParameterTuningJob', { HyperParameterTuningJobName: name }))),
    experiments: present(await parts.takeEach('/experiments', experiments, (name) => api.ask('DescribeExperiment', { ExperimentName: name }))),
  }
}

/** The tags of each ARN that has some. Packages of a group have none of their own: theirs are those of the group. */
async function tagsOf(arns: readonly unknown[], api: SageMakerApi, parts: Parts): Promise<Readonly<Record<string, unknown>>> {
  const known = distinct(arns.map(text))
  const lists = await parts.takeEach('/tags', known, (arn) => api.all({ what: 'tags', operation: 'ListTags', key: 'Tags', input: { ResourceArn: arn } }))
  return Object.fromEntries(known.map((arn, index) => [arn, lists[index] ?? []] as const).filter(([, tags]) => tags.length))
}

/** The reports that packages name, by their addresses. */
async function filesOf(packages: readonly Answer[], files: S3Files, parts: Parts): Promise<Readonly<Record<string, string>>> {
  if (!files.areReadable) return {}
  const addresses = distinct(packages.flatMap(reportsOf))
  const texts = await parts.takeEach('/files', addresses, (address) => files.read(address))
  return Object.fromEntries(addresses.flatMap((address, index) => (texts[index] === undefined ? [] : [[address, texts[index]]])))
}

async function monitoringOfAll(served: ServedModels | undefined, api: SageMakerApi, parts: Parts, { readArtifact }: ExtractOptions): Promise<object> {
  const files = new S3Files(api, readArtifact)
  const names = distinct((served?.endpoints ?? []).map(({ endpoint }) => text(endpoint.EndpointName)))
  const found = present(await parts.takeEach('/monitoringSchedules', names, (name) => monitoringOf(api, name, files)))
  return {
    monitoringSchedules: found.flatMap(({ monitoringSchedules: schedules }) => schedules), monitoringExecutions: found.flatMap(({ monitoringExecutions: executions }) => executions),
    violations: Object.assign({}, ...found.map(({ violations }) => violations)) as object,
  }
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(present(values))]
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}
