import type { LoadFailure, LoadReport } from '../graph/load-store.js'
import type { NamedGraph } from '../graph/named-graph.js'
import type { HttpFailure } from '../io/http-failure.js'
import type { HttpEvent } from '../io/http-options.js'
import { sizeInWords } from '../io/trouble.js'
import { printableData, withoutSecrets } from './printable.js'

const WAYS = { gsp: 'the Graph Store Protocol', update: 'SPARQL Update' } as const

/** What a dry run found: sizes, and the first graphs. */
export function planText({ sent, statements, bytes, requests, protocol, unchanged }: LoadReport, first: readonly NamedGraph[], to: string): string {
  const way = protocol === undefined ? `SPARQL Update (${counted(requests, 'request')}) or the Graph Store Protocol (${counted(sent, 'request')}), as the store answers` : `${WAYS[protocol]}, in ${counted(requests, 'request')}`
  const lines = first.map((graph) => `  ${withoutSecrets(graph.iri)}  ${counted(graph.statements, 'statement')}, ${sizeInWords(graph.bytes)}\n`)
  const more = sent > first.length ? `  and ${number(sent - first.length)} more\n` : ''
  const held = unchanged ? `${counted(unchanged, 'graph')} would be left out: the journal says that the store holds them.\n` : ''
  return `Would send ${counted(sent, 'graph')} with ${counted(statements, 'statement')}, ${sizeInWords(bytes)}, to ${printableData(to)}\nby ${way}:\n${lines.join('')}${more}${held}`
}

/** What a run came to, in one line. */
export function reportText({ sent, statements, requests, unchanged, superseded, refused, protocol }: LoadReport, invalid: number, dryRun: boolean): string {
  const parts = [
    dryRun ? 'Dry run: nothing was sent' : `${counted(sent, 'graph')} with ${counted(statements, 'statement')} sent${protocol ? ` by ${WAYS[protocol]} in ${counted(requests, 'request')}` : ''}`,
    unchanged && `${number(unchanged)} left out, for the store holds them`,
    superseded && `${number(superseded)} left out for a later one of the same document`,
    refused && `${number(refused)} refused by the store`,
    `${number(invalid)} invalid`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** Why a run could not go on, how far it came, and what to do. */
export function failureText({ cause, report }: LoadFailure, hasJournal: boolean): string {
  const done = `${counted(report.sent, 'graph')} had been acknowledged before.`
  const next = hasJournal ? 'Run the same command again to go on from there.' : 'Sending them again does no harm; with --journal FILE a later run leaves out what has been acknowledged.'
  return `${cause.message}\n${done} ${next}`
}

/** That the store does not take a graph. */
export function refusalText(graph: string, { message }: HttpFailure): string {
  return `The store does not take the graph ${printableData(graph)}: ${message}`
}

/** That a request is sent again. */
export function retryText({ method, url, attempt, reason, status }: Extract<HttpEvent, { kind: 'retry' }>): string {
  return `No success with ${method} ${printableData(url)} (${status ?? reason}); attempt ${attempt} follows.`
}

function counted(count: number, what: string): string {
  return `${number(count)} ${what}${count === 1 ? '' : 's'}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
