import { describe, expect, test } from 'vitest'
import { validate, type Entity } from '../src/index.js'
import { fromQuads, serialize, toQuads } from '../src/rdf/index.js'
import { expectCarried, expectPrototypesUntouched, expectRefused, modelGraph, modelWith, quadsOf, type Refusal } from './support/hostile.js'

expectPrototypesUntouched()

interface TextRow { row: string; text: string; refused?: Refusal['rule'] }

const literals: TextRow[] = [
  { row: 'line feed, carriage return, tab', text: 'a\nb\rc\td' },
  { row: 'quote and backslash', text: 'a"b\\c\\"d\\' },
  { row: 'what looks like an escape', text: '\\u0041 \\n \\U0001F600' },
  { row: 'NUL and U+0001', text: 'a\u0000b\u0001c' },
  { row: 'DEL and U+001F', text: 'a\u007fb\u001fc' },
  { row: 'U+FFFE and U+FFFF', text: 'a\ufffeb\uffffc' },
  { row: 'U+2028 and U+2029', text: 'a\u2028b\u2029c' },
  { row: 'U+0085', text: 'a\u0085b' },
  { row: 'byte order mark', text: '\ufeffa\ufeff' },
  { row: 'bidirectional override', text: 'a\u202eb\u2066c' },
  { row: 'composed and decomposed', text: '\u00e9 e\u0301' },
  { row: 'outside the first plane', text: '\u{1F600}\u{10FFFD}' },
  { row: 'end of a literal and a statement', text: '" . <http://evil.example/s> <http://evil.example/p> "o' },
  { row: 'end of a long literal', text: '""" . #' },
  { row: 'first half of a character', text: 'a\ud83d', refused: 'ill-formed' },
  { row: 'second half of a character', text: '\ude00a', refused: 'ill-formed' },
]

const iris: TextRow[] = [
  ...['>', '<', '"', '{', '}', '|', '^', '`', ' ', '\\', '\n', '\u0000', '\u0085', '\u007f'].map((char): TextRow => ({ row: `with ${JSON.stringify(char)}`, text: `http://a.example/${char}b`, refused: 'pattern' })),
  { row: 'with a graph name behind it', text: 'http://a> <http://evil/g', refused: 'pattern' },
  { row: 'with a statement behind it', text: 'http://a> . <s> <p> <o', refused: 'pattern' },
  { row: 'with a comment behind it', text: 'http://a> . #', refused: 'pattern' },
  { row: 'relative', text: 'foo', refused: 'pattern' },
  { row: 'empty', text: '', refused: 'min-length' },
  { row: 'label of a blank node', text: '_:b7', refused: 'pattern' },
  { row: 'path of Windows', text: 'C:\\x', refused: 'pattern' },
  { row: 'space in an address of S3', text: 's3://b/k k', refused: 'pattern' },
  { row: 'percent sign before no digits', text: 'http://a.example/%zz', refused: 'pattern' },
  { row: 'half a character', text: 'http://a.example/\ud83d', refused: 'ill-formed' },
  { row: 'script', text: 'javascript:alert(1)' },
  { row: 'scheme alone', text: 'javascript:' },
  { row: 'scheme and slashes alone', text: 'http://' },
  { row: 'scheme in capitals', text: 'HTTP://a.example/' },
  { row: 'dots to be collapsed', text: 'http://a.example/a/../b/./c' },
  { row: 'prefix of the standard', text: 'mla:description' },
  { row: 'letters beyond ASCII', text: 'http://a.example/\u00e9/\u6f22/\u{1F600}' },
  { row: 'private letters and an IPv6 host', text: 'http://[::1]:5000/?q=\ue000\ue001' },
  { row: 'bidirectional override', text: 'http://a.example/\u202eb' },
]

describe('a literal is carried exactly or refused', () => {
  test.each(literals)('$row', async ({ text, refused }) => {
    const places: [Record<string, unknown>, string][] = [[{ description: text }, '/description'], [{ extension: { value: text } }, '/extension/value'], [{ mlHyperParameters: [{ name: 'p', value: text }] }, '/mlHyperParameters/0/value']]
    for (const [fields, path] of places) {
      if (refused) expectRefused(modelWith(fields), { path, rule: refused })
      else await expectCarried(modelWith(fields))
    }
  })
})

describe('a key of free JSON or of a map is carried exactly or refused', () => {
  test.each(literals)('$row', async ({ text, refused }) => {
    const document = modelWith({ extension: { [text]: 1 }, changeDescription: { changeSummary: { [text]: { changedAt: 1 } } } })
    if (refused) expectRefused(document, { path: `/extension/${text}`, rule: refused }, { path: `/changeDescription/changeSummary/${text}`, rule: refused })
    else await expectCarried(document)
  })
})

describe('an IRI is carried exactly or refused', () => {
  test.each(iris)('$row', async ({ text, refused }) => {
    const document = modelWith({ sourceUrl: text })
    if (refused) expectRefused(document, { path: '/sourceUrl', rule: refused })
    else await expectCarried(document)
  })
})

describe('a name becomes part of an IRI and of a graph name without breaking out of it', () => {
  test.each([...literals, ...iris].filter(({ text }) => validate(modelWith({ name: text })).ok))('$row', async ({ text }) => {
    await expectCarried(modelWith({ name: text, mlFeatures: [{ name: text, dataType: 'text' }] }))
  })

  test.each(iris.filter(({ text }) => text && text.isWellFormed()))('as a fully qualified name: $row', async ({ text }) => {
    await expectCarried(modelWith({ fullyQualifiedName: text, service: { type: 'mlmodelService', fullyQualifiedName: text } }))
  })
})

describe('a base that no IRI can begin with is refused', () => {
  test.each(['http://a> <http://evil/', 'http://a> . #', 'foo/', '', '/', '_:b/', 'http://a.example/\ud83d/', 'http://a.example/ /', 'http://a.example/{x}/', 'http://a.example'])('%j', async (base) => {
    expect(() => toQuads(modelWith(), { base })).toThrow(TypeError)
    for (const format of ['nquads', 'turtle', 'trig', 'jsonld', 'ntriples'] as const) await expect(serialize(modelWith(), { format, base })).rejects.toThrow(TypeError)
  })
})

/** Terms that no parser gives, but another maker of terms may. */
const foreign: { row: string; value: object; refused: Refusal['rule'] | undefined }[] = [
  { row: 'language `en <http://evil/g>`', value: literal('x', 'rdf:langString', 'en <http://evil/g>'), refused: 'type' },
  { row: 'language `en .` and a statement on the next line', value: literal('x', 'rdf:langString', 'en .\n<s> <p> "y"@en'), refused: 'type' },
  { row: 'language `en_US`', value: literal('x', 'rdf:langString', 'en_US'), refused: 'type' },
  { row: 'language of no letters', value: literal('x', 'rdf:langString', ''), refused: 'type' },
  { row: 'datatype `http://d> <http://evil/g`', value: literal('x', 'http://d> <http://evil/g'), refused: 'type' },
  { row: 'half a character', value: literal('\ud83d', 'http://www.w3.org/2001/XMLSchema#string'), refused: 'ill-formed' },
  { row: 'IRI where a literal is due', value: { termType: 'NamedNode', value: 'http://a> <http://evil/g' }, refused: 'type' },
  { row: 'blank node where a literal is due', value: { termType: 'BlankNode', value: 'b .\n<s> <p> <o>' }, refused: 'type' },
  { row: 'variable', value: { termType: 'Variable', value: 'v' }, refused: 'type' },
  { row: 'quoted statement', value: { termType: 'Quad', value: '' }, refused: 'type' },
  { row: 'text that would break out', value: literal('" . <s> <p> "o', 'http://www.w3.org/2001/XMLSchema#string'), refused: undefined },
]

describe('a term that would break out of its place is refused where it would be read, and written nowhere', () => {
  test.each(foreign)('$row', async ({ value, refused }) => {
    const graph = quadsOf(modelGraph('; mla:description "here"')).map((quad) => (quad.object.value === 'here' ? { ...quad, subject: quad.subject, predicate: quad.predicate, graph: quad.graph, object: value } : quad)) as never
    const issues: Refusal[] = []
    const [read] = fromQuads(graph, { onIssue: ({ path, rule }) => issues.push({ path, rule }) }) as [Entity | undefined]
    expect(issues).toEqual(refused ? [{ path: '/description', rule: refused }] : [])
    if (!refused) await expectCarried(read!)
  })

  test('the label of a blank node that would break out never reaches an output', async () => {
    const label = { termType: 'BlankNode', value: 'b .\n<s> <p> <o>' }
    const graph = quadsOf(modelGraph()).map(({ subject, predicate, object, graph }) => ({ subject: subject.value.endsWith('/m') ? label : subject, predicate, object, graph })) as never
    await expectCarried(fromQuads(graph)[0]!)
  })
})

function literal(value: string, datatype: string, language = ''): object {
  return { termType: 'Literal', value, language, direction: '', datatype: { termType: 'NamedNode', value: datatype.replace('rdf:', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#') } }
}
