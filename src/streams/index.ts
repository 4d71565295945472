export { LineError, type EntityLine, type EntityStreamOptions, type LineIssue } from './entity-lines.js'
export { entityStream, readEntities } from './read-entities.js'
export { nQuadsStream, type NQuadsStreamOptions } from './n-quads-stream.js'
export type { ByteSource } from './web.js'
