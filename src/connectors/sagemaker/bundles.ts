import type { Entity } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { Datasets } from './datasets.js'
import { readEndpoint, type Endpoint } from './endpoints.js'
import { modelOfGroup } from './groups.js'
import { readCard } from './model-cards.js'
import { modelOf, readVersion, type Known, type Version } from './model-packages.js'
import { readModel, type DeployableModel } from './models.js'
import { readMonitors, restOfMonitoring } from './monitoring.js'
import { readExperiment } from './trial-components.js'
import { readTrainingJob, type TrainingJob } from './training-jobs.js'
import { readTuningJob } from './tuning-jobs.js'

/** Reads a model package group with all that belongs to it; the parts are named in the reader's own comment. */
export function* readBundle(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const datasets = new Datasets(desk)
  const jobs = payload.items('trainingJobs').map((wire) => readTrainingJob(wire, datasets, desk)).filter((job) => job !== undefined)
  const tuning = payload.items('hyperParameterTuningJobs').map((wire) => readTuningJob(wire, datasets, desk))
  const [tags, files, packages] = [payload.item('tags'), payload.item('files'), payload.items('packages')]
  const known: Known = { jobs, files, tags }
  const group = payload.item('group')
  const name = group.text('ModelPackageGroupName') ?? parseArn(group.peek('ModelPackageGroupArn'))?.name ?? (packages[0] ? modelOf(packages[0]) : undefined)
  for (const wire of packages) if (name !== undefined && wire.peek('ModelPackageGroupName') === name) wire.ignore({ ModelPackageGroupName: 'Repeats the name of the model.' })
  const versions = packages.map((wire) => readVersion(wire, known, desk)).filter((version) => version !== undefined)
  const models = payload.items('models').map((wire) => readModel(wire, desk, tags, name)).filter((model) => model !== undefined)
  const endpoints = payload.items('endpoints').map((wire) => readEndpointOf(wire, desk))
  const { own, others } = placed(endpoints, models, versions)
  const monitoring = { schedules: payload.items('monitoringSchedules'), executions: payload.items('monitoringExecutions'), violations: payload.item('violations') }
  const monitors = readMonitors(monitoring)
  const cards = payload.items('modelCards').map((wire) => readCard(wire, desk))
  const deployable = models.map((model) => finish('mlmodel', { ...model.draft, deployments: others.get(model.modelName), extension: model.extension() }, model.wire))
  yield modelOfGroup(group, name, versions, { cards, deployments: own, monitors, tags, rest: () => restOf(endpoints, restOfMonitoring(monitoring), files, tags) }, desk)
  yield* deployable
  yield* experimentsOf(payload.items('experiments'), jobs, desk)
  yield* jobs.map(({ entity }) => entity)
  yield* tuning
  yield* datasets.entities()
}

/** `{ endpoint, config, inferenceComponents }`, or an endpoint alone. */
export function readEndpointOf(wire: Wire, desk: Desk): Endpoint {
  if (!wire.has('endpoint', 'config')) return readEndpoint(wire, wire.of({}), [], desk)
  return readEndpoint(wire.item('endpoint'), wire.item('config'), wire.items('inferenceComponents'), desk)
}

/** The deployments of the group, with their versions, and those of deployable models that come from elsewhere. */
function placed(endpoints: readonly Endpoint[], models: readonly DeployableModel[], versions: readonly Version[]): { readonly own: Readonly<Record<string, unknown>>[]; readonly others: ReadonlyMap<string, object[]> } {
  const own: Readonly<Record<string, unknown>>[] = []
  const others = new Map<string, object[]>()
  for (const { modelName, deployment } of endpoints.flatMap(({ served }) => served)) {
    const model = models.find((candidate) => candidate.modelName === modelName)
    const version = model && versionOf(model, versions)
    if (model && !version) others.set(model.modelName, [...(others.get(model.modelName) ?? []), deployment])
    else own.push({ ...deployment, deployedVersion: version?.label })
  }
  return { own, others }
}

/** The version that a deployable model was made from: the package it names, or else the one with the same file. */
function versionOf(model: DeployableModel, versions: readonly Version[]): Version | undefined {
  if (model.modelPackage !== undefined) return versions.find(({ arn }) => arn?.toLowerCase() === model.modelPackage!.toLowerCase())
  return versions.find(({ artifact }) => artifact !== undefined && artifact === model.artifact)
}

/** The experiments that are described, and those that jobs name. */
function* experimentsOf(described: readonly Wire[], jobs: readonly TrainingJob[], desk: Desk): Iterable<Entity | undefined> {
  const experiments = described.map((wire) => readExperiment(wire, desk))
  yield* experiments
  const known = new Set(experiments.map((experiment) => experiment?.name))
  for (const { experimentName, wire } of jobs) if (experimentName !== undefined && !known.has(experimentName)) yield finish('mlexperiment', { name: experimentName, service: desk.scope.service }, wire)
}

function restOf(endpoints: readonly Endpoint[], monitoring: object, files: Wire, tags: Wire): Readonly<Record<string, unknown>> {
  const rests = endpoints.map(({ rest }) => rest).filter((rest) => rest !== undefined)
  return { ...(rests.length ? { endpoints: rests } : {}), ...monitoring, files: files.rest(), otherTags: tags.rest() }
}
