/** What the container image of a model or a training tells of it. */
export interface Image {
  readonly algorithm?: string
  readonly framework?: string
  readonly frameworkVersion?: string
  readonly languageVersion?: string
}

/** Repositories of the built-in algorithms (https://docs.aws.amazon.com/sagemaker/latest/dg-ecr-paths/sagemaker-algo-docker-registry-paths.html) and what they are called in the documentation. */
const algorithms: Readonly<Record<string, string>> = {
  blazingtext: 'BlazingText', 'factorization-machines': 'Factorization Machines', 'forecasting-deepar': 'DeepAR', 'image-classification': 'Image Classification', 'image-classification-neo': 'Image Classification', ipinsights: 'IP Insights',
  kmeans: 'K-Means', knn: 'K-Nearest Neighbors', lda: 'Latent Dirichlet Allocation', 'linear-learner': 'Linear Learner', ntm: 'Neural Topic Model', 'object-detection': 'Object Detection', object2vec: 'Object2Vec', pca: 'Principal Component Analysis',
  randomcutforest: 'Random Cut Forest', 'semantic-segmentation': 'Semantic Segmentation', seq2seq: 'Sequence-to-Sequence', xgboost: 'XGBoost', 'sagemaker-xgboost': 'XGBoost', 'xgboost-neo': 'XGBoost',
}

/** Repositories of the images for frameworks, by how their names begin, and what people call the framework. */
const frameworks: readonly (readonly [pattern: RegExp, framework: string])[] = [
  [/^huggingface-(pytorch|tensorflow)-/, 'Transformers'], [/^(sagemaker-)?xgboost(-neo)?$/, 'XGBoost'], [/^sagemaker-scikit-learn$/, 'scikit-learn'], [/^autogluon-/, 'AutoGluon'], [/^sagemaker-sparkml-serving$/, 'Apache Spark MLlib'],
  [/^(sagemaker-)?(inference-|neo-)?pytorch(-|$)/, 'PyTorch'], [/^(sagemaker-)?(inference-|neo-)?tensorflow(-|$)/, 'TensorFlow'], [/^(sagemaker-)?(inference-|neo-)?mxnet(-|$)/, 'MXNet'], [/^sagemaker-chainer$/, 'Chainer'],
]

/** What a `Framework` of a container is called; any other word is taken as it is. */
const frameworkWords: Readonly<Record<string, string>> = { XGBOOST: 'XGBoost', PYTORCH: 'PyTorch', TENSORFLOW: 'TensorFlow', SKLEARN: 'scikit-learn', MXNET: 'MXNet', KERAS: 'Keras', ONNX: 'ONNX', DARKNET: 'Darknet', TFLITE: 'TensorFlow Lite', HUGGINGFACE: 'Transformers' }

/**
 * What an image in a registry of AWS is known for by its name: `.../sagemaker-xgboost:1.7-1` holds XGBoost.
 * An image with a name of its own tells nothing. Copies in private registries keep the names, so the account does not matter.
 */
export function readImage(image: string | undefined): Image {
  const [, repository, tag = ''] = /^[0-9]{1,20}\.dkr\.ecr(?:-fips)?\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?\/(?:[^:@]*\/)?([^/:@]+)(?::([^@/]+))?(?:@.*)?$/.exec(image ?? '') ?? []
  if (repository === undefined) return {}
  const framework = frameworks.find(([pattern]) => pattern.test(repository))?.[1]
  const python = /(?:^|-)py([23])([0-9]{0,2})(?:-|$)/.exec(tag)
  const version = framework === 'Transformers' ? /transformers([0-9]+(?:\.[0-9]+)*)/.exec(tag)?.[1] : /^[0-9]+(?:\.[0-9]+)+(?:-[0-9]+)?(?=-|$)/.exec(tag)?.[0]
  return {
    ...(Object.hasOwn(algorithms, repository) ? { algorithm: algorithms[repository]! } : {}),
    ...(framework === undefined ? {} : { framework }), ...(framework === undefined || version === undefined ? {} : { frameworkVersion: version }),
    ...(framework === undefined || !python ? {} : { languageVersion: `Python ${python[1]}${python[2] ? `.${python[2]}` : ''}` }),
  }
}

/** The framework that a container names. */
export function frameworkName(word: string | undefined): string | undefined {
  return word !== undefined && Object.hasOwn(frameworkWords, word) ? frameworkWords[word] : word
}
