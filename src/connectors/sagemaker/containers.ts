import { parseWritten } from '../wire/json-text.js'
import type { Wire } from '../wire/wire.js'
import { frameworkName, readImage } from './images.js'

/** What the containers of a model or a model package say of it. */
export interface Containers {
  readonly algorithm: string | undefined
  readonly framework: string | undefined
  readonly frameworkVersion: string | undefined
  readonly mlStore: object
  /** Where the file of the model is: what training jobs are joined by. */
  readonly artifact: string | undefined
  readonly signatureInputs: readonly object[]
  readonly baseModels: readonly object[]
  /** ARN or name of the model package that the container comes from. */
  readonly modelPackage: string | undefined
}

/** Reads the container that holds the model: the first of a known algorithm or framework, or else the first with files. What the others say stays with them. */
export function readContainers(containers: readonly Wire[]): Containers {
  const main = containers.find(tellsFramework) ?? containers.find((container) => container.has('ModelDataUrl', 'ModelDataSource')) ?? containers[0]
  if (!main) return { algorithm: undefined, framework: undefined, frameworkVersion: undefined, mlStore: {}, artifact: undefined, signatureInputs: [], baseModels: [], modelPackage: undefined }
  const [image, digest, etag] = [main.text('Image'), main.text('ImageDigest'), main.text('ModelDataETag')]
  const known = readImage(image)
  const artifact = main.item('ModelDataSource').item('S3DataSource').text('S3Uri') ?? main.text('ModelDataUrl')
  const base = main.item('BaseModel').text('HubContentName')
  const nearest = main.text('NearestModelName')
  return {
    algorithm: known.algorithm ?? nearest, framework: frameworkName(main.text('Framework')) ?? known.framework, frameworkVersion: main.text('FrameworkVersion') ?? known.frameworkVersion,
    mlStore: { storage: artifact, imageRepository: withDigest(image, digest), hashes: etag === undefined ? undefined : [{ hashAlgorithm: 'Other', hashValue: etag }] },
    artifact, signatureInputs: readInputShapes(main.item('ModelInput')), baseModels: base === undefined ? [] : [{ type: 'mlmodel', name: base }], modelPackage: main.text('ModelPackageName'),
  }
}

function tellsFramework(container: Wire): boolean {
  const image = container.peek('Image')
  return container.has('Framework', 'NearestModelName') || Object.keys(readImage(typeof image === 'string' ? image : undefined)).length > 0
}

function withDigest(image: string | undefined, digest: string | undefined): string | undefined {
  return image === undefined || digest === undefined || image.includes('@') ? image ?? digest : `${image}@${digest}`
}

/** Reads `DataInputConfig`, shapes by the name of the input or in order (https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InputConfig.html). */
function readInputShapes(input: Wire): object[] {
  const given = input.peek('DataInputConfig')
  const inOrder = typeof given === 'string' ? parseWritten(given) : undefined
  if (Array.isArray(inOrder)) {
    input.text('DataInputConfig')
    return inOrder.map((shape) => ({ shape: shapeText(shape) })).filter(({ shape }) => shape !== undefined)
  }
  const shapes = input.parsed('DataInputConfig')
  return shapes.keys.map((name) => ({ name, shape: shapeText(Array.isArray(shapes.peek(name)) ? shapes.json(name) : shapes.item(name).json('shape')) }))
}

function shapeText(shape: unknown): string | undefined {
  return Array.isArray(shape) ? `(${shape.map(String).join(', ')})` : undefined
}
