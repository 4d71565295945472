import { MOST_LEVELS, MOST_VALUES } from '../../entities/json-values.js'
import { REDACTED } from '../../entities/redaction.js'
import { setOwn } from '../../io/own-property.js'

/** Words that make any key secret in which they stand. */
const SECRET_WORDS = words('password passwords passwd pwd passphrase secret secrets credential credentials apikey accesskey secretkey privatekey sharedkey accountkey clientsecret authtoken accesstoken connectionstring connstr keytab jwt')
/** The same as endings of words that are written as one: `dbpassword`. */
const SECRET_ENDING = /(?:password|passwd|passphrase|apikey|accesskey|secretkey|privatekey|clientsecret|authtoken|accesstoken|connectionstring)$/
/** Words that make a key secret as its last word. */
const SECRET_LAST = words('authorization cookie cookies bearer sas dsn')
/** Whole keys. */
const SECRET_ALONE = words('auth')
/** Before `key`: what makes it one that opens something. */
const KEYS_THAT_OPEN = words('access account admin anthropic api app auth aws azure client cohere comet databricks deploy encryption gcp gemini google groq hf huggingface license master mistral neptune openai private secret service shared signing ssh ssl storage subscription tls wandb')
/** Words that are secret only behind one another. */
const PAIRS = new Set(['connection string', 'connection str', 'conn string', 'conn str', 'basic auth', 'http auth', 'proxy auth', 'auth header', 'auth headers', 'access signature', 'amz signature', 'goog signature', 'ms signature', 'sas signature', 'request signature', 'url signature', 'webhook signature', 'sas url', 'sas uri', 'sas string'])
/** Before `pass`: whose it is; `first pass` and `pass@1` are no secrets. */
const WHO_PASSES = words('admin db database email ftp http imap ldap login mail mysql pg postgres proxy redis root smtp sql ssh sudo user')
/** Before `token`: the parts of text that language models call tokens, and places in a listing. */
const TOKENS_OF_TEXT = words('answer assistant audio bos boi bot begin class cls completion content continuation cost decoder delimiter dist doc document each end eoa eod eoi eom eos eot extra fill fim first forced id image img input inter lang language last latency loss mask max middle min new newline next no num output pad page padding patch per placeholder point prefix price prompt pt query question register row sep separator skip source special speech start stop suffix suppress system target text think time tool total type unk unknown video vision vocab word')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Whether values under the key are secret by its name, in any of snake_case, kebab-case, camelCase and UPPER_CASE: `AWS_SECRET_ACCESS_KEY`, `--hf-token`, `connectionString`; but not `max_tokens`, `eos_token`, `primary_key` or `signature`. */
export function isSecretKey(key: string): boolean {
  const parts = wordsOf(key)
  return parts.some((word, index) => SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isPair(parts[index - 1], word)) || isSecretEnd(parts)
}

/** Lower-case words of a key, without numbers at its end. */
function wordsOf(key: string): string[] {
  const parts = key.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/).filter((part) => part !== '').map((part) => part.toLowerCase())
  while (parts.length > 1 && /^[0-9]+$/.test(parts.at(-1)!)) parts.pop()
  return parts
}

function isPair(before: string | undefined, word: string): boolean {
  if (before === undefined) return false
  return (word === 'key' && KEYS_THAT_OPEN.has(before)) || PAIRS.has(`${before} ${word}`)
}

function isSecretEnd(parts: readonly string[]): boolean {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (last === undefined) return false
  if (last === 'token') return before === undefined || !TOKENS_OF_TEXT.has(before)
  if (last === 'pass') return before !== undefined && WHO_PASSES.has(before)
  return SECRET_LAST.has(last) || (parts.length === 1 && SECRET_ALONE.has(last))
}

type Steps = readonly (string | number)[]

/**
 * A deep copy of JSON in which whatever stands under a secret key is `REDACTED`, and all other texts and keys went through `redact`.
 * What is deeper than 64 levels, beyond a million values or under a key `__proto__` is left out, and told to `onCut` with its steps.
 */
export function redactTree(value: unknown, redact: (text: string) => string, onCut: (path: (string | number)[]) => void = () => undefined): unknown {
  let left = MOST_VALUES
  const copy = (value: unknown, steps: Steps): unknown => {
    if (typeof value === 'string') return redact(value)
    if (typeof value !== 'object' || value === null) return value
    if (steps.length >= MOST_LEVELS || --left < 0) return void onCut([...steps])
    return Array.isArray(value) ? copyList(value, steps) : copyObject(value as Record<string, unknown>, steps)
  }
  const copyList = (list: readonly unknown[], steps: Steps): unknown[] => list.map((item, index) => copy(item, [...steps, index])).filter((item) => item !== undefined)
  const copyObject = (object: Record<string, unknown>, steps: Steps): Record<string, unknown> => {
    const copied: Record<string, unknown> = {}
    for (const [key, entry] of Object.entries(object)) {
      if (key === '__proto__') {
        onCut([...steps, key])
        continue
      }
      const safe = isSecretKey(key) ? REDACTED : copy(entry, [...steps, key])
      if (safe !== undefined) setOwn(copied, redact(key), safe)
    }
    return copied
  }
  return copy(value, [])
}
