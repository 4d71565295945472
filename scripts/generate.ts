import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate/artifacts.js'
import { MARK } from './generate/header.js'

/** What differs between the derived files and the disk. */
export interface Drift {
  stale: string[]
  missing: string[]
  /** Files that carry the mark and that nothing produces any more. */
  orphaned: string[]
}

export function compare(root: string, files: Map<string, string>): Drift {
  const paths = [...files.keys()]
  const onDisk = (path: string) => existsSync(join(root, path))
  return {
    stale: paths.filter((path) => onDisk(path) && readFileSync(join(root, path), 'utf8') !== files.get(path)),
    missing: paths.filter((path) => !onDisk(path)),
    orphaned: marked(root).filter((path) => !files.has(path)),
  }
}

function marked(root: string): string[] {
  return ['src/generated', 'schemas/bundled', 'contexts', 'ontology', 'docs/reference']
    .filter((directory) => existsSync(join(root, directory)))
    .flatMap((directory) => readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))))
    .filter((path) => readFileSync(join(root, path), 'utf8').slice(0, 400).includes(MARK))
}

function main(): void {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  const files = generate(root)
  const { stale, missing, orphaned } = compare(root, files)
  if (process.argv.includes('--check')) {
    const complaints = [...stale.map((path) => `stale     ${path}`), ...missing.map((path) => `missing   ${path}`), ...orphaned.map((path) => `orphaned  ${path}`)]
    if (!complaints.length) return console.log(`${files.size} derived files are up to date`)
    console.error(`${complaints.join('\n')}\nTo mend: npm run generate${orphaned.length ? ', and delete the orphaned files' : ''}`)
    process.exit(1)
  }
  for (const path of [...stale, ...missing]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path)!)
  }
  console.log(`${files.size} derived files, ${stale.length + missing.length} written`)
  for (const path of orphaned) console.log(`nothing produces ${path} any more: delete it`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
