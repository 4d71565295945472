import { checkReadable, fileReason, fileSize, readFileBytes } from '../io/input-file.js'
import { Misuse } from './command.js'
import { printableData } from './printable.js'
import type { Session } from './session.js'

/** Something to read: a file, or standard input. */
export interface Input {
  /** As it was named on the command line, or `<stdin>`. */
  readonly name: string
  open(): AsyncIterable<Uint8Array>
}

/** The inputs that a command was given: files, `-` for standard input, or standard input when there is none. Throws {@link Misuse} for any that cannot be read, before the first is. */
export async function openInputs(files: readonly string[], session: Session): Promise<Input[]> {
  for (const file of files) if (file !== '-') await checked(file)
  const { stdin } = session.surroundings
  const standard: Input = { name: '<stdin>', open: () => counted(stdin, session) }
  if (!files.length && stdin.isTTY) session.say('Reading from the terminal; end with Ctrl+D.')
  if (!files.length) return [standard]
  session.progress.expect(await sizeOf(files))
  return files.map((file) => (file === '-' ? standard : { name: file, open: () => counted(readFile(file), session) }))
}

async function checked(file: string): Promise<void> {
  try {
    await checkReadable(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** Bytes of all files; `undefined` when one of them does not tell. */
async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let sum = 0
  for (const file of files) {
    const size = file === '-' ? undefined : await fileSize(file)
    if (size === undefined) return undefined
    sum += size
  }
  return sum
}

async function* counted(source: AsyncIterable<Uint8Array>, { progress }: Session): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of source) {
    progress.read(bytes.length)
    yield bytes
  }
}

async function* readFile(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* readFileBytes(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): unknown {
  const reason = fileReason(error)
  return reason === undefined ? error : new Misuse(`cannot read ${printableData(file)}: ${reason}.`, false)
}
