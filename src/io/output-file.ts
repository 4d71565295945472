import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, createWriteStream, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Transform } from 'node:stream'
import { TextOutput } from './text-output.js'

/** Bytes that are written at a time. */
const BLOCK = 262_144

/** How a file is written. */
export interface OutputFileOptions {
  /** Who may read a file that was not there before; by default as the process makes its files. */
  readonly mode?: number
  /** What all goes through on its way to the file, such as a compressor. */
  readonly packer?: Transform
}

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
    packer: Transform | undefined,
  ) {
    this.text = new TextOutput(createWriteStream(path, { fd: descriptor, autoClose: false, highWaterMark: 4 * BLOCK }), { block: BLOCK, reuse: true, ...(packer ? { packer } : {}) })
  }

  /** Throws what the file system says when nothing can be written there. */
  static open(path: string, { mode = 0o666, packer }: OutputFileOptions = {}): OutputFile {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (stats && !stats.isFile()) return new OutputFile(path, openSync(path, 'w'), undefined, packer)
    // The file behind a symbolic link is replaced, not the link.
    const real = stats ? realpathSync(path) : path
    const temporary = join(dirname(real), `.${basename(real).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`)
    const descriptor = openSync(temporary, 'wx', mode)
    if (stats) chmodSync(temporary, stats.mode & 0o777)
    return new OutputFile(real, descriptor, temporary, packer)
  }

  /** Makes the file appear. */
  async keep(): Promise<void> {
    await this.finish()
    this.close()
    if (this.temporary !== undefined) renameSync(this.temporary, this.path)
  }

  /** Resolves when all is on the disk, so that {@link keep} has little left that could go wrong. */
  async finish(): Promise<void> {
    await this.text.finish()
    if (this.temporary !== undefined) fsyncSync(this.descriptor)
  }

  /** Leaves no trace of what was written, once what is on its way has arrived. */
  async drop(): Promise<void> {
    await this.text.abandon()
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
