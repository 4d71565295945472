/** Work to be timed; one call is one round. */
export type Task = () => unknown

/** Milliseconds and what is asked of a run: `--quick` trades certainty for a short wait. */
export const quick = process.argv.includes('--quick')

/**
 * Median milliseconds of each task over some rounds. In a round every task runs once, each round beginning with another, so that all meet the same weather.
 * Garbage is left to collect itself: to force it between tasks would throw away the code that the engine made for them.
 */
export async function interleave<Name extends string>(tasks: Readonly<Record<Name, Task>>, rounds: number): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (const name of names) await tasks[name]() // the first run of a task pays for its compilation
  for (let round = 0; round < rounds; round++)
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) times.get(name)!.push(await timeOf(tasks[name]))
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>
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
