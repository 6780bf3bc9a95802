/** A command had done something before it went wrong, so it must not say that nothing was done. The message: what. */
export class NotFinished extends Error {}

/**
 * Runs what follows once something was done, as `done` says.
 * @throws NotFinished, with the error as its cause
 */
export async function afterwards<T>(done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new NotFinished(done, { cause: error })
  }
}
