/** Work to be timed; one call is one round. */
export type Task = () => unknown

/** Milliseconds of a task that is soon over. */
const SHORT = 1000

/** Milliseconds and what is asked of a run: `--quick` trades certainty for a short wait. */
export const quick = process.argv.includes('--quick')

/**
 * Milliseconds of each task over some rounds. In a round every task runs once, each round beginning with another, so that all meet the same weather.
 * A shared machine may become half as fast for seconds. So tasks are compared round by round: what is told is the median time of the first one, and of the others that times the median of how often it went into theirs.
 * The first rounds are not counted: they pay for compilation. A task of less than a second also runs once before it is timed, for a slow one before it has made the engine throw away its code and its data.
 * Garbage is left to collect itself: to force it between tasks would throw away the code that the engine made for them.
 */
export async function interleave<Name extends string>(tasks: Readonly<Record<Name, Task>>, rounds: number, warm = 1): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < warm; round++) for (const name of names) await tasks[name]()
  for (let round = 0; round < rounds; round++)
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      if ((times[name].at(-1) ?? 0) < SHORT) await tasks[name]()
      times[name].push(await timeOf(tasks[name]))
    }
  const first = times[names[0]!]
  return Object.fromEntries(names.map((name) => [name, median(first) * median(times[name].map((time, round) => time / first[round]!))])) as Record<Name, number>
}

async function timeOf(task: Task): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
