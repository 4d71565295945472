const RARE = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/g
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }

/** A text as it stands between the quotes of N-Triples and Turtle. Without rare characters that is as JSON has it, which the engine makes faster. */
export function escapeText(text: string): string {
  if (text.search(RARE) < 0) return JSON.stringify(text).slice(1, -1)
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(RARE, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}
