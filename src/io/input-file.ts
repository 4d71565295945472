import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no space left',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the device fails',
}

/** What the file system says, in words; `undefined` when the error is none of the file system. */
export function fileReason(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined
  return REASONS[code] ?? code
}

/** Throws what the file system says unless the path can be read from: a file, or a pipe. */
export async function checkReadable(path: string): Promise<void> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
  await access(path, constants.R_OK)
}

/** How many bytes a file has; `undefined` for what is no file, such as a pipe, or cannot be asked. */
export async function fileSize(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() ? stats.size : undefined
}

/** The bytes of a file. */
export function readFileBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 65536 })
}
