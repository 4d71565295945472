/** A secret as it may stand in a text, and the part of it that no output may hold. Tokens are put together here, so that none stands in a file. */
export interface Secret {
  readonly kind: string
  /** The text that holds it, legal as an IRI where `iri` says so. */
  readonly text: string
  readonly secret: string
  readonly iri: boolean
}

const letters = (count: number, alphabet = 'aB3dE6gH9jK2mN5pQ8sT1vW4xYz7') => Array.from({ length: count }, (_, index) => alphabet[(index * 11 + 5) % alphabet.length]).join('')
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'
const HEX = '0123456789abcdef'
const join = (...parts: string[]) => parts.join('')

const shapes: readonly (readonly [kind: string, token: string])[] = [
  ['Hugging Face', join('h', 'f_', letters(34))],
  ['AWS access key', join('AK', 'IA', letters(16, CAPITALS))],
  ['AWS access key of a session', join('AS', 'IA', letters(16, CAPITALS))],
  ['GitHub', join('gh', 'p_', letters(36))],
  ['GitHub for an app', join('gh', 's_', letters(36))],
  ['GitHub, fine grained', join('github', '_pat_', letters(22), '_', letters(59))],
  ['GitLab', join('gl', 'pat-', letters(20))],
  ['Databricks', join('da', 'pi', letters(32, HEX))],
  ['Slack', join('xo', 'xb-', letters(12, '0123456789'), '-', letters(24))],
  ['Google', join('AI', 'za', letters(35))],
  ['OpenAI', join('s', 'k-', letters(48))],
  ['OpenAI, of a project', join('s', 'k-', 'proj-', letters(48))],
  ['Anthropic', join('s', 'k-', 'ant-api03-', letters(40))],
  ['JSON Web Token', join('ey', 'J', letters(30), '.', 'ey', 'J', letters(40), '.', letters(43))],
]

const password = join('pa', 's', letters(9))
const oddPassword = join('p%40', 's%3A', '%2F%23', letters(7))
const signature = letters(64, HEX)

/** Tokens alone: they may stand anywhere. */
export const tokens: readonly Secret[] = shapes.map(([kind, text]) => ({ kind, text, secret: text, iri: false }))

const pem = (label: string) => join('-----BEGIN ', label, 'PRIVATE', ' KEY-----\n', letters(64), '\n', letters(40), '\n-----END ', label, 'PRIVATE', ' KEY-----\n')

/** Addresses that hold a secret: texts and IRIs. */
export const addresses: readonly Secret[] = [
  ...['https', 'postgresql', 'mysql+pymysql', 's3', 'redis'].map((scheme) => ({ kind: `password in an address of ${scheme}`, text: `${scheme}://reader:${password}@data.example.com:5432/db`, secret: password, iri: true })),
  { kind: 'percent-encoded password', text: `https://reader:${oddPassword}@data.example.com/`, secret: oddPassword, iri: true },
  { kind: 'password without a user', text: `redis://:${password}@cache.example.com/0`, secret: password, iri: true },
  { kind: 'token as the user', text: `https://${letters(30)}@git.example.com/x.git`, secret: letters(30), iri: true },
  { kind: 'password before an IPv6 host', text: `http://u:${password}@[::1]:5000/`, secret: password, iri: true },
  ...[['X-Amz', '-Signature'], ['X-Amz', '-Security-Token'], ['x-amz', '-credential'], ['X-Goog', '-Signature'], ['X-Goog', '-Credential'], ['si', 'g'], ['access', '_token'], ['api', '_key'], ['to', 'ken'], ['client', '_secret'], ['pass', 'word']].map(([head, tail]) => {
    const name = `${head}${tail}`
    return { kind: `parameter ${name}`, text: `https://bucket.example.com/m.pkl?v=1&${name}=${signature}#top`, secret: signature, iri: true }
  }),
  { kind: 'parameter that comes first', text: `https://bucket.example.com/m.pkl?si${'g'}=${signature}`, secret: signature, iri: true },
  { kind: 'access token in a fragment', text: `https://app.example.com/#access${'_token'}=${signature}`, secret: signature, iri: true },
  ...tokens.map(({ kind, secret }) => ({ kind: `${kind} in a path`, text: `https://x.example.com/a/${secret}/b`, secret, iri: true })),
  ...tokens.map(({ kind, secret }) => ({ kind: `${kind} after a percent-encoded space`, text: `https://x.example.com/?q=Bearer%20${secret}`, secret, iri: true })),
]

/** Texts that are no addresses. */
export const settings: readonly Secret[] = [
  ...['', 'RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED '].map((label) => ({ kind: `private key ${label}`.trim(), text: `key:\n${pem(label)}`, secret: letters(40), iri: false })),
  { kind: 'private key cut short', text: pem('').slice(0, 80), secret: letters(64).slice(0, 40), iri: false },
  { kind: 'private key in one line', text: JSON.stringify(pem('')), secret: letters(40), iri: false },
  ...[['Account', 'Key'], ['SharedAccess', 'Key']].map(([head, tail]) => ({ kind: `connection string with ${head}${tail}`, text: `Protocol=https;AccountName=store;${head}${tail}=${letters(40)}==;EndpointSuffix=core.example.com`, secret: letters(40), iri: false })),
  { kind: 'account key at the start', text: `Account${'Key'}=${letters(40)}==`, secret: letters(40), iri: false },
  { kind: 'account key after a space', text: `it uses Account${'Key'}=${letters(40)}== for now`, secret: letters(40), iri: false },
  { kind: 'account key on a line of its own', text: `config:\nAccount${'Key'}=${letters(40)}==\n`, secret: letters(40), iri: false },
  { kind: 'password of a database', text: `Server=db;User Id=sa;Pass${'word'}=${password};`, secret: password, iri: false },
  ...tokens.map(({ kind, secret }) => ({ kind: `${kind} in a sentence`, text: `use "${secret}", not mine.`, secret, iri: false })),
  ...tokens.map(({ kind, secret }) => ({ kind: `${kind} as a setting`, text: `export TOKEN=${secret}\n`, secret, iri: false })),
]

export const allSecrets: readonly Secret[] = [...tokens, ...addresses, ...settings]

/** How a secret might still be read from an output: raw, percent-encoded in whole or twice, with the escapes of JSON and RDF, in small letters as in host names. */
export function spellings(secret: string): string[] {
  const escaped = [...secret].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  const decoded = decodeURIComponent(secret)
  return [...new Set([secret, decoded, encodeURIComponent(secret), encodeURIComponent(encodeURIComponent(secret)), encodeURIComponent(decoded), escaped, escaped.toUpperCase().replaceAll('\\U', '\\u'), JSON.stringify(secret).slice(1, -1)])]
}

/** Innocent texts, which must stay as they are. */
export const innocent: readonly string[] = [
  'http://localhost:5000', 'https://mlflow.example.com:8443/experiments/1', 'http://[::1]:5000/', 'http://[2001:db8::8a2e:370:7334]:8080/x', 'https://example.com/@scope/package', 'https://medium.example.com/@jane/post-1', 'https://example.com/a@b/c', 'https://example.com/?email=jane.doe@example.com', 'https://example.com/#jane@example.com', 'https://registry.example.com/v2/churn@sha256:9e107d9d372bb6826bd81d3542a419d6',
  'jane.doe@example.com', 'Jane Doe <jane.doe@example.com>', 'mailto:jane.doe@example.com', 'git@github.com:example/churn.git', 'pip install git+https://github.com/example/churn.git@v1.2', 'user@host:/path', '@mlflow/run', 'docker.example.com/churn:3.0@sha256:abc',
  'abfss://container@account.dfs.core.windows.net/models/churn', 'wasbs://container@account.blob.core.windows.net/x', 'ssh://git@github.com/example/churn.git', 's3://bucket/models/churn.pkl', 's3a://bucket/a=1/b=2/part-0', 'gs://bucket/object', 'dbfs:/mnt/models', 'hdfs://namenode:9000/x', 'models:/churn/3', 'runs:/0123456789abcdef0123456789abcdef/model', 'hf://datasets/org/name@main/data.parquet', 'jdbc:postgresql://db.example.com:5432/mlflow?user=reader',
  'SELECT * FROM users WHERE password IS NOT NULL AND email LIKE \'%@example.com\'', 'SELECT token, key FROM t WHERE a = 1; UPDATE t SET b = 2', 'SELECT count(*) AS n FROM a JOIN b ON a.key=b.key', "WHERE day >= '2024-01-01' AND x <> 1;", '[^@]+@[^@]+', '^(?:key|token)=([^&]+)$', '@[a-z.]+', '(?<user>\\w+):(?<rest>.*)@', '\\bsk-\\w+', '?&;=://', 'hf_', 'AKIA', 'ghp_...', 'sk-', 'eyJ', 'dapi', 'xoxb-', '-----BEGIN CERTIFICATE-----',
  'key=value', 'lr=0.1; epochs=3; key=customer_id', 'the key = the customer; the token = a word', 'password policy: at least 12 characters', 'token: the smallest unit of text', 'secret sauce', 'max_tokens=512&temperature=0.2', 'tokens=3;keys=4', 'signature: (double, string)', '?limit=10&offset=20', 'https://example.com/table?tokenizer=bpe&keys=id',
  'arn:aws:iam::123456789012:role/ml-reader', 'arn:aws:sagemaker:eu-west-1:123456789012:model/churn', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf', 'd41d8cd98f00b204e9800998ecf8427e', 'sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', '00000000-0000-4000-8000-00000fff0001', '2001:db8::1', 'fe80::1%eth0',
  'sk-learn-random-forest-classifier', 'task-classification-of-customers', 'risk-model-for-european-customers', 'desk-research-of-the-last-two-years', 'hf_hub_download', 'hf_transfer', 'AKIAK', 'asia-northeast1', 'ASIA PACIFIC REGION', 'rapid7dapi', 'glpat', 'a;b;c', 'C:\\Users\\jane', '{"a": "b?c=d&e=f"}', 'x://', '://', 'https://', 'https:///@', 'RE: meeting @ 10; bring key',
]
