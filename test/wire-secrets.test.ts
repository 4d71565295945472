import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSecretKey, redactTree } from '../src/connectors/wire/secret-keys.js'
import { redact } from '../src/entities/redaction.js'
import { parseTolerantJson } from '../src/io/tolerant-json.js'
import { runs } from './support/model.js'

const secret = `
  password Password PASSWORD db_password dbPassword DB-PASSWORD dbpassword PGPASSWORD passwords passwd htpasswd pwd MYSQL_PWD passphrase
  secret secrets client_secret clientSecret clientsecret AWS_SECRET_ACCESS_KEY awsSecretAccessKey secretKey secret_key jwt_secret secretId
  token Token hf_token HF_TOKEN --hf-token hfToken GITHUB_TOKEN GITHUB_TOKEN_2 HUGGING_FACE_HUB_TOKEN NEPTUNE_API_TOKEN DATABRICKS_TOKEN MLFLOW_TRACKING_TOKEN access_token accessToken accesstoken authtoken refresh_token sessionToken AWS_SESSION_TOKEN bearer_token
  use_auth_token verifyToken x-amz-security-token access_tokens token_value user_token
  api_key apiKey apikey API_KEY APIKey x-api-key apiKeys WANDB_API_KEY OPENAI_API_KEY openai_key COMET_API_KEY KAGGLE_KEY AWS_KEY DD_APP_KEY
  access_key accessKey accesskey aws_access_key_id awsAccessKeyId private_key privateKey privatekey private_key_id SSH_PRIVATE_KEY private-key-pem signing_key encryption_key master_key account_key AZURE_STORAGE_KEY sharedAccessKey subscription-key license_key gcp_sa_key sdkTelemetryAppInsightsKey
  fs.azure.account.key.store.dfs.core.windows.net spark.hadoop.fs.s3a.secret.key client-key-data
  credential credentials GOOGLE_APPLICATION_CREDENTIALS s3-credentials credentials_json
  authorization Authorization proxy-authorization auth auths _auth _authToken basic_auth proxyAuth auth_header bearer
  cookie Cookie set-cookie session_cookie cookies
  connection_string connectionString connectionstring CONNECTION_STRING connStr AZURE_STORAGE_CONNECTION_STRING sentry_dsn DSN
  sas sas_token sasToken sas_url sas_signature x-amz-signature X-Goog-Signature
  jwt id_jwt keytab sshpass .dockerconfigjson slack_webhook_url DB_PASS smtpPass
`.split(/\s+/).filter(Boolean)

const open = `
  tokenizer tokenizer_class tokenizer_config tokenizers tokenization max_tokens maxTokens num_tokens n_tokens max_new_tokens min_new_tokens mean_input_tokens tokens tokens_per_second additional_special_tokens added_tokens_decoder special_tokens_map suppress_tokens
  eos_token bos_token pad_token unk_token cls_token sep_token mask_token image_token video_token audio_token boi_token eoi_token vision_start_token decoder_start_token forced_bos_token eos_token_id pad_token_id image_token_index token_type_ids type_vocab_size add_bos_token add_eos_token use_mask_token fill_token stop_token blank_token word_delimiter_token next_token nextToken NextToken next_page_token nextPageToken page_token $skipToken continuationToken time_to_first_token time_per_output_token price_per_token seconds_per_token token_count token_limit token_accuracy token-classification
  key Key keys primary_key foreign_key partition_key sort_key orderByKey num_keys key_dim key_types num_key_value_heads attention.self.key producer_key outputArtifactKey storageKey storage_key ModelArtifact.storage_key kmsKeyId KmsKeyId kmsKeyName public_key keyVault keyword keyboard monkey gcp-label-key sort-by-key
  author authors authority ModelVersion.author authMode auth_type authorized authentication_type
  secretary secretName secret_name secretArn secretKeyRef credentialsType resource_credential_strategy apiKeyEnvVar token_type password_length passwordPolicy
  passenger passengers passthrough num_passes pass pass@1 forward_pass first_pass bypass compass pass_rate
  signature signatures signature_inputs signatureInputs signature_def serving_signature signature_name sign sigma signal sigmoid
  sasquatch sas7bdat cookiecutter cookie_domain cookbook assessment
  name value id uri model_id learning_rate credit_score credit accredited bearer_type description connection connections connection_type string dsns
`.split(/\s+/).filter(Boolean)

describe('secret keys', () => {
  test.each(secret)('%s is one', (key) => {
    expect(isSecretKey(key)).toBe(true)
  })

  test.each(open)('%s is none', (key) => {
    expect(isSecretKey(key)).toBe(false)
  })

  test('the empty key and keys without letters are none', () => {
    for (const key of ['', '-', '1', '_', '\u{1f511}', '__proto__', 'constructor']) expect(isSecretKey(key)).toBe(false)
  })

  test('are so in every way to write them', () => {
    const phrases = ['db password', 'client secret', 'api key', 'access token', 'private key', 'connection string', 'session cookie', 'sas token', 'service credentials']
    fc.assert(fc.property(fc.constantFrom(...phrases), fc.constantFrom('my', 'prod', 'mlflow', 'x'), (phrase, prefix) => {
      const words = [prefix, ...phrase.split(' ')]
      const camel = words.map((word, index) => (index ? word[0]!.toUpperCase() + word.slice(1) : word)).join('')
      for (const key of [words.join('_'), words.join('-'), words.join('.'), words.join(' '), camel, camel[0]!.toUpperCase() + camel.slice(1), words.join('_').toUpperCase(), `--${words.join('-')}`, `${words.join('_')}_1`]) expect([key, isSecretKey(key)]).toEqual([key, true])
    }), { numRuns: runs })
  })

  test.each([['letters', 'A'.repeat(200_000)], ['changes of case', 'aA'.repeat(50_000)], ['dashes', '-'.repeat(200_000)], ['words', 'conn str '.repeat(20_000)]])('a key of many %s is judged in linear time', (_, key) => {
    const start = performance.now()
    isSecretKey(key)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('trees', () => {
  test.each<[why: string, tree: unknown, expected: unknown]>([
    ['values under secret keys, of any type', { a: { password: 'x', token: 1, secret: null, credentials: { user: 'u' }, cookies: ['c'] } }, { a: { password: 'REDACTED', token: 'REDACTED', secret: 'REDACTED', credentials: 'REDACTED', cookies: 'REDACTED' } }],
    ['texts everywhere', ['https://user:pw@host/x', { uri: 's3://b?X-Amz-Signature=abc' }], ['https://REDACTED@host/x', { uri: 's3://b?X-Amz-Signature=REDACTED' }]],
    ['keys', { 'https://user:pw@host/': 1 }, { 'https://REDACTED@host/': 1 }],
    ['keys that become one', { 'a://x:1@h': 1, 'a://x:2@h': 2, 'a://x:3@h': 3 }, { 'a://REDACTED@h': 1, 'a://REDACTED@h 2': 2, 'a://REDACTED@h 3': 3 }],
    ['environment of Kubernetes', [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'x' }, { name: 'LOG_LEVEL', value: 'debug' }, { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }], [{ name: 'AWS_SECRET_ACCESS_KEY', value: 'REDACTED' }, { name: 'LOG_LEVEL', value: 'debug' }, { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }]],
    ['tags of MLflow and AWS', [{ key: 'hf_token', value: 'x' }, { Key: 'ApiKey', Value: 'x' }, { key: 'max_tokens', value: '5' }], [{ key: 'hf_token', value: 'REDACTED' }, { Key: 'ApiKey', Value: 'REDACTED' }, { key: 'max_tokens', value: '5' }]],
    ['parameters of H2O', { name: 'password', default_value: 'a', actual_value: 'b', type: 'string' }, { name: 'password', default_value: 'REDACTED', actual_value: 'REDACTED', type: 'string' }],
    ['arguments in a list', ['train.py', '--hf-token', 'abc', '--epochs', '3', '--api-key=abc', '--password', '--lr', '0.1'], ['train.py', '--hf-token', 'REDACTED', '--epochs', '3', '--api-key=REDACTED', '--password', '--lr', '0.1']],
    ['arguments in a text', 'HF_TOKEN=abc python train.py --epochs 3 --hf-token abc --password "a b" --max_tokens 5 --api-key=\'x y\' -v', 'HF_TOKEN=REDACTED python train.py --epochs 3 --hf-token REDACTED --password REDACTED --max_tokens 5 --api-key=REDACTED -v'],
    ['prose stays', 'A token-based model; pass=3, key=4, end-of-text token here, a - b', 'A token-based model; pass=3, key=4, end-of-text token here, a - b'],
    ['JSON in a text', { config: '{"lr": 0.10, "db_password": "x", "n": NaN}', other: '{"lr": 0.10, "max_tokens": 5}' }, { config: '{"lr":0.1,"db_password":"REDACTED","n":"NaN"}', other: '{"lr": 0.10, "max_tokens": 5}' }],
    ['JSON in JSON in a text', JSON.stringify({ a: JSON.stringify([{ name: 'TOKEN', value: 'x' }]) }), JSON.stringify({ a: JSON.stringify([{ name: 'TOKEN', value: 'REDACTED' }]) })],
    ['what only looks like JSON', '{not json} --token abc', '{not json} --token REDACTED'],
    ['what JSON lacks', [NaN, -Infinity, 10n ** 20n, new Date(0), new Date(NaN), undefined, () => 1, Symbol('x')], ['NaN', '-Infinity', '100000000000000000000', '1970-01-01T00:00:00.000Z', null]],
    ['scalars', 'x', 'x'], ['null', null, null], ['true', true, true], ['numbers', 1.5, 1.5],
  ])('%s', (_, tree, expected) => {
    expect(redactTree(tree, redact)).toStrictEqual(expected)
  })

  test('are copies that leave the original alone', () => {
    const tree = { a: [{ password: 'x' }] }
    const copy = redactTree(tree, redact) as typeof tree
    expect(tree).toEqual({ a: [{ password: 'x' }] })
    expect(copy.a).not.toBe(tree.a)
  })

  test('without secrets stay as they are', () => {
    const unit = fc.constantFrom(...'ex-=_{}[]":, \\\n\u00e9\u{1f511}')
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: unit }), (json) => {
      const tree = JSON.parse(JSON.stringify(json)) as unknown
      expect(redactTree(tree, (text) => text)).toEqual(tree)
    }), { numRuns: runs * 2 })
  })

  test('redacted twice are the same', () => {
    const keys = fc.constantFrom('password', 'name', 'value', 'key', 'a', 'https://u:p@h', 'config', '--token')
    const leaf = fc.oneof(fc.string(), fc.constantFrom('hf_token', '--hf-token', '--token=x', 'TOKEN=a b', '{"password": "x"}', '["--token", "x"]', 'https://u:p@h'))
    const tree = fc.letrec((tie) => ({ tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(keys, tie('tree'))) })).tree
    fc.assert(fc.property(tree, (value) => {
      const once = redactTree(value, redact)
      expect(redactTree(once, redact)).toEqual(once)
    }), { numRuns: runs })
  })

  test('deeper than 64 levels are cut there, and it is told', () => {
    let tree: unknown = 'leaf'
    for (let level = 0; level < 100; level++) tree = level % 2 ? [tree, 1] : { a: tree, b: 2 }
    const cuts: (string | number)[][] = []
    const copy = redactTree(tree, redact, (path) => cuts.push(path))
    expect(cuts).toHaveLength(1)
    expect(cuts[0]).toHaveLength(64)
    expect(cuts[0]!.slice(0, 3)).toEqual([0, 'a', 0])
    expect(cuts[0]!.slice(0, 63).reduce<unknown>((place, step) => (place as Record<string | number, unknown>)[step], copy)).toEqual({ b: 2 })
  })

  test('with `__proto__` lose it, and it is told', () => {
    const cuts: unknown[] = []
    const copy = redactTree(JSON.parse('{"a": [{"__proto__": {"x": 1}, "b": 2}]}'), redact, (path) => cuts.push(path))
    expect(copy).toStrictEqual({ a: [{ b: 2 }] })
    expect(cuts).toEqual([['a', 0, '__proto__']])
  })

  test('with cuts inside of JSON in a text tell the place of the text', () => {
    const cuts: unknown[] = []
    redactTree({ a: `${'['.repeat(70)}${']'.repeat(70)}` }, redact, (path) => cuts.push(path))
    expect(cuts).toEqual([['a']])
  })

  test('that hold themselves end there, and it is told', () => {
    const loop: Record<string, unknown> = { a: 1 }
    loop.b = [loop, { c: loop }]
    const cuts: unknown[] = []
    expect(redactTree(loop, redact, (path) => cuts.push(path))).toStrictEqual({ a: 1, b: [{}] })
    expect(cuts).toEqual([['b', 0], ['b', 1, 'c']])
  })

  test('that share a part have copies of it, up to a million values', () => {
    const part = { a: 1 }
    expect(redactTree([part, part], redact)).toStrictEqual([{ a: 1 }, { a: 1 }])
    let doubled: unknown = []
    for (let level = 0; level < 60; level++) doubled = [doubled, doubled]
    const cuts: unknown[] = []
    redactTree(doubled, redact, (path) => cuts.push(path))
    expect(cuts).toHaveLength(1)
  })

  test.each([['options', ' -a'.repeat(100_000)], ['dotted options', '.-a'.repeat(100_000)], ['dashes', '-'.repeat(300_000)], ['spaces', `-a${' '.repeat(300_000)}`], ['quotes', ' -a "'.repeat(60_000)], ['both quotes', ` -a "'`.repeat(60_000)], ['words', 'a'.repeat(300_000)], ['brackets', '['.repeat(300_000)], ['texts in JSON', '["['.repeat(100_000)]])('a text of many %s is read in linear time', (_, text) => {
    const start = performance.now()
    redactTree([text, `${text}=`], (same) => same)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

const payloads = fileURLToPath(new URL('../../shared/payloads', import.meta.url))

describe.skipIf(!existsSync(payloads))('recorded answers of platforms (skipped where ../shared is absent)', () => {
  test('lose only what is secret', () => {
    const under = new Set<string>()
    const walk = (value: unknown, copy: unknown): void => {
      if (typeof value !== 'object' || value === null || typeof copy !== 'object' || copy === null) return
      for (const [key, item] of Object.entries(value)) {
        const copied = (copy as Record<string, unknown>)[key]
        if (typeof copied !== 'object' && copied !== item) under.add(key === 'value' ? String((value as { name?: string }).name) : key)
        else walk(item, copied)
      }
    }
    for (const entry of readdirSync(payloads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json'))) {
      const value = parseTolerantJson(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      walk(value, redactTree(value, (text) => text))
    }
    expect([...under].sort()).toEqual(['AWS_KEY', 'AWS_PASSWORD', 'apiKeys', 'awsAccessKeyId', 'awsSecretAccessKey', 'awsSessionToken', 'clientSecret', 'credentials', 'sdkTelemetryAppInsightsKey'])
  })
})
