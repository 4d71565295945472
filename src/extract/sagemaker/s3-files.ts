import type { Answer } from '../answers.js'
import { objectOf } from '../answers.js'
import type { ArtifactReader } from '../extraction.js'
import type { SageMakerApi } from './api.js'

/** Largest report that is read, in bytes; those of Clarify have some ten thousand. */
const LARGEST = 10_000_000

/** Reads reports in S3, as far as the caller gives a way to: the API of SageMaker itself only tells where they are. */
export class S3Files {
  constructor(private readonly api: SageMakerApi, private readonly readArtifact: ArtifactReader | undefined) {}

  get areReadable(): boolean {
    return this.readArtifact !== undefined
  }

  /** The text of a file; nothing where it is not there, or not for us. */
  read(address: string): Promise<string | undefined> {
    const { readArtifact } = this
    return readArtifact ? this.api.using((signal) => readArtifact(address, { signal, maxBytes: LARGEST })) : Promise.resolve(undefined)
  }
}

/** Addresses of the reports that a model package names: of metrics, of the quality of data, of bias, of explanations, and the baselines of all. */
export function reportsOf(pack: Answer): string[] {
  const sources = [pack.ModelMetrics, pack.DriftCheckBaselines].flatMap((reports) => Object.values(objectOf(reports))).flatMap((report) => Object.values(objectOf(report)))
  return sources.flatMap((source) => {
    const { S3Uri: address, ContentType: type } = objectOf(source)
    return typeof address === 'string' && (type === undefined || String(type).includes('json')) ? [address] : []
  })
}
