import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteName } from '../src/entities/names.js'
import { addressOf, locationOf } from '../src/lineage/artifact-uris.js'
import { digestOf, saysNothing } from '../src/lineage/digests.js'
import { imageOf } from '../src/lineage/images.js'
import { modelInAddress } from '../src/lineage/name-keys.js'
import { repositoryOf } from '../src/lineage/repository-keys.js'
import { runIdOf, runKeysOfAddress } from '../src/lineage/run-keys.js'
import { partsOfName, statementsOf } from '../src/lineage/statements.js'
import type { Hash } from '../src/index.js'
import { runs } from './support/model.js'

function address(text: string): string | undefined {
  const location = locationOf(text)
  return location && `${location.reach} ${addressOf(location)}`
}

describe('an address of files', () => {
  test.each([
    ['s3://Bucket/models/churn', 'everywhere s3://bucket/models/churn'],
    ['s3a://bucket/models/churn/', 'everywhere s3://bucket/models/churn'],
    ['s3n://bucket//models/./churn', 'everywhere s3://bucket/models/churn'],
    ['s3://bucket/models/old/../churn', 'everywhere s3://bucket/models/churn'],
    ['s3://bucket/../../models/churn', 'everywhere s3://bucket/models/churn'],
    ['s3://bucket/models/churn?versionId=3', 'everywhere s3://bucket/models/churn'],
    ['s3://bucket/models/why?/churn', 'everywhere s3://bucket/models/why?/churn'],
    ['s3://bucket/a%20b/c', 'everywhere s3://bucket/a b/c'],
    ['s3://bucket/100%/c', 'everywhere s3://bucket/100%/c'],
    ['s3://key:secret@bucket/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3.eu-west-1.amazonaws.com/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3-eu-west-1.amazonaws.com/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3.amazonaws.com/models/churn?X-Amz-Signature=abc', 'everywhere s3://bucket/models/churn'],
    ['https://my.dotted.bucket.s3.us-gov-west-1.amazonaws.com/models/churn', 'everywhere s3://my.dotted.bucket/models/churn'],
    ['https://bucket.s3.dualstack.eu-west-1.amazonaws.com/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3-accelerate.dualstack.amazonaws.com/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3-fips.us-east-1.amazonaws.com/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://s3.eu-west-1.amazonaws.com/bucket/models/churn', 'everywhere s3://bucket/models/churn'],
    ['https://s3.amazonaws.com:443/bucket/models%2Fchurn', 'everywhere s3://bucket/models/churn'],
    ['https://bucket.s3.cn-north-1.amazonaws.com.cn/models/churn', 'everywhere s3://bucket/models/churn'],
    ['gs://bucket/models/churn', 'everywhere gs://bucket/models/churn'],
    ['https://storage.googleapis.com/bucket/models/churn', 'everywhere gs://bucket/models/churn'],
    ['https://storage.cloud.google.com/bucket/models/churn', 'everywhere gs://bucket/models/churn'],
    ['https://bucket.storage.googleapis.com/models/churn', 'everywhere gs://bucket/models/churn'],
    ['https://storage.googleapis.com/download/storage/v1/b/bucket/o/models%2Fchurn?alt=media', 'everywhere gs://bucket/models/churn'],
    ['abfss://models@account.dfs.core.windows.net/churn', 'everywhere https://account.blob.core.windows.net/models/churn'],
    ['wasbs://models@account.blob.core.windows.net/churn/', 'everywhere https://account.blob.core.windows.net/models/churn'],
    ['https://account.blob.core.windows.net/models/churn?sv=2022&sig=abc', 'everywhere https://account.blob.core.windows.net/models/churn'],
    ['https://account.dfs.core.windows.net/models/churn', 'everywhere https://account.blob.core.windows.net/models/churn'],
    ['dbfs:/mnt/models/churn', 'workspace dbfs:/mnt/models/churn'],
    ['dbfs:///mnt/models/churn', 'workspace dbfs:/mnt/models/churn'],
    ['/dbfs/mnt/models/churn', 'workspace dbfs:/mnt/models/churn'],
    ['file:///dbfs/mnt/models/churn', 'workspace dbfs:/mnt/models/churn'],
    ['/Volumes/main/ml/churn', 'workspace dbfs:/Volumes/main/ml/churn'],
    ['dbfs:/Volumes/main/ml/churn', 'workspace dbfs:/Volumes/main/ml/churn'],
    ['runs:/5d940fb1943a472d8f263cbc90b32f53/model', 'service runs:/5d940fb1943a472d8f263cbc90b32f53/model'],
    ['models:/churn/3', 'service models:/churn/3'],
    ['mlflow-artifacts:/7/run/artifacts/model', 'service mlflow-artifacts:/7/run/artifacts/model'],
    ['mlflow-artifacts://mlflow.example.com:5000/7/model', 'service mlflow-artifacts:/7/model'],
    ['/opt/ml/model', 'service file:///opt/ml/model'],
    ['file:///opt/ml/model', 'service file:///opt/ml/model'],
    ['C:\\models\\churn', 'service file:///C:/models/churn'],
    ['hdfs://NameNode:8020/models/churn', 'everywhere hdfs://namenode:8020/models/churn'],
    ['https://minio.example.com/bucket/churn', 'everywhere https://minio.example.com/bucket/churn'],
    ['http://files.example.com:80/churn#top', 'everywhere https://files.example.com/churn'],
  ])('%s is %s', (text, expected) => expect(address(text)).toBe(expected))

  test.each(['', 's3://', 's3://bucket', 's3://bucket/', 's3://bucket/..', 'gs:///x', 'abfss://account/x', 'relative/path', 'hf://owner/name', 'https://huggingface.co/owner/name', 'https://host', 'https://', ':', 'x:', `s3://b/${'a'.repeat(5000)}`])('%j is none', (text) => {
    expect(address(text)).toBeUndefined()
  })

  test('of a bucket in S3 is not one of a bucket in another store, nor a different key', () => {
    const all = ['s3://b/m', 'gs://b/m', 'https://b.blob.core.windows.net/b/m', 'https://b/m', 's3://b/M', 's3://b/m/n', 's3://b.c/m', 'dbfs:/b/m']
    expect(new Set(all.map(address)).size).toBe(all.length)
  })

  test('whatever it is, is read without an exception, and read again as itself', () => {
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.array(fc.constantFrom('s3:', 'https:', '/', '//', '..', '.', '%', '%2F', '%2e', '?a=', '#', '@', ':', 'b', 's3.amazonaws.com', 'a.blob.core.windows.net')).map((parts) => parts.join('')))
    fc.assert(fc.property(strange, (text) => {
      const location = locationOf(text)
      if (!location || location.path.some((step) => /[%?#\s\\]/.test(step) || step === '')) return
      expect(locationOf(addressOf(location))).toEqual(location)
    }), { numRuns: runs * 3 })
  })
})

describe('a digest', () => {
  const sha = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
  test.each<[Hash, string | undefined]>([
    [{ hashAlgorithm: 'SHA-256', hashValue: sha }, sha],
    [{ hashAlgorithm: 'SHA-256', hashValue: sha.toUpperCase() }, sha],
    [{ hashAlgorithm: 'SHA-256', hashValue: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' }, sha],
    [{ hashAlgorithm: 'SHA-256', hashValue: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' }, sha],
    [{ hashValue: `sha256:${sha}` }, sha],
    [{ hashAlgorithm: 'Other', hashValue: 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' }, sha],
    [{ hashValue: sha }, sha],
    [{ hashAlgorithm: 'BLAKE3', hashValue: sha }, sha],
    [{ hashAlgorithm: 'MD5', hashValue: 'CY9rzUYh03PK3k6DJie09g==' }, '098f6bcd4621d373cade4e832627b4f6'],
    [{ hashAlgorithm: 'MD5', hashValue: '098F6BCD4621D373CADE4E832627B4F6' }, '098f6bcd4621d373cade4e832627b4f6'],
    [{ hashValue: 'md5:098f6bcd4621d373cade4e832627b4f6' }, '098f6bcd4621d373cade4e832627b4f6'],
    [{ hashAlgorithm: 'SHA-1', hashValue: 'qUqP5cyxm6YcTAhz05Hph5gvu9M=' }, 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'],
    [{ hashAlgorithm: 'CRC32C', hashValue: 'hqBywA==' }, '86a072c0'],
    [{ hashAlgorithm: 'CRC32C', hashValue: '86A072C0' }, '86a072c0'],
    [{ hashAlgorithm: 'Other', hashValue: '098f6bcd4621d373cade4e832627b4f6.dir' }, '098f6bcd4621d373cade4e832627b4f6.dir'],
    [{ hashAlgorithm: 'Other', hashValue: '9f86d081' }, undefined],
    [{ hashAlgorithm: 'SHA-256', hashValue: '098f6bcd4621d373cade4e832627b4f6' }, undefined],
    [{ hashAlgorithm: 'SHA-256', hashValue: 'no digest' }, undefined],
    [{ hashAlgorithm: 'Other', hashValue: 'a text that is long enough but is no digest' }, undefined],
    [{ hashValue: 'f'.repeat(1000) }, undefined],
  ])('%j is %s', (hash, expected) => expect(digestOf(hash)?.value).toBe(expected))

  test('says nothing when it is of an empty file or one digit repeated', () => {
    for (const value of ['1B2M2Y8AsgTpgAmY7PhCfg==', 'd41d8cd98f00b204e9800998ecf8427e', '0'.repeat(32)]) expect(saysNothing(digestOf({ hashAlgorithm: 'MD5', hashValue: value })!.value)).toBe(true)
    expect(saysNothing(digestOf({ hashAlgorithm: 'SHA-512', hashValue: 'z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==' })!.value)).toBe(true)
    expect(saysNothing(sha)).toBe(false)
  })
})

describe('an image', () => {
  const digest = `sha256:${'ab'.repeat(32)}`
  test.each([
    ['registry.example.com/churn:3.0', { repository: 'registry.example.com/churn', tag: '3.0', digest: undefined }],
    ['Registry.example.com:5000/a/churn', { repository: 'registry.example.com:5000/a/churn', tag: undefined, digest: undefined }],
    [`registry.example.com:5000/a/churn:3@${digest.replace('ab', 'AB')}`, { repository: 'registry.example.com:5000/a/churn', tag: '3', digest }],
    [`docker://r.example.com/churn@${digest}`, { repository: 'r.example.com/churn', tag: undefined, digest }],
    ['python:3.11-slim', undefined], ['docker.io/library/python:3.11', undefined], ['763104351884.dkr.ecr.us-east-1.amazonaws.com/xgboost:1', undefined],
    ['', undefined], ['@@@', undefined], ['a b/c', undefined],
  ])('%s is %j', (text, expected) => expect(imageOf(text)).toEqual(expected))
})

describe('a repository of the Hub', () => {
  test.each([
    ['hf://google-bert/bert-base-uncased', 'google-bert/bert-base-uncased'], ['hf://google-bert/bert-base-uncased:main', 'google-bert/bert-base-uncased'], ['hf://google-bert/bert-base-uncased@refs%2Fpr%2F1/config.json', 'google-bert/bert-base-uncased'],
    ['https://huggingface.co/google-bert/bert-base-uncased/resolve/main/model.safetensors?download=true', 'google-bert/bert-base-uncased'], ['https://hf.co/gpt2', 'gpt2'], ['https://huggingface.co/gpt2/blob/main/config.json', 'gpt2'],
    ['hf://datasets/stanfordnlp/imdb', 'datasets/stanfordnlp/imdb'], ['https://huggingface.co/datasets/imdb', 'datasets/imdb'], ['huggingface://models/a/b', 'a/b'],
    ['https://huggingface.co/', undefined], ['https://huggingface.example.com/a/b', undefined], ['s3://a/b', undefined], ['a/b', undefined], ['hf://../x', undefined],
  ])('in %s is %s', (text, expected) => expect(repositoryOf(text)).toBe(expected))
})

describe('a run', () => {
  test.each([
    ['5d940fb1943a472d8f263cbc90b32f53', '5d940fb1943a472d8f263cbc90b32f53'], ['5D940FB1-943A-472D-8F26-3CBC90B32F53', '5d940fb1943a472d8f263cbc90b32f53'],
    ['arn:aws-cn:sagemaker:cn-north-1:123456789012:training-job/Churn-1', 'arn:aws-cn:sagemaker:cn-north-1:123456789012:training-job/churn-1'],
    ['run-77', undefined], ['77', undefined], ['arn:aws:sagemaker:eu-west-1:123456789012:model/churn', undefined], ['x'.repeat(1000), undefined],
  ])('%s is known everywhere as %s', (text, expected) => expect(runIdOf(text)).toBe(expected))

  test.each([
    ['runs:/5d940fb1943a472d8f263cbc90b32f53/model', ['run 5d940fb1943a472d8f263cbc90b32f53']],
    ['s3://b/7/5d940fb1943a472d8f263cbc90b32f53/artifacts/model', ['run 5d940fb1943a472d8f263cbc90b32f53']],
    ['models:/m-6e8aac52e8224bec84b24369b274f665', ['logged model m-6e8aac52e8224bec84b24369b274f665']],
    ['mlflow-artifacts:/7/models/m-6e8aac52e8224bec84b24369b274f665/artifacts', ['logged model m-6e8aac52e8224bec84b24369b274f665']],
    ['s3://b/5d940fb1943a472d8f263cbc90b32f53/model', []], ['models:/churn/3', []], ['', []],
  ])('in the address %s is %j', (text, expected) => expect(runKeysOfAddress(text, {}).map(({ index }) => index)).toEqual(expected))

  test.each([['models:/churn/3', { name: 'churn', version: '3' }], ['models:/churn@champion', { name: 'churn', version: 'champion' }], ['models:/main.ml.churn/Production', { name: 'main.ml.churn', version: 'Production' }], ['models:/churn', { name: 'churn', version: undefined }], ['models:/m-6e8aac52e8224bec84b24369b274f665', undefined], ['models:/a/b/c', undefined], ['s3://a/b', undefined]])('%s names the model %j', (text, expected) => {
    expect(modelInAddress(text)).toEqual(expected)
  })
})

describe('what free JSON and tags say', () => {
  test('is read from any depth, with keys in one form', () => {
    expect(statementsOf({ extension: { azureml: { tags: { 'mlflow.run_id': ' a ', MlflowRunId: ['b', 3], deep: { x: [{ 'ml-assets.model': 'c' }] } } } }, tags: [{ tagFQN: 'mlAssetsModel."mlflow-prod.churn"' }, { tagFQN: 'Tier' }] })).toEqual([
      { key: 'mlassetsmodel', value: 'mlflow-prod.churn' }, { key: 'mlflowrunid', value: 'a' }, { key: 'mlflowrunid', value: 'b' }, { key: 'mlflowrunid', value: '3' }, { key: 'mlassetsmodel', value: 'c' },
    ])
  })

  test('is read up to 5000 values', () => {
    expect(statementsOf({ extension: Array.from({ length: 100000 }, () => 'x') })).toHaveLength(4999)
  })

  test('has the parts of fully qualified names, quoted or not', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', '.', '"', 'é') }), { minLength: 1, maxLength: 4 }), (names) => {
      expect(partsOfName(names.map(quoteName).join('.'))).toEqual(names)
    }), { numRuns: runs * 3 })
    expect(partsOfName('"a.b')).toEqual(['"a', 'b'])
    expect(partsOfName('"a"b.c')).toEqual(['"a"b', 'c'])
  })
})
