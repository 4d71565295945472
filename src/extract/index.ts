import type { Extractor } from './extractor.js'

/** Every platform that can be read while it runs. */
export const extractors: readonly Extractor[] = []
