/** A place where files are kept, in the one form in which equal places are equal. */
export interface Location {
  /** The bucket, container, host or scheme, as the beginning of an address. */
  readonly root: string
  /** Names of the directories and the file, decoded, without `.`, `..` and empty ones. */
  readonly path: readonly string[]
  /** Who knows the place by this address: everybody, whoever is in the same workspace, or one platform alone. */
  readonly reach: 'everywhere' | 'workspace' | 'service'
}

const LONGEST = 4096
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/
/** Hosts of Amazon S3, with the bucket before it (virtual-hosted style) or in the path: `s3.eu-west-1`, `s3-eu-west-1`, `s3.dualstack.eu-west-1`, `s3-accelerate`, `s3-fips.us-gov-west-1`. */
const S3_HOST = /^(?:(.+)\.)?s3(?:[.-](?:accelerate|fips|dualstack|external-1|[a-z]{2,3}(?:-[a-z]+){1,3}-\d))*\.amazonaws\.com(?:\.cn)?$/
const AZURE_HOST = /^([^.]+)\.(?:blob|dfs)\.(core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net))$/
const GOOGLE_HOSTS = new Set(['storage.googleapis.com', 'storage.cloud.google.com', 'www.googleapis.com', 'storage.mtls.googleapis.com'])

/** Reads an address of files; nothing when it is none, is longer than 4096 characters, or says no more than a bucket or a host. Never throws. */
export function locationOf(address: string): Location | undefined {
  if (address.length > LONGEST) return undefined
  const text = address.trim()
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase()
  const location = scheme === undefined ? localPath(text) : ofScheme(scheme, text.slice(scheme.length + 1))
  return location?.path.length ? location : undefined
}

/** The whole address of a location. */
export function addressOf({ root, path }: Location): string {
  return `${root}/${path.join('/')}`
}

function ofScheme(scheme: string, rest: string): Location | undefined {
  const { authority, path } = divide(rest)
  switch (scheme) {
    case 's3': case 's3a': case 's3n': return inStore('s3', hostOf(authority), path)
    case 'gs': case 'gcs': return inStore('gs', hostOf(authority), path)
    case 'abfs': case 'abfss': case 'wasb': case 'wasbs': return inAzure(authority.toLowerCase(), path)
    case 'http': case 'https': return onTheWeb(hostOf(authority), path)
    case 'dbfs': return { root: 'dbfs:', path: authority ? [authority, ...path] : path, reach: 'workspace' }
    case 'file': return localPath(`/${path.join('/')}`)
    case 'runs': case 'models': case 'mlflow-artifacts': return { root: `${scheme}:`, path, reach: 'service' }
    case 'hf': case 'huggingface': return undefined
    default: return authority ? { root: `${scheme}://${hostOf(authority)}`, path, reach: 'everywhere' } : undefined
  }
}

/** Authority and path of what stands behind the scheme. */
function divide(rest: string): { authority: string; path: string[] } {
  if (!rest.startsWith('//')) return { authority: '', path: stepsOf(rest) }
  const end = rest.slice(2).search(/[/?#]/)
  return end < 0 ? { authority: rest.slice(2), path: [] } : { authority: rest.slice(2, end + 2), path: stepsOf(rest.slice(end + 2)) }
}

/** Host without user, password and the usual port. */
function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1).toLowerCase().replace(/:(?:80|443)$/, '')
}

/** The steps of a path: query and fragment gone, percent-encoding undone once, `..` taken as one step back. */
function stepsOf(path: string): string[] {
  const steps: string[] = []
  for (const step of decoded(withoutQuery(path)).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps
}

/** A `?` or `#` may be part of the name of a file in a store: only what looks like parameters is cut. */
function withoutQuery(path: string): string {
  const query = path.search(/\?[\w.~%-]*(?:=|$)/)
  const bare = query < 0 ? path : path.slice(0, query)
  const fragment = bare.lastIndexOf('#')
  return fragment < 0 || bare.indexOf('/', fragment) >= 0 ? bare : bare.slice(0, fragment)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function inStore(scheme: string, bucket: string, path: readonly string[]): Location | undefined {
  return bucket === '' ? undefined : { root: `${scheme}://${bucket}`, path, reach: 'everywhere' }
}

function inAzure(authority: string, path: readonly string[]): Location | undefined {
  const at = authority.lastIndexOf('@')
  return at < 0 ? undefined : inContainer(hostOf(authority), authority.slice(0, at).split(':')[0]!, path)
}

function inContainer(host: string, container: string, path: readonly string[]): Location | undefined {
  const [, account, cloud] = AZURE_HOST.exec(host) ?? []
  return account && container ? { root: `https://${account}.blob.${cloud}/${container}`, path, reach: 'everywhere' } : undefined
}

function onTheWeb(host: string, path: readonly string[]): Location | undefined {
  if (isHub(host) || host === '') return undefined
  const s3 = S3_HOST.exec(host)
  if (s3) return s3[1] === undefined ? inStore('s3', path[0]?.toLowerCase() ?? '', path.slice(1)) : inStore('s3', s3[1], path)
  if (GOOGLE_HOSTS.has(host)) return inGoogle(path)
  if (host.endsWith('.storage.googleapis.com')) return inStore('gs', host.slice(0, -'.storage.googleapis.com'.length), path)
  if (AZURE_HOST.test(host)) return inContainer(host, path[0]?.toLowerCase() ?? '', path.slice(1))
  return { root: `https://${host}`, path, reach: 'everywhere' }
}

/** Whether a host is the Hugging Face Hub, whose addresses name repositories. */
export function isHub(host: string): boolean {
  return host === 'huggingface.co' || host === 'www.huggingface.co' || host === 'hf.co'
}

/** Bucket first, or in the form of the JSON interface: `/storage/v1/b/BUCKET/o/OBJECT`, with `/download` before it or not. */
function inGoogle(path: readonly string[]): Location | undefined {
  const steps = path[0] === 'download' ? path.slice(1) : path
  if (steps[0] === 'storage' && steps[1] === 'v1' && steps[2] === 'b' && steps[4] === 'o') return inStore('gs', steps[3]!.toLowerCase(), steps.slice(5))
  return inStore('gs', path[0]?.toLowerCase() ?? '', path.slice(1))
}

/** A path on a machine. `/dbfs` and `/Volumes` are how Databricks mounts what others call `dbfs:/` and `dbfs:/Volumes`. */
function localPath(text: string): Location | undefined {
  if (/^[A-Za-z]:[\\/]/.test(text)) return { root: 'file://', path: stepsOf(text.replaceAll('\\', '/')), reach: 'service' }
  if (!text.startsWith('/')) return undefined
  const path = stepsOf(text)
  if (path[0] === 'dbfs') return { root: 'dbfs:', path: path.slice(1), reach: 'workspace' }
  if (path[0] === 'Volumes') return { root: 'dbfs:', path, reach: 'workspace' }
  return { root: 'file://', path, reach: 'service' }
}
