import { documents } from '../generated/plan.js'
import { Misuse, parseArguments, type Command } from './command.js'
import { schemaHelp } from './help.js'
import { packageFile } from './package-files.js'
import type { Session } from './session.js'

/** `ml-assets schema`: prints what documents must look like. */
export const schema: Command = { summary: 'print the JSON Schema of a document type, the context or the shapes', help: schemaHelp, run }

interface Printable {
  /** How it is asked for. */
  readonly name: string
  /** Its path in the package. */
  readonly path: string
  readonly about: string
}

async function run(args: readonly string[], session: Session): Promise<void> {
  const { values, positionals } = parseArguments(args, { list: { type: 'boolean' } })
  const [name, ...more] = positionals
  if (more.length || (values.list && name !== undefined)) throw new Misuse('one name at a time.')
  if (name === undefined) return session.print(list())
  const found = printables().find((candidate) => candidate.name === name)
  if (!found) throw new Misuse(`there is no schema of that name; the names are ${printables().map((candidate) => candidate.name).join(', ')}.`)
  await session.print(packageFile(found.path))
}

function printables(): Printable[] {
  const types = Object.entries(documents).map(([name, { class: className }]) => {
    const path = `schemas/bundled/${kebab(className)}.schema.json`
    return { name, path, about: (JSON.parse(packageFile(path)) as { description: string }).description }
  })
  return [
    ...types,
    { name: 'context', path: 'contexts/v1.jsonld', about: 'The JSON-LD 1.1 context of all documents.' },
    { name: 'shapes', path: 'ontology/shapes.ttl', about: 'SHACL shapes of all documents, in Turtle.' },
    { name: 'ontology', path: 'ontology/ml-assets.ttl', about: 'The OWL ontology behind them, in Turtle.' },
  ]
}

function list(): string {
  const all = printables()
  const width = Math.max(...all.map(({ name }) => name.length))
  return all.map(({ name, about }) => `${name.padEnd(width)}  ${about}\n`).join('')
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()
}
