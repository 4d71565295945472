/** What tokens and private keys begin with. */
export const TOKEN_BEGINNINGS = [
  'hf_', 'AKIA', 'ASIA', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'dapi', 'xoxa-', 'xoxb-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'AIza', 'sk-', 'eyJ', '-----BEGIN',
]
/** What a text may hold that has to be looked at closely: those, signs of passwords and signatures, and what RDF escapes. */
const SIGNS = [
  ...TOKEN_BEGINNINGS, '=', '@', '"', '\\', '\u007f', ...Array.from({ length: 32 }, (_, unit) => String.fromCharCode(unit)),
]
const OUTSIDE_SEGMENTS = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit)).filter((character) => !/[A-Za-z0-9._-]/.test(character))

/**
 * By state plus unit of ASCII, the state that follows, or -1 when a sign has been met: the automaton of Aho and Corasick (Communications of the ACM 18, 1975),
 * whose states are multiples of 128 and which begins at 0.
 */
type Automaton = Int16Array

/** Meets what there may be to mind in a text. */
export const textSigns = /* @__PURE__ */ automaton(SIGNS)
/** Meets that, and what a segment of an IRI does not hold as it is. */
const segmentSigns = /* @__PURE__ */ automaton([...SIGNS, ...OUTSIDE_SEGMENTS])

/** Whether a text is all ASCII and holds nothing but what stands in a segment of an IRI, nor any sign. */
export const isPlain = /* @__PURE__ */ (() => {
  const signs = segmentSigns
  return (text: string): boolean => {
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (unit > 0x7f) return false
      state = signs[state + unit]!
      if (state < 0) return false
    }
    return true
  }
})()

function automaton(signs: readonly string[]): Automaton {
  const children: Map<number, number>[] = [new Map()]
  const ends = new Set<number>()
  for (const sign of signs) {
    let state = 0
    for (const character of sign) {
      const unit = character.charCodeAt(0)
      const child = children[state]!.get(unit) ?? children.push(new Map()) - 1
      children[state]!.set(unit, child)
      state = child
    }
    ends.add(state)
  }
  const next = new Int16Array(children.length * 128)
  /** By state, where the longest end of what has been read begins another sign. */
  const shorter = [0]
  const queue = [0]
  for (const state of queue)
    for (let unit = 0; unit < 128; unit++) {
      const otherwise = state === 0 ? 0 : next[shorter[state]! + unit]!
      const child = children[state]!.get(unit)
      const met = otherwise < 0 || (child !== undefined && ends.has(child))
      next[state * 128 + unit] = met ? -1 : child === undefined ? otherwise : child * 128
      if (met || child === undefined) continue
      shorter[child] = otherwise
      queue.push(child)
    }
  return next
}
