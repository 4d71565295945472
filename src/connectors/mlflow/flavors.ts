import type { Wire } from '../wire/wire.js'

/** What a flavour tells of a model: which library, and what it learned with. */
export interface Flavor {
  readonly framework?: string | undefined
  readonly frameworkVersion?: string | undefined
  readonly algorithm?: string | undefined
  readonly task?: string | undefined
  readonly serialization?: string | undefined
}

/** Names of the libraries behind the built-in flavours (https://mlflow.org/docs/latest/ml/model/#built-in-model-flavors); any other flavour is called what it is called. */
const frameworks: Readonly<Record<string, string>> = {
  sklearn: 'scikit-learn', xgboost: 'XGBoost', lightgbm: 'LightGBM', catboost: 'CatBoost', pytorch: 'PyTorch', tensorflow: 'TensorFlow', keras: 'Keras', spark: 'Apache Spark MLlib',
  transformers: 'Transformers', sentence_transformers: 'Sentence Transformers', onnx: 'ONNX', h2o: 'H2O', statsmodels: 'statsmodels', prophet: 'Prophet', pmdarima: 'pmdarima', spacy: 'spaCy',
  fastai: 'fastai', paddle: 'PaddlePaddle', mleap: 'MLeap', langchain: 'LangChain', llama_index: 'LlamaIndex', dspy: 'DSPy', openai: 'OpenAI',
}

/** Fields in which the flavours keep the version of their library, the class of the model and the format of its file. */
const versionKeys = ['sklearn_version', 'xgb_version', 'lgb_version', 'catboost_version', 'pytorch_version', 'keras_version', 'pyspark_version', 'transformers_version', 'sentence_transformers_version', 'onnx_version', 'h2o_version', 'statsmodels_version', 'prophet_version', 'pmdarima_version', 'spacy_version', 'fastai_version', 'paddle_version', 'langchain_version', 'llama_index_version', 'dspy_version', 'openai_version', 'version']
const classKeys = ['model_class', 'pipeline_model_type', 'source_model_type']
const formatKeys = ['serialization_format', 'model_format', 'serializer']

/** Reads the flavours of a model: the library's own one, which tells more than the generic `python_function`. */
export function readFlavors(flavors: Wire): Flavor {
  const name = flavors.keys.find((key) => key !== 'python_function')
  if (name === undefined) return {}
  const flavor = flavors.item(name)
  return {
    framework: Object.hasOwn(frameworks, name) ? frameworks[name] : name,
    frameworkVersion: flavor.text(...versionKeys),
    algorithm: lastName(flavor.text(...classKeys)),
    task: flavor.text('task'),
    serialization: flavor.text(...formatKeys),
  }
}

/** The class alone of a class with its modules: `XGBClassifier` of `xgboost.sklearn.XGBClassifier`. */
export function lastName(qualified: string | undefined): string | undefined {
  return qualified?.replace(/^<class '(.*)'>$/, '$1').split('.').at(-1)
}
