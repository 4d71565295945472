import type { LifecycleStage, VersionStatus } from '../../generated/types.js'
import type { Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import type { Flavor } from './flavors.js'
import { extensionOf } from './extension.js'
import type { LoggedModel } from './logged-models.js'
import type { ModelFile } from './model-files.js'
import type { LoggedInRun, Run } from './runs.js'
import type { Signature } from './signature.js'
import { Tags } from './tags.js'

/** Stages of the registry (deprecated since 2.9) as stages of the standard; `None` says nothing. */
const stages: Readonly<Record<string, LifecycleStage | null>> = { Staging: 'Registration', Production: 'Deployment', Archived: 'Retired', None: null }
const statuses: Readonly<Record<string, VersionStatus>> = { READY: 'Ready', PENDING_REGISTRATION: 'Pending', FAILED_REGISTRATION: 'Failed' }

/** What else is known and versions may be joined with. */
export interface Known {
  readonly runs: ReadonlyMap<string, Run>
  readonly loggedModels: ReadonlyMap<string, LoggedModel>
  /** By the label of the version. */
  readonly modelFiles: ReadonlyMap<string, ModelFile>
}

/** A version of a model, and what the model itself takes from its newest one. */
export interface Version {
  readonly label: string
  readonly draft: Readonly<Record<string, unknown>>
  readonly forModel: Draft<'mlmodel'>
}

/** Reads a version of a registered model, and joins it with its run, its logged model and its `MLmodel` file. */
export function readVersion(wire: Wire, aliases: readonly string[], known: Known, desk: Desk): Version | undefined {
  wire.ignore({ name: 'Repeats the name of the model.', run_link: 'A link to a run on another server, set by hand.', _run_artifact_uri: 'Repeats the address of the run.', _experiment_name: 'Repeats the experiment of the run.' })
  const label = wire.text('version')
  if (label === undefined) return desk.log.warn(wire.path, 'A version without a number cannot be told from others: left out.', 'required')
  const tags = new Tags(wire)
  const source = wire.text('source')
  const loggedModel = known.loggedModels.get(wire.text('model_id') ?? /^models:\/(m-[^/]+)/.exec(source ?? '')?.[1] ?? '')
  const runId = wire.text('run_id') ?? loggedModel?.runId
  const run = known.runs.get(runId ?? '')
  const details = detailsOf(run, loggedModel, known.modelFiles.get(label), source)
  const stage = wire.word('current_stage', stages)
  const draft = {
    name: label, description: wire.text('description'), aliases: [...new Set([...aliases, ...wire.texts('aliases')])], stage, stageLabel: stage === undefined ? undefined : wire.text('current_stage'),
    status: wire.word('status', statuses), createdAt: wire.instant('creation_timestamp', 'milliseconds'), updatedAt: wire.instant('last_updated_timestamp', 'milliseconds'),
    createdBy: wire.text('user_id') ?? (run?.draft.createdBy as string | undefined), run: runId === undefined ? undefined : run?.reference ?? { type: 'mlrun', name: runId }, ...details.forVersion,
    sourceUrl: desk.scope.webUrl === undefined || !wire.has('name') ? undefined : `${desk.scope.webUrl}/#/models/${encodeURIComponent(wire.text('name')!)}/versions/${encodeURIComponent(label)}`,
  }
  const storage = storageOf(source, run, loggedModel)
  const extension = extensionOf(wire, tags, { source: storage === source ? undefined : source, loggedModel: loggedModel?.reference.fullyQualifiedName, modelFile: known.modelFiles.get(label)?.wire.rest() })
  return { label, draft: { ...draft, mlStore: { storage, sizeBytes: details.sizeBytes, serialization: details.serialization }, extension }, forModel: details.forModel }
}

/** Where the files are: what `runs:/` and `models:/` lead to, where that is known. */
function storageOf(source: string | undefined, run: Run | undefined, loggedModel: LoggedModel | undefined): string | undefined {
  if (loggedModel?.artifactUri !== undefined) return loggedModel.artifactUri
  const path = /^runs:\/[^/]+\/(.+)$/.exec(source ?? '')?.[1]
  return path !== undefined && run?.artifactUri !== undefined ? `${run.artifactUri}/${path}` : source
}

interface Details {
  readonly forVersion: object
  readonly forModel: Draft<'mlmodel'>
  readonly sizeBytes: number | undefined
  readonly serialization: string | undefined
}

/** What a version is made of. A logged model and an MLmodel file speak of this version alone; a run may have logged several. */
function detailsOf(run: Run | undefined, loggedModel: LoggedModel | undefined, file: ModelFile | undefined, source: string | undefined): Details {
  const logged = loggedIn(run, source, file)
  const flavor: Flavor = { ...logged?.flavor, ...defined(file?.flavor) }
  const signature: Signature = file?.signature ?? logged?.signature ?? {}
  const made = {
    algorithm: flavor.algorithm ?? run?.algorithm, framework: flavor.framework, frameworkVersion: flavor.frameworkVersion,
    mlHyperParameters: filled(loggedModel?.draft.mlHyperParameters) ?? run?.draft.parameters, metrics: filled(loggedModel?.draft.metrics) ?? run?.draft.metrics,
    signatureInputs: signature.signatureInputs, signatureOutputs: signature.signatureOutputs,
    code: run?.draft.code, environment: { ...(run?.draft.environment as object | undefined), languageVersion: file?.languageVersion },
    ...usesOf(run),
  }
  return { forVersion: made, forModel: { ...made, task: flavor.task, mlFeatures: signature.mlFeatures, experiment: run?.draft.experiment ?? loggedModel?.draft.experiment }, sizeBytes: file?.sizeBytes, serialization: flavor.serialization }
}

/** The entry of the run's history that the version was registered from; where that cannot be told, the only one. */
function loggedIn(run: Run | undefined, source: string | undefined, file: ModelFile | undefined): LoggedInRun | undefined {
  if (!run) return undefined
  const path = file?.artifactPath
  const fitting = run.models.filter(({ artifactPath }) => artifactPath !== undefined && (artifactPath === path || source?.endsWith(`/${artifactPath}`)))
  return fitting.at(-1) ?? (run.models.length === 1 ? run.models[0] : undefined)
}

function usesOf(run: Run | undefined): object {
  const uses = (list: string) => run?.inputs.filter((input) => input.list === list).map(({ use }) => use)
  return { trainingData: uses('trainingData'), validationData: uses('validationData'), testData: uses('testData') }
}

function filled(list: unknown): unknown {
  return Array.isArray(list) && list.length ? list : undefined
}

function defined<T extends object>(values: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>
}
