import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { emitShapeChecks } from '../scripts/generate/checks/emit.js'
import { checkShapes } from '../src/shacl/index.js'
import { meaningOf, orderOf } from '../src/shacl/datatypes.js'
import { compiledResults, referenceResults } from './support/compare-engines.js'
import { loadShapeChecks } from './support/load-shape-checks.js'
import { turtle } from './interop/support/graphs.js'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const shapeQuads = (text: string) => new Parser().parse(`PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX xsd: <${XSD}> PREFIX ex: <https://example.com/>\n${text}`)

describe('the generator refuses what no check is made of, so that nothing is passed over', () => {
  test.each([
    ['a closed shape', 'ex:s sh:targetClass ex:C ; sh:closed true .', /sh:closed/],
    ['values each of its own language', 'ex:s sh:targetClass ex:C ; sh:path ex:p ; sh:uniqueLang true .', /sh:uniqueLang/],
    ['a path of any length', 'ex:s sh:targetClass ex:C ; sh:path [ sh:zeroOrMorePath ex:p ] ; sh:minCount 1 .', /sh:zeroOrMorePath/],
    ['an inverse of more than a property', 'ex:s sh:targetClass ex:C ; sh:path [ sh:inversePath ( ex:p ex:q ) ] ; sh:minCount 1 .', /sh:inversePath/],
    ['disjoint qualified shapes', 'ex:s sh:targetClass ex:C ; sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:D ] ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true .', /qualifiedValueShapesDisjoint/],
    ['a datatype whose form is unknown', 'ex:s sh:targetClass ex:C ; sh:path ex:p ; sh:datatype xsd:gYear .', /gYear/],
    ['flags of patterns that JavaScript does not have', 'ex:s sh:targetClass ex:C ; sh:path ex:p ; sh:pattern "a" ; sh:flags "x" .', /flags x/],
    ['a shape inside itself', 'ex:s sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:node ex:s ] .', /inside itself/],
    ['a count without a path', 'ex:s sh:targetClass ex:C ; sh:minCount 1 .', /needs a path/],
    ['a word without a name', 'ex:s sh:targetClass ex:C ; sh:path ex:p ; sh:in ( [] ) .', /without a name/],
  ])('%s', (_, text, message) => expect(() => emitShapeChecks(shapeQuads(text))).toThrow(message))
})

describe('text of shapes never becomes code', () => {
  const hostile = String.raw`');process.exit(1);('\u2028` + '`${process.exit(1)}` // */ \\n'
  test('in words, names of properties and shapes, patterns and languages', async () => {
    const text = JSON.stringify(hostile)
    const checks = await loadShapeChecks(emitShapeChecks([
      ...shapeQuads(`ex:s sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:in ( ${text} ${text}@en ) ; sh:pattern "^'/\`/" ] .`),
      ...shapeQuads('<urn:s\'+f()+\'> sh:targetClass <urn:c\'+f()+\'> ; sh:property [ sh:path <urn:p\'+f()+\'> ; sh:minCount 1 ] .'),
    ]))
    const found = compiledResults(new Parser().parse(`<urn:x> a <https://example.com/C>, <urn:c'+f()+'> ; <https://example.com/p> ${text} .`) as never, checks)
    expect(found.map(({ component }) => component).sort()).toEqual(['MinCount', 'Pattern'])
  })
})

/** Each listed difference between rdf-validate-shacl and SHACL once: what only the one finds, and what only the other. */
describe('where rdf-validate-shacl and SHACL differ, the compiled checks follow SHACL', () => {
  test.each([
    ['lengths count characters', `mla:split "${'😀'.repeat(600)}"`, [], ['MaxLength']],
    ['infinity is above all numbers, and not below them', 'mla:threshold "INF"^^xsd:double', [], ['MinInclusive']],
    ['what begins like a number is none', 'mla:threshold "12abc"^^xsd:double', ['MaxInclusive', 'MinInclusive'], []],
    ['NaN is not in order with a number', 'mla:lower "NaN"^^xsd:double', ['LessThanOrEquals'], []],
    ['years have more than four digits', 'mla:timestamp "10000-01-01T00:00:00Z"^^xsd:dateTime', [], ['MinInclusive']],
    ['parts of a millisecond count', 'mla:timestamp "9999-12-31T23:59:59.9995Z"^^xsd:dateTime', ['MaxInclusive'], []],
    ['days that no month has are not well formed', 'mla:timestamp "2023-02-29T00:00:00Z"^^xsd:dateTime', ['Datatype', 'MaxInclusive', 'MinInclusive'], []],
    ['a number has one sign', 'mla:threshold "--1"^^xsd:double', ['Datatype'], []],
  ])('%s', async (_, statement, ours, theirs) => {
    const quads = turtle(`ex:x a mla:Measurement ; mla:name "m" ; mla:value 1.0e0 ; ${statement} .`)
    const key = ({ component, path }: { component: string; path: { value: string } | null }) => `${component} ${path?.value}`
    const [one, other] = [compiledResults(quads).map(key), (await referenceResults(quads)).map(key)]
    const only = (found: string[], without: string[]) => found.filter((result) => !without.includes(result)).map((result) => result.split(' ')[0]).sort()
    expect(only(one, other)).toEqual(ours)
    expect(only(other, one)).toEqual(theirs)
  })
})

describe('literals mean what XML Schema says', () => {
  test.each([
    ['double', '+INF', Infinity], ['double', '-1.5E-3', -0.0015], ['double', '0x10', null], ['double', '', null], ['decimal', '1.', 1], ['decimal', '1e3', null], ['integer', '+007', 7], ['integer', '1.0', null],
    ['nonNegativeInteger', '-0', -0], ['nonNegativeInteger', '-1', null], ['nonNegativeInteger', `-${'9'.repeat(400)}`, null], ['byte', '127', 127], ['byte', '128', null], ['long', '9223372036854775807', 9223372036854776000], ['long', '9223372036854775808', null],
    ['boolean', '1', true], ['boolean', 'TRUE', null], ['date', '2024-01-01', null],
  ])('%s "%s" is %s', (datatype, text, meaning) => expect(meaningOf(text, XSD + datatype)).toEqual(meaning))

  test.each(['2023-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2024-00-01T00:00:00Z', '2024-01-01T24:00:01Z', '2024-01-01T00:60:00Z', '2024-01-01T00:00:00+15:00', '024-01-01T00:00:00Z', '2024-01-01', '02024-01-01T00:00:00Z', '2024-01-01T00:00:00.Z'])('%s is no moment', (text) => expect(meaningOf(text, `${XSD}dateTime`)).toBeNull())

  test.each([
    ['2024-01-01T00:00:00Z', '<', '2024-01-01T00:00:00.000000001Z'], ['2024-01-01T24:00:00Z', '=', '2024-01-02T00:00:00Z'], ['2024-03-01T00:00:00+14:00', '=', '2024-02-29T10:00:00Z'], ['2024-01-01T00:00:00.10Z', '=', '2024-01-01T00:00:00.1Z'],
    ['-0001-12-31T23:59:59Z', '<', '0000-01-01T00:00:00Z'], ['9999-12-31T23:59:59.999Z', '<', '10000-01-01T00:00:00Z'], ['2024-01-01T00:00:00', '?', '2024-01-01T00:00:00Z'], ['1969-12-31T23:59:59Z', '<', '1970-01-01T00:00:00Z'],
  ])('%s %s %s', (one, sign, other) => {
    const order = orderOf(meaningOf(one, `${XSD}dateTime`), meaningOf(other, `${XSD}dateTime`))
    expect(Number.isNaN(order) ? '?' : order < 0 ? '<' : order > 0 ? '>' : '=').toBe(sign)
  })

  test('moments of four digits are those of Date', () => {
    for (let at = Date.UTC(1, 0, 1); at < 253402300800000; at += 86_400_000 * 97 + 12_345_678) {
      const text = new Date(at).toISOString()
      expect(meaningOf(text, `${XSD}dateTime`)).toMatchObject({ seconds: Math.floor(at / 1000) })
    }
  })
})

describe('graphs that were made to exhaust the checks', () => {
  test('classes below each other end', async () => {
    const text = '<urn:a> <http://www.w3.org/2000/01/rdf-schema#subClassOf> <urn:b> . <urn:b> <http://www.w3.org/2000/01/rdf-schema#subClassOf> <urn:a>, <https://w3id.org/ml-assets#Slice> . <urn:x> a <urn:a> .'
    expect((await checkShapes(new Parser().parse(text) as never)).issues).toHaveLength(2)
  })

  test('so do nodes with very many values, and the same said very often', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `ex:x mla:tags ex:t${index} ; mla:reference ex:t${index} ; mla:name "a" .`).join('\n')
    const start = performance.now()
    const { issues } = await checkShapes(turtle(`ex:x a mla:MlModel .\n${many}`))
    expect(issues.map(({ rule }) => rule)).toContain('max-items')
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('and a chain of many nodes', async () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `<urn:${index}> a <https://w3id.org/ml-assets#Column> ; <https://w3id.org/ml-assets#statistics> <urn:${index + 1}> .`).join('\n')
    expect((await checkShapes(new Parser().parse(chain) as never)).issues.length).toBeGreaterThan(20_000)
  })
})
