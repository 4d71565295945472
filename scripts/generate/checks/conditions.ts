import { NAMESPACES } from '../structure.js'
import type { Pools } from './pools.js'
import type { Constraint, Shape } from './read.js'

const SH = 'http://www.w3.org/ns/shacl#'
const NODE_KINDS: Record<string, readonly string[]> = {
  IRI: ['NamedNode'], BlankNode: ['BlankNode'], Literal: ['Literal'], BlankNodeOrIRI: ['BlankNode', 'NamedNode'], BlankNodeOrLiteral: ['BlankNode', 'Literal'], IRIOrLiteral: ['NamedNode', 'Literal'],
}

/** Constraints as TypeScript expressions over `n` (the focus node), `v` (its values by the path of the shape) and `x` (one of them). */
export class Conditions {
  constructor(private readonly pools: Pools) {}

  /** True where a value is as the constraint wants it; nothing for constraints on all values together. */
  ofValue({ component, parameter, list, shapes, flags }: Constraint): string | undefined {
    switch (component) {
      case 'datatype': return this.datatype(parameter.value)
      case 'nodeKind': return NODE_KINDS[parameter.value.slice(SH.length)]!.map((kind) => `x.termType === '${kind}'`).join(' || ')
      case 'class': return `isA(x, ${this.pools.text(parameter.value)})`
      case 'in': return `has(${this.pools.define('w', `[${list.map((term) => this.pools.term(term)).join(', ')}]`)}, x)`
      case 'minInclusive': return `order(x, ${this.pools.term(parameter)}) >= 0`
      case 'maxInclusive': return `order(x, ${this.pools.term(parameter)}) <= 0`
      case 'minExclusive': return `order(x, ${this.pools.term(parameter)}) > 0`
      case 'maxExclusive': return `order(x, ${this.pools.term(parameter)}) < 0`
      case 'minLength': return `isAtLeastLong(x, ${Number(parameter.value)})`
      case 'maxLength': return `isAtMostLong(x, ${Number(parameter.value)})`
      case 'pattern': return `matches(x, ${this.pools.define('p', pattern(parameter.value, flags))})`
      case 'disjoint': return `!has(values(n, ${this.pools.property(parameter.value)}), x)`
      case 'node': return `${this.shape(shapes[0]!)}(x)`
      case 'not': return `!${this.shape(shapes[0]!)}(x)`
      case 'or': return shapes.map((shape) => `${this.shape(shape)}(x)`).join(' || ')
      case 'and': return shapes.map((shape) => `${this.shape(shape)}(x)`).join(' && ')
      case 'xone': return `[${shapes.map((shape) => this.shape(shape)).join(', ')}].filter((c) => c(x)).length === 1`
      default: return undefined
    }
  }

  /** True where all values together are as the constraint wants them. */
  ofAll({ component, parameter, shapes }: Constraint): string | undefined {
    const limit = Number(parameter.value)
    switch (component) {
      case 'minCount': return `v.length >= ${limit}`
      case 'maxCount': return `v.length <= ${limit}`
      case 'hasValue': return `has(v, ${this.pools.term(parameter)})`
      case 'qualifiedMinCount': return `count(v, ${this.shape(shapes[0]!)}) >= ${limit}`
      case 'qualifiedMaxCount': return `count(v, ${this.shape(shapes[0]!)}) <= ${limit}`
      default: return undefined
    }
  }

  /** The values that break a constraint between two properties. */
  offenders({ component, parameter }: Constraint): string | undefined {
    const others = () => `values(n, ${this.pools.property(parameter.value)})`
    switch (component) {
      case 'equals': return `difference(v, ${others()})`
      case 'lessThan': return `pairs(v, ${others()}).filter(([x, y]) => !(order(x, y) < 0)).map(([x]) => x)`
      case 'lessThanOrEquals': return `pairs(v, ${others()}).filter(([x, y]) => !(order(x, y) <= 0)).map(([x]) => x)`
      default: return undefined
    }
  }

  /** The name of a function that says whether a node conforms to a shape. */
  shape(shape: Shape): string {
    const each = [...shape.constraints.flatMap((constraint) => this.ofValue(constraint) ?? []).map((text) => (text.includes(' || ') ? `(${text})` : text)), ...shape.properties.map((property) => `${this.shape(property)}(x)`)].join(' && ')
    const all = [...shape.constraints.flatMap((constraint) => this.ofAll(constraint) ?? []), ...shape.constraints.flatMap((constraint) => this.offenders(constraint) ?? []).map((text) => `!${text}.length`)]
    if (!shape.path && !all.length && !each.includes('values(n')) return /^c[0-9]+\(x\)$/.test(each) ? each.slice(0, -3) : this.pools.define('c', `(x: N): boolean => ${each || 'true'}`)
    const conditions = [...all, ...(each ? [`v.every((x) => ${each})`] : [])]
    return this.pools.define('c', `(n: N): boolean => { const v = ${shape.path ? this.pools.path(shape.path) : '[n]'}; return ${conditions.join(' && ') || 'true'} }`)
  }

  private datatype(iri: string): string {
    const isNamed = `x.datatype === ${this.pools.text(iri)}`
    // Every text is a well-formed string, and SHACL asks for the form of the datatypes of SPARQL alone.
    return iri.startsWith(NAMESPACES.xsd) && iri !== `${NAMESPACES.xsd}string` ? `${isNamed} && isWellFormed(x)` : isNamed
  }
}

/** A regular expression of SHACL, which counts characters as JavaScript does with the flag `u`. */
function pattern(source: string, flags: string): string {
  if (/[^ims]/.test(flags)) throw new Error(`no check is made of patterns with the flags ${flags}`)
  return String(new RegExp(source, `${flags}u`))
}
