import { fakeH2O } from './h2o.js'
import { fakeHuggingFace } from './huggingface.js'
import { mlflowPlatform } from './mlflow.js'
import type { FakePlatform } from './platform.js'

/** Every platform that is read over HTTP alone, with five models and, where the platform pages, two of them on a page. */
export const fakePlatforms: readonly FakePlatform[] = [mlflowPlatform(5), fakeHuggingFace(5, 2), fakeH2O(5)]
