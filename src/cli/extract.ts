import { extractors } from '../extract/index.js'
import { ExtractionError, type Extracted, type ExtractionWarning } from '../extract/extraction.js'
import type { Extractor, ExtractRequest } from '../extract/extractor.js'
import { Misuse, parseArguments, type Command } from './command.js'
import { extractHelp, extractorHelp } from './extract-help.js'
import { ExtractionState } from './extract-state.js'
import { printable, printableData } from './printable.js'
import type { Session } from './session.js'

/** `ml-assets extract`: what a running platform knows of its models, as JSON Lines. */
export const extract: Command = { summary: 'read the models of a running platform', help: extractHelp(extractors), helpOf, run }

interface Plan {
  readonly extractor: Extractor
  readonly request: ExtractRequest
  readonly state: ExtractionState | undefined
}

function helpOf(args: readonly string[]): string | undefined {
  const extractor = extractors.find(({ id }) => id === args[0])
  return extractor && extractorHelp(extractor)
}

function planOf([id, ...args]: readonly string[], session: Session): Plan {
  const extractor = extractors.find((known) => known.id === id)
  if (!extractor) throw new Misuse(id === undefined ? `a platform is missing: one of ${extractors.map((known) => known.id).join(', ')}.` : `unknown platform ${printableData(id)}; the platforms are ${extractors.map((known) => known.id).join(', ')}.`)
  const { values, positionals } = parseArguments(args, {
    ...Object.fromEntries(extractor.settings.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' } as const])),
    url: { type: 'string' }, service: { type: 'string' }, 'web-url': { type: 'string' }, since: { type: 'string' }, include: { type: 'string' }, concurrency: { type: 'string' }, timeout: { type: 'string' }, state: { type: 'string' },
  })
  if (positionals.length) throw new Misuse('`extract` takes one platform and no files.')
  const option = (name: string) => (values as Record<string, string | boolean | undefined>)[name] as string | undefined
  const { env = {}, signal } = session.surroundings
  const request: ExtractRequest = {
    settings: Object.fromEntries(extractor.settings.map(({ name }) => [name, option(name) as string | true | undefined])),
    variable: (name) => env[name] || undefined,
    ...given('url', urlOf(extractor, option('url'))), ...given('service', option('service')), ...given('webUrl', addressOf('--web-url', option('web-url'))),
    ...given('since', sinceOf(option('since'))), ...given('include', filterOf(option('include'))), ...given('concurrency', numberOf('--concurrency', option('concurrency'), 99)), ...given('timeout', secondsOf(option('timeout'))), ...given('signal', signal),
  }
  const file = option('state')
  return { extractor, request, state: file === undefined ? undefined : new ExtractionState(file, extractor, request, option('include')) }
}

function given<K extends keyof ExtractRequest>(key: K, value: ExtractRequest[K] | undefined): Partial<ExtractRequest> {
  return value === undefined ? {} : { [key]: value }
}

function urlOf({ url, title }: Extractor, given: string | undefined): string | undefined {
  if (given === undefined && url && url.default === undefined && !url.optional) throw new Misuse(`--url is missing: ${url.summary}.`)
  if (given !== undefined && !url) throw new Misuse(`${title} has no address: leave --url out.`)
  return addressOf('--url', given) ?? url?.default
}

function addressOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new Misuse(`${option} must be an address such as https://models.example.com.`)
  if (url.username || url.password) throw new Misuse(`${option} holds a user name or a password: leave them out, secrets come from environment variables.`)
  return text
}

function sinceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) ? Date.parse(text) : NaN // by itself, `Date.parse` finds a day in almost any text
  if (Number.isNaN(instant)) throw new Misuse('--since must be a day or an instant such as 2026-01-31 or 2026-01-31T12:00:00Z.')
  return instant
}

function filterOf(text: string | undefined): ((name: string) => boolean) | undefined {
  if (text === undefined) return undefined
  try {
    const pattern = new RegExp(text, 'u')
    return (name) => pattern.test(name)
  } catch {
    throw new Misuse('--include must be a regular expression such as ^churn.')
  }
}

function numberOf(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9][0-9]{0,5}$/.test(text) || Number(text) > most) throw new Misuse(`${option} must be a number from 1 to ${most}.`)
  return Number(text)
}

function secondsOf(text: string | undefined): number | undefined {
  const seconds = numberOf('--timeout', text, 3600)
  return seconds === undefined ? undefined : seconds * 1000
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const { extractor, request, state } = planOf(args, session)
  const tally = { entities: 0, warnings: 0 }
  const { cursor, other } = state?.read() ?? {}
  if (other) session.say('The state file is of another extraction: this one begins anew.')
  try {
    for await (const extracted of extractor.extract({ ...request, ...given('cursor', cursor) })) await take(extracted, tally, session, state)
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error
    await session.out.flush()
    throw new Misuse(`${error.message}${ended(tally, state)}`, false)
  }
  state?.finish()
  session.say(`${count(tally.entities, 'entity', 'entities')} read from ${extractor.title}${tally.warnings ? `, ${count(tally.warnings, 'warning', 'warnings')}` : ''}.`)
}

async function take(extracted: Extracted, tally: { entities: number; warnings: number }, session: Session, state: ExtractionState | undefined): Promise<void> {
  switch (extracted.kind) {
    case 'entity':
      tally.entities++
      return session.print(`${JSON.stringify(extracted.entity)}\n`)
    case 'warning':
      tally.warnings++
      if (extracted.warning.failed) session.failed = true
      return session.say(warningLine(extracted.warning))
    case 'progress':
      return session.progress.show(`${count(extracted.progress.done, '', extracted.progress.what)}${extracted.progress.total === undefined ? '' : ` of ${extracted.progress.total}`}, ${count(tally.entities, 'entity', 'entities')}`)
    case 'cursor':
      await session.out.flush()
      state?.save(extracted.cursor)
  }
}

function warningLine({ item, path, message, failed }: ExtractionWarning): string {
  return `${failed ? 'not read' : 'warning'}: ${printableData(item)}${path ? ` ${printableData(path)}` : ''}: ${printable(message)}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 && one ? one : many}`
}

function ended({ entities }: { entities: number }, state: ExtractionState | undefined): string {
  if (!entities) return ''
  return ` ${count(entities, 'entity was', 'entities were')} written before.${state === undefined ? '' : ' Run it again with the same --state, and append with >>, to go on from there.'}`
}
