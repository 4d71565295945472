import { pieceOf, type Piece, type Step } from './names.js'
import { copy, putText, WIDEST } from './put-bytes.js'

/** Bytes of room for nodes; as a rule, those of a document. */
const ROOM = 65_536
const [OPENING, CLOSING, SPACE] = [0x3c, 0x3e, 0x20] as const

/** A node: its IRI and, once it has been asked for, how a line about it begins, in bytes. */
export class WrittenNode {
  beginning: Uint8Array | undefined = undefined
  size = 0
  constructor(
    readonly parent: WrittenNode | undefined,
    readonly step: Step | undefined,
    /** The IRI, or what it has after that of the parent and the step. */
    readonly text: string,
  ) {}

  get iri(): string {
    return this.parent ? this.parent.iri + this.step!.text + this.text : this.text
  }
}

/**
 * How lines begin, made once for each node: what ends the line before, and the IRI of the node in angle brackets with a space behind.
 * What ends a line is the same throughout a graph, so that one copy does for both.
 */
export class Beginnings {
  private memory = new ArrayBuffer(ROOM)
  private room = new Uint8Array(this.memory)
  private capacity = ROOM
  private length = 0
  private graph: string | undefined
  /** What ends a line. */
  ending = endingOf(undefined)

  of(node: WrittenNode): Uint8Array {
    return node.beginning ?? this.make(node)
  }

  /** For the next document: the nodes before are no longer asked for. */
  clear(graph: string | undefined): void {
    this.length = 0
    if (graph !== this.graph) this.ending = endingOf(graph)
    this.graph = graph
  }

  private make(node: WrittenNode): Uint8Array {
    const { parent, step, text } = node
    if (!parent) {
      const { bytes, size } = this.ending
      const at = this.reserve(size + text.length * WIDEST)
      copy(this.room, bytes, at)
      this.room[at + size] = OPENING
      return this.close(node, putText(this.room, at + size + 1, text, false))
    }
    const beginning = this.of(parent)
    const { bytes, size } = step!.piece
    const at = this.reserve(parent.size + size + text.length)
    const end = at + parent.size - 2
    copy(this.room, beginning, at)
    copy(this.room, bytes, end)
    return this.close(node, putText(this.room, end + size, text, true))
  }

  /** Makes room for so many bytes and the brackets; returns where they go. The room may be another one then. */
  private reserve(size: number): number {
    if (this.length + size + 3 > this.capacity) {
      this.capacity = Math.max(ROOM, size + 3)
      this.memory = new ArrayBuffer(this.capacity)
      this.room = new Uint8Array(this.memory)
      this.length = 0
    }
    return this.length
  }

  private close(node: WrittenNode, at: number): Uint8Array {
    const start = this.length
    this.room[at] = CLOSING
    this.room[at + 1] = SPACE
    this.length = at + 2
    node.size = this.length - start
    return (node.beginning = new Uint8Array(this.memory, start, node.size))
  }
}

function endingOf(graph: string | undefined): Piece {
  return pieceOf(graph === undefined ? '.\n' : `<${graph}> .\n`)
}
