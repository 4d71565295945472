import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { readCoherenceInput, readVocabularies, rules, type CoherenceInput } from '../scripts/coherence.js'
import type { Field, Model } from '../scripts/generate/model.js'

type Sentence = keyof typeof rules

const root = fileURLToPath(new URL('..', import.meta.url))
const standards = fileURLToPath(new URL('../../shared/standards', import.meta.url))
const ours = readCoherenceInput(root)

// The vocabularies of others are no part of the repository, so what is said about them can only be checked beside a copy.
const hasStandards = existsSync(standards)
const needsStandards: Sentence[] = ['every foreign IRI exists in the file of its vocabulary', 'every property with a foreign super-property fits the domain and range of that one']
if (!hasStandards) console.warn(`Skipped, because there is no copy of the foreign vocabularies at ../shared/standards: ${needsStandards.join('; ')}`)
const whole: CoherenceInput = hasStandards ? { ...ours, ...readVocabularies(standards) } : ours

describe('schemas, ontology, concepts, alignments and matches agree', () => {
  for (const sentence of Object.keys(rules) as Sentence[])
    it.skipIf(!hasStandards && needsStandards.includes(sentence))(sentence, () => expect(rules[sentence](whole)).toEqual([]))
})

/** What is broken, in words, and the complaints that must come of it. */
type Break = [what: string, broken: () => CoherenceInput, complaints: string[]]

const breaks: Record<Sentence, Break[]> = {
  'every schema class is an owl:Class': [
    ['a class is not declared', () => lacking('ontology', 'mla:Slice'), ['Slice -> mla:Slice is not declared as owl:Class']],
    ['the class of a target is not declared', () => lacking('ontology', 'mla:Team'), ['references of type team -> mla:Team is not declared as owl:Class']],
    ['the class of a map is not declared', () => lacking('ontology', 'mla:ChangeSummary'), ['the map changeSummary -> mla:ChangeSummary is not declared as owl:Class']],
    ['a schema names a class in another spelling', () => modelWith((model) => { type(model, 'Slice').class = 'slice' }), ['Slice -> mla:slice is declared as owl:ObjectProperty, not as owl:Class']],
  ],
  'every field IRI is declared as the kind of property that its values ask for': [
    ['a property is not declared', () => lacking('ontology', 'mla:task'), ['MlModel.task -> mla:task is not declared as owl:DatatypeProperty']],
    ['a schema names a property that does not exist', () => modelWith((model) => { field(model, 'MlModel', 'task').property = 'taks' }), ['MlModel.task -> mla:taks is not declared as owl:DatatypeProperty']],
    ['a property is of the wrong kind', () => changed('ontology', 'mla:owners a owl:ObjectProperty', 'mla:owners a owl:DatatypeProperty'), ['MlDataset.owners -> mla:owners is declared as owl:DatatypeProperty, not as owl:ObjectProperty']],
    ['a property is of two kinds', () => adding('ontology', 'mla:owners a owl:DatatypeProperty'), ['MlDataset.owners -> mla:owners is declared as owl:DatatypeProperty, not as owl:ObjectProperty']],
    ['a structural property is not declared', () => lacking('ontology', 'mla:position'), ['the structure of nodes -> mla:position is not declared as owl:DatatypeProperty']],
  ],
  'domain and range agree with the schemas': [
    ['a domain is missing', () => lacking('ontology', 'mla:task', 'rdfs:domain'), ['MlModel.task -> mla:task has the domain none instead of mla:MlModel']],
    ['a domain is another class', () => changed('ontology', 'mla:task rdfs:domain mla:MlModel', 'mla:task rdfs:domain mla:MlRun'), ['MlModel.task -> mla:task has the domain mla:MlRun instead of mla:MlModel']],
    ['a shared property has the domain of one user', () => adding('ontology', 'mla:algorithm rdfs:domain mla:MlModel'), ['MlModel.algorithm -> mla:algorithm has the domain mla:MlModel, which mla:MlModelVersion is not under']],
    ['a shared property has two domains', () => adding('ontology', 'mla:owners rdfs:domain mla:MlModel'), ['MlDataset.owners -> mla:owners has the domains mla:Asset and mla:MlModel, and OWL takes all of them at once']],
    ['a range is missing', () => lacking('ontology', 'mla:task', 'rdfs:range'), ['MlModel.task -> mla:task has the range none instead of xsd:string']],
    ['a datatype is wrong', () => changed('ontology', 'mla:rows rdfs:range xsd:nonNegativeInteger', 'mla:rows rdfs:range xsd:integer'), ['DataUse.rows -> mla:rows has the range xsd:integer instead of xsd:nonNegativeInteger']],
    ['a nested node is of another class', () => changed('ontology', 'mla:metrics rdfs:range mla:Measurement', 'mla:metrics rdfs:range mla:Slice'), ['DriftMonitor.metrics -> mla:metrics has the range mla:Slice instead of mla:Measurement']],
    ['a reference has a range', () => adding('ontology', 'mla:owners rdfs:range mla:Agent'), ['MlDataset.owners -> mla:owners has the range mla:Agent instead of none']],
    ['a property of several datatypes has a range', () => adding('ontology', 'mla:value rdfs:range xsd:double'), ['Measurement.value -> mla:value has the range xsd:double instead of none']],
    ['a field changes its type', () => modelWith((model) => { field(model, 'MlRun', 'seed').kind = 'count' }), ['MlRun.seed -> mla:seed has the range xsd:integer instead of xsd:nonNegativeInteger']],
    ['a structural property changes', () => changed('ontology', 'mla:field rdfs:domain mla:EntityReference', 'mla:field rdfs:domain mla:DataUse'), ['the structure of nodes -> mla:field has the domain mla:DataUse instead of mla:EntityReference']],
  ],
  'every enum value is a concept that has it as its notation': [
    ['a concept is missing', () => lacking('concepts', 'mla:tagState-Suggested'), ['TagState "Suggested" -> mla:tagState-Suggested is not a skos:Concept']],
    ['a list gets a new word', () => modelWith((model) => { words(model, 'TagState').push('Refused') }), ['TagState "Refused" -> mla:tagState-Refused is not a skos:Concept']],
    ['a notation is not the word', () => changed('concepts', 'mla:entityStatus-InReview skos:notation "In Review"', 'mla:entityStatus-InReview skos:notation "InReview"'), ['EntityStatus "In Review" -> mla:entityStatus-InReview has the notation "InReview"']],
    ['a notation has a language', () => changed('concepts', 'mla:tagSource-Glossary skos:notation "Glossary"', 'mla:tagSource-Glossary skos:notation "Glossary"@en'), ['TagSource "Glossary" -> mla:tagSource-Glossary has the notation "Glossary"@en']],
    ['two words share an IRI', () => modelWith((model) => { words(model, 'HashAlgorithm').push('SHA1') }), ['HashAlgorithm "SHA1" -> mla:hashAlgorithm-SHA1 has the notation "SHA-1"']],
    ['a scheme is missing', () => lacking('concepts', 'mla:tagStateScheme'), ['TagState -> mla:tagStateScheme is not a skos:ConceptScheme']],
    ['a concept is in another scheme', () => changed('concepts', 'mla:tagSource-Glossary skos:inScheme mla:tagSourceScheme', 'mla:tagSource-Glossary skos:inScheme mla:tagStateScheme'), ['TagSource "Glossary" -> mla:tagSource-Glossary has the skos:inScheme mla:tagStateScheme instead of mla:tagSourceScheme']],
  ],
  'every concept is an enum value': [
    ['a concept stands for no word', () => adding('concepts', 'mla:tagState-Refused a skos:Concept'), ['mla:tagState-Refused is no word of a closed list']],
    ['a list loses a word', () => modelWith((model) => { words(model, 'TagState').pop() }), ['mla:tagState-Confirmed is no word of a closed list']],
    ['a scheme stands for no list', () => adding('concepts', 'mla:moodScheme a skos:ConceptScheme'), ['mla:moodScheme belongs to no closed list']],
  ],
  'no concept or scheme shares its IRI with a class or property': [
    ['a scheme is named like a field', () => adding('concepts', 'mla:riskLevel a skos:ConceptScheme'), ['mla:riskLevel is a term of the ontology and a skos:ConceptScheme']],
    ['a concept is named like a class', () => adding('concepts', 'mla:Table a skos:Concept'), ['mla:Table is a term of the ontology and a skos:Concept']],
  ],
  'no class or property of ours is unused': [
    ['a class is used nowhere', () => adding('ontology', 'mla:Mood a owl:Class'), ['mla:Mood is declared and nothing uses it']],
    ['a class is only below a used one', () => adding('ontology', 'mla:Mood a owl:Class ; rdfs:subClassOf mla:Asset'), ['mla:Mood is declared and nothing uses it']],
    ['a property is used nowhere', () => adding('ontology', 'mla:mood a owl:DatatypeProperty'), ['mla:mood is declared and nothing uses it']],
    ['a field goes away', () => modelWith((model) => { drop(model, 'MlRun', 'seed') }), ['mla:seed is declared and nothing uses it']],
  ],
  'no secret field is declared': [
    ['a secret has a term', () => adding('ontology', 'mla:awsSecretAccessKey a owl:DatatypeProperty'), ['AwsConfig.awsSecretAccessKey -> mla:awsSecretAccessKey is a secret and is declared']],
    ['a field becomes a secret', () => modelWith((model) => { field(model, 'AwsConfig', 'profileName').secret = true }), ['AwsConfig.profileName -> mla:profileName is a secret and is declared']],
  ],
  'every term has a label, a definition that says more than the label, and isDefinedBy': [
    ['a label is missing', () => lacking('ontology', 'mla:Slice', 'rdfs:label'), ['mla:Slice has 0 times rdfs:label in English']],
    ['there are two labels', () => adding('ontology', 'mla:Slice rdfs:label "part"@en'), ['mla:Slice has 2 times rdfs:label in English']],
    ['a definition is missing', () => lacking('ontology', 'mla:seed', 'skos:definition'), ['mla:seed has 0 times skos:definition in English']],
    ['a definition repeats the label', () => defined('mla:trainingData', 'The training data.'), ['mla:trainingData has a definition that says no more than its label']],
    ['isDefinedBy is missing', () => lacking('ontology', 'mla:seed', 'rdfs:isDefinedBy'), ['mla:seed has no rdfs:isDefinedBy that names our ontology']],
    ['a concept has no label', () => lacking('concepts', 'mla:tagState-Suggested', 'skos:prefLabel'), ['mla:tagState-Suggested has 0 times skos:prefLabel in English']],
    ['a scheme has no definition', () => lacking('concepts', 'mla:tagStateScheme', 'skos:definition'), ['mla:tagStateScheme has 0 times skos:definition in English']],
  ],
  'no foreign IRI gets axioms of ours beyond its declaration': [
    ['a class of others gets a superclass', () => adding('alignments', 'prov:Entity rdfs:subClassOf mla:Asset'), ['prov:Entity rdfs:subClassOf mla:Asset says more of others than that they exist']],
    ['a property of others gets a domain', () => adding('ontology', 'dcterms:title rdfs:domain mla:Asset'), ['dcterms:title rdfs:domain mla:Asset says more of others than that they exist']],
    ['a property of others becomes functional', () => adding('alignments', 'prov:used a owl:FunctionalProperty'), ['prov:used rdf:type owl:FunctionalProperty says more of others than that they exist']],
    ['a class of others is made equal to ours', () => adding('alignments', 'mla:MlDataset owl:equivalentClass dcat:Dataset'), ['mla:MlDataset owl:equivalentClass dcat:Dataset says more of others than that they exist']],
    ['a class of OpenMetadata other than the model and service is made equal to ours', () => adding('alignments', 'mla:Table owl:equivalentClass om:Table'), ['mla:Table owl:equivalentClass om:Table says more of others than that they exist']],
    ['a class of others is made disjoint with ours', () => adding('alignments', 'mla:MlRun owl:disjointWith dcat:Resource'), ['mla:MlRun owl:disjointWith dcat:Resource says more of others than that they exist']],
    ['a concept of others gets a label', () => adding('concepts', 'skos:Concept skos:prefLabel "concept"@en'), ['skos:Concept skos:prefLabel concept says more of others than that they exist']],
    ['an unnamed node speaks', () => adding('alignments', '[] a owl:AllDisjointClasses'), ['an unnamed node rdf:type owl:AllDisjointClasses says more of others than that they exist']],
  ],
  'every foreign IRI is declared where it is used, as one kind of thing': [
    ['a superclass is not declared', () => lacking('alignments', 'prov:Plan'), ['prov:Plan is used in the alignments and not declared there']],
    ['a property that is written with is not declared', () => lacking('concepts', 'skos:notation'), ['skos:notation is used in the concepts and not declared there']],
    ['a property of a match is not declared', () => lacking('matches', 'skos:closeMatch'), ['skos:closeMatch is used in the matches and not declared there']],
    ['a term is two kinds of thing', () => adding('ontology', 'skos:definition a owl:DatatypeProperty'), ['skos:definition is declared in the ontology as owl:AnnotationProperty and owl:DatatypeProperty']],
  ],
  'every foreign IRI exists in the file of its vocabulary': [
    ['a term is misspelt', () => knowingAll(adding('alignments', 'prov:wasDerivedForm a owl:ObjectProperty')), ['prov:wasDerivedForm does not exist in its vocabulary']],
    ['a match is misspelt', () => knowingAll(adding('matches', 'mla:MlModel skos:closeMatch fair4ml:MlModel')), ['fair4ml:MlModel does not exist in its vocabulary']],
    ['a spelling of OpenMetadata is made up', () => knowingAll(adding('alignments', 'om:mlModel a owl:Class')), ['om:mlModel does not exist in its vocabulary']],
    ['a word of the language is misspelt', () => knowingAll(adding('ontology', 'mla:Mood a owl:Clas')), ['owl:Clas does not exist in its vocabulary']],
    ['a datatype does not exist', () => knowingAll(adding('ontology', 'mla:seed mla:value "1"^^xsd:int32')), ['xsd:int32 does not exist in its vocabulary']],
  ],
  'every match leads from a term of ours to a term of others': [
    ['a term of ours does not exist', () => adding('matches', 'mla:Mood skos:closeMatch fair4ml:MLModel'), ['mla:Mood skos:closeMatch fair4ml:MLModel starts at a term that is not declared']],
    ['a term of others is the start', () => adding('matches', 'fair4ml:MLModel skos:closeMatch mla:MlModel'), ['fair4ml:MLModel skos:closeMatch mla:MlModel starts at a term that is not declared', 'fair4ml:MLModel skos:closeMatch mla:MlModel does not lead to a term of others']],
    ['two terms of ours are matched', () => adding('matches', 'mla:MlModel skos:closeMatch mla:MlModelVersion'), ['mla:MlModel skos:closeMatch mla:MlModelVersion does not lead to a term of others']],
    ['an axiom stands among the matches', () => adding('matches', 'mla:MlModel rdfs:subClassOf dcat:Resource'), ['mla:MlModel rdfs:subClassOf dcat:Resource is no match']],
  ],
  'no two terms are matched in more than one way': [
    ['a close match is also exact', () => adding('matches', 'mla:MlModel skos:exactMatch fair4ml:MLModel'), ['mla:MlModel and fair4ml:MLModel are matched as skos:closeMatch and skos:exactMatch']],
  ],
  'every property with a foreign super-property fits the domain and range of that one': [
    ['a user is outside the domain', () => judging('prov:wasGeneratedBy rdfs:domain mla:MlModelVersion'), ['Measurement.run -> mla:run is under prov:wasGeneratedBy, whose domain is mla:MlModelVersion, and mla:Measurement is not under that']],
    ['an activity is said to be derived', () => judging('prov:wasDerivedFrom rdfs:domain prov:Entity', 'mla:parentRun rdfs:subPropertyOf prov:wasDerivedFrom'), ['MlRun.parentRun -> mla:parentRun is under prov:wasDerivedFrom, whose domain is prov:Entity, and mla:MlRun is not under that']],
    ['a node is outside the range', () => judging('prov:wasDerivedFrom rdfs:range prov:Activity'), ['MlFeature.featureSources -> mla:featureSources is under prov:wasDerivedFrom, whose range is prov:Activity, and mla:FeatureSource is not under that']],
  ],
}

for (const [sentence, cases] of Object.entries(breaks) as [Sentence, Break[]][])
  describe(`it is noticed when not "${sentence}"`, () => {
    it.each(cases)('%s', (_, broken, complaints) => expect(rules[sentence](broken())).toEqual(complaints))
  })

type File = 'ontology' | 'concepts' | 'alignments' | 'matches'

function parsed(turtle: string): Quad[] {
  const prefixes = { mla: 'https://w3id.org/ml-assets#', owl: 'http://www.w3.org/2002/07/owl#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#', skos: 'http://www.w3.org/2004/02/skos/core#', dcterms: 'http://purl.org/dc/terms/', prov: 'http://www.w3.org/ns/prov#', dcat: 'http://www.w3.org/ns/dcat#', fair4ml: 'https://w3id.org/fair4ml#', om: 'https://open-metadata.org/ontology/' }
  return new Parser().parse(Object.entries(prefixes).map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`).join('\n') + `\n${turtle} .`)
}

function adding(file: File, turtle: string): CoherenceInput {
  return { ...ours, [file]: [...ours[file], ...parsed(turtle)] }
}

/** Without what a file says of a subject, or only without one property of it. */
function lacking(file: File, subject: string, property?: string): CoherenceInput {
  const [pattern] = parsed(`${subject} ${property ?? 'rdfs:label'} ""`) as [Quad]
  const kept = ours[file].filter((quad) => !quad.subject.equals(pattern.subject) || (property && !quad.predicate.equals(pattern.predicate)))
  expect(kept.length).toBeLessThan(ours[file].length)
  return { ...ours, [file]: kept }
}

function changed(file: File, from: string, to: string): CoherenceInput {
  const [[before], [after]] = [parsed(from), parsed(to)] as [[Quad], [Quad]]
  expect(ours[file].some((quad) => quad.equals(before))).toBe(true)
  return { ...ours, [file]: ours[file].map((quad) => (quad.equals(before) ? after : quad)) }
}

function defined(term: string, definition: string): CoherenceInput {
  const without = lacking('ontology', term, 'skos:definition')
  return { ...without, ontology: [...without.ontology, ...parsed(`${term} skos:definition "${definition}"@en`)] }
}

/** Takes every term for known that the unbroken files use, so that the case needs no copy of the vocabularies. */
function knowingAll(broken: CoherenceInput): CoherenceInput {
  const terms = [...ours.ontology, ...ours.concepts, ...ours.alignments, ...ours.matches].flatMap((quad) => [quad.subject, quad.predicate, quad.object])
  return { ...broken, known: new Set(terms.map((term) => (term.termType === 'Literal' ? term.datatype.value : term.value))) }
}

/** With one axiom as all that is known of the vocabularies of others, and possibly one more alignment. */
function judging(axiom: string, alignment?: string): CoherenceInput {
  return { ...(alignment ? adding('alignments', alignment) : ours), foreign: parsed(axiom) }
}

function modelWith(change: (model: Model) => void): CoherenceInput {
  const model = structuredClone(ours.model)
  change(model)
  return { ...ours, model }
}

function type(model: Model, name: string): Model['types'][number] {
  return model.types.find((type) => type.name === name)!
}

function field(model: Model, owner: string, key: string): Field {
  return type(model, owner).fields.find((field) => field.key === key)!
}

function drop(model: Model, owner: string, key: string): void {
  type(model, owner).fields = type(model, owner).fields.filter((field) => field.key !== key)
}

function words(model: Model, name: string): string[] {
  return model.enums.find((enumeration) => enumeration.name === name)!.values
}
