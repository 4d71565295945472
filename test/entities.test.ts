import { describe, expect, test } from 'vitest'
import { canonical, parse, rules, validate, ValidationError } from '../src/index.js'
import { entityTypes, invalidFixtures, model, projectFile, validFixtures } from './support/model.js'

describe('every valid fixture is taken', () => {
  test.each(validFixtures)('$name', ({ content, type }) => {
    expect(validate(content)).toEqual({ ok: true, value: content, warnings: [] })
    expect(parse(content, type)).toBe(content)
  })
})

describe('canonical is idempotent and gives a valid document', () => {
  test.each(validFixtures)('$name', ({ content }) => {
    const once = canonical(content)
    expect(validate(once)).toMatchObject({ ok: true })
    expect(canonical(once)).toEqual(once)
  })
})

describe('every invalid fixture is refused for the reasons it lists', () => {
  test.each(invalidFixtures)('$name', async ({ content, name }) => {
    const result = validate(content.entity)
    const issues = result.ok ? [] : result.issues
    expect(issues.map(({ path, rule }) => ({ path, rule }))).toEqual(expect.arrayContaining(content.issues))
    expect(issues).toHaveLength(content.issues.length)
    expect(() => parse(content.entity)).toThrow(ValidationError)
    await expect(issues.map(({ path, rule, message }) => `${path}  ${rule}  ${message}\n`).join('')).toMatchFileSnapshot(`golden/messages/${name.replace('/invalid/', '/')}.txt`)
  })
})

test('every rule that JSON can break has a fixture', () => {
  const shown = new Set(invalidFixtures.flatMap(({ content }) => content.issues.map((issue) => issue.rule)))
  // The first two need documents too big for a file and have tests of their own; the others belong to graphs.
  const elsewhere = ['too-deep', 'too-large', 'unwritable', 'nothing-checked', 'contradiction', 'shape']
  expect(rules.filter((rule) => !shown.has(rule) && !elsewhere.includes(rule))).toEqual([])
})

test('no message holds a value of the document', () => {
  const publicWords = entityTypes.map((type) => projectFile(`schemas/bundled/${model.types.find((candidate) => candidate.document?.type === type)!.document!.file}`)).join()
  for (const { content } of invalidFixtures) {
    const result = validate(content.entity)
    const words = new Set(JSON.stringify(content.entity).match(/"(?:[^"\\]|\\.){12,}"(?!:)/g) ?? [])
    for (const { message } of result.ok ? [] : result.issues) for (const word of words) if (!publicWords.includes(word)) expect(message).not.toContain(word.slice(1, -1))
  }
})

test('the fixtures are explained', () => {
  expect(projectFile('test/fixtures/entities/README.md')).toContain('invalid')
})
