import type { Entity, EntityType } from '../generated/types.js'
import type { Match } from './key-index.js'
import { serviceName, type Subject } from './subjects.js'

/** Which way an edge points, and how that is known. */
export interface Direction {
  readonly from: Subject
  readonly to: Subject
  /** How the direction is known, as a sentence for people. */
  readonly why: string
  readonly known: boolean
}

/** Kinds of evidence that say by themselves what comes of what, where one side names the other. */
const DIRECTED = new Set(['run', 'logged model', 'name', 'repository'])
const ORDER: Readonly<Record<EntityType, number>> = { mldataset: 0, mlexperiment: 1, mlrun: 2, mlmodel: 3, mlmodelService: 4, lineageEdge: 5 }

/** Decides which of two things comes of the other; the surest evidence must stand first. */
export function directionOf(one: Subject, other: Subject, matches: readonly Match[]): Direction {
  return byType(one, other, matches) ?? byStatement(one, other, matches) ?? byDeployment(one, other) ?? byTime(one, other, matches) ?? {
    from: one,
    to: other,
    why: 'Which of the two came first is not known: they stand in the order of their names.',
    known: false,
  }
}

/** Data comes before runs, and runs before models; but data that names a run was written by it. */
function byType(one: Subject, other: Subject, matches: readonly Match[]): Direction | undefined {
  if (one.type === other.type) return undefined
  const [first, second] = ORDER[one.type] < ORDER[other.type] ? [one, other] : [other, one]
  const written = first.type === 'mldataset' && second.type === 'mlrun' && matches.some(({ from, to }) => from.key.kind === 'run' && from.subject === second && to.subject === first)
  if (written) return pointing(second, first, 'The dataset names the run that wrote it.')
  return pointing(first, second, first.type === 'mldataset' ? 'Data comes before what is made from it.' : first.type === 'mlrun' ? 'A run comes before what it makes.' : 'Their types tell which comes first.')
}

/** Runs that name each other are one execution, seen by two platforms: there only time tells. */
function byStatement(one: Subject, other: Subject, matches: readonly Match[]): Direction | undefined {
  if (one.type === 'mlrun') return undefined
  const telling = matches.filter(({ from, to }) => from.key.role !== to.key.role && (DIRECTED.has(from.key.kind) || from.key.kind.startsWith('own ')))
  const origins = new Set(telling.map(({ from }) => from.subject))
  if (origins.size !== 1) return undefined
  return origins.has(one) ? pointing(one, other, 'The second names the first, or its run, as where it comes from.') : pointing(other, one, 'The second names the first, or its run, as where it comes from.')
}

/** Registered on one platform, served by another. */
function byDeployment(one: Subject, other: Subject): Direction | undefined {
  const deployed = servedBy(one, other)
  if (deployed !== servedBy(other, one)) return deployed ? pointing(one, other, 'The first says that the platform of the second serves it.') : pointing(other, one, 'The first says that the platform of the second serves it.')
  const serves = servedBy(one, one)
  if (serves === servedBy(other, other)) return undefined
  return serves ? pointing(other, one, 'The second is deployed on its platform, the first is only registered.') : pointing(one, other, 'The second is deployed on its platform, the first is only registered.')
}

/** Whether a model says that it is deployed on the platform of another; without saying where, it is on its own. */
function servedBy(model: Subject, { origin }: Subject): boolean {
  return model.documents.some((document) => document.type === 'mlmodel' && (document.deployments ?? []).some(({ service }) => (service === undefined ? model.origin.service : serviceName(service)) === origin.service))
}

function byTime(one: Subject, other: Subject, matches: readonly Match[]): Direction | undefined {
  const times = [...matches.map(({ from, to }) => (from.subject === one ? [from.at, to.at] : [to.at, from.at])), [beginning(one), beginning(other)]]
  const [first, second] = times.find(([first, second]) => first !== undefined && second !== undefined && first !== second) ?? []
  if (first === undefined || second === undefined) return undefined
  return first < second ? pointing(one, other, 'The first was created before the second.') : pointing(other, one, 'The first was created before the second.')
}

/** When it was created, or began; of copies, the earliest. */
function beginning({ documents }: Subject): number | undefined {
  const times = documents.map(timeOf).filter((time) => time !== undefined)
  return times.length ? Math.min(...times) : undefined
}

function timeOf(document: Entity): number | undefined {
  return (document.type === 'mlrun' ? document.startedAt : undefined) ?? document.createdAt
}

function pointing(from: Subject, to: Subject, why: string): Direction {
  return { from, to, why, known: true }
}
