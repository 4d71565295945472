import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** What a state file holds, or nothing when there is none yet. Throws what reading throws for a file that is there and cannot be read. */
export function readState(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes a state file in one step: whoever reads it finds the old state or the new one, never half of it. */
export function writeState(path: string, state: string): void {
  const beside = `${path}.new`
  writeFileSync(beside, state, { mode: 0o600 })
  renameSync(beside, path)
}
