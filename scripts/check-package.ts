import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A package as it would be published: the archive, and the paths in it. */
export interface Packed {
  readonly tarball: string
  readonly files: readonly string[]
}

/** Packs what is built into a directory; builds nothing. */
export function pack(directory: string): Packed {
  const command = ['pack', '--json', '--ignore-scripts', '--pack-destination', directory]
  const text = execFileSync('npm', command, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
  const [packed] = JSON.parse(text) as [{ filename: string; files: { path: string }[] }]
  return { tarball: join(directory, packed.filename), files: packed.files.map(({ path }) => path) }
}

/** What publint says against the package, suggestions included. */
export async function publintComplaints({ tarball }: Packed): Promise<string[]> {
  const archive = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: archive.buffer } })
  return messages.map((message) => `publint, ${message.type}: ${formatMessage(message, pkg, { color: false })}`)
}

/** What arethetypeswrong says against the package for users of ES modules: its whole report when it finds anything. */
export function attwComplaints({ tarball }: Packed): string[] {
  const cli = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'], { encoding: 'utf8' })
  return status === 0 ? [] : [`attw:\n${stdout}${stderr}`]
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'ml-assets-'))
  try {
    const packed = pack(directory)
    const complaints = [...(await publintComplaints(packed)), ...attwComplaints(packed)]
    for (const complaint of complaints) console.error(complaint)
    console.log(`${packed.files.length} files packed, ${complaints.length} complaints of publint and arethetypeswrong`)
    if (complaints.length) process.exitCode = 1
  } finally {
    rmSync(directory, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
