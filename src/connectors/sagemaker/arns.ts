/** An Amazon Resource Name of SageMaker, taken apart (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html). */
export interface Arn {
  /** `aws`, `aws-cn`, `aws-us-gov` and the like. */
  readonly partition: string
  readonly region: string
  readonly account: string
  /** Such as `model-package` and `training-job`. */
  readonly kind: string
  /** What stands behind the kind: a name, or `group/version` of a model package. Older resources stand there in lower case, whatever their name is. */
  readonly name: string
}

/** Reads an ARN; undefined for any other value. */
export function parseArn(value: unknown): Arn | undefined {
  const [, partition, region, account, kind, name] = (typeof value === 'string' && /^arn:(aws[a-z-]{0,30}):sagemaker:([a-z0-9-]{1,40}):([0-9]{1,20}):([^/]{1,100})\/(.+)$/.exec(value)) || []
  return name === undefined ? undefined : { partition: partition!, region: region!, account: account!, kind: kind!, name }
}

/** Group and number of a versioned model package, by its ARN. */
export function packageOf(value: unknown): { readonly group: string; readonly version: string } | undefined {
  const arn = parseArn(value)
  const [, group, version] = (arn?.kind === 'model-package' && /^([^/]+)\/([0-9]+)$/.exec(arn.name)) || []
  return group === undefined ? undefined : { group, version: version! }
}

/** Host of the runtime API in a region (https://docs.aws.amazon.com/general/latest/gr/sagemaker.html); undefined for partitions that are not documented there. */
export function runtimeHost({ partition, region }: Arn): string | undefined {
  const domain = { aws: 'amazonaws.com', 'aws-us-gov': 'amazonaws.com', 'aws-cn': 'amazonaws.com.cn' }[partition]
  return domain === undefined ? undefined : `runtime.sagemaker.${region}.${domain}`
}
