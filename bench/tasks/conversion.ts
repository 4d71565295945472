import { DataFactory } from 'n3'
import type { Entity } from '../../src/generated/types.js'
import { quick, type Task } from '../support/clock.js'
import { documents } from '../support/documents.js'
import { rdf, root } from '../support/library.js'

/** A way to convert documents, beside only reading their JSON. */
export type Conversion = 'bytes' | 'checkedBytes' | 'text' | 'quads' | 'foreignQuads'

/** What is timed, and how many documents one round of it goes through. */
export interface Timed {
  readonly tasks: Readonly<Record<'parse' | 'convert', Task>>
  readonly count: number
}

/** The documents that conversions are timed with, or those of one kind. */
export function entitiesOf(type?: string): Entity[] {
  const all = documents(quick ? 100 : 200)
  return type === undefined ? all : all.filter((entity) => entity.type === type)
}

export function conversion(name: Conversion, type?: string): Timed {
  const entities = entitiesOf(type)
  const lines = entities.map((entity) => JSON.stringify(entity))
  const ways: Readonly<Record<Conversion, Task>> = {
    bytes: () => encodeAll(lines, (line) => JSON.parse(line)),
    checkedBytes: () => encodeAll(lines, (line) => root.parse(JSON.parse(line))),
    text: () => entities.forEach((entity) => rdf.toNQuads(entity)),
    quads: () => entities.forEach((entity) => rdf.toQuads(entity)),
    foreignQuads: () => entities.forEach((entity) => rdf.toQuads(entity, { factory: DataFactory as never })),
  }
  return { tasks: { parse: () => lines.forEach((line) => JSON.parse(line)), convert: ways[name] }, count: entities.length }
}

const encoder = new rdf.NQuadsEncoder()

/** What a program does that reads lines and writes a file: bytes are written when there is about a megabyte of them, and then given back. */
export function encodeAll(lines: readonly string[], read: (line: string) => unknown): number {
  let size = 0
  for (const line of lines) {
    encoder.write(read(line) as Entity)
    if (encoder.size < 1_000_000) continue
    const bytes = encoder.take()
    size += bytes.length
    encoder.recycle(bytes)
  }
  return size + encoder.take().length
}
