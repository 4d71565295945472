import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack } from '../scripts/check-package.js'
import { projectFile, root } from './support/model.js'

const consumer = mkdtempSync(join(tmpdir(), 'ml-assets-consumer-'))

const program = `
import { mlModel, mlModelService, parse, reference, validate, ValidationError, type Entity, type MlModel } from 'ml-assets'
import { fromQuads, parseRdf, serialize, toJsonLd, toQuads, type Format } from 'ml-assets/rdf'
import { checkShapes, type ShapeReport } from 'ml-assets/shacl'
import schema from 'ml-assets/schemas/bundled/ml-model.schema.json' with { type: 'json' }

const service = mlModelService({ name: 'mlflow-prod', serviceType: 'Mlflow' })
const model: MlModel = mlModel({ name: 'churn', service, algorithm: 'XGBoost', owners: [reference('team', 'data-science')] })
const entities: readonly Entity[] = [service, model]
const format: Format = 'turtle'
const text: string = await serialize(entities, { format })
const back: Entity[] = await parseRdf(text, { format })
const report: ShapeReport = await checkShapes(toQuads(entities))
const result = validate({ type: 'mlmodel', name: 'churn' })
const rules = result.ok ? [] : result.issues.map(({ path, rule }) => path + ' ' + rule)
let thrown = ''
try {
  parse({ type: 'mlmodel' }, 'mlmodel')
} catch (error) {
  if (error instanceof ValidationError) thrown = error.name
}
console.log(JSON.stringify({
  names: fromQuads(toQuads(entities)).map((entity) => entity.fullyQualifiedName),
  back: back.length, conforms: report.conforms, jsonLd: '@context' in toJsonLd(model), title: schema.title, rules, thrown,
}))
`

/** The examples of the README, one after the other: each may use what those before it made. */
const readme = [...projectFile('README.md').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!).join('\n')

const printed = { names: ['mlflow-prod.churn', 'mlflow-prod'], back: 2, conforms: true, jsonLd: true, title: 'MlModel', rules: ['/service required'], thrown: 'ValidationError' }

beforeAll(() => {
  const modules = join(consumer, 'node_modules')
  mkdirSync(join(modules, 'ml-assets'), { recursive: true })
  const { tarball } = pack(consumer)
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'ml-assets')])
  const { dependencies } = JSON.parse(projectFile('package.json')) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
  writeFileSync(join(consumer, 'program.ts'), program)
  writeFileSync(join(consumer, 'readme.ts'), readme)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
})

afterAll(() => rmSync(consumer, { recursive: true }))

/** Compiles the program as somebody who checks the types of every library, too. */
function compile(options: Record<string, unknown>): { status: number | null; output: string } {
  const compilerOptions = { target: 'ES2022', lib: ['ES2023'], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, resolveJsonModule: true, noEmitOnError: true, ...options }
  const project = join(consumer, `tsconfig.${String(options.module)}.json`)
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['program.ts', 'readme.ts'] }))
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', project], { encoding: 'utf8' })
  return { status, output: stdout }
}

function run(...args: string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))
}

describe('a project that has the packed archive installed', () => {
  test('compiles with the module rules of Node, and runs', () => {
    expect(compile({ module: 'nodenext', outDir: join(consumer, 'out') })).toEqual({ status: 0, output: '' })
    expect(run(join(consumer, 'out', 'program.js'))).toEqual(printed)
  })

  test('runs the examples of the README, which print what they say they print', () => {
    const lines = execFileSync(process.execPath, [join(consumer, 'out', 'readme.js')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    const said = [...readme.matchAll(/^\/\/ (\/.*)$/gm)].map(([, line]) => line!)
    expect(said.length).toBeGreaterThan(0)
    expect(lines.split('\n').slice(0, said.length)).toEqual(said)
    expect(lines.split('\n')[said.length]).toMatch(/^true \[\] /)
  })

  test('compiles with the module rules of bundlers', () => {
    expect(compile({ module: 'esnext', moduleResolution: 'bundler', noEmit: true })).toEqual({ status: 0, output: '' })
  })

  test('may also be of the older kind of modules', () => {
    const code = "const { validate } = require('ml-assets'); console.log(JSON.stringify(validate({ type: 'mldataset', name: 'customers' })))"
    expect(run('--input-type=commonjs', '--eval', code)).toMatchObject({ ok: true })
  })
})
