/** A moment by which something must be done. */
export type Deadline = { left(): number }

/** The moment `ms` milliseconds from now. `left` is the time until then, never less than 0. */
export function deadlineIn(ms: number): Deadline {
  const at = Date.now() + ms
  return { left: () => Math.max(0, at - Date.now()) }
}

/** The same deadline, `ms` milliseconds earlier. */
export const before = (until: Deadline, ms: number): Deadline => ({ left: () => Math.max(0, until.left() - ms) })

/** The result of `work`, or `otherwise` if it has not ended by then; the work continues. Rejects if the work does. */
export function within<T, U>(until: Deadline, work: Promise<T>, otherwise: U): Promise<T | U> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), until.left())
    const ended = () => clearTimeout(timer)
    work.then(resolve, reject)
    work.then(ended, ended)
  })
}
