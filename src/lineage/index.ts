export { link, type LinkOptions, type LinkResult } from './link.js'
export type { LinkWarning, LinkWarningReason } from './key-index.js'
export type { Matcher, MatchKey, MatchRole } from './match-key.js'
