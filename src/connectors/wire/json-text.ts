import { parsePythonLiteral } from '../../io/python-literal.js'
import { parseTolerantJson } from '../../io/tolerant-json.js'

/** What a text holds as JSON, or as Python prints it; any other value as it is; nothing for a text that holds neither. */
export function parseWritten(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return attempt(parseTolerantJson, value) ?? attempt(parsePythonLiteral, value)
}

function attempt(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined // not of this kind: the caller tells
  }
}
