import { idOf } from '../entities/ids.js'
import { documents, plan, type FieldPlan } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import type { Subject } from './subjects.js'

/** Knows which two things are already connected: by a reference in one of their documents, or by an edge that is there. */
export class Said {
  private readonly references = new Map<Subject, ReadonlySet<string>>()
  private readonly edges = new Set<string>()

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type !== 'lineageEdge') continue
      for (const from of namesOf(entity.fromEntity)) for (const to of namesOf(entity.toEntity)) this.edges.add(`${from}\n\n${to}`).add(`${to}\n\n${from}`)
    }
  }

  connects(one: Subject, other: Subject): boolean {
    return this.refersTo(one, other) || this.refersTo(other, one) || (this.edges.size > 0 && namesOfSubject(one).some((from) => namesOfSubject(other).some((to) => this.edges.has(`${from}\n\n${to}`))))
  }

  private refersTo(one: Subject, other: Subject): boolean {
    let references = this.references.get(one)
    if (!references) this.references.set(one, (references = new Set(one.documents.flatMap((document) => referencesIn(document)).flatMap(namesOf))))
    return namesOfSubject(other).some((name) => references.has(name))
  }
}

/** The names by which a reference finds its target; a bare name finds nothing. */
function namesOf({ type, fullyQualifiedName, id }: EntityReference): string[] {
  return [...(fullyQualifiedName === undefined ? [] : [`${type}\n${fullyQualifiedName}`]), ...(id === undefined ? [] : [id.toLowerCase()])]
}

function namesOfSubject({ type, name, reference }: Subject): string[] {
  return [`${type}\n${name}`, (reference.id ?? idOf(type, name)).toLowerCase()]
}

function referencesIn(entity: Entity): EntityReference[] {
  return referencesOfNode(entity as unknown as Record<string, unknown>, documents[entity.type].class)
}

function referencesOfNode(node: Readonly<Record<string, unknown>>, className: string): EntityReference[] {
  return plan[className]!.fields.flatMap((field) => (node[field.key] === undefined ? [] : referencesOfField(node[field.key], field)))
}

function referencesOfField(value: unknown, { kind, of }: FieldPlan): EntityReference[] {
  if (kind !== 'reference' && kind !== 'node' && kind !== 'map') return []
  const items = (Array.isArray(value) ? value : kind === 'map' ? Object.values(value as object) : [value]) as Record<string, unknown>[]
  return kind === 'reference' ? (items as unknown as EntityReference[]) : items.flatMap((item) => referencesOfNode(item, of!))
}
