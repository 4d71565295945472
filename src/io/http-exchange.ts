import { isHome, objection } from './http-address.js'
import { discard } from './http-body.js'
import { HttpFailure } from './http-failure.js'
import type { Fetch, HttpEvent, Method, RequestOptions } from './http-options.js'
import type { HttpRedaction } from './http-redaction.js'
import { networkTrouble } from './network-trouble.js'

/** A request as it goes out. */
export interface Outgoing {
  readonly method: Method
  readonly url: URL
  readonly body: string | undefined
  /** Whether it changes something at the server, so that no reading can stand in for it. */
  readonly writes: boolean
  /** From 1. */
  readonly attempt: number
  /** Ours: for the base and nobody else. */
  readonly headers: Readonly<Record<string, string>>
  readonly follow: NonNullable<RequestOptions['follow']>
}

/** What exchanges happen in. */
export interface Surroundings {
  readonly base: URL
  readonly fetch: Fetch
  readonly redaction: HttpRedaction
  readonly onEvent: (event: HttpEvent) => void
}

/** An answer that is no redirect. */
export interface Answer {
  readonly response: Response
  readonly url: URL
  readonly redirected: boolean
}

const REDIRECTS = [301, 302, 303, 307, 308]
const MOST_REDIRECTS = 5

/** Sends a request and goes where the answers lead, as far as that is allowed; headers go to the base alone and, once it is left, not even there. */
export async function exchange(outgoing: Outgoing, signal: AbortSignal, around: Surroundings): Promise<Answer> {
  const first = `${outgoing.method} ${around.redaction.address(outgoing.url)}`
  const seen = new Set<string>()
  let { method, url, body } = outgoing
  let home = true
  for (;;) {
    home &&= isHome(around.base, url)
    if (!home) mayAsk(outgoing, url, first, around)
    seen.add(`${method} ${url.href}`)
    const response = await send({ ...outgoing, method, url, body, headers: home ? outgoing.headers : {} }, signal, around)
    const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null
    if (location === null) return { response, url, redirected: seen.size > 1 }
    await discard(response)
    url = leadsTo(location, url, first)
    around.redaction.hide(url.searchParams.values())
    if (response.status === 302 || response.status === 303) {
      if (outgoing.writes) throw new HttpFailure('redirect', `${first} leads to ${around.redaction.address(url)}, which could only be read. This may be a sign-in; is a token needed?`)
      ;[method, body] = ['GET', undefined]
    }
    around.onEvent({ kind: 'redirect', method, url: around.redaction.address(outgoing.url), to: around.redaction.address(url), status: response.status })
    if (seen.has(`${method} ${url.href}`)) throw new HttpFailure('redirect', `${first} leads in a circle. This may be a sign-in; is a token needed?`)
    if (seen.size > MOST_REDIRECTS) throw new HttpFailure('redirect', `${first} leads through more than ${MOST_REDIRECTS} redirects.`)
  }
}

async function send({ method, url, body, headers, attempt }: Outgoing, signal: AbortSignal, { fetch, redaction, onEvent }: Surroundings): Promise<Response> {
  onEvent({ kind: 'request', method, url: redaction.address(url), attempt })
  const init: RequestInit = { method, headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, redirect: 'manual', signal }
  try {
    return await fetch(url.href, body === undefined ? init : { ...init, body })
  } catch (error) {
    const { words, retryable } = networkTrouble(error)
    throw new HttpFailure('network', `${method} ${redaction.address(url)} got no answer: ${words}.`, { retryable })
  }
}

function leadsTo(location: string, from: URL, first: string): URL {
  if (!URL.canParse(location, from.href)) throw new HttpFailure('redirect', `${first} leads to something that is not an address.`)
  const to = new URL(location, from.href)
  to.hash = ''
  return to
}

/** Throws when an address away from the base may not be asked. */
function mayAsk({ follow, url: asked }: Outgoing, url: URL, first: string, { base, redaction }: Surroundings): void {
  const why = follow === 'same-origin' ? `requests stay on ${base.origin}; if the server has moved, change the base URL` : objection(base, url)
  if (why === undefined) return
  const where = url === asked ? `A link to ${redaction.address(url)}` : `${first} leads to ${redaction.address(url)}, and that`
  throw new HttpFailure('redirect', `${where} is not followed: ${why}.`)
}
