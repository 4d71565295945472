import { Stryker } from '@stryker-mutator/core'
import { areaNames } from './mutation/areas.js'

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** The least share of changes, in percent, that the tests must notice. */
const LEAST_SCORE = 85

/** Changes the code of one folder in each way that is known, one at a time, and runs its tests; what was found before and is unchanged is not run again. */
async function mutate(area: string): Promise<Mutant[]> {
  process.env.MUTATION_AREA = area
  return new Stryker({
    mutate: [`src/${area}/**/*.ts`],
    jsonReporter: { fileName: `reports/mutation/${area}.json` },
    incremental: true,
    incrementalFile: `reports/mutation/${area}.incremental.json`,
  }).runMutationTest()
}

interface Counts {
  readonly killed: number
  readonly timeout: number
  readonly survived: number
  readonly uncovered: number
  readonly other: number
}

function count(mutants: readonly Mutant[]): Counts {
  const of = (...statuses: Mutant['status'][]) => mutants.filter(({ status }) => statuses.includes(status)).length
  return { killed: of('Killed'), timeout: of('Timeout'), survived: of('Survived'), uncovered: of('NoCoverage'), other: of('Ignored', 'RuntimeError', 'CompileError', 'Pending') }
}

/** Percent of the changes that were noticed; those that could not be tried do not count. */
function score({ killed, timeout, survived, uncovered }: Counts): number {
  return (100 * (killed + timeout)) / (killed + timeout + survived + uncovered)
}

function row(title: string, counts: Counts): string {
  const total = Object.values(counts).reduce((sum: number, count: number) => sum + count, 0)
  const cells = [total, counts.killed, counts.timeout, counts.survived, counts.uncovered, counts.other]
  return `${title.padEnd(14)}${cells.map((cell) => String(cell).padStart(10)).join('')}${`${score(counts).toFixed(1)} %`.padStart(10)}`
}

const asked = process.argv.slice(2)
const mutants = new Map<string, Mutant[]>()
for (const area of asked.length ? asked : areaNames) mutants.set(area, await mutate(area))

const whole = count([...mutants.values()].flat())
console.log(`${'folder'.padEnd(14)}${['changes', 'killed', 'timeout', 'survived', 'no test', 'other', 'score'].map((head) => head.padStart(10)).join('')}`)
for (const [area, found] of mutants) console.log(row(area, count(found)))
console.log(row('all', whole))
if (score(whole) < LEAST_SCORE) {
  console.error(`The score is below ${LEAST_SCORE} %.`)
  process.exitCode = 1
}
