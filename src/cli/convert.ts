import { checkedBase, DEFAULT_BASE } from '../entities/iris.js'
import { ValidationError } from '../entities/issues.js'
import type { Entity } from '../generated/types.js'
import { OutputFile } from '../io/output-file.js'
import { fileReason } from '../io/input-file.js'
import type { TextOutput } from '../io/text-output.js'
import type { RdfOptions } from '../rdf/to-quads.js'
import { bytes, choice, Misuse, parseArguments, type Command } from './command.js'
import { documentWriter, type DocumentWriter } from './document-writer.js'
import { readDocuments, Tally, type Reading } from './documents.js'
import { findingLine, findingOf, type Finding, type Place } from './findings.js'
import { formatOfFile, formats, type Format } from './formats.js'
import { convertHelp } from './help.js'
import { openInputs, type Input } from './inputs.js'
import { printableData } from './printable.js'
import { readRdfDocuments } from './rdf-documents.js'
import type { Session } from './session.js'

/** `ml-assets convert`: JSON to RDF, RDF to JSON, and between RDF formats. */
export const convert: Command = { summary: 'turn JSON into RDF, RDF into JSON, and one RDF format into another', help: convertHelp, run }

interface Plan {
  readonly files: readonly string[]
  readonly from: Format | undefined
  readonly to: Format
  readonly rdf: RdfOptions
  readonly output: string | undefined
  readonly maxLine: number | undefined
}

function planOf(args: readonly string[]): Plan {
  const { values, positionals: files } = parseArguments(args, {
    to: { type: 'string' }, from: { type: 'string' }, base: { type: 'string' }, graphs: { type: 'boolean' }, inferred: { type: 'boolean' }, output: { type: 'string', short: 'o' }, 'max-line': { type: 'string' },
  })
  const { base, graphs = false, inferred = false, output } = values
  const to = choice('--to', values.to, formats) ?? (output === undefined ? undefined : formatOfFile(output))
  if (to === undefined) throw new Misuse(`--to is missing: one of ${formats.join(', ')}.`)
  const from = choice('--from', values.from, formats)
  if (from === undefined) for (const file of files) checkEnding(file)
  const plan = { files, from, to, rdf: { graphs, inferred, ...(base === undefined ? {} : { base }) }, output, maxLine: bytes('--max-line', values['max-line']) }
  checkMeaning(plan)
  return plan
}

function checkEnding(file: string): void {
  if (file !== '-' && formatOfFile(file) === undefined) throw new Misuse(`the name ${printableData(file)} does not tell what is in it: say --from, one of ${formats.join(', ')}.`)
}

/** Refuses options that would have no effect, or ask for what the format cannot hold. */
function checkMeaning({ to, rdf: { base, graphs, inferred }, output }: Plan): void {
  const asked = [base === undefined ? '' : '--base', graphs ? '--graphs' : '', inferred ? '--inferred' : ''].filter(Boolean)
  if (to === 'json' && asked.length) throw new Misuse(`${asked.join(' and ')} ${asked.length > 1 ? 'are' : 'is'} about RDF, and --to json writes none.`)
  if (graphs && (to === 'turtle' || to === 'ntriples')) throw new Misuse(`${to} cannot hold named graphs: use --to ${to === 'turtle' ? 'trig' : 'nquads'}.`)
  if (output?.toLowerCase().endsWith('.gz')) throw new Misuse('--output does not compress: leave .gz off, or pipe the output through gzip.')
  try {
    checkedBase(base)
  } catch {
    throw new Misuse('--base must be an absolute IRI that ends in / or #, such as https://models.example.com/.')
  }
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const plan = planOf(args)
  const inputs = await openInputs(plan.files, session)
  const { output } = plan
  if (output === undefined || output === '-') return void (await convertAll(inputs, plan, session, session.out))
  const file = openOutput(output)
  const discard = () => file.discard()
  session.surroundings.signal?.addEventListener('abort', discard)
  try {
    const { cutOff } = await convertAll(inputs, plan, session, file.text)
    if (cutOff) throw new Incomplete()
    await file.keep()
  } catch (error) {
    await file.drop()
    if (!(error instanceof Incomplete)) throw fileReason(error) === undefined ? error : unwritable(output, error)
    session.say(`${printableData(output)} was not written, because an input has no end.`)
  } finally {
    session.surroundings.signal?.removeEventListener('abort', discard)
  }
}

/** Thrown to drop an output that would look whole and is not. */
class Incomplete extends Error {}

function openOutput(path: string): OutputFile {
  try {
    return OutputFile.open(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

function unwritable(path: string, error: unknown): unknown {
  const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : fileReason(error)
  return reason === undefined ? error : new Misuse(`cannot write ${printableData(path)}: ${reason}.`, false)
}

async function convertAll(inputs: readonly Input[], plan: Plan, session: Session, out: TextOutput): Promise<Tally> {
  const writer = documentWriter(plan.to, plan.rdf)
  const tally = new Tally(session)
  const note = onceOnly(() => session.say(`Note: --base is not set, so IRIs begin with ${DEFAULT_BASE}, which leads nowhere.`))
  for (const input of inputs)
    for await (const reading of readingsOf(input, plan)) {
      session.surroundings.signal?.throwIfAborted()
      const { text, findings } = reading.entity ? written(writer, reading.place, reading.entity) : { text: '', findings: reading.findings }
      tally.count(findings, 'cutOff' in reading && reading.cutOff)
      for (const finding of findings) session.say(findingLine(finding, session.hasColours('stderr')).trimEnd())
      if (reading.entity && plan.to !== 'json' && plan.rdf.base === undefined) note()
      if (text) await put(text, out, session)
    }
  await put(await writer.end(), out, session)
  if (tally.invalid || tally.cutOff || !tally.valid) session.say(`${tally}: ${tally.valid ? `${tally.invalid ? 'the valid ones are' : 'what came before is'} converted` : 'there was no document to convert'}`)
  return tally
}

function readingsOf(input: Input, { from, maxLine }: Plan): AsyncIterable<Reading> {
  const format = from ?? formatOfFile(input.name) ?? 'json'
  return format === 'json' ? readDocuments(input, maxLine === undefined ? {} : { maxLine }) : readRdfDocuments(input, format)
}

function written(writer: DocumentWriter, place: Place, entity: Entity): { text: string; findings: readonly Finding[] } {
  try {
    return { text: writer.add(entity), findings: [] }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { text: '', findings: error.issues.map((issue) => findingOf(place, issue)) }
  }
}

function onceOnly(action: () => void): () => void {
  let done = false
  return () => {
    if (!done) action()
    done = true
  }
}

/** Data on the terminal takes the place of the progress line. */
async function put(text: string, out: TextOutput, session: Session): Promise<void> {
  if (out === session.out) return session.print(text)
  await out.write(text)
}
