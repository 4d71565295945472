import type { Quad } from 'n3'
import { header } from '../header.js'
import { Conditions } from './conditions.js'
import { DECLARATIONS } from './declarations.js'
import { Pools, quote } from './pools.js'
import { readShapes, type Constraint, type Shape } from './read.js'

const SHAPES = 'https://w3id.org/ml-assets/shapes#'

/** The two most frequent constraints have functions of their own, which keeps the text short. */
const COUNTS: Readonly<Record<string, string>> = { minCount: 'atLeast', maxCount: 'atMost' }

/** Straight-line TypeScript that checks nodes against the shapes of a graph. Throws where a shape asks for what no check is made of. */
export function emitShapeChecks(quads: readonly Quad[]): string {
  return new ShapeChecksEmitter().module(readShapes(quads))
}

class ShapeChecksEmitter {
  private readonly pools = new Pools()
  private readonly conditions = new Conditions(this.pools)

  module(shapes: readonly Shape[]): string {
    for (const shape of shapes) this.pools.source(shape) // so that a check and its shape have the same number
    const checks = shapes.map((shape) => `    (n, r) => { // ${local(shape.node.value)}\n${this.shape(shape).map((line) => `      ${line}\n`).join('')}    },`)
    for (const { kind, term } of shapes.flatMap((shape) => shape.targets)) if (kind.endsWith('Of')) this.pools.property(term.value)
    const targets = shapes.flatMap((shape, index) => shape.targets.map(({ kind, term }) => `      { kind: '${kind}', ${kind === 'node' ? `node: ${this.pools.term(term)}` : `iri: ${quote(term.value)}`}, check: ${index} },`))
    const { properties, inverted, sources, definitions } = this.pools
    return `${header('//')}
${DECLARATIONS}
/** The checks, made of what looks at nodes and values. */
export function shapeChecks<N extends CheckedNode>(tools: Tools<N>): ShapeChecks<N> {
  const { values, sources, union, difference, pairs, count, has, isA, order, isWellFormed, isAtLeastLong, isAtMostLong, matches, iri, literal } = tools
  const atLeast = (n: N, v: readonly N[], limit: number, s: number, r: Findings<N>): void => {
    if (v.length < limit) r.add(n, null, 'MinCount', s)
  }
  const atMost = (n: N, v: readonly N[], limit: number, s: number, r: Findings<N>): void => {
    if (v.length > limit) r.add(n, null, 'MaxCount', s)
  }
${definitions.join('\n')}
  const ours = '${SHAPES}'
  const checks: Check<N>[] = [
${checks.join('\n')}
  ]
  return {
    checks,
    properties: [${properties.map(quote).join(', ')}],
    inverted: [${[...inverted].join(', ')}],
    shapes: [
${sources.map((shape) => `      ${this.source(shape)},`).join('\n')}
    ],
    targets: [
${targets.join('\n')}
    ],
  }
}
`
  }

  /** Statements that check a node, `n`, and note what they find in `r`. Properties with the same path stand together, so that its values are looked up once. */
  private shape(shape: Shape): string[] {
    if (shape.path) return declared(this.property(shape))
    const all = this.ofAll(shape)
    const value = this.valueCheck(shape, [])
    return declared([
      ...(all.length ? ['v = [n]', ...all] : []),
      ...(value ? [`${value}(n, n, ${this.pools.source(shape)}, r)`] : []),
      ...this.byPath(shape.properties).flatMap((properties) => properties.flatMap((property, index) => this.property(property, index > 0))),
    ])
  }

  private byPath(properties: readonly Shape[]): Shape[][] {
    const groups = new Map<string, Shape[]>()
    for (const property of properties) {
      const path = this.pools.path(property.path!)
      groups.set(path, [...(groups.get(path) ?? []), property])
    }
    return [...groups.values()]
  }

  /** Statements for one property shape; `isKnown` is whether `v` holds its values already. */
  private property(shape: Shape, isKnown = false): string[] {
    const value = this.valueCheck(shape, shape.properties)
    return [
      ...(isKnown ? [] : [`v = ${this.pools.path(shape.path!)}`]),
      ...this.ofAll(shape),
      ...(value ? [`for (const x of v) ${value}(n, x, ${this.pools.source(shape)}, r)`] : []),
    ]
  }

  private ofAll(shape: Shape): string[] {
    const number = this.pools.source(shape)
    return shape.constraints.flatMap((constraint) => {
      const condition = this.conditions.ofAll(constraint)
      if (constraint.component in COUNTS) return [`${COUNTS[constraint.component]}(n, v, ${Number(constraint.parameter.value)}, ${number}, r)`]
      if (condition) return [`if (!(${condition})) r.add(n, null, '${componentOf(constraint)}', ${number})`]
      const offenders = this.conditions.offenders(constraint)
      return offenders ? [`for (const x of ${offenders}) r.add(n, x, '${componentOf(constraint)}', ${number})`] : []
    })
  }

  /** The name of a function for what a shape asks of each value; shapes that ask the same share it. */
  private valueCheck(shape: Shape, properties: readonly Shape[]): string | undefined {
    const lines = shape.constraints.flatMap((constraint) => {
      const condition = this.conditions.ofValue(constraint)
      return condition ? [`if (!(${condition})) r.add(n, x, '${componentOf(constraint)}', s)`] : []
    })
    lines.push(...properties.map((property) => `${this.nested(property)}(x, r)`))
    return lines.length ? this.pools.define('v', `(n: N, x: N, s: number, r: Findings<N>): void => {\n${lines.map((line) => `    ${line}\n`).join('')}  }`) : undefined
  }

  /** The name of a function for a property shape inside another. */
  private nested(property: Shape): string {
    return this.pools.define('q', `(n: N, r: Findings<N>): void => {\n${declared(this.property(property)).map((line) => `    ${line}\n`).join('')}  }`)
  }

  /** A shape as results tell of it: its name, the number of its path where that is one property, its severity where that is none of violations. */
  private source({ node, path, severity }: Shape): string {
    const name = node.value.startsWith(SHAPES) ? `ours + ${quote(node.value.slice(SHAPES.length))}` : quote(node.termType === 'BlankNode' ? `_:${node.value}` : node.value)
    const property = path && 'iri' in path ? this.pools.property(path.iri) : -1
    return `[${name}, ${property}${severity === 'Violation' ? '' : `, '${severity}'`}]`
  }
}

/** Local name of the constraint component, such as `MinCount`. */
function componentOf({ component }: Constraint): string {
  return component.charAt(0).toUpperCase() + component.slice(1)
}

function local(iri: string): string {
  return iri.replace(/^.*[#/]/, '')
}

/** Statements with the variable that they keep values in. */
function declared(lines: readonly string[]): string[] {
  return lines.some((line) => line.startsWith('v = ')) ? ['let v: readonly N[]', ...lines] : [...lines]
}
