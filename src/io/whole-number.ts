/** A whole number within bounds, or a TypeError that names the option. */
export function whole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`The option ${name} must be a whole number from ${least} to ${most}.`)
}
