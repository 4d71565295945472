import type { Term } from '@rdfjs/types'
import type { Issue, Rule } from '../entities/issues.js'
import { redact } from '../entities/redaction.js'
import { oneOf } from '../entities/messages.js'
import { GraphIndex, keyOf } from '../rdf/graph-index.js'
import type { ShapeResult } from './engine.js'
import { pointerOf, type Place } from './places.js'

/** An issue of a graph: also which node it is about, and of which document. */
export interface ShapeIssue extends Issue {
  readonly severity: 'violation' | 'warning' | 'info'
  /** The node that the issue is about. */
  readonly node: string
  /** The document that the node belongs to, where it hangs under one. */
  readonly document?: string
}

const SH = 'http://www.w3.org/ns/shacl#'

/** Turns results of SHACL into issues: the same pointers, rules and sentences as for JSON. */
export function translate(result: ShapeResult, shapes: GraphIndex, places: ReadonlyMap<string, Place>): ShapeIssue {
  const shape = new Shape(result.sourceShape, shapes)
  const { rule, message } = explain(result.component, shape)
  const place = places.get(keyOf(result.focusNode))
  const name = shape.text('name') ?? localName(result.path)
  return {
    path: place ? pointerOf(place, name) : name === undefined ? '' : `/${name}`,
    rule,
    message: shape.text('message') ?? message,
    severity: result.severity === `${SH}Warning` ? 'warning' : result.severity === `${SH}Info` ? 'info' : 'violation',
    node: redact(result.focusNode.value),
    ...(place ? { document: place.document } : {}),
  }
}

/** Reads the parameters of one shape. */
class Shape {
  constructor(private readonly node: Term, private readonly shapes: GraphIndex) {}

  text(parameter: string): string | undefined {
    return this.shapes.objects(this.node, SH + parameter)[0]?.value
  }

  /** The words of a list such as `sh:in`. */
  words(parameter: string): string[] {
    const words: string[] = []
    let rest = this.shapes.objects(this.node, SH + parameter)[0]
    while (rest && words.length < 100) {
      const first = this.shapes.objects(rest, `${RDF}first`)[0]
      if (!first) break
      words.push(first.value)
      rest = this.shapes.objects(rest, `${RDF}rest`)[0]
    }
    return words
  }

  /** Fields of which a node needs at least one. */
  alternatives(): string[] {
    let rest = this.shapes.objects(this.node, `${SH}or`)[0]
    const names: string[] = []
    while (rest && names.length < 100) {
      const first = this.shapes.objects(rest, `${RDF}first`)[0]
      const path = first && this.shapes.objects(first, `${SH}path`)[0]
      if (path) names.push(localName(path)!)
      rest = this.shapes.objects(rest, `${RDF}rest`)[0]
    }
    return names
  }
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

function explain(component: string, shape: Shape): { rule: Rule; message: string } {
  const name = shape.text('name')
  const at = (parameter: string) => shape.text(parameter) ?? '?'
  switch (component) {
    case 'MinCount': case 'QualifiedMinCount': return { rule: 'required', message: `\`${name ?? 'A value'}\` is required and is missing.` }
    case 'MaxCount': return tooMany(at('maxCount'))
    case 'QualifiedMaxCount': return tooMany(at('qualifiedMaxCount'))
    case 'Datatype': return { rule: 'type', message: `Must be a literal of the datatype ${short(at('datatype'))}, well formed.` }
    case 'NodeKind': return { rule: 'type', message: `Must be ${at('nodeKind').endsWith('Literal') ? 'a literal' : 'an IRI'}.` }
    case 'Class': return { rule: 'type', message: `Must be a node of class \`${short(at('class')).replace('mla:', '')}\`: the graph does not say that it is one.` }
    case 'In': return { rule: 'enum', message: `Must be ${oneOf(shape.words('in'))}, written exactly so.` }
    case 'MinInclusive': return { rule: 'minimum', message: `Must be at least ${at('minInclusive')}.` }
    case 'MaxInclusive': return { rule: 'maximum', message: `Must be at most ${at('maxInclusive')}.` }
    case 'MinLength': return { rule: 'min-length', message: at('minLength') === '1' ? 'Must not be empty: leave the statement out when nothing is known.' : `Must have at least ${at('minLength')} characters.` }
    case 'MaxLength': return { rule: 'max-length', message: `Must have at most ${at('maxLength')} characters.` }
    case 'Pattern': return { rule: 'pattern', message: 'Does not have the form that is asked for.' }
    case 'Or': return alternatives(shape)
    case 'LessThan': case 'LessThanOrEquals': case 'Disjoint': case 'Not': return { rule: 'contradiction', message: 'Contradicts another value of the same node.' }
    default: return { rule: 'shape', message: `Breaks the constraint \`sh:${component.charAt(0).toLowerCase()}${component.slice(1)}\` of the shape.` }
  }
}

function tooMany(most: string): { rule: Rule; message: string } {
  return most === '1' ? { rule: 'single', message: 'Takes one value, and the graph has more.' } : { rule: 'max-items', message: `Must have at most ${most} items.` }
}

function alternatives(shape: Shape): { rule: Rule; message: string } {
  const names = shape.alternatives()
  return names.length ? { rule: 'at-least-one', message: `At least one of ${oneOf(names)} must be there.` } : { rule: 'type', message: 'Must be one of the kinds of literal that are asked for: text, a number or a truth value.' }
}

function short(iri: string): string {
  return iri.replace('http://www.w3.org/2001/XMLSchema#', 'xsd:').replace(RDF, 'rdf:').replace('https://w3id.org/ml-assets#', 'mla:')
}

function localName(path: Term | null): string | undefined {
  return path?.termType === 'NamedNode' ? path.value.replace(/^.*[#/]/, '') : undefined
}
