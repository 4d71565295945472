/** Thrown after the last good bytes of a compressed input that is not whole. */
export class DamagedInput extends Error {
  override readonly name = 'DamagedInput'
  /** `cutOff`: whether the input ends too early, rather than holding wrong bytes. */
  constructor(
    readonly cutOff: boolean,
    message = cutOff ? 'The compressed input is cut off: its end is missing.' : 'The compressed input is damaged: it cannot be unpacked any further.',
  ) {
    super(message)
  }
}
