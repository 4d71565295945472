import { OutputFile } from '../io/output-file.js'
import { findingJson } from './findings.js'
import { openNamed, type NamedFile } from './named-file.js'
import type { Refused } from './portion.js'
import { printableData } from './printable.js'
import type { Session } from './session.js'

/** Only the user may read what was refused: it may hold secrets. */
const PRIVATE = 0o600

/**
 * Where refused documents go: their lines as they came into one file, so that they can be mended and read again,
 * and what is wrong with them into another beside it, each with the number of the line in the first.
 */
export class Rejects {
  private lines = 0
  /** How many could not be kept: too long, or in a list that is broken. */
  lost = 0

  private constructor(private readonly sources: NamedFile, private readonly issues: NamedFile) {}

  static open(path: string): Rejects {
    const sources = openNamed(path, () => OutputFile.open(path, { mode: PRIVATE }))
    try {
      const beside = `${path}.issues.jsonl`
      return new Rejects(sources, openNamed(beside, () => OutputFile.open(beside, { mode: PRIVATE })))
    } catch (error) {
      sources.discard()
      throw error
    }
  }

  get files(): readonly NamedFile[] {
    return [this.sources, this.issues]
  }

  async add({ source, findings }: Refused): Promise<void> {
    if (source) {
      this.lines++
      await this.sources.write(source)
      await this.sources.write('\n')
    } else this.lost++
    const errors = findings.filter(({ severity }) => severity === 'error')
    await this.issues.write(errors.map((finding) => findingJson(finding, source ? this.lines : undefined)).join(''))
  }
}

/** Says how many refused documents could not be kept. */
export function sayLost(rejects: Rejects | undefined, session: Session): void {
  if (rejects?.lost) session.say(`${rejects.lost} of what is wrong could not be kept among the rejects: too long, or in a list that is broken.`)
}

/** Says that a file does not appear. */
export function sayUnwritten(path: string | undefined, session: Session, reason = 'an input has no end'): void {
  if (path !== undefined) session.say(`${printableData(path)} was not written, because ${reason}.`)
}
