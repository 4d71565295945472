/** Where servers put their words: `{"message"}`, `{"error_code", "message"}`, `{"msg"}`, `{"error": "..."}` and `{"error": {"code", "message"}}`. */
const FIELDS = ['error_code', 'code', 'message', 'msg', 'error']

/** The error message in a body of JSON, with its code before it; `undefined` if the body has none. */
export function serverMessage(body: string): string | undefined {
  const words = [...wordsIn(parsed(body))]
  return words.length ? [...new Set(words)].join(': ') : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* wordsIn(value: unknown, nested = false): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const field of FIELDS) {
    const found: unknown = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined
    if (typeof found === 'string' && found.trim()) yield found
    else if (field === 'error' && !nested) yield* wordsIn(found, true)
  }
}
