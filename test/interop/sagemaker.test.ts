import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, pythonTools } from '../../scripts/interop/tools.js'
import { mlflow } from '../../src/connectors/mlflow/index.js'
import type { Extracted } from '../../src/extract/extraction.js'
import { extractSageMaker } from '../../src/extract/sagemaker/index.js'
import { link } from '../../src/lineage/index.js'
import { fromQuads, toQuads } from '../../src/rdf/index.js'
import { checkShapes } from '../../src/shacl/index.js'
import { canonical, validate, type Deployment, type Entity, type EntityByType, type EntityType, type MlModel } from '../../src/index.js'
import { root } from '../support/model.js'

const { tools, missing } = await pythonTools(root, 'sagemaker-requirements.txt')
if (missing) console.warn(`SKIPPED, everything that an account of SageMaker would say: ${missing}`)

if (missing)
  it('is skipped only where the registry of Python packages does not answer', async () => {
    await expect(promisify(execFile)('python3', ['-m', 'pip', 'index', 'versions', 'moto'])).rejects.toThrow()
  })

type Described = Readonly<Record<string, any>>

/** What boto3 says of the account: the answers of its calls, with times in epoch milliseconds. */
interface Told {
  readonly url: string
  readonly region: string
  readonly groups: readonly Described[]
  readonly packages: readonly Described[]
  readonly jobs: readonly Described[]
  readonly tags: readonly { readonly Key: string; readonly Value: string }[]
  readonly models: readonly Described[]
  readonly endpoints: readonly Described[]
  readonly configs: readonly Described[]
  readonly card: Described
  readonly featureGroup: Described
}

const settings = { endpoints: true, 'training-jobs': true, experiments: true, 'feature-groups': true, lineage: true } as const

describe.skipIf(missing)('an account of SageMaker on an emulator, filled by boto3', () => {
  let process_: ChildProcess | undefined
  let told: Told
  let extracted: Extracted[]
  let entities: Entity[]

  const client = () => new SageMakerClient({ endpoint: told.url, region: told.region, credentials: { accessKeyId: 'emulated', secretAccessKey: 'emulated' } })
  const all = async (request: Partial<Parameters<typeof extractSageMaker>[0]> = {}): Promise<Extracted[]> => {
    const found: Extracted[] = []
    for await (const item of extractSageMaker({ settings, variable: () => undefined, client: client(), ...request })) found.push(item)
    return found
  }
  const entitiesOf = (items: readonly Extracted[]) => items.flatMap((item) => (item.kind === 'entity' ? [item.entity] : []))
  const of = <T extends EntityType>(type: T) => entities.filter((entity) => entity.type === type) as unknown as EntityByType[T][]
  const model = (name: string): MlModel => of('mlmodel').find((found) => found.name === name)!

  beforeAll(async () => {
    const started = Date.now()
    process_ = spawn(tools!.path, [join(root, 'scripts', 'interop', 'sagemaker_account.py'), String(await freePort())], { stdio: ['pipe', 'pipe', 'pipe'] })
    const complaints: string[] = []
    process_.stderr!.on('data', (text: Buffer) => complaints.push(text.toString()))
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: process_!.stdout! }).once('line', resolve)
      process_!.once('exit', () => reject(new Error(complaints.slice(-5).join(''))))
    })
    told = JSON.parse(line) as Told
    extracted = await all()
    entities = entitiesOf(extracted)
    console.log(`SageMaker: emulated, filled and read in ${((Date.now() - started) / 60_000).toFixed(1)} minutes`)
  }, 480_000)
  afterAll(() => void process_?.stdin?.end())

  it('is read whole, on pages of a hundred, and what the emulator lacks is told', () => {
    expect(told.groups.length).toBeGreaterThan(100)
    expect(of('mlmodel').map(({ name }) => name).sort()).toEqual([...told.groups.map((group) => String(group.ModelPackageGroupName)), ...told.models.map((served) => `model/${String(served.ModelName)}`)].sort())
    expect(extracted.flatMap((item) => (item.kind === 'warning' ? [item.warning] : []))).toEqual([
      { item: 'model package group churn', path: '/monitoringSchedules', message: expect.stringContaining('SageMaker has no ListMonitoringSchedules here') },
      { item: 'all lineage', path: '', message: expect.stringContaining('SageMaker has no ListAssociations here'), failed: true },
    ])
    expect(of('mlmodelService')).toMatchObject([{ serviceType: 'SageMaker', connection: { config: { awsConfig: { awsRegion: told.region } } } }])
  })

  it('gives each group with its description, time and tags', () => {
    for (const group of told.groups)
      expect(model(group.ModelPackageGroupName as string), String(group.ModelPackageGroupName)).toMatchObject({
        createdAt: group.CreationTime, extension: { sagemaker: { ModelPackageGroupArn: group.ModelPackageGroupArn } }, ...(group.ModelPackageGroupDescription ? { description: group.ModelPackageGroupDescription } : {}),
      })
    expect(model('churn').extension).toMatchObject({ sagemaker: { tags: Object.fromEntries(told.tags.map(({ Key, Value }) => [Key, Value])) } })
  })

  it('gives each package as a version, with approval, artifact, image, and what its training job says', () => {
    const approvals: Readonly<Record<string, string>> = { Approved: 'Approved', Rejected: 'Rejected', PendingManualApproval: 'UnderReview' }
    expect(model('churn').versions).toHaveLength(told.packages.length)
    for (const [index, pack] of told.packages.entries()) {
      const [container, job] = [pack.InferenceSpecification.Containers[0], told.jobs.find(({ ModelArtifacts: made }) => made.S3ModelArtifacts === pack.InferenceSpecification.Containers[0].ModelDataUrl)!]
      const version = model('churn').versions![index]!
      expect(version).toMatchObject({
        name: String(pack.ModelPackageVersion), description: pack.ModelPackageDescription, createdAt: pack.CreationTime, frameworkVersion: container.FrameworkVersion,
        mlStore: { storage: container.ModelDataUrl, imageRepository: container.Image }, run: { fullyQualifiedName: `sagemaker.retention.${job.TrainingJobName}` },
        metrics: job.FinalMetricDataList.map(({ MetricName: name, Value: value }: Described) => ({ name, value })),
        extension: { sagemaker: { ModelPackageArn: pack.ModelPackageArn } },
      })
      expect(version.stageLabel).toBe(pack.ModelApprovalStatus)
      expect(version.governanceStatus).toBe(approvals[pack.ModelApprovalStatus as string])
      expect(Object.fromEntries(version.mlHyperParameters!.map(({ name, value }) => [name, value]))).toEqual(job.HyperParameters)
    }
  })

  it('gives each training job as a run, with parameters, metrics, data, instances and times', () => {
    for (const job of told.jobs) {
      const run = of('mlrun').find(({ name }) => name === job.TrainingJobName)!
      expect(run).toMatchObject({
        status: 'Finished', startedAt: job.TrainingStartTime, endedAt: job.TrainingEndTime, artifactLocation: job.ModelArtifacts.S3ModelArtifacts, environment: { image: job.AlgorithmSpecification.TrainingImage, instanceType: job.ResourceConfig.InstanceType },
        metrics: job.FinalMetricDataList.map((metric: Described) => ({ name: metric.MetricName, value: metric.Value, timestamp: metric.Timestamp })),
        runInputs: job.InputDataConfig.map((channel: Described) => ({ role: channel.ChannelName })),
      })
      expect(Object.fromEntries(run.parameters!.map(({ name, value }) => [name, value]))).toEqual(job.HyperParameters)
    }
    expect(of('mldataset').map(({ storage }) => storage)).toEqual(expect.arrayContaining(told.jobs[0]!.InputDataConfig.map((channel: Described) => channel.DataSource.S3DataSource.S3Uri)))
  })

  it('gives each variant of an endpoint as a deployment, with its share of the traffic', () => {
    const deployments = new Map(of('mlmodel').flatMap(({ deployments: own = [] }) => own).map((deployment: Deployment) => [deployment.name, deployment]))
    let variants = 0
    for (const endpoint of told.endpoints) {
      const config = told.configs.find(({ EndpointConfigName: name }) => name === endpoint.EndpointConfigName)!
      const sum = endpoint.ProductionVariants.reduce((total: number, { CurrentWeight: weight }: Described) => total + weight, 0)
      for (const variant of endpoint.ProductionVariants) {
        const configured = config.ProductionVariants.find(({ VariantName: name }: Described) => name === variant.VariantName)
        expect(deployments.get(`${endpoint.EndpointName}/${variant.VariantName}`)).toMatchObject({ endpoint: endpoint.EndpointName, status: 'Running', trafficShare: variant.CurrentWeight / sum, instanceType: configured.InstanceType })
        variants++
      }
    }
    expect([deployments.size, variants]).toEqual([3, 3])
    expect(model('churn').deployments).toMatchObject([{ name: 'churn-live/current', deployedVersion: '1' }, { name: 'churn-live/next', deployedVersion: '3' }])
    expect(model('model/alone').deployments).toMatchObject([{ name: 'alone-live/only' }])
  })

  it('gives what the model card says to the group that it names', () => {
    const content = JSON.parse(told.card.Content as string) as Described
    expect(model('churn')).toMatchObject({ owners: [{ name: content.model_overview.model_owner }], governance: { intendedUse: content.intended_uses.purpose_of_model, riskLevel: 'Minimal', complianceRecords: [{ name: told.card.ModelCardName, complianceFramework: 'ModelCard' }] } })
  })

  it('gives the feature group with its features, and the experiment with its trial component', () => {
    const group = of('mldataset').find(({ name }) => name === `feature-group/${told.featureGroup.FeatureGroupName}`)!
    expect(group).toMatchObject({ createdAt: told.featureGroup.CreationTime, storage: told.featureGroup.OfflineStoreConfig.S3StorageConfig.ResolvedOutputS3Uri, extension: { sagemaker: { FeatureGroupArn: told.featureGroup.FeatureGroupArn, tags: { privacy: 'personal' } } } })
    expect(group.columns!.map(({ name, columnType }) => [name, columnType])).toEqual(told.featureGroup.FeatureDefinitions.map((feature: Described) => [feature.FeatureName, feature.FeatureType]))
    expect(of('mlexperiment')).toMatchObject([{ name: 'retention' }])
    expect(of('mlrun').find(({ name }) => name === 'experiment-trial-component/component-1')).toMatchObject({ displayName: 'first try', parameters: [{ name: 'depth', value: 4 }, { name: 'kind', value: 'tree' }] })
  })

  it('holds no secret of the environment of a container', () => {
    expect(JSON.stringify(told)).toContain('hidden-in-the-environment')
    expect(JSON.stringify(extracted)).not.toContain('hidden-in-the-environment')
  })

  it('goes on from each cursor with what comes behind it', async () => {
    const names = (items: readonly Extracted[]) => entitiesOf(items).flatMap((entity) => (entity.type === 'mlmodel' ? [entity.name] : []))
    const index = extracted.findIndex((item) => item.kind === 'cursor')
    const { cursor } = extracted[index] as { readonly cursor: string }
    const rest = await all({ cursor })
    expect(cursor).toMatch(/^model package groups:./)
    expect(new Set([...names(extracted.slice(0, index)), ...names(rest)])).toEqual(new Set(names(extracted)))
    expect(names(rest)).not.toContain('churn')
  })

  it('is left out where nothing changed since', async () => {
    expect(entitiesOf(await all({ settings: {}, since: Date.now() + 60_000 })).map(({ type }) => type)).toEqual(['mlmodelService'])
  })

  it('goes through RDF and back, and through the shapes', async () => {
    for (const entity of entities) {
      expect(validate(entity)).toMatchObject({ ok: true })
      expect(fromQuads([...toQuads(entity)])).toEqual([canonical(entity)])
    }
    expect(await checkShapes(entities.flatMap((entity) => [...toQuads(entity)]))).toMatchObject({ conforms: true })
  })

  it('is linked with the model of MLflow that it was registered from', () => {
    const version = told.packages[2]!
    const { entities: registered } = mlflow.readers.model!({
      registered_model: { name: 'churn-candidate', creation_timestamp: version.CreationTime - 60_000 },
      model_versions: [{ name: 'churn-candidate', version: '7', creation_timestamp: version.CreationTime - 60_000, source: version.InferenceSpecification.Containers[0].ModelDataUrl }],
    })
    const { edges } = link([...registered, ...entities])
    expect(edges.filter(({ toEntity }) => toEntity.fullyQualifiedName === 'sagemaker.churn')).toMatchObject([{ fromEntity: { type: 'mlmodel', fullyQualifiedName: 'mlflow.churn-candidate' }, toEntity: { type: 'mlmodel' } }])
  })
})
