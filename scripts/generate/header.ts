/** The first line of every generated file; what carries it and is produced by nothing is an orphan. */
export const MARK = 'Generated from schemas/ and ontology/ by `npm run generate`. Do not edit.'

/** The mark as a comment of the language that `opening` opens. */
export function header(opening: string, closing = ''): string {
  return `${opening} ${MARK}${closing && ` ${closing}`}`
}
