export type { ReadWarning } from './draft.js'
export { readOpenMetadata, type ReadOptions, type ReadResult } from './read.js'
export { writeOpenMetadata, type Addition, type Loss, type WriteOptions, type WriteResult } from './write.js'
