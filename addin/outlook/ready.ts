/** Where the page runs: beside a message in Outlook, or somewhere else (a plain browser, an Outlook that never answers). */
export type Host = 'outlook' | 'elsewhere' | 'silent'

const longestStart = 15_000

/** Waits for Office.js to come up. Never rejects; says so when Office.js is not there or does not answer in 15 seconds. */
export function outlookReady(): Promise<Host> {
  if (typeof Office === 'undefined') return Promise.resolve('elsewhere')
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silent'), longestStart)
    // Exceptions in an onReady callback stop every later one, so nothing but this stands in it.
    Office.onReady(() => {
      clearTimeout(timer)
      resolve(Office.context?.mailbox ? 'outlook' : 'elsewhere')
    })
  })
}
