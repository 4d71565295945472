import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { javaTools } from '../../scripts/interop/tools.js'
import { superClasses } from '../../src/generated/inferences.js'
import { root, validFixtures } from '../support/model.js'
import { readReasoning, readReport, type Reasoning } from './support/java-output.js'
import { fixtureGraph, hasStandards, ourOntology, saved, turtle, vocabulary, withoutConcepts } from './support/graphs.js'

const MLA = 'https://w3id.org/ml-assets#'
const { tools, missing } = await javaTools(root)
if (missing) console.warn(`SKIPPED, everything that ROBOT and HermiT would say of the ontology: ${missing}`)
if (!hasStandards) console.warn('SKIPPED, what HermiT would say: there is no copy of the foreign vocabularies at ../shared/standards')
const ontology = ourOntology()

describe.skipIf(missing)('the ontology with its concepts, alignments and matches is OWL 2 DL and OWL 2 RL, says ROBOT', () => {
  const breaks: [what: string, axioms: string, DL: boolean, RL: boolean][] = [
    ['as it is', '', true, true],
    ['with a union as domain', 'mla:task rdfs:domain [ a owl:Class ; owl:unionOf ( mla:MlModel mla:MlRun ) ] .', true, false],
    ['with a date as range', 'mla:task rdfs:range xsd:date .', false, false],
    ['with an obligation to exist', 'mla:MlRun rdfs:subClassOf [ a owl:Restriction ; owl:onProperty mla:runOutputs ; owl:someValuesFrom mla:MlModel ] .', true, false],
    ['with a property of two kinds', 'mla:task a owl:ObjectProperty . mla:MlModel mla:task mla:MlModel .', false, false],
    ['with a class that is used and not declared', 'mla:MlRun rdfs:subClassOf ex:Undeclared .', false, false],
  ]
  it('in the version that was fetched', async () => {
    const { stdout } = await tools!.robot('--version')
    console.log(`${stdout.trim()}; ${ontology.length} triples of ours`)
    expect(stdout).toContain('ROBOT version')
  })
  for (const profile of ['DL', 'RL'] as const)
    it.each(breaks)(`${profile}: %s`, async (what, axioms, DL, RL) => {
      const name = `profile-${breaks.findIndex(([one]) => one === what)}-${profile}`
      const { stdout, code } = await tools!.robot('validate-profile', '--profile', profile, '--input', saved(name, [...ontology, ...turtle(axioms)]), '--output', join(root, '.cache', 'interop', 'graphs', `${name}.txt`))
      expect({ within: code === 0, stdout }).toMatchObject({ within: profile === 'DL' ? DL : RL })
    })
})

/** What must not be said of our terms; the first five are the traps that the alignments were chosen to keep out of. */
const TRAPS = {
  'a run is a resource of a catalogue': 'mla:MlRun rdfs:subClassOf dcat:Resource .',
  'a feature is a dataset': 'mla:MlFeature rdfs:subClassOf mls:Dataset .',
  'a run is its own outcome': 'mla:MlRun rdfs:subClassOf mls:ModelEvaluation , mls:Run .',
  'a measurement is an activity': 'mla:Measurement rdfs:subClassOf prov:Activity .',
  'a deployment is an entity': 'mla:Deployment rdfs:subClassOf prov:Entity .',
  'a version is derived from the run that made it': 'mla:run rdfs:subPropertyOf prov:wasDerivedFrom .',
  'one thing is a model and a run': 'ex:thing a mla:MlModel , mla:MlRun .',
}
const UNSATISFIABLE = Object.keys(TRAPS).indexOf('a measurement is an activity')

describe.skipIf(missing || !hasStandards)('the ontology agrees with PROV-O, DQV, DCAT, SKOS and ML-Schema and with all fixtures, says HermiT', () => {
  const fileOf = (trap: string) => `trap-${Object.keys(TRAPS).indexOf(trap)}`
  let found: Reasoning
  beforeAll(async () => {
    const { quads, json, characters } = fixtureGraph()
    const foreign = [...(['prov', 'dqv', 'dcat', 'skos', 'mls'] as const).flatMap(vocabulary), ...turtle('dcat:Resource rdfs:subClassOf prov:Entity .')]
    const [whole, terms, openMetadata] = [saved('whole', [...ontology, ...foreign, ...quads]), saved('terms', [...withoutConcepts(ontology), ...foreign]), saved('openmetadata', vocabulary('om'))]
    const traps = Object.entries(TRAPS).map(([trap, axioms]) => `${whole}+${saved(fileOf(trap), turtle(`${axioms} ${declarations(axioms)}`))}`)
    const outcome = await tools!.java(join(root, 'scripts', 'interop', 'Reason.java'), MLA, 'consistency', whole, ...traps, `${whole}+${openMetadata}`, 'classes', terms, `${terms}+${openMetadata}`, traps[UNSATISFIABLE]!.replace(whole, terms))
    expect(outcome).toMatchObject({ code: 0 })
    found = readReasoning(outcome.stdout)
    const { axioms, classes, individuals } = found.graphs.whole!
    console.log(`HermiT: ${axioms} axioms, ${classes} classes, ${individuals} individuals; of ${validFixtures.length} fixtures ${quads.length} statements, left out ${json} with JSON and ${characters} with characters that xsd:string does not have`)
  })

  it('there is something to check', () => expect(found.graphs.whole!.axioms).toBeGreaterThan(10_000))
  it('they are consistent', () => expect(found.graphs.whole!.consistent).toBe(true))
  it('every class can have members', () => {
    expect(found.graphs.terms!.classes).toBeGreaterThan(150)
    expect(found.graphs.terms!.unsatisfiable).toEqual([])
  })
  it('a class could have none if a measurement were an activity', () =>
    expect(found.graphs[`terms+trap-${UNSATISFIABLE}`]!.unsatisfiable).toContain(`${MLA}Measurement`))
  it.each(Object.keys(TRAPS))('they would be inconsistent if %s', (trap) => expect(found.graphs[`whole+${fileOf(trap)}`]!.consistent).toBe(false))
  it('what stands above our classes is what the library writes for stores that do not reason', () => {
    const written = Object.fromEntries(Object.entries(superClasses).map(([name, above]) => [MLA + name, above]))
    const concluded = Object.entries(found.above.terms!).map(([name, above]) => [name, above.filter((iri) => !isBeyondInferences(iri))] as const)
    expect(Object.fromEntries(concluded.filter(([, above]) => above.length))).toEqual(written)
  })
  it('with the axioms of OpenMetadata a model is also a dataset and a data service, and nothing breaks', () => {
    const [own, joined] = [found.above.terms!, found.above['terms+openmetadata']!]
    expect(found.graphs['whole+openmetadata']).toMatchObject({ consistent: true })
    expect(own[`${MLA}MlModel`]).not.toContain('http://www.w3.org/ns/dcat#Dataset')
    expect(joined[`${MLA}MlModel`]).toEqual(expect.arrayContaining(['http://www.w3.org/ns/dcat#Dataset', 'http://www.w3.org/ns/dcat#DataService']))
    expect(joined[`${MLA}MlDataset`]).toContain('https://open-metadata.org/ontology/DataAsset')
  })
})

/** Names of OpenMetadata are no classes above ours but the same ones; the types of DCMI have no file of their own to check against. */
function isBeyondInferences(iri: string): boolean {
  return iri.startsWith('https://open-metadata.org/') || iri.startsWith('http://purl.org/dc/dcmitype/')
}

/** An added file is read alone, so it has to say what sort of thing its terms are. */
function declarations(axioms: string): string {
  const sort = axioms.includes('subPropertyOf') ? 'owl:ObjectProperty' : 'owl:Class'
  return [...new Set(axioms.match(/\b(?:mla|prov|dcat|mls):\w+/g))].map((name) => `${name} a ${sort} .`).join(' ')
}

/** Rows of the report that are no fault of ours, each with why. */
const EXCUSED: { rule: string; where: (subject: string) => boolean; why: string }[] = [
  { rule: 'duplicate_label', where: (subject) => subject.includes('-'), why: 'concepts of different schemes share words such as "Failed", as documents do; a scheme tells them apart' },
]

describe.skipIf(missing)('the report of ROBOT on the quality of the ontology has no error', () => {
  const OBO = 'http://purl.obolibrary.org/obo/IAO_0000115'
  const [labels, definitions] = [['http://www.w3.org/2004/02/skos/core#prefLabel', 'http://www.w3.org/2000/01/rdf-schema#label'], ['http://www.w3.org/2004/02/skos/core#definition', OBO]] as const
  // The rules look for rdfs:label and for the property for definitions of the OBO Foundry. SKOS says that a prefLabel is a label.
  const readable = (quads: typeof ontology) => [...quads, ...turtle(`<${OBO}> a owl:AnnotationProperty ; rdfs:label "definition" ; <${OBO}> "A text that says what a term means."@en . rdfs:label a owl:AnnotationProperty .`),
    ...quads.flatMap((quad) => [labels, definitions].filter(([from]) => quad.predicate.value === from).flatMap(([, to]) => turtle(`<${quad.subject.value}> <${to}> ${JSON.stringify(quad.object.value)}@en .`)))]
  const report = async (name: string, quads: typeof ontology) => {
    const output = join(root, '.cache', 'interop', 'graphs', `${name}.tsv`)
    const outcome = await tools!.robot('report', '--input', saved(name, readable(quads)), '--fail-on', 'none', '--output', output)
    expect(outcome).toMatchObject({ code: 0 })
    return readReport(output)
  }

  it('as it is', async () => {
    const rows = await report('report', ontology)
    const excuse = (row: (typeof rows)[number]) => EXCUSED.find(({ rule, where }) => row.rule === rule && where(row.subject))
    const kinds = rows.map((row) => `${row.level} ${row.rule}`)
    const counts = [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`)
    console.log(`ROBOT report: ${counts.join(', ') || 'no rows'}`)
    for (const { rule, why } of EXCUSED) console.log(`excused: ${rows.filter((row) => excuse(row)?.rule === rule).length} times ${rule}, because ${why}`)
    expect(rows.filter((row) => row.level === 'ERROR' && !excuse(row))).toEqual([])
  })
  it.each([
    ['a label', 'missing_label', (quad: (typeof ontology)[number]) => quad.predicate.value.endsWith('#label')],
    ['a title of the ontology', 'missing_ontology_title', (quad: (typeof ontology)[number]) => quad.predicate.value.endsWith('/title')],
  ])('it has one without %s', async (_, rule, isCut) => {
    const subject = rule === 'missing_label' ? `${MLA}Slice` : 'https://w3id.org/ml-assets'
    const rows = await report(`report-${rule}`, ontology.filter((quad) => quad.subject.value !== subject || !isCut(quad)))
    expect(rows.filter((row) => row.level === 'ERROR' && row.rule === rule)).toHaveLength(1)
  })
})
