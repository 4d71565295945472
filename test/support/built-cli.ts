import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { root } from './model.js'

/** The command line as one file, as it is when built, before the tests of a file run, and an empty folder for them; both are gone afterwards. It stands within the package, so that it finds its files and its libraries. */
export function builtCli(purpose: string): { readonly built: string; readonly main: string; readonly folder: string } {
  const built = join(root, '.cache', `${purpose}-${process.pid}`)
  const main = join(built, 'main.js')
  const folder = mkdtempSync(join(tmpdir(), `ml-assets-${purpose}-`))
  beforeAll(async () => {
    mkdirSync(built, { recursive: true })
    await build({ entryPoints: [join(root, 'src', 'cli', 'main.ts')], outfile: main, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'error' })
  })
  afterAll(() => {
    rmSync(built, { recursive: true })
    rmSync(folder, { recursive: true })
  })
  return { built, main, folder }
}
