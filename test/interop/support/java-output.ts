import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What HermiT found of one graph. */
export interface Graph {
  readonly axioms: number
  readonly classes: number
  readonly individuals: number
  readonly consistent: boolean
  readonly unsatisfiable: readonly string[]
}

/** What HermiT found, by names of the files of the graph with plus signs between them; `above` also by class. */
export interface Reasoning {
  readonly graphs: Record<string, Graph>
  readonly above: Record<string, Record<string, string[]>>
}

/** Reads the lines that `scripts/interop/Reason.java` prints. */
export function readReasoning(output: string): Reasoning {
  const reasoning: Reasoning = { graphs: {}, above: {} }
  for (const line of output.split('\n')) {
    const [kind, file = '', ...fields] = line.split('\t')
    const name = file.split('+').map((part) => basename(part, '.ttl')).join('+')
    const words = (text = '') => text.split(' ').filter(Boolean)
    if (kind === 'graph') reasoning.graphs[name] = { axioms: Number(fields[0]), classes: Number(fields[1]), individuals: Number(fields[2]), consistent: fields[3] === 'true', unsatisfiable: words(fields[4]) }
    if (kind === 'above') (reasoning.above[name] ??= {})[fields[0]!] = words(fields[1])
  }
  return reasoning
}

/** One row of a report of ROBOT. */
export interface Row {
  readonly level: string
  readonly rule: string
  readonly subject: string
}

/** Reads a report of ROBOT in its tabular form. */
export function readReport(path: string): Row[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => line.split('\t')).map(([level = '', rule = '', subject = '']) => ({ level, rule, subject }))
}
