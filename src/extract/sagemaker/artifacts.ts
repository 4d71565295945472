import { objectOf, objectsOf, type Answer } from '../answers.js'

/** Name of the record that an ARN of a kind leads to: `arn:aws:sagemaker:eu-west-1:123456789012:training-job/churn` to `churn`. */
export function nameInArn(arn: unknown, kind: string): string | undefined {
  const [, name] = (typeof arn === 'string' && /^arn:[^:]+:sagemaker:[^:]*:[^:]*:([^/]+\/.+)$/.exec(arn)) || []
  return name?.startsWith(`${kind}/`) ? name.slice(kind.length + 1) : undefined
}

/** The group of a model package, by its own word or by its ARN; nothing for packages of no group. */
export function groupOf(pack: Answer): string | undefined {
  return text(pack.ModelPackageGroupName) ?? groupInArn(pack.ModelPackageArn)
}

/** The group of the versioned model package that an ARN leads to. */
export function groupInArn(arn: unknown): string | undefined {
  return /^([^/]+)\/\d+$/.exec(nameInArn(arn, 'model-package') ?? '')?.[1]
}

/** The containers of a model package or of a deployable model. */
export function containersOf(record: Answer): Answer[] {
  return [...objectsOf(objectOf(record.InferenceSpecification).Containers), ...objectsOf([record.PrimaryContainer]), ...objectsOf(record.Containers)]
}

/** Where the files of a model package or of a deployable model are, in the addresses that training jobs give. */
export function artifactsOf(record: Answer): string[] {
  const addresses = containersOf(record).map((container) => text(container.ModelDataUrl) ?? text(objectOf(objectOf(container.ModelDataSource).S3DataSource).S3Uri))
  return [...new Set(addresses.filter((address) => address !== undefined))]
}

/** The value, if it is a text that says something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
