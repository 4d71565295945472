import { objectOf, objectsOf, type Answer } from '../answers.js'
import type { SageMakerApi } from './api.js'
import { artifactsOf, nameInArn, text } from './artifacts.js'
import { unlessMissing } from './parts.js'
import { Remembered } from './remembered.js'

/** Finds the training jobs behind model packages without going through all jobs of an account, which may be a hundred thousand. Each is asked for once. */
export class TrainingJobs {
  private readonly byName = new Remembered<Answer | undefined>()
  private readonly byArtifact = new Remembered<Answer | undefined>()

  constructor(private readonly api: SageMakerApi) {}

  /** The jobs of a package: the one that it names, or else those whose files it has. */
  async of(pack: Answer): Promise<Answer[]> {
    const name = nameInArn(objectOf(pack.MetadataProperties).GeneratedBy, 'training-job')
    const named = name === undefined ? undefined : await this.named(name)
    const jobs = named ? [named] : await Promise.all(artifactsOf(pack).map((artifact) => this.ofArtifact(artifact)))
    return jobs.filter((job) => job !== undefined)
  }

  /** A job by its name; nothing where there is none. */
  named(name: string): Promise<Answer | undefined> {
    return this.byName.get(name, () => unlessMissing(this.api.ask('DescribeTrainingJob', { TrainingJobName: name })))
  }

  private ofArtifact(artifact: string): Promise<Answer | undefined> {
    return this.byArtifact.get(artifact, async () => (await this.fromPath(artifact)) ?? this.search(artifact))
  }

  /** Jobs write to `OUTPUT/JOB/output/model.tar.gz`, unless they are told otherwise. */
  private async fromPath(artifact: string): Promise<Answer | undefined> {
    const [, name] = /\/([A-Za-z0-9][A-Za-z0-9-]{0,62})\/output\/[^/]+$/.exec(artifact) ?? []
    const job = name === undefined ? undefined : await this.named(name)
    return objectOf(job?.ModelArtifacts).S3ModelArtifacts === artifact ? job : undefined
  }

  private async search(artifact: string): Promise<Answer | undefined> {
    const { Results: results } = await this.api.ask('Search', { Resource: 'TrainingJob', MaxResults: 10, SearchExpression: { Filters: [{ Name: 'ModelArtifacts.S3ModelArtifacts', Operator: 'Equals', Value: artifact }] } })
    return objectsOf(results).map(({ TrainingJob: job }) => objectOf(job)).find((job) => text(objectOf(job.ModelArtifacts).S3ModelArtifacts) === artifact)
  }
}
