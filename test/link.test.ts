import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mlDataset, mlModel, mlRun, reference, validate, type Entity, type MlModel } from '../src/index.js'
import { link, type LinkOptions } from '../src/lineage/index.js'
import { confidences } from '../src/lineage/match-key.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { entityTypes, model as schemas, projectFile, root, runs } from './support/model.js'

const directory = join(root, 'test', 'fixtures', 'link')
const cases = readdirSync(directory).sort()

function entitiesOf(name: string): Entity[] {
  return JSON.parse(readFileSync(join(directory, name, 'entities.json'), 'utf8')) as Entity[]
}

function modelOf(service: string, name: string, fields: Partial<MlModel> = {}): MlModel {
  return mlModel({ service: reference('mlmodelService', service), name, ...fields })
}

/** The ends of the edges, and how sure each is. */
function pairs(entities: readonly Entity[], options?: LinkOptions): string[] {
  return link(entities, options).edges.map(({ fromEntity, toEntity, confidence }) => `${fromEntity.fullyQualifiedName} -> ${toEntity.fullyQualifiedName} ${confidence}`)
}

describe('the stories in the fixtures', () => {
  test.each(cases)('%s is told as on record', async (name) => {
    const entities = entitiesOf(name)
    for (const entity of entities) expect(validate(entity)).toMatchObject({ ok: true })
    const result = link(entities)
    for (const edge of result.edges) expect(validate(edge, 'lineageEdge')).toMatchObject({ ok: true })
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(join(directory, name, 'edges.json'))
  })

  test('of things that are not related have no edge', () => {
    for (const name of ['unrelated', 'shared-base-image', 'empty-file']) expect(pairs(entitiesOf(name)), name).toEqual([])
  })

  test('are told the same in any order when all are read at once', () => {
    const entities = cases.flatMap(entitiesOf)
    expect(link(new Set([...entities].reverse()))).toEqual(link(entities))
  })
})

describe('an edge', () => {
  const digest = (value: string) => ({ mlStore: { hashes: [{ hashAlgorithm: 'SHA-256' as const, hashValue: value.repeat(64).slice(0, 64) }] } })

  test('joins documents of different services only, unless asked', () => {
    const entities = [modelOf('a', 'one', digest('12')), modelOf('a', 'two', digest('12')), modelOf('b', 'three', digest('12'))]
    expect(pairs(entities)).toEqual(['a.one -> b.three 1', 'a.two -> b.three 1'])
    expect(pairs(entities, { withinService: true })).toEqual(['a.one -> a.two 1', 'a.one -> b.three 1', 'a.two -> b.three 1'])
  })

  test('joins only the types that are asked for', () => {
    const run = mlRun({ service: reference('mlmodelService', 'c'), name: 'train', artifactLocation: 's3://b/m' })
    const entities = [modelOf('a', 'one', { mlStore: { storage: 's3://b/m' } }), modelOf('b', 'two', { mlStore: { storage: 's3://b/m' } }), run]
    expect(pairs(entities, { among: ['mlmodel'] })).toEqual(['a.one -> b.two 0.95'])
    expect(pairs(entities)).toHaveLength(3)
  })

  test('has one confidence from several kinds of evidence, and only a strong digest makes it certain', () => {
    const pair = (fields: Partial<MlModel>) => pairs([modelOf('a', 'one', fields), modelOf('b', 'two', fields)])
    expect(pair({ mlStore: { storage: 's3://b/m' } })).toEqual(['a.one -> b.two 0.95'])
    expect(pair({ mlStore: { storage: 's3://b/m', hashes: [{ hashAlgorithm: 'CRC32C', hashValue: 'AAAAAQ==' }] } })).toEqual(['a.one -> b.two 0.97'])
    expect(pair({ mlStore: { storage: 's3://b/m', hashes: [{ hashAlgorithm: 'MD5', hashValue: '0123456789abcdef0123456789abcdef' }] } })).toEqual(['a.one -> b.two 0.99'])
    expect(pair(digest('34'))).toEqual(['a.one -> b.two 1'])
  })

  test('counts several pieces of one kind once', () => {
    const fields = { mlStore: { hashes: ['config.json', 'vocab.txt', 'tokenizer.model'].map((path) => ({ hashAlgorithm: 'SHA-256' as const, hashValue: '56'.repeat(32), path })) } }
    expect(pairs([modelOf('a', 'one', fields), modelOf('b', 'two', fields)])).toEqual([])
    expect(pairs([modelOf('a', 'one', fields), modelOf('b', 'two', fields)], { minConfidence: 0.1 })).toEqual(['a.one -> b.two 0.3'])
  })

  test('points from the registered model to the one that is deployed, and from the earlier to the later', () => {
    const deployed = { ...digest('12'), deployments: [{ name: 'prod' }] }
    expect(pairs([modelOf('a', 'one', deployed), modelOf('b', 'two', digest('12'))])).toEqual(['b.two -> a.one 1'])
    expect(pairs([modelOf('a', 'one', digest('12')), modelOf('b', 'two', { ...digest('12'), deployments: [{ name: 'prod', service: reference('mlmodelService', 'a') }] })])).toEqual(['b.two -> a.one 1'])
    expect(pairs([modelOf('a', 'one', { ...digest('12'), createdAt: 2 }), modelOf('b', 'two', { ...digest('12'), createdAt: 1 })])).toEqual(['b.two -> a.one 1'])
  })

  test('takes the times of the versions that match before those of the models', () => {
    const versioned = (name: string, createdAt: number, at: number) => ({ createdAt, versions: [{ name, createdAt: at, ...digest('12') }] })
    expect(pairs([modelOf('a', 'one', versioned('1', 1, 9)), modelOf('b', 'two', versioned('1', 2, 8))])).toEqual(['b.two -> a.one 1'])
    const twice = { versions: [...versioned('1', 1, 7).versions, ...versioned('2', 1, 9).versions] }
    expect(pairs([modelOf('a', 'one', twice), modelOf('b', 'two', versioned('1', 2, 8))])).toEqual(['a.one -> b.two 1'])
  })

  test('points from a run to the data that names it', () => {
    const id = '5d940fb1943a472d8f263cbc90b32f53'
    const run = mlRun({ service: reference('mlmodelService', 'mlflow'), name: id })
    const data = mlDataset({ name: 'predictions', extension: { lake: { tags: { 'mlflow.run_id': id } } } })
    expect(pairs([run, data])).toEqual([`mlflow.${id} -> predictions 0.9`])
  })

  test('points to the model that names the run of the other, whenever it was created', () => {
    const id = '5d940fb1943a472d8f263cbc90b32f53'
    const registered = modelOf('mlflow', 'churn', { versions: [{ name: '1', createdAt: 9, run: { type: 'mlrun', name: id } }] })
    const served = modelOf('a', 'endpoint', { createdAt: 1, extension: { sagemaker: { tags: { model_uri: `runs:/${id}/model` } } } })
    expect(pairs([registered, served])).toEqual(['mlflow.churn -> a.endpoint 0.95'])
  })

  test('joins a logged model of MLflow with what was registered or deployed from it, and the run by its qualified name', () => {
    const id = 'm-6e8aac52e8224bec84b24369b274f665'
    const run = '5d940fb1943a472d8f263cbc90b32f53'
    const logged = modelOf('mlflow', id, { createdAt: 9, extension: { mlflow: { run: `mlflow.7.${run}` } } })
    const served = modelOf('a', 'endpoint', { createdAt: 1, extension: { sagemaker: { tags: { 'mlflow.model_id': id } } } })
    expect(pairs([logged, served])).toEqual([`mlflow.${id} -> a.endpoint 0.9`])
    expect(pairs([modelOf('uc', 'churn', { createdAt: 10, versions: [{ name: '1', mlStore: { storage: `models:/${id}` } }] }), served])).toEqual(['uc.churn -> a.endpoint 0.9'])
    expect(pairs([logged, modelOf('b', 'by-run', { createdAt: 1, extension: { b: { tags: { run_id: run } } } })])).toEqual([`b.by-run -> mlflow.${id} 0.9`])
  })

  test('does not take the name of an endpoint on the Hub for a repository', () => {
    const hub = (service: string, name: string, fields: Partial<MlModel> = {}) => modelOf(service, name, { serviceType: 'HuggingFace', ...fields })
    expect(pairs([hub('a', 'my-endpoint'), hub('b', 'my-endpoint')])).toEqual([])
    expect(pairs([hub('a', 'gpt2', { sourceUrl: 'https://huggingface.co/gpt2' }), modelOf('b', 'served', { mlStore: { storage: 'hf://gpt2' } })])).toEqual(['a.gpt2 -> b.served 0.95'])
  })

  test('comes from what two others name, and not from the one of them to the other', () => {
    const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/Churn-Train'
    const job = mlRun({ service: reference('mlmodelService', 'sagemaker'), name: 'Churn-Train', extension: { sagemaker: { TrainingJobArn: arn } } })
    const naming = (service: string) => modelOf(service, 'churn', { extension: { [service]: { tags: { 'trained-by': arn } } } })
    expect(pairs([naming('a'), naming('b')])).toEqual(['a.churn -> b.churn 0.9'])
    expect(pairs([naming('a'), naming('b'), job])).toEqual(['sagemaker.Churn-Train -> a.churn 0.9', 'sagemaker.Churn-Train -> b.churn 0.9'])
  })

  test('is not there for what one of the two says of the other, whichever it is', () => {
    const one = modelOf('a', 'one', digest('12'))
    const two = modelOf('b', 'two', digest('12'))
    expect(pairs([modelOf('a', 'one', { ...digest('12'), baseModels: [reference(two)] }), two])).toEqual([])
    expect(pairs([one, modelOf('b', 'two', { ...digest('12'), baseModels: [{ type: 'mlmodel', id: one.id!.toUpperCase() }] })])).toEqual([])
    expect(pairs([modelOf('a', 'one', { ...digest('12'), baseModels: [{ type: 'table', fullyQualifiedName: 'b.two' }] }), two])).toHaveLength(1)
  })

  test('is not made by an image whose tag moves, though it is named after the model', () => {
    const served = (tag: string) => pairs([modelOf('a', 'churn', { mlStore: { imageRepository: `r.example.com/churn:${tag}` } }), modelOf('b', 'churn', { mlStore: { imageRepository: `r.example.com/churn:${tag}` } })])
    expect(served('3.1')).toEqual(['a.churn -> b.churn 0.5'])
    expect(served('latest')).toEqual([])
  })

  test('says when the direction is not known', () => {
    const [edge] = link([modelOf('a', 'one', digest('12')), modelOf('b', 'two', digest('12'))]).edges
    expect(edge!.evidence).toContain('direction not known')
  })

  test('has a name that fits the schema however long the names of its ends are', () => {
    const long = '"'.repeat(250)
    const parent = `"${'x.'.repeat(500)}"`
    const { edges: [edge] } = link([modelOf(parent, long, digest('12')), modelOf(`${parent}b`, long, digest('12'))])
    expect(validate(edge, 'lineageEdge')).toMatchObject({ ok: true })
    expect(edge!.fromEntity.fullyQualifiedName).toBe(modelOf(parent, long).fullyQualifiedName)
  })

  test('is one for a thing that was read twice', () => {
    const twice = [modelOf('a', 'one', digest('12')), modelOf('a', 'one', { createdAt: 5, ...digest('12') }), modelOf('b', 'two', { ...digest('12'), createdAt: 1 })]
    expect(pairs(twice)).toEqual(['b.two -> a.one 1'])
    expect(pairs([...twice].reverse())).toEqual(['b.two -> a.one 1'])
    const { id, ...withoutId } = modelOf('a', 'one', digest('12'))
    expect(link([withoutId, twice[0]!, twice[2]!]).edges[0]!.fromEntity.id).toBe(id)
  })

  test('holds no secret', () => {
    const signed = (host: string) => ({ mlStore: { storage: `${host}/models/m?X-Amz-Signature=5ec4e7&X-Amz-Credential=5ec4e7` }, versions: [{ name: 'hf_abcdefghijklmnopqrstuvwxyz', mlStore: { storage: 's3://user:5ec4e7@bucket/other' } }] })
    const result = link([modelOf('a', 'one', signed('https://bucket.s3.amazonaws.com')), modelOf('b', 'two', signed('https://me:5ec4e7@s3.amazonaws.com/bucket'))])
    expect(result.edges).toHaveLength(1)
    expect(JSON.stringify(result)).not.toMatch(/5ec4e7|hf_a/)
  })
})

describe('a key that tells nothing apart', () => {
  const storage = { mlStore: { storage: 's3://b/shared' } }
  const many = (count: number) => Array.from({ length: count }, (_, at) => modelOf(`service-${at}`, 'm', storage))

  test('is used for 20 documents, and for 21 given up with a warning', () => {
    expect(link(many(20))).toMatchObject({ edges: { length: 190 }, warnings: [] })
    expect(link(many(21))).toMatchObject({ edges: [], warnings: [{ reason: 'shared-by-many', kind: 'location', sharedBy: 21, examples: [{ fullyQualifiedName: 'service-0.m' }, { fullyQualifiedName: 'service-1.m' }, { fullyQualifiedName: 'service-10.m' }] }] })
  })

  test('is no matter for a warning where it would have made no edge', () => {
    expect(link(Array.from({ length: 30 }, (_, at) => modelOf('a', `m${at}`, storage)))).toEqual({ edges: [], warnings: [] })
    expect(link(Array.from({ length: 30 }, (_, at) => modelOf(`service-${at}`, 'same name')))).toEqual({ edges: [], warnings: [] })
  })

  test('leaves the other evidence as it is', () => {
    const more = { mlStore: { storage: 's3://b/shared', hashes: [{ hashAlgorithm: 'SHA-256' as const, hashValue: '78'.repeat(32) }] } }
    const { edges, warnings } = link([...many(30), modelOf('x', 'm', more), modelOf('y', 'm', more)])
    expect(edges.map(({ evidence }) => evidence)).toEqual([['direction not known', `same artifact digest: ${'78'.repeat(32)}`]])
    expect(warnings).toHaveLength(1)
  })

  test('is not told with its value', () => {
    expect(JSON.stringify(link(many(21)).warnings)).not.toContain('shared"')
    expect(link(many(21)).warnings[0]!.message).not.toContain('s3://')
  })
})

describe('a matcher of your own', () => {
  const entities = [modelOf('a', 'one', { target: 'x' }), modelOf('b', 'two', { target: 'x' }), modelOf('c', 'three', { target: 'y' })]
  const byTarget = (confidence: number) => (entity: Entity) => (entity.type === 'mlmodel' && entity.target !== undefined ? [{ kind: 'target', value: entity.target, confidence }] : [])

  test('adds keys of its own, which never meet those that are built in', () => {
    expect(pairs(entities, { matchers: [byTarget(0.7)] })).toEqual(['a.one -> b.two 0.7'])
    expect(link(entities, { matchers: [byTarget(0.7)] }).edges[0]!.evidence).toEqual(['direction not known', 'same target: x'])
    expect(pairs(entities, { matchers: [() => [{ kind: 'digest', value: 'd', confidence: 1 }]] })).toEqual(['a.one -> b.two 0.99', 'a.one -> c.three 0.99', 'b.two -> c.three 0.99'])
  })

  test('can say which way the edge points', () => {
    const roles = (entity: Entity) => [{ kind: 'k', value: 'v', confidence: 0.8, role: entity.name === 'three' ? 'source' as const : 'result' as const }]
    expect(pairs(entities, { matchers: [roles] })).toEqual(['c.three -> a.one 0.8', 'c.three -> b.two 0.8'])
  })

  test('must give a confidence from 0 to 1', () => {
    for (const confidence of [-0.1, 1.1, NaN]) {
      expect(() => link(entities, { matchers: [byTarget(confidence)] })).toThrow(RangeError)
      expect(() => link(entities, { minConfidence: confidence })).toThrow(RangeError)
    }
  })
})

describe('hostile input', () => {
  test('neither throws nor takes long', () => {
    const nested = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`) as Record<string, unknown>
    const texts = ['\u0000', 's3://', 's3:///', '//', '://', 'constructor:/a/b', '__proto__://x/y', 's3://b/%', 'https://[::1]/x', 'x'.repeat(100000), `s3://b/${'../'.repeat(20000)}`, `s3://b/${'a/'.repeat(2000)}`, `"${'."'.repeat(1500)}`, 'https://' + 's3.'.repeat(1000) + 'amazonaws.com/a', 'a:'.repeat(500)]
    const said = (text: string) => JSON.parse(JSON.stringify({ constructor: { run_id: text, model_uri: text, hasOwnProperty: [text, nested] } })) as NonNullable<MlModel['extension']>
    const hostile = (service: string) => texts.map((text, at) =>
      modelOf(service, `__proto__${at}`, { mlStore: { storage: text, ...(text ? { imageRepository: text } : {}), hashes: [{ hashValue: text.slice(0, 1024) || 'x' }] }, tags: [{ tagFQN: text.slice(0, 3072) || 'x' }], extension: said(text), baseModels: [{ type: 'mlmodel', name: text.slice(0, 1024) || 'x' }] }))
    const entities = [...hostile('toString'), ...hostile('constructor'), ...hostile('__proto__')]
    const start = performance.now()
    expect(link(entities).edges.every((edge) => validate(edge, 'lineageEdge').ok)).toBe(true)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('of many versions on both sides takes time that grows with their number', () => {
    const versions = Array.from({ length: 3000 }, (_, at) => ({ name: `v${at}`, mlStore: { storage: 's3://b/one/place', hashes: [{ hashValue: at.toString(16).padStart(8, '0').repeat(8) }] } }))
    const { edges: [edge] } = link([modelOf('a', 'one', { versions }), modelOf('b', 'two', { versions })])
    expect(validate(edge, 'lineageEdge')).toMatchObject({ ok: true })
    expect(edge!.evidence).toContain('and 2950 more of these kinds')
    expect(edge!.evidence!.find((piece) => piece.startsWith('same artifact location'))).toBeUndefined()
  })
})

test('twice the documents take about twice the time', () => {
  const modelFor = (at: number): Entity => ({ type: 'mlmodel', name: `m${at >> 1}`, service: reference('mlmodelService', at % 2 ? 'serving' : 'registry'), mlStore: { storage: `s3://models/m${at >> 1}/${at % 2 ? 'model.tar.gz' : ''}` } })
  const timed = (count: number) => {
    const entities = Array.from({ length: count }, (_, at) => modelFor(at))
    const start = performance.now()
    expect(link(entities).edges).toHaveLength(count / 2)
    return performance.now() - start
  }
  timed(500)
  expect(timed(8000)).toBeLessThan(Math.max(timed(1000), 20) * 8 * 4)
})

describe('whatever the documents', () => {
  const service = fc.constantFrom('a', 'b', 'c')
  const pool = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
  const document = fc.record({
    service, name: fc.constantFrom('m', 'n', 'o'), createdAt: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), deployed: fc.boolean(),
    storage: pool('s3://b/m', 's3://b/m/model.tar.gz', 'https://b.s3.amazonaws.com/m/', 'runs:/5d940fb1943a472d8f263cbc90b32f53/m', 'hf://o/n'),
    hash: pool('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='),
    tag: pool('m', 'a.m', 'n'), run: pool('5d940fb1943a472d8f263cbc90b32f53'), image: pool('r.example.com/mmmm:1', 'r.example.com/base:1'), version: pool('1', '2'),
  }).map(({ service: name, createdAt, deployed, storage, hash, tag, run, image, version, ...rest }): Entity => {
    const mlStore = { ...(storage ? { storage } : {}), ...(image ? { imageRepository: image } : {}), ...(hash ? { hashes: [{ hashAlgorithm: 'SHA-256' as const, hashValue: hash }] } : {}) }
    return { type: 'mlmodel', ...rest, service: reference('mlmodelService', name), ...(createdAt ? { createdAt } : {}), ...(deployed ? { deployments: [{ name: 'd' }] } : {}), ...(version ? { versions: [{ name: version, mlStore }] } : { mlStore }), extension: { p: { tags: { ...(tag ? { mlAssetsModel: tag } : {}), ...(run ? { run_id: run } : {}) } } } }
  })
  const shuffled = fc.array(document, { maxLength: 14 }).chain((entities) => fc.tuple(fc.constant(entities), fc.shuffledSubarray(entities, { minLength: entities.length })))

  test('their order makes no difference, they are not changed, and each edge is valid and between two services', () => {
    fc.assert(fc.property(shuffled, fc.boolean(), ([entities, other], withinService) => {
      const before = structuredClone(entities)
      const result = link(entities, { withinService, minConfidence: 0.1 })
      expect(link(other, { withinService, minConfidence: 0.1 })).toEqual(result)
      expect(entities).toEqual(before)
      const seen = new Set<string>()
      for (const edge of result.edges) {
        expect(validate(edge, 'lineageEdge')).toMatchObject({ ok: true })
        const ends = [edge.fromEntity.fullyQualifiedName!, edge.toEntity.fullyQualifiedName!]
        expect(ends[0]).not.toBe(ends[1])
        if (!withinService) expect(ends[0]!.split('.')[0]).not.toBe(ends[1]!.split('.')[0])
        expect(edge.confidence).toBeGreaterThanOrEqual(0.1)
        expect(seen.has([...ends].sort().join(' '))).toBe(false)
        seen.add([...ends].sort().join(' '))
      }
    }), { numRuns: runs })
  })

  test('what is linked once is not linked again when the edges are there', () => {
    fc.assert(fc.property(fc.array(document, { maxLength: 14 }), (entities) => {
      expect(link([...entities, ...link(entities).edges]).edges).toEqual([])
    }), { numRuns: runs })
  })

  test.each(entityTypes)('random documents of type %s are taken', (type) => {
    fc.assert(fc.property(fc.array(arbitraryEntity(schemas, type), { maxLength: 6 }), (entities) => {
      expect(link(entities, { withinService: true, minConfidence: 0 })).toEqual(link([...entities].reverse(), { withinService: true, minConfidence: 0 }))
    }), { numRuns: Math.ceil(runs / 10) })
  })
})

describe('the guide', () => {
  const guide = projectFile('docs/guide/linking.md')
  const code = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text!).join('\n')

  test('has examples that print what they say they print', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ml-assets-guide-'))
    const alias = { 'ml-assets/lineage': join(root, 'src/lineage/index.ts'), 'ml-assets': join(root, 'src/index.ts') }
    const { outputFiles: [file] } = await build({ stdin: { contents: code, loader: 'ts', resolveDir: root }, bundle: true, write: false, format: 'esm', platform: 'node', alias })
    writeFileSync(join(folder, 'guide.mjs'), file!.text)
    const printed = execFileSync(process.execPath, [join(folder, 'guide.mjs')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(printed.trimEnd().split('\n')).toEqual([...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line))
  })

  test('lists every confidence as it is', () => {
    expect(Object.fromEntries([...guide.matchAll(/\| ([\d.]+) \| `(\w+)` \|$/gm)].map(([, value, name]) => [name, Number(value)]))).toEqual(confidences)
  })
})
