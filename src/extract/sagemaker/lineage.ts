import { sagemaker } from '../../connectors/sagemaker/index.js'
import type { ReaderResult } from '../../connectors/connector.js'
import { objectOf, objectsOf, type Answer } from '../answers.js'
import type { ExtractOptions } from '../extraction.js'
import type { SageMakerApi } from './api.js'
import { nameInArn, text } from './artifacts.js'
import { Parts, unlessMissing } from './parts.js'
import { Remembered } from './remembered.js'
import type { TrainingJobs } from './training-jobs.js'

/** Records of lineage: the kind in their ARN, the list of the reader, and how one is asked for. */
const kinds = [
  { kind: 'artifact', list: 'ArtifactSummaries', operation: 'DescribeArtifact', input: (arn: string) => ({ ArtifactArn: arn }) },
  { kind: 'context', list: 'ContextSummaries', operation: 'DescribeContext', input: (_: string, name: string) => ({ ContextName: name }) },
  { kind: 'action', list: 'ActionSummaries', operation: 'DescribeAction', input: (_: string, name: string) => ({ ActionName: name }) },
  { kind: 'experiment-trial-component', list: 'TrialComponentSummaries', operation: 'DescribeTrialComponent', input: (_: string, name: string) => ({ TrialComponentName: name }) },
] as const

/** Reads associations of lineage, a page at a time. What their ends stand for is asked for once each. */
export class Lineage {
  private readonly ends = new Remembered<Answer | undefined>()

  constructor(private readonly api: SageMakerApi, private readonly jobs: TrainingJobs) {}

  /** The edges of a page of `ListAssociations`. */
  async read(associations: readonly Answer[], options: ExtractOptions): Promise<ReaderResult> {
    const parts = new Parts()
    const arns = [...new Set(associations.flatMap(({ SourceArn: from, DestinationArn: to }) => [text(from), text(to)]).filter((arn) => arn !== undefined))]
    const lists = await Promise.all(kinds.map(async ({ kind, list, operation, input }) => {
      const own = arns.filter((arn) => nameInArn(arn, kind) !== undefined)
      const ends = await parts.takeEach(`/${list}`, own, (arn) => this.ends.get(arn, () => unlessMissing(this.api.ask(operation, input(arn, nameInArn(arn, kind)!)))))
      return [list, ends.filter((end) => end !== undefined)] as const
    }))
    const payload = { AssociationSummaries: associations, ...Object.fromEntries(lists), TrainingJobs: await this.jobsAmong([...arns.map((arn) => ({ SourceArn: arn })), ...lists.flatMap(([, ends]) => ends.map(({ Source: source }) => objectOf(source)))], parts) }
    const { warnings, ...result } = sagemaker.readers.lineage!(payload, options)
    return { ...result, warnings: [...parts.warnings, ...warnings] }
  }

  /** The training jobs that ends stand for: they alone tell their experiments, which are part of what runs are called. */
  private async jobsAmong(sources: readonly Answer[], parts: Parts): Promise<Answer[]> {
    const names = [...new Set(sources.flatMap(({ SourceArn: arn, SourceUri: uri }) => nameInArn(arn, 'training-job') ?? nameInArn(uri, 'training-job') ?? []))]
    return objectsOf(await parts.takeEach('/TrainingJobs', names, (name) => this.jobs.named(name)))
  }
}
