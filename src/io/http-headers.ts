const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** Headers under lower-case names. Throws TypeError for one that cannot be sent, without its value: fetch itself would repeat it. */
export function checkedHeaders(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => {
    if (!NAME.test(name)) throw new TypeError('A header has a name that cannot be sent.')
    if (typeof value !== 'string' || !VALUE.test(value)) throw new TypeError(`The header ${name} has a value that cannot be sent: does it hold a line break, perhaps at the end of a token that was read from a file?`)
    return [name.toLowerCase(), value]
  }))
}
