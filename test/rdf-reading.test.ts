import { describe, expect, test } from 'vitest'
import { ValidationError, type Issue } from '../src/index.js'
import { fromQuads, parseRdf, RdfSyntaxError, toQuads, type Format } from '../src/rdf/index.js'
import { modelGraph, modelWith, quadsOf } from './support/hostile.js'

/** What is read from a graph: the documents, and each issue as `iri path rule message`. */
function read(more: string, after = '') {
  const issues: string[] = []
  const documents = fromQuads(quadsOf(modelGraph(more, after)), { onIssue: ({ path, rule, message }, iri) => issues.push(`${iri.replace('http://ex.example/', '')} ${path} ${rule} ${message}`) })
  return { documents, issues }
}

const notWell = (path: string, datatype: string) => [`m ${path} type Must be a literal of the datatype ${datatype}, well formed.`]

/** A literal of a field and the value that it is read as; nothing where it is none. */
function expectLiteral(field: string, literal: string, value: unknown, datatype: string): void {
  const { documents, issues } = read(`; mla:${field} ${literal}`)
  expect({ documents, issues }, literal).toEqual(value === undefined ? { documents: [], issues: notWell(`/${field}`, datatype) } : { documents: [modelWith({ [field]: value })], issues: [] })
}

describe('literals', () => {
  test('moments have a time zone, a day of the calendar and at most milliseconds', () => {
    const moments: [text: string, value?: number][] = [
      ['2024-02-29T12:30:15Z', Date.UTC(2024, 1, 29, 12, 30, 15)], ['2024-02-29T12:30:15.1Z', Date.UTC(2024, 1, 29, 12, 30, 15, 100)], ['2024-02-29T12:30:15.123000Z', Date.UTC(2024, 1, 29, 12, 30, 15, 123)],
      ['2024-02-29T12:30:15+02:00', Date.UTC(2024, 1, 29, 10, 30, 15)], ['2024-03-01T01:00:00+02:00', Date.UTC(2024, 1, 29, 23)], ['2024-12-31T23:00:00-02:00', Date.UTC(2025, 0, 1, 1)], ['0001-01-01T00:00:00.000Z', -62135596800000], ['9999-12-31T23:59:59.999Z', 253402300799999],
      ['2024-02-30T12:00:00Z'], ['2023-02-29T12:00:00Z'], ['2024-13-01T12:00:00Z'], ['2024-01-01T25:00:00Z'], ['2024-01-01T12:00:00'], ['2024-01-01T12:00Z'], ['2024-01-01T12:00:00.1234Z'], ['2024-01-01T12:00:00.Z'], ['2024-01-01'], [' 2024-01-01T12:00:00Z'], ['2024-01-01T12:00:00Z '], ['2024-01-01T12:00:00+2:00'], ['12024-01-01T12:00:00Z'], ['today'],
    ]
    for (const [text, value] of moments) expectLiteral('createdAt', `"${text}"^^xsd:dateTime`, value, 'xsd:dateTime')
    expectLiteral('createdAt', '"2024-01-01T12:00:00Z"', undefined, 'xsd:dateTime')
  })

  test('truth values are words or digits', () => {
    const words: [text: string, value?: boolean][] = [['true', true], ['1', true], ['false', false], ['0', false], ['TRUE'], ['yes'], ['']]
    for (const [text, value] of words) expectLiteral('deleted', `"${text}"^^xsd:boolean`, value, 'xsd:boolean')
    expectLiteral('deleted', '1', undefined, 'xsd:boolean')
  })

  test('record versions are numbers in texts', () => {
    const versions: [text: string, value?: number][] = [['1.2', 1.2], ['7', 7], ['.5', 0.5], ['1.', 1], ['+1e1', 10], ['1E-1', 0.1], ['0', 0], ['NaN'], ['INF'], ['1e400'], ['x'], [''], ['.'], ['1e'], ['1 '], [' 1'], ['0x1'], ['1.2.3']]
    for (const [text, value] of versions) expectLiteral('version', `"${text}"`, value, 'xsd:string')
    expectLiteral('version', '"1.2"^^xsd:double', undefined, 'xsd:string')
  })

  test('free JSON is JSON', () => {
    const texts: [text: string, value?: unknown][] = [['{\\"a\\":[1]}', { a: [1] }], ['\\"x\\"', 'x'], ['null', null], ['7', 7], ['x'], [''], ['{\\"a\\":1,}']]
    for (const [text, value] of texts) expectLiteral('extension', `"${text}"^^rdf:JSON`, value, 'rdf:JSON')
    expectLiteral('extension', '"7"', undefined, 'rdf:JSON')
  })

  test('measurements may be not finite', () => {
    const metric = (literal: string) => read('; mla:metrics ex:a', `ex:a a mla:Measurement ; mla:name "a" ; mla:value ${literal} .`)
    const values: [text: string, value?: number | string][] = [['9.3E-1', 0.93], ['-2', -2], ['INF', 'Infinity'], ['+INF', 'Infinity'], ['-INF', '-Infinity'], ['NaN', 'NaN'], ['1E400', 'Infinity'], ['inf'], ['Infinity'], ['nan'], ['1,5']]
    for (const [text, value] of values) {
      const expected = value === undefined ? { documents: [], issues: notWell('/metrics/0/value', 'xsd:double') } : { documents: [modelWith({ metrics: [{ name: 'a', value }] })], issues: [] }
      expect(metric(`"${text}"^^xsd:double`), text).toEqual(expected)
    }
    expect(metric('"1"').documents).toEqual([])
  })

  test('shares are finite, and counts and seeds whole', () => {
    const share = (literal: string) => read('; mla:deployments ex:a', `ex:a a mla:Deployment ; mla:name "a" ; mla:trafficShare ${literal} .`)
    expect(share('"0.5"^^xsd:double').documents).toEqual([modelWith({ deployments: [{ name: 'a', trafficShare: 0.5 }] })])
    for (const text of ['NaN', 'INF', 'x', '1e999']) expect(share(`"${text}"^^xsd:double`)).toEqual({ documents: [], issues: notWell('/deployments/0/trafficShare', 'xsd:double') })
    const replicas = (literal: string) => read('; mla:deployments ex:a', `ex:a a mla:Deployment ; mla:name "a" ; mla:replicas ${literal} .`)
    for (const [text, value] of [['3', 3], ['+3', 3], ['007', 7]] as const) expect(replicas(`"${text}"^^xsd:nonNegativeInteger`).documents).toEqual([modelWith({ deployments: [{ name: 'a', replicas: value }] })])
    for (const text of ['3.0', '3e1', '', '+', ' 3', '3 ', 'x3', '3x']) expect(replicas(`"${text}"^^xsd:nonNegativeInteger`)).toEqual({ documents: [], issues: notWell('/deployments/0/replicas', 'xsd:nonNegativeInteger') })
    expect(replicas('3').documents).toEqual([modelWith({ deployments: [{ name: 'a', replicas: 3 }] })])
    expect(replicas('-3').documents).toEqual([])
  })

  test('hyperparameters are texts, numbers or truth values', () => {
    const parameter = (literal: string) => read('; mla:mlHyperParameters ex:a', `ex:a a mla:MlHyperParameter ; mla:name "a" ; mla:value ${literal} .`)
    const values: [literal: string, value?: unknown][] = [['"x"', 'x'], ['"1.5"^^xsd:double', 1.5], ['true', true], ['"0"^^xsd:boolean', false], ['"INF"^^xsd:double'], ['"x"^^xsd:boolean'], ['7'], ['"x"@en']]
    for (const [literal, value] of values) {
      const expected = value === undefined ? { documents: [], issues: notWell('/mlHyperParameters/0/value', 'xsd:string, xsd:double or xsd:boolean') } : { documents: [modelWith({ mlHyperParameters: [{ name: 'a', value }] })], issues: [] }
      expect(parameter(literal), literal).toEqual(expected)
    }
  })

  test('with a language are no texts of ours', () => expectLiteral('description', '"x"@en', undefined, 'xsd:string'))
})

describe('a graph that does not say it as it should is told of, with the place', () => {
  const V1 = 'ex:v1 a mla:MlModelVersion ; mla:name "v1"'
  test.each<[what: string, more: string, after: string, issues: string[]]>([
    ['a text that is a node', '; mla:description ex:d', '', ['m /description type Must be a literal, not a node.']],
    ['an address that is a text', '; mla:sourceUrl "http://x"', '', ['m /sourceUrl type Must be an IRI.']],
    ['an address that is a blank node', '; mla:sourceUrl []', '', ['m /sourceUrl type Must be an IRI.']],
    ['two texts where one is due', '; mla:description "a", "b"', '', ['m /description single Takes one value, and the graph has 2.']],
    ['three nodes where one is due', '; mla:governance ex:a, ex:b, ex:c', 'ex:a a mla:Governance .', ['m /governance single Takes one value, and the graph has 3.']],
    ['a literal where a node is due', '; mla:versions "v1"', '', ['m /versions/0 type Must be a node of class `MlModelVersion`, not a literal.', 'm /versions/0/name required `name` is required and is missing.']],
    ['a node of another class', '; mla:versions ex:v1', 'ex:v1 a mla:MlFeature ; mla:name "v1" .', ['m /versions/0 type Must be a node of class `MlModelVersion`: the graph does not say that it is one.']],
    ['a reference of another class', '; mla:reference ex:o', 'ex:o mla:field "owners" ; mla:type "user" ; mla:name "j" .', ['m /owners/0 type Must be a node of class `EntityReference`: the graph does not say that it is one.']],
    ['an entry without a key', '; mla:changeDescription ex:c', 'ex:c a mla:ChangeDescription ; mla:changeSummary ex:s . ex:s mla:entry ex:e . ex:e a mla:ChangeSummaryEntry .', ['m /changeDescription/changeSummary required An entry has no `key`.']],
    ['a value deep inside', '; mla:versions ex:v1', `${V1} ; mla:trainingData ex:t . ex:t a mla:DataUse ; mla:rows "x" .`, ['m /versions/0/trainingData/0/rows type Must be a literal of the datatype xsd:nonNegativeInteger, well formed.', 'm /versions/0/trainingData/0/dataset required `dataset` is required and is missing.']],
    ['what the validator alone refuses', '; mla:algorithm ""', '', ['m /algorithm min-length Must not be empty: leave the field out when nothing is known.']],
  ])('%s', (_, more, after, issues) => expect(read(more, after)).toEqual({ documents: [], issues }))

  test('the first document that is not valid throws, where nobody asks for issues', () => {
    const graph = quadsOf(modelGraph('; mla:description "a", "b" ; mla:sourceUrl "x"'))
    expect(() => fromQuads(graph)).toThrow(ValidationError)
    expect(() => fromQuads(graph)).toThrow('/description: Takes one value, and the graph has 2. (and 1 more)')
  })

  test('good documents beside it are read', () => {
    const quads = [...quadsOf(modelGraph('; mla:description "a", "b"')), ...toQuads(modelWith({ name: 'good' }))]
    const issues: Issue[] = []
    expect(fromQuads(quads, { onIssue: (issue) => issues.push(issue) })).toEqual([modelWith({ name: 'good' })])
    expect(issues).toHaveLength(1)
  })

  test('at most a hundred issues are noted of one document', () => {
    const children = Array.from({ length: 150 }, (_, index) => `ex:f${index}`)
    const { issues } = read(`; mla:mlFeatures ${children.join(', ')}`, children.map((child) => `${child} mla:name "${child.slice(3)}" .`).join('\n'))
    expect(issues).toHaveLength(100)
  })

  test('a blank node may be a document', () => {
    const quads = quadsOf('_:m a mla:MlDataset ; mla:name "d" . _:n a mla:MlDataset .')
    const told: string[] = []
    expect(fromQuads(quads, { onIssue: ({ path }, iri) => told.push(`${iri.slice(0, 2)} ${path}`) })).toEqual([{ type: 'mldataset', name: 'd' }])
    expect(told).toEqual(['_: /name'])
  })
})

describe('order', () => {
  const versions = (...positions: string[]) => read(`; mla:versions ${positions.map((_, index) => `ex:v${index}`).join(', ')}`, positions.map((position, index) => `ex:v${index} a mla:MlModelVersion ; mla:name "v${index}" ${position ? `; mla:position ${position}` : ''} .`).join('\n')).documents.map((document) => (document as unknown as { versions: { name: string }[] }).versions.map(({ name }) => name).join(' '))

  test('lists are read by position, what has none last, and by IRI among equals', () => {
    expect(versions('2', '1', '0')).toEqual(['v2 v1 v0'])
    expect(versions('10', '9')).toEqual(['v1 v0'])
    expect(versions('', '1', '"x"', '0')).toEqual(['v3 v1 v0 v2'])
    expect(versions('5', '5', '5', '-1')).toEqual(['v3 v0 v1 v2'])
  })

  test('the same statement in two graphs, or twice, counts once', () => {
    const quads = quadsOf(modelGraph('; mla:description "a" ; mla:languages "de", "fr"'))
    const elsewhere = quads.map(({ subject, predicate, object }) => ({ subject, predicate, object, graph: { termType: 'NamedNode', value: 'http://g.example/' } }) as never)
    expect(fromQuads([...quads, ...quads, ...elsewhere])).toEqual([modelWith({ description: 'a', languages: ['de', 'fr'] })])
  })

  test('literals that differ in datatype alone are two', () => {
    expect(read('; mla:description "1", 1').issues).toEqual(['m /description single Takes one value, and the graph has 2.'])
    expect(read('; mla:description "a", "a"@en').issues).toEqual(['m /description single Takes one value, and the graph has 2.'])
  })
})

describe('what a text that is not RDF is told', () => {
  test.each<[format: Format, text: string, message: string]>([
    ['turtle', '<http://a> <http://b> .', 'This is not turtle, line 1: a statement does not follow the grammar.'],
    ['nquads', '<http://a> <http://b> <http://c> .\nx', 'This is not nquads, line 2: a statement does not follow the grammar.'],
    ['jsonld', '{', 'This is not jsonld: it is not even JSON.'],
    ['jsonld', '{"@context": 7}', 'This is not jsonld: the document does not follow JSON-LD 1.1, or it names a context that is not at hand.'],
    ['jsonld', '{"@context": "http://x/"}', 'This is not jsonld: it names a context by its address. Contexts are not fetched: put it into the document, or use https://w3id.org/ml-assets/context/v1.jsonld.'],
    ['jsonld', '{"a": {"__proto__": 1}}', 'This is not jsonld: it holds `__proto__`, which is refused.'],
    ['jsonld', '{"a": {"@id": "__proto__"}}', 'This is not jsonld: it holds `__proto__`, which is refused.'],
    ['jsonld', `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`, 'This is not jsonld: it is nested more than 128 levels deep.'],
    ['jsonld', `${'['.repeat(600)}${']'.repeat(600)}`, 'This is not jsonld: it holds lists in lists, more than 8 levels deep.'],
    ['jsonld', `{"http://p": {"@type": "@json", "@value": ${'['.repeat(20_000)}${']'.repeat(20_000)}}}`, 'This is not jsonld: a JSON literal is nested too deeply.'],
  ])('%s: %.40s', async (format, text, message) => {
    const error = await parseRdf(text, { format }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RdfSyntaxError)
    expect(error).toMatchObject({ name: 'RdfSyntaxError', message })
  })

  test('128 levels of JSON-LD and 8 lists in lists are read, and no more', async () => {
    const levels = (count: number, open: string, close: string) => parseRdf(`${open.repeat(count)}{}${close.repeat(count)}`, { format: 'jsonld' })
    expect(await levels(128, '{"http://p.example/":', '}')).toEqual([])
    await expect(levels(129, '{"http://p.example/":', '}')).rejects.toThrow('more than 128 levels deep')
    expect(await levels(8, '[', ']')).toEqual([])
    await expect(levels(9, '[', ']')).rejects.toThrow('lists in lists')
    expect(await levels(40, '[{"http://p.example/":', '}]')).toEqual([])
  })
})
