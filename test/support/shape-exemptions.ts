import type { Literal, Quad, Term } from '@rdfjs/types'
import { keyOf } from '../../src/rdf/graph-index.js'
import { meaningOf } from '../../src/shacl/datatypes.js'
import type { ShapeResult } from '../../src/shacl/engine.js'

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** Where rdf-validate-shacl says other than SHACL, with the reason: results of these components, on these literals, are left out of the comparison. */
export interface ShapeExemption {
  readonly reason: string
  readonly components: readonly string[]
  /** Whether a literal is one on which they differ. */
  readonly differs: (literal: Literal) => boolean
}

const OF_ORDER = ['MinInclusive', 'MaxInclusive', 'LessThan', 'LessThanOrEquals', 'Or']
const NUMERIC = /#(?:double|float|decimal|.*[iI]nteger|long|int|short|byte|unsigned.*)$/
const isNumeric = ({ datatype }: Literal) => datatype.value.startsWith(XSD) && NUMERIC.test(datatype.value)
const isMoment = ({ datatype }: Literal) => datatype.value === `${XSD}dateTime`
const means = ({ value, datatype }: Literal) => meaningOf(value, datatype.value) !== null

/** Every difference that is known; anything else fails the comparison. */
export const shapeExemptions: readonly ShapeExemption[] = [
  { reason: 'lengths are counted in UTF-16 units there, and SHACL counts characters', components: ['MinLength', 'MaxLength'], differs: ({ value }) => /[\ud800-\udbff][\udc00-\udfff]/.test(value) },
  { reason: 'patterns are matched on UTF-16 units there, and SHACL matches characters', components: ['Pattern'], differs: ({ value }) => /[\ud800-\udbff][\udc00-\udfff]/.test(value) },
  { reason: 'infinite numbers have no order there', components: OF_ORDER, differs: (literal) => isNumeric(literal) && /^[+-]?INF$/.test(literal.value) },
  { reason: 'NaN is below and above nothing; there, two properties with it are in order', components: ['LessThan', 'LessThanOrEquals'], differs: (literal) => isNumeric(literal) && Number.isNaN(Number.parseFloat(literal.value)) },
  { reason: 'a text that begins like a number is read as that number there, and SHACL orders well-formed literals only', components: OF_ORDER, differs: (literal) => isNumeric(literal) && !means(literal) && !Number.isNaN(Number.parseFloat(literal.value)) },
  { reason: 'moments are read by Date there, which knows years 0000 to 9999, milliseconds, and days that no month has', components: OF_ORDER, differs: (literal) => isMoment(literal) && (Number.isNaN(Date.parse(literal.value)) === means(literal) || /\.[0-9]{4}/.test(literal.value)) },
  { reason: 'moments of which Date can read none are in order there', components: ['LessThan', 'LessThanOrEquals'], differs: (literal) => isMoment(literal) && Number.isNaN(Date.parse(literal.value)) },
  { reason: 'texts are put in the order of a language there, and of their code points by SPARQL, which orders no other datatypes', components: ['LessThan', 'LessThanOrEquals'], differs: (literal) => !isNumeric(literal) && !isMoment(literal) && literal.datatype.value !== `${XSD}boolean` },
  { reason: 'days that no month has are well formed there', components: ['Datatype'], differs: (literal) => isMoment(literal) && !means(literal) && /^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}/.test(literal.value) },
  { reason: 'XML Schema 1.1 has +INF; there two signs are well formed instead', components: ['Datatype', 'Or'], differs: (literal) => isNumeric(literal) && (literal.value === '+INF' || /^[+-]{2}/.test(literal.value)) },
]

/** The literals of a node by property. */
export type NodeLiterals = ReadonlyMap<string, readonly { readonly property: string; readonly literal: Literal }[]>

/** The reason why a result is left out of the comparison, if it is. `compared` says for a shape which property its values are compared with. */
export function exemptionOf(result: ShapeResult, graph: NodeLiterals, compared: ReadonlyMap<string, string>): string | undefined {
  const isLookedAt = result.component === 'Or' ? () => true : (property: string) => result.component.startsWith('LessThan') && [result.path?.value, compared.get(keyOf(result.sourceShape))].includes(property)
  const beside = (graph.get(keyOf(result.focusNode)) ?? []).filter(({ property }) => isLookedAt(property)).map(({ literal }) => literal)
  const value = result.value ? [result.value.termType === 'Literal' ? result.value : asLiteral(result.value)] : [] // IRIs have lengths and patterns, too
  return shapeExemptions.find(({ components, differs }) => components.includes(result.component) && [...value, ...beside].some(differs))?.reason
}

/** The literals of each node. */
export function literalsByNode(quads: Iterable<Quad>): NodeLiterals {
  const literals = new Map<string, { property: string; literal: Literal }[]>()
  for (const { subject, predicate, object } of quads)
    if (object.termType === 'Literal') {
      const known = literals.get(keyOf(subject))
      if (known) known.push({ property: predicate.value, literal: object })
      else literals.set(keyOf(subject), [{ property: predicate.value, literal: object }])
    }
  return literals
}

function asLiteral({ value }: Term): Literal {
  return { termType: 'Literal', value, language: '', datatype: { termType: 'NamedNode', value: `${XSD}string` } } as Literal
}
