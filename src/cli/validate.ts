import { isBroken, ValidationError } from '../entities/issues.js'
import { documents } from '../generated/plan.js'
import type { Entity, EntityType } from '../generated/types.js'
import { checkEntityShapes } from '../shacl/check-shapes.js'
import { bytes, choice, Misuse, parseArguments, type Command } from './command.js'
import { readDocuments, Tally, type Reading, type ReadingOptions } from './documents.js'
import { findingJson, findingLine, findingOf, type Finding, type Place } from './findings.js'
import { openInputs } from './inputs.js'
import { formatOfFile } from './formats.js'
import { validateHelp } from './help.js'
import type { Session } from './session.js'

/** `ml-assets validate`: says what is wrong with documents, and where. */
export const validate: Command = { summary: 'check documents, and say what is wrong and where', help: validateHelp, run }

interface Plan extends ReadingOptions {
  readonly files: readonly string[]
  readonly shapes: boolean
  readonly json: boolean
}

function planOf(args: readonly string[]): Plan {
  const { values, positionals: files } = parseArguments(args, {
    type: { type: 'string' }, unknown: { type: 'string' }, shapes: { type: 'boolean' }, json: { type: 'boolean' }, 'max-line': { type: 'string' },
  })
  const type = choice('--type', values.type, Object.keys(documents) as EntityType[])
  const maxLine = bytes('--max-line', values['max-line'])
  for (const file of files) refuseRdf(file)
  return {
    files, shapes: values.shapes ?? false, json: values.json ?? false, unknown: choice('--unknown', values.unknown, ['refuse', 'warn']) ?? 'refuse',
    ...(type === undefined ? {} : { type }), ...(maxLine === undefined ? {} : { maxLine }),
  }
}

function refuseRdf(file: string): void {
  const format = formatOfFile(file)
  if (format !== undefined && format !== 'json') throw new Misuse(`${file} is ${format} by its name, and validate reads JSON: run \`ml-assets convert ${file} --to json\` first, which tells what is wrong, too.`, false)
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const plan = planOf(args)
  const tally = new Tally(session)
  const colours = session.hasColours('stdout')
  for (const input of await openInputs(plan.files, session))
    for await (const reading of readDocuments(input, plan)) {
      const findings = await allFindings(reading, plan)
      tally.count(findings, 'cutOff' in reading && reading.cutOff)
      await session.print(findings.map((finding) => (plan.json ? findingJson(finding) : findingLine(finding, colours))).join(''))
    }
  await session.out.flush()
  const nothing = tally.valid + tally.invalid === 0
  if (nothing) session.failed = true
  session.say(`${tally}${nothing ? ': there was no document to check' : ''}`)
}

async function allFindings(reading: Reading, { shapes }: Plan): Promise<readonly Finding[]> {
  return reading.entity && shapes ? [...reading.findings, ...(await shapeFindings(reading.place, reading.entity))] : reading.findings
}

async function shapeFindings(place: Place, entity: Entity): Promise<Finding[]> {
  try {
    const { issues } = await checkEntityShapes(entity)
    return issues.map((issue) => findingOf(place, issue, issue.severity === 'violation' ? 'error' : 'warning'))
  } catch (error) {
    if (error instanceof ValidationError && isBroken(error.issues)) return error.issues.map((issue) => findingOf(place, issue))
    throw error
  }
}
