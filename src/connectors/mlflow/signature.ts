import type { FeatureDataType } from '../../generated/types.js'
import type { Draft } from '../finish.js'
import type { Wire } from '../wire/wire.js'

/** Types of columns (https://mlflow.org/docs/latest/ml/model/signatures/) as kinds of features; `binary` and `any` are none of them. */
const featureTypes: Readonly<Record<string, FeatureDataType>> = {
  boolean: 'boolean', integer: 'integer', long: 'long', float: 'float', double: 'double', string: 'string', datetime: 'timestamp', tensor: 'tensor', array: 'array', object: 'object', map: 'object',
}

/** What a model takes and gives, and the features that follow from it. */
export type Signature = Pick<Draft<'mlmodel'>, 'signatureInputs' | 'signatureOutputs' | 'mlFeatures'>

interface Column {
  readonly name: string | undefined
  readonly type: string | undefined
  readonly field: object
}

/** Reads `{ inputs, outputs }`, each a list of columns that MLflow wrote into a text. */
export function readSignature(signature: Wire): Signature {
  const inputs = signature.parsedItems('inputs').map(readColumn)
  const outputs = signature.parsedItems('outputs').map(readColumn)
  return { signatureInputs: inputs.map(({ field }) => field), signatureOutputs: outputs.map(({ field }) => field), mlFeatures: inputs.flatMap(featureOf) }
}

function readColumn(column: Wire): Column {
  const name = column.text('name')
  const tensor = column.item('tensor-spec')
  const shape = tensor.json('shape')
  const type = column.text('type')
  const required = column.flag('required')
  const optional = column.flag('optional') ?? (required === undefined ? undefined : !required)
  const elements = column.has('items', 'properties', 'values') ? JSON.stringify({ items: column.json('items'), properties: column.json('properties'), values: column.json('values') }) : undefined
  const fieldType = type === 'tensor' ? tensor.text('dtype') ?? type : elements === undefined ? type : `${type} ${elements}`
  return { name, type, field: { name, fieldType, shape: Array.isArray(shape) ? `(${shape.join(', ')})` : undefined, optional } }
}

/** An input without a name has only a place, and is no feature that anybody could speak of. */
function featureOf({ name, type }: Column): object[] {
  return name === undefined ? [] : [{ name, dataType: type !== undefined && Object.hasOwn(featureTypes, type) ? featureTypes[type] : undefined }]
}
