import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Session } from './session.js'

/** One command: what it is for, how it is used, and what it does. It says that data is invalid by `session.failed`, and throws {@link Misuse}. */
export interface Command {
  /** What it does, in a few words. */
  readonly summary: string
  readonly help: string
  /** A more special help for the arguments, where there is one. */
  helpOf?(args: readonly string[]): string | undefined
  run(args: readonly string[], session: Session): Promise<void>
}

/** Thrown when the command line was called in a way that cannot work: exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
  /** `withHelp`: whether the help of the command would help. */
  constructor(message: string, readonly withHelp = true) {
    super(message)
  }
}

/** The options and files of a command; throws {@link Misuse} for what is not known. */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw misuseOf(error as NodeJS.ErrnoException)
  }
}

/** What Node says of arguments, in our words. */
function misuseOf({ code, message }: NodeJS.ErrnoException): Misuse {
  const [, name] = /'(?:-\w, )?([^' ]+)/.exec(message) ?? []
  if (name === undefined) return new Misuse('the options cannot be understood.')
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Misuse(`unknown option ${name}.`)
  return new Misuse(message.includes('does not take') ? `${name} takes no value.` : `${name} needs a value.`)
}

/** The value of an option that takes one of a few words. */
export function choice<T extends string>(option: string, value: string | undefined, words: readonly T[]): T | undefined {
  if (value === undefined || words.includes(value as T)) return value as T | undefined
  throw new Misuse(`${option} must be one of ${words.join(', ')}.`)
}

/** The value of an option that takes a number of bytes, such as `500k` or `20M`. */
export function bytes(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const [, digits, unit] = /^([0-9]{1,12})(?:([kKmM])[bB]?)?$/.exec(value) ?? []
  const size = Number(digits) * (unit === undefined ? 1 : /k/i.test(unit) ? 1000 : 1_000_000)
  if (size >= 1 && size <= 256_000_000) return size
  throw new Misuse(`${option} must be a number of bytes up to 256M, such as 500k or 20M.`)
}
