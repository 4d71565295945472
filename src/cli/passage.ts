import { availableParallelism } from 'node:os'
import { bytes, choice, Misuse } from './command.js'
import type { Session } from './session.js'

/** The options of commands that documents pass through, as the parser of arguments wants them. */
export const passageOptions = {
  'max-line': { type: 'string' }, workers: { type: 'string' }, 'on-error': { type: 'string' }, rejects: { type: 'string' }, quiet: { type: 'boolean', short: 'q' },
} as const

/** How documents pass through a command. */
export interface Passage {
  /** Threads that share the work; 1 or 0 for none beside the first. */
  readonly workers: number
  /** Whether to stop at the first document that is wrong. */
  readonly failFast: boolean
  /** Where refused documents go. */
  readonly rejects: string | undefined
  readonly maxLine: number | undefined
}

const MOST_WORKERS = 64

type Values = { readonly [Name in keyof typeof passageOptions]?: string | boolean | undefined }

/** What was asked for; throws `Misuse` for what makes no sense. */
export function passageOf(values: Values, session: Session): Passage {
  const text = (name: keyof Values) => values[name] as string | undefined
  if (values.quiet) session.hush()
  const failFast = choice('--on-error', text('on-error'), ['skip', 'fail']) === 'fail'
  const rejects = text('rejects')
  if (rejects !== undefined && failFast) throw new Misuse('--rejects is for documents that are skipped, and --on-error fail skips none.')
  if (rejects === '-') throw new Misuse('--rejects needs the name of a file.')
  return { failFast, rejects, maxLine: bytes('--max-line', text('max-line')), workers: workersOf(text('workers')) }
}

/** One thread unless more are asked for: it needs the least memory, and for small inputs the least time. */
function workersOf(value = '1'): number {
  if (value === 'auto') return Math.min(availableParallelism(), MOST_WORKERS)
  const number = /^[0-9]{1,3}$/.test(value) ? Number(value) : Infinity
  if (number <= MOST_WORKERS) return number
  throw new Misuse(`--workers must be a whole number from 0 to ${MOST_WORKERS}, or auto.`)
}
