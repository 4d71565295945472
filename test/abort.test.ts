import { describe, expect, test } from 'vitest'
import { JoinedSignal, onAbort, pause, unlessAborted } from '../src/io/abort.js'

describe('a signal', () => {
  test('calls back everyone who waits for it, once, and nobody who left', () => {
    const source = new AbortController()
    const called: string[] = []
    const both = () => called.push('both')
    onAbort(source.signal, both)
    onAbort(source.signal, both)
    const leave = onAbort(source.signal, () => called.push('left'))
    leave()
    leave()
    source.abort()
    source.abort()
    expect(called).toEqual(['both', 'both'])
    onAbort(source.signal, () => called.push('late'))()
    expect(called).toEqual(['both', 'both', 'late'])
  })

  test('joined from several is aborted with the reason of the first, also one from before', () => {
    const [one, two] = [new AbortController(), new AbortController()]
    const joined = new JoinedSignal([one.signal, undefined, two.signal])
    expect(joined.signal.aborted).toBe(false)
    two.abort('two')
    one.abort('one')
    expect([joined.signal.reason, joined.timedOut]).toEqual(['two', false])
    expect(new JoinedSignal([one.signal]).signal.reason).toBe('one')
  })

  test('joined and let go is not aborted any more, by a source or by its time', async () => {
    const source = new AbortController()
    const joined = new JoinedSignal([source.signal], 5)
    joined.release()
    source.abort()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([joined.signal.aborted, joined.timedOut]).toEqual([false, false])
  })

  test('joined with a time is aborted by that, and knows it', async () => {
    const joined = new JoinedSignal([], 5)
    await expect(unlessAborted(new Promise(() => {}), joined.signal)).rejects.toThrow(/abort/i)
    expect(joined.timedOut).toBe(true)
  })

  test('ends a pause', async () => {
    const source = new AbortController()
    const paused = pause(60_000, source.signal)
    source.abort(new Error('enough'))
    await expect(paused).rejects.toThrow('enough')
    await pause(1, new AbortController().signal)
  })
})
