const [PRIME_1, PRIME_2, PRIME_3, PRIME_4, PRIME_5] = [0x9e3779b185ebca87n, 0xc2b2ae3d27d4eb4fn, 0x165667b19e3779f9n, 0x85ebca77c2b2ae63n, 0x27d4eb2f165667c5n] as const
const STRIPE = 32

/** The hash XXH64 with seed 0 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), of which zstd keeps the lower 32 bits. */
export class Hash64 {
  private readonly lanes: [bigint, bigint, bigint, bigint] = [wrap(PRIME_1 + PRIME_2), PRIME_2, 0n, wrap(-PRIME_1)]
  private readonly stripe = new Uint8Array(STRIPE)
  private readonly words = new DataView(this.stripe.buffer)
  private held = 0
  private total = 0

  update(bytes: Uint8Array): void {
    this.total += bytes.length
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + STRIPE - this.held)
      this.stripe.set(part, this.held)
      this.held += part.length
      at += part.length
      if (this.held === STRIPE) this.mixStripe()
    }
  }

  /** The lower 32 bits. */
  digest(): number {
    let hash = wrap(this.merged() + BigInt(this.total))
    let at = 0
    for (; at + 8 <= this.held; at += 8) hash = wrap(rotate(hash ^ round(0n, this.words.getBigUint64(at, true)), 27n) * PRIME_1 + PRIME_4)
    if (at + 4 <= this.held) {
      hash = wrap(rotate(hash ^ wrap(BigInt(this.words.getUint32(at, true)) * PRIME_1), 23n) * PRIME_2 + PRIME_3)
      at += 4
    }
    for (; at < this.held; at++) hash = wrap(rotate(hash ^ wrap(BigInt(this.stripe[at]!) * PRIME_5), 11n) * PRIME_1)
    hash = wrap((hash ^ (hash >> 33n)) * PRIME_2)
    hash = wrap((hash ^ (hash >> 29n)) * PRIME_3)
    return Number(BigInt.asUintN(32, hash ^ (hash >> 32n)))
  }

  private mixStripe(): void {
    for (let lane = 0; lane < 4; lane++) this.lanes[lane] = round(this.lanes[lane]!, this.words.getBigUint64(lane * 8, true))
    this.held = 0
  }

  private merged(): bigint {
    if (this.total < STRIPE) return PRIME_5
    const [a, b, c, d] = this.lanes
    let hash = wrap(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n))
    for (const lane of this.lanes) hash = wrap((hash ^ round(0n, lane)) * PRIME_1 + PRIME_4)
    return hash
  }
}

function round(lane: bigint, word: bigint): bigint {
  return wrap(rotate(wrap(lane + word * PRIME_2), 31n) * PRIME_1)
}

function rotate(value: bigint, bits: bigint): bigint {
  return wrap((value << bits) | (value >> (64n - bits)))
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value)
}
