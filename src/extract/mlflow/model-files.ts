import type { ArtifactReader } from '../extraction.js'
import { isFatal } from '../failures.js'
import type { Answer, MlflowApi } from './api.js'

/** Largest `MLmodel` file that is read, in bytes; real ones have a few thousand. */
const LARGEST = 1_000_000

/** Where the files of a version are, as far as it is known. */
interface Files {
  /** Address of the folder: of the logged model, or of the run with the path in it. */
  readonly folder: string | undefined
  readonly run: string | undefined
  /** Path of the folder within the run. */
  readonly path: string | undefined
  readonly loggedModel: string | undefined
}

/** Reads the `MLmodel` file of a version: no call of the registry tells the signature of a model since 3.0. Each file is read once. */
export class ModelFiles {
  private readonly known = new Map<string, Promise<string | undefined>>()

  constructor(private readonly api: MlflowApi, private readonly readArtifact: ArtifactReader | undefined) {}

  /** The text of the file; nothing when it is not there, or not for us. */
  read(version: Answer, run: Answer | undefined, loggedModel: Answer | undefined): Promise<string | undefined> {
    const files = filesOf(version, run, loggedModel)
    const key = JSON.stringify(files)
    const known = this.known.get(key)
    if (known) return known
    const reading = this.load(files)
    this.known.set(key, reading)
    return reading
  }

  private async load({ folder, run, path, loggedModel }: Files): Promise<string | undefined> {
    try {
      const proxied = /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(folder ?? '')?.[1]
      if (proxied !== undefined) return await this.api.file(`api/2.0/mlflow-artifacts/artifacts/${proxied.split('/').map(encodeURIComponent).join('/')}/MLmodel`, {}, LARGEST)
      if (loggedModel !== undefined) return await this.api.file(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(loggedModel)}/artifacts/files`, { artifact_file_path: 'MLmodel' }, LARGEST)
      if (run !== undefined && path !== undefined) return await this.api.file('get-artifact', { run_uuid: run, path: `${path}/MLmodel` }, LARGEST)
      return folder === undefined ? undefined : await this.readArtifact?.(`${folder}/MLmodel`, { maxBytes: LARGEST })
    } catch (error) {
      if (isFatal(error)) throw error
      return undefined // the files may be in a storage that the server itself cannot read
    }
  }
}

function filesOf(version: Answer, run: Answer | undefined, loggedModel: Answer | undefined): Files {
  const source = text(version.source)
  const path = /^runs:\/[^/]+\/(.+?)\/*$/.exec(source ?? '')?.[1]
  const root = text(info(run).artifact_uri)
  const model = text(info(loggedModel).artifact_uri)
  const folder = model ?? (path !== undefined && root !== undefined ? `${root}/${path}` : /^(?:runs|models):/.test(source ?? '') ? undefined : source)
  const within = path ?? (root !== undefined && folder?.startsWith(`${root}/`) ? folder.slice(root.length + 1) : undefined)
  return { folder, run: text(version.run_id), path: within, loggedModel: text(info(loggedModel).model_id) }
}

function info(record: Answer | undefined): Answer {
  return typeof record?.info === 'object' && record.info !== null ? (record.info as Answer) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.replace(/\/+$/, '') : undefined
}
