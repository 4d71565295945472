/** Words that make any key secret in which they stand. */
const SECRET_WORDS = words('password passwords passwd pwd passphrase passcode secret secrets credential credentials connstr dockerconfigjson jwt keytab sshkey sshpass')
/** The same as endings of words that are written as one: `dbpassword`, `apikey`. */
const SECRET_ENDING = /(?:password|passwd|passphrase|apikey|accesskey|secretkey|privatekey|sharedkey|accountkey|clientsecret|authtoken|accesstoken|refreshtoken|connectionstring)$/
/** Words that are secret only behind one another. */
const SECRET_PHRASE = new RegExp(` (?:${[
  'conn(?:ection)? str(?:ing)?s?',
  '(?:basic|docker|http|proxy|registry) auth|auth headers?',
  '(?:access|amz|goog|ms|request|sas|url|webhook) signature|sas (?:string|ur[il])|webhook url',
  '(?:access|api|auth|bearer|refresh|session) tokens',
  '(?:access|account|admin|api|app|auth|client|deploy|encryption|insights|instrumentation|license|master|private|sa|shared|signing|ssh|ssl|subscription|tls|azure storage) keys?',
  '(?:anthropic|aws|azure|cohere|comet|databricks|gcp|gemini|google|groq|hf|huggingface|kaggle|mistral|neptune|openai|wandb) keys?',
].join('|')}) `)
/** Words that make a key secret as its last word, and those that do it alone. */
const SECRET_LAST = words('authorization bearer cookie cookies dsn sas')
const SECRET_ALONE = words('auth auths')
/** Before `pass`: whose it is; `first_pass` and `pass@1` are no secrets. */
const WHO_PASSES = words('admin db database email ftp http imap ldap login mail mysql pg postgres proxy redis root smtp sql sudo user')
/** Before `token`: what language models and their tokenizers call so, what is counted by it, and places in a listing. */
const TOKENS_OF_TEXT = words(
  'accuracy answer assistant audio avg begin blank boi bos bot box class cls completion content continuation context crop decoder delimiter dist document dummy each end entity eoa eod eoi eom eos eot escape extra f1 fake fill fim first forced frame global go id im image img input inter lang language last latent learnable loss mask max mean middle min mm modality new newline next nil no null num object oov output pad page padding patch per phone placeholder point precision prefix price prompt query question reasoning recall ref register row score sep separator skip soft sos sot source speaker special speech start stop suffix suppress system target text think thought tile time timestamps tool total type unk unknown video virtual vision visual vocab word',
)
/** Last words that tell something about a secret instead of being one: where it is kept, what kind it is. */
const ABOUT_A_SECRET = words('arn count enabled expires expiry file format length mode name names path policy provider ref refs required scheme strategy ttl type types var version')
/** Last words that change nothing. */
const FILLERS = words('b64 base64 raw string value')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * Whether what stands under the key is secret by the key's name, as one of environment variables, properties, tags and arguments, in snake_case, kebab-case, camelCase or UPPER_CASE: `AWS_SECRET_ACCESS_KEY`, `--hf-token`, `connectionString`.
 * Not so `max_tokens`, `eos_token`, `next_page_token` and `primary_key`; nor `signature`, which in machine learning are the inputs and outputs of a model; nor `secretName` and `credentialsType`, which tell about a secret.
 */
export function isSecretKey(key: string): boolean {
  const parts = wordsOf(key)
  if (ABOUT_A_SECRET.has(parts.at(-1) ?? '')) return false
  return parts.some((word) => SECRET_WORDS.has(word) || SECRET_ENDING.test(word)) || SECRET_PHRASE.test(` ${parts.join(' ')} `) || isSecretEnd(parts)
}

/** Lower-case words of a key, without numbers at its end. */
function wordsOf(key: string): string[] {
  const parts = key.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/).filter((part) => part !== '').map((part) => part.toLowerCase())
  while (parts.length > 1 && /^[0-9]+$/.test(parts.at(-1)!)) parts.pop()
  return parts
}

function isSecretEnd(parts: readonly string[]): boolean {
  const end = FILLERS.has(parts.at(-1) ?? '') ? -2 : -1
  const [before, last] = [parts.at(end - 1), parts.at(end)]
  if (last === undefined) return false
  if (last === 'token') return before === undefined || !TOKENS_OF_TEXT.has(before)
  if (last === 'pass') return before !== undefined && WHO_PASSES.has(before)
  return SECRET_LAST.has(last) || (parts.length === 1 && SECRET_ALONE.has(last))
}
