import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { cacheFolder, pythonTools } from '../../scripts/interop/tools.js'
import { root, validFixtures } from '../support/model.js'

const { tools, missing } = await pythonTools(root, 'spark-requirements.txt')
if (missing) console.warn(`SKIPPED, everything that Apache Spark would run: ${missing}`)

const BASE = 'https://models.example.com/'
const DOCUMENTS = 1200
const command = `${process.execPath} ${join(root, 'dist', 'cli.js')}`

/** Lines of documents, among them some that are no JSON and some that are invalid. */
function* lines(): Iterable<string> {
  const models = validFixtures.filter(({ type }) => type !== 'lineageEdge').map(({ content }) => content as { name: string; fullyQualifiedName?: string; id?: string })
  for (let index = 0; index < DOCUMENTS; index++) {
    const { id: _id, fullyQualifiedName: _name, ...model } = models[index % models.length]!
    yield JSON.stringify({ ...model, name: `${model.name} ${index}` })
    if (index % 100 === 7) yield '{"type":"mlmodel","name":'
    if (index % 100 === 57) yield '{"type":"mlmodel","name":"no service"}'
  }
}

function partsOf(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.startsWith('part-')).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')).filter(Boolean)
}

/** Processes that run tasks for Spark, by their number. */
function executors(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('CoarseGrainedExecutorBackend')
    } catch {
      return false // it has ended
    }
  }).map(Number)
}

describe.skipIf(missing || !existsSync('/proc'))('Apache Spark with the command line as a partition filter', () => {
  const folder = cacheFolder(root, 'spark')
  const output = join(folder, 'output')
  const all = [...lines()]
  const inputs = [0, 1, 2, 3].map((file) => join(folder, 'input', `models-${file}.jsonl`))
  let seen: number[] = []
  let killed: number | undefined
  let log = ''

  beforeAll(async () => {
    const started = Date.now()
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'input'), { recursive: true })
    for (const [file, path] of inputs.entries()) writeFileSync(path, all.filter((_, index) => index % 4 === file).map((line) => `${line}\n`).join(''))
    const job = spawn(tools!.path, [join(root, 'examples', 'spark', 'convert.py'), '--input', join(folder, 'input', '*.jsonl'), '--output', output, '--base', BASE, '--partitions', '12', '--command', command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Two executors, each a process of its own, as on a cluster.
      env: { ...process.env, PYSPARK_PYTHON: tools!.path, PYSPARK_SUBMIT_ARGS: '--master local-cluster[2,1,1024] --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 pyspark-shell', SPARK_LOCAL_IP: '127.0.0.1' },
    })
    job.stderr.on('data', (text: Buffer) => (log += text.toString()))
    const ended = new Promise<number | null>((resolve) => job.once('exit', resolve))
    void killOne()
    expect(await ended, log.slice(-3000)).toBe(0)
    console.log(`Spark: ${all.length} lines in ${((Date.now() - started) / 60_000).toFixed(1)} minutes, executors ${seen.join(', ')}, killed ${killed}`)
  }, 480_000)

  /** Kills an executor as soon as two run and the first partition is written. */
  async function killOne(): Promise<void> {
    while (killed === undefined) {
      await pause(100)
      seen = [...new Set([...seen, ...executors()])]
      const temporary = join(output, 'nquads', '_temporary')
      const begun = existsSync(temporary) && readdirSync(temporary, { recursive: true }).some((file) => String(file).includes('part-'))
      if (seen.length < 2 || !begun) continue
      killed = executors()[0]
      if (killed !== undefined) process.kill(killed, 'SIGKILL')
    }
  }

  it('goes on when an executor is lost', () => {
    expect(seen.length).toBeGreaterThanOrEqual(2)
    expect(killed).toBeGreaterThan(0)
    expect(log).toMatch(/Lost executor|ExecutorLostFailure|lost task/i)
  })

  it('writes, over all partitions, exactly the statements that one process writes', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'convert', '--to', 'nquads', '--graphs', '--quiet', '--base', BASE, '-o', join(folder, 'single.nq'), ...inputs], { encoding: 'utf8' })
    expect(status, stderr).toBe(1)
    const single = readFileSync(join(folder, 'single.nq'), 'utf8').split('\n').filter(Boolean)
    expect(single.length).toBeGreaterThan(DOCUMENTS * 5)
    expect(partsOf(join(output, 'nquads')).sort()).toEqual(single.sort())
  })

  it('reports, over all partitions, all that is wrong', () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'validate', '--json', '--quiet', ...inputs], { encoding: 'utf8', maxBuffer: 1 << 28 })
    const what = (report: string) => {
      const { path, rule, message } = JSON.parse(report) as Record<string, string>
      return `${path} ${rule} ${message}`
    }
    const single = stdout.split('\n').filter(Boolean).map(what)
    expect(single.length).toBeGreaterThanOrEqual(DOCUMENTS / 50)
    expect(partsOf(join(output, 'reports')).map(what).sort()).toEqual(single.sort())
  })
})
