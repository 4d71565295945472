import { fullyQualifiedName } from '../entities/names.js'
import type { DataUse, Entity, EntityReference, MlDataset, MlModel, MlModelVersion, MlRun } from '../generated/types.js'
import { digestKeys } from './digests.js'
import { imageKeys } from './images.js'
import { dataUseKeys, locationKeys } from './location-keys.js'
import { confidences, type Key, type Matcher, type MatchKey, type Origin, type Place } from './match-key.js'
import { ownNameKeys } from './name-keys.js'
import { baseModelKey, isRepository, ownRepositoryKey, repositoryOf, usedRepositoryKey } from './repository-keys.js'
import { jobName, loggedModelKeys, runKey, runKeys, runKeysOfAddress } from './run-keys.js'
import { statedKeys } from './stated-keys.js'
import { partsOfName, statementsOf } from './statements.js'

/** All keys of a document: what it says about itself that another document may say, too. */
export function keysOf(entity: Entity, origin: Origin, matchers: readonly Matcher[] = []): Key[] {
  return [...builtInKeys(entity, origin), ...matchers.flatMap((matcher) => Array.from(matcher(entity), keyOfMatcher))]
}

function builtInKeys(entity: Entity, origin: Origin): Key[] {
  switch (entity.type) {
    case 'mlmodel': return modelKeys(entity, origin)
    case 'mlrun': return keysOfRun(entity, origin)
    case 'mldataset': return datasetKeys(entity, origin)
    default: return []
  }
}

function modelKeys(model: MlModel, origin: Origin): Key[] {
  return [
    ...ownNameKeys(model.name, fullyQualifiedName(model), origin),
    ...ownRepositoryKeys(model, origin, ''),
    ...loggedModelKeys(model.name, 'source', confidences.run, {}),
    ...trainedKeys(model, model.name, origin, {}),
    ...(model.versions ?? []).flatMap((version) => versionKeys(version, model.name, origin)),
  ]
}

function versionKeys(version: MlModelVersion, modelName: string, origin: Origin): Key[] {
  const place = { version: version.name, ...(version.createdAt === undefined ? {} : { at: version.createdAt }) }
  return [...(version.run ? runKeys(lastName(version.run), 'same', confidences.run, place) : []), ...trainedKeys(version, modelName, origin, place)]
}

/** What a model and each of its versions can say. */
function trainedKeys(trained: MlModel | MlModelVersion, modelName: string, origin: Origin, place: Place): Key[] {
  const { mlStore } = trained
  return [
    ...digestKeys(mlStore?.hashes, place),
    ...artifactKeys(mlStore?.storage, origin, place),
    ...imageKeys(mlStore?.imageRepository, modelName, place),
    ...(trained.baseModels ?? []).flatMap((base) => baseModelKeys(base, place)),
    ...[trained.trainingData, trained.validationData, trained.testData].flatMap((uses) => keysOfUses(uses, origin, place)),
    ...statedKeys(statementsOf(trained), origin, place),
  ]
}

function keysOfRun(run: MlRun, origin: Origin): Key[] {
  const stated = statedKeys(statementsOf(run), origin, {})
  const own = stated.filter(({ kind, shown }) => kind === 'run' && jobName(shown) === run.name.toLowerCase()).map(({ shown }) => runKey(shown, 'source', confidences.run, {}))
  return [...runKeys(run.name, 'source', confidences.run, {}), ...own, ...stated, ...locationKeys(run.artifactLocation, 'artifact', origin, {}), ...keysOfUses(run.runInputs, origin, {})]
}

function datasetKeys(dataset: MlDataset, origin: Origin): Key[] {
  const addresses = [dataset.storage, ...(dataset.splits ?? []).map(({ storage }) => storage)]
  return [
    ...digestKeys(dataset.hashes, {}),
    ...ownRepositoryKeys(dataset, origin, 'datasets/'),
    ...addresses.flatMap((address) => [...locationKeys(address, 'data', origin, {}), ...usedKeys(address, {})]),
    ...statedKeys(statementsOf(dataset), origin, {}),
  ]
}

function artifactKeys(address: string | undefined, origin: Origin, place: Place): Key[] {
  return [...locationKeys(address, 'artifact', origin, place), ...runKeysOfAddress(address, place), ...usedKeys(address, place)]
}

function usedKeys(address: string | undefined, place: Place): Key[] {
  const repository = address === undefined ? undefined : repositoryOf(address)
  return repository === undefined ? [] : [usedRepositoryKey(repository, place)]
}

/** A document read from the Hub describes the repository that it is named after; without an owner the name may be that of an endpoint, and only the address tells. */
function ownRepositoryKeys({ name, sourceUrl }: MlModel | MlDataset, { platform }: Origin, prefix: '' | 'datasets/'): Key[] {
  const repository = platform === 'HuggingFace' && isRepository(name) ? `${prefix}${name}` : sourceUrl === undefined ? undefined : repositoryOf(sourceUrl)
  return repository === undefined ? [] : [ownRepositoryKey(repository)]
}

function baseModelKeys(base: EntityReference, place: Place): Key[] {
  const name = lastName(base)
  return name !== undefined && isRepository(name) ? [baseModelKey(name, place)] : []
}

function keysOfUses(uses: readonly DataUse[] | undefined, origin: Origin, place: Place): Key[] {
  return (uses ?? []).flatMap(({ dataset }) => [...new Set([dataset.name, dataset.fullyQualifiedName])].flatMap((address) => [...dataUseKeys(address, origin, place), ...usedKeys(address, place)]))
}

/** What a reference calls its target, without the parents. */
function lastName({ name, fullyQualifiedName: qualifiedName }: EntityReference): string | undefined {
  return name ?? (qualifiedName === undefined ? undefined : partsOfName(qualifiedName).at(-1))
}

function keyOfMatcher({ kind, value, confidence, role = 'same', version }: MatchKey): Key {
  if (typeof kind !== 'string' || typeof value !== 'string') throw new TypeError('`kind` and `value` of a key of a matcher must be text')
  if (!(confidence >= 0 && confidence <= 1)) throw new RangeError('`confidence` of a key of a matcher must be a number from 0 to 1')
  return { kind: `own ${kind}`, index: `own ${JSON.stringify([kind, value])}`, says: `same ${kind}`, shown: value, role, alike: role === 'same', confidence, ...(version === undefined ? {} : { version }) }
}
