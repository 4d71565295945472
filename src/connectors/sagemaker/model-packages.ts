import type { LifecycleStage } from '../../generated/types.js'
import type { Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { packageOf, parseArn } from './arns.js'
import { readCard, type Card } from './model-cards.js'
import { readContainers } from './containers.js'
import { defined, extensionOf, ignoreAnswer, userOf } from './extension.js'
import { named, referenceOf } from './names.js'
import { readReports, type Reports } from './reports.js'
import { algorithmName, type TrainingJob } from './training-jobs.js'
import { approvals, packageStatuses, wordOf } from './words.js'

/** Stages that people use in `ModelLifeCycle`, where any word may stand. */
const stages: Readonly<Record<string, LifecycleStage>> = {
  development: 'Experimentation', dev: 'Experimentation', experimentation: 'Experimentation', staging: 'Registration', preproduction: 'Registration', qa: 'Registration', test: 'Registration', registration: 'Registration',
  production: 'Deployment', prod: 'Deployment', deployment: 'Deployment', monitoring: 'Monitoring', archived: 'Retired', retired: 'Retired',
}

/** What else is known and versions may be joined with. */
export interface Known {
  readonly jobs: readonly TrainingJob[]
  /** Parsed files by their S3 address. */
  readonly files: Wire | undefined
  /** Tags by the ARN of what they are on. */
  readonly tags: Wire | undefined
}

export const nothingKnown: Known = { jobs: [], files: undefined, tags: undefined }

/** A model package as a version, and what the model takes from its newest one. */
export interface Version {
  /** Where in the payload it stands. */
  readonly path: string
  readonly label: string
  readonly arn: string | undefined
  readonly artifact: string | undefined
  readonly draft: Readonly<Record<string, unknown>>
  readonly forModel: Draft<'mlmodel'>
  readonly reports: Reports
  /** The card of the package, read only when the package is the newest: it speaks of the model as a whole. */
  readonly card: () => Card | undefined
  /** Asked for when all else is read. */
  readonly extension: () => object | undefined
}

/** The model that a package belongs to: its group, or itself where it has none. */
export function modelOf(wire: Wire): string | undefined {
  const [group, single] = [wire.text('ModelPackageGroupName') ?? packageOf(wire.peek('ModelPackageArn'))?.group, wire.peek('ModelPackageName')]
  if (group !== undefined) return group
  const name = (typeof single === 'string' && single !== '' ? single : undefined) ?? parseArn(wire.peek('ModelPackageArn'))?.name
  return name === undefined ? undefined : named('model-package', name)
}

/** Reads a model package: `DescribeModelPackage`, one of a list, of a batch or of `Search`, or the detail of an event. */
export function readVersion(wire: Wire, known: Known, desk: Desk): Version | undefined {
  ignoreAnswer(wire)
  const given = wire.peek('ModelPackageArn')
  const arn = typeof given === 'string' ? given : undefined
  const label = wire.text('ModelPackageVersion') ?? packageOf(arn)?.version ?? wire.text('ModelPackageName') ?? parseArn(arn)?.name
  if (label === undefined) return desk.log.warn(wire.path, 'A model package without a version, name or ARN cannot be told from others: left out.', 'required')
  const containers = readContainers(wire.item('InferenceSpecification').items('Containers'))
  const job = jobOf(wire, arn, containers.artifact, known.jobs)
  const reports = readReports(wire.item('ModelMetrics'), wire.item('DriftCheckBaselines'), known.files)
  const made = madeOf(wire, containers, job, reports)
  const draft = { ...lifeOf(wire, label), ...made, run: runOf(wire, job, desk), mlStore: containers.mlStore, baseModels: containers.baseModels }
  const forModel = { ...made, experiment: job?.experiment, target: reports.target, mlFeatures: reports.features, task: taskOf(wire) ?? reports.task, mlStore: containers.mlStore, baseModels: containers.baseModels }
  const tags = arn === undefined ? undefined : known.tags?.of({ Tags: known.tags.json(arn) })
  return {
    path: wire.path, label, arn, artifact: containers.artifact, draft, forModel, reports, card: () => (wire.has('ModelCard') ? readCard(wire.item('ModelCard'), desk) : undefined),
    extension: () => extensionOf(wire, 'ModelPackageArn', {}, tags),
  }
}

/** Where a version stands, and since when. */
function lifeOf(wire: Wire, label: string): object {
  const stage = wire.item('ModelLifeCycle').text('Stage')
  return {
    name: label, description: wire.text('ModelPackageDescription'), stage: stage === undefined ? undefined : Object.hasOwn(stages, stage.toLowerCase()) ? stages[stage.toLowerCase()] : undefined,
    stageLabel: stage ?? approvalOf(wire), status: wordOf(wire, 'ModelPackageStatus', packageStatuses), governanceStatus: wordOf(wire, 'ModelApprovalStatus', approvals),
    createdAt: wire.instant('CreationTime'), createdBy: userOf(wire.item('CreatedBy')), updatedAt: wire.instant('LastModifiedTime'), updatedBy: userOf(wire.item('LastModifiedBy')),
  }
}

function approvalOf(wire: Wire): string | undefined {
  const status = wire.peek('ModelApprovalStatus')
  return typeof status === 'string' && Object.hasOwn(approvals, status) ? status : undefined
}

/** The job that made a version: the one that registered it, the one it names, or the one whose file it has. */
function jobOf(wire: Wire, arn: string | undefined, artifact: string | undefined, jobs: readonly TrainingJob[]): TrainingJob | undefined {
  const same = (a: unknown, b: unknown) => typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase()
  const generatedBy = wire.item('MetadataProperties').peek('GeneratedBy')
  return jobs.find((job) => same(job.modelPackage, arn)) ?? jobs.find((job) => same(job.arn, generatedBy)) ?? jobs.find((job) => artifact !== undefined && job.artifact === artifact)
}

function runOf(wire: Wire, job: TrainingJob | undefined, { scope }: Desk): object | undefined {
  if (job) return job.reference
  const generatedBy = wire.item('MetadataProperties').peek('GeneratedBy')
  const reference = typeof generatedBy === 'string' ? referenceOf(generatedBy, scope) : undefined
  return reference?.type === 'mlrun' ? reference : undefined
}

/** What a version is made of and how good it is. */
function madeOf(wire: Wire, containers: ReturnType<typeof readContainers>, job: TrainingJob | undefined, reports: Reports): Draft<'mlmodel'> & Record<string, unknown> {
  const source = wire.item('SourceAlgorithmSpecification').items('SourceAlgorithms')[0]
  const origin = wire.item('MetadataProperties')
  const code = defined({ repository: origin.text('Repository'), commit: origin.text('CommitId') })
  const trained = job?.forModel
  return {
    algorithm: algorithmName(source?.peek('AlgorithmName')) ?? trained?.algorithm ?? containers.algorithm, framework: containers.framework ?? trained?.framework, frameworkVersion: containers.frameworkVersion ?? trained?.frameworkVersion,
    mlHyperParameters: trained?.mlHyperParameters, metrics: [...((trained?.metrics as readonly object[] | undefined) ?? []), ...reports.measurements], signatureInputs: containers.signatureInputs,
    trainingData: trained?.trainingData, validationData: trained?.validationData, testData: trained?.testData, code: { ...defined(trained?.code as object | undefined), ...code }, environment: trained?.environment,
  }
}

/** `Task` (`IMAGE_CLASSIFICATION`) in words; versions keep it as it is, since they have no field for it. */
function taskOf(wire: Wire): string | undefined {
  const task = wire.peek('Task')
  return typeof task === 'string' && task !== '' && task !== 'OTHER' ? task.toLowerCase().replaceAll('_', ' ') : undefined
}
