import { checkedBase, DEFAULT_BASE } from '../entities/iris.js'
import { OutputFile } from '../io/output-file.js'
import { packer, packingOfFile, packings, type Packing } from '../io/packer.js'
import { TextOutput } from '../io/text-output.js'
import type { RdfOptions } from '../rdf/to-quads.js'
import { choice, Misuse, parseArguments, type Command } from './command.js'
import { deliver, type Delivered, type Delivery } from './deliver.js'
import { readDocuments, type ReadingOptions } from './documents.js'
import { formatOfFile, formats, isWrittenAtOnce, type Format } from './formats.js'
import { convertHelp } from './help.js'
import { openInputs, type Input } from './inputs.js'
import { openNamed, withFiles, type NamedFile } from './named-file.js'
import { passageOf, passageOptions, type Passage } from './passage.js'
import { printableData } from './printable.js'
import { readRdfDocuments } from './rdf-documents.js'
import { Rejects, sayLost, sayUnwritten } from './rejects.js'
import type { Session } from './session.js'
import { Task } from './task.js'

/** `ml-assets convert`: JSON to RDF, RDF to JSON, and between RDF formats. */
export const convert: Command = { summary: 'turn JSON into RDF, RDF into JSON, and one RDF format into another', help: convertHelp, run }

interface Plan extends Passage {
  readonly files: readonly string[]
  readonly from: Format | undefined
  readonly to: Format
  readonly rdf: RdfOptions
  readonly output: string | undefined
  readonly packing: Packing | undefined
}

function planOf(args: readonly string[], session: Session): Plan {
  const { values, positionals: files } = parseArguments(args, {
    to: { type: 'string' }, from: { type: 'string' }, base: { type: 'string' }, graphs: { type: 'boolean' }, inferred: { type: 'boolean' }, output: { type: 'string', short: 'o' }, compress: { type: 'string' }, ...passageOptions,
  })
  const { base, graphs = false, inferred = false, output } = values
  const to = choice('--to', values.to, formats) ?? (output === undefined ? undefined : formatOfFile(output))
  if (to === undefined) throw new Misuse(`--to is missing: one of ${formats.join(', ')}.`)
  const from = choice('--from', values.from, formats)
  if (from === undefined) for (const file of files) checkEnding(file)
  const packing = choice('--compress', values.compress, packings) ?? (output === undefined ? undefined : packingOfFile(output))
  const plan = { ...passageOf(values, session), files, from, to, rdf: { graphs, inferred, ...(base === undefined ? {} : { base }) }, output, packing }
  checkMeaning(plan)
  checkFiles(plan, session)
  return plan
}

function checkEnding(file: string): void {
  if (file !== '-' && formatOfFile(file) === undefined) throw new Misuse(`the name ${printableData(file)} does not tell what is in it: say --from, one of ${formats.join(', ')}.`)
}

/** Refuses options that would have no effect, or ask for what the format cannot hold. */
function checkMeaning({ to, rdf: { base, graphs, inferred } }: Plan): void {
  const asked = [base === undefined ? '' : '--base', graphs ? '--graphs' : '', inferred ? '--inferred' : ''].filter(Boolean)
  if (to === 'json' && asked.length) throw new Misuse(`${asked.join(' and ')} ${asked.length > 1 ? 'are' : 'is'} about RDF, and --to json writes none.`)
  if (graphs && (to === 'turtle' || to === 'ntriples')) throw new Misuse(`${to} cannot hold named graphs: use --to ${to === 'turtle' ? 'trig' : 'nquads'}.`)
  try {
    checkedBase(base)
  } catch {
    throw new Misuse('--base must be an absolute IRI that ends in / or #, such as https://models.example.com/.')
  }
}

/** Refuses files that contradict each other, or that could not hold what is asked. */
function checkFiles({ files, from, output, packing, rejects }: Plan, { surroundings }: Session): void {
  const named = output === undefined ? undefined : packingOfFile(output)
  if (named !== undefined && named !== packing) throw new Misuse(`the name ${printableData(output!)} says ${named}, and --compress says ${packing}.`)
  if (packing !== undefined && (output === undefined || output === '-') && surroundings.stdout.isTTY) throw new Misuse('what is compressed is not for a terminal: name a file by --output, or use a pipe.')
  if (rejects === undefined) return
  if (rejects === output) throw new Misuse('--rejects and --output name the same file.')
  const rdf = files.find((file) => formatOf(file, from) !== 'json')
  if (rdf !== undefined || (from ?? 'json') !== 'json') throw new Misuse('--rejects keeps lines of JSON, and RDF has none.')
}

function formatOf(file: string, from: Format | undefined): Format {
  return from ?? formatOfFile(file) ?? 'json'
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const plan = planOf(args, session)
  const inputs = await openInputs(plan.files, session)
  const { output, packing } = plan
  const packed = packing === undefined ? {} : { packer: packer(packing) }
  const file = output === undefined || output === '-' ? undefined : openNamed(output, () => OutputFile.open(output, packed))
  const rejects = openRejects(plan, file)
  await withFiles([...(file ? [file] : []), ...(rejects?.files ?? [])], session, async () => {
    const out = file || packing === undefined ? session.out : new TextOutput(session.surroundings.stdout, { ...packed, reuse: true })
    const write = (data: string | Uint8Array, done?: () => void) => (file ? file.write(data, done) : out === session.out ? session.print(data, done) : out.write(data, done))
    const { tally, stopped } = await convertAll(inputs, plan, session, { rejects, write })
    if (!file) await out.finish()
    sayLost(rejects, session)
    const whole = !stopped && !tally.cutOff
    if (!whole) for (const path of [file && output, plan.rejects]) sayUnwritten(path, session, tally.cutOff ? undefined : 'a document is invalid')
    return whole
  })
}

function openRejects({ rejects }: Plan, file: NamedFile | undefined): Rejects | undefined {
  try {
    return rejects === undefined ? undefined : Rejects.open(rejects)
  } catch (error) {
    file?.discard()
    throw error
  }
}

async function convertAll(inputs: readonly Input[], plan: Plan, session: Session, { rejects, write }: Pick<Delivery, 'rejects' | 'write'>): Promise<Delivered> {
  const { to, rdf, failFast, maxLine } = plan
  const reading: ReadingOptions = { keepSource: rejects !== undefined, ...(maxLine === undefined ? {} : { maxLine }) }
  const task = new Task({ reading, failFast, colours: session.hasColours('stderr'), aim: { kind: 'convert', to, rdf } })
  const note = onceOnly(() => session.note(`Note: --base is not set, so IRIs begin with ${DEFAULT_BASE}, which leads nowhere.`))
  const delivered = await deliver({
    session, task, inputs, rejects, write, workers: workersOf(plan, session),
    open(input) {
      const format = formatOf(input.name, plan.from)
      return format === 'json' ? { readings: readDocuments(input, reading), shared: true } : { readings: readRdfDocuments(input, format), shared: false }
    },
    onValid: () => to !== 'json' && rdf.base === undefined && note(),
  })
  sayOutcome(delivered, session)
  return delivered
}

function workersOf({ to, workers }: Plan, session: Session): number {
  if (workers < 2 || isWrittenAtOnce(to)) return workers
  session.note(`Note: ${to} is written as a whole, so --workers does not speed it up.`)
  return 1
}

function sayOutcome({ tally, stopped }: Delivered, session: Session): void {
  if (stopped) return session.note(`${tally}: stopped at the first one that is wrong`)
  if (tally.invalid || tally.cutOff || !tally.valid) session.note(`${tally}: ${tally.valid ? `${tally.invalid ? 'the valid ones are' : 'what came before is'} converted` : 'there was no document to convert'}`)
}

function onceOnly(action: () => void): () => void {
  let done = false
  return () => {
    if (!done) action()
    done = true
  }
}
