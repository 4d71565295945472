import type { Term } from '@rdfjs/types'
import { shapeChecks, type CheckTarget, type Findings, type ShapeChecks, type Tools } from '../generated/shape-checks.js'
import { classify } from './class-tree.js'
import type { ShapeResult } from './engine.js'
import { NodeGraph, type GraphNode, type PropertyNumbers } from './graph-nodes.js'
import { nodeTools } from './node-tools.js'

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
  private readonly checks: ShapeChecks<GraphNode>
  /** Numbers of the checks for instances of a class. */
  private readonly ofClass = new Map<string, number[]>()
  private readonly otherTargets: readonly CheckTarget<GraphNode>[]

  constructor(make: (tools: Tools<GraphNode>) => ShapeChecks<GraphNode>) {
    this.checks = make(nodeTools)
    this.numbers = new Map(this.checks.properties.map((iri, number) => [iri, number]))
    this.inverted = new Set(this.checks.inverted)
    for (const { kind, iri, check } of this.checks.targets) if (kind === 'class') this.ofClass.set(iri!, [...(this.ofClass.get(iri!) ?? []), check])
    this.otherTargets = this.checks.targets.filter(({ kind }) => kind !== 'class')
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
    const run = (node: GraphNode, checks: Iterable<number>) => {
      for (const check of checks) {
        counts[check]!++
        this.checks.checks[check]!(node, results)
      }
    }
    const besides = this.targetsBesideClasses(graph)
    for (const node of graph.nodes) {
      const more = besides.get(node.key)
      besides.delete(node.key)
      run(node, more ? new Set([...this.checksOf(node), ...more.checks]) : this.checksOf(node))
    }
    for (const { node, checks } of besides.values()) run(node, checks) // literals, and nodes that the graph says nothing of
    return { results: results.all, checked: new Map(this.checks.targets.map(({ check }) => [this.checks.shapes[check]![0], counts[check]!])) }
  }

  private checksOf({ properties, objects }: GraphNode): readonly number[] {
    let found: readonly number[] = NONE
    for (let index = 0; index < properties.length; index++) {
      const above = properties[index] === 0 ? objects[index]!.above : undefined
      if (above) for (const name of above) found = merged(found, this.ofClass.get(name))
    }
    return found
  }

  private targetsBesideClasses(graph: NodeGraph): Map<string, { readonly node: GraphNode; readonly checks: Set<number> }> {
    const found = new Map<string, { readonly node: GraphNode; readonly checks: Set<number> }>()
    for (const target of this.otherTargets)
      for (const node of targeted(target, this.numbers.get(target.iri ?? ''), graph)) {
        const key = node.termType === 'Literal' ? JSON.stringify([node.value, node.datatype, node.language]) : node.key
        const known = found.get(key)
        if (known) known.checks.add(target.check)
        else found.set(key, { node, checks: new Set([target.check]) })
      }
    return found
  }
}

const NONE: readonly number[] = []

function merged(one: readonly number[], other: readonly number[] | undefined): readonly number[] {
  return !other ? one : !one.length ? other : [...new Set([...one, ...other])]
}

function targeted({ kind, node }: CheckTarget<GraphNode>, property: number | undefined, graph: NodeGraph): readonly GraphNode[] {
  if (kind === 'node') return [(node!.termType === 'Literal' ? undefined : graph.find(node!.key)) ?? node!]
  const stating = [...graph.nodes].filter(({ properties }) => properties.includes(property!))
  return kind === 'subjectsOf' ? stating : stating.flatMap((subject) => nodeTools.values(subject, property!))
}

/** Collects what the checks find, as results of SHACL. */
class Results implements Findings<GraphNode> {
  readonly all: ShapeResult[] = []
  constructor(private readonly checks: ShapeChecks<GraphNode>) {}

  add(node: GraphNode, value: GraphNode | null, component: string, shape: number): void {
    const [name, property, severity = 'Violation'] = this.checks.shapes[shape]!
    const path = this.checks.properties[property]
    this.all.push({
      focusNode: node.term, value: value && value.term, component, severity: SH + severity,
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
