import type { DataUse, EntityReference, MlDataset } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Scope } from '../scope.js'
import type { Wire } from '../wire/wire.js'
import { Tags } from './tags.js'

/** Which of the lists of a model the data of a run belongs to, by the context it was logged with. */
const lists: Readonly<Record<string, 'trainingData' | 'validationData' | 'testData'>> = {
  training: 'trainingData', train: 'trainingData', validation: 'validationData', validating: 'validationData', val: 'validationData', valid: 'validationData',
  test: 'testData', testing: 'testData', eval: 'testData', evaluation: 'testData',
}

/** Data that a run read: the dataset, and how it was used. */
export interface Input {
  readonly dataset: MlDataset | undefined
  readonly use: DataUse
  readonly list: 'trainingData' | 'validationData' | 'testData' | undefined
}

/** A dataset is told from its other states by its digest. */
export function datasetReference(scope: Scope, name: string, digest: string | undefined): EntityReference {
  return scope.dataset(digest === undefined ? name : `${name}@${digest}`)
}

/** Reads an item of `inputs.dataset_inputs` of a run. */
export function readInput(input: Wire, { scope }: Desk): Input | undefined {
  const tags = new Tags(input)
  const role = tags.get('mlflow.data.context')
  const wire = input.item('dataset')
  const name = wire.text('name')
  if (name === undefined) return undefined
  const digest = wire.text('digest')
  const draft = datasetDraft(wire, name, digest, scope)
  const rest = { ...wire.rest(), ...(tags.rest() ? { tags: tags.rest() } : {}), ...input.rest() }
  const dataset = finish('mldataset', { ...draft, extension: Object.keys(rest).length ? { mlflow: rest } : undefined }, wire)
  const use: DataUse = { dataset: datasetReference(scope, name, digest), ...(digest === undefined ? {} : { datasetVersion: digest }), ...(role === undefined ? {} : { role }), ...(dataset?.rows === undefined ? {} : { rows: dataset.rows }) }
  return { dataset, use, list: role !== undefined && Object.hasOwn(lists, role.toLowerCase()) ? lists[role.toLowerCase()] : undefined }
}

function datasetDraft(wire: Wire, name: string, digest: string | undefined, scope: Scope): object {
  const source = wire.parsed('source')
  const profile = wire.parsed('profile')
  return {
    name: digest === undefined ? name : `${name}@${digest}`, displayName: name, service: scope.service, datasetVersion: digest,
    storage: source.text('uri', 'path', 'url'), dataFormat: wire.text('source_type'),
    sourceTables: [source.text('delta_table_name', 'table_name')].filter((table) => table !== undefined).map((table) => ({ type: 'table', fullyQualifiedName: table })),
    rows: profile.count('num_rows', 'num_records'), columns: columnsOf(wire.parsed('schema')),
  }
}

/** Columns of a table, or names and types of tensors. */
function columnsOf(schema: Wire): object[] {
  const { columns, tensors } = { columns: schema.items('mlflow_colspec', 'inputs'), tensors: schema.item('mlflow_tensorspec') }
  const parts = [...columns, ...schema.items('targets'), ...['features', 'targets'].flatMap((part) => (tensors.has(part) ? tensors.parsedItems(part) : []))]
  return parts.flatMap((column) => {
    const name = column.text('name')
    const required = column.flag('required')
    return name === undefined ? [] : [{ name, columnType: column.text('type'), nullable: required === undefined ? undefined : !required }]
  })
}

/** Reads an evaluation dataset (`mlflow.genai.datasets`, 3.5 and later). */
export function readEvaluationDataset(wire: Wire, { scope }: Desk): MlDataset | undefined {
  wire.ignore({ records: 'The rows themselves are data, not a description of it.', _create_time: 'Repeats create_time.', _last_update_time: 'Repeats last_update_time.' })
  const tags = new Tags(wire)
  const source = wire.parsed('source')
  const profile = wire.parsed('profile')
  const draft = {
    name: wire.text('name'), service: scope.service, datasetVersion: wire.text('digest'), storage: source.text('uri'), dataFormat: source.text('type') ?? wire.text('source_type'), rows: profile.count('num_records'), columns: columnsOf(wire.parsed('schema')),
    createdAt: wire.instant(['create_time', 'created_time']), createdBy: wire.text('created_by'), updatedAt: wire.instant(['last_update_time']), updatedBy: wire.text('last_updated_by'),
  }
  const rest = { ...wire.rest(), ...(tags.rest() ? { tags: tags.rest() } : {}) }
  return finish('mldataset', { ...draft, extension: Object.keys(rest).length ? { mlflow: rest } : undefined }, wire)
}
