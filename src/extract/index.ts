import type { Extractor } from './extractor.js'
import { h2oExtractor } from './h2o/index.js'
import { huggingfaceExtractor } from './huggingface/index.js'
import { mlflowExtractor } from './mlflow/index.js'
import { sagemakerExtractor } from './sagemaker/index.js'

/** Every platform that can be read while it runs. */
export const extractors: readonly Extractor[] = [mlflowExtractor, huggingfaceExtractor, h2oExtractor, sagemakerExtractor]
