import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attwComplaints, pack, publintComplaints, type Packed } from '../scripts/check-package.js'
import { projectFile, root } from './support/model.js'

type Target = string | { readonly types: string; readonly default: string }

const manifest = JSON.parse(projectFile('package.json')) as {
  version: string; main: string; types: string; files: string[]; exports: Record<string, Target>; bin: Record<string, string>; dependencies: Record<string, string>; devDependencies: Record<string, string>
  peerDependencies: Record<string, string>; peerDependenciesMeta: Record<string, { optional: boolean }>
}
const entries = Object.entries(manifest.exports).filter((entry): entry is [string, Exclude<Target, string>] => typeof entry[1] === 'object')
const patterns = Object.entries(manifest.exports).filter((entry): entry is [string, string] => entry[0].includes('*'))

const directory = mkdtempSync(join(tmpdir(), 'ml-assets-package-'))
let packed: Packed

beforeAll(() => {
  if (!existsSync(join(root, 'dist'))) throw new Error('Nothing is built. Run: npm run build')
  packed = pack(directory)
})

afterAll(() => rmSync(directory, { recursive: true }))

/** Paths of all files in a folder of the project. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/')).sort()
}

describe('the subpaths of the package and the built files are the same', () => {
  test.each(entries)('%s leads to a module and its types, types first', (_, target) => {
    expect(Object.keys(target)).toEqual(['types', 'default'])
    expect(existsSync(join(root, target.types))).toBe(true)
    expect(existsSync(join(root, target.default))).toBe(true)
    expect(target.types).toBe(target.default.replace(/js$/, 'd.ts'))
  })

  test('every built module is a subpath, the command line, or a part that these share', () => {
    const shared = /^dist\/(?:chunk-[A-Z0-9]{8}\.js|[a-z-]+-[A-Za-z0-9_-]{8}\.d\.ts)$/
    const built = filesIn('dist').filter((path) => !shared.test(path))
    const commands = Object.values(manifest.bin)
    expect(built).toEqual([...entries.flatMap(([, target]) => [target.default.slice(2), target.types.slice(2)]), ...commands].sort())
  })

  test.each(patterns)('%s leads to files that are there', (subpath, target) => {
    expect(subpath).toBe(target)
    const [folder, ending] = target.slice(2).split('/*') as [string, string]
    expect(filesIn(folder).filter((path) => !path.endsWith(ending)), 'files that no subpath leads to').toEqual([])
    for (const path of filesIn(folder)) expect(existsSync(new URL(import.meta.resolve(`ml-assets/${path}`)))).toBe(true)
  })

  test('tools that know no subpaths find the root', () => {
    expect({ types: manifest.types, default: manifest.main }).toEqual(manifest.exports['.'])
  })
})

describe('the archive', () => {
  test('holds what is built, the schemas, the context, the ontology and three texts, and nothing else', () => {
    const folders = manifest.files.filter((path) => !path.includes('.'))
    expect(packed.files.slice().sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...folders.flatMap(filesIn)].sort())
  })

  test('gives publint nothing to say', async () => expect(await publintComplaints(packed)).toEqual([]))

  test('gives arethetypeswrong nothing to say', () => expect(attwComplaints(packed)).toEqual([]))
})

describe('dependencies', () => {
  test('at run time are the six that were decided on', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@rdfjs/types', 'jsonld-streaming-parser', 'n3', 'rdf-validate-shacl', 'uuid', 'yaml'])
  })

  test('of which only some users have need are optional, and loaded when that is called', () => {
    expect(Object.keys(manifest.peerDependencies)).toEqual(['@aws-sdk/client-sagemaker', 'fzstd', 'oxigraph'])
    for (const name of Object.keys(manifest.peerDependencies)) expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true })
  })

  test('for development have exact versions', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('an import of the root loads uuid and no other library', async () => {
    const { packages, builtins } = await reach('index.js')
    expect(packages).toEqual(['uuid'])
    expect(builtins.filter(({ from }) => !from.startsWith('node_modules/uuid/')), 'modules of Node that our own code asks for').toEqual([])
  })

  test.each(entries)('an import of %s loads no library that reads or checks RDF', async (_, target) => {
    const { packages } = await reach(target.default.slice('./dist/'.length))
    expect(packages.filter((name) => name !== 'uuid' && name !== 'yaml')).toEqual([])
  })

  test.each(entries)('the types of %s mention none but our own and those of RDF/JS', (subpath, { types }) => {
    const mentioned = importsOfTypes(types.slice(2))
    const allowed = subpath === '.' ? [] : ['@rdfjs/types']
    expect([...mentioned].filter((name) => !allowed.includes(name))).toEqual([])
  })
})

test('the changelog tells of this version', () => {
  expect(projectFile('CHANGELOG.md')).toMatch(new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}`, 'm'))
})

interface Reach {
  readonly packages: string[]
  readonly builtins: { readonly name: string; readonly from: string }[]
}

/** What loading a built module loads with it, other than by a later call. */
async function reach(module: string): Promise<Reach> {
  const { metafile } = await build({ entryPoints: [join(root, 'dist', module)], absWorkingDir: root, bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', outdir: 'unwritten', splitting: true, logLevel: 'error' })
  const entry = `dist/${module}`
  const seen = new Set<string>([entry])
  const builtins: { name: string; from: string }[] = []
  for (const from of seen)
    for (const { path, kind, external } of metafile.inputs[from]!.imports) {
      if (kind === 'dynamic-import') continue
      if (!external) seen.add(path)
      else if (builtinModules.includes(path.replace(/^node:/, ''))) builtins.push({ name: path, from })
    }
  const packages = [...seen].flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  return { packages: [...new Set(packages)].sort(), builtins }
}

/** The packages that a file of declarations names, and those it draws in. */
function importsOfTypes(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(path)) return packages
  seen.add(path)
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(projectFile(path))
  for (const { fileName } of [...importedFiles, ...typeReferenceDirectives]) {
    if (!fileName.startsWith('.')) packages.add(fileName)
    else for (const deeper of importsOfTypes(`dist/${fileName.slice(2).replace(/\.js$/, '.d.ts')}`, seen)) packages.add(deeper)
  }
  return packages
}
