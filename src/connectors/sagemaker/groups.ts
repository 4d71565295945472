import type { Measurement, MlModel } from '../../generated/types.js'
import { finish, type Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { defined, extensionOf, ignoreAnswer, userOf } from './extension.js'
import type { Card } from './model-cards.js'
import type { Version } from './model-packages.js'

/** What belongs to a model besides its versions. */
export interface Belongings {
  readonly cards: readonly Card[]
  readonly deployments: readonly Readonly<Record<string, unknown>>[]
  readonly monitors: readonly object[]
  /** For the extension; asked for when all else is read. */
  readonly rest: () => Readonly<Record<string, unknown>>
  readonly tags: Wire | undefined
}

export const noBelongings: Belongings = { cards: [], deployments: [], monitors: [], rest: () => ({}), tags: undefined }

/**
 * The model of a model package group (`DescribeModelPackageGroup` or a summary) with its versions; what the standard says of a model as a whole is taken from the newest version, and then from the model cards.
 * `name` is that of the group, or of an unversioned package.
 */
export function modelOfGroup(wire: Wire, name: string | undefined, given: readonly (Version | undefined)[], belongings: Belongings, desk: Desk): MlModel | undefined {
  ignoreAnswer(wire)
  const versions = distinctVersions(given, desk)
  const newest = versions.at(-1)
  const card = cardOf(newest, belongings.cards)
  const arn = wire.peek('ModelPackageGroupArn')
  const { scope } = desk
  const draft = {
    ...defined(card?.draft), ...defined(newest?.forModel), metrics: metricsOf(newest, card), name, service: scope.service, serviceType: scope.serviceType,
    description: wire.text('ModelPackageGroupDescription') ?? card?.draft.description, createdAt: wire.instant('CreationTime'), createdBy: userOf(wire.item('CreatedBy')) ?? card?.draft.createdBy,
    versions: versions.map((version) => ({ ...version.draft, ...servingOf(version.label, belongings.deployments), extension: version.extension() })), deployments: belongings.deployments, governance: governanceOf(newest, card, belongings.monitors),
  }
  const tags = typeof arn === 'string' ? belongings.tags?.of({ Tags: belongings.tags.json(arn) }) : undefined
  const more = { ...belongings.rest(), ...(card ? { modelCards: card.rests } : {}) }
  return finish('mlmodel', { ...draft, extension: extensionOf(wire, 'ModelPackageGroupArn', more, tags) }, wire)
}

/** Each version once, oldest first: they are numbered, and 10 comes after 9. */
function distinctVersions(given: readonly (Version | undefined)[], { log }: Desk): Version[] {
  const known = new Map<string, Version>()
  for (const version of given.filter((any) => any !== undefined)) {
    if (known.has(version.label)) log.warn(version.path, 'Two model packages have one version number: the first stands.', 'duplicate')
    else known.set(version.label, version)
  }
  return [...known.values()].sort((a, b) => Number(a.label) - Number(b.label))
}

interface Cards {
  readonly draft: Draft<'mlmodel'>
  readonly governance: Card['governance']
  readonly rests: readonly unknown[] | undefined
}

/** What the cards say together: the one inside the newest package first, then the newest of the others; each is on record. */
function cardOf(newest: Version | undefined, others: readonly Card[]): Cards | undefined {
  const own = newest?.card()
  const cards = [...[...others].sort((a, b) => a.version - b.version), ...(own ? [own] : [])]
  if (!cards.length) return undefined
  const rests = cards.map((card) => card.rest()).filter((rest) => rest !== undefined)
  return {
    draft: Object.assign({}, ...cards.map(({ draft }) => defined(draft))) as Draft<'mlmodel'>, rests: rests.length ? rests : undefined,
    governance: { ...(Object.assign({}, ...cards.map(({ governance }) => defined(governance))) as object), complianceRecords: cards.flatMap(({ governance }) => governance.complianceRecords ?? []) },
  }
}

/** Cards repeat what the jobs say: a number comes once, unless the card says more of it. */
function metricsOf(newest: Version | undefined, card: Cards | undefined): unknown[] {
  const key = (metric: unknown) => JSON.stringify((['name', 'value', 'method', 'dataset', 'description'] as const).map((field) => (metric as Measurement)[field] ?? null))
  const own = (newest?.forModel.metrics as unknown[] | undefined) ?? []
  const known = new Set(own.map(key))
  return [...own, ...((card?.draft.metrics as unknown[] | undefined) ?? []).filter((metric) => !known.has(key(metric)))]
}

function governanceOf(newest: Version | undefined, card: Cards | undefined, monitors: readonly object[]): object {
  return { ...card?.governance, governanceStatus: newest?.draft.governanceStatus, fairnessAssessments: newest?.reports.assessments, explanations: newest?.reports.explanations, driftMonitors: monitors }
}

/** Whether a version serves now, and since when. */
function servingOf(label: string, deployments: Belongings['deployments']): object {
  const serving = deployments.filter(({ deployedVersion, status }) => deployedVersion === label && status === 'Running')
  if (!serving.length) return {}
  const since = serving.map(({ from }) => from).filter((time): time is number => typeof time === 'number')
  return { deployed: true, deployedAt: since.length ? Math.min(...since) : undefined }
}
