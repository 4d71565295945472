import { redact } from '../entities/redaction.js'
import { plan, type FieldPlan } from '../generated/plan.js'
import { isObject, within, type Values } from './draft.js'
import type { Ledger } from './ledger.js'
import { required } from './requirements.js'
import { knownServiceType, specialFields, specialInCreate, writeText } from './special-fields.js'
import { absentFields, absentFromCreate, absentSettings, lookUp } from './tables.js'
import { toUri } from './write-text.js'

/** Writes nodes of ours as theirs: walks our field plan, told by the tables of differences where the two part. */
export class Writing {
  /** The platform that the connection is written for. */
  private readonly serviceType: string

  constructor(private readonly ledger: Ledger, private readonly form: 'entity' | 'create', ownServiceType: string) {
    this.serviceType = knownServiceType(ownServiceType)
  }

  node(value: Values, className: string, at: string): Values | undefined {
    const fields = new Map(plan[className]!.fields.map((field) => [field.key, field]))
    const made: Values = {}
    for (const [key, item] of Object.entries(value)) {
      const field = fields.get(key)
      const written = item === undefined || field?.kind === 'class' ? undefined : this.field(item, field, className, within(at, key))
      if (written !== undefined) made[key] = written
    }
    return required(this.ledger, made, className, at, this.serviceType)
  }

  private field(value: unknown, field: FieldPlan | undefined, className: string, at: string): unknown {
    if (!field) return this.ledger.lose(at, 'Is a secret, or a setting that may be one: left out.')
    if (this.isAbsent(className, field.key)) return this.ledger.lose(at, 'OpenMetadata 1.13 has no place for it: left out.')
    const name = `${className}.${field.key}`
    const special = (this.form === 'create' ? lookUp(specialInCreate, name) : undefined) ?? lookUp(specialFields, name)
    if (special) return special(this.ledger, value, at)
    if (name === 'ConnectionConfig.type') return this.connectionType(value as string, at)
    if (!Array.isArray(value) || field.kind === 'json') return this.value(value, field, at)
    return value.map((item, index) => this.value(item, field, within(at, index)))
  }

  private isAbsent(className: string, key: string): boolean {
    const inCreate = this.form === 'create' ? lookUp(absentFromCreate, className) : undefined
    const inSettings = className === 'ConnectionConfig' ? lookUp(absentSettings, this.serviceType) : undefined
    return [lookUp(absentFields, className), inCreate, inSettings].some((keys) => keys?.includes(key))
  }

  private connectionType(value: string, at: string): string {
    if (value !== this.serviceType) this.ledger.lose(at, `Written as \`${this.serviceType}\`: OpenMetadata 1.13 does not know this platform.`)
    return this.serviceType
  }

  private value(value: unknown, field: FieldPlan, at: string): unknown {
    switch (field.kind) {
      case 'node': return this.node(value as Values, field.of!, at)
      case 'reference': return this.node(value as Values, 'EntityReference', at)
      case 'map': return this.map(value as Values, field.of!, at)
      case 'iri': return this.uri(value as string, at)
      case 'numberText': return this.version(value as number, at)
      default: return this.json(value, at)
    }
  }

  private map(value: Values, className: string, at: string): Values {
    return this.entries(value, at, (item, from) => this.node(item as Values, className, from))
  }

  /** Scalars and free JSON, without secrets. */
  private json(value: unknown, at: string): unknown {
    if (typeof value === 'string') return writeText(this.ledger, value, at)
    if (Array.isArray(value)) return value.map((item, index) => this.json(item ?? null, within(at, index)))
    if (!isObject(value)) return value
    return this.entries(value, at, (item, from) => this.json(item, from))
  }

  /** An object whose keys are free, and may hold secrets as texts do. */
  private entries(value: Values, at: string, write: (item: unknown, from: string) => unknown): Values {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return Object.fromEntries(entries.map(([key, item]) => [writeText(this.ledger, key, within(at, key)), write(item, within(at, key))]))
  }

  private uri(value: string, at: string): string | undefined {
    const text = redact(value)
    const uri = toUri(text)
    if (uri === undefined) return this.ledger.lose(at, 'OpenMetadata 1.13 takes URIs only (RFC 3986), and this is none: left out.')
    if (text !== value) writeText(this.ledger, value, at)
    else if (uri !== text) this.ledger.lose(at, 'Written in the letters that a URI may hold (RFC 3986), the others percent-encoded.')
    return uri
  }

  private version(value: number, at: string): number | undefined {
    if (value >= 0.1 && Math.round(value * 10) / 10 === value) return value
    return this.ledger.lose(at, 'OpenMetadata 1.13 numbers versions in steps of 0.1, from 0.1: left out.')
  }
}
