import type { Issue } from '../../src/index.js'
import { theirErrors } from './openmetadata-schemas.js'

/** What this standard refuses though OpenMetadata's schemas allow it: the written list. */
export interface Strictness {
  why: string
  explains: (issue: Issue, document: any) => boolean
}

const last = (path: string) => path.split('/').at(-1)!

export const strictnesses: Record<string, Strictness> = {
  'size bounds': {
    why: 'Nothing that is read may be of any size: texts, lists, whole numbers, record versions and levels of free JSON are bounded.',
    explains: ({ rule, path }) => ['max-length', 'max-items', 'too-deep', 'too-large'].includes(rule) || (rule === 'maximum' && !isTime(path)),
  },
  'ill-formed strings': { why: 'Half a character is no text that a file can carry.', explains: ({ rule }) => rule === 'ill-formed' },
  'illegal IRIs': {
    why: 'What is an address becomes a node of a graph, and must be an absolute IRI; `format` asserts nothing in draft-07 unless a validator chooses so.',
    explains: ({ rule, path }) => ['pattern', 'min-length'].includes(rule) && ADDRESSES.has(last(path)),
  },
  'times outside years 0001-9999': { why: 'xsd:dateTime of four digits is what all tools read.', explains: ({ rule, path }) => ['minimum', 'maximum'].includes(rule) && isTime(path) },
  'negative counts': { why: 'Votes and lifetimes are counted from 0.', explains: ({ rule, path }) => rule === 'minimum' && ['upVotes', 'downVotes', 'lifetime'].includes(last(path)) },
  'empty algorithm': { why: 'An unknown algorithm is left out.', explains: ({ rule, path }) => rule === 'min-length' && path === '/algorithm' },
  'unnamed or duplicate children': {
    why: 'A feature or hyperparameter is known by its name, a tag by its fully qualified name, and a set holds each text once.',
    explains: ({ rule, path }) => ['duplicate', 'unique-items'].includes(rule)
      || (rule === 'required' && /^\/(?:mlFeatures|mlHyperParameters)\/[0-9]+\/name$/.test(path)),
  },
  'config not matching serviceType': {
    why: 'A service has the settings of its own platform.',
    explains: ({ path }, document) => path.startsWith('/connection/config') && platformOf(document.connection.config) !== document.serviceType,
  },
  'own __proto__': { why: 'The key has a meaning of its own in JavaScript.', explains: ({ rule, path }) => rule === 'unsafe-key' && last(path) === '__proto__' },
  'keys that begin with @': { why: 'They have a meaning of their own in JSON-LD.', explains: ({ rule, path }) => rule === 'unsafe-key' && last(path).startsWith('@') },
  'names `.` and `..`': {
    why: 'No path can hold them.',
    explains: ({ rule, path }, document) => rule === 'pattern' && ['name', 'target'].includes(last(path)) && ['.', '..'].includes(at(document, path)),
  },
  'reference types that are no word': { why: 'The type becomes a part of an IRI and the name of a class.', explains: ({ rule, path }) => ['pattern', 'min-length'].includes(rule) && last(path) === 'type' && !path.includes('/config') },
  'empty names': { why: 'A name that is empty names nothing.', explains: ({ rule, path }) => rule === 'min-length' && ['name', 'fullyQualifiedName', 'tagFQN'].includes(last(path)) },
  'fields beyond those of a change summary': {
    why: 'Their schema names all three fields of an entry and forgets to close it; what nobody knows the meaning of is refused.',
    explains: ({ rule, path }) => rule === 'unknown-field' && /\/changeSummary\/[^/]*\/[^/]*$/.test(path),
  },
}

const ADDRESSES = new Set(['href', 'sourceUrl', 'server', 'iconURL', 'url', 'endPointURL', 'authUri', 'tokenUri', 'authProviderX509CertUrl', 'clientX509CertUrl'])

function isTime(path: string): boolean {
  return /(?:At|Date|timestamp)$/.test(last(path))
}

/** The platform whose settings these are, by their own schemas. */
export function platformOf(config: unknown): string | undefined {
  const files = { Mlflow: 'mlflow', Sklearn: 'sklearn', CustomMlModel: 'customMlModel', SageMaker: 'sageMaker', VertexAI: 'vertexai' }
  return Object.entries(files).find(([, file]) => theirErrors(`entity/services/connections/mlmodel/${file}Connection.json`, config, { anyAddress: true }).length === 0)?.[0]
}

export function at(document: unknown, path: string): any {
  return path.split('/').slice(1).reduce((value: any, step) => value?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}
