import { parseTolerantJson } from '../../io/tolerant-json.js'
import { pointer } from '../../entities/issues.js'
import { isObject } from '../wire/kinds.js'
import type { Wire } from '../wire/wire.js'
import type { WireLog } from '../wire/wire-log.js'

/** An object of Python that `schema.json` describes. */
interface PythonObject {
  readonly class: string
  readonly module: string
  readonly attributes: Readonly<Record<string, unknown>>
}

const PLAIN = 'How Python calls the kind of value.'

/**
 * Turns `schema.json` of a `.skops` file (https://skops.readthedocs.io/en/stable/persistence.html) into what `get_params` and the fitted attributes would say.
 * Nothing is loaded: the tree only names classes and holds plain values; arrays are named by the file that holds them.
 */
export function estimatorOfSchema(schema: Wire, whole: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const { log } = schema
  log.ignoreAnywhere('__id__', 'A number of the process that wrote it.')
  log.ignoreAnywhere('__loader__', 'How skops keeps the value.')
  log.ignoreAnywhere('is_json', 'How skops keeps the value.')
  log.ignoreAnywhere('key_types', 'How skops keeps the keys.')
  const root = decode(whole, log, schema.path)
  if (!isPython(root)) return log.warn(schema.path, 'This is no schema of skops that describes an estimator.') ?? undefined
  const { params, fitted } = attributesOf(root)
  const { _sklearn_version: version, ...rest } = fitted
  return { class: root.class, module: root.module, sklearn_version: version, params, ...rest, protocol: whole.protocol, _skops_version: whole._skops_version }
}

/** Parameters under the names of `get_params(deep=True)`, and attributes that were set by fitting or are private. */
function attributesOf({ attributes }: PythonObject): { params: Record<string, unknown>; fitted: Record<string, unknown> } {
  const params: Record<string, unknown> = {}
  const fitted: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith('_') || name.startsWith('_')) fitted[name] = described(value)
    else addParameter(params, name, value)
  }
  return { params, fitted }
}

function addParameter(params: Record<string, unknown>, name: string, value: unknown): void {
  params[name] = described(value)
  if (isPython(value)) addFrom(params, name, value)
  for (const step of Array.isArray(value) ? value : []) if (Array.isArray(step) && typeof step[0] === 'string' && isPython(step[1])) addFrom(params, step[0], step[1])
}

function addFrom(params: Record<string, unknown>, prefix: string, object: PythonObject): void {
  for (const [name, value] of Object.entries(object.attributes)) if (!name.startsWith('_')) addParameter(params, `${prefix}__${name}`, value)
}

/** An object within a value is told by its class, with the module that it is in. */
function described(value: unknown): unknown {
  if (isPython(value)) return `${value.module}.${value.class}`
  if (Array.isArray(value)) return value.map(described)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, described(item)])) : value
}

function isPython(value: unknown): value is PythonObject {
  return isObject(value) && value.python === true
}

function decode(node: unknown, log: WireLog, path: string, level = 0): unknown {
  if (!isObject(node) || level > 60) return undefined
  const inner = (item: unknown, step: string) => decode(item, log, `${path}/content${step}`, level + 1)
  switch (node.__loader__) {
    case 'JsonNode':
      return plain(log, path, parsed(node.content))
    case 'DictNode': case 'DefaultDictNode': case 'OrderedDictNode':
      return plain(log, path, isObject(node.content) ? Object.fromEntries(Object.entries(node.content).map(([key, item]) => [key, inner(item, `/${key}`)])) : undefined)
    case 'ListNode': case 'TupleNode': case 'SetNode':
      return plain(log, path, Array.isArray(node.content) ? node.content.map((item, index) => inner(item, `/${index}`)) : undefined)
    case 'NdArrayNode': case 'SparseMatrixNode': case 'MaskedArrayNode':
      return plain(log, path, Array.isArray(node.content) ? contentOf(node, node.content.map((item, index) => inner(item, `/${index}`)), log, path) : { file: node.file, type: node.type })
    case 'TypeNode': case 'FunctionNode': case 'MethodNode': case 'OperatorFuncNode':
      return `${String(node.__module__)}.${String(node.__class__)}`
    default:
      return { python: true, class: String(node.__class__), module: String(node.__module__), attributes: attributesAt(node.content, log, `${path}/content`, level + 1) }
  }
}

/** What an object holds. Parts that were fitted follow from the parameters and the data, and of parts of parts all that was fitted does. */
function attributesAt(node: unknown, log: WireLog, path: string, level: number): Record<string, unknown> {
  if (!isObject(node) || !isObject(node.content)) return {}
  plain(log, path, undefined)
  const attributes: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(node.content)) {
    const at = `${path}/content${pointer([name])}`
    const isFitted = name.endsWith('_') || name.startsWith('_')
    if (isFitted && (level > 1 || holdsObject(item))) log.ignore(at, 'A part that was fitted: it follows from the parameters and the data.')
    else attributes[name] = decode(item, log, at, level + 1)
  }
  return attributes
}

/** Whether a node is an object, or a list or array that holds one. */
function holdsObject(node: unknown): boolean {
  if (!isObject(node)) return false
  if (Array.isArray(node.content)) return node.content.some(holdsObject)
  return typeof node.__loader__ === 'string' && !/^(?:Json|Dict|DefaultDict|OrderedDict|List|Tuple|Set|NdArray|SparseMatrix|MaskedArray|Type|Function|Method|OperatorFunc)Node$/.test(node.__loader__)
}

function contentOf(node: Readonly<Record<string, unknown>>, items: readonly unknown[], log: WireLog, path: string): unknown {
  for (const key of ['type', 'shape']) if (key in node) log.ignore(`${path}/${key}`, 'How skops keeps the array.')
  return items
}

function plain<T>(log: WireLog, path: string, value: T): T {
  log.ignore(`${path}/__class__`, PLAIN)
  log.ignore(`${path}/__module__`, PLAIN)
  return value
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? parseTolerantJson(text) : text
  } catch {
    return text
  }
}
