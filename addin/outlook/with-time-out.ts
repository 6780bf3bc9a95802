/**
 * The result of a call to Outlook. Outlook may refuse, may lack the call, or may never answer: the pane can carry on
 * after each.
 */
export type OutlookAnswer<T> = { ok: true; value: T } | { ok: false; why: OutlookFailure }
export type OutlookFailure = 'not-supported' | 'failed' | 'timed-out'

/** Outlook's own way of answering. */
type AsyncResult<T> = { status: unknown; value: T }
type Callback<T> = (result: AsyncResult<T>) => void

/**
 * Starts a call to Outlook and waits at most `ms` milliseconds. Never rejects.
 * @param start makes the call with the given callback; if it throws, the call has failed
 * @param late called with an answer that comes after the time-out
 */
export function withTimeOut<T>(
  ms: number,
  start: (done: Callback<T>) => void,
  late: (answer: OutlookAnswer<T>) => void = () => undefined,
): Promise<OutlookAnswer<T>> {
  return new Promise((resolve) => {
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      resolve({ ok: false, why: 'timed-out' })
    }, ms)
    const settle = (answer: OutlookAnswer<T>) => {
      if (isOver) return late(answer)
      clearTimeout(timer)
      resolve(answer)
    }
    try {
      start((result) =>
        // The literal, not Office's own constant, which is missing where Office.js started only in part.
        settle(result.status === 'succeeded' ? { ok: true, value: result.value } : { ok: false, why: 'failed' }),
      )
    } catch {
      settle({ ok: false, why: 'failed' })
    }
  })
}

/** A call that this Outlook does not have. */
export const notSupported: OutlookAnswer<never> = { ok: false, why: 'not-supported' }
