import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { holds, type Row } from './support/rows.js'

/**
 * `npm run bench`: every module beside this one is a section and exports one function whose name ends in `Rows`.
 * `--json` prints the rows as JSON, `--quick` measures shorter, `--check` fails when a bar is broken; other words choose sections by their names.
 */
async function main(): Promise<void> {
  const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
  const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const sections = sectionNames().filter((name) => !chosen.length || chosen.includes(name))
  const results: { section: string; rows: Row[] }[] = []
  for (const section of sections) {
    const rows = await rowsOf(section)
    results.push({ section, rows })
    if (!flags.includes('--json')) print(section, rows)
  }
  if (flags.includes('--json')) console.log(JSON.stringify({ node: process.version, processor: cpus()[0]?.model, sections: results }, null, 2))
  const broken = results.flatMap(({ rows }) => rows.filter((row) => !holds(row)))
  for (const row of broken) console.error(`Bar broken: ${row.name}, ${row.ratio.toFixed(2)}, ${barOf(row)}`)
  if (flags.includes('--check') && broken.length) process.exitCode = 1
}

function sectionNames(): string[] {
  const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  return files.filter((file) => file.endsWith('.ts') && file !== 'run.ts').map((file) => file.slice(0, -3)).sort()
}

async function rowsOf(section: string): Promise<Row[]> {
  const module = (await import(`./${section}.js`)) as Record<string, () => Promise<Row[]>>
  const found = Object.keys(module).filter((name) => name.endsWith('Rows'))
  if (found.length !== 1) throw new Error(`bench/${section}.ts must export one function whose name ends in Rows`)
  return module[found[0]!]!()
}

function print(section: string, rows: readonly Row[]): void {
  console.log(`\n${section}`)
  for (const row of rows) {
    const { name, ours, peer, ratio, unit } = row
    console.log(`  ${name.padEnd(72)}${figure(ours)} : ${figure(peer)}  ${unit.padEnd(14)} ${ratio.toFixed(2).padStart(8)} ${barOf(row)}${holds(row) ? '' : '  BROKEN'}`)
  }
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 }).padStart(9)
}

function barOf({ bar }: Row): string {
  if (!bar) return ''
  return 'atMost' in bar ? `at most ${bar.atMost}` : `at least ${bar.atLeast}`
}

await main()
