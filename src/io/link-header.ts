/** A link of a `Link` header (RFC 8288). */
export interface Link {
  /** As it stands between the angle brackets: it may be relative. */
  readonly target: string
  /** Parameters by lower-case name; of repeated ones the first, as the RFC has it for `rel`. */
  readonly parameters: ReadonlyMap<string, string>
}

const SPACE = /[ \t]*/y
const TARGET = /<([^<>]*)>/y
const PARAMETER = /;[ \t]*([!#$%&'+\-.^_`|~0-9A-Za-z]+)[ \t]*\*?(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/y
/** What is skipped to find the next link after one that cannot be read: quoted text counts as one. */
const REST = /(?:"(?:[^"\\]|\\.)*"|[^",]|")*/y

/** Reads a `Link` header, several of them joined by commas too; what cannot be read is left out. */
export function parseLinkHeader(header: string): Link[] {
  const links: Link[] = []
  for (let at = 0; at < header.length; ) {
    const { end, link } = linkAt(header, skip(SPACE, header, at))
    if (link) links.push(link)
    at = skip(REST, header, end) + 1 // over the comma
  }
  return links
}

/** Target of the first link whose relation is `next`. */
export function nextLink(header: string | null): string | undefined {
  return parseLinkHeader(header ?? '').find(({ parameters }) => (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).includes('next') && !parameters.has('anchor'))?.target
}

function linkAt(header: string, at: number): { end: number; link?: Link } {
  TARGET.lastIndex = at
  const target = TARGET.exec(header)?.[1]
  if (target === undefined) return { end: at }
  const parameters = new Map<string, string>()
  let end = TARGET.lastIndex
  for (;;) {
    PARAMETER.lastIndex = skip(SPACE, header, end)
    const match = PARAMETER.exec(header)
    if (!match) return { end, link: { target, parameters } }
    const [, name, quoted, token = ''] = match
    if (!parameters.has(name!.toLowerCase())) parameters.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? token)
    end = PARAMETER.lastIndex
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.exec(text)
  return Math.max(at, pattern.lastIndex)
}
