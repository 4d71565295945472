import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Connector } from '../src/connectors/connector.js'
import { projectFile, root } from './support/model.js'

const folder = join(root, '.cache', 'worked-example')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The block of code in CONTRIBUTING that is marked with a name. */
function block(name: string): string {
  return projectFile('CONTRIBUTING.md').split(`<!-- ${name} -->\n`)[1]!.replace(/^```\w+\n/, '').split('\n```')[0]!
}

test('the connector in CONTRIBUTING makes of its payload the model that stands there', async () => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.ts')
  writeFileSync(file, block('connector').replaceAll("'../../", `'${root}/src/`).replaceAll("'../", `'${root}/src/connectors/`))
  const { lantern } = (await import(file)) as { lantern: Connector }
  const { entities, warnings, ignored } = lantern.readers.models!(JSON.parse(block('payload')))
  expect(warnings).toEqual([])
  expect(ignored).toEqual([{ path: '/models/0/uuid', reason: 'A number of its database.' }])
  expect(entities).toEqual([JSON.parse(block('entity'))])
})
