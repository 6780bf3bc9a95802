/** Waits for `work` at most `ms` milliseconds, then rejects. The work itself goes on unheard. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Took too long')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
