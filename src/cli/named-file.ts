import { fileReason } from '../io/input-file.js'
import type { OutputFile } from '../io/output-file.js'
import { Misuse } from './command.js'
import { printableData } from './printable.js'
import type { Session } from './session.js'

/** A file that is being written, which says its name when that fails. */
export class NamedFile {
  constructor(readonly path: string, private readonly file: OutputFile) {}

  write(data: string | Uint8Array, done?: () => void): Promise<void> {
    return this.naming(() => this.file.text.write(data, done))
  }

  finish(): Promise<void> {
    return this.naming(() => this.file.finish())
  }

  keep(): Promise<void> {
    return this.naming(() => this.file.keep())
  }

  drop(): Promise<void> {
    return this.file.drop()
  }

  discard(): void {
    this.file.discard()
  }

  private async naming<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action()
    } catch (error) {
      throw unwritable(this.path, error)
    }
  }
}

/** Opens a file for writing; throws {@link Misuse} when nothing can be written there. */
export function openNamed(path: string, open: () => OutputFile): NamedFile {
  try {
    return new NamedFile(path, open())
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Does work whose files appear, all of them, if it comes to true, and of which there is no trace otherwise. */
export async function withFiles(files: readonly NamedFile[], session: Session, work: () => Promise<boolean>): Promise<void> {
  const discard = () => files.forEach((file) => file.discard())
  session.surroundings.signal?.addEventListener('abort', discard)
  let kept = false
  try {
    if (await work()) {
      for (const file of files) await file.finish()
      for (const file of files) await file.keep()
      kept = true
    }
  } finally {
    if (!kept) for (const file of files) await file.drop()
    session.surroundings.signal?.removeEventListener('abort', discard)
  }
}

function unwritable(path: string, error: unknown): unknown {
  const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : fileReason(error)
  return reason === undefined ? error : new Misuse(`cannot write ${printableData(path)}: ${reason}.`, false)
}
