import { confidences, type Key, type Place } from './match-key.js'

/** A reference to a container image. */
export interface Image {
  /** Registry and repository, lower case. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:` and lower-case hexadecimal. */
  readonly digest: string | undefined
}

const LONGEST = 1024
/** Tags that move from image to image. */
const MOVING = /^(?:latest|stable|main|master|dev|prod|production|staging|edge|nightly|cpu|gpu)$/i
/** Registries of base images that vendors give to everybody. */
const OF_VENDORS = /^(?:docker\.io\/library\/|mcr\.microsoft\.com\/|nvcr\.io\/|public\.ecr\.aws\/|(?:[a-z]+-)?docker\.pkg\.dev\/(?:vertex-ai|deeplearning-platform-release)\/|gcr\.io\/(?:deeplearning-platform-release|cloud-aiplatform)\/|763104351884\.dkr\.ecr\.)/

/** Reads `registry/repository:tag@sha256:digest`; nothing when it is none, or a bare name such as `python`, which is a base image. */
export function imageOf(text: string): Image | undefined {
  if (text.length > LONGEST) return undefined
  const [, repository, tag, digest] = /^(?:docker:\/\/|oci:\/\/)?([^\s@]+?)(?::([\w.-]+))?(?:@(sha256:[0-9A-Fa-f]{64}))?$/.exec(text.trim()) ?? []
  if (repository === undefined || !repository.includes('/') || OF_VENDORS.test(repository.toLowerCase())) return undefined
  return { repository: repository.toLowerCase(), tag, digest: digest?.toLowerCase() }
}

/**
 * Keys of the image that serves a model. An image serves many models: without a fixed tag or a digest it says nothing,
 * and alone it links only models whose name is in the name of the image.
 */
export function imageKeys(reference: string | undefined, modelName: string, place: Place): Key[] {
  const image = reference === undefined ? undefined : imageOf(reference)
  if (!image) return []
  const named = isNamedAfter(image, modelName)
  const shared = { role: 'same', alike: true, ...place } as const
  if (image.digest) return [{ kind: 'image', index: `image ${image.digest}`, says: 'same image digest', shown: image.digest, confidence: named ? confidences.namedImageDigest : confidences.imageDigest, ...shared }]
  if (image.tag === undefined || MOVING.test(image.tag)) return []
  const shown = `${image.repository}:${image.tag}`
  return [{ kind: 'image', index: `image ${shown}`, says: 'same image', shown, confidence: named ? confidences.namedImageTag : confidences.imageTag, ...shared }]
}

function isNamedAfter({ repository }: Image, modelName: string): boolean {
  const image = plain(repository.slice(repository.lastIndexOf('/') + 1))
  const model = plain(modelName)
  return Math.min(image.length, model.length) >= 4 && (image.includes(model) || model.includes(image))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
