import { locationOf } from './artifact-uris.js'
import { confidences, type Key, type MatchRole, type Place } from './match-key.js'

const RUN_ID = /^[0-9a-f]{32}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const LOGGED_MODEL_ID = /^m-[0-9a-f]{32}$/
const JOB = /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:training|processing|hyper-parameter-tuning|auto-ml|transform)[a-z0-9-]*-?job\/[A-Za-z0-9-]+$/i
const LONGEST = 512

/** The form in which a run is one of its kind in the whole world: an MLflow run id or UUID as 32 hexadecimal digits, or the ARN of a SageMaker job, in lower case. Nothing for other names. */
export function runIdOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  if (RUN_ID.test(text)) return text
  if (UUID.test(text)) return text.replaceAll('-', '').toLowerCase()
  return JOB.test(text) ? text.toLowerCase() : undefined
}

/** Whether a text is the ARN of a SageMaker job. */
export function isJob(text: string): boolean {
  return text.length <= LONGEST && JOB.test(text)
}

/** Name of the job in its ARN. */
export function jobName(arn: string): string {
  return arn.slice(arn.indexOf('/') + 1)
}

const SAYS: Readonly<Record<MatchRole, string>> = { source: 'same run', same: 'made by the run', result: 'names the run' }

/** Key of a run that a document is (`source`), belongs to (`same`) or only mentions (`result`). */
export function runKey(id: string, role: MatchRole, confidence: number, place: Place): Key {
  return { kind: 'run', index: `run ${id}`, says: SAYS[role], shown: id, role, alike: true, confidence, ...place }
}

/** Keys of a text that names a run, if it has the form of one. */
export function runKeys(text: string | undefined, role: MatchRole, confidence: number, place: Place): Key[] {
  const id = text === undefined ? undefined : runIdOf(text)
  return id === undefined ? [] : [runKey(id, role, confidence, place)]
}

/**
 * Runs and logged models that the address of an artifact tells: `runs:/RUN/...`, `models:/m-...`, and the directories that MLflow makes,
 * `.../RUN/artifacts/...` and `.../models/m-.../artifacts/...`.
 */
export function runKeysOfAddress(address: string | undefined, place: Place): Key[] {
  const location = address === undefined ? undefined : locationOf(address)
  if (!location) return []
  const [first = ''] = location.path
  if (location.root === 'runs:') return runKeys(first, 'same', confidences.run, place)
  if (location.root === 'models:') return loggedModelKeys(first, 'same', confidences.run, place)
  return location.path.flatMap((step, at) => (location.path[at + 1] === 'artifacts' ? [...(RUN_ID.test(step) ? runKeys(step, 'result', confidences.runPath, place) : []), ...loggedModelKeys(step, 'result', confidences.runPath, place)] : []))
}

const SAYS_MODEL: Readonly<Record<MatchRole, string>> = { source: 'same logged model', same: 'registered from the logged model', result: 'names the logged model' }

/** Key of a model as an MLflow run logged it, before any registry (`m-` and 32 hexadecimal digits), that a document is, was registered from, or only mentions. */
export function loggedModelKeys(id: string | undefined, role: MatchRole, confidence: number, place: Place): Key[] {
  return id !== undefined && LOGGED_MODEL_ID.test(id) ? [{ kind: 'logged model', index: `logged model ${id}`, says: SAYS_MODEL[role], shown: id, role, alike: true, confidence, ...place }] : []
}
