import type { StoreOptions } from '../graph/store.js'
import { Misuse } from './command.js'
import { withoutSecrets } from './printable.js'

/** How a store learns who asks, from the environment: arguments can be read by everyone on the machine. Throws {@link Misuse} when that cannot be told for sure. */
export function credentialsOf(env: Readonly<Record<string, string | undefined>>): Pick<StoreOptions, 'token' | 'authorization' | 'redact'> {
  const { ML_ASSETS_STORE_TOKEN: token, ML_ASSETS_STORE_USER: user, ML_ASSETS_STORE_PASSWORD: password } = env
  if (token && user) throw new Misuse('ML_ASSETS_STORE_TOKEN and ML_ASSETS_STORE_USER are both set, and a store takes one of them.', false)
  if (user === undefined && password) throw new Misuse('ML_ASSETS_STORE_PASSWORD is set without ML_ASSETS_STORE_USER.', false)
  if (user?.includes(':')) throw new Misuse('ML_ASSETS_STORE_USER may not hold a colon.', false)
  const redact = (text: string) => withoutSecrets(password ? text.replaceAll(password, 'REDACTED') : text)
  if (token) return { token: () => token, redact }
  if (!user) return { redact }
  const pair = Buffer.from(`${user}:${password ?? ''}`).toString('base64')
  return { token: () => pair, authorization: (text) => ({ authorization: `Basic ${text}` }), redact }
}
