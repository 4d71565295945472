import type { DeploymentStatus, GovernanceStatus, RunStatus, VersionStatus } from '../../generated/types.js'
import type { Wire } from '../wire/wire.js'

/** Words of SageMaker as words of the standard; `null`: known, but the standard has no word for it. */
type Words<W extends string> = { readonly [word: string]: W | null }

/** `ModelPackageStatus`. */
export const packageStatuses: Words<VersionStatus> = { Pending: 'Pending', InProgress: 'Pending', Completed: 'Ready', Failed: 'Failed', Deleting: null }
/** `ModelApprovalStatus`. */
export const approvals: Words<GovernanceStatus> = { Approved: 'Approved', Rejected: 'Rejected', PendingManualApproval: 'PendingReview' }
/** Statuses of jobs and of trial components. */
export const jobStatuses: Words<RunStatus> = { InProgress: 'Running', Completed: 'Finished', Failed: 'Failed', Stopped: 'Killed', Stopping: null, Deleting: null, DeleteFailed: null }
/** Statuses of endpoints and inference components. */
export const endpointStatuses: Words<DeploymentStatus> = {
  Creating: 'Creating', InService: 'Running', Updating: 'Updating', SystemUpdating: 'Updating', RollingBack: 'Updating', OutOfService: 'Stopped', Failed: 'Failed', UpdateRollbackFailed: 'Failed', Deleting: null,
}

/** A word of SageMaker, also as EventBridge spells it (`IN_SERVICE`), as the word of the standard. One that the standard has no word for stays in the rest. */
export function wordOf<W extends string>(wire: Wire, key: string, words: Words<W>): W | undefined {
  const given = wire.peek(key)
  const word = Object.keys(words).find((known) => known === given || upperCase(known) === given)
  if (word === undefined) return wire.word(key, {})
  const meaning = words[word]
  return meaning === null || meaning === undefined ? undefined : wire.word(key, { [String(given)]: meaning })
}

/** `InService` as `IN_SERVICE`. */
function upperCase(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
