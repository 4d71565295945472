import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as zlib from 'node:zlib'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { printable, printableData, printableJson } from '../src/cli/printable.js'
import { run } from '../src/cli/run.js'
import type { Surroundings } from '../src/cli/session.js'
import { canonical, parse, type Entity } from '../src/index.js'
import { parseRdf } from '../src/rdf/index.js'
import { entityTypes, projectFile, root, validFixtures } from './support/model.js'

const fixtures = join(root, 'test', 'fixtures', 'cli')
const folder = mkdtempSync(join(tmpdir(), 'ml-assets-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

class Collector extends Writable {
  text = ''
  isTTY = false
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs the command line in this process; names of fixtures are paths as `{name}`, and of the temporary folder as `{tmp}`. */
async function cli(line: string | readonly string[], input: string | Uint8Array = '', more: Partial<Surroundings> & { terminal?: boolean } = {}): Promise<Result> {
  const [stdout, stderr] = [new Collector(), new Collector()]
  stdout.isTTY = stderr.isTTY = more.terminal ?? false
  const args = (typeof line === 'string' ? line.split(' ').filter(Boolean) : line).map((arg) => arg.replace('{tmp}', folder).replace(/\{(.+)\}/, (_, name: string) => join(fixtures, name)))
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, ...more })
  return { code, stdout: plain(stdout.text), stderr: plain(stderr.text) }
}

function plain(text: string): string {
  return text.replaceAll(`${fixtures}/`, '').replaceAll(`${folder}/`, '').replaceAll(folder, 'tmp')
}

async function expectGolden(name: string, line: string, { code, stdout, stderr }: Result): Promise<void> {
  await expect(`$ ml-assets ${line.replace(/[{}]/g, '')}\n--- stdout\n${stdout}--- stderr\n${stderr}--- exit code ${code}\n`).toMatchFileSnapshot(`golden/cli/${name}.txt`)
}

/** Each is a golden file: what is typed, and what is seen. */
const situations: Record<string, readonly [line: string, input?: string | Uint8Array]> = {
  'help': ['--help'],
  'help-validate': ['validate --help'],
  'help-convert': ['convert -h'],
  'help-schema': ['help schema'],
  'schema-list': ['schema --list'],

  'validate-valid': ['validate {valid.jsonl}'],
  'validate-invalid': ['validate {invalid.jsonl}'],
  'validate-invalid-json': ['validate --json {invalid.jsonl}'],
  'validate-several-files': ['validate {valid.jsonl} {list.json} - {pretty.json}', '{"type":"mlmodel"}'],
  'validate-standard-input': ['validate', '{"type":"mlrun","name":"a"}\n'],
  'validate-broken-line-3': ['validate {broken-line-3.jsonl}'],
  'validate-first-line-cut-off': ['validate {cut-off-line-1.jsonl}'],
  'validate-unknown-refused': ['validate {unknown-field.jsonl}'],
  'validate-unknown-warned': ['validate --unknown warn {unknown-field.jsonl}'],
  'validate-other-type': ['validate --type mlmodel {valid.jsonl}'],
  'validate-list': ['validate {list.json}'],
  'validate-pretty': ['validate {pretty.json}'],
  'validate-pretty-one-after-another': ['validate {pretty-one-after-another.json}'],
  'validate-pretty-broken': ['validate {pretty-broken.json}'],
  'validate-pretty-cut-off': ['validate {pretty-cut-off.json}'],
  'validate-blank-lines-and-crlf': ['validate {blank-lines-and-crlf.jsonl}'],
  'validate-byte-order-mark-inside': ['validate {byte-order-mark-inside.jsonl}'],
  'validate-not-utf-8': ['validate {not-utf-8.jsonl}'],
  'validate-utf-16': ['validate {utf-16.jsonl}'],
  'validate-empty': ['validate {empty.jsonl}'],
  'validate-line-too-long': ['validate --max-line 75 {valid.jsonl}'],
  'validate-shapes': ['validate --shapes {valid.jsonl}'],
  'validate-gzip-cut-off': ['validate', cutOff('valid.jsonl', 3)],
  'validate-gzip-cut-off-early': ['validate', cutOff('valid.jsonl', 60)],

  'validate-quiet': ['validate --quiet {broken-line-3.jsonl}'],
  'validate-fail': ['validate --on-error fail {broken-line-3.jsonl}'],

  'convert-fail': ['convert {broken-line-3.jsonl} --to json --on-error fail'],
  'convert-fail-turtle': ['convert {broken-line-3.jsonl} --to turtle --on-error fail --quiet'],
  'convert-nquads': ['convert {list.json} --to nquads'],
  'convert-ntriples': ['convert {list.json} --to ntriples --base https://models.example.com/'],
  'convert-turtle': ['convert {list.json} --to turtle'],
  'convert-trig-graphs': ['convert {list.json} --to trig --graphs --base https://models.example.com/'],
  'convert-nquads-inferred': ['convert {list.json} --to nquads --inferred --graphs --base https://models.example.com/'],
  'convert-json': ['convert {invalid.jsonl} --to json'],
  'convert-secrets': ['convert {secrets.json} --to json'],
  'convert-secrets-turtle': ['convert {secrets.json} --to turtle'],
  'convert-empty': ['convert {empty.jsonl} --to nquads'],
  'convert-broken-line-3': ['convert {broken-line-3.jsonl} --to json'],
  'convert-gzip-cut-off': ['convert --to json', cutOff('valid.jsonl', 3)],
  'convert-turtle-to-json': ['convert {model.ttl} --to json'],
  'convert-turtle-not-turtle': ['convert {not-turtle.ttl} --to json'],
  'convert-turtle-invalid': ['convert {invalid.ttl} --to json'],
  'convert-turtle-about-other-things': ['convert {other-things.ttl} --to json'],

  'misuse-no-command': [''],
  'misuse-unknown-command': ['valdate {valid.jsonl}'],
  'misuse-unknown-option': ['validate --verbose {valid.jsonl}'],
  'misuse-unknown-option-first': ['--verbose'],
  'misuse-option-without-value': ['convert {valid.jsonl} --to'],
  'misuse-option-before-option': ['convert --to --graphs {valid.jsonl}'],
  'misuse-option-with-value': ['validate --json=yes {valid.jsonl}'],
  'misuse-unknown-format': ['convert {valid.jsonl} --to xml'],
  'misuse-no-format': ['convert {valid.jsonl}'],
  'misuse-unknown-ending': ['convert {README.txt} --to json'],
  'misuse-unknown-type': ['validate --type model {valid.jsonl}'],
  'misuse-unknown-word': ['validate --unknown ignore {valid.jsonl}'],
  'misuse-no-such-file': ['validate {valid.jsonl} {none.jsonl}'],
  'misuse-folder': ['validate test'],
  'misuse-rdf-to-validate': ['validate {model.ttl}'],
  'misuse-graphs-in-turtle': ['convert {valid.jsonl} --to turtle --graphs'],
  'misuse-base-of-json': ['convert {valid.jsonl} --to json --base https://models.example.com/ --inferred'],
  'misuse-base-that-is-none': ['convert {valid.jsonl} --to turtle --base models'],
  'misuse-line-limit': ['validate --max-line many {valid.jsonl}'],
  'misuse-output-folder-missing': ['convert {valid.jsonl} -o {tmp}/none/models.nq'],
  'misuse-output-is-folder': ['convert {valid.jsonl} --to nquads -o {tmp}'],
  'misuse-compressed-by-two-names': ['convert {valid.jsonl} -o {tmp}/models.nq.gz --compress zstd'],
  'misuse-compressed-by-unknown': ['convert {valid.jsonl} --to json --compress bzip2'],
  'misuse-workers': ['validate --workers many {valid.jsonl}'],
  'misuse-on-error': ['validate --on-error stop {valid.jsonl}'],
  'misuse-rejects-of-nothing-skipped': ['validate --on-error fail --rejects {tmp}/r.jsonl {valid.jsonl}'],
  'misuse-rejects-to-standard-output': ['validate --rejects - {valid.jsonl}'],
  'misuse-rejects-as-output': ['convert {valid.jsonl} -o {tmp}/a.jsonl --rejects {tmp}/a.jsonl'],
  'misuse-rejects-of-rdf': ['convert {model.ttl} --to json --rejects {tmp}/r.jsonl'],
  'misuse-rejects-folder-missing': ['validate --rejects {tmp}/none/r.jsonl {valid.jsonl}'],
  'misuse-schema-unknown': ['schema model'],
  'misuse-schema-several': ['schema mlmodel mlrun'],
}

function cutOff(name: string, missing: number): Uint8Array {
  return gzipSync(readFileSync(join(fixtures, name))).subarray(0, -missing)
}

describe('what is typed and what is seen is on record', () => {
  test.each(Object.entries(situations))('%s', async (name, [line, input]) => {
    const result = await cli(line, input)
    await expectGolden(name, line, result)
    if (name.startsWith('misuse')) expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test('and every file on record is one of these', () => {
    expect(readdirSync(join(root, 'test', 'golden', 'cli')).sort()).toEqual(Object.keys(situations).map((name) => `${name}.txt`).sort())
  })

  test('nothing of a secret or of a value is in any of them', () => {
    for (const file of readdirSync(join(root, 'test', 'golden', 'cli'))) expect(projectFile(`test/golden/cli/${file}`)).not.toMatch(/hunter2|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(projectFile('package.json')) as { version: string }
  for (const option of ['--version', '-V']) expect(await cli(option)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('schema prints the file of the package', () => {
  test.each(entityTypes)('%s', async (type) => {
    const { code, stdout } = await cli(`schema ${type}`)
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as { properties: { type: { const: string } } }).properties.type.const).toBe(type)
  })
  test.each([['context', 'contexts/v1.jsonld'], ['shapes', 'ontology/shapes.ttl'], ['ontology', 'ontology/ml-assets.ttl']])('%s', async (name, path) => {
    expect(await cli(`schema ${name}`)).toEqual({ code: 0, stdout: projectFile(path), stderr: '' })
  })
})

describe('all valid fixtures', () => {
  const lines = validFixtures.map(({ content }) => `${JSON.stringify(content)}\n`).join('')

  test('are valid, packed or not', async () => {
    const summary = `${validFixtures.length} valid, 0 invalid\n`
    expect(await cli('validate', lines)).toEqual({ code: 0, stdout: '', stderr: summary })
    expect(await cli('validate -', gzipSync(lines))).toEqual({ code: 0, stdout: '', stderr: summary })
  })

  test('come out in canonical form, one a line', async () => {
    const { code, stdout } = await cli('convert --to json', lines)
    expect(code).toBe(0)
    expect(stdout).toBe(validFixtures.map(({ content }) => `${JSON.stringify(canonical(content))}\n`).join(''))
  })

  // Fixtures that go by one name would be one node in RDF.
  const distinct = [...new Map(validFixtures.map((fixture) => [fixture.type, fixture.content])).values()]
  const some = distinct.map((content) => JSON.stringify(content)).join('\n')

  test.each(['nquads', 'ntriples', 'turtle', 'trig', 'jsonld'] as const)('go to %s and back', async (format) => {
    const rdf = await cli(`convert --to ${format} --base https://models.example.com/`, some)
    expect(rdf).toMatchObject({ code: 0, stderr: '' })
    const back = await cli(`convert --from ${format} --to json`, rdf.stdout)
    expect(back).toMatchObject({ code: 0, stderr: '' })
    const sorted = (entities: readonly Entity[]) => entities.map((entity) => JSON.stringify(entity)).sort()
    expect(sorted(back.stdout.trim().split('\n').map((line) => parse(JSON.parse(line))))).toEqual(sorted(await parseRdf(rdf.stdout, { format })))
    expect(back.stdout.trim().split('\n')).toHaveLength(distinct.length)
  })
})

describe('--output', () => {
  const files = () => readdirSync(folder)

  test('tells the format by its name, and writes what standard output would have got', async () => {
    const { stdout } = await cli('convert {valid.jsonl} --to nquads')
    expect(await cli('convert {valid.jsonl} -o {tmp}/a.nq')).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(folder, 'a.nq'), 'utf8')).toBe(stdout)
  })

  test('is written without the documents that are invalid', async () => {
    expect(await cli('convert {broken-line-3.jsonl} -o {tmp}/b.jsonl')).toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'b.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4)
  })

  test('is not written when an input has no end, and what was there stays', async () => {
    writeFileSync(join(folder, 'c.jsonl'), 'old')
    const { code, stderr } = await cli('convert --to json -o {tmp}/c.jsonl', cutOff('valid.jsonl', 3))
    expect(code).toBe(1)
    expect(stderr).toContain('c.jsonl was not written, because an input has no end.')
    expect(readFileSync(join(folder, 'c.jsonl'), 'utf8')).toBe('old')
  })

  test('may be the file that is read', async () => {
    writeFileSync(join(folder, 'd.jsonl'), '{ "name": "d", "type": "mldataset" }\n')
    expect(await cli('convert {tmp}/d.jsonl -o {tmp}/d.jsonl')).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'd.jsonl'), 'utf8')).toBe('{"type":"mldataset","name":"d"}\n')
  })

  test('that is interrupted is gone at once', async () => {
    const stopping = new AbortController()
    const beginnings: string[][] = []
    async function* endless(): AsyncGenerator<Buffer> {
      for (let count = 0; ; count++) {
        if (count === 50) {
          beginnings.push(files())
          stopping.abort()
          beginnings.push(files())
        }
        yield Buffer.from('{"type":"mldataset","name":"d"}\n')
      }
    }
    const { code } = await cli('convert --to json -o {tmp}/e.jsonl', '', { stdin: Readable.from(endless()), signal: stopping.signal })
    expect(code).toBe(130)
    expect(beginnings[0]!.filter((name) => name.includes('e.jsonl'))).toEqual([expect.stringMatching(/^\.e\.jsonl\..*\.tmp$/)])
    for (const names of [beginnings[1]!, files()]) expect(names.filter((name) => name.includes('e.jsonl'))).toEqual([])
  })

  test('leaves nothing beside it', () => expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]))

  test('"-" is standard output', async () => {
    expect((await cli('convert {valid.jsonl} --to json -o -')).stdout.split('\n')).toHaveLength(6)
    expect(existsSync(join(root, '-'))).toBe(false)
  })
})

describe('--on-error fail', () => {
  test('leaves no output, and stops at the first document that is wrong', async () => {
    writeFileSync(join(folder, 'f.jsonl'), 'old')
    const { code, stderr } = await cli('convert {broken-line-3.jsonl} -o {tmp}/f.jsonl --on-error fail')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^broken-line-3.jsonl:3: .*\n2 valid, 1 invalid: stopped at the first one that is wrong\nf.jsonl was not written, because a document is invalid.\n$/)
    expect(readFileSync(join(folder, 'f.jsonl'), 'utf8')).toBe('old')
  })

  test('reads no further', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.from('{"type":"mldataset","name":"d"}\n{}\n')
    }
    expect(await cli('validate --on-error fail', '', { stdin: Readable.from(endless()) })).toMatchObject({ code: 1, stderr: '1 valid, 1 invalid: stopped at the first one that is wrong\n' })
  })

  test('lets warnings pass', async () => expect((await cli('validate --on-error fail --unknown warn {unknown-field.jsonl}')).code).toBe(0))
})

describe('--rejects', () => {
  const rejects = () => readFileSync(join(folder, 'r.jsonl'))
  const issues = () => readFileSync(join(folder, 'r.jsonl.issues.jsonl'), 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)

  test('gets refused lines byte for byte, and beside them what is wrong with each', async () => {
    const lines = [Buffer.from('\ufeff{"type" : "mlmodel","password":"hunter2"}\r'), Buffer.from('{"type":"mldataset","name":"a"}'), Buffer.from('  '), Buffer.from([0x22, 0xff, 0x22]), Buffer.from('{"cut":')]
    const input = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
    expect((await cli('convert --to json --rejects {tmp}/r.jsonl', input)).code).toBe(1)
    expect(rejects()).toEqual(Buffer.concat([Buffer.from('{"type" : "mlmodel","password":"hunter2"}\r\n"'), Buffer.from([0xff]), Buffer.from('"\n{"cut":\n')]))
    expect(issues().map(({ rejected, line, path, rule }) => [rejected, line, path, rule])).toEqual([[1, 1, '/password', 'unknown-field'], [1, 1, '/name', 'required'], [1, 1, '/service', 'required'], [2, 4, '', 'syntax'], [3, 5, '', 'syntax']])
    expect(JSON.stringify(issues())).not.toContain('hunter2')
    expect(statSync(join(folder, 'r.jsonl')).mode & 0o777).toBe(0o600)
  })

  test('can be mended and read again', async () => {
    const mended = rejects().toString('latin1').replaceAll(/.*\r?\n/g, (_, at: number) => `{"type":"mldataset","name":"m${at}"}\n`)
    expect(await cli('validate --rejects {tmp}/r.jsonl', mended)).toEqual({ code: 0, stdout: '', stderr: '3 valid, 0 invalid\n' })
    expect([rejects().length, issues()]).toEqual([0, []])
  })

  test('of a list or of a document over many lines are each on one line', async () => {
    const list = '[{"type":"mldataset","name":"a"},\n{"type":"mlmodel",\r\n "description": "b\\nc", "x": 1.50}]'
    await cli('validate --rejects {tmp}/r.jsonl', list)
    expect(rejects().toString()).toBe('{"type":"mlmodel",  "description": "b\\nc", "x": 1.50}\n')
    await cli('validate --rejects {tmp}/r.jsonl', '{\n"type":"mlmodel"\n}')
    expect(rejects().toString()).toBe('{ "type":"mlmodel" }\n')
  })

  test('does not hold what cannot be held, and that is told', async () => {
    const { stderr } = await cli('validate --max-line 40 --rejects {tmp}/r.jsonl', `{}\n"${'x'.repeat(50)}"\n`)
    expect(stderr).toBe('0 valid, 2 invalid\n1 of what is wrong could not be kept among the rejects: too long, or in a list that is broken.\n')
    expect(rejects().toString()).toBe('{}\n')
    expect(issues().map(({ rejected, line }) => [rejected, line])).toEqual([[1, 1], [undefined, 2]])
  })

  test('appears whole or not at all', async () => {
    const { stderr } = await cli('convert --to json -o {tmp}/g.jsonl --rejects {tmp}/s.jsonl', cutOff('invalid.jsonl', 3))
    expect(stderr).toMatch(/g.jsonl was not written, because an input has no end.\ns.jsonl was not written, because an input has no end.\n$/)
    expect(readdirSync(folder).filter((name) => /^\.?[gs]\.jsonl/.test(name))).toEqual([])
    expect((await cli('convert {valid.jsonl} --to json -o {tmp}/none/g.jsonl --rejects {tmp}/s.jsonl')).code).toBe(2)
    expect((await cli('convert {valid.jsonl} --to json -o {tmp}/g.jsonl --rejects {tmp}/none/s.jsonl')).code).toBe(2)
    expect(readdirSync(folder).filter((name) => /^\.?[gs]\.jsonl/.test(name))).toEqual([])
  })

  test('goes with the shapes, too', async () => {
    await cli('validate --shapes --rejects {tmp}/r.jsonl {invalid.jsonl}')
    expect(rejects().length).toBeGreaterThan(0)
  })
})

describe('what is packed', () => {
  const native = 'createZstdCompress' in zlib
  const plain = async () => (await cli('convert {valid.jsonl} --to json')).stdout

  test('is written as the name of the file, or --compress, says', async () => {
    expect(await cli('convert {valid.jsonl} -o {tmp}/p.jsonl.gz')).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(gunzipSync(readFileSync(join(folder, 'p.jsonl.gz'))).toString()).toBe(await plain())
    expect((await cli('convert {valid.jsonl} -o {tmp}/p.jsonl --compress gzip')).code).toBe(0)
    expect(gunzipSync(readFileSync(join(folder, 'p.jsonl'))).toString()).toBe(await plain())
  })

  test('may go to standard output, but not to a terminal', async () => {
    const chunks: Buffer[] = []
    const stdout = new Writable({ write: (chunk: Buffer, _encoding, done) => { chunks.push(chunk); done() } })
    expect((await cli('convert {valid.jsonl} --to json --compress gzip', '', { stdout })).code).toBe(0)
    expect(gunzipSync(Buffer.concat(chunks)).toString()).toBe(await plain())
    expect(await cli('convert {valid.jsonl} --to json --compress gzip', '', { terminal: true })).toMatchObject({ code: 2, stderr: expect.stringContaining('what is compressed is not for a terminal') })
  })

  test('does not appear when it is not whole', async () => {
    const { code } = await cli('convert --to json -o {tmp}/q.jsonl.gz', cutOff('valid.jsonl', 3))
    expect([code, existsSync(join(folder, 'q.jsonl.gz'))]).toEqual([1, false])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('by zstd is read, whatever it is called', async () => {
    expect(await cli('validate {lines.jsonl.zst}')).toEqual({ code: 0, stdout: '', stderr: '8000 valid, 0 invalid\n' })
    expect(await cli('convert --to json', readFileSync(join(fixtures, 'lines.jsonl.zst')).subarray(0, -2))).toMatchObject({ code: 1, stderr: expect.stringContaining('8000 valid, 0 invalid, 1 input without an end') })
  })

  test.runIf(native)('by zstd is written, and read again', async () => {
    expect((await cli('convert {valid.jsonl} -o {tmp}/z.jsonl.zst')).code).toBe(0)
    expect(await cli('convert {tmp}/z.jsonl.zst --to json')).toEqual({ code: 0, stdout: await plain(), stderr: '' })
  })

  test.skipIf(native)('by zstd is refused where Node cannot write it', async () => {
    expect(await cli('convert {valid.jsonl} -o {tmp}/z.jsonl.zst')).toEqual({ code: 2, stdout: '', stderr: 'ml-assets: this version of Node cannot pack with zstd, 22.15 and later can: use gzip, or pipe the output through `zstd`.\n' })
    expect(existsSync(join(folder, 'z.jsonl.zst'))).toBe(false)
  })
})

describe('a terminal', () => {
  test('gets colours, unless NO_COLOR is set or it is a dumb one', async () => {
    const coloured = '\u001b[1minvalid.jsonl:3:\u001b[0m /type  \u001b[31munknown-type\u001b[0m  '
    expect((await cli('validate {invalid.jsonl}', '', { terminal: true })).stdout).toContain(coloured)
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect((await cli('validate {invalid.jsonl}', '', { terminal: true, env })).stdout).not.toContain('\u001b[')
    expect((await cli('validate {invalid.jsonl}')).stdout).not.toContain('\u001b[')
  })

  test('gets a line of progress when work is long, not too often, and wiped in the end', async () => {
    let time = 0
    const now = () => (time += 50)
    const lines = '{"type":"mldataset","name":"d"}\n'.repeat(60)
    const { stderr } = await cli('validate', lines, { terminal: true, now })
    const shown = stderr.match(/\r\u001b\[K[\d,]+ documents, \d+ s/g) ?? []
    expect(shown[0]).toMatch(/\r\u001b\[K2\d documents, 1 s/)
    expect(shown.length).toBeGreaterThan(2)
    expect(shown.length).toBeLessThan(15)
    expect(stderr).toMatch(/s\r\u001b\[K60 valid, 0 invalid\n$/)
    expect((await cli('validate', lines, { now })).stderr).toBe('60 valid, 0 invalid\n')
  })

  test('is told how much has been read, how fast, and how long it takes when the size is known', async () => {
    let time = 0
    const now = () => (time += 50)
    writeFileSync(join(folder, 'sixty.jsonl'), '{"type":"mldataset","name":"d"}\n'.repeat(60))
    const { stderr } = await cli('validate {tmp}/sixty.jsonl', '', { terminal: true, now })
    expect(stderr).toMatch(/\r\u001b\[K2\d documents, 1 s, 1\.9 kB of 1\.9 kB, 2\d documents\/s, about 0 s left/)
    expect((await cli('validate --quiet {tmp}/sixty.jsonl', '', { terminal: true, now })).stderr).toBe('')
  })

  test('is told that it is being read from', async () => {
    const stdin = Object.assign(Readable.from([Buffer.from('{"type":"mldataset","name":"d"}')]), { isTTY: true })
    expect((await cli('validate', '', { stdin })).stderr).toBe('Reading from the terminal; end with Ctrl+D.\n1 valid, 0 invalid\n')
  })
})

test('20 MB on one line are too long by default, and read when they may be', async () => {
  const lines = `{"type":"mldataset","name":"a"}\n{"type":"mldataset","name":"b","extension":{"text":"${'x'.repeat(20_000_000)}"}}\n{"type":"mldataset","name":"c"}\n`
  expect(await cli('validate', lines)).toEqual({ code: 1, stdout: '<stdin>:2: /  too-large  This line is longer than 10 MB. The option --max-line sets the limit.\n', stderr: '2 valid, 1 invalid\n' })
  expect(await cli('validate --max-line 21M', lines)).toEqual({ code: 0, stdout: '', stderr: '3 valid, 0 invalid\n' })
  expect((await cli('convert --to nquads', gzipSync(lines))).stderr).toContain('<stdin>:2: /  too-large')
})

test('a whole document of more than 64 MB is refused, and may come packed', async () => {
  const list = `[\n${'{"type":"mldataset","name":"a"},\n'.repeat(2_100_000)}{"type":"mldataset","name":"a"}]`
  const { code, stdout } = await cli('validate', gzipSync(list, { level: 1 }))
  expect(code).toBe(1)
  expect(stdout).toMatch(/too-large {2}A list, or a document over many lines, may have at most 64 MB: write one document on each line/)
})

test('a mistake of our own is told as one, without what it says', async () => {
  const stdin = Object.assign(new Readable({ read() { this.destroy(new TypeError('hunter2')) } }))
  const { code, stdout, stderr } = await cli('validate', '', { stdin })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^ml-assets: this is a mistake in ml-assets itself, please report it: TypeError at /)
  expect(stderr).not.toContain('hunter2')
})

test('a device that fails is told', async () => {
  const stdin = new Readable({ read() { this.destroy(Object.assign(new Error('EIO: /secret'), { code: 'EIO' })) } })
  expect(await cli('validate', '', { stdin })).toMatchObject({ code: 2, stderr: 'ml-assets: reading or writing failed: the device fails.\n' })
  const stdout = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('x'), { code: 'ENOSPC' })) }))
  expect((await cli('schema mlmodel', '', { stdout })).code).toBe(2)
})

describe('what is printed of data', () => {
  test('has no character that a terminal obeys or that hides others', () => {
    const nasty = 'a\u001b[31m\u0007\r\n\u009b\u202e\u2066\u200b\ufeff\u2028\ud800b😀'
    expect(printableData(nasty)).toBe('a\\u001b[31m\\u0007\\u000d\\u000a\\u009b\\u202e\\u2066\\u200b\\ufeff\\u2028\\ud800b😀')
    expect(JSON.parse(printableJson({ nasty }))).toEqual({ nasty })
    expect(printableJson({ nasty })).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
    expect(printable('two\nlines\u001b')).toBe('two\nlines\\u001b')
  })

  test('has no secret, percent-encoded or not, and is not long', () => {
    expect(printableData('https://bob:hunter2@example.com/x')).toBe('https://REDACTED@example.com/x')
    expect(printableData('https://example.com/mlmodel/https%3A%2F%2Fbob%3Ahunter2%40example.com')).not.toContain('hunter2')
    expect(printableData('50%')).toBe('50%')
    expect(printableData('x'.repeat(1000))).toHaveLength(303)
  })
})
