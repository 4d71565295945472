import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readFrontMatter } from '../src/io/front-matter.js'
import { runs } from './support/model.js'

describe('front matter', () => {
  test.each<[why: string, text: string, expected: unknown]>([
    ['stands between fences', '---\nlicense: mit\n---\n# Model\n', { data: { license: 'mit' }, body: '# Model\n' }],
    ['has ends of Windows', '---\r\nlicense: mit\r\ntags:\r\n- a\r\n---\r\n# Model\r\n', { data: { license: 'mit', tags: ['a'] }, body: '# Model\r\n' }],
    ['comes after a byte order mark', '\ufeff---\na: 1\n---\nx', { data: { a: 1 }, body: 'x' }],
    ['comes after blank lines', '\n  \n---\na: 1\n---\nx', { data: { a: 1 }, body: 'x' }],
    ['has spaces behind the fences', '--- \na: 1\n---\t \nx', { data: { a: 1 }, body: 'x' }],
    ['ends with the text', '---\na: 1\n---', { data: { a: 1 }, body: '' }],
    ['ends with three dots', '---\na: 1\n...\nx', { data: { a: 1 }, body: 'x' }],
    ['may be a list', '---\n- a\n- b\n---\n', { data: ['a', 'b'], body: '' }],
    ['may be empty', '---\n---\nx', { body: 'x' }],
    ['may be a comment', '---\n# x\n---\nx', { body: 'x' }],
    ['holds dashes within texts', '---\na: |\n  ---\n  b\nc: "---"\n---\n---\nx', { data: { a: '---\nb\n', c: '---' }, body: '---\nx' }],
    ['is absent', '# Model\n\n---\na: 1\n---\n', { body: '# Model\n\n---\na: 1\n---\n' }],
    ['is absent from an empty file', '', { body: '' }],
    ['does not begin with four dashes', '----\na: 1\n---\n', { body: '----\na: 1\n---\n' }],
    ['has no end', '\n---\na: 1\n# Model\n', { body: '\n---\na: 1\n# Model\n', mistake: { line: 2, message: 'The front matter that begins here has no end: close it with a line of three dashes.' } }],
    ['is an opening fence alone', '---', { body: '---', mistake: { line: 1, message: 'The front matter that begins here has no end: close it with a line of three dashes.' } }],
  ])('%s', (_, text, expected) => {
    expect(readFrontMatter(text)).toStrictEqual(expected)
  })

  test('a mistake has its line in the file, and leaves the body', () => {
    const read = readFrontMatter('\n---\nlicense: mit\nname: "hunter2\\q"\n---\n# Model\n')
    expect(read).toStrictEqual({ body: '# Model\n', mistake: { line: 4, message: expect.stringContaining('escape') as string } })
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  test('no text is too strange', () => {
    const line = fc.oneof(fc.constantFrom('---', '--- ', '...', 'a: 1', '- x', ''), fc.string())
    fc.assert(fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const text = lines.join(end)
      const { body } = readFrontMatter(text)
      expect(text.endsWith(body)).toBe(true)
    }), { numRuns: runs * 3 })
  })

  test.each([['spaces', ' '.repeat(300_000)], ['blank lines', '\n'.repeat(300_000)], ['blank lines with spaces', ' \n'.repeat(300_000)], ['dashes', '-'.repeat(300_000)], ['fences with spaces', `---\n${'--- \t x\n'.repeat(50_000)}`], ['a fence of spaces', `---\n---${' '.repeat(300_000)}x`]])('many %s are read in linear time', (_, text) => {
    const start = performance.now()
    readFrontMatter(text)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

const cards = fileURLToPath(new URL('../../shared/payloads/huggingface/cards', import.meta.url))

describe.skipIf(!existsSync(cards))('every real card (skipped where ../shared is absent)', () => {
  const files = existsSync(cards) ? readdirSync(cards).filter((name) => name.endsWith('.md')) : []

  test.each(files)('%s', (name) => {
    const text = readFileSync(join(cards, name), 'utf8')
    const block = /^\s*---[\r\n]+([\S\s]*?)[\r\n]+---(?:\r\n|\n|$)/.exec(text) // the pattern of the Hub's own libraries
    const read = readFrontMatter(text)
    expect(read).not.toHaveProperty('mistake')
    expect(read.body).toBe(block ? text.slice(block[0].length) : text)
    expect(read.data).toEqual(block ? wire(parse(block[1]!, { maxAliasCount: 0 })) : undefined)
  })
})

/** A value of the library with the numbers that are none as texts. */
function wire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, item: unknown) => (typeof item === 'number' && !Number.isFinite(item) ? String(item) : item)))
}
