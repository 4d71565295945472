import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { projectFile, root } from './support/model.js'

const { exports } = JSON.parse(projectFile('package.json')) as { exports: Record<string, string | { types: string; default: string }> }
const entries = Object.entries(exports).flatMap(([subpath, target]) => (typeof target === 'string' ? [] : [{ subpath, name: subpath === '.' ? 'index' : subpath.slice(2), ...target }]))
const program = ts.createProgram(entries.map(({ types }) => join(root, types)), { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] })
const checker = program.getTypeChecker()
const printer = ts.createPrinter({ removeComments: true })

/** What the schemas give birth to stands in `src/generated`, where a change is reviewed; here only its names are kept, so that a new field is no change of this file. */
const generated = new Set(readdirSync(join(root, 'src', 'generated')).flatMap((file) => [...projectFile(`src/generated/${file}`).matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(([, name]) => name!)))

interface Exported {
  readonly name: string
  readonly kind: string
  readonly text: string
}

function exportsOf(types: string): Exported[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, types))!)!
  return checker.getExportsOfModule(module).map((symbol) => describeSymbol(symbol)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function describeSymbol(symbol: ts.Symbol): Exported {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const declarations = target.declarations!.map((declaration) => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration))
  const text = declarations.map((declaration) => printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())).join('\n')
  return { name: symbol.name, kind: kindOf(declarations[0]!), text }
}

function kindOf(declaration: ts.Node): string {
  if (ts.isFunctionDeclaration(declaration)) return 'function'
  if (ts.isClassDeclaration(declaration)) return 'class'
  if (ts.isInterfaceDeclaration(declaration)) return 'interface'
  return ts.isTypeAliasDeclaration(declaration) ? 'type' : 'const'
}

/** The kind of a value of a module as it runs, in the words of its declaration. */
function kindOfValue(value: unknown): string {
  if (typeof value !== 'function') return 'const'
  return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function'
}

describe('the public interface is the one on record', () => {
  test.each(entries)('$subpath', async ({ name, types }) => {
    const exported = exportsOf(types)
    const names = exported.map(({ name, kind }) => `${kind.padEnd(9)} ${name}\n`).join('')
    const texts = exported.filter(({ name }) => !generated.has(name)).map(({ text }) => `\n${text}\n`).join('')
    await expect(`${names}${texts}`).toMatchFileSnapshot(`golden/api/${name}.txt`)
  })
})

describe('what is declared is what is there', () => {
  test.each(entries)('$subpath', async ({ types, default: module }) => {
    const values = (await import(pathToFileURL(join(root, module)).href)) as Record<string, unknown>
    const declared = exportsOf(types).filter(({ kind }) => kind !== 'interface' && kind !== 'type')
    expect(Object.keys(values).sort()).toEqual(declared.map(({ name }) => name).sort())
    // A builder is declared as a constant: a function with more to it.
    for (const { name, kind } of declared) expect([kind, kind === 'const' ? 'function' : kind]).toContain(kindOfValue(values[name]))
  })
})
