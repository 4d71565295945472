import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Conversion } from '../tasks/conversion.js'
import { quick } from './clock.js'

const RUN = fileURLToPath(new URL('../tasks/run.ts', import.meta.url))

/** Microseconds a document. */
export interface Alone {
  readonly parse: number
  readonly convert: number
}

/**
 * Times a conversion beside `JSON.parse` in a process of its own, as a program does one thing.
 * In one process, what one conversion teaches the engine about the code that all share makes the others slower by a tenth and more.
 */
export async function alone(name: Conversion, type?: string): Promise<Alone> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN, name, quick ? '15' : '61', ...(type === undefined ? [] : [type]), ...(quick ? ['--quick'] : [])])
  return JSON.parse(stdout) as Alone
}
