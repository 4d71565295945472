import { transform } from 'esbuild'
import { CompiledShapes } from '../../src/shacl/compiled.js'

/** Generated checks, given as text, ready to run. */
export async function loadShapeChecks(source: string): Promise<CompiledShapes> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as { shapeChecks: ConstructorParameters<typeof CompiledShapes>[0] }
  return new CompiledShapes(module.shapeChecks)
}
