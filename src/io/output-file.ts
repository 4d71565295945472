import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, createWriteStream, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { TextOutput } from './text-output.js'

/**
 * A file that appears, or is replaced, only when all of it has been written: until then it grows under another name in the same folder.
 * What is no file, such as `/dev/null` or a pipe, is written to directly.
 */
export class OutputFile {
  readonly text: TextOutput
  private open = true

  private constructor(
    private readonly path: string,
    private readonly descriptor: number,
    private readonly temporary: string | undefined,
  ) {
    this.text = new TextOutput(createWriteStream(path, { fd: descriptor, autoClose: false }))
  }

  /** Throws what the file system says when nothing can be written there. */
  static open(path: string): OutputFile {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (stats && !stats.isFile()) return new OutputFile(path, openSync(path, 'w'), undefined)
    // The file behind a symbolic link is replaced, not the link.
    const real = stats ? realpathSync(path) : path
    const temporary = join(dirname(real), `.${basename(real).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`)
    const descriptor = openSync(temporary, 'wx')
    if (stats) chmodSync(temporary, stats.mode & 0o777)
    return new OutputFile(real, descriptor, temporary)
  }

  /** Makes the file appear. */
  async keep(): Promise<void> {
    await this.text.flush()
    if (this.temporary !== undefined) fsyncSync(this.descriptor)
    this.close()
    if (this.temporary !== undefined) renameSync(this.temporary, this.path)
  }

  /** Leaves no trace of what was written, once what is on its way has arrived. */
  async drop(): Promise<void> {
    await this.text.flush().catch(() => undefined)
    this.discard()
  }

  /** The same at once, for a process that is being stopped. */
  discard(): void {
    this.close()
    if (this.temporary !== undefined) rmSync(this.temporary, { force: true })
  }

  private close(): void {
    if (this.open) closeSync(this.descriptor)
    this.open = false
  }
}
