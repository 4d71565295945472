import { isBroken, ValidationError } from '../entities/issues.js'
import type { Entity } from '../generated/types.js'
import type { RdfOptions } from '../rdf/to-quads.js'
import { checkEntityShapes } from '../shacl/check-shapes.js'
import { documentWriter, type DocumentWriter } from './document-writer.js'
import type { Reading, ReadingOptions } from './documents.js'
import { findingJson, findingLine, findingOf, type Finding, type Place } from './findings.js'
import type { Format } from './formats.js'
import type { Outcome, Portion } from './portion.js'

/** What is done with documents: plain data, so that a thread can be told. */
export interface Work {
  readonly reading: ReadingOptions
  /** Whether nothing counts after the first document that is wrong. */
  readonly failFast: boolean
  /** Whether what is told of documents has colours. */
  readonly colours: boolean
  readonly aim:
    | { readonly kind: 'validate'; readonly shapes: boolean; readonly json: boolean }
    | { readonly kind: 'convert'; readonly to: Format; readonly rdf: RdfOptions }
}

/** Does with documents what it was told, one by one. */
export class Task {
  private readonly writer: DocumentWriter | undefined
  /** What is told of documents where that is the output. */
  private report = ''

  constructor(readonly work: Work) {
    const { aim } = work
    this.writer = aim.kind === 'convert' ? documentWriter(aim.to, aim.rdf) : undefined
  }

  /** What comes of one document. */
  async portion(reading: Reading): Promise<Portion> {
    const outcome = await this.outcome(reading)
    return { ...outcome, output: this.take() }
  }

  /** The same, where the output waits to be taken. */
  async outcome(reading: Reading): Promise<Outcome> {
    const findings = this.writer ? written(this.writer, reading) : await this.checked(reading)
    const failed = findings.some(({ severity }) => severity === 'error')
    const cutOff = 'cutOff' in reading && reading.cutOff === true
    const told = findings.map((finding) => this.told(finding)).join('')
    if (!this.writer) this.report += told
    return {
      messages: this.writer ? told : '',
      valid: failed ? 0 : 1, warned: !failed && findings.length ? 1 : 0, invalid: failed && !cutOff ? 1 : 0, cutOff: cutOff ? 1 : 0,
      refused: failed && !cutOff && this.work.reading.keepSource ? [{ source: reading.source, findings }] : [],
    }
  }

  /** The output that came of the documents since it was last taken. */
  take(): string | Uint8Array {
    if (this.writer) return this.writer.take()
    const taken = this.report
    this.report = ''
    return taken
  }

  /** Gives back output that was taken and is not needed any longer. */
  recycle(output: string | Uint8Array): void {
    this.writer?.recycle(output)
  }

  /** What is still to be written when no more documents come. */
  async end(): Promise<string> {
    return this.writer ? this.writer.end() : ''
  }

  private async checked({ findings, ...reading }: Reading): Promise<readonly Finding[]> {
    const { aim } = this.work
    return reading.entity && aim.kind === 'validate' && aim.shapes ? [...findings, ...(await shapeFindings(reading.place, reading.entity))] : findings
  }

  private told(finding: Finding): string {
    const { aim, colours } = this.work
    return aim.kind === 'validate' && aim.json ? findingJson(finding) : findingLine(finding, colours)
  }
}

function written(writer: DocumentWriter, reading: Reading): readonly Finding[] {
  if (!reading.entity) return reading.findings
  try {
    writer.add(reading.entity)
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.issues.map((issue) => findingOf(reading.place, issue))
  }
}

async function shapeFindings(place: Place, entity: Entity): Promise<Finding[]> {
  try {
    const { issues } = await checkEntityShapes(entity)
    return issues.map((issue) => findingOf(place, issue, issue.severity === 'violation' ? 'error' : 'warning'))
  } catch (error) {
    if (error instanceof ValidationError && isBroken(error.issues)) return error.issues.map((issue) => findingOf(place, issue))
    throw error
  }
}
