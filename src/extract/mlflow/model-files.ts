import { mapConcurrently } from '../../io/concurrent.js'
import { HttpFailure } from '../../io/http-failure.js'
import type { ArtifactReader } from '../extraction.js'
import { failureOf, isFatal } from '../failures.js'
import type { Answer } from '../answers.js'
import type { MlflowApi } from './api.js'

/** Largest `MLmodel` file that is read, in bytes; real ones have a few thousand. */
const LARGEST = 1_000_000
/** How often a file is asked for that does not come in time, before its storage is given up. */
const PATIENCE = 2

/** A version with what is known of where it came from. */
export interface Origin {
  readonly version: Answer
  readonly run: Answer | undefined
  readonly loggedModel: Answer | undefined
}

/** Where the files of a version are, as far as it is known. */
interface Files {
  /** Address of the folder: of the logged model, or of the run with the path in it. */
  readonly folder: string | undefined
  readonly run: string | undefined
  /** Path of the folder within the run. */
  readonly path: string | undefined
  readonly loggedModel: string | undefined
  /** A version whose files they are. */
  readonly name: string
  readonly label: string
}

/** What became of the `MLmodel` files of the versions of a model. */
export interface FoundFiles {
  /** Texts of the files, by the label of the version. */
  readonly texts: Readonly<Record<string, string>>
  /** Labels of the versions whose file could not be read, and what happened to the first. */
  readonly unread: { readonly labels: readonly string[]; readonly reason: string } | undefined
}

/** Reads the `MLmodel` files of versions: no call of the registry tells the signature of a model since 3.0. */
export class ModelFiles {
  /** Storages that are given up. */
  private readonly slow = new Set<string>()

  constructor(private readonly readArtifact: ArtifactReader | undefined, private readonly concurrency: number) {}

  /** The files of versions of one model; versions that were made of the same files cost one request. */
  async read(origins: readonly Origin[], api: MlflowApi, signal: AbortSignal): Promise<FoundFiles> {
    const texts: [label: string, text: string][] = []
    const unread: string[] = []
    let reason = ''
    for await (const outcome of mapConcurrently(placesOf(origins), this.concurrency, ({ files }, inner) => this.load(files, api.until(inner), inner), { signal })) {
      const { labels } = outcome.item
      if (!('error' in outcome)) {
        if (outcome.value !== undefined) for (const label of labels) texts.push([label, outcome.value])
      } else if (isFatal(outcome.error)) throw outcome.error
      else {
        reason ||= failureOf(outcome.error)
        unread.push(...labels)
      }
    }
    return { texts: Object.fromEntries(texts), unread: unread.length ? { labels: unread, reason } : undefined }
  }

  /** First the server is asked, which may read its own storage, then the reader that the caller gave. */
  private async load(files: Files, api: MlflowApi, signal: AbortSignal): Promise<string | undefined> {
    const { folder } = files
    const other = this.readArtifact && folder !== undefined && !folder.startsWith('mlflow-artifacts:') ? this.readArtifact : undefined
    try {
      return (await this.fromServer(files, api)) ?? (await other?.(`${folder}/MLmodel`, { signal, maxBytes: LARGEST }))
    } catch (error) {
      if (!other || isFatal(error) || !(error instanceof HttpFailure)) throw error
      return other(`${folder}/MLmodel`, { signal, maxBytes: LARGEST })
    }
  }

  private async fromServer(files: Files, api: MlflowApi): Promise<string | undefined> {
    const storage = /^[^/]*\/*[^/]*/.exec(files.folder ?? '')![0]
    for (let attempt = 1; ; attempt++) {
      if (this.slow.has(storage)) throw new HttpFailure('timeout', 'The server took too long for other files of the same storage.')
      try {
        return await askServer(files, api)
      } catch (error) {
        if (!(error instanceof HttpFailure && error.kind === 'timeout')) throw error
        if (attempt < PATIENCE) continue
        this.slow.add(storage)
        throw error
      }
    }
  }
}

function askServer({ folder, run, path, loggedModel, name, label }: Files, api: MlflowApi): Promise<string | undefined> {
  const [, authority = '', proxied] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/.exec(folder ?? '') ?? []
  if (proxied !== undefined && (authority === '' || authority === api.host)) return api.file(`api/2.0/mlflow-artifacts/artifacts/${proxied.split('/').map(encodeURIComponent).join('/')}/MLmodel`, {}, LARGEST)
  if (loggedModel !== undefined) return api.file(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(loggedModel)}/artifacts/files`, { artifact_file_path: 'MLmodel' }, LARGEST)
  if (run !== undefined && path !== undefined) return api.file('get-artifact', { run_uuid: run, path: `${path}/MLmodel` }, LARGEST)
  return api.file('model-versions/get-artifact', { name, version: label, path: 'MLmodel' }, LARGEST)
}

/** The distinct folders of versions, each with the labels of those whose files it holds. */
function placesOf(origins: readonly Origin[]): { readonly files: Files; readonly labels: readonly string[] }[] {
  const places = new Map<string, { readonly files: Files; readonly labels: string[] }>()
  for (const origin of origins) {
    const files = filesOf(origin)
    const key = files.folder ?? `version ${files.label}`
    const known = places.get(key)
    if (known) known.labels.push(files.label)
    else places.set(key, { files, labels: [files.label] })
  }
  return [...places.values()]
}

function filesOf({ version, run, loggedModel }: Origin): Files {
  const source = text(version.source)
  const path = /^runs:\/[^/]+\/(.+)$/.exec(source ?? '')?.[1]
  const root = text(info(run).artifact_uri)
  const model = text(info(loggedModel).artifact_uri)
  const folder = model ?? (path !== undefined && root !== undefined ? `${root}/${path}` : /^(?:runs|models):/.test(source ?? '') ? undefined : source)
  const within = path ?? (root !== undefined && folder?.startsWith(`${root}/`) ? folder.slice(root.length + 1) : undefined)
  return { folder, run: text(version.run_id), path: within, loggedModel: text(info(loggedModel).model_id), name: String(version.name), label: String(version.version) }
}

function info(record: Answer | undefined): Answer {
  return typeof record?.info === 'object' && record.info !== null ? (record.info as Answer) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.replace(/\/+$/, '') : undefined
}
