import type { Hash } from '../generated/types.js'
import { confidences, type Key, type Place } from './match-key.js'

const BYTES = new Map([['MD5', 16], ['SHA-1', 20], ['SHA-256', 32], ['SHA-384', 48], ['SHA-512', 64], ['BLAKE3', 32], ['CRC32C', 4]])
/** Names of algorithms as they stand before a digest (`sha256:...`, `sha256-...`) and the number of bytes that follow. */
const PREFIX = /^(md5|sha1|sha-1|sha256|sha-256|sha384|sha-384|sha512|sha-512|blake3|crc32c)[:=-]/i
const LONGEST = 200
const CHECKSUM_BYTES = 4
const SHORTEST_OF_UNKNOWN = 16
const STRONG_BYTES = 32
/** Shortest text of a digest whose algorithm nobody knows. */
const SHORTEST_TEXT = 32

/** Digests of nothing at all (MD5, SHA-1, SHA-256, SHA-384, SHA-512, BLAKE3): they say that a file is empty, not which one it is. */
const OF_NOTHING = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
  'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262',
])

/** A digest in the one form in which equal digests are equal. */
export interface Digest {
  /** Lower-case hexadecimal, or the text itself where the algorithm is not known. */
  readonly value: string
  readonly confidence: number
}

/** Reads a digest in hexadecimal or base64, with or without the name of its algorithm before it; nothing when it is too short or no digest at all. */
export function digestOf({ hashAlgorithm, hashValue }: Hash): Digest | undefined {
  const text = hashValue.trim()
  if (text.length > LONGEST) return undefined
  const prefix = PREFIX.exec(text)
  const bare = prefix ? text.slice(prefix[0].length) : text
  const bytes = BYTES.get(prefix ? algorithmNamed(prefix[1]!) : (hashAlgorithm ?? ''))
  const hex = hexOf(bare, bytes)
  if (hex !== undefined) return { value: hex, confidence: confidenceOf(hex.length / 2) }
  if (bytes !== undefined || text.length < SHORTEST_TEXT || /[^A-Za-z0-9+/=_:.-]/.test(text)) return undefined
  return { value: text, confidence: confidences.platformDigest }
}

function algorithmNamed(name: string): string {
  return name.toUpperCase().replace(/^SHA-?/, 'SHA-')
}

function confidenceOf(bytes: number): number {
  if (bytes === CHECKSUM_BYTES) return confidences.checksum
  return bytes < STRONG_BYTES ? confidences.shortDigest : confidences.strongDigest
}

/** The bytes in lower-case hexadecimal. Base64 is read only where the algorithm tells how many bytes there must be. */
function hexOf(text: string, bytes: number | undefined): string | undefined {
  if (/^(?:[0-9A-Fa-f]{2})+$/.test(text) && (bytes === undefined ? isUsualLength(text.length / 2) : text.length === bytes * 2)) return text.toLowerCase()
  return bytes === undefined ? undefined : hexOfBase64(text, bytes)
}

function isUsualLength(bytes: number): boolean {
  return bytes >= SHORTEST_OF_UNKNOWN && [...BYTES.values()].includes(bytes)
}

function hexOfBase64(text: string, bytes: number): string | undefined {
  const digits = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')
  if (digits.length !== Math.ceil((bytes * 4) / 3) || /[^A-Za-z0-9+/]/.test(digits)) return undefined
  return Array.from(atob(digits), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** Whether it is the digest of an empty file, or a row of one digit that stands where nobody knew better. */
export function saysNothing(digest: string): boolean {
  return OF_NOTHING.has(digest) || /^(.)\1*$/.test(digest)
}

/** Files that hold what was learned; others (configuration, word lists, licences) are alike in many models. */
const MODEL_FILE = /\.(?:safetensors|bin|pt|pth|ckpt|h5|hdf5|keras|onnx|pkl|pickle|joblib|gguf|ggml|pb|tflite|pmml|skops|ubj|bst|cbm|npz|msgpack|mlmodel|engine|mar|zip|gz|tgz|tar)$/i
const WORD_FILE = /(?:^|\/)(?:tokenizer|vocab|spiece|special_tokens)[^/]*$/i

/** Keys of digests: of the whole artifact, or of a file that has the same path in both. */
export function digestKeys(hashes: readonly Hash[] | undefined, place: Place): Key[] {
  return (hashes ?? []).flatMap((hash) => {
    const digest = digestOf(hash)
    if (!digest) return []
    const shared = { shown: digest.value, role: 'same', alike: true, ...place } as const
    const path = pathOf(hash.path)
    if (path === '') return [{ kind: 'digest', index: `digest ${digest.value}`, says: 'same artifact digest', confidence: digest.confidence, ...shared }]
    const most = MODEL_FILE.test(path) && !WORD_FILE.test(path) ? confidences.modelFile : confidences.otherFile
    return [{ kind: 'file digest', index: `file ${path}\n${digest.value}`, says: `same digest of the file ${path}`, confidence: Math.min(most, digest.confidence), ...shared }]
  })
}

function pathOf(path: string | undefined): string {
  return (path ?? '').split('/').filter((step) => step !== '' && step !== '.').join('/')
}
