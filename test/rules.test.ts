import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { toQuads } from '../src/rdf/index.js'
import { checkShapes } from '../src/shacl/index.js'
import { turtle } from './interop/support/graphs.js'
import { ruleExamples } from './interop/support/rule-examples.js'
import { projectFile, validFixtures } from './support/model.js'

const shapes = projectFile('ontology/rules.ttl')
const SH = 'http://www.w3.org/ns/shacl#'
const statements = new Parser().parse(shapes)
const rules = [...new Set(statements.filter(({ predicate }) => predicate.value.startsWith(`${SH}target`)).map(({ subject }) => subject.value))]
const said = (rule: string, property: string) => statements.filter(({ subject, predicate }) => subject.value === rule && predicate.value === SH + property).map(({ object }) => object.value)
const check = (text: string) => checkShapes(turtle(text), { shapes, allowNothing: true })

describe('the rules', () => {
  it('each have an example, and no example is without its rule', () =>
    expect(rules.map((rule) => rule.replace(/^.*#/, '')).sort()).toEqual(Object.keys(ruleExamples).sort()))
  it.each(rules)('%s says in one sentence what to look at, and how bad it is', (rule) => {
    expect(said(rule, 'message')).toEqual([expect.stringMatching(/^.*\.$/)])
    expect(said(rule, 'severity')).toEqual([expect.stringMatching(/#(Violation|Warning)$/)])
  })
  it.each(rules)('%s finds what is broken, and nothing once it is mended', async (rule) => {
    const { broken, mended } = ruleExamples[rule.replace(/^.*#/, '')]!
    const severity = said(rule, 'severity')[0]!.endsWith('Violation') ? 'violation' : 'warning'
    const report = await check(broken)
    expect(report.issues.map(({ message, severity }) => ({ message, severity }))).toEqual([{ message: said(rule, 'message')[0], severity }])
    expect(report.conforms).toBe(severity === 'warning')
    expect((await check(mended)).issues).toEqual([])
  })
  it.each([
    ['times that are equal', 'ex:x a mla:MlRun ; mla:startedAt "2024-01-01T00:00:00.000Z"^^xsd:dateTime ; mla:endedAt "2024-01-01T00:00:00.000Z"^^xsd:dateTime .'],
    ['a baseline that the monitor names', 'ex:m a mla:DriftMonitor ; mla:baseline "train" ; mla:metrics ex:x . ex:x a mla:Measurement ; mla:kind "drift" .'],
    ['a model that serves and has an owner', 'ex:x a mla:MlModel ; mla:owners ex:team ; mla:versions [ mla:deployed true ] .'],
    ['settings without a type', 'ex:x a mla:MlModelService ; mla:serviceType "Mlflow" ; mla:connection [ mla:config [ mla:trackingUri "http://tracking.example.com" ] ] .'],
  ])('leave %s alone', async (_, graph) => expect((await check(graph)).issues).toEqual([]))
  it.each(validFixtures)('find nothing that cannot be so in $name', async ({ content }) => {
    const { issues } = await checkShapes(toQuads(content)) // the rules are among the shapes of the standard
    expect(issues.filter(({ severity }) => severity === 'violation')).toEqual([])
  })
})
