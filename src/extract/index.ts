import type { Extractor } from './extractor.js'
import { mlflowExtractor } from './mlflow/index.js'

/** Every platform that can be read while it runs. */
export const extractors: readonly Extractor[] = [mlflowExtractor]
