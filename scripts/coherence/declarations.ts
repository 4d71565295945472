import type { CoherenceInput } from './input.js'
import { instancesOf, short, valuesOf, withSuperTerms } from './terms.js'
import { propertyUses, secretFields, structuralUses, usedClasses, type PropertyUse } from './uses.js'

const TERM_SORTS = ['owl:Class', 'owl:ObjectProperty', 'owl:DatatypeProperty', 'owl:AnnotationProperty']

/** Every class that the schemas give to nodes or to the targets of references is declared. */
export function classesAreDeclared({ model, ontology }: CoherenceInput): string[] {
  return [...usedClasses(model)].flatMap(([name, where]) => declaration(ontology, where, name, 'owl:Class'))
}

/** Every property of a field or of the structure is declared as what its values make it, and as nothing else. */
export function propertiesAreDeclared({ model, ontology }: CoherenceInput): string[] {
  return allUses(model).flatMap(({ where, property, sort }) => declaration(ontology, where, property, sort))
}

/** Domains and ranges say what the schemas say, for every use of a property. */
export function domainsAndRangesAgree({ model, ontology }: CoherenceInput): string[] {
  return allUses(model).flatMap((use) => [...domainComplaints(ontology, use), ...rangeComplaints(ontology, use)])
}

/** No class or property of ours is there for nothing: each is used, or stands above a class that is. */
export function termsAreUsed({ model, ontology }: CoherenceInput): string[] {
  const properties = new Set(allUses(model).map((use) => use.property))
  const classes = new Set([...usedClasses(model).keys()].flatMap((name) => [...withSuperTerms(ontology, name, 'rdfs:subClassOf')]))
  return TERM_SORTS.flatMap((sort) => instancesOf(ontology, sort))
    .filter((name) => name.startsWith('mla:') && !properties.has(name) && !classes.has(name))
    .map((name) => `${name} is declared and nothing uses it`)
}

/** What never becomes RDF has no term that it could be written with. */
export function secretsAreNotDeclared({ model, ontology }: CoherenceInput): string[] {
  const declared = new Set(ontology.map((quad) => short(quad.subject.value)))
  return secretFields(model)
    .filter(({ field }) => declared.has(`mla:${field.property}`))
    .map(({ type, field }) => `${type.name}.${field.key} -> mla:${field.property} is a secret and is declared`)
}

function allUses(model: CoherenceInput['model']): PropertyUse[] {
  return [...propertyUses(model), ...structuralUses()]
}

function declaration(ontology: CoherenceInput['ontology'], where: string, name: string, sort: string): string[] {
  const found = valuesOf(ontology, name, 'rdf:type')
  if (!found.length) return [`${where} -> ${name} is not declared as ${sort}`]
  return found.filter((type) => type !== sort).map((type) => `${where} -> ${name} is declared as ${type}, not as ${sort}`)
}

function domainComplaints(ontology: CoherenceInput['ontology'], { where, property, classes }: PropertyUse): string[] {
  const found = valuesOf(ontology, property, 'rdfs:domain')
  if (classes.length < 2) return found.join() === classes.join() ? [] : [`${where} -> ${property} has the domain ${list(found)} instead of ${list(classes)}`]
  if (found.length > 1) return [`${where} -> ${property} has the domains ${list(found)}, and OWL takes all of them at once`]
  return found.flatMap((domain) => {
    const outside = classes.filter((name) => !withSuperTerms(ontology, name, 'rdfs:subClassOf').has(domain))
    return outside.length ? [`${where} -> ${property} has the domain ${domain}, which ${list(outside)} is not under`] : []
  })
}

function rangeComplaints(ontology: CoherenceInput['ontology'], { where, property, ranges }: PropertyUse): string[] {
  const found = valuesOf(ontology, property, 'rdfs:range')
  const expected = ranges.length === 1 && ranges[0] ? [ranges[0]] : []
  return found.join() === expected.join() ? [] : [`${where} -> ${property} has the range ${list(found)} instead of ${list(expected)}`]
}

function list(names: string[]): string {
  return names.join(' and ') || 'none'
}
