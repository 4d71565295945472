import type { Command } from './command.js'

const EXIT_CODES = `Exit codes
  0  all documents are valid
  1  some data is invalid or could not be read, or its end is missing
  2  called wrongly: an unknown option, a file or server that cannot be read or written
`

/** What the program is and which commands it has. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}\n`)
  return `ml-assets - descriptions of machine learning models as checked JSON and as RDF

Usage
  ml-assets COMMAND [options] [files...]

Commands
${rows.join('')}
Options
  -h, --help     this text; after a command, how that command is used
  -V, --version  the version

Examples
  ml-assets validate models.jsonl
  ml-assets convert models.jsonl --to turtle --base https://models.example.com/
  ml-assets schema mlmodel

Data goes to standard output, messages go to standard error.

${EXIT_CODES}`
}

/** How one command is used, with these arguments. */
export function helpFor(name: string, { summary, help, helpOf }: Command, args: readonly string[] = []): string {
  return `ml-assets ${name} - ${summary}\n\n${helpOf?.(args) ?? help}\n${EXIT_CODES}`
}

/** Options of commands that documents pass through. */
const passage = (width: number) => [
  ['--on-error WORD', 'a document that is wrong: `skip` it and go on (default), or `fail`, which stops there'],
  ['--rejects FILE', 'keep the lines of documents that are wrong, as they came, secrets too; what is wrong with them goes to FILE.issues.jsonl'],
  ['--workers N', 'threads that share JSON Lines, or `auto` for one on each processor (default 1); the output is the same'],
  ['--max-line SIZE', 'longest line, such as 500k or 20M (default 10M)'],
  ['-q, --quiet', 'say only what is wrong: no progress, no notes, no sums'],
  ['-h, --help', 'this text'],
].map(([name, about]) => `  ${name!.padEnd(width)} ${about}`).join('\n')

/** How `validate` is used. */
export const validateHelp = `Usage
  ml-assets validate [options] [files...]

Reads JSON Lines (a document on each line), a JSON document, or a list of documents; also packed with gzip or zstd.
Reads standard input when no file is named, or where a file is named \`-\`.
Prints a line for each thing that is wrong, \`file:line: /pointer  rule  message\`, and never a value of the data.

Options
  --type TYPE      every document must be of this type, such as mlmodel
  --unknown WORD   unknown fields: \`refuse\` the document (default), or \`warn\` and go on
  --shapes         also check the SHACL shapes, on the RDF of each document that is valid so far
  --json           print what is wrong as JSON Lines
${passage(16)}

Examples
  ml-assets validate model.json
  ml-assets validate --type mlmodel --json models.jsonl.gz
  ml-assets validate --workers 4 --rejects to-mend.jsonl models.jsonl
  curl https://models.example.com/export | ml-assets validate --shapes
`

/** How `convert` is used. */
export const convertHelp = `Usage
  ml-assets convert [options] --to FORMAT [files...]

Reads documents in JSON or RDF, also packed with gzip or zstd, from files or standard input, and writes them in another format.
Invalid documents are told on standard error and left out; the others are written all the same.
From JSON Lines to nquads, ntriples and json, documents pass one by one, so that an input may be of any size.

Options
  --to FORMAT        json, nquads, ntriples, turtle, trig or jsonld; may be left out when the name of --output tells
  --from FORMAT      the same, for what is read; by default as the file name tells, and json for standard input
  --base IRI         what the IRIs of documents begin with (default https://ml-assets.example/, which leads nowhere)
  --graphs           a named graph for each document (nquads, trig, jsonld)
  --inferred         also what reasoning would add, for stores that do not reason
  -o, --output FILE  write to a file, which appears only when it is whole; packed when its name ends in .gz or .zst
  --compress WORD    pack what is written: gzip or zstd (zstd takes Node 22.15 or later)
${passage(18)}

  --to json writes JSON Lines in canonical form: secrets are left out, lists that are sets are sorted.

Examples
  ml-assets convert models.jsonl --to turtle --base https://models.example.com/
  ml-assets convert models.jsonl.gz --to nquads --graphs --workers auto --output models.nq.gz
  ml-assets convert models.ttl --to json | ml-assets validate
`

/** How `schema` is used. */
export const schemaHelp = `Usage
  ml-assets schema [NAME]

Prints the JSON Schema (2020-12) of a document type, in one file that needs no other; or the JSON-LD context, the SHACL shapes or the ontology.
Without a name, prints the names.

Options
  --list      print the names, with what each is
  -h, --help  this text

Examples
  ml-assets schema --list
  ml-assets schema mlmodel > ml-model.schema.json
  ml-assets schema shapes > shapes.ttl
`
