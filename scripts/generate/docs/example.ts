import type { Json, NodeType } from '../model.js'
import type { Site } from './site.js'

type Reference = { type: string; fullyQualifiedName?: string; name?: string }
type Example = { [key: string]: Json }

/** Besides the required ones: the fields that show what a document is for. */
const MAIN: Record<string, readonly string[]> = {
  lineageEdge: ['lineageDetails', 'confidence'],
  mldataset: ['datasetVersion', 'sourceTables', 'dataFormat', 'rows', 'splits', 'columns', 'personalData'],
  mlexperiment: ['objective', 'governanceStatus', 'owners'],
  mlmodel: ['description', 'algorithm', 'task', 'mlFeatures', 'metrics', 'trainingData', 'versions', 'deployments', 'owners'],
  mlmodelService: ['connection'],
  mlrun: ['experiment', 'status', 'startedAt', 'endedAt', 'parameters', 'metrics', 'runInputs', 'runOutputs', 'code'],
}

/** A small document of a type, put together from the examples of its fields. */
export function exampleOf(site: Site, type: NodeType): Example {
  const main = MAIN[type.document!.type] ?? []
  const unknown = main.filter((key) => !type.fields.some((field) => field.key === key))
  if (unknown.length) throw new Error(`${type.name} has no field ${unknown.join(', ')} to show in its example`)
  const shown = type.fields.filter(({ key, required }) => required || main.includes(key))
  const example = Object.fromEntries(shown.map(({ key, examples }) => [key, examples[0]!]))
  return 'name' in example ? { ...example, name: nameOf(site, type, example) } : example
}

/**
 * The name by which the examples of references call a document of this type under these parents, the most frequent first;
 * the example of the field `name`, which all types share, is taken where it is one of them.
 */
function nameOf(site: Site, type: NodeType, example: Example): string {
  const prefix = parentsOf(type, example).map((name) => `${name}.`).join('')
  const counts = new Map<string, number>()
  for (const { type: target, fullyQualifiedName } of examplesOfReferences(site)) {
    if (target !== type.document!.type || !fullyQualifiedName?.startsWith(prefix)) continue
    const name = fullyQualifiedName.slice(prefix.length)
    if (!name.includes('.')) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  if (counts.has(example.name as string) || !counts.size) return example.name as string
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function examplesOfReferences(site: Site): Reference[] {
  return site.model.types.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'reference')).flatMap(({ examples }) => examples.flat() as Reference[])
}

/** Types of the records that a reference field points at, by key: those of all its examples, wherever the key stands. */
export function targetsOf(site: Site): Map<string, string[]> {
  const targets = new Map<string, Set<string>>()
  for (const { fields } of site.model.types)
    for (const { key, kind, examples } of fields)
      if (kind === 'reference') targets.set(key, new Set([...(targets.get(key) ?? []), ...(examples.flat() as Reference[]).map(({ type }) => type)]))
  return new Map([...targets].map(([key, types]) => [key, [...types].sort()]))
}

/** Fully qualified names of the parents that an example has, as in its own name: whole if there is one, else each as one part. */
function parentsOf({ document }: NodeType, example: Example): string[] {
  for (const paths of document!.parents) {
    const names = paths.flatMap((path) => {
      const reference = path.split('/').reduce<any>((value, key) => value?.[key], example) as Reference | undefined
      return reference ? [reference.fullyQualifiedName ?? quoteName(reference.name!)] : []
    })
    if (names.length) return paths.length > 1 ? names.map(quoteName) : names
  }
  return []
}

/** The fully qualified name of an example. */
export function qualifiedNameOf(type: NodeType, example: Example): string {
  return [...parentsOf(type, example), ...('name' in example ? [quoteName(example.name as string)] : [])].join('.')
}

function quoteName(name: string): string {
  return /[."]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}
