import type { Entity } from '../../generated/types.js'
import { finish, type Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { packageOf, parseArn } from './arns.js'
import { readEndpointOf } from './bundles.js'
import { readAnalysis } from './clarify.js'
import { readEndpoint, type Endpoint } from './endpoints.js'
import { ignoreAnswer, recordsOf } from './extension.js'
import { modelOfGroup, noBelongings } from './groups.js'
import { readCard, type Card } from './model-cards.js'
import { modelOf, nothingKnown, readVersion } from './model-packages.js'
import { readConstraints, readQuality } from './model-quality.js'
import { readModel, type DeployableModel } from './models.js'
import { endpointOf, readMonitors, readViolationsAlone, restOfMonitoring } from './monitoring.js'
import { modelName as nameByArn, named } from './names.js'

/** Models with these versions, each package with its group. */
export function* readPackages(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  payload.ignore({ BatchDescribeModelPackageErrorMap: 'Says of which packages nothing was given.' })
  for (const [name, wires] of grouped(recordsOf(payload, ['ModelPackageSummaryList', 'ModelPackageSummaries', 'ModelPackages']), modelOf, 'A model package that names neither its group nor itself cannot be placed: left out.'))
    yield modelOfGroup(payload.of({}), name, wires.map((wire) => readVersion(wire, nothingKnown, desk)), noBelongings, desk)
}

/** Deployable models, without their deployments. */
export function* readModels(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  for (const wire of recordsOf(payload, ['Models'])) {
    const model = readModel(wire, desk)
    yield model && finish('mlmodel', { ...model.draft, extension: model.extension() }, model.wire)
  }
}

/** Models with where they serve: versions of groups, deployable models, or, where nobody says which model an endpoint serves, a model called after the endpoint. */
export function* readEndpoints(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const models = new Map(payload.items('models').map((wire) => readModel(wire, desk)).filter((model) => model !== undefined).map((model) => [model.modelName, model] as const))
  const list = ['endpoints', 'Endpoints'].find((key) => payload.has(key))
  ignoreAnswer(payload)
  const endpoints = list === undefined ? [isConfig(payload) ? readEndpoint(payload.of({}), payload, [], desk) : readEndpointOf(payload, desk)] : payload.items(list).map((wire) => readEndpointOf(wire, desk))
  const served = new Map<string, { wire: Wire; model: DeployableModel | undefined; deployments: object[]; rests: Set<unknown> }>()
  for (const endpoint of endpoints)
    for (const { modelName, deployment } of endpoint.served) {
      const model = models.get(modelName ?? '')
      const { name, deployedVersion } = targetOf(endpoint, modelName, model)
      const known = served.get(name) ?? { wire: endpoint.wire, model: deployedVersion === undefined ? model : undefined, deployments: [], rests: new Set() }
      served.set(name, { ...known, deployments: [...known.deployments, { ...deployment, deployedVersion }], rests: known.rests.add(endpoint.rest) })
    }
  for (const [name, { wire, model, deployments, rests }] of served) {
    const more = { endpoints: [...rests].filter((rest) => rest !== undefined) }
    const extension = model ? model.extension(more) : more.endpoints.length ? { sagemaker: more } : undefined
    yield finish('mlmodel', { name, service: desk.scope.service, serviceType: desk.scope.serviceType, ...model?.draft, deployments, extension }, wire)
  }
  for (const model of models.values()) if (!served.has(model.name)) yield finish('mlmodel', { ...model.draft, extension: model.extension() }, model.wire)
}

/** Whether this is a configuration, which tells of no endpoint. */
function isConfig(payload: Wire): boolean {
  return payload.has('ProductionVariants', 'ShadowProductionVariants') && !payload.has('EndpointName', 'EndpointArn', 'EndpointStatus')
}

/** The model that a deployment belongs to, and its version where it comes from a group. */
function targetOf(endpoint: Endpoint, modelName: string | undefined, model: DeployableModel | undefined): { readonly name: string; readonly deployedVersion: string | undefined } {
  const version = packageOf(model?.modelPackage)
  if (version) return { name: version.group, deployedVersion: version.version }
  return { name: modelName === undefined ? named('endpoint', endpoint.name ?? 'unnamed') : named('model', modelName), deployedVersion: undefined }
}

/** Models with what their cards say. */
export function* readCards(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const stated = payload.text('modelName')
  const cards = recordsOf(payload, ['ModelCardSummaries', 'ModelCardVersionSummaryList', 'ModelCards'], 'card').map((wire) => ({ wire, card: readCard(wire, desk, contentOf(wire)) }))
  const byModel = new Map<string, { wire: Wire; cards: Card[] }>()
  for (const { wire, card } of cards) {
    const name = stated ?? card.model
    if (name === undefined) desk.log.warn(wire.path, 'A model card that names neither its model nor itself cannot be placed: left out.', 'required')
    else byModel.set(name, { wire, cards: [...(byModel.get(name)?.cards ?? []), card] })
  }
  for (const [name, { wire, cards: own }] of byModel) yield modelOfGroup(wire.of({}), name, [], { ...noBelongings, cards: own }, desk)
}

/** The content of a card that stands alone: under `content`, or as it is. */
function contentOf(wire: Wire): Wire | undefined {
  if (wire.has('content')) return wire.parsed('content')
  return wire.has('model_overview', 'intended_uses', 'training_details', 'evaluation_details') ? wire : undefined
}

/** The model that a document is about, and the document: `{ modelName, content }`. */
function* about(payload: Wire, read: (content: Wire) => Draft<'mlmodel'>, desk: Desk): Iterable<Entity | undefined> {
  const name = payload.text('modelName')
  if (name === undefined) return desk.log.warn(payload.path, 'This does not say which model it is about: give `{ modelName, content }`.', 'required')
  const content = payload.parsed('content')
  const draft = read(content)
  const rest = content.rest()
  yield finish('mlmodel', { name: nameByArn(parseArn(name)) ?? name, service: desk.scope.service, serviceType: desk.scope.serviceType, ...draft, extension: rest ? { sagemaker: rest } : undefined }, payload)
}

/** A model with the numbers and explanations of an analysis of Clarify. */
export function readClarify(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  return about(payload, (content) => {
    const { measurements, assessments, explanations, features, target } = readAnalysis(content)
    return { target, mlFeatures: features.map((name) => ({ name })), metrics: measurements, governance: { fairnessAssessments: assessments, explanations } }
  }, desk)
}

/** A model with the metrics of a file; `constraints` beside it hold the limits. */
export function readQualityFile(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  return about(payload, (content) => {
    const constraints = payload.has('constraints') ? readConstraints(payload.parsed('constraints')) : undefined
    const { measurements, task } = readQuality(content, constraints)
    return { task, metrics: measurements }
  }, desk)
}

/** Models with their monitors. */
export function* readMonitoring(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const stated = payload.text('modelName')
  const body = payload.has('content') ? payload.parsed('content') : payload
  if (Array.isArray(body.peek('violations'))) return void (yield* readFileOfViolations(body, stated, desk))
  ignoreAnswer(body)
  const executions = [...body.items('executions'), ...body.items('MonitoringExecutionSummaries')]
  const list = ['schedules', 'MonitoringScheduleSummaries'].find((key) => body.has(key))
  const schedules = list !== undefined ? body.items(list) : body.has('schedule') ? [body.item('schedule')] : body.has('MonitoringScheduleName', 'MonitoringScheduleArn') ? [body] : []
  const nameOf = (wire: Wire) => stated ?? endpointName(wire)
  const groups = grouped(schedules.length ? schedules : executions, nameOf, 'Monitoring that names neither its model nor an endpoint cannot be placed: left out.')
  for (const [name, wires] of groups) {
    const monitoring = { schedules: schedules.length ? wires : [], executions: schedules.length ? executions : wires, violations: groups.size === 1 ? body.item('violations') : body.of({}) }
    const driftMonitors = readMonitors(monitoring)
    const rest = restOfMonitoring(monitoring)
    yield finish('mlmodel', { name, service: desk.scope.service, serviceType: desk.scope.serviceType, governance: { driftMonitors }, extension: Object.keys(rest).length ? { sagemaker: rest } : undefined }, wires[0]!)
  }
}

function endpointName(schedule: Wire): string | undefined {
  const endpoint = endpointOf(schedule)
  return endpoint === undefined ? undefined : named('endpoint', endpoint)
}

function* readFileOfViolations(file: Wire, name: string | undefined, desk: Desk): Iterable<Entity | undefined> {
  if (name === undefined) return desk.log.warn(file.path, 'This does not say which model it is about: give `{ modelName, content }`.', 'required')
  const driftMonitors = readViolationsAlone(file)
  const rest = file.rest()
  yield finish('mlmodel', { name, service: desk.scope.service, serviceType: desk.scope.serviceType, governance: { driftMonitors }, extension: rest ? { sagemaker: rest } : undefined }, file)
}

function grouped(wires: readonly Wire[], nameOf: (wire: Wire) => string | undefined, complaint: string): Map<string, Wire[]> {
  const groups = new Map<string, Wire[]>()
  for (const wire of wires) {
    const name = nameOf(wire)
    if (name === undefined) wire.log.warn(wire.path, complaint, 'required')
    else groups.set(name, [...(groups.get(name) ?? []), wire])
  }
  return groups
}
