// One model described once: checked, turned into a graph and back, and checked again as a graph.
// Run it with: npm run build && npm run demo
import { isDeepStrictEqual } from 'node:util'
import { canonical, fullyQualifiedName, validate } from 'ml-assets'
import { fromQuads, serialize, toQuads } from 'ml-assets/rdf'
import { checkShapes } from 'ml-assets/shacl'
import { model, story } from './story.mjs'

const onTerminal = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code) => (text) => (onTerminal ? `\u001b[${code}m${text}\u001b[0m` : text)
const [bold, dim, green, red] = [1, 2, 32, 31].map(paint)

const heading = (text) => console.log(`\n${bold(text)}\n${dim('-'.repeat(text.length))}`)

function table(titles, rows) {
  const widths = titles.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map((cell) => cell.length)))
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join('   ').trimEnd()
  console.log(dim(line(titles)))
  for (const row of rows) console.log(line(row))
}

function printIssues(issues) {
  for (const { path, rule, message } of issues) console.log(`  ${red(path)}  ${dim(rule)}\n    ${message}`)
}

/** An edge is best told by its two ends. */
const titleOf = (entity) => (entity.type === 'lineageEdge' ? `${fullName(entity.fromEntity)} -> ${fullName(entity.toEntity)}` : fullyQualifiedName(entity))
const fullName = (reference) => reference.fullyQualifiedName

// `npm run demo | head` is no mistake.
process.stdout.on('error', () => process.exit())

const base = 'https://ml.example/'

heading(`1. ${story.length} documents, each checked against its schema`)
table(['type', 'name', 'quads', 'valid'], story.map((entity) => [entity.type, titleOf(entity), String(toQuads(entity).length), validate(entity).ok ? 'yes' : 'NO']))

const [prefixes, ...nodes] = (await serialize(model, { format: 'turtle', base })).split('\n\n')
const shown = nodes.filter((node) => /^\S*\/mlflow-prod[.]fraud_detection(?:\/metrics\/(?:AUC|demographic)[^/]*|\/governance)?> a /.test(node))
heading(`2. The model as a graph, in Turtle (${shown.length} of its ${nodes.length} nodes)`)
console.log([prefixes, ...shown].join('\n\n').trimEnd())

heading('3. From the graph back to documents')
const quads = toQuads(story, { base })
const back = fromQuads(quads)
const lossless = back.every((entity) => story.some((original) => isDeepStrictEqual(entity, canonical(original))))
console.log(`${story.length} documents -> ${quads.length} quads -> ${back.length} documents, ${lossless && back.length === story.length ? green('the same to the last digit') : red('NOT the same')}.`)

heading('4. The graph, checked against the SHACL shapes')
const report = await checkShapes(quads)
const checked = Object.values(report.checked).reduce((sum, count) => sum + count, 0)
const used = Object.values(report.checked).filter((count) => count > 0).length
console.log(`${report.conforms ? green('Conforms') : red('Does not conform')}: ${checked} nodes checked by ${used} shapes, ${report.issues.length} issues.`)

heading('5. What somebody is told who makes mistakes')
const { service, ...rest } = model
const broken = {
  ...rest,
  algoritm: 'Random Forest',
  stage: 'Production',
  mlFeatures: [{ name: 'amount_avg_7d', dataType: 'decimal' }],
  metrics: [{ name: 'AUC', value: '93 %' }],
}
console.log('A copy of the model without its service, with a misspelt field and wrong values:\n')
const result = validate(broken)
if (!result.ok) printIssues(result.issues)

console.log('\nThe graph after the statement of who serves the model was lost, and a share of traffic became 1.7:\n')
const damaged = toQuads({ ...model, deployments: model.deployments.map((deployment) => ({ ...deployment, trafficShare: 1.7 })) }, { base })
  .filter(({ predicate }) => !predicate.value.endsWith('#service'))
printIssues((await checkShapes(damaged)).issues)
console.log()
