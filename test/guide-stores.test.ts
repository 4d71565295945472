import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { openGraph, type Graph } from '../src/graph/index.js'
import type { Entity } from '../src/index.js'
import { projectFile, root } from './support/model.js'

const guide = projectFile('docs/guide/stores.md')
const questions = [...guide.matchAll(/^(\S.+\?)\n\n```sparql\n([\s\S]+?)```/gm)].map(([, question, sparql]) => [question!, sparql!] as const)

describe('the guide to graph stores', () => {
  let graph: Graph
  beforeAll(async () => {
    const { story } = (await import(pathToFileURL(join(root, 'examples', 'fraud', 'story.mjs')).href)) as { story: Entity[] }
    graph = await openGraph({ base: 'https://models.example.com/' })
    graph.replace(story)
  })

  test('has a question before each query', () => expect(questions).toHaveLength(guide.split('```sparql').length - 1))

  test.each(questions)('%s', async (question, sparql) => {
    const rows = graph.select(sparql).map((row) => Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])))
    expect(rows).not.toEqual([])
    await expect(`${question}\n${rows.map((row) => `${JSON.stringify(row)}\n`).join('')}`).toMatchFileSnapshot(`golden/guide/${question.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, '')}.txt`)
  })
})
