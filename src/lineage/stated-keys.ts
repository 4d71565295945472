import { locationKeys } from './location-keys.js'
import { confidences, type Key, type Origin, type Place } from './match-key.js'
import { mlflowNameKeys, modelInAddress, taggedNameKeys } from './name-keys.js'
import { baseModelKey, isRepository, repositoryOf, usedRepositoryKey } from './repository-keys.js'
import { isJob, loggedModelKeys, runIdOf, runKeys, runKeysOfAddress } from './run-keys.js'
import { partsOfName, type Statement } from './statements.js'

const MODEL = new Set(['mlassetsmodel', 'mlassetsmodelname'])
const MODEL_VERSION = new Set(['mlassetsversion', 'mlassetsmodelversion'])
const MLFLOW_MODEL = new Set(['mlflowmodelname', 'mlflowregisteredmodelname'])
const MLFLOW_VERSION = new Set(['mlflowmodelversion', 'mlflowregisteredmodelversion'])
/** MLflow itself writes `model_uri` when it deploys to SageMaker. */
const MODEL_ADDRESS = new Set(['modeluri', 'mlflowmodeluri'])
/** The run or logged model by its id alone, or by its fully qualified name, which ends in it. */
const RUN = new Set(['mlflowrunid', 'mlflowrunuuid', 'mlflowsourcerunid', 'sourcerunid', 'runid', 'runuuid', 'run'])
const LOGGED_MODEL = new Set(['modelid', 'mlflowmodelid', 'loggedmodel'])
/** What containers of Hugging Face and the flavors of MLflow call the repository that they load. */
const REPOSITORY = new Set(['hfmodelid', 'huggingfacemodelid', 'hfmodelrepo'])
const BASE_MODEL = new Set(['basemodel', 'basemodelnameorpath', 'nameorpath', 'sourcemodelname'])

/** Keys of what free JSON and tags say about runs, models and repositories. */
export function statedKeys(statements: readonly Statement[], origin: Origin, place: Place): Key[] {
  const version = statements.find(({ key }) => MODEL_VERSION.has(key))?.value
  const mlflowVersion = statements.find(({ key }) => MLFLOW_VERSION.has(key))?.value
  return statements.flatMap(({ key, value }): Key[] => {
    if (isJob(value)) return runKeys(value, 'result', confidences.runTag, place)
    if (MODEL.has(key)) return taggedNameKeys(value, version, place)
    if (MLFLOW_MODEL.has(key)) return mlflowNameKeys(value, mlflowVersion, origin, place)
    if (MODEL_ADDRESS.has(key)) return keysOfModelAddress(value, origin, place)
    if (RUN.has(key)) return runKeys(runIdOf(value) ?? partsOfName(value).at(-1), 'result', confidences.runTag, place)
    if (LOGGED_MODEL.has(key)) return loggedModelKeys(partsOfName(value).at(-1), 'result', confidences.runTag, place)
    return repositoryKeys(key, value, place)
  })
}

function keysOfModelAddress(address: string, origin: Origin, place: Place): Key[] {
  const repository = repositoryOf(address)
  if (repository !== undefined) return [usedRepositoryKey(repository, place)]
  const model = modelInAddress(address)
  if (model) return mlflowNameKeys(model.name, model.version, origin, place)
  return [...runKeysOfAddress(address, place).map((key): Key => ({ ...key, role: 'result' })), ...locationKeys(address, 'artifact', origin, place)]
}

function repositoryKeys(key: string, value: string, place: Place): Key[] {
  const used = REPOSITORY.has(key)
  if (!used && !BASE_MODEL.has(key)) return []
  const repository = repositoryOf(value) ?? (isRepository(value) ? value : undefined)
  if (repository === undefined) return []
  return [used ? usedRepositoryKey(repository, place) : baseModelKey(repository, place)]
}
