import type { Term } from '@rdfjs/types'
import { shapeChecks, type CheckTarget, type Findings, type ShapeChecks, type Tools } from '../generated/shape-checks.js'
import { classify } from './class-tree.js'
import type { ShapeResult } from './engine.js'
import { NodeGraph, termOf, TYPE, type GraphTerm, type PropertyNumbers } from './graph-nodes.js'
import { Focus, nodeTools, values } from './node-tools.js'

const SH = 'http://www.w3.org/ns/shacl#'

/** What the compiled checks say of a graph. */
export interface CompiledOutcome {
  readonly results: readonly ShapeResult[]
  /** How many nodes each shape with targets was checked on, by IRI of the shape. */
  readonly checked: ReadonlyMap<string, number>
}

/** Shapes as generated checks over the nodes of a graph. */
export class CompiledShapes implements PropertyNumbers {
  readonly numbers: ReadonlyMap<string, number>
  readonly inverted: ReadonlySet<number>
  private readonly focus = new Focus()
  private readonly checks: ShapeChecks<GraphTerm>
  /** Numbers of the checks for instances of a class. */
  private readonly ofClass = new Map<string, number[]>()
  /** Numbers of the checks for subjects of statements with a property, by number of the property. */
  private readonly ofSubjects: number[][] = []
  private readonly otherTargets: readonly CheckTarget<GraphTerm>[]

  constructor(make: (tools: Tools<GraphTerm>) => ShapeChecks<GraphTerm>) {
    this.checks = make(nodeTools(this.focus))
    this.numbers = new Map(this.checks.properties.map((iri, number) => [iri, number]))
    this.inverted = new Set(this.checks.inverted)
    for (const { kind, iri, check } of this.checks.targets) {
      if (kind === 'class') this.ofClass.set(iri!, [...(this.ofClass.get(iri!) ?? []), check])
      if (kind === 'subjectsOf') (this.ofSubjects[this.numbers.get(iri!)!] ??= []).push(check)
    }
    this.otherTargets = this.checks.targets.filter(({ kind }) => kind === 'node' || kind === 'objectsOf')
  }

  /** An empty graph that keeps what these shapes look at. */
  graph(): NodeGraph {
    return new NodeGraph(this)
  }

  /** Checks every node that is a target, once by each shape. */
  check(graph: NodeGraph): CompiledOutcome {
    classify(graph)
    const results = new Results(this.checks)
    const counts = this.checks.checks.map(() => 0)
    const run = (node: GraphTerm, checks: Iterable<number>) => {
      if (checks !== NONE) this.focus.on(node)
      for (const check of checks) {
        counts[check]!++
        this.checks.checks[check]!(node, results)
      }
    }
    const besides = this.otherTargetsIn(graph)
    for (const node of graph.nodes) {
      const more = besides.size ? besides.get(node.key)?.checks : undefined
      besides.delete(node.key)
      run(node, more ? new Set([...this.checksOf(node), ...more]) : this.checksOf(node))
    }
    for (const { node, checks } of besides.values()) run(node, checks) // literals, and nodes that the graph says nothing of
    this.focus.leave()
    return { results: results.all, checked: new Map(this.checks.targets.map(({ check }) => [this.checks.shapes[check]![0], counts[check]!])) }
  }

  /** Numbers of the checks that a node is a target of, by its classes and by what is stated of it. */
  private checksOf({ statements }: GraphTerm): readonly number[] {
    let found: readonly number[] = NONE
    for (let index = 0; index < statements.length; index += 2) {
      const property = statements[index] as number
      const above = property === TYPE ? (statements[index + 1] as GraphTerm).above : undefined
      if (above) for (const name of above) found = merged(found, this.ofClass.get(name))
      found = merged(found, this.ofSubjects[property])
    }
    return found
  }

  private otherTargetsIn(graph: NodeGraph): Map<string, { readonly node: GraphTerm; readonly checks: Set<number> }> {
    const found = new Map<string, { readonly node: GraphTerm; readonly checks: Set<number> }>()
    for (const target of this.otherTargets)
      for (const node of targeted(target, this.numbers.get(target.iri ?? ''), graph)) {
        const { key } = node
        const known = found.get(key)
        if (known) known.checks.add(target.check)
        else found.set(key, { node, checks: new Set([target.check]) })
      }
    return found
  }
}

const NONE: readonly number[] = []

function merged(one: readonly number[], other: readonly number[] | undefined): readonly number[] {
  return !other || one === other ? one : !one.length ? other : [...new Set([...one, ...other])]
}

function targeted({ kind, node }: CheckTarget<GraphTerm>, property: number | undefined, graph: NodeGraph): readonly GraphTerm[] {
  if (kind === 'node') return [(node!.termType === 'Literal' ? undefined : graph.find(node!.key)) ?? node!]
  return [...graph.nodes].flatMap((subject) => values(subject, property!))
}

/** Collects what the checks find, as results of SHACL. */
class Results implements Findings<GraphTerm> {
  readonly all: ShapeResult[] = []
  constructor(private readonly checks: ShapeChecks<GraphTerm>) {}

  add(node: GraphTerm, value: GraphTerm | null, component: string, shape: number): void {
    const [name, property, severity = 'Violation'] = this.checks.shapes[shape]!
    const path = this.checks.properties[property]
    this.all.push({
      focusNode: termOf(node), value: value && termOf(value), component, severity: severity.includes(':') ? severity : SH + severity,
      path: path === undefined ? null : ({ termType: 'NamedNode', value: path } as Term),
      sourceShape: (name.startsWith('_:') ? { termType: 'BlankNode', value: name.slice(2) } : { termType: 'NamedNode', value: name }) as Term,
    })
  }
}

let own: CompiledShapes | undefined

/** The shapes and rules of the standard, compiled. */
export function ownCompiledShapes(): CompiledShapes {
  return (own ??= new CompiledShapes(shapeChecks))
}
