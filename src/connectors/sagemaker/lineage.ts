import { quoteName } from '../../entities/names.js'
import type { Entity, EntityReference } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { extensionOf, ignoreAnswer, textAt, userOf } from './extension.js'
import { referenceOf } from './names.js'

/** Lists that describe what edges lead between, with the fields of the ARN, the kind and the name in each. */
const lists = [['Vertices', 'Arn', 'Type', ''], ['ArtifactSummaries', 'ArtifactArn', 'ArtifactType', 'ArtifactName'], ['ContextSummaries', 'ContextArn', 'ContextType', 'ContextName'], ['ActionSummaries', 'ActionArn', 'ActionType', 'ActionName'], ['TrialComponentSummaries', 'TrialComponentArn', '', 'DisplayName']] as const

/** What is known of one end of an edge. */
interface Node {
  kind: string | undefined
  name: string | undefined
  /** ARN or address of what the node stands for. */
  source: string | undefined
  readonly wires: Wire[]
}

/**
 * Reads lineage as edges: `QueryLineage`, `ListAssociations`, and beside them `ArtifactSummaries`, `ContextSummaries`, `ActionSummaries` and `TrialComponentSummaries`, which tell what the ends stand for.
 * `TrainingJobs` beside them tell to which experiments jobs belong. Data in S3 becomes a dataset under its address.
 */
export function* readLineage(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  ignoreAnswer(payload)
  const nodes = readNodes(payload)
  const experiments = experimentsOf(payload)
  const ends = new Map([...nodes].map(([arn, node]) => [arn, { reference: endOf(arn, node, experiments, desk), rest: restOf(node) }] as const))
  const end = (arn: string): { readonly reference: EntityReference; readonly rest?: unknown } => ends.get(arn) ?? { reference: endOf(arn, undefined, experiments, desk) }
  for (const edge of [...payload.items('Edges'), ...payload.items('AssociationSummaries')]) yield readEdge(edge, end, desk)
  for (const node of nodes.values()) if (isData(node)) yield finish('mldataset', { name: node.source, displayName: node.name, service: desk.scope.service, storage: node.source }, node.wires[0]!)
}

function readNodes(payload: Wire): Map<string, Node> {
  const nodes = new Map<string, Node>()
  for (const [list, arnKey, kindKey, nameKey] of lists)
    for (const wire of payload.items(list)) {
      const arn = textAt(wire, arnKey)
      if (arn === undefined) continue
      const node = nodes.get(arn) ?? { kind: undefined, name: undefined, source: undefined, wires: [] }
      node.kind ??= textAt(wire, kindKey)
      node.name ??= textAt(wire, nameKey)
      node.source ??= textAt(wire.item('Source'), 'SourceUri') ?? textAt(wire.item(list === 'TrialComponentSummaries' ? 'TrialComponentSource' : 'Source'), 'SourceArn')
      node.wires.push(wire)
      nodes.set(arn, node)
    }
  return nodes
}

function experimentsOf(payload: Wire): ReadonlyMap<string, string> {
  return new Map(payload.items('TrainingJobs').flatMap((job): [string, string][] => {
    const [arn, experiment] = [job.text('TrainingJobArn'), job.item('ExperimentConfig').text('ExperimentName')]
    job.ignore({ '*': 'Says to which experiment the job belongs; the job itself is read elsewhere.' })
    return arn === undefined || experiment === undefined ? [] : [[arn, experiment]]
  }))
}

function isData({ kind, source }: Node): boolean {
  return kind === 'DataSet' && source !== undefined && source.startsWith('s3://')
}

/** What an end stands for: the record or data it was made from, or else itself. */
function endOf(arn: string, node: Node | undefined, experiments: ReadonlyMap<string, string>, { scope }: Desk): EntityReference {
  if (node && isData(node)) return scope.dataset(node.source!)
  const source = node?.source === undefined ? undefined : referenceOf(node.source, scope, experiments.get(node.source))
  const found = source ?? referenceOf(arn, scope, experiments.get(arn)) ?? { type: 'record', fullyQualifiedName: quoteName(arn) }
  const shown = node?.name ?? (source ? undefined : node?.source)
  return shown === undefined ? found : { ...found, displayName: shown }
}

function restOf(node: Node): unknown {
  const rests = node.wires.map((wire) => wire.rest()).filter((rest) => rest !== undefined)
  return rests.length ? Object.assign({}, ...rests) : undefined
}

/** `A` contributed to, produced or is associated with `B`, or `B` is derived from `A`: all lead from A to B. That two records are the same is no step of a way. */
function readEdge(edge: Wire, end: (arn: string) => { readonly reference: EntityReference; readonly rest?: unknown }, { log }: Desk): Entity | undefined {
  const [source, destination] = [textAt(edge, 'SourceArn'), textAt(edge, 'DestinationArn')]
  if (source === undefined || destination === undefined) return log.warn(edge.path, 'An edge that lacks one of its ends leads nowhere: left out.', 'required')
  if (edge.peek('AssociationType') === 'SameAs') return void log.ignore(edge.path, 'Says that two records are one: no step of a way.')
  const [from, to] = [end(source), end(destination)]
  return finish('lineageEdge', {
    fromEntity: from.reference, toEntity: to.reference, lineageDetails: { description: edge.text('AssociationType') }, createdAt: edge.instant('CreationTime'), createdBy: userOf(edge.item('CreatedBy')),
    extension: extensionOf(edge, 'SourceArn', { from: from.rest, to: to.rest }),
  }, edge)
}
