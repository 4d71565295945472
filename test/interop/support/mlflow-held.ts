/** What the client of MLflow says that a server holds, as `scripts/interop/mlflow-fill.py` writes it. */
export interface Held {
  readonly mlflow: string
  readonly experiments: readonly HeldExperiment[]
  readonly models: readonly HeldModel[]
  readonly runs: readonly HeldRun[]
  readonly logged_models: readonly HeldLoggedModel[]
}

type Words = Readonly<Record<string, string>>

export interface HeldExperiment {
  readonly id: string
  readonly name: string
  readonly stage: string
  readonly tags: Words
  readonly created: number
  readonly updated: number
  readonly artifacts: string
}

export interface HeldModel {
  readonly name: string
  readonly description: string | null
  readonly tags: Words
  readonly created: number
  readonly updated: number
  readonly versions: readonly HeldVersion[]
  /** What stands in the `MLmodel` files of the first versions, by label. */
  readonly files: Readonly<Record<string, HeldFile | null>>
}

export interface HeldVersion {
  readonly version: string
  readonly description: string | null
  readonly stage: string | null
  readonly status: string
  readonly tags: Words
  readonly aliases: readonly string[]
  readonly created: number
  readonly updated: number
  readonly run: string | null
  readonly source: string
  readonly model: string | null
}

export interface HeldColumn {
  readonly name?: string
  readonly type: string
  readonly required?: boolean
  readonly 'tensor-spec'?: { readonly dtype: string; readonly shape: readonly number[] }
}

export interface HeldFile {
  readonly flavors: readonly string[]
  readonly inputs: readonly HeldColumn[]
  readonly outputs: readonly HeldColumn[]
  readonly sklearn: string | null
}

export interface HeldMetric {
  readonly key: string
  readonly value: number | string
  readonly step: number
  readonly timestamp: number
  readonly dataset: string | null
  readonly digest: string | null
}

export interface HeldRun {
  readonly id: string
  readonly name: string
  readonly experiment: string
  readonly status: string
  readonly start: number
  readonly end: number | null
  readonly stage: string
  readonly user: string
  readonly artifacts: string
  readonly params: Words
  readonly tags: Words
  readonly metrics: readonly HeldMetric[]
  readonly inputs: readonly HeldInput[]
  readonly outputs: readonly string[]
}

export interface HeldInput {
  readonly name: string
  readonly digest: string
  readonly source: string
  readonly source_type: string
  readonly schema: { readonly mlflow_colspec?: readonly HeldColumn[] }
  readonly profile: { readonly num_rows?: number }
  readonly tags: Words
}

export interface HeldLoggedModel {
  readonly id: string
  readonly name: string
  readonly experiment: string
  readonly run: string | null
  readonly created: number
  readonly updated: number
  readonly artifacts: string
  readonly status: string
  readonly params: Words
  readonly tags: Words
  readonly metrics: readonly HeldMetric[]
}
