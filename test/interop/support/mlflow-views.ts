import type { DataUse, EntityReference, Measurement, MlDataset, MlExperiment, MlHyperParameter, MlModel, MlModelVersion, MlRun } from '../../../src/index.js'
import type { Held, HeldColumn, HeldExperiment, HeldInput, HeldLoggedModel, HeldMetric, HeldModel, HeldRun, HeldVersion } from './mlflow-held.js'

/** The same things twice, in one form: `held` as the client of MLflow tells them, `said` as an entity does. */

/** Numbers that a SQL database of MLflow has for what is none. */
const infinities: Readonly<Record<string, string>> = { '1.7976931348623157e+308': 'Infinity', '-1.7976931348623157e+308': '-Infinity' }
const roles: Readonly<Record<string, string>> = { training: 'training', eval: 'test' }

function own(tags: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries((tags ?? {}) as object).filter(([name]) => !name.startsWith('mlflow.')))
}

function extra({ extension }: { readonly extension?: unknown }): Record<string, unknown> {
  return (extension as { readonly mlflow?: Record<string, unknown> } | undefined)?.mlflow ?? {}
}

/** The last part of a reference: our names of runs, experiments and logged models are identifiers without dots. */
function target(reference: EntityReference | undefined): string | null {
  return reference ? (reference.fullyQualifiedName ?? reference.name ?? '').split('.').at(-1)! : null
}

function heldMetrics(metrics: readonly HeldMetric[]) {
  return metrics.map(({ key, value, step, timestamp, dataset, digest }) => ({ name: key, value: infinities[String(value)] ?? value, step: step < 0 ? undefined : step, timestamp, dataset: dataset === null ? null : `${dataset}@${digest}` })).sort(byText)
}

function saidMetrics(metrics: readonly Measurement[] = []) {
  return metrics.map(({ name, value, step, timestamp, dataset }) => ({ name, value, step, timestamp, dataset: target(dataset) })).sort(byText)
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function saidParameters(parameters: readonly MlHyperParameter[] = []) {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
}

function heldUse(list: string | undefined, { name, digest, profile, tags }: HeldInput) {
  return { list, dataset: `${name}@${digest}`, datasetVersion: digest, role: tags['mlflow.data.context'], rows: profile.num_rows }
}

function saidUses(list: string | undefined, uses: readonly DataUse[] = []) {
  return uses.map(({ dataset, datasetVersion, role, rows }) => ({ list, dataset: target(dataset), datasetVersion, role, rows }))
}

export function heldExperiment({ id, name, stage, tags, created, updated, artifacts }: HeldExperiment) {
  return { id, name, deleted: stage === 'deleted', tags: own(tags), description: tags['mlflow.note.content'], created, updated, artifacts }
}

export function saidExperiment(entity: MlExperiment) {
  const { name: id, displayName: name, deleted, description, createdAt: created, updatedAt: updated, artifactLocation: artifacts } = entity
  return { id, name, deleted, tags: own(extra(entity).tags), description, created, updated, artifacts }
}

export function heldModel({ name, description, tags, created, updated, versions }: HeldModel) {
  return { name, description, tags, created, updated, versions: versions.map(({ version }) => version) }
}

export function saidModel(entity: MlModel) {
  const { name, description = null, createdAt: created, updatedAt: updated, versions = [] } = entity
  return { name, description, tags: own(extra(entity).tags), created, updated, versions: versions.map((version) => version.name) }
}

/** A version, with what its run and, in 3.x, its logged model give to it. */
export function heldVersion(held: Held, { version, description, stage, status, tags, aliases, created, updated, run, source, model }: HeldVersion) {
  const origin = held.runs.find(({ id }) => id === run)
  const logged = held.logged_models.find(({ id }) => id === (model ?? /^models:\/(m-.+)/.exec(source)?.[1]))
  const uses = origin?.inputs.map((input) => heldUse(roles[input.tags['mlflow.data.context']!], input)) ?? []
  return {
    version, description, stage: stage === 'None' || stage === null ? undefined : stage, status, tags, aliases, created, updated, run, source,
    metrics: heldMetrics(logged?.metrics.length ? logged.metrics : origin?.metrics ?? []), parameters: (logged && Object.keys(logged.params).length ? logged.params : origin?.params) ?? {}, uses,
  }
}

export function saidVersion(entity: MlModelVersion) {
  const { name: version, description = null, stageLabel: stage, status, aliases = [], createdAt: created, updatedAt: updated, run, mlStore, metrics, mlHyperParameters, trainingData, validationData, testData } = entity
  const { tags, source = mlStore?.storage } = extra(entity)
  return {
    version, description, stage, status: status?.toUpperCase(), tags: own(tags), aliases: [...aliases].sort(), created, updated, run: target(run), source,
    metrics: saidMetrics(metrics), parameters: saidParameters(mlHyperParameters), uses: [...saidUses('training', trainingData), ...saidUses('validation', validationData), ...saidUses('test', testData)],
  }
}

export function heldSignature(columns: readonly HeldColumn[]) {
  return columns.map(({ name, type, required, 'tensor-spec': tensor }) => ({ name, type: tensor?.dtype ?? type, shape: tensor && `(${tensor.shape.join(', ')})`, optional: required === undefined ? undefined : !required }))
}

export function saidSignature(fields: MlModelVersion['signatureInputs'] = []) {
  return fields.map(({ name, fieldType, shape, optional }) => ({ name, type: fieldType, shape, optional }))
}

export function heldRun({ id, name, experiment, status, start, end, stage, artifacts, params, tags, metrics, inputs, outputs }: HeldRun) {
  return {
    id, name, experiment, status, start, end: end ?? undefined, deleted: stage === 'deleted', artifacts, parameters: params, tags: own(tags), parent: tags['mlflow.parentRunId'] ?? null, description: tags['mlflow.note.content'],
    metrics: heldMetrics(metrics), inputs: inputs.map((input) => heldUse(undefined, input)).sort(byText), outputs: [...outputs].sort(),
  }
}

export function saidRun(entity: MlRun) {
  const { name: id, displayName: name, experiment, status, startedAt: start, endedAt: end, deleted, artifactLocation: artifacts, parameters, parentRun, description, metrics, runInputs, runOutputs = [] } = entity
  return {
    id, name, experiment: target(experiment), status: status?.toUpperCase(), start, end, deleted, artifacts, parameters: saidParameters(parameters), tags: own(extra(entity).tags), parent: target(parentRun), description,
    metrics: saidMetrics(metrics), inputs: saidUses(undefined, runInputs).sort(byText), outputs: runOutputs.map(target).sort(),
  }
}

export function heldLoggedModel({ id, name, experiment, run, created, updated, artifacts, status, params, tags, metrics }: HeldLoggedModel) {
  return { id, name, experiment, run: run || null, created, updated, artifacts, status: `LOGGED_MODEL_${status}`, parameters: params, tags: own(tags), metrics: heldMetrics(metrics) }
}

export function saidLoggedModel(entity: MlModel) {
  const { name: id, displayName: name, experiment, createdAt: created, updatedAt: updated, mlStore, mlHyperParameters, metrics } = entity
  const { tags, run, info } = extra(entity) as { tags?: unknown; run?: string; info?: { status?: string } }
  return { id, name, experiment: target(experiment), run: run?.split('.').at(-1) ?? null, created, updated, artifacts: mlStore?.storage, status: info?.status, parameters: saidParameters(mlHyperParameters), tags: own(tags), metrics: saidMetrics(metrics) }
}

export function heldDataset({ name, digest, source, source_type, schema, profile }: HeldInput) {
  const place = JSON.parse(source) as { readonly url?: string; readonly uri?: string }
  return { name: `${name}@${digest}`, title: name, digest, storage: place.url ?? place.uri, format: source_type, rows: profile.num_rows, columns: (schema.mlflow_colspec ?? []).map((column) => ({ name: column.name, type: column.type })) }
}

export function saidDataset({ name, displayName: title, datasetVersion: digest, storage, dataFormat: format, rows, columns = [] }: MlDataset) {
  return { name, title, digest, storage, format, rows, columns: columns.map((column) => ({ name: column.name, type: column.columnType })) }
}
