import { describe, expect, test } from 'vitest'
import { entityIri, fullyQualifiedName, lineageEdge, mlModel, reference, type Entity, type EntityReference } from '../src/index.js'
import { checkedBase, encodeSegment, isLegalIri } from '../src/entities/iris.js'
import { isDocument } from '../src/entities/references.js'
import { toQuads } from '../src/rdf/index.js'
import { compareCodePoints } from '../src/entities/order.js'

const ID = '5A0F3F61-4B0E-4F0E-9D7C-1F0A3B7B9C11'
const URN = `urn:uuid:${ID.toLowerCase()}`
const base = 'https://m.example/'

describe('an IRI', () => {
  test('is legal when RDF can hold it', () => {
    for (const text of ['http://a', 'urn:x', 'a:', 'x+1.-y:ü[]#a#b', `x:${'a'.repeat(65534)}`]) expect(isLegalIri(text), text.slice(0, 20)).toBe(true)
    for (const text of ['', 'a', ':a', '1a:b', 'ä:b', ' a:b', 'a:b ', 'a:\u0000', 'a:<', 'a:>', 'a:"', 'a:{', 'a:}', 'a:|', 'a:\\', 'a:^', 'a:`', 'a:\ud800', `x:${'a'.repeat(65535)}`]) expect(isLegalIri(text), text.slice(0, 20)).toBe(false)
  })

  test('can be a base when it ends where a name may follow', () => {
    for (const text of ['https://m.example/', 'https://m.example/#', 'urn:x:', 'https://m.example/?id=']) expect(checkedBase(text)).toBe(text)
    expect(checkedBase()).toBe('https://ml-assets.example/')
    for (const text of ['', '/', 'https://m.example', 'https://m.example/a', 'https://m example/']) expect(() => checkedBase(text), text).toThrow(new TypeError('`base` must be an absolute IRI that ends in `/` or `#`, such as `https://models.example.com/`'))
  })

  test.each([
    ['', '~'], ['.', '~.'], ['..', '~..'], ['...', '...'], ['a.b', 'a.b'], ['~1', '%7E1'], ["!'()*~", '%21%27%28%29%2A%7E'], ['a/b c', 'a%2Fb%20c'], ['ü', '%C3%BC'], ['REDACTED', 'REDACTED'],
  ])('has %j as its segment %s', (text, segment) => expect(encodeSegment(text)).toBe(segment))

  test('of a document comes from its type and its name, or from its id where it has no name', () => {
    expect(entityIri({ type: 'mldataset', name: 'a b' })).toBe('https://ml-assets.example/mldataset/a%20b')
    expect(entityIri({ type: 'mldataset', name: 'a', id: ID }, base)).toBe(`${base}mldataset/a`)
    expect(entityIri({ type: 'mldataset', id: ID } as unknown as Entity, base)).toBe(URN)
    expect(entityIri({ type: 'mldataset' } as unknown as Entity, base)).toBe(`${base}mldataset/~`)
  })

  test('of what a reference means comes from its qualified name, its id, or the place of the reference', () => {
    const means = (reference: EntityReference) => toQuads({ type: 'mldataset', name: 'a', sourceTables: [reference] }, { base }).flatMap(({ subject, predicate, object }) => (/#(?:target|reference)$/.test(predicate.value) ? [predicate.value.endsWith('#target') ? object.value : object.value.slice(subject.value.length)] : []))
    expect(means({ type: 'table', fullyQualifiedName: 'a b.c', id: ID })).toEqual(['/sourceTables/table;a%20b.c', `${base}table/a%20b.c`])
    expect(means({ type: 'table', id: ID, name: 'a' })).toEqual([`/sourceTables/table;${ID.toLowerCase()}`, URN])
    expect(means({ type: 'table', name: 'a b' })).toEqual(['/sourceTables/table;a%20b', `${base}mldataset/a/sourceTables/table;a%20b/target`])
  })
})

describe('names', () => {
  test('of an edge join its ends, each by the best name it has', () => {
    const edge = (from: object, to: object) => fullyQualifiedName({ type: 'lineageEdge', fromEntity: { type: 'table', ...from }, toEntity: { type: 'table', ...to } } as Entity)
    expect(edge({ fullyQualifiedName: 'a.b', name: 'x' }, { id: ID, name: 'y' })).toBe(`"a.b".${ID.toLowerCase()}`)
    expect(edge({ name: 'a.b' }, {})).toBe('"a.b".')
    expect(lineageEdge({ fromEntity: reference('table', 'a'), toEntity: reference('table', 'b'), lineageDetails: { pipeline: reference('pipeline', 'p.q') } }).fullyQualifiedName).toBe('a.b."p.q"')
  })

  test('of a document without parents and name are empty', () => expect(fullyQualifiedName({ type: 'mldataset' } as unknown as Entity)).toBe(''))

  test('of a reference: to a document its id too, where it has one', () => {
    expect(reference({ type: 'mldataset', name: 'a.b' })).toStrictEqual({ type: 'mldataset', fullyQualifiedName: '"a.b"' })
    expect(reference({ type: 'mldataset', name: 'a', id: ID })).toStrictEqual({ type: 'mldataset', fullyQualifiedName: 'a', id: ID })
    expect(reference('table', 'a.b')).toStrictEqual({ type: 'table', fullyQualifiedName: 'a.b' })
  })

  test('a document is told from a reference by what a reference cannot say', () => {
    const most = { type: 'mlmodel', fullyQualifiedName: 'a', id: ID, name: 'a', displayName: 'a', description: 'a', deleted: true, inherited: true, href: 'x:y' }
    expect(isDocument(most)).toBe(false)
    expect(isDocument({ ...most, service: {} })).toBe(true)
    for (const value of [null, undefined, 7, 'mlmodel', [], {}, { type: 7, service: {} }, { type: 'table', service: {} }, { type: 'toString', service: {} }]) expect(isDocument(value)).toBe(false)
    expect(mlModel({ name: 'm', service: { type: 'mlmodelService', name: 's', displayName: 'S' } }).service).toEqual({ type: 'mlmodelService', name: 's', displayName: 'S' })
  })
})

test('texts are in the order of their code points', () => {
  const texts = ['', '\u0000', 'A', 'AB', 'ABC', 'B', 'a', 'aé', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10000}a', '\u{10ffff}']
  for (const [i, one] of texts.entries()) for (const [j, other] of texts.entries()) expect(Math.sign(compareCodePoints(one, other)), `${i} ${j}`).toBe(Math.sign(i - j))
})

test('null in the place of a name of a parent is no name', () => {
  const by = (service: object) => ({ type: 'mlmodel', name: 'm', service: { type: 'mlmodelService', ...service } }) as unknown as Entity
  for (const service of [{ fullyQualifiedName: null, name: 's' }, { fullyQualifiedName: null, id: null, name: 's' }, { name: 's' }]) {
    expect(fullyQualifiedName(by(service))).toBe('s.m')
    expect(entityIri(by(service), base)).toBe(`${base}mlmodel/s.m`)
  }
})
