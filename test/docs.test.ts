import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { emitReferencePages } from '../scripts/generate/docs.js'
import { kebab, prose, slug, table } from '../scripts/generate/docs/markdown.js'
import { readVocabulary, vocabularyOf } from '../scripts/generate/docs/vocabulary.js'
import { MARK } from '../scripts/generate/header.js'
import * as library from '../src/index.js'
import { model, projectFile, root } from './support/model.js'

const vocabulary = readVocabulary(root)
const pages = new Map(emitReferencePages(model, vocabulary))
const documents = model.types.filter(({ document }) => document)

function pageOf(name: string): string {
  return pages.get(`docs/reference/${name}`)!
}

/** The part of a page under a heading of the second level. */
function section(text: string, heading: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
}

/** The rows of the tables in a text, each as its cells. */
function rows(text: string): string[][] {
  return text.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(/ (?<!\\)\| /))
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '``')
}

function anchorsOf(text: string): string[] {
  return [...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!)), ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!)]
}

/** Links of a page that lead nowhere; links to other sites are not followed. */
function brokenLinks(path: string, text: string): string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target))
  return targets.filter((target) => {
    const [file, id] = target.split('#') as [string, string?]
    const at = file ? join(dirname(path), file).replaceAll('\\', '/') : path
    if (!pages.has(at) && !existsSync(join(root, at))) return true
    return id !== undefined && !anchorsOf(pages.get(at) ?? projectFile(at)).includes(id)
  }).map((target) => `${path}: ${target}`)
}

/** The page, or the part of a page, that describes a type. */
function descriptionOf({ name, document }: (typeof model.types)[number]): string {
  return document ? section(pageOf(document.file.replace('.schema.json', '.md')), 'Fields') : section(pageOf('types.md'), name)
}

describe('the reference pages', () => {
  test('are one for each document type, and one each for what is nested, for words and for terms', () => {
    expect([...pages.keys()].map((path) => path.replace(/^docs\/reference\/(.+)\.md$/, '$1')).sort()).toEqual(['index', 'lineage-edge', 'ml-dataset', 'ml-experiment', 'ml-model', 'ml-model-service', 'ml-run', 'terms', 'types', 'words'])
  })

  test('say in a comment that they are derived', () => {
    for (const text of pages.values()) expect(text.startsWith(`<!-- ${MARK} -->\n`)).toBe(true)
  })

  test('have no row with more or fewer cells than its table', () => {
    for (const [path, text] of pages)
      for (const block of text.split('\n\n').filter((block) => block.startsWith('| '))) expect(new Set(rows(block).map((cells) => cells.length)).size, `${path}: ${block.slice(0, 80)}`).toBe(1)
  })

  test('have no anchor twice, upper and lower case taken alike', () => {
    for (const [path, text] of pages) {
      const anchors = anchorsOf(withoutCode(text)).map((id) => id.toLowerCase())
      expect(anchors.filter((id, place) => anchors.indexOf(id) !== place), path).toEqual([])
    }
  })

  test('have no link that leads nowhere', () => expect([...pages].flatMap(([path, text]) => brokenLinks(path, text))).toEqual([]))

  test('would show a link that leads nowhere', () => {
    expect(brokenLinks('docs/reference/index.md', '[a](absent.md) [b](types.md#absent) [c](types.md#measurement) [d](#absent) `[e](code.md)`')).toHaveLength(3)
  })
})

describe('the other pages', () => {
  const written = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path.replaceAll('\\', '/')}`)]
    .filter((path) => path.endsWith('.md') && !pages.has(path) && existsSync(join(root, path)))

  test.each(written)('%s has no link that leads nowhere', (path) => expect(brokenLinks(path, projectFile(path))).toEqual([]))
})

describe('a type', () => {
  test.each(model.types.map((type) => [type.name, type] as const))('%s is described with every field, in order', (_, type) => {
    const fields = rows(descriptionOf(type)).slice(2)
    expect(fields.map(([key]) => key)).toEqual(type.fields.map(({ key }) => `\`${key}\``))
    expect(fields.map((cells) => cells[2] === 'yes')).toEqual(type.fields.map(({ required }) => required))
    expect(fields.map((cells) => cells[4]!.startsWith('**Secret.** '))).toEqual(type.fields.map(({ secret }) => secret))
    expect(fields.map((cells) => cells[5] === 'never written')).toEqual(type.fields.map(({ secret }) => secret))
  })

  test('that is nested is in the list of types, and a document in the list of documents', () => {
    const listed = ['Documents', 'Nested types'].flatMap((heading) => rows(section(pageOf('index.md'), heading)).slice(2).map(([name]) => name!.replace(/^\[(.+)\].*$/, '$1')))
    expect(listed.sort()).toEqual(model.types.map(({ name }) => name).sort())
  })

  test('says what limits its fields', () => {
    const limits = (name: string, key: string) => rows(descriptionOf(model.types.find((type) => type.name === name)!)).find(([cell]) => cell === `\`${key}\``)![3]
    expect(limits('MlModel', 'mlFeatures')).toBe('at most 10,000 items; no two with the same `name`')
    expect(limits('LineageEdge', 'confidence')).toBe('0 to 1')
    expect(limits('MlModel', 'createdAt')).toBe('years 0001 to 9999')
    expect(limits('FilterPattern', 'includes')).toBe('each at most 1,024 characters; at most 1,000 items; none twice')
    expect(limits('EntityReference', 'type')).toBe('1 to 64 characters; matches `^[a-zA-Z]{1,64}$`')
  })
})

describe.each(documents.map((type) => [type.name, type] as const))('the page of %s', (name, type) => {
  const page = pageOf(type.document!.file.replace('.schema.json', '.md'))
  const example: library.Entity = JSON.parse(/```json\n([\s\S]+?)```/.exec(page)![1]!)

  test('has an example that is valid', () => expect(library.validate(example, type.document!.type as library.EntityType)).toMatchObject({ ok: true, value: example }))

  test('says what the example is called', () => expect(section(page, 'Fully qualified name')).toContain(`The example below is called \`${library.fullyQualifiedName(example)}\`.`))

  test('names a builder that there is', () => expect(library).toHaveProperty(/built by `(\w+)`/.exec(page)![1]!))

  test('has a picture with all that it is named after', () => {
    const picture = /```mermaid\n([\s\S]+?)```/.exec(page)![1]!
    expect(picture).toContain(`  ${name} -`)
    for (const parent of type.document!.parents.flat()) expect(picture).toMatch(new RegExp(`-->\\|"(?:.*>)?${parent.split('/').at(-1)}(?:<.*)?"\\|`))
  })
})

describe('the words', () => {
  test.each(model.enums.map((enumeration) => [enumeration.name, enumeration] as const))('of %s are all there, each with its meaning and its concept', (name, { scheme, values }) => {
    const words = rows(section(pageOf('words.md'), name)).slice(2)
    expect(words.map(([word]) => word)).toEqual(values.map((value) => `\`${value}\``))
    for (const [, label, meaning, concept] of words) {
      expect(label).not.toBe('')
      expect(meaning).toMatch(/\.$/)
      expect(concept).toMatch(new RegExp(`^\`mla:${scheme}-`))
    }
  })
})

describe('the terms', () => {
  const listed = ['Classes', 'Properties'].flatMap((heading) => rows(section(pageOf('terms.md'), heading)).slice(2))

  test('are all that the ontology declares', () => {
    const declared = new Parser().parse(projectFile('ontology/ml-assets.ttl')).filter(({ subject, predicate, object }) =>
      predicate.value.endsWith('#type') && subject.value.startsWith('https://w3id.org/ml-assets#') && /#(?:Class|\w+Property)$/.test(object.value))
    const names = listed.map(([name]) => name!.replace(/^.*`mla:(.+)`$/, '$1'))
    expect(names.sort()).toEqual([...new Set(declared.map(({ subject }) => subject.value.split('#')[1]))].sort())
  })

  test('stand under those of other vocabularies', () => {
    expect(listed.find(([name]) => name!.endsWith('`mla:MlModelVersion`'))![3]!.split(', ')).toEqual(expect.arrayContaining(['`dcat:Resource`', '`mls:Model`', '`prov:Entity`']))
    expect(listed.find(([name]) => name!.endsWith('`mla:baseModels`'))![6]).toBe('`prov:wasDerivedFrom`')
  })

  test('use only prefixes that the page explains', () => {
    const explained = rows(section(pageOf('terms.md'), 'Prefixes')).slice(2).map(([prefix]) => prefix!.slice(1, -2))
    const used = listed.flatMap((cells) => [cells[0]!, ...cells.slice(3)].join(' ').match(/(?<=`)[a-z]+(?=:)/g) ?? [])
    expect(explained).toEqual([...new Set(used)].sort())
  })
})

describe('the Markdown', () => {
  test('keeps cells apart whatever they hold', () => expect(table(['a'], [['x|y\nz']])).toBe('| a |\n| --- |\n| x\\|y z |'))

  test('takes no sentence for markup, save what stands between backticks', () => expect(prose('a *b* <c> [d] `e*<f>`')).toBe('a \\*b\\* &lt;c> \\[d\\] `e*<f>`'))

  test('writes names in kebab-case', () => expect(['MlModelService', 'tagFQN', 'endPointURL', 'AwsConfig'].map(kebab)).toEqual(['ml-model-service', 'tag-fqn', 'end-point-url', 'aws-config']))

  test('is not made where a word has no concept or a term no definition', () => {
    expect(() => vocabulary.concept('serviceType', 'Absent')).toThrow('the scheme serviceType has no concept for Absent')
    const bare = '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . <https://w3id.org/ml-assets#Bare> a <http://www.w3.org/2002/07/owl#Class> ; rdfs:label "bare" .'
    expect(() => vocabularyOf(new Parser().parse(bare))).toThrow('https://w3id.org/ml-assets#Bare has no skos:definition')
  })
})
