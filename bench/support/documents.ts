import type { Column, DataUse, Entity, EntityReference, Environment, Measurement, MlDataset, MlExperiment, MlFeature, MlHyperParameter, MlModel, MlModelService, MlModelVersion, MlRun, LineageEdge, TagLabel } from '../../src/generated/types.js'
import { Random } from './random.js'
import * as words from './words.js'

/** Share of texts in other scripts, and of texts with characters that must be escaped. */
const FOREIGN = 0.02
const QUOTED = 0.02
const FIRST_MOMENT = 1_640_995_200_000
const LAST_MOMENT = 1_735_689_600_000

/** Kinds of documents in the shares that a catalogue holds them; each document has about 19 kB of JSON. */
const mixture = ['mlmodel', 'mlmodel', 'mlmodel', 'mlmodel', 'mlrun', 'mlrun', 'mldataset', 'lineageEdge', 'mlexperiment', 'mlmodelService'] as const satisfies readonly Entity['type'][]

/** Documents of all six kinds, the same each time for the same seed. */
export function documents(count: number, seed = 1): Entity[] {
  return Array.from({ length: count }, (_, index) => document(mixture[index % mixture.length]!, index, new Random(seed * 1_000_003 + index)))
}

/** Different documents, of which longer lists are made. */
const POOL = 1000

/** So many documents, each with a name of its own, as lines of JSON. */
export function* documentLines(count: number): Iterable<string> {
  const pool = documents(Math.min(POOL, count)).map((entity) => JSON.stringify(entity))
  for (let index = 0; index < count; index++) yield `${pool[index % pool.length]!.replace(/"name":"/, `"name":"${index} `)}\n`
}

function document(type: Entity['type'], index: number, random: Random): Entity {
  const author = new Author(random, index)
  switch (type) {
    case 'mlmodel': return author.model()
    case 'mlrun': return author.run()
    case 'mldataset': return author.dataset()
    case 'mlexperiment': return author.experiment()
    case 'mlmodelService': return author.service()
    case 'lineageEdge': return author.edge()
  }
}

/** Writes one document. */
class Author {
  private readonly subject: string
  constructor(private readonly random: Random, private readonly index: number) {
    this.subject = `${random.pick(words.subjects)}_${random.pick(words.tables)}`
  }

  model(): MlModel {
    const { random } = this
    const name = `${this.subject}_${this.index}`
    const versions = random.list(3, 4, (at) => this.version(at + 1))
    return {
      type: 'mlmodel', ...this.header(name), service: this.reference('mlmodelService', 'mlflow-prod'), serviceType: 'Mlflow', fullyQualifiedName: `mlflow-prod.${name}`,
      algorithm: random.pick(words.algorithms), task: 'classification', framework: 'scikit-learn', frameworkVersion: '1.5.2', target: random.pick(words.columns),
      mlFeatures: random.list(17, 23, (at) => this.feature(`mlflow-prod.${name}`, at)), mlHyperParameters: this.parameters(6, 10),
      metrics: random.some(words.metrics, 6).map((metric) => this.measurement(metric)),
      trainingData: [this.dataUse('train')], testData: [this.dataUse('test')], predictionsTo: [this.table()],
      mlStore: { storage: `s3://ml-artifacts/${name}/model`, hashes: [{ hashAlgorithm: 'SHA-256', hashValue: random.hexadecimal(64), path: 'model.pkl' }], sizeBytes: random.between(10_000, 900_000_000) },
      stage: random.pick(['Experimentation', 'Registration', 'Deployment', 'Monitoring'] as const), versions,
      deployments: [{ name: 'online', kind: 'realtime', endpointUrl: `https://serving.example.com/v1/models/${name}:predict`, deployedVersion: versions[0]!.name, status: 'Running', trafficShare: 0.9, replicas: 3, from: this.moment() }],
      governance: { intendedUse: this.text(), limitations: this.text(), riskLevel: 'Limited', driftMonitors: [{ name: 'weekly', method: 'PSI', threshold: 0.2, status: 'Healthy', metrics: [this.measurement('psi')] }] },
      ...this.footer(),
    }
  }

  run(): MlRun {
    const { random } = this
    const started = this.moment()
    return {
      type: 'mlrun', ...this.header(`run-${random.hexadecimal(8)}`), service: this.reference('mlmodelService', 'mlflow-prod'), experiment: this.reference('mlexperiment', `mlflow-prod.${this.subject}`),
      status: random.pick(['Finished', 'Failed', 'Running'] as const), startedAt: started, endedAt: started + random.between(10_000, 7_200_000),
      parameters: this.parameters(10, 14), metrics: words.metrics.flatMap((name) => random.list(16, 19, (step) => this.measurement(name, step * 10))),
      runInputs: [this.dataUse('train'), this.dataUse('validation')], runOutputs: [this.reference('mlmodel', `mlflow-prod.${this.subject}`)],
      code: { repository: 'https://git.example.com/ml/training.git', commit: random.hexadecimal(40), branch: 'main', entryPoint: 'train.py' },
      environment: this.environment(), seed: random.between(0, 100_000), artifactLocation: `s3://ml-artifacts/${random.hexadecimal(32)}/artifacts`, ...this.footer(),
    }
  }

  dataset(): MlDataset {
    const { random } = this
    const columns = random.list(22, 26, (at) => this.column(at))
    return {
      type: 'mldataset', ...this.header(`${this.subject} features ${this.index}`), datasetVersion: `2024-${String(random.between(1, 12)).padStart(2, '0')}`, sourceTables: random.list(2, 4, () => this.table()),
      storage: `s3://ml-datasets/${this.subject}/${this.index}`, dataFormat: 'Parquet', rows: random.between(1000, 90_000_000), sizeBytes: random.between(1_000_000, 90_000_000_000),
      hashes: random.list(4, 6, (at) => ({ hashAlgorithm: 'SHA-256', hashValue: random.hexadecimal(64), path: `part-${String(at).padStart(5, '0')}.parquet` })),
      splits: [{ name: 'train', share: 0.8, rows: random.between(1000, 9_000_000) }, { name: 'test', share: 0.2, filter: "order_date >= '2024-06-01'" }], columns,
      qualityChecks: random.list(9, 12, (at) => ({ name: `check ${at}`, description: this.text(), column: columns[at]!.name!, status: random.pick(['Passed', 'Failed', 'Skipped'] as const), checkedAt: this.moment(), metrics: [this.measurement('share of rows')] })),
      license: 'CC-BY-4.0', personalData: { present: true, categories: ['contact', 'purchases'], legalBasis: 'contract' }, ...this.footer(),
    }
  }

  experiment(): MlExperiment {
    const { random } = this
    const edits = (least: number, most: number) => random.list(least, most, (at) => ({ name: `extension.notes.${at}`, oldValue: this.sentence(), newValue: { text: this.sentence(), by: random.pick(words.teams), runs: random.between(1, 400) } }))
    return {
      type: 'mlexperiment', ...this.header(`${this.subject}_${this.index}`), service: this.reference('mlmodelService', 'mlflow-prod'), artifactLocation: `s3://ml-artifacts/${this.index}`, objective: this.sentence(),
      followers: random.list(8, 12, (at) => this.reference('user', `reader-${this.index}-${at}`)), domains: [this.reference('domain', 'Retail')],
      changeDescription: { fieldsAdded: edits(19, 22), fieldsUpdated: edits(19, 22), previousVersion: 0.3 }, ...this.footer(),
      extension: { board: random.list(46, 52, (at) => ({ rank: at, run: `run-${random.hexadecimal(8)}`, score: random.decimal(0, 1, 4), note: this.sentence(), kept: random.chance(0.5) })) },
    }
  }

  service(): MlModelService {
    const { random } = this
    return {
      type: 'mlmodelService', ...this.header(`mlflow-${this.index}`), serviceType: 'Mlflow',
      connection: { config: { type: 'Mlflow', trackingUri: `https://mlflow-${this.index}.example.com`, registryUri: `https://mlflow-${this.index}.example.com`, username: 'reader', password: random.hexadecimal(20), mlModelFilterPattern: { includes: random.list(120, 130, (at) => `^${random.pick(words.subjects)}_${at}_.*$`), excludes: ['tmp_.*'] } } },
      testConnectionResult: { lastUpdatedAt: this.moment(), status: 'Successful', steps: random.list(32, 36, (at) => ({ name: `GetModels ${at}`, mandatory: at < 2, passed: true, message: this.sentence() })) },
      pipelines: random.list(20, 26, (at) => this.reference('pipeline', `airflow.${this.subject}_${at}`)), ...this.footer(),
      extension: { regions: random.list(60, 70, () => ({ zone: `eu-west-${random.between(1, 3)}`, models: random.between(1, 4000), note: this.sentence() })) },
    }
  }

  edge(): LineageEdge {
    const { random } = this
    const pairs = random.list(98, 106, (at) => ({ fromColumns: random.some(words.columns, 2).map((column) => `shop.public.${random.pick(words.tables)}.${column}`), toColumn: `shop.features.${this.subject}.${random.pick(words.columns)}_${at}`, ...(random.chance(0.5) ? { function: `${random.pick(words.measures)}(${random.pick(words.columns)})` } : {}) }))
    return {
      type: 'lineageEdge', fromEntity: this.table(), toEntity: this.reference('mlmodel', `mlflow-prod.${this.subject}_${this.index}`), name: `${this.subject}_${this.index}`,
      lineageDetails: { sqlQuery: `SELECT ${words.columns.join(', ')}\nFROM shop.public.${random.pick(words.tables)}\nWHERE order_date >= '2024-01-01'`, columnsLineage: pairs, pipeline: this.reference('pipeline', `airflow.${this.subject}`), source: 'PipelineLineage', createdAt: this.moment() },
      confidence: random.decimal(0.5, 1, 2), evidence: [this.sentence(), 'OpenLineage event of the nightly run'], description: this.text(), tags: this.tags(2), createdAt: this.moment(), updatedAt: this.moment(),
    }
  }

  private header(name: string) {
    return { name, displayName: name.replaceAll('_', ' '), description: this.text() }
  }

  private footer() {
    const { random } = this
    return {
      owners: [this.reference('team', random.pick(words.teams))], tags: this.tags(2), sourceUrl: `https://mlflow.example.com/#/models/${this.subject}?page=${random.between(1, 90)}`,
      version: random.pick([0.1, 0.2, 1.1, 3.7]), createdAt: this.moment(), updatedAt: this.moment(), updatedBy: random.pick(words.teams),
    }
  }

  private version(number: number): MlModelVersion {
    const { random } = this
    return {
      name: `v${number}.0`, algorithm: random.pick(words.algorithms), aliases: number === 1 ? ['champion', 'production'] : ['challenger'], status: 'Ready', createdAt: this.moment(), createdBy: 'training-pipeline',
      trainingData: [this.dataUse('train')], metrics: random.some(words.metrics, 3).map((metric) => this.measurement(metric)), mlHyperParameters: this.parameters(3, 5), mlStore: { storage: `s3://ml-artifacts/${random.hexadecimal(32)}/artifacts/model` },
    }
  }

  private feature(parent: string, at: number): MlFeature {
    const { random } = this
    const column = random.pick(words.columns)
    const name = `${random.pick(words.measures)}_${column}_${random.pick(words.windows)}_${at}`
    const table = this.table()
    return {
      name, dataType: random.pick(['numerical', 'categorical', 'integer', 'double', 'boolean'] as const), description: this.text(), fullyQualifiedName: `${parent}.${name}`,
      featureSources: [{ name: column, dataType: random.pick(['integer', 'number', 'string', 'date'] as const), fullyQualifiedName: `${table.fullyQualifiedName}.${column}`, dataSource: table }],
      ...(random.chance(0.3) ? { featureAlgorithm: `${random.pick(words.measures)}(${column}) over ${random.pick(words.windows)}` } : {}), ...(random.chance(0.3) ? { tags: this.tags(1) } : {}),
    }
  }

  private column(at: number): Column {
    const { random } = this
    return { name: `${random.pick(words.columns)}_${at}`, columnType: random.pick(['bigint', 'double', 'varchar(64)', 'timestamp', 'decimal(18,4)']), description: this.text(), nullable: random.chance(0.5), ...(random.chance(0.4) ? { tags: this.tags(1) } : {}), statistics: [this.measurement('share of missing values'), this.measurement('mean')] }
  }

  private measurement(name: string, step?: number): Measurement {
    const { random } = this
    return {
      name, value: random.chance(0.01) ? random.pick(['NaN', 'Infinity', '-Infinity'] as const) : random.decimal(0, random.pick([1, 1, 1, 100, 5000]), random.between(2, 6)),
      ...(step === undefined ? { split: random.pick(['train', 'validation', 'test']), direction: 'higherIsBetter' as const } : { step }), timestamp: this.moment(),
      ...(random.chance(0.2) ? { slice: { attribute: 'country', value: random.pick(['DE', 'FR', 'JP', 'BR']) }, lower: random.decimal(0, 0.5, 3), upper: random.decimal(0.5, 1, 3), confidenceLevel: 0.95 } : {}),
    }
  }

  private parameters(least: number, most: number): MlHyperParameter[] {
    const { random } = this
    return random.some(words.parameters, random.between(least, most)).map((name) => ({ name, value: random.pick<() => string | number | boolean>([() => random.decimal(0, 1, 3), () => random.between(1, 2000), () => 'binary:logistic', () => random.chance(0.5)])() }))
  }

  private dataUse(split: string): DataUse {
    return { dataset: this.reference('mldataset', `${this.subject} features`), datasetVersion: `2024-${String(this.random.between(1, 12)).padStart(2, '0')}`, split, rows: this.random.between(1000, 9_000_000) }
  }

  private environment(): Environment {
    const { random } = this
    return { image: `registry.example.com/ml/train@sha256:${random.hexadecimal(64)}`, languageVersion: 'Python 3.11.9', instanceType: 'ml.m5.xlarge', packages: random.some(words.packages, 10).map((name) => ({ name, packageVersion: `${random.between(0, 4)}.${random.between(0, 30)}.${random.between(0, 9)}` })) }
  }

  private tags(count: number): TagLabel[] {
    return this.random.some(words.tags, count).map((tagFQN) => ({ tagFQN, source: 'Classification', labelType: 'Manual', state: 'Confirmed' }))
  }

  private table(): EntityReference & { readonly fullyQualifiedName: string } {
    return this.reference('table', `snowflake.shop.public.${this.random.pick(words.tables)}`)
  }

  private reference(type: string, fullyQualifiedName: string) {
    return { type, fullyQualifiedName, ...(this.random.chance(0.5) ? { name: fullyQualifiedName.slice(fullyQualifiedName.lastIndexOf('.') + 1) } : {}) }
  }

  private moment(): number {
    return this.random.between(FIRST_MOMENT, LAST_MOMENT)
  }

  private text(): string {
    return this.random.list(1, 3, () => this.sentence()).join(' ')
  }

  private sentence(): string {
    const { random } = this
    if (random.chance(FOREIGN)) return random.pick(words.foreignSentences)
    return random.chance(QUOTED) ? random.pick(words.quotedSentences) : random.pick(words.sentences)
  }
}
