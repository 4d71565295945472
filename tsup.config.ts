import { defineConfig } from 'tsup'

/** One entry for each subpath of the package: its name there, and the file that says what it exports. */
const entry = {
  index: 'src/index.ts',
  rdf: 'src/rdf/index.ts',
  shacl: 'src/shacl/index.ts',
  streams: 'src/streams/index.ts',
  openmetadata: 'src/openmetadata/index.ts',
  'connectors/mlflow': 'src/connectors/mlflow/index.ts',
  'connectors/huggingface': 'src/connectors/huggingface/index.ts',
  'connectors/h2o': 'src/connectors/h2o/index.ts',
  'connectors/sklearn': 'src/connectors/sklearn/index.ts',
  'connectors/custom': 'src/connectors/custom/index.ts',
  'extract/mlflow': 'src/extract/mlflow/index.ts',
  'extract/huggingface': 'src/extract/huggingface/index.ts',
  'extract/h2o': 'src/extract/h2o/index.ts',
  'extract/sagemaker': 'src/extract/sagemaker/index.ts',
  graph: 'src/graph/index.ts',
  'connectors/sagemaker': 'src/connectors/sagemaker/index.ts',
  lineage: 'src/lineage/index.ts',
}

export default defineConfig({
  entry: { ...entry, cli: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: ['node20', 'es2022'],
  // Nobody imports the command line.
  dts: { entry },
  splitting: true,
  treeshake: false,
  // The output is not minified and reads like its source, so a source map would only add weight.
  sourcemap: false,
  minify: false,
  clean: true,
})
