import { mayHoldToken, SUSPECT, traitsOf } from './text-traits.js'

/** What stands where a secret stood. */
export const REDACTED = 'REDACTED'

/** `user:password@` in the address of anything, from the slashes on: to look for the scheme first would take time that grows with the square of the text. */
const USER_INFO = /:\/\/([^\s/?#"'<>]*)@/g
/** Schemes in which a name alone before the `@` is no secret: containers of Azure storage, accounts of SSH. */
const NAMES_A_PLACE = /(?:^|[^A-Za-z0-9+.-])(?:abfss?|wasbs?|(?:git\+|svn\+)?ssh|sftp)$/
/** Query parameters that sign or authorize a request. */
const PARAMETER = /((?:[?&](?:amp;)?|#(?=access_token))(?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|signature|sig|awsaccesskeyid|googleaccessid|access_token|auth_token|token|api_?key|key|secret|client_secret|password|passwd|pwd)=)[^&\s"'<>#]+/gi
/** The same in connection strings, which separate by semicolons. */
const SETTING = /((?:(?:^|;)\s*(?:password|pwd)|\b(?:accountkey|sharedaccesskey|sharedaccesssignature))=)[^;\s"'<>]+/gi
/** Tokens and keys that announce themselves: Hugging Face, AWS, GitHub, GitLab, Databricks, Slack, Google, OpenAI and alike, JSON Web Tokens. They may stand behind a percent-encoded character. */
const TOKEN = /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?:hf_[A-Za-z0-9]{20,}|(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20,}|dapi[0-9a-f]{32}|xox[abposr]-[A-Za-z0-9-]{10,}|AIza[0-9A-Za-z_-]{35}|sk-(?:[A-Za-z0-9]{20,}|(?:proj|ant|svcacct|admin|or)-[A-Za-z0-9_-]{20,})|(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*|(?<=%[0-9A-Fa-f]{2})eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)/g
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g

/** The text without user info, passwords, signing parameters and known kinds of tokens. Doing it twice changes nothing more. */
export function redact(text: string): string {
  return traitsOf(text) & SUSPECT ? withoutSecrets(text) : text
}

/** The same for a text that is suspect; others come out as they are. Each kind of secret is looked for only where its sign is. */
export function withoutSecrets(text: string): string {
  const suspectsToken = mayHoldToken(text)
  let clean = suspectsToken ? text.replace(PRIVATE_KEY, REDACTED) : text
  if (clean.includes('@')) clean = clean.replace(USER_INFO, (whole, user: string, at: number, all: string) => (/[:@]/.test(user) || !NAMES_A_PLACE.test(all.slice(Math.max(0, at - 12), at)) ? `://${REDACTED}@` : whole))
  if (clean.includes('=')) clean = clean.replace(PARAMETER, `$1${REDACTED}`).replace(SETTING, `$1${REDACTED}`)
  return suspectsToken ? clean.replace(TOKEN, REDACTED) : clean
}
