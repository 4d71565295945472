import { addressOf, locationOf, type Location } from './artifact-uris.js'
import { confidences, type Key, type Origin, type Place } from './match-key.js'

/** How many directories above a file are looked at. */
const MOST_LEVELS = 3

/** What is kept at a location: artifacts of models never meet data. */
export type Contents = 'artifact' | 'data'

/** Keys of a location: the location itself, and that it lies inside the directories above it. */
export function locationKeys(address: string | undefined, contents: Contents, { service }: Origin, place: Place): Key[] {
  const location = address === undefined ? undefined : locationOf(address)
  if (!location) return []
  const index = indexOf(location, contents, service)
  const says = contents === 'data' ? 'same data location' : 'same artifact location'
  const own: Key = { kind: 'location', index: index(location.path.length), says, shown: addressOf(location), role: 'same', alike: true, confidence: confidenceOf(location), ...place }
  return location.root === 'models:' || location.root === 'runs:' ? [own] : [own, ...above(location, index, place)]
}

function above(location: Location, index: (length: number) => string, place: Place): Key[] {
  const levels = Math.min(MOST_LEVELS, location.path.length - 1)
  return Array.from({ length: levels }, (_, level) => {
    const length = location.path.length - 1 - level
    const confidence = Math.min(level === 0 ? confidences.insideLocation : confidences.deepInsideLocation, confidenceOf(location))
    const shown = addressOf({ ...location, path: location.path.slice(0, length) })
    return { kind: 'location', index: index(length), says: 'the one location lies inside the other', shown, role: 'result', alike: false, confidence, ...place }
  })
}

function confidenceOf({ reach }: Location): number {
  return reach === 'workspace' ? confidences.workspaceLocation : confidences.location
}

/** What must be equal, for the location or a directory above it. */
function indexOf(location: Location, contents: Contents, service: string): (length: number) => string {
  const scope = location.reach === 'service' ? `${service}\n` : ''
  return (length) => `${contents} ${scope}${location.root}\n${location.path.slice(0, length).join('/')}`
}

/** Key of data that is read from a location: it meets the dataset that is kept there. */
export function dataUseKeys(address: string | undefined, { service }: Origin, place: Place): Key[] {
  const location = address === undefined || !/^[A-Za-z][A-Za-z0-9+.-]+:\//.test(address) ? undefined : locationOf(address)
  if (!location) return []
  const confidence = Math.min(confidences.dataUse, confidenceOf(location))
  return [{ kind: 'location', index: indexOf(location, 'data', service)(location.path.length), says: 'reads data from the location of the other', shown: addressOf(location), role: 'result', alike: false, confidence, ...place }]
}
