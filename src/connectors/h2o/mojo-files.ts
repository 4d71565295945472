import type { MlModel } from '../../generated/types.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import { Wire } from '../wire/wire.js'

/** Reads `model.ini` of a MOJO: settings under `[info]`, names under `[columns]`, and which columns have levels under `[domains]`. */
export function readMojoFile(text: string, { scope, log }: Desk): MlModel | undefined {
  const sections = sectionsOf(text)
  const info = new Wire(Object.fromEntries((sections.get('info') ?? []).map((line) => splitAt(line, ' = '))), log, '/info')
  info.ignore({ license: 'A constant that H2O writes into every MOJO, not the licence of the model.', endianness: 'How the file is laid out.', n_columns: 'Follows from the columns.', n_domains: 'Follows from the domains.' })
  const columns = sections.get('columns') ?? []
  const domains = new Map((sections.get('domains') ?? []).map((line) => [Number(line.split(':')[0]), line] as const))
  const isSupervised = info.flag('supervised') === true
  const features = columns.slice(0, info.count('n_features') ?? columns.length).map((name, index) => ({ name, dataType: domains.has(index) ? 'categorical' : undefined }))
  const [uuid, version] = [info.text('uuid'), info.text('h2o_version')]
  const draft = {
    name: uuid, service: scope.service, serviceType: scope.serviceType, algorithm: info.text('algorithm') ?? info.text('algo'), framework: 'H2O', frameworkVersion: version,
    target: isSupervised ? columns.at(-1) : undefined, mlFeatures: features, createdAt: info.instant('timestamp'), mlStore: { serialization: info.has('mojo_version') ? `MOJO ${info.text('mojo_version')}` : undefined },
  }
  const domainFiles = [...domains.values()]
  const rest = { ...info.rest(), ...(domainFiles.length ? { domains: domainFiles } : {}) }
  return finish('mlmodel', { ...draft, extension: Object.keys(rest).length ? { h2o: rest } : undefined }, info)
}

function sectionsOf(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  let current: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1]
    if (name !== undefined) sections.set(name, (current = []))
    else if (line.trim()) current.push(line)
  }
  return sections
}

function splitAt(line: string, separator: string): [key: string, value: string] {
  const at = line.indexOf(separator)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + separator.length)]
}
