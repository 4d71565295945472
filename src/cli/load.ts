import { checkedBase, DEFAULT_BASE } from '../entities/iris.js'
import { ValidationError } from '../entities/issues.js'
import { JournalError } from '../graph/journal.js'
import { LoadFailure, sendGraphs, type LoadReport, type SendOptions } from '../graph/load-store.js'
import { namedGraph, type NamedGraph } from '../graph/named-graph.js'
import { protocols } from '../graph/store.js'
import { fileReason } from '../io/input-file.js'
import { bytes, choice, Misuse, parseArguments, type Command } from './command.js'
import { readDocuments, type Reading } from './documents.js'
import { findingLine, findingOf, type Finding } from './findings.js'
import { formatOfFile } from './formats.js'
import { openInputs, type Input } from './inputs.js'
import { loadHelp } from './load-help.js'
import { failureText, planText, refusalText, reportText, retryText } from './load-report.js'
import { printableData } from './printable.js'
import type { Session } from './session.js'
import { credentialsOf } from './store-credentials.js'

/** `ml-assets load`: sends documents to a SPARQL store. */
export const load: Command = { summary: 'send documents to a SPARQL store, a named graph for each', help: loadHelp, run }

interface Plan {
  readonly files: readonly string[]
  readonly rdf: { readonly base?: string; readonly inferred: boolean }
  readonly maxLine: number | undefined
  readonly store: SendOptions
}

function planOf(args: readonly string[], session: Session): Plan {
  const { values, positionals: files } = parseArguments(args, {
    to: { type: 'string' }, protocol: { type: 'string' }, base: { type: 'string' }, inferred: { type: 'boolean' }, journal: { type: 'string' }, 'dry-run': { type: 'boolean' },
    batch: { type: 'string' }, concurrency: { type: 'string' }, retries: { type: 'string' }, 'max-line': { type: 'string' },
  })
  const { to, base, inferred = false, journal, 'dry-run': dryRun = false } = values
  if (to === undefined) throw new Misuse('--to is missing: the address at which the store takes graphs or updates.')
  for (const file of files) refuseRdf(file)
  checkBase(base)
  const limits = given({ batchBytes: bytes('--batch', values.batch), concurrency: count('--concurrency', values.concurrency, 1, 64), retries: count('--retries', values.retries, 0, 1_000_000) })
  const protocol = choice('--protocol', values.protocol, protocols) ?? 'auto'
  const { env = {} } = session.surroundings
  const store = { to, protocol, dryRun, ...limits, ...given({ journal, signal: session.surroundings.signal }), ...credentialsOf(env) }
  return { files, rdf: { inferred, ...given({ base }) }, maxLine: bytes('--max-line', values['max-line']), store }
}

function refuseRdf(file: string): void {
  const format = formatOfFile(file)
  if (format !== undefined && format !== 'json') throw new Misuse(`${printableData(file)} is ${format} by its name, and load reads JSON: run \`ml-assets convert ${printableData(file)} --to json\` first, and hand its output on.`, false)
}

function checkBase(base: string | undefined): void {
  try {
    checkedBase(base)
  } catch {
    throw new Misuse('--base must be an absolute IRI that ends in / or #, such as https://models.example.com/.')
  }
}

function count(option: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (/^[0-9]{1,7}$/.test(value) && number >= least && number <= most) return number
  throw new Misuse(`${option} must be a whole number from ${least} to ${most}.`)
}

/** Options without those that were not given. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const plan = planOf(args, session)
  const inputs = await openInputs(plan.files, session)
  const first: NamedGraph[] = []
  const counts = { invalid: 0 }
  const options: SendOptions = {
    ...plan.store,
    onSent: (graphs) => void first.push(...graphs.slice(0, Math.max(0, 10 - first.length))),
    onRefused: (graph, failure) => {
      session.failed = true
      session.say(refusalText(graph, failure))
    },
    onEvent: (event) => void (event.kind === 'retry' && session.say(retryText(event))),
  }
  if (plan.rdf.base === undefined) session.say(`Note: --base is not set, so IRIs begin with ${DEFAULT_BASE}, which leads nowhere.`)
  sayUnprotected(plan.store, session)
  try {
    const report = await sendGraphs(graphsOf(inputs, plan, session, counts), options)
    if (plan.store.dryRun) await session.print(planText(report, first, plan.store.to))
    sayReport(report, counts.invalid, plan, session)
  } catch (error) {
    throw explained(error, plan)
  }
}

function sayReport(report: LoadReport, invalid: number, { store }: Plan, session: Session): void {
  session.say(reportText(report, invalid, store.dryRun ?? false))
  if (report.sent + report.unchanged + report.refused + invalid === 0) session.failed = true
}

function sayUnprotected({ to, token }: SendOptions, session: Session): void {
  if (token && /^http:\/\/(?!localhost[:/]|127\.|\[::1\])/i.test(`${to}/`)) session.say('Note: the address begins with http://, so the password or token can be read on its way; use https:// if the store offers it.')
}

function explained(error: unknown, { store }: Plan): unknown {
  if (error instanceof LoadFailure) return new Misuse(failureText(error, store.journal !== undefined), false)
  if (error instanceof JournalError) return new Misuse(`${printableData(store.journal!)} ${error.message}.`, false)
  if (error instanceof TypeError && /^(?:The base URL|A header|The header)\b/.test(error.message)) return new Misuse(`--to cannot be used. ${error.message.replaceAll('The base URL', 'The address')}`, false)
  const reason = store.journal === undefined ? undefined : fileReason(error)
  return reason === undefined ? error : new Misuse(`cannot write the journal ${printableData(store.journal!)}: ${reason}.`, false)
}

/** The graphs of all valid documents; what is wrong with the others is told. */
async function* graphsOf(inputs: readonly Input[], { rdf, maxLine }: Plan, session: Session, counts: { invalid: number }): AsyncGenerator<NamedGraph, void, undefined> {
  let read = 0
  for (const input of inputs)
    for await (const reading of readDocuments(input, maxLine === undefined ? {} : { maxLine })) {
      const { graph, findings } = graphOf(reading, rdf)
      for (const finding of findings) session.say(findingLine(finding, session.hasColours('stderr')).trimEnd())
      session.progress.tick(++read)
      if (graph) yield graph
      else counts.invalid++
      session.failed ||= !graph
    }
}

function graphOf(reading: Reading, rdf: Plan['rdf']): { graph?: NamedGraph; findings: readonly Finding[] } {
  if (!reading.entity) return { findings: reading.findings }
  try {
    return { graph: namedGraph(reading.entity, rdf), findings: reading.findings }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { findings: error.issues.map((issue) => findingOf(reading.place, issue)) }
  }
}
