import type { EntityReference } from '../../generated/types.js'
import type { Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { packageOf, parseArn } from './arns.js'
import { readContainers } from './containers.js'
import { extensionOf, ignoreAnswer } from './extension.js'
import { named, referenceOf } from './names.js'

/** A deployable model. */
export interface DeployableModel {
  /** Name that endpoints call it by. */
  readonly modelName: string
  /** Its name as a model of its own. */
  readonly name: string
  readonly draft: Draft<'mlmodel'>
  readonly artifact: string | undefined
  /** ARN of the model package that it comes from. */
  readonly modelPackage: string | undefined
  readonly wire: Wire
  /** `more` goes into the extension. */
  readonly extension: (more?: Readonly<Record<string, unknown>>) => object | undefined
}

/** Reads a deployable model: `DescribeModel`, one of `ListModels`, or the detail of an event. It was made from the model package that its container names; `group` is a group whose name is known, since ARNs may write it in lower case. */
export function readModel(wire: Wire, desk: Desk, tags?: Wire, group?: string): DeployableModel | undefined {
  ignoreAnswer(wire)
  const modelName = wire.text('ModelName') ?? parseArn(wire.peek('ModelArn'))?.name
  if (modelName === undefined) return desk.log.warn(wire.path, 'A model without a name or ARN cannot be told from others: left out.', 'required')
  const containers = readContainers([...(wire.has('PrimaryContainer') ? [wire.item('PrimaryContainer')] : []), ...wire.items('Containers')])
  const made = packageReference(containers.modelPackage, group, desk)
  const { scope } = desk
  const arn = wire.peek('ModelArn')
  return {
    modelName, name: named('model', modelName), artifact: containers.artifact, modelPackage: packageOf(containers.modelPackage) ? containers.modelPackage : undefined, wire,
    draft: {
      name: named('model', modelName), displayName: modelName, service: scope.service, serviceType: scope.serviceType, createdAt: wire.instant('CreationTime'), algorithm: containers.algorithm, framework: containers.framework, frameworkVersion: containers.frameworkVersion,
      mlStore: containers.mlStore, signatureInputs: containers.signatureInputs, baseModels: [...containers.baseModels, ...(made ? [made] : [])], sourceUrl: scope.webUrl === undefined ? undefined : `${scope.webUrl}#/models/${encodeURIComponent(modelName)}`,
    },
    extension: (more) => extensionOf(wire, 'ModelArn', more, typeof arn === 'string' ? tags?.of({ Tags: tags.json(arn) }) : undefined),
  }
}

function packageReference(modelPackage: string | undefined, group: string | undefined, { scope }: Desk): EntityReference | undefined {
  if (modelPackage === undefined) return undefined
  const found = referenceOf(modelPackage, scope) ?? scope.model(named('model-package', modelPackage))
  return group !== undefined && packageOf(modelPackage)?.group.toLowerCase() === group.toLowerCase() ? { ...found, ...scope.model(group) } : found
}
