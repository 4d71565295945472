import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Connector, ReadContext, Reader } from '../../src/connectors/connector.js'
import { root } from './model.js'

const sources = join(root, 'src', 'connectors')
const fixtures = join(root, 'test', 'fixtures', 'connectors')

/** A payload of ours that a reader is tried on; what is expected of it stands beside it. */
export interface PayloadFixture {
  readonly connector: Connector
  readonly reader: string
  /** `mlflow/runs/nan-metric`. */
  readonly name: string
  readonly payload: unknown
  readonly context: ReadContext
  readonly golden: string
}

/** Every connector of the project: what the folders of `src/connectors` export that has readers. */
export const connectors: readonly Connector[] = (await Promise.all(folders(sources).filter((folder) => existsSync(join(sources, folder, 'index.ts')))
  .map(async (folder) => Object.values(await import(pathToFileURL(join(sources, folder, 'index.ts')).href) as object).filter(isConnector)))).flat()

/** Every payload under `test/fixtures/connectors/<connector>/<reader>/<case>.payload.<form>`: `json` is parsed, any other form is text. */
export const payloadFixtures: readonly PayloadFixture[] = connectors.flatMap((connector) => folders(join(fixtures, connector.id)).flatMap((reader) => fixturesOf(connector, reader)))

function fixturesOf(connector: Connector, reader: string): PayloadFixture[] {
  const directory = join(fixtures, connector.id, reader)
  return readdirSync(directory).filter((file) => file.includes('.payload.')).sort().map((file) => {
    const [name] = file.split('.payload.') as [string]
    const context = join(directory, `${name}.context.json`)
    return {
      connector, reader, name: `${connector.id}/${reader}/${name}`,
      payload: readPayload(join(directory, file)),
      context: existsSync(context) ? (JSON.parse(readFileSync(context, 'utf8')) as ReadContext) : {},
      golden: join(directory, `${name}.golden.json`),
    }
  })
}

/** A payload as a reader takes it: what a `.json` file holds, the text of any other. */
export function readPayload(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  return path.endsWith('.json') ? (JSON.parse(text) as unknown) : text
}

/** The reader that a fixture names. */
export function readerOf({ connector, reader }: Pick<PayloadFixture, 'connector' | 'reader'>): Reader {
  const found = connector.readers[reader]
  if (!found) throw new Error(`${connector.id} has no reader \`${reader}\`, only ${Object.keys(connector.readers).join(', ')}`)
  return found
}

function isConnector(value: unknown): value is Connector {
  return typeof value === 'object' && value !== null && 'readers' in value && 'serviceType' in value
}

function folders(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort() : []
}
