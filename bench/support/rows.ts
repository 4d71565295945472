/** One comparison. */
export interface Row {
  readonly name: string
  /** What we take, in the unit. */
  readonly ours: number
  /** What the other takes, in the unit. */
  readonly peer: number
  /** How often the smaller goes into the greater: ours by the peer's where a bar says "at most", the peer's by ours otherwise. */
  readonly ratio: number
  readonly unit: string
  /** What the ratio must not leave. */
  readonly bar?: { readonly atMost: number } | { readonly atLeast: number }
}

/** Time against a limit that cannot be reached, such as that of only parsing the text. */
export function against(name: string, ours: number, limit: number, unit: string, atMost?: number): Row {
  return { name, ours, peer: limit, ratio: ours / limit, unit, ...(atMost === undefined ? {} : { bar: { atMost } }) }
}

/** How many times faster we are than a peer. */
export function faster(name: string, ours: number, peer: number, unit: string, atLeast?: number): Row {
  return { name, ours, peer, ratio: peer / ours, unit, ...(atLeast === undefined ? {} : { bar: { atLeast } }) }
}

/** Whether a row keeps within its bar; rows without one do. */
export function holds({ ratio, bar }: Row): boolean {
  if (!bar) return true
  return 'atMost' in bar ? ratio <= bar.atMost : ratio >= bar.atLeast
}
