import { documents } from '../generated/plan.js'
import type { EntityType } from '../generated/types.js'
import { choice, Misuse, parseArguments, type Command } from './command.js'
import { deliver } from './deliver.js'
import { readDocuments, type ReadingOptions } from './documents.js'
import { openInputs } from './inputs.js'
import { formatOfFile } from './formats.js'
import { validateHelp } from './help.js'
import { withFiles } from './named-file.js'
import { passageOf, passageOptions, type Passage } from './passage.js'
import { Rejects, sayLost, sayUnwritten } from './rejects.js'
import type { Session } from './session.js'
import { Task } from './task.js'

/** `ml-assets validate`: says what is wrong with documents, and where. */
export const validate: Command = { summary: 'check documents, and say what is wrong and where', help: validateHelp, run }

interface Plan extends Passage {
  readonly files: readonly string[]
  readonly reading: ReadingOptions
  readonly shapes: boolean
  readonly json: boolean
}

function planOf(args: readonly string[], session: Session): Plan {
  const { values, positionals: files } = parseArguments(args, {
    type: { type: 'string' }, unknown: { type: 'string' }, shapes: { type: 'boolean' }, json: { type: 'boolean' }, ...passageOptions,
  })
  const type = choice('--type', values.type, Object.keys(documents) as EntityType[])
  const unknown = choice('--unknown', values.unknown, ['refuse', 'warn']) ?? 'refuse'
  const passage = passageOf(values, session)
  const { maxLine, rejects } = passage
  for (const file of files) refuseRdf(file)
  return {
    ...passage, files, shapes: values.shapes ?? false, json: values.json ?? false,
    reading: { unknown, keepSource: rejects !== undefined, ...(type === undefined ? {} : { type }), ...(maxLine === undefined ? {} : { maxLine }) },
  }
}

function refuseRdf(file: string): void {
  const format = formatOfFile(file)
  if (format !== undefined && format !== 'json') throw new Misuse(`${file} is ${format} by its name, and validate reads JSON: run \`ml-assets convert ${file} --to json\` first, which tells what is wrong, too.`, false)
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const { files, reading, shapes, json, failFast, workers, ...plan } = planOf(args, session)
  const inputs = await openInputs(files, session)
  const rejects = plan.rejects === undefined ? undefined : Rejects.open(plan.rejects)
  const task = new Task({ reading, failFast, colours: session.hasColours('stdout'), aim: { kind: 'validate', shapes, json } })
  await withFiles(rejects?.files ?? [], session, async () => {
    const open = (input: (typeof inputs)[number]) => ({ readings: readDocuments(input, reading), shared: true })
    const { tally, stopped } = await deliver({ session, task, inputs, workers, rejects, open, write: (data) => session.print(data) })
    await session.out.flush()
    const nothing = tally.valid + tally.invalid === 0
    if (nothing) session.failed = true
    session.note(`${tally}${nothing ? ': there was no document to check' : stopped ? ': stopped at the first one that is wrong' : ''}`)
    sayLost(rejects, session)
    if (tally.cutOff) sayUnwritten(plan.rejects, session)
    return !tally.cutOff
  })
}
