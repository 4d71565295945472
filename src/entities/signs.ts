/** What a text holds that has to be looked at closely: the beginnings of tokens and keys, signs of passwords and signatures, and what RDF escapes. */
const SIGNS = ['=', '@', 'hf_', 'AKIA', 'ASIA', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'dapi', 'xoxa-', 'xoxb-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'AIza', 'sk-', 'eyJ', '-----BEGIN', '"', '\\', '\u007f', ...Array.from({ length: 32 }, (_, unit) => String.fromCharCode(unit))]
/** Units of UTF-16 that are ASCII. */
export const ASCII = 128
/** What follows when a sign has been met, and is never left. */
export const MET = 0xffff

const ASCII_CHARACTERS = Array.from({ length: ASCII }, (_, unit) => String.fromCharCode(unit))

/** The automaton of what there may be to mind in a text. */
export const TEXT_SIGNS = /* @__PURE__ */ automaton(SIGNS)
/** The automaton of that and of what a segment of an IRI does not hold as it is. */
export const SEGMENT_SIGNS = /* @__PURE__ */ automaton([...SIGNS, ...ASCII_CHARACTERS.filter((character) => !/[A-Za-z0-9._-]/.test(character))])

/** Whether a text meets none of the signs, and is all ASCII. */
export function meetsNone(signs: Uint16Array, text: string): boolean {
  let state = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= ASCII) return false
    state = signs[state + unit]!
    if (state === MET) return false
  }
  return true
}

/** By state plus unit, the state that follows: the automaton of Aho and Corasick (Communications of the ACM 18, 1975) over signs, whose states are multiples of `ASCII`. */
function automaton(signs: readonly string[]): Uint16Array {
  const tries: Map<number, number>[] = [new Map()]
  const ends = new Set<number>()
  for (const sign of signs) {
    let state = 0
    for (const character of sign) {
      const unit = character.charCodeAt(0)
      const next = tries[state]!.get(unit) ?? tries.push(new Map()) - 1
      tries[state]!.set(unit, next)
      state = next
    }
    ends.add(state)
  }
  const next = new Uint16Array(tries.length * ASCII)
  const shorter: number[] = [0]
  const queue = [0]
  for (const state of queue)
    for (let unit = 0; unit < ASCII; unit++) {
      const fallback = state === 0 ? 0 : next[shorter[state]! * ASCII + unit]!
      const child = tries[state]!.get(unit)
      if (child === undefined) next[state * ASCII + unit] = fallback
      else {
        next[state * ASCII + unit] = ends.has(child) || fallback === MET ? MET : child * ASCII
        shorter[child] = fallback / ASCII
        if (!ends.has(child) && fallback !== MET) queue.push(child)
      }
    }
  return next
}
