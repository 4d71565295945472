import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The text of a file that comes with the package, by its path there; wherever the command is called from. */
export function packageFile(path: string): string {
  return readFileSync(join(packageFolder(), path), 'utf8')
}

/** The version of the package that this is. */
export function packageVersion(): string {
  return (JSON.parse(packageFile('package.json')) as { version: string }).version
}

/** The folder above this module that holds the package, built or not. */
function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas', 'bundled'))) return folder
    if (folder === dirname(folder)) throw new Error('the folder of ml-assets is not complete')
  }
}
