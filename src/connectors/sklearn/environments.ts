import type { Draft } from '../finish.js'
import type { Wire } from '../wire/wire.js'

/** Reads a list of requirements as cards have it: `scikit-learn=1.3.0`, `numpy==2.1`, `pandas="2.2"`, `joblib`. */
export function readRequirements(requirements: readonly string[]): object[] {
  return requirements.map((requirement) => {
    const [, name, version] = /^\s*([^\s=<>!~]+)\s*(?:==?\s*)?"?([^"]*)"?\s*$/.exec(requirement) ?? [undefined, requirement, '']
    return { name, packageVersion: version }
  })
}

/** Reads what `sklearn.show_versions()` prints: `{ system, dependencies }`. */
export function readVersions(versions: Wire): Draft<'mlmodel'> {
  versions.ignore({ 'system/executable': 'A path on the machine.', 'system/machine': 'The machine, not the model.' })
  const python = versions.item('system').text('python')
  const packages = versions.pairs('dependencies').flatMap(({ key, value }) => (typeof value === 'string' ? [{ name: key === 'sklearn' ? 'scikit-learn' : key, packageVersion: value }] : []))
  return { environment: { languageVersion: python === undefined ? undefined : `Python ${python}`, packages } }
}
