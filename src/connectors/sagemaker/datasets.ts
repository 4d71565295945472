import type { DataUse, MlDataset } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { textAt } from './extension.js'

/** The lists of a model that data may belong to. */
export type DataList = 'trainingData' | 'validationData' | 'testData'

/** Channels by the names that the built-in algorithms and the SDK give them; any other channel may hold anything, such as code. */
const lists: Readonly<Record<string, DataList>> = {
  train: 'trainingData', training: 'trainingData', validation: 'validationData', val: 'validationData', valid: 'validationData', test: 'testData', testing: 'testData', eval: 'testData', evaluation: 'testData',
}

/** Channels that hold no data: scripts, and the model that training goes on from. */
const noData = new Set(['code', 'sm_code', 'sm_drivers', 'model'])

/** Data that a job read. */
export interface Channel {
  readonly use: DataUse
  readonly list: DataList | undefined
}

/** The datasets that a payload speaks of, each once, by where they are kept. */
export class Datasets {
  private readonly formats = new Map<string, { readonly wire: Wire; format: string | undefined }>()

  constructor(private readonly desk: Desk) {}

  /** A use of data by its location; the location is the name of the dataset. */
  use(location: string, wire: Wire, format?: string): Pick<DataUse, 'dataset'> {
    const known = this.formats.get(location)
    if (!known) this.formats.set(location, { wire, format })
    else known.format ??= format
    return { dataset: this.desk.scope.dataset(location) }
  }

  entities(): (MlDataset | undefined)[] {
    return [...this.formats].map(([location, { wire, format }]) => finish('mldataset', { name: location, service: this.desk.scope.service, storage: location, dataFormat: format }, wire))
  }
}

/** Reads the channels of a job: where the data is, and what it was used for. How it was handed over stays with the job. */
export function readChannels(channels: readonly Wire[], datasets: Datasets): Channel[] {
  return channels.filter((channel) => !noData.has(textAt(channel, 'ChannelName')?.toLowerCase() ?? '')).flatMap((channel) => {
    const source = channel.item('DataSource')
    const location = source.item('S3DataSource').text('S3Uri') ?? source.item('DatasetSource').text('DatasetArn') ?? directoryOf(source.item('FileSystemDataSource'))
    if (location === undefined) return []
    const role = textAt(channel, 'ChannelName')
    const list = role !== undefined && Object.hasOwn(lists, role.toLowerCase()) ? lists[role.toLowerCase()] : undefined
    return [{ use: { ...datasets.use(location, channel, textAt(channel, 'ContentType')), ...(role === undefined ? {} : { role }) }, list }]
  })
}

/** A directory of a file system as mounts are written: `fs-123:/data`. */
function directoryOf(fileSystem: Wire): string | undefined {
  const [id, path] = [fileSystem.text('FileSystemId'), fileSystem.text('DirectoryPath')]
  return id === undefined ? undefined : `${id}:${path ?? '/'}`
}

/** The uses of a job by the lists of a model. */
export function usesByList(channels: readonly Channel[]): { readonly [list in DataList]: readonly DataUse[] } {
  const of = (list: DataList) => channels.filter((channel) => channel.list === list).map(({ use }) => use)
  return { trainingData: of('trainingData'), validationData: of('validationData'), testData: of('testData') }
}
