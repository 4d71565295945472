import type { EntityReference } from '../../generated/types.js'
import { quoteName } from '../../entities/names.js'
import type { Scope } from '../scope.js'
import { packageOf, parseArn, type Arn } from './arns.js'

/**
 * How records of SageMaker are called here. Model package groups, training jobs and experiments keep their plain names.
 * Whatever else is a model, a run or a dataset gets its kind before its name, as in its ARN: `model/churn` is a deployable model, `churn` a group; names of SageMaker hold no slash, so none can meet.
 */
export type Kind = 'model' | 'model-package' | 'model-card' | 'endpoint' | 'feature-group' | 'hyper-parameter-tuning-job' | 'experiment-trial-component'

/** Kinds of ARNs that are runs of something. */
const runs = new Set(['training-job', 'processing-job', 'transform-job', 'automl-job', 'hyper-parameter-tuning-job', 'hyper-parameter-tuning-job-definition', 'experiment-trial-component'])

/** A name with its kind. */
export function named(kind: Kind, name: string): string {
  return `${kind}/${name}`
}

/** The name of the model that an ARN leads to: of a group, a package of it, an unversioned package or a deployable model. */
export function modelName(arn: Arn | undefined): string | undefined {
  if (arn?.kind === 'model-package-group') return arn.name
  if (arn?.kind === 'model') return named('model', arn.name)
  if (arn?.kind !== 'model-package') return undefined
  return /^([^/]+)\/[0-9]+$/.exec(arn.name)?.[1] ?? named('model-package', arn.name)
}

/** The record that an ARN leads to, as entities refer to it: a model, a run, a dataset, or a record of SageMaker that the standard has no document for. */
export function referenceOf(value: string, scope: Scope, experiment?: string): EntityReference | undefined {
  const arn = parseArn(value)
  if (!arn) return undefined
  const model = modelName(arn)
  if (model !== undefined) return { ...scope.model(model), ...(packageOf(value) ? { description: `Version ${packageOf(value)!.version}.` } : {}) }
  if (arn.kind === 'feature-group') return scope.dataset(named('feature-group', arn.name))
  if (runs.has(arn.kind)) return scope.run(arn.kind === 'training-job' ? arn.name : `${arn.kind}/${arn.name}`, experiment)
  return { type: typeOf(arn.kind), fullyQualifiedName: `${scope.service.fullyQualifiedName ?? quoteName(scope.service.name ?? scope.service.id ?? '')}.${quoteName(`${arn.kind}/${arn.name}`)}` }
}

/** A kind as the type of a reference: letters alone. */
function typeOf(kind: string): string {
  return kind.replace(/-+([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/[^A-Za-z]/g, '').slice(0, 64) || 'record'
}
