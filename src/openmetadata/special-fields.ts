import { quoteName } from '../entities/names.js'
import { redact, REDACTED } from '../entities/redaction.js'
import type { EntityReference } from '../generated/types.js'
import { within } from './draft.js'
import type { Ledger } from './ledger.js'
import { lookUp, NO_ALGORITHM, referenceKinds } from './tables.js'
import { isDate, isDateTime } from './write-text.js'

type Special = (ledger: Ledger, value: any, at: string) => unknown

/** Fields that 1.13 has under the same name with other values, by class and key. */
export const specialFields: { readonly [field: string]: Special } = {
  'MlModel.serviceType': serviceType,
  'MlModelService.serviceType': serviceType,
  'MlModel.algorithm': algorithm,
  'MlModel.sourceHash': (ledger, value, at) => ([...value].length <= 32 ? writeText(ledger, value, at) : ledger.lose(at, 'OpenMetadata 1.13 takes hashes of at most 32 characters: left out.')),
  'MlFeature.dataType': featureType,
  'MlHyperParameter.value': parameterValue,
  'UsageDetails.date': (ledger, value, at) => (isDate(value) ? value : ledger.lose(at, 'Is no day of the calendar: left out.')),
  'TagLabel.appliedAt': (ledger, value, at) => (isDateTime(value) ? value : ledger.lose(at, 'Is no moment of the calendar: left out.')),
}

/** The same in create requests, which take names where whole documents have references. */
export const specialInCreate: { readonly [field: string]: Special } = {
  'MlModel.service': asName('service'),
  'MlModel.dashboard': asName('dashboard'),
  'MlModel.domains': asNames('domains'),
  'MlModel.dataProducts': asNames('dataProducts'),
  'MlModelService.domains': asNames('domains'),
  'MlModelService.dataProducts': asNames('dataProducts'),
}

/** A text without secrets. */
export function writeText(ledger: Ledger, value: string, at: string): string {
  const text = redact(value)
  if (text !== value) ledger.lose(at, `Holds a secret: written with \`${REDACTED}\` in its place.`)
  return text
}

function algorithm(ledger: Ledger, value: string, at: string): string {
  return value === NO_ALGORITHM ? keep(ledger, value, at, 'Written as it is, and read by all as a model whose algorithm is not known.') : writeText(ledger, value, at)
}

function parameterValue(ledger: Ledger, value: string | number | boolean, at: string): string {
  return typeof value === 'string' ? writeText(ledger, value, at) : keep(ledger, String(value), at, 'Written as text: OpenMetadata 1.13 takes nothing else.')
}

const SERVICE_TYPES = ['Mlflow', 'Sklearn', 'CustomMlModel', 'SageMaker', 'VertexAI']

/** The platform as 1.13 knows it. */
export function knownServiceType(value: string): string {
  return SERVICE_TYPES.includes(value) ? value : 'CustomMlModel'
}

function serviceType(ledger: Ledger, value: string, at: string): string {
  const known = knownServiceType(value)
  return known === value ? value : keep(ledger, known, at, 'Written as `CustomMlModel`: OpenMetadata 1.13 does not know this platform.')
}

const FEATURE_TYPES: { readonly [type: string]: string } = {
  numerical: 'numerical', integer: 'numerical', long: 'numerical', float: 'numerical', double: 'numerical',
  categorical: 'categorical', boolean: 'categorical', string: 'categorical', text: 'categorical',
}

function featureType(ledger: Ledger, value: string, at: string): string | undefined {
  const known = lookUp(FEATURE_TYPES, value)
  if (known === undefined) return ledger.lose(at, 'OpenMetadata 1.13 knows only numerical and categorical features: left out.')
  return known === value ? value : keep(ledger, known, at, `Written as \`${known}\`: OpenMetadata 1.13 knows only numerical and categorical features.`)
}

function asNames(key: string): Special {
  const one = asName(key)
  return (ledger, values: readonly EntityReference[], at) => values.map((value, index) => one(ledger, value, within(at, index))).filter((name) => name !== undefined)
}

/** A reference as the fully qualified name of what it means, which is all that a create request says of it. */
function asName(key: string): Special {
  return (ledger, reference: EntityReference, at) => {
    const { type, fullyQualifiedName, name, ...rest } = reference
    if (fullyQualifiedName === undefined && name === undefined) return ledger.lose(at, 'Is known by its id alone, and create requests name what they mean: left out.')
    const lost = [...Object.keys(rest), ...(name === undefined ? [] : ['name']), ...(type === lookUp(referenceKinds, key)!.type ? [] : ['type'])]
    for (const part of lost) ledger.lose(within(at, part), 'Create requests hold the fully qualified name alone.')
    const own = within(at, 'fullyQualifiedName')
    if (fullyQualifiedName !== undefined) return writeText(ledger, fullyQualifiedName, own)
    ledger.add(own, 'Create requests hold a fully qualified name: made from the name.')
    return redact(quoteName(name!))
  }
}

function keep<T>(ledger: Ledger, value: T, at: string, message: string): T {
  ledger.lose(at, message)
  return value
}
