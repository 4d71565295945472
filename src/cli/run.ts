import { OutputClosed } from '../io/text-output.js'
import { ZstdMissing } from '../io/zstd-unpacker.js'
import { fileReason } from '../io/input-file.js'
import { Misuse, type Command } from './command.js'
import { convert } from './convert.js'
import { extract } from './extract.js'
import { helpFor, overview } from './help.js'
import { load } from './load.js'
import { packageVersion } from './package-files.js'
import { printable } from './printable.js'
import { schema } from './schema.js'
import { Session, type Surroundings } from './session.js'
import { validate } from './validate.js'

const commands: Readonly<Record<string, Command>> = { validate, convert, extract, load, schema }

/**
 * The command line: takes the arguments after the program's name and gives the exit code.
 * 0: all is valid; 1: some data is not; 2: it was called wrongly, or could not do its work; 130: it was stopped.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const session = new Session(surroundings)
  try {
    await dispatch(argv, session)
    await session.out.flush()
    return session.failed ? 1 : 0
  } catch (error) {
    if (session.stopped) return 130
    if (error instanceof OutputClosed) return session.failed ? 1 : 0
    session.say(explain(error, argv[0]))
    return 2
  } finally {
    session.progress.clear()
  }
}

async function dispatch([name, ...rest]: readonly string[], session: Session): Promise<void> {
  if (name === undefined) throw new Misuse('a command is missing.')
  if (name === '--version' || name === '-V') return session.print(`${packageVersion()}\n`)
  if (name === '--help' || name === '-h' || (name === 'help' && !rest.length)) return session.print(overview(commands))
  const asked = name === 'help' ? rest[0]! : name
  if (!Object.hasOwn(commands, asked)) throw new Misuse(name.startsWith('-') ? `unknown option ${name}.` : `unknown command \`${asked}\`; the commands are ${Object.keys(commands).join(', ')}.`)
  const command = commands[asked]!
  if (name === 'help' || asksForHelp(rest)) return session.print(helpFor(asked, command, name === 'help' ? rest.slice(1) : rest))
  await command.run(rest, session)
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

function explain(error: unknown, command: string | undefined): string {
  if (error instanceof Misuse) {
    const help = command !== undefined && Object.hasOwn(commands, command) ? `ml-assets ${command} --help` : 'ml-assets --help'
    return `ml-assets: ${printable(error.message)}${error.withHelp ? `\nRun \`${help}\` to see how it is used.` : ''}`
  }
  if (error instanceof ZstdMissing) return `ml-assets: ${error.message}`
  const reason = fileReason(error)
  if (reason !== undefined) return `ml-assets: reading or writing failed: ${reason}.`
  // What went wrong may quote data, so only its kind and place in the code are told.
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
  const place = stack.split('\n').find((line) => /^\s+at /.test(line))?.trim() ?? ''
  return `ml-assets: this is a mistake in ml-assets itself, please report it: ${name} ${printable(place)}`
}
