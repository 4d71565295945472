import type { Extractor, ExtractorSetting } from '../extract/extractor.js'

const WIDTH = 26

/** How `extract` is used, whichever platform is read. */
export function extractHelp(extractors: readonly Extractor[]): string {
  return `Usage
  ml-assets extract PLATFORM [options] > models.jsonl

Asks a running platform for its models, with all versions, runs, experiments and data that belong to them,
and writes them as JSON Lines, one valid document a line. An item that cannot be read is told on standard error, and the rest goes on.
Secrets come from environment variables only, never from options.

Platforms
${extractors.map(({ id, title }) => row(id, title)).join('')}
Options
${commonRows}
\`ml-assets extract PLATFORM --help\` tells what a platform needs.
`
}

/** How `extract` is used for one platform. */
export function extractorHelp({ id, title, url, settings, variables }: Extractor): string {
  return `Usage
  ml-assets extract ${id} [options] > models.jsonl

Reads ${title}, and writes what it says as JSON Lines.

Options
${url ? row('--url URL', `${url.summary}${url.default === undefined ? '' : ` (default ${url.default})`}`) : ''}${settings.map((setting) => row(option(setting), setting.summary)).join('')}${commonRows}
Environment
${variables.map(({ name, summary }) => row(name, summary)).join('')}
Example
  ml-assets extract ${id}${url && url.default === undefined && !url.optional ? ` --url https://${id}.example.com` : ''} > models.jsonl
`
}

const commonRows = [
  row('--service NAME', 'what the platform is called in the entities (default: the name of the kind of platform)'),
  row('--web-url URL', 'where people look at the platform, for links'),
  row('--since INSTANT', 'only what changed since, such as 2026-01-31'),
  row('--include PATTERN', 'only models whose name matches the regular expression'),
  row('--concurrency N', 'requests at a time (default 4)'),
  row('--timeout SECONDS', 'time that a request may take (default 60)'),
  row('--state FILE', 'remember how far it came, and go on from there'),
  row('-h, --help', 'this text'),
].join('')

function option({ name, value }: ExtractorSetting): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`
}

function row(name: string, summary: string): string {
  return `  ${name.padEnd(WIDTH)} ${summary}\n`
}
