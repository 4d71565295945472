import { execFileSync, spawn, spawnSync, type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCli } from './support/built-cli.js'
import { projectFile, root } from './support/model.js'

const { main, folder } = builtCli('cli-process')

const dataset = (name: string | number) => `{"type":"mldataset","name":"${name}"}\n`

function cli(args: readonly string[], input = '', options: { cwd?: string; uid?: number } = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', cwd: folder, ...options })
  return { status, signal, stdout, stderr }
}

function start(args: readonly string[], nodeOptions: readonly string[] = [], options: SpawnOptionsWithoutStdio = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, main, ...args], { cwd: folder, ...options })
}

describe('a process', () => {
  test('has exit code 0 for valid, 1 for invalid, 2 for misuse', () => {
    expect(cli(['validate'], dataset('a'))).toEqual({ status: 0, signal: null, stdout: '', stderr: '1 valid, 0 invalid\n' })
    expect(cli(['validate'], '{}')).toMatchObject({ status: 1, stdout: expect.stringMatching(/^<stdin>:1: \/type {2}required {2}/) })
    expect(cli(['validate', '--nope'], '{}')).toMatchObject({ status: 2, stdout: '' })
    expect(cli(['validate', 'nope.json'])).toMatchObject({ status: 2, stdout: '', stderr: 'ml-assets: cannot read nope.json: there is no such file or folder.\n' })
  })

  test('finds the schemas from any folder', () => {
    for (const cwd of ['/', folder]) expect(cli(['schema', 'mlmodel'], '', { cwd }).stdout).toBe(projectFile('schemas/bundled/ml-model.schema.json'))
  })

  test('runs from its source, too', () => {
    expect(execFileSync(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), '--version'], { cwd: root, encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(projectFile('src/cli/main.ts')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('writes everything before it ends, however slowly it is read', async () => {
    const child = start(['convert', '--to', 'json'])
    child.stdin.end(Array.from({ length: 20000 }, (_, index) => dataset(index)).join(''))
    let lines = 0
    for await (const chunk of child.stdout) {
      lines += (chunk as Buffer).filter((byte) => byte === 10).length
      if (lines < 2000) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(lines).toBe(20000)
  })

  test('ends when its standard input does not, once nobody reads', async () => {
    const child = start(['validate'])
    child.stdin.on('error', () => undefined)
    const feed = setInterval(() => child.stdin.write('{}\n'.repeat(1000)), 5)
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = (await once(child, 'exit')) as [number]
    clearInterval(feed)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  test('is quiet when its reader has had enough', () => {
    writeFileSync(join(folder, 'many.jsonl'), Array.from({ length: 20000 }, (_, index) => dataset(index)).join(''))
    for (const command of ['convert --to nquads --base https://models.example.com/ many.jsonl', 'convert --to json many.jsonl', 'schema mlmodel']) {
      const script = `"${process.execPath}" "${main}" ${command} | head -1; echo "\${PIPESTATUS[0]}"`
      const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder })
      expect(stderr).toBe('')
      expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^[<{]/), '0'])
    }
  })

  test('goes on when nobody reads its messages', () => {
    const script = `"${process.execPath}" "${main}" convert --to json many.jsonl 2> >(true) | tail -1`
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder }).stdout).toBe('{"type":"mldataset","name":"19999"}\n')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('that gets %s leaves no file behind, and dies of it', async (signal) => {
    const child = start(['convert', '--to', 'json', '--output', 'interrupted.jsonl'])
    child.stdin.on('error', () => undefined)
    child.stdin.write(dataset('x').repeat(5000))
    const begun = () => readdirSync(folder).filter((name) => name.includes('interrupted'))
    await until(() => begun().length > 0)
    expect(begun()).toEqual([expect.stringMatching(/^\.interrupted\.jsonl\..+\.tmp$/)])
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(begun()).toEqual([])
  })

  test('that may not read a file, or write a folder, says so', ({ skip }) => {
    const closed = join(folder, 'closed.jsonl')
    writeFileSync(closed, dataset('a'))
    chmodSync(closed, 0o000)
    chmodSync(folder, 0o755)
    // Root may read everything, so root becomes nobody for this.
    const options = process.getuid?.() === 0 ? { uid: 65534 } : {}
    if (cli(['--version'], '', options).status !== 0) skip('this user cannot become one that may read the project and not the file')
    expect(cli(['validate', closed], '', options)).toEqual({ status: 2, signal: null, stdout: '', stderr: `ml-assets: cannot read ${closed}: you have no permission.\n` })
    if (options.uid !== undefined) expect(cli(['convert', '--to', 'json', '-o', 'denied.jsonl'], dataset('a'), options)).toMatchObject({ status: 2, stderr: 'ml-assets: cannot write denied.jsonl: you have no permission.\n' })
  })
})

describe('memory', () => {
  const model = (index: number) => `${JSON.stringify({
    type: 'mlmodel', name: `model-${index}`, service: { type: 'mlmodelService', fullyQualifiedName: 'mlflow' }, algorithm: 'XGBoost', description: 'x'.repeat(600),
    mlFeatures: Array.from({ length: 30 }, (_, feature) => ({ name: `feature_${feature}`, dataType: 'numerical', description: `Feature number ${feature} of model ${index}, from the store` })),
    mlHyperParameters: Array.from({ length: 20 }, (_, parameter) => ({ name: `parameter_${parameter}`, value: `${parameter / 1000}` })),
  })}\n`

  /** Feeds models to a command that may use little memory, and counts the lines it writes. */
  async function feed(args: readonly string[], count: number): Promise<{ code: number | null; lines: number; megabytes: number; stderr: string }> {
    const child = start(args, ['--max-old-space-size=48'])
    let stderr = ''
    let lines = 0
    let megabytes = 0
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
    })
    const ended = once(child, 'close') as Promise<[number | null]>
    for (let index = 0; index < count; index++) {
      if (!child.stdin.write(model(index))) await Promise.race([once(child.stdin, 'drain'), ended])
      if (index % 5000 === 0) megabytes = Math.max(megabytes, peak(child.pid!))
    }
    megabytes = Math.max(megabytes, peak(child.pid!))
    child.stdin.end()
    const [code] = await ended
    return { code, lines, megabytes, stderr }
  }

  test('stays small while 290 MB pass through', async () => {
    const { code, lines, megabytes, stderr } = await feed(['convert', '--to', 'json'], 60_000)
    expect({ code, lines, stderr }).toEqual({ code: 0, lines: 60_000, stderr: '' })
    expect(megabytes).toBeLessThan(160)
  })

  test('stays small while they become RDF ten times as long', async () => {
    const { code, lines, megabytes } = await feed(['convert', '--to', 'nquads', '--base', 'https://models.example.com/'], 10_000)
    expect(code).toBe(0)
    expect(lines).toBe(10_000 * 291)
    expect(megabytes).toBeLessThan(160)
  })

  test('stays small in front of 300 MB on one line, packed into one', async () => {
    const script = `head -c 300000000 /dev/zero | gzip -1 | "${process.execPath}" --max-old-space-size=48 "${main}" validate`
    const { status, stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '<stdin>:1: /  too-large  This line is longer than 10 MB. The option --max-line sets the limit.\n' })
  })
})

/** Most memory that a process has held so far, in MB; 0 where the system does not tell. */
function peak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 1000) throw new Error('it never happened')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
