import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { setOwn } from './own-property.js'

const MOST_LEVELS = 200
/** Most values and characters that aliases stand for in all: ten aliases of ten aliases of ten aliases would else fill the memory. */
const MOST_COPIED = 1_000_000

/** Thrown where nodes are YAML, but have no plain value that is small enough. */
export class YamlRefusal extends Error {
  constructor(
    /** Where in the text, from 0. */
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

/** The plain JSON of a document's root node; tells `onRepeat` the offset of each key that its map has already. Throws `YamlRefusal`. */
export function plainValue(root: Node | null, onRepeat: (offset: number) => void): unknown {
  return new Reader(onRepeat).value(root, 0)
}

class Reader {
  private readonly anchors = new Map<string, Node>()
  /** What each alias stands for: the last anchor of its name before it, which a later one of that name does not change. */
  private readonly targets = new Map<Alias, Node>()
  /** Lists and maps around the current place. */
  private readonly open = new Set<Node>()
  /** The outermost alias around the current place. */
  private alias: Alias | undefined
  private copied = 0

  constructor(private readonly onRepeat: (offset: number) => void) {}

  value(node: Node | null, level: number): unknown {
    if (!node) return null
    if (isAlias(node)) return this.aliased(node, level)
    if (!this.alias && 'anchor' in node && node.anchor !== undefined) this.anchors.set(node.anchor as string, node)
    if (isScalar(node)) return this.counted(scalarValue(node))
    this.counted(undefined)
    if (level >= MOST_LEVELS) throw new YamlRefusal(offsetOf(node), `Lists and maps are nested more than ${MOST_LEVELS} levels deep.`)
    this.open.add(node)
    const value = isMap(node) ? this.map(node, level + 1) : isSeq(node) ? node.items.map((item) => this.value(item as Node | null, level + 1)) : null
    this.open.delete(node)
    return value
  }

  private map(map: YAMLMap, level: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (const { key, value } of map.items as Pair<Node | null, Node | null>[]) {
      const name = this.key(key, level)
      if (Object.hasOwn(object, name) && !this.alias) this.onRepeat(offsetOf(key ?? map))
      setOwn(object, name, this.value(value, level))
    }
    return object
  }

  private key(key: Node | null, level: number): string {
    const value = this.value(key, level)
    const target = isAlias(key) ? this.targets.get(key) : key
    if (typeof value === 'string' && isScalar(target) && typeof target.value === 'string') return value
    return isScalar(target) ? (target.source ?? '') : JSON.stringify(value)
  }

  private aliased(alias: Alias, level: number): unknown {
    const target = this.targets.get(alias) ?? this.anchors.get(alias.source)
    if (!target) throw new YamlRefusal(offsetOf(alias), 'An alias (`*name`) has no anchor (`&name`) before it.')
    if (this.open.has(target)) throw new YamlRefusal(offsetOf(alias), 'An alias stands within what it stands for.')
    this.targets.set(alias, target)
    const outer = this.alias
    this.alias ??= alias
    const value = this.value(target, level)
    this.alias = outer
    return value
  }

  private counted(value: unknown): unknown {
    if (!this.alias) return value
    this.copied += 1 + (typeof value === 'string' ? value.length : 0)
    if (this.copied > MOST_COPIED) throw new YamlRefusal(offsetOf(this.alias), `Aliases stand for more than ${MOST_COPIED} values and characters in all.`)
    return value
  }
}

function scalarValue({ value, source = '' }: Scalar): unknown {
  if (typeof value === 'bigint') return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value)
  if (typeof value !== 'number' || Number.isFinite(value)) return value ?? null
  if (Number.isNaN(value)) return 'NaN'
  return /inf/i.test(source) ? String(value) : source // a hash such as 12345e678 looks like a number that is too large
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}
