import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter } from '../../src/io/front-matter.js'
import { parseTolerantJson } from '../../src/io/tolerant-json.js'
import { parseYaml, parseYamlDocuments, type YamlResult } from '../../src/io/yaml.js'
import { connectors } from './connectors.js'
import { root } from './model.js'
import type { PayloadEntry, RealPayload } from './payload-coverage.js'

const shared = join(root, '..', 'shared', 'payloads')

/** Whether payloads recorded from real platforms are on this machine; a user's machine has none. */
export const hasRealPayloads = existsSync(shared)

/** The files recorded from a platform, each with what `test/fixtures/connectors/<connector>/payloads.json` says of it. */
export const realPayloads: readonly RealPayload[] = hasRealPayloads ? connectors.flatMap((connector) => {
  const list = join(root, 'test', 'fixtures', 'connectors', connector.id, 'payloads.json')
  const entries = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, PayloadEntry>) : {}
  return filesOf(join(shared, connector.id)).map((file) => {
    const entry = entries[file]
    if (!entry) throw new Error(`${connector.id}/${file} is not named in test/fixtures/connectors/${connector.id}/payloads.json`)
    return { connector, file, entry, payload: 'skip' in entry ? undefined : payloadOf(join(shared, connector.id, file), entry) }
  })
}) : []

function payloadOf(path: string, { as = path.endsWith('.json') ? 'json' : 'text', at = '', wrap, with: more }: Exclude<PayloadEntry, { skip: string }>): unknown {
  const text = readFileSync(path, 'utf8')
  const whole = { json: parseTolerantJson, 'tolerant-json': parseTolerantJson, text: (all: string) => all, yaml: (all: string) => valueOf(parseYaml(all)), 'yaml-documents': (all: string) => parseYamlDocuments(all).map(valueOf), 'front-matter': readFrontMatter }[as](text)
  const part = at.split('/').slice(1).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], whole)
  const wrapped = wrap === undefined ? part : { [wrap]: part }
  return more === undefined ? wrapped : { ...more, ...(wrapped as object) }
}

function valueOf(result: YamlResult): unknown {
  if ('mistake' in result) throw new Error(`line ${result.mistake.line}: ${result.mistake.message}`)
  return result.value
}

function filesOf(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'SOURCES.md').map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort() : []
}
