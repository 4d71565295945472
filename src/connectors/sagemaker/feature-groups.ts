import type { MlDataset } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { parseArn } from './arns.js'
import { extensionOf, ignoreAnswer } from './extension.js'
import { named } from './names.js'

/** Reads a feature group as a dataset; its columns are the features of this page of the answer. */
export function readFeatureGroup(wire: Wire, { scope, log }: Desk): MlDataset | undefined {
  ignoreAnswer(wire)
  const name = wire.text('FeatureGroupName') ?? parseArn(wire.peek('FeatureGroupArn'))?.name
  if (name === undefined) return log.warn(wire.path, 'A feature group without a name or ARN cannot be told from others: left out.', 'required')
  const offline = wire.item('OfflineStoreConfig')
  const described = new Map(wire.items('FeatureMetadata').map((feature) => [feature.text('FeatureName'), feature.text('Description')] as const))
  return finish('mldataset', {
    name: named('feature-group', name), displayName: name, service: scope.service, description: wire.text('Description'), storage: offline.item('S3StorageConfig').text('ResolvedOutputS3Uri', 'S3Uri'), dataFormat: offline.text('TableFormat'),
    columns: wire.items('FeatureDefinitions').map((feature) => columnOf(feature, described)), createdAt: wire.instant('CreationTime'), updatedAt: wire.instant('LastModifiedTime'),
    sourceUrl: scope.webUrl === undefined ? undefined : `${scope.webUrl}#/feature-groups/${encodeURIComponent(name)}/details`,
    extension: extensionOf(wire, 'FeatureGroupArn'),
  }, wire)
}

/** A feature with its type in the words of the store; of a collection, `Vector<Fractional>[128]`. */
function columnOf(feature: Wire, described: ReadonlyMap<string | undefined, string | undefined>): object {
  const [name, type, collection] = [feature.text('FeatureName'), feature.text('FeatureType'), feature.text('CollectionType')]
  const dimension = feature.item('CollectionConfig').item('VectorConfig').count('Dimension')
  return { name, columnType: collection === undefined ? type : `${collection}<${type ?? ''}>${dimension === undefined ? '' : `[${dimension}]`}`, description: described.get(name) }
}
