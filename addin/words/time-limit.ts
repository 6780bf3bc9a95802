/**
 * Milliseconds. Nobody notices what is on the screen for less: whatever arrives sooner can be the first thing drawn.
 */
export const unnoticedMs = 150

/** Waits for `work` at most `ms` milliseconds, then rejects. The work itself continues; its result is ignored. */
export function withTimeLimit<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Took too long')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Waits for `work` to settle, at most `ms` milliseconds. Never rejects. */
export const atMost = (ms: number, work: Promise<unknown>): Promise<void> =>
  withTimeLimit(ms, work).then(
    () => undefined,
    () => undefined,
  )

/** Resolves after `ms` milliseconds; rejects as soon as `signal` is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
