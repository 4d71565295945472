import { ValidationError, type Issue, type Rule } from './issues.js'
import type { EntityType } from '../generated/types.js'
import { validators } from '../generated/validators.js'
import { EveryCheck } from './every-check.js'

type Values = Record<string, unknown>
type Container = Values | unknown[]

const nouns: { readonly [type in EntityType]: string } = { mlmodelService: 'service', mlmodel: 'model', mlexperiment: 'experiment', mlrun: 'run', mldataset: 'dataset', lineageEdge: 'lineage edge' }

/** What a repair needs of a draft: to know where its values came from, to change them, and to tell of it. */
export interface Origins {
  /** Where a value came from: a JSON Pointer (RFC 6901) into what was read. */
  sourceOf(container: Container, key?: string | number): string
  /** Tells what was done with a value and why, as a sentence for people that does not repeat the value. */
  warn(path: string, message: string, rule?: Rule): void
  /** Puts a value in the place of another. */
  put(container: Container, key: string | number, value: unknown, from: string): void
  /** Takes values away; those behind them in a list move up. */
  remove(container: Container, keys: ReadonlySet<string | number>): void
}

/** Where an issue is: the value, or the container that lacks one. */
interface Place {
  readonly container: Container
  readonly key: string | number
  readonly holder?: Place
}

/**
 * Makes a draft a valid document by leaving out what the validator refuses, and what is worth nothing without it; each with a warning.
 * `fill` holds what may be put where a field of the document itself is missing.
 */
export class Repair {
  private readonly lost = new Map<string, Issue>()
  private readonly filled = new Set<string>()

  constructor(private readonly draft: Origins, private readonly entity: Values, private readonly type: EntityType, private readonly fill: Values = {}) {}

  run(): void {
    for (let check = this.check(); check.issues.length > 0 || this.complete(); check = this.check()) this.pass(check)
  }

  private check(): EveryCheck {
    const check = new EveryCheck(this.entity, 'refuse')
    validators[this.type](this.entity, check)
    return check
  }

  /** Whether something that the caller gave was put where the document, valid as it is, says nothing. */
  private complete(): boolean {
    const missing = Object.keys(this.fill).filter((key) => this.entity[key] === undefined && !this.filled.has(key))
    for (const key of missing) this.put(key)
    return missing.length > 0
  }

  private put(key: string): void {
    this.filled.add(key)
    this.entity[key] = this.fill[key]
  }

  /** All places are looked up before anything moves. */
  private pass(check: EveryCheck): void {
    const removals = new Map<Container, Set<string | number>>()
    const remove = ({ container, key }: Place) => removals.set(container, (removals.get(container) ?? new Set()).add(key))
    for (const [issue, place] of check.issues.map((issue) => [issue, this.locate(issue)] as const)) this.mend(issue, place, check, remove)
    for (const [container, keys] of removals) this.draft.remove(container, keys)
  }

  private mend(issue: Issue, place: Place, check: EveryCheck, remove: (place: Place) => void): void {
    const value = valueAt(place)
    if (this.filled.has(issue.path.split('/')[1]!)) throw new ValidationError([issue])
    if (value === undefined) return this.lacking(issue, place, remove)
    if (issue.rule === 'ill-formed' && typeof value === 'string' && !value.isWellFormed()) return this.wellFormed(place, value)
    if (issue.rule === 'max-items' && Array.isArray(value) && check.mostItems.has(value)) return this.shorten(value, check.mostItems.get(value)!, remove)
    this.leaveOut(issue, place, leftOut(issue, value), remove)
  }

  private leaveOut({ rule }: Issue, place: Place, message: string, remove: (place: Place) => void): void {
    const path = this.draft.sourceOf(place.container, place.key)
    this.draft.warn(path, message, rule)
    if (place.container === this.entity) this.lost.set(String(place.key), { path, rule, message })
    remove(place)
  }

  /** A node without what it needs is left out; a document without it cannot be. */
  private lacking(issue: Issue, place: Place, remove: (place: Place) => void): void {
    if (place.holder) return this.leaveOut(issue, place.holder, `Left out, because \`${place.key}\` is needed here and is missing.`, remove)
    const key = String(place.key)
    if (!Object.hasOwn(this.fill, key)) throw new ValidationError([this.lost.get(key) ?? { ...issue, message: missing(this.type, key) }])
    this.put(key)
  }

  private wellFormed({ container, key }: Place, value: string): void {
    const path = this.draft.sourceOf(container, key)
    this.draft.warn(path, 'Held half a character (a lone surrogate), which no file can carry: replaced by the replacement character.', 'ill-formed')
    this.draft.put(container, key, value.toWellFormed(), path)
  }

  private shorten(list: unknown[], most: number, remove: (place: Place) => void): void {
    for (let index = most; index < list.length; index++) {
      this.draft.warn(this.draft.sourceOf(list, index), `Left out: there may be at most ${most} items here.`, 'max-items')
      remove({ container: list, key: index })
    }
  }

  private locate({ path }: Issue): Place {
    const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    let place: Place | undefined
    let container: Container = this.entity
    for (const step of steps) {
      if (place) container = valueAt(place) as Container
      place = { container, key: Array.isArray(container) ? Number(step) : step, ...(place ? { holder: place } : {}) }
    }
    return place!
  }
}

function valueAt({ container, key }: Place): unknown {
  return Object.hasOwn(container, key) ? (container as Values)[key] : undefined
}

function leftOut({ rule, message }: Issue, value: unknown): string {
  if (value === null) return 'Left out: is null, which says nothing.'
  if (rule === 'unknown-field') return 'Left out: no field of this name is known here.'
  return `Left out: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

function missing(type: EntityType, key: string): string {
  if (key === 'service') return 'The document does not say which service the model belongs to: name it in the options, such as `{ service: reference(\'mlmodelService\', \'mlflow_prod\') }`.'
  return `\`${key}\` is missing, or holds nothing that could be one: without it the document cannot be a ${nouns[type]}.`
}
