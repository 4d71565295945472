import { HttpFailure } from './http-failure.js'
import type { Query } from './http-options.js'
import { isPrivateHost } from './private-address.js'

/** The address from which a client's paths begin, without a slash at its end; throws TypeError, without repeating the address, when it is not one. */
export function baseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError('The base URL must be an absolute address that begins with http:// or https://.')
  if (url.username || url.password) throw new TypeError('The base URL holds a user name or a password. Leave them out and give them with the token provider: the options token and authorization.')
  if (url.search || url.hash) throw new TypeError('The base URL may not hold a query or a fragment: give query parameters with each request.')
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

/** A path under the base, or an address of its own, with the query added; throws TypeError for a path that would leave the base. */
export function addressOf(base: URL, pathOrUrl: string, query: Query = {}): URL {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(pathOrUrl) ? absolute(pathOrUrl) : under(base, pathOrUrl)
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) url.searchParams.append(name, String(one))
  return url
}

function absolute(text: string): URL {
  if (!URL.canParse(text)) throw new HttpFailure('redirect', 'A link leads to something that is not an address.')
  const url = new URL(text)
  url.hash = ''
  return url
}

function under(base: URL, path: string): URL {
  const [before] = path.split('?', 1) as [string]
  if (/[#\\\0-\x1f\x7f]/.test(path) || before.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    throw new TypeError('A path may not hold the segments . or .., a backslash, a # or control characters: encode each part of it with encodeURIComponent.')
  return new URL(`${base.href.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`)
}

/** Whether requests to the address may carry the headers meant for the base: same origin, or the same host over https instead of http. */
export function isHome(base: URL, url: URL): boolean {
  return !url.username && !url.password && (url.origin === base.origin || isUpgrade(base, url))
}

function isUpgrade(from: URL, to: URL): boolean {
  return from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname && from.port === to.port
}

/** Why an address away from the base may not be asked, not even without headers; `undefined` if it may. */
export function objection(base: URL, url: URL): string | undefined {
  if (!/^https?:$/.test(url.protocol)) return 'that is no address on the web'
  if (url.username || url.password) return 'the address holds a user name or a password'
  if (url.hostname === base.hostname) return undefined
  if (url.protocol !== 'https:') return 'other hosts are asked over https only'
  return isPrivateHost(url.hostname) ? 'that is an address of this machine, of a private network or of a metadata service' : undefined
}
