import type { ExtractOptions, Extracted } from './extraction.js'

/** A setting of one platform, such as the region: `--region eu-west-1` on the command line. */
export interface ExtractorSetting {
  /** Name in kebab-case, without the dashes. */
  readonly name: string
  /** What stands for the value in the help: `NAME`; absent for a setting that is only set or not. */
  readonly value?: string
  /** What it does, in a few words. */
  readonly summary: string
}

/** What an extraction is asked for, whichever platform it reads. */
export interface ExtractRequest extends ExtractOptions {
  /** Address of the API. */
  readonly url?: string
  /** Settings of the platform, by name; `true` for one without a value. */
  readonly settings: Readonly<Record<string, string | true | undefined>>
  /** Looks up an environment variable; the only way in for secrets. */
  readonly variable: (name: string) => string | undefined
  /** In the place of the global `fetch`. */
  readonly fetch?: typeof fetch
}

/** Reads a running platform. */
export interface Extractor {
  /** Name on the command line, as that of the connector. */
  readonly id: string
  /** Name for people. */
  readonly title: string
  /** What the address leads to, and the one that is taken when none is given, if one is needed; `undefined` where the platform has no address of its own. */
  readonly url?: { readonly summary: string; readonly default?: string; readonly optional?: true }
  /** Environment variables that it reads, with what each holds. */
  readonly variables: readonly { readonly name: string; readonly summary: string }[]
  readonly settings: readonly ExtractorSetting[]
  /** Throws `ExtractionError` when it cannot go on; what was handed over before stays good. */
  extract(request: ExtractRequest): AsyncIterable<Extracted>
}
