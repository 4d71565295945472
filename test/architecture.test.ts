import { builtinModules } from 'node:module'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { projectFile, root } from './support/model.js'

/** The folders of `src`, and what each may import besides itself. A folder that is not listed here has no place yet. */
const layers: Record<string, readonly string[]> = {
  '': ['entities', 'generated'],
  generated: [],
  io: [],
  entities: ['generated'],
  rdf: ['entities', 'generated'],
  shacl: ['rdf', 'entities', 'generated'],
  streams: ['rdf', 'entities', 'generated', 'io'],
  openmetadata: ['entities', 'generated', 'io'],
  connectors: ['entities', 'generated', 'io'],
  extract: ['connectors', 'rdf', 'shacl', 'openmetadata', 'entities', 'generated', 'io'],
  graph: ['rdf', 'shacl', 'openmetadata', 'connectors', 'entities', 'generated', 'io'],
  lineage: ['rdf', 'shacl', 'openmetadata', 'connectors', 'entities', 'generated', 'io'],
  governance: ['lineage', 'rdf', 'shacl', 'openmetadata', 'connectors', 'entities', 'generated', 'io'],
  exchange: ['governance', 'rdf', 'shacl', 'openmetadata', 'connectors', 'entities', 'generated', 'io'],
  cli: ['exchange', 'governance', 'lineage', 'graph', 'extract', 'streams', 'rdf', 'shacl', 'openmetadata', 'connectors', 'entities', 'generated', 'io'],
}

/** Which folders may name a library, and why it is not one folder where it is not. */
const owners: Record<string, { readonly folders: readonly string[]; readonly reason?: string }> = {
  uuid: { folders: ['entities'] },
  'jsonld-streaming-parser': { folders: ['rdf'] },
  n3: { folders: ['rdf', 'shacl'], reason: 'rdf reads Turtle with its parser; shacl puts its store under the engine, which wants one' },
  'rdf-validate-shacl': { folders: ['shacl'] },
  yaml: { folders: ['io'] },
  fzstd: { folders: ['io'] },
  '@aws-sdk/client-sagemaker': { folders: ['extract'] },
  oxigraph: { folders: ['graph'] },
  '@rdfjs/types': { folders: ['graph', 'rdf', 'shacl'], reason: 'types only: the words in which all speak of quads' },
}

/** Folders that may ask the machine for files, the network or a terminal. */
const mayUseNode = ['io', 'extract', 'graph', 'cli']

const MOST_LINES = 250
const MOST_LINES_OF_A_FUNCTION = 40

interface Source {
  readonly path: string
  /** Folder under `src`; empty for the files that stand in `src` itself. */
  readonly folder: string
  readonly tree: ts.SourceFile
  readonly lines: number
}

function read(directory: string): Source[] {
  return readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = projectFile(path)
      return { path, folder: path.split('/').length > 2 ? path.split('/')[1]! : '', tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true), lines: text.trimEnd().split('\n').length }
    })
}

const sources = read('src')
const scripts = read('scripts')
const written = sources.filter(({ folder }) => folder !== 'generated')

/** Everything that a file imports, as it is written: at the top, in exports, in types and in calls. */
function importsOf({ tree }: Source): string[] {
  return ts.preProcessFile(tree.text, true, true).importedFiles.map(({ fileName }) => fileName)
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

/** Path of the file that a relative import leads to. */
function target(source: Source, name: string): string {
  return join(source.path, '..', name).replaceAll('\\', '/')
}

function isBuiltin(name: string): boolean {
  return builtinModules.includes(name.replace(/^node:/, ''))
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** Complaints about nodes of all sources, with the place where they stand. */
function complaints(files: readonly Source[], complain: (node: ts.Node, source: Source) => string | undefined): string[] {
  const found: string[] = []
  for (const source of files)
    visit(source.tree, (node) => {
      const complaint = complain(node, source)
      if (complaint) found.push(`${source.path}:${lineOf(source, node.getStart())} ${complaint}`)
    })
  return found
}

function lineOf({ tree }: Source, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1
}

function nameOf(node: ts.Node): string {
  return (node as { name?: ts.Node }).name?.getText() ?? 'a function without a name'
}

function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
}

describe('layers', () => {
  test('every folder of src has a place', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !Object.hasOwn(layers, folder))).toEqual([])
  })

  test.each(Object.entries(layers))('src/%s imports only from %j', (folder, allowed) => {
    const strays = sources.filter((source) => source.folder === folder).flatMap((source) =>
      importsOf(source).filter((name) => name.startsWith('.')).map((name) => target(source, name))
        .filter((path) => path.split('/').length < 3 || path.split('/')[0] !== 'src' || ![folder, ...allowed].includes(path.split('/')[1]!))
        .map((path) => `${source.path} imports ${path}`))
    expect(strays).toEqual([])
  })

  test('generated imports nothing', () => {
    expect(sources.filter(({ folder }) => folder === 'generated').flatMap(importsOf)).toEqual([])
  })

  test('scripts and src never import each other', () => {
    const strays = [...sources.map((source) => ({ source, other: 'scripts/' })), ...scripts.map((source) => ({ source, other: 'src/' }))]
      .flatMap(({ source, other }) => importsOf(source).filter((name) => name.startsWith('.') && target(source, name).startsWith(other)).map((name) => `${source.path} imports ${name}`))
    expect(strays).toEqual([])
  })
})

describe('platforms', () => {
  const platforms = readdirSync(join(root, 'src', 'connectors'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'wire' && entry.name !== 'custom').map(({ name }) => name)
  /** What may know them: their own folders, the list of those that can be read live, what the schemas say of them, another standard's words for them, tags that link them, and how keys of secrets are called. */
  const mayKnow = (path: string) => platforms.some((id) => path.startsWith(`src/connectors/${id}/`) || path.startsWith(`src/extract/${id}/`)) || path === 'src/extract/index.ts' || path === 'src/connectors/wire/secret-words.ts' || /^src\/(?:generated|openmetadata|lineage)\//.test(path)

  test('nothing outside of their own code knows one by name', () => {
    const strays = complaints(sources.filter(({ path }) => !mayKnow(path)), (node) => (ts.isStringLiteralLike(node) && platforms.some((id) => new RegExp(`\\b${id}\\b`, 'i').test(node.text)) ? `names a platform: ${node.text.slice(0, 60)}` : undefined))
    expect(strays).toEqual([])
  })
})

describe('libraries', () => {
  test('each has an owner, and each owner a reason to share', () => {
    const { dependencies, peerDependencies } = JSON.parse(projectFile('package.json')) as Record<'dependencies' | 'peerDependencies', Record<string, string>>
    expect(Object.keys(owners).sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort())
    for (const { folders, reason } of Object.values(owners)) expect(folders.length === 1 || reason !== undefined).toBe(true)
  })

  test.each(Object.entries(owners))('%s is named only where it belongs', (library, { folders }) => {
    const users = sources.filter((source) => importsOf(source).some((name) => packageOf(name) === library)).map(({ folder }) => folder)
    expect([...new Set(users)].sort()).toEqual([...folders].sort())
  })

  test('src names no other library', () => {
    const strays = sources.flatMap((source) => importsOf(source).filter((name) => !name.startsWith('.') && !isBuiltin(name) && !Object.hasOwn(owners, packageOf(name))).map((name) => `${source.path} imports ${name}`))
    expect(strays).toEqual([])
  })

  test('only the outer folders ask for the machine', () => {
    const strays = sources.filter(({ folder }) => !mayUseNode.includes(folder)).flatMap((source) => importsOf(source).filter(isBuiltin).map((name) => `${source.path} imports ${name}`))
    expect(strays).toEqual([])
  })
})

describe('style', () => {
  test('exports have names', () => {
    const strays = complaints(sources, (node) => {
      if (ts.isExportAssignment(node)) return 'has a default export'
      return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? 'has a default export' : undefined
    })
    expect(strays).toEqual([])
  })

  test('files and folders are in kebab-case, and named for what they hold', () => {
    const segments = [...sources, ...scripts].flatMap(({ path }) => path.split('/'))
    expect(segments.filter((segment) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.ts)?$/.test(segment))).toEqual([])
    expect(segments.filter((segment) => /^(?:utils?|helpers?|common|shared|misc)$/.test(basename(segment, '.ts')))).toEqual([])
  })

  test(`no file is over ${MOST_LINES} lines`, () => {
    const lengths = written.map(({ lines }) => lines).sort((a, b) => a - b)
    console.log(`${written.length} files in src, half of them under ${lengths[Math.floor(lengths.length / 2)]! + 1} lines, the longest ${lengths.at(-1)}`)
    expect(written.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test(`no function is over ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const long = complaints([...written, ...scripts], (node, source) => {
      if (!ts.isFunctionLike(node) || !('body' in node && node.body)) return undefined
      const lines = lineOf(source, node.end) - lineOf(source, node.getStart()) + 1
      return lines > MOST_LINES_OF_A_FUNCTION ? `${nameOf(node)}: ${lines} lines` : undefined
    })
    expect(long).toEqual([])
  })

  test('every exported function, class and interface says what it is', () => {
    const seen = new Set<string>()
    const silent = complaints(written, (node, { path }) => {
      if (!isExported(node) || !(ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node))) return undefined
      const first = !seen.has(`${path} ${nameOf(node)}`) // the first of several signatures speaks for all
      seen.add(`${path} ${nameOf(node)}`)
      return first && !ts.getJSDocCommentsAndTags(node).length ? `${nameOf(node)} has no doc comment` : undefined
    })
    expect(silent).toEqual([])
  })
})
