/** Milliseconds. What stands on the screen for a shorter time is not seen: what comes sooner is the first that is drawn. */
export const unnoticed = 150

/** Waits for `work` at most `ms` milliseconds, then rejects. The work itself goes on unheard. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Took too long')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Waits for `work`, however it ends, at most `ms` milliseconds. */
export const atMost = (ms: number, work: Promise<unknown>): Promise<void> =>
  within(ms, work).then(
    () => undefined,
    () => undefined,
  )

/** Resolves after `ms` milliseconds; rejects as soon as `signal` is used. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
