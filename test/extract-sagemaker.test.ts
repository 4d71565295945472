import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as sdk from '@aws-sdk/client-sagemaker'
import { build, type BuildOptions } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { ExtractionError, type Extracted, type ExtractionWarning } from '../src/extract/extraction.js'
import { extractSageMaker, type SageMakerClient, type SageMakerRequest } from '../src/extract/sagemaker/index.js'
import { validate, type Entity, type MlDataset, type MlModel, type MlRun } from '../src/index.js'
import { projectFile, root } from './support/model.js'
import { account, AnsweringClient, artifact, sdkError } from './support/sagemaker-client.js'

const answering = (changes: ConstructorParameters<typeof AnsweringClient>[0] = {}) => new AnsweringClient({ ...account, ...changes })

interface Read {
  readonly items: Extracted[]
  readonly entities: Entity[]
  readonly warnings: ExtractionWarning[]
  readonly cursors: string[]
  readonly error: unknown
}

async function read(client: SageMakerClient, request: Partial<SageMakerRequest> = {}): Promise<Read> {
  const items: Extracted[] = []
  let error: unknown
  try {
    for await (const item of extractSageMaker({ settings: {}, variable: () => undefined, client, ...request })) items.push(item)
  } catch (thrown) {
    error = thrown
  }
  return {
    items, error, entities: items.flatMap((item) => (item.kind === 'entity' ? [item.entity] : [])), warnings: items.flatMap((item) => (item.kind === 'warning' ? [item.warning] : [])),
    cursors: items.flatMap((item) => (item.kind === 'cursor' ? [item.cursor] : [])),
  }
}

const names = ({ entities }: Read, type: Entity['type']) => entities.filter((entity) => entity.type === type).map((entity) => (entity as { name: string }).name)
const model = ({ entities }: Read, name: string) => entities.find((entity): entity is MlModel => entity.type === 'mlmodel' && entity.name === name)!

describe('an account without settings', () => {
  it('gives groups of all pages with their versions, jobs, tags and cards, and cards of no group', async () => {
    const client = answering()
    const got = await read(client)
    expect(got).toMatchObject({ error: undefined, warnings: [] })
    expect(names(got, 'mlmodel')).toEqual(['churn', 'empty', 'model-card/other-card'])
    expect(names(got, 'mlrun')).toEqual(['churn-job-1', 'churn-job-2'])
    expect(model(got, 'churn')).toMatchObject({
      description: 'All of churn', extension: { sagemaker: { tags: { team: 'retention' } } }, governance: { intendedUse: 'Keep customers.' },
      versions: [
        { name: '1', governanceStatus: 'Approved', metrics: [{ name: 'validation:auc', value: 0.81 }], mlHyperParameters: [{ name: 'max_depth' }, { name: 'eta' }] },
        { name: '2', metrics: [{ name: 'validation:auc', value: 0.82 }] },
      ],
    })
    for (const entity of got.entities) expect(validate(entity)).toMatchObject({ ok: true })
  })

  it('asks neither for all training jobs nor for endpoints, feature groups, experiments or lineage', async () => {
    const client = answering()
    await read(client)
    expect(client.asked.map(({ operation }) => operation).filter((operation) => /^List(?:TrainingJobs|Endpoints|Models|FeatureGroups|Experiments|Associations)$/.test(operation))).toEqual([])
    expect(client.inputs('ListModelPackages')).toContainEqual({ ModelPackageGroupName: 'churn', ModelPackageType: 'Versioned', MaxResults: 100 })
    expect(client.inputs('ListModelPackageGroups')).toEqual([{ MaxResults: 100 }, { MaxResults: 100, NextToken: 'page-2' }])
    expect(client.inputs('DescribeTrainingJob').map(({ TrainingJobName: name }) => name)).toEqual(['churn-job-1', 'churn-job-2'])
  })

  it('has no more requests under way than it was allowed', async () => {
    const client = answering()
    await read(client, { concurrency: 2 })
    expect(client.busiest).toBe(2)
  })

  it('finds the job of a model that lies elsewhere by searching for its file', async () => {
    const elsewhere = 's3://models/moved.tar.gz'
    const client = answering({
      DescribeModelPackage: (input, signal) => ({ ...(account.DescribeModelPackage!(input, signal) as object), InferenceSpecification: { Containers: [{ Image: 'image', ModelDataUrl: elsewhere }] } }),
      Search: () => ({ Results: [{ TrainingJob: { TrainingJobName: 'moved', TrainingJobStatus: 'Completed', ModelArtifacts: { S3ModelArtifacts: elsewhere } } }] }),
    })
    const got = await read(client)
    expect(names(got, 'mlrun')).toEqual(['moved'])
    expect(client.inputs('Search')).toEqual([{ Resource: 'TrainingJob', MaxResults: 10, SearchExpression: { Filters: [{ Name: 'ModelArtifacts.S3ModelArtifacts', Operator: 'Equals', Value: elsewhere }] } }])
  })

  it('does not take a job that has the name in a path but another file', async () => {
    const client = answering({ DescribeTrainingJob: (input, signal) => ({ ...(account.DescribeTrainingJob!(input, signal) as object), ModelArtifacts: { S3ModelArtifacts: 's3://another/model.tar.gz' } }) })
    expect(names(await read(client), 'mlrun')).toEqual([])
  })

  it('gives the numbers of reports in S3 where files can be read', async () => {
    const asked: string[] = []
    const report = JSON.stringify({ binary_classification_metrics: { auc: { value: 0.91, standard_deviation: 'NaN' } } })
    const got = await read(answering(), { readArtifact: async (address) => (asked.push(address), report) })
    expect(asked).toEqual(['s3://models/reports/quality.json'])
    expect(model(got, 'churn').versions![1]!.metrics).toContainEqual(expect.objectContaining({ name: 'auc', value: 0.91 }))
  })
})

describe('what has a long history is read on demand', () => {
  it('endpoints: deployments of versions, by package and by file, with their shares, and monitors', async () => {
    const got = await read(answering(), { settings: { endpoints: true }, readArtifact: async (address) => (address === 's3://models/monitoring/constraint_violations.json' ? '{"violations":[{"feature_name":"age","constraint_check_type":"baseline_drift_check","description":"Baseline drift distance: 0.4 exceeds threshold: 0.1"}]}' : undefined) })
    expect(got).toMatchObject({ error: undefined, warnings: [] })
    expect(model(got, 'churn')).toMatchObject({
      deployments: [{ endpoint: 'churn-live', deployedVersion: '1', trafficShare: 0.75 }, { endpoint: 'churn-live', deployedVersion: '2', trafficShare: 0.25 }], governance: { driftMonitors: [{ name: 'hourly', status: 'Drifted', metrics: [{ feature: 'age' }] }] },
    })
    expect(model(got, 'model/alone').deployments).toMatchObject([{ endpoint: 'lonely', trafficShare: 1, replicas: 2 }])
    expect(names(got, 'mlmodel')).toEqual(['churn', 'model/by-package', 'model/by-artifact', 'empty', 'model-card/other-card', 'model/alone'])
  })

  it('training jobs: those as well that no model came of, each asked for once', async () => {
    const client = answering()
    const got = await read(client, { settings: { 'training-jobs': true } })
    expect(names(got, 'mlrun')).toEqual(['churn-job-1', 'churn-job-2', 'failed-job'])
    expect(client.inputs('DescribeTrainingJob')).toHaveLength(3)
  })

  it('feature groups: with the features of all pages', async () => {
    const client = answering()
    const got = await read(client, { settings: { 'feature-groups': true } })
    expect(got.entities.find((entity): entity is MlDataset => entity.type === 'mldataset' && entity.name === 'feature-group/customers')?.columns).toMatchObject([{ name: 'id' }, { name: 'age' }])
    expect(client.inputs('DescribeFeatureGroup')).toEqual([{ FeatureGroupName: 'customers' }, { FeatureGroupName: 'customers', NextToken: 'more' }])
  })

  it('experiments: with their trial components', async () => {
    const got = await read(answering(), { settings: { experiments: true } })
    expect(got.entities.find((entity): entity is MlRun => entity.type === 'mlrun' && entity.name === 'experiment-trial-component/trial-1')).toMatchObject({ experiment: { fullyQualifiedName: 'sagemaker.retention' }, parameters: [{ name: 'depth', value: 3 }] })
  })

  it('lineage: edges between what artifacts and trial components stand for', async () => {
    const got = await read(answering(), { settings: { lineage: true } })
    expect(got.entities.filter((entity) => entity.type === 'lineageEdge')).toMatchObject([{ fromEntity: { type: 'mldataset', fullyQualifiedName: expect.stringContaining('s3://data/customers.csv') }, toEntity: { type: 'mlrun', fullyQualifiedName: expect.stringContaining('trial-1') } }])
  })
})

describe('what only changed since', () => {
  it('is left out unless the group, a package or an endpoint is young enough', async () => {
    expect(names(await read(answering(), { since: Date.UTC(2026, 2, 15) }), 'mlmodel')).toEqual(['churn'])
    expect(names(await read(answering(), { since: Date.UTC(2026, 4, 1) }), 'mlmodel')).toEqual([])
  })

  it('is a filter of the platform itself for training jobs and lineage', async () => {
    const client = answering()
    await read(client, { since: Date.UTC(2026, 4, 1), settings: { 'training-jobs': true, lineage: true } })
    expect(client.inputs('ListTrainingJobs')).toEqual([{ MaxResults: 100, LastModifiedTimeAfter: new Date('2026-05-01T00:00:00Z') }])
    expect(client.inputs('ListAssociations')).toEqual([{ MaxResults: 100, CreatedAfter: new Date('2026-05-01T00:00:00Z') }])
  })
})

describe('what is refused or fails', () => {
  const { ListTags: _tags, ListModelCards: _cards, ...restricted } = account

  it('becomes a warning that names the record and the permission, and the rest goes on', async () => {
    const got = await read(new AnsweringClient(restricted))
    expect(got.error).toBeUndefined()
    expect(names(got, 'mlmodel')).toEqual(['churn', 'empty'])
    expect(got.warnings).toEqual([
      { item: 'model package group churn', path: '/tags', message: 'This part is missing: These credentials may not call ListTags: allow `sagemaker:ListTags` in their policy.' },
      { item: 'model package group empty', path: '/tags', message: 'This part is missing: These credentials may not call ListTags: allow `sagemaker:ListTags` in their policy.' },
      { item: 'all model cards', path: '', message: 'These credentials may not call ListModelCards: allow `sagemaker:ListModelCards` in their policy.', failed: true },
    ])
  })

  it('becomes a warning for a whole list as well', async () => {
    const { ListModelPackageGroups: _groups, ...others } = account
    const got = await read(new AnsweringClient(others), { settings: { 'training-jobs': true } })
    expect(got.warnings).toContainEqual({ item: 'all model package groups', path: '', message: expect.stringContaining('`sagemaker:ListModelPackageGroups`'), failed: true })
    expect(names(got, 'mlrun')).toContain('failed-job')
  })

  it('becomes a warning where a region lacks a part of SageMaker', async () => {
    const got = await read(answering({ ListAssociations: () => { throw sdkError('UnknownOperationException') } }), { settings: { lineage: true } })
    expect(got).toMatchObject({ error: undefined, warnings: [{ item: 'all lineage', message: 'SageMaker has no ListAssociations here: not every region has all of it.', failed: true }] })
  })

  it('leaves of a package what the list says of it when it is throttled for too long', async () => {
    const got = await read(answering({ DescribeModelPackage: () => { throw sdkError('ThrottlingException', { $metadata: { attempts: 10 } }) } }))
    expect(got.warnings).toMatchObject([{ item: 'model package group churn', path: '/packages', message: 'This part is missing: SageMaker throttles DescribeModelPackage, also after 10 attempts. Ask for less at a time with a lower concurrency, or later.' }])
    expect(model(got, 'churn').versions!.map(({ name }) => name)).toEqual(['1', '2'])
  })

  it('ends a list that is throttled with a cursor, from which another run goes on', async () => {
    const first = await read(answering({ ListModelPackageGroups: (input, signal) => { if (input.NextToken) throw sdkError('ThrottlingException'); return account.ListModelPackageGroups!(input, signal) } }))
    expect(first.error).toBeInstanceOf(ExtractionError)
    expect((first.error as Error).message).toMatch(/^The model package groups cannot be read any further: SageMaker throttles/)
    expect(first.cursors).toEqual(['model package groups:page-2'])
    const second = await read(answering(), { cursor: first.cursors[0]! })
    expect([...names(first, 'mlmodel'), ...names(second, 'mlmodel')]).toEqual(names(await read(answering()), 'mlmodel'))
    expect(names(second, 'mlmodelService')).toEqual([])
  })

  it('ends a list whose token comes again', async () => {
    const { error } = await read(answering({ ListModelPackageGroups: () => ({ ModelPackageGroupSummaryList: [], NextToken: 'again' }) }))
    expect(error).toEqual(new ExtractionError('The model package groups cannot be read any further: The listing of model package groups does not get ahead: page 2 has the token of an earlier page.'))
  })

  it.each([
    ['CredentialsProviderError', {}, /^No credentials for AWS were found: set AWS_PROFILE/],
    ['ExpiredTokenException', {}, /^The credentials for AWS have expired: sign in again/],
    ['UnrecognizedClientException', {}, /^AWS refuses the credentials: check AWS_ACCESS_KEY_ID/],
    ['Error', { code: 'ECONNREFUSED' }, /^SageMaker is not to be reached \(ECONNREFUSED\): check the region, the address/],
    ['TimeoutError', {}, /^SageMaker is not to be reached \(TimeoutError\)/],
  ])('ends everything at %s %j, and says what to do', async (name, more, message) => {
    const { error, entities } = await read(answering({ DescribeModelPackage: () => { throw sdkError(name, more) } }))
    expect(error).toBeInstanceOf(ExtractionError)
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).not.toContain('secret')
    expect(entities.map(({ type }) => type)).toEqual(['mlmodelService'])
  })

  it('ends everything when the caller aborts, and tells the client', async () => {
    const controller = new AbortController()
    const client = answering({ DescribeModelPackage: () => new Promise(() => controller.abort()) })
    const { error } = await read(client, { signal: controller.signal })
    expect(error).toEqual(new ExtractionError('The extraction was stopped.'))
    expect(client.asked.find(({ operation }) => operation === 'DescribeModelPackage')!.signal.aborted).toBe(true)
  })
})

it('asks for nothing more once nobody reads on', async () => {
  const client = answering()
  for await (const item of extractSageMaker({ settings: { endpoints: true }, variable: () => undefined, client, concurrency: 1 })) if (item.kind !== 'entity' || item.entity.type !== 'mlmodelService') break
  const { length } = client.asked
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(client.asked).toHaveLength(length)
})

it('leaves an extraction at once that is broken off while all endpoints are asked for', async () => {
  const controller = new AbortController()
  const client = answering({ DescribeEndpoint: () => new Promise(() => controller.abort()) })
  const { error } = await read(client, { signal: controller.signal, settings: { endpoints: true } })
  expect(error).toEqual(new ExtractionError('The extraction was stopped.'))
  expect(client.asked.filter(({ operation }) => operation === 'DescribeEndpoint').every(({ signal }) => signal.aborted)).toBe(true)
})

describe('the SDK of AWS', () => {
  it('has every operation that is asked for', () => {
    const folder = join(root, 'src', 'extract', 'sagemaker')
    const operations = readdirSync(folder).flatMap((file) => projectFile(`src/extract/sagemaker/${file}`).match(/(?<=')(?:List|Describe|Search)[A-Z]?\w*(?=')/g) ?? [])
    expect(operations.length).toBeGreaterThan(20)
    expect(operations.filter((operation) => !(`${operation}Command` in sdk))).toEqual([])
  })

  it('gives a client that can be handed in as it is, and a region', async () => {
    const client: SageMakerClient = new sdk.SageMakerClient({ region: 'eu-west-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } })
    const items = extractSageMaker({ settings: {}, variable: () => undefined, client })
    expect((await items.next()).value).toMatchObject({ entity: { type: 'mlmodelService', connection: { config: { awsConfig: { awsRegion: 'eu-west-1' } } } } })
    await items.return()
  })

  it('tells what to set where there is no region', async () => {
    const { error } = await read(Object.assign(answering(), { config: { region: () => Promise.reject(new Error('Region is missing')) } }))
    expect(error).toEqual(new ExtractionError('No region of AWS is set: give --region, or set AWS_REGION or the region of the profile.'))
  })

  it('is named where it is missing, with the command that installs it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ml-assets-sdk-'))
    try {
      const options = { bundle: true, platform: 'node' as const, format: 'esm' as const, logLevel: 'error' as const, external: ['@aws-sdk/*'], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" } } satisfies BuildOptions
      await build({ ...options, entryPoints: [join(root, 'src', 'cli', 'main.ts')], outfile: join(folder, 'main.mjs') })
      const child = spawn(process.execPath, [join(folder, 'main.mjs'), 'extract', 'sagemaker', '--region', 'eu-west-1'], { env: { PATH: process.env.PATH } })
      let said = ''
      child.stderr.on('data', (text: Buffer) => (said += text.toString()))
      const [code] = (await once(child, 'close')) as [number]
      expect({ code, said }).toEqual({ code: 2, said: 'ml-assets: Reading SageMaker takes the SDK of AWS, which is not installed here: run `npm install @aws-sdk/client-sagemaker`.\n' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it('keeps artifacts of versions apart', async () => {
  const got = await read(answering())
  expect(model(got, 'churn').versions!.map(({ mlStore }) => mlStore?.storage)).toEqual([artifact(1), artifact(2)])
})
