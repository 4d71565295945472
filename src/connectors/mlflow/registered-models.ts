import type { MlModel } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { extensionOf } from './extension.js'
import { Tags } from './tags.js'
import { readVersion, type Known, type Version } from './versions.js'

/** Tag of the registered models that are prompts, not models. */
const PROMPT = 'mlflow.prompt.is_prompt'

/** Reads a registered model with those of the versions that are its own; what the standard says of a model as a whole is taken from its newest version. */
export function readRegisteredModel(wire: Wire, versionWires: readonly Wire[], known: Known, desk: Desk): MlModel | undefined {
  wire.ignore({ '_creation_timestamp': 'Repeats creation_timestamp.', '_last_updated_timestamp': 'Repeats last_updated_timestamp.' })
  const tags = new Tags(wire)
  if (tags.get(PROMPT)?.toLowerCase() === 'true') return void desk.log.ignore(wire.path, 'A prompt, not a model.')
  const name = wire.text('name')
  const aliases = wire.items('aliases').map((alias) => [alias.text('alias'), alias.text('version')] as const)
  const versions = distinctVersions([...versionWires, ...wire.items('latest_versions')].map((version) => readVersion(version, namesOf(aliases, version.text('version')), known, desk)))
  const newest = versions.at(-1)
  return finish('mlmodel', {
    ...newest?.forModel, name, service: desk.scope.service, serviceType: desk.scope.serviceType, description: wire.text('description'),
    createdAt: wire.instant('creation_timestamp', 'milliseconds'), updatedAt: wire.instant('last_updated_timestamp', 'milliseconds'), createdBy: wire.text('user_id'),
    versions: versions.map(({ draft }) => draft), sourceUrl: name === undefined || desk.scope.webUrl === undefined ? undefined : `${desk.scope.webUrl}/#/models/${encodeURIComponent(name)}`,
    extension: extensionOf(wire, tags),
  }, wire)
}

function namesOf(aliases: readonly (readonly [name: string | undefined, version: string | undefined])[], version: string | undefined): string[] {
  return aliases.flatMap(([name, of]) => (name !== undefined && of === version ? [name] : []))
}

/** Each version once, oldest first: they are numbered, and 10 comes after 9. */
function distinctVersions(versions: readonly (Version | undefined)[]): Version[] {
  const known = new Map<string, Version>()
  for (const version of versions) if (version && !known.has(version.label)) known.set(version.label, version)
  return [...known.values()].sort((a, b) => Number(a.label) - Number(b.label))
}
