import { readerOf } from './support/connectors.js'
import { coverageOf } from './support/payload-coverage.js'
import { hasRealPayloads, realPayloads } from './support/real-payloads.js'

/** Prints, for each platform, how many values of its recorded payloads are in an entity, ignored or lost. Any lost one fails. */
function main(only: string | undefined): void {
  if (!hasRealPayloads) return console.log('Skipped: the recorded payloads are not on this machine.')
  const ids = [...new Set(realPayloads.map(({ connector }) => connector.id))].filter((id) => only === undefined || id === only)
  const lost = ids.flatMap(report)
  for (const line of lost) console.error(`lost: ${line}`)
  process.exitCode = lost.length > 0 ? 1 : 0
}

function report(id: string): string[] {
  const lost: string[] = []
  const totals = { carried: 0, ignored: 0, told: 0, lost: 0 }
  const reasons = new Map<string, number>()
  let files = 0
  for (const { connector, file, entry, payload } of realPayloads.filter((real) => real.connector.id === id)) {
    if ('skip' in entry) continue
    files++
    const reader = readerOf({ connector, reader: entry.reader })
    const coverage = coverageOf(reader, payload, entry.context ?? {})
    for (const kind of Object.keys(totals) as (keyof typeof totals)[]) totals[kind] += coverage[kind].length
    for (const { reason } of reader(payload, entry.context).ignored) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    lost.push(...coverage.lost.map((path) => `${id}/${file}#${path}`))
  }
  console.log(`${id}: ${files} payloads, ${totals.carried} values in an entity, ${totals.ignored} ignored, ${totals.told} told of in a warning, ${totals.lost} lost`)
  for (const [reason, count] of reasons) console.log(`  ignored in ${count} places: ${reason}`)
  return lost
}

main(process.argv[2])
