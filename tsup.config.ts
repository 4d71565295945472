import { defineConfig } from 'tsup'

/** One entry for each subpath of the package: its name there, and the file that says what it exports. */
const entry = {
  index: 'src/index.ts',
  rdf: 'src/rdf/index.ts',
  shacl: 'src/shacl/index.ts',
  openmetadata: 'src/openmetadata/index.ts',
  graph: 'src/graph/index.ts',
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
