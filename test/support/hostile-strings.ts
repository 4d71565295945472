import fc from 'fast-check'

/** What people have tried on writers of RDF, JSON, templates, terminals and logs, and what text itself makes hard. */
export const knownStrings: readonly string[] = [
  // out of an IRI, a graph name, a literal, a language tag, the label of a blank node, into a comment
  'http://a> <http://evil/g', 'http://a> . <s> <p> <o', 'http://a> . #', 'http://a\\u003e\\u0020', '<', '>', '<>', '" . <s> <p> "o', '"@en . #', '"^^<http://d> <http://evil/g> .', '"""', "'''", '\\', '\\"', '\\u0022', '\\U0001F600', '\\uD83D', 'x" }', '@en <http://evil/g>', 'en .\n<s> <p> "y"@en',
  '_:b0', '_:b .\n<s> <p> <o>', '# comment', '\n# comment', ' .\n', '\r\n', '@prefix mla: <http://evil/> .', 'BASE <http://evil/>', 'GRAPH <http://evil/g> {', '}', '<<( <a> <b> <c> )>>', '--', '/*', '*/', ']]>', '<!--', '</script><script>',
  // keys that have a meaning
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', '@id', '@type', '@context', '@graph', '@reverse', '@value', '@json', '@none', '@', 'type', 'mla:name', 'rdf:type',
  // names of IRIs and of our own segments
  '.', '..', '...', '/', '//', '/a/../b', '~', '~0', '~1', '~a', '%', '%%', '%2F', '%7E1', '%zz', '%00', '%E2%80', ';', ';;', 'a;b', '?', '#', '?#', '::', ':', '&', '=', '+', '[', ']', '[::1]', 'http://[::1]:5000/', 'http://[', 'mailto:a@b', 'a:b', 'ab:', 'urn:uuid:', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', '\\\\host\\share', 'C:\\x',
  // characters
  '\u0000', '\u0001', '\u0007', '\b', '\t', '\n', '\u000b', '\f', '\r', '\u001b[31m', '\u001f', '\u007f', '\u0080', '\u0085', '\u009f', '\u00a0', '\u00ad', '\u034f', '\u061c', '\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066\u2069', '\u3000', '\ud7ff', '\ue000', '\uf8ff', '\ufdd0', '\ufeff', '\ufffc', '\ufffd', '\ufffe', '\uffff', '\u{1F600}', '\u{1FFFE}', '\u{10FFFF}', '\u{E0041}',
  '\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83d', '\ud83da', '\u00e9', 'e\u0301', '\u1e9b\u0323', '\u212b', '\u00c5', 'A\u030a', '\ufb01', '\u0130', '\u0131', '\u00df', '\u0645\u0644', '\u6f22\u5b57', '\u0ddf\u200d', '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}', `a${'\u0300'.repeat(60)}`,
  // templates, shells, queries, numbers, spaces
  '{{', '}}', '{{constructor.constructor("x")()}}', '${x}', '${7*7}', '$(id)', '`id`', '%s%n', '{0}', '$&', '$1', "$'", "' OR 1=1 --", '; DROP TABLE t', '| id', '=cmd()', '-1', '+1', '1e400', 'NaN', 'Infinity', '-Infinity', 'INF', 'null', 'true', 'undefined', '0x1F', '-0', '1.0E0', ' ', '  ', ' a', 'a ', '', '[object Object]', '{"a":1}', '[]',
  // words of closed lists and formats of ours
  'mlmodel', 'Mlflow', 'Draft', 'text', 'REDACTED', '00000000-0000-4000-8000-00000fff0001', '2024-02-30', '2024-01-01T00:00:00Z', '#667eea',
  // length
  'x'.repeat(256), 'x'.repeat(257), '\u{1F600}'.repeat(256), '.'.repeat(300), '"'.repeat(256), 'x'.repeat(3072), 'x'.repeat(3073), 'x'.repeat(8193), '\\'.repeat(9000), '\u2028'.repeat(2000), 'x'.repeat(100_001),
]

const PARTS = ['>', '<', ' ', '"', '\n', '\r', '\\', 'http://a/', '.', '_:b', '\ud83d', '\ude00', '\u2028', '\u0085', '\u0000', '@en', '^^', '%', '%2', '%3E', '~', '~1', ';', '/', '#', '?', ':', '::', '[', ']', '{{', '${', '}', "'", '\ufeff', '\u202e', '\u0301', 'e', '\u{1F600}', 'a', 'B', '7', '&', '=', '|', '^', '`', '\\u003e']

const generated = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.constantFrom('http://e.example/', 'urn:x:', 's3://b/', 'arn:aws:', 'http://[::1]/?q='), fc.array(fc.constantFrom(...PARTS.filter((part) => !/[\s<>"{}|\\^`%\u0000\ud83d\ude00\u0085]/.test(part))), { maxLength: 10 })).map(([head, parts]) => head + parts.join('')),
  fc.tuple(fc.constantFrom(...knownStrings.filter((text) => text.length < 100)), fc.string({ maxLength: 6 }), fc.constantFrom(...knownStrings.filter((text) => text.length < 100))).map((parts) => parts.join('')),
)

/** Generated ones, the same each time. */
export function generatedStrings(count: number): string[] {
  return fc.sample(generated, { numRuns: count, seed: 20260101 })
}
