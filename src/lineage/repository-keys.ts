import { isHub } from './artifact-uris.js'
import { confidences, type Key, type Place } from './match-key.js'

const LONGEST = 1024
const REPOSITORY = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/
const WITHOUT_OWNER = /^[A-Za-z0-9][\w.-]{0,95}$/

/** The repository that an address of the Hugging Face Hub names: `owner/name`, with `datasets/` before it for data. Nothing for other addresses. */
export function repositoryOf(address: string): string | undefined {
  if (address.length > LONGEST) return undefined
  const [, scheme, rest] = /^(hf|huggingface|https?):\/\/([^?#]*)/i.exec(address.trim()) ?? []
  if (scheme === undefined || rest === undefined) return undefined
  const steps = rest.split('/').filter((step) => step !== '')
  if (/^http/i.test(scheme)) return isHub(steps.shift()?.toLowerCase() ?? '') ? repositoryAt(steps) : undefined
  return repositoryAt(steps[0] === 'models' ? steps.slice(1) : steps)
}

/** The repository that a path begins with; a revision may follow the name after `@` or `:`. */
function repositoryAt(steps: readonly string[]): string | undefined {
  const data = steps[0] === 'datasets'
  const [owner = '', name] = data ? steps.slice(1) : steps
  const id = name === undefined || PAGES.has(name) ? bare(owner) : `${owner}/${bare(name)}`
  return REPOSITORY.test(id) || WITHOUT_OWNER.test(id) ? `${data ? 'datasets/' : ''}${id}` : undefined
}

/** What may follow the name of a repository that has no owner. */
const PAGES = new Set(['blob', 'tree', 'resolve', 'raw', 'commit', 'commits', 'discussions'])

function bare(name: string): string {
  return name.split(/[@:]/)[0]!
}

/** Whether a text has the form of a repository with its owner. */
export function isRepository(text: string): boolean {
  return text.length <= LONGEST && REPOSITORY.test(text)
}

/** Key of the repository that a document describes. */
export function ownRepositoryKey(repository: string): Key {
  return { ...base(repository), says: 'same Hugging Face repository', role: 'source', alike: true, confidence: confidences.repository }
}

/** Key of a repository that a document takes its files from. */
export function usedRepositoryKey(repository: string, place: Place): Key {
  return { ...base(repository), says: 'takes its files from the Hugging Face repository', role: 'result', alike: false, confidence: confidences.repository, ...place }
}

/** Key of a repository that a document names as its base model. */
export function baseModelKey(repository: string, place: Place): Key {
  return { ...base(repository), says: 'names the Hugging Face repository as its base model', role: 'result', alike: false, confidence: confidences.baseModel, ...place }
}

/** The Hub takes upper and lower case for the same. */
function base(repository: string): { kind: string; index: string; shown: string } {
  return { kind: 'repository', index: `repository ${repository.toLowerCase()}`, shown: repository }
}
