import type { Quad, Term } from '@rdfjs/types'
import { superClasses } from '../generated/inferences.js'
import { MLA } from '../rdf/vocabulary.js'

/** One result of a validation, in terms of SHACL (section 3.6.2 of the recommendation). */
export interface ShapeResult {
  readonly focusNode: Term
  readonly path: Term | null
  readonly value: Term | null
  readonly severity: string
  /** Local name of the constraint component, such as `MinCount`. */
  readonly component: string
  readonly sourceShape: Term
}

/** Validates one graph; reusable. */
export interface Engine {
  validate(data: Iterable<Quad>): Promise<ShapeResult[]>
}

const SH = 'http://www.w3.org/ns/shacl#'
const SUB_CLASS_OF = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

/** An engine for shapes, on rdf-validate-shacl. SHACL Core only: it throws on shapes with `sh:sparql`. */
export async function engineFor(shapes: Iterable<Quad>): Promise<Engine> {
  const [{ default: Validator }, { Store, DataFactory }] = await Promise.all([import('rdf-validate-shacl'), import('n3')])
  // By default the engine stops after 50 checks of a node and drops what it would have found later.
  const options = { maxNodeChecks: 0 } as object
  const validator = new Validator(new Store([...shapes]), options)
  const axioms = Object.entries(superClasses).flatMap(([name, above]) => above.map((iri) => DataFactory.quad(DataFactory.namedNode(MLA + name), DataFactory.namedNode(SUB_CLASS_OF), DataFactory.namedNode(iri))))
  return {
    async validate(data) {
      const store = new Store(axioms)
      // Named graphs are one graph to SHACL; a statement in two of them is one.
      for (const { subject, predicate, object } of data) store.addQuad(DataFactory.quad(subject as never, predicate as never, object as never))
      const { results } = await validator.validate(store)
      return results.map(({ focusNode, path, value, severity, sourceConstraintComponent, sourceShape }) => ({
        focusNode, path, value, sourceShape, severity: severity?.value ?? `${SH}Violation`,
        component: sourceConstraintComponent.value.slice(SH.length).replace(/ConstraintComponent$/, ''),
      }))
    },
  }
}
