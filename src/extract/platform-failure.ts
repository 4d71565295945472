/** Why an answer is of no use, though it came: it is not what the API promises, or says no. The message is for people, and holds nothing of the answer. */
export class PlatformFailure extends Error {
  override readonly name = 'PlatformFailure'
  /** `refused`: not for these credentials; `unsupported`: the platform has no such call here; `missing`: there is no such thing; `throttled`: too many requests, also after all attempts. */
  constructor(message: string, readonly kind: 'refused' | 'unsupported' | 'missing' | 'throttled' | 'other' = 'other') {
    super(message)
  }
}
