import {
  changeSources, connectionTestStatuses, entityStatuses, featureDataTypes, recognizerTargets, serviceTypes, sourceDataTypes, tagLabelTypes, tagSources, tagStates,
} from '../generated/enumerations.js'
import type { Draft } from './draft.js'
import { lookUp } from './tables.js'

/** The closed lists of words that their documents draw from, by concept scheme. */
const lists: { readonly [scheme: string]: readonly string[] } = {
  serviceType: serviceTypes, featureDataType: featureDataTypes, sourceDataType: sourceDataTypes, entityStatus: entityStatuses,
  tagSource: tagSources, tagLabelType: tagLabelTypes, tagState: tagStates,
  changeSource: changeSources, connectionTestStatus: connectionTestStatuses, recognizerTarget: recognizerTargets,
}

/** Other words for the same, in small letters and without marks. */
const synonyms: { readonly [scheme: string]: { readonly [word: string]: string } } = {
  serviceType: {
    awssagemaker: 'SageMaker', amazonsagemaker: 'SageMaker', googlevertexai: 'VertexAI', vertex: 'VertexAI', azuremachinelearning: 'AzureML', databricks: 'DatabricksML',
    wandb: 'WeightsAndBiases', neptuneai: 'Neptune', h2oai: 'H2O', scikitlearn: 'Sklearn', custom: 'CustomMlModel',
  },
  featureDataType: {
    int: 'integer', bigint: 'long', number: 'numerical', numeric: 'numerical', category: 'categorical', bool: 'boolean', varchar: 'string', datetime: 'timestamp',
  },
  sourceDataType: {
    int: 'integer', bigint: 'integer', long: 'integer', float: 'number', double: 'number', decimal: 'number', numeric: 'number', numerical: 'number',
    text: 'string', varchar: 'string', bool: 'boolean', datetime: 'timestamp',
  },
}

/** The word of a list that a text means, however it is spelt; nothing when it means none. */
export function wordOf(scheme: string, text: string): string | undefined {
  const words = lookUp(lists, scheme) ?? []
  const plain = plainWord(text)
  return words.find((word) => plainWord(word) === plain) ?? lookUp(lookUp(synonyms, scheme) ?? {}, plain)
}

/** The value with a misspelt word put right; anything else as it is. */
export function mendWord(draft: Draft, value: unknown, scheme: string, at: string): unknown {
  const word = typeof value === 'string' ? wordOf(scheme, value) : undefined
  if (word === undefined || word === value) return value
  draft.warn(at, `Read as \`${word}\`, which is how it is written here.`, 'enum')
  return word
}

function plainWord(text: string): string {
  return text.length > 100 ? text : text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
