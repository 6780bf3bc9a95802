/**
 * What became of a call to Outlook. Outlook may refuse, may lack the call, or may never answer at all:
 * each of these is an answer that the pane can go on from.
 */
export type OutlookAnswer<T> = { ok: true; value: T } | { ok: false; why: OutlookFailure }
export type OutlookFailure = 'not-supported' | 'failed' | 'timed-out'

/** Outlook's own way of answering. */
type AsyncResult<T> = { status: unknown; value: T }
type Callback<T> = (result: AsyncResult<T>) => void

/**
 * Starts a call to Outlook and waits at most `ms` milliseconds. Never rejects.
 * @param start makes the call with the callback it is given; may throw, which counts as failed.
 */
export function withTimeOut<T>(ms: number, start: (done: Callback<T>) => void): Promise<OutlookAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, why: 'timed-out' }), ms)
    const settle = (answer: OutlookAnswer<T>) => {
      clearTimeout(timer)
      resolve(answer)
    }
    try {
      start((result) =>
        // The word, not Office's own constant: that one is missing where the library came up only half.
        settle(result.status === 'succeeded' ? { ok: true, value: result.value } : { ok: false, why: 'failed' }),
      )
    } catch {
      settle({ ok: false, why: 'failed' })
    }
  })
}

/** A call that this Outlook does not have. */
export const notSupported: OutlookAnswer<never> = { ok: false, why: 'not-supported' }
