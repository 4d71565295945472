import type { MlModel } from '../../generated/types.js'
import { parseYaml } from '../../io/yaml.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { WireLog } from '../wire/wire-log.js'
import { Wire } from '../wire/wire.js'
import { extensionOf } from './extension.js'
import { readFlavors, type Flavor } from './flavors.js'
import { readSignature, type Signature } from './signature.js'

/** What an `MLmodel` file says (https://mlflow.org/docs/latest/ml/model/#mlmodel-file). */
export interface ModelFile {
  readonly wire: Wire
  readonly modelId: string | undefined
  readonly runId: string | undefined
  readonly artifactPath: string | undefined
  readonly flavor: Flavor
  readonly signature: Signature
  readonly languageVersion: string | undefined
  readonly sizeBytes: number | undefined
  readonly createdAt: number | undefined
}

/** Reads an `MLmodel` file, as text or parsed. */
export function readModelFile(file: unknown, log: WireLog, path: string): ModelFile | undefined {
  const wire = wireOf(file, log, path)
  if (!wire) return undefined
  wire.ignore({ 'flavors/python_function/loader_module': 'Tells Python how to load the file; the library is told by its own flavour.', 'flavors/*/code': 'A path within the artifact.' })
  const python = wire.item('flavors').item('python_function').text('python_version')
  return {
    wire, modelId: wire.text('model_id', 'model_uuid'), runId: wire.text('run_id'), artifactPath: wire.text('artifact_path'),
    flavor: readFlavors(wire.item('flavors')), signature: readSignature(wire.item('signature')),
    languageVersion: python === undefined ? undefined : `Python ${python}`, sizeBytes: wire.count('model_size_bytes'), createdAt: wire.instant('utc_time_created'),
  }
}

function wireOf(file: unknown, log: WireLog, path: string): Wire | undefined {
  if (typeof file !== 'string') return new Wire(file, log, path)
  const result = parseYaml(file)
  if ('mistake' in result) return log.warn(path, `This is no MLmodel file: line ${result.mistake.line}: ${result.mistake.message}`)
  return new Wire(result.value, log, path)
}

/** A model of which nothing is known but its `MLmodel` file. */
export function readModelFileAlone(text: string, desk: Desk): MlModel | undefined {
  const file = readModelFile(text, desk.log, '')
  if (!file) return undefined
  const { flavor, signature, modelId, runId, artifactPath } = file
  return finish('mlmodel', {
    name: modelId ?? runId, displayName: artifactPath, service: desk.scope.service, serviceType: desk.scope.serviceType, algorithm: flavor.algorithm, framework: flavor.framework, frameworkVersion: flavor.frameworkVersion, task: flavor.task, ...signature,
    mlStore: { sizeBytes: file.sizeBytes, serialization: flavor.serialization }, environment: { languageVersion: file.languageVersion }, createdAt: file.createdAt, extension: extensionOf(file.wire, undefined, { run: modelId === undefined ? undefined : runId }),
  }, file.wire)
}
