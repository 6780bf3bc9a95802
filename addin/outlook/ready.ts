/**
 * Where the page runs: beside a message in Outlook, or in a plain browser. `silent`: the page is inside Outlook, but
 * Office.js could not be loaded or does not answer, so nothing can be read.
 */
export type Host = 'outlook' | 'elsewhere' | 'silent'

/** Milliseconds from the start of the page: an error must show within ten seconds. */
const longestStart = 8_500
/** The least time for Outlook, even where the page's code loaded late. */
const leastStart = 2_000

export type Starting = {
  /** Office.js has run, or could not be loaded. Never resolves while its request hangs. */
  loaded: Promise<void>
  /** Where the page runs, if known in time. */
  soon: Promise<Host>
  /** The same, even if it becomes known late; may never resolve. */
  atLast: Promise<Host>
}

/** Waits for Office.js to start. None of the promises rejects. */
export function startOutlook(): Starting {
  const loaded = deferredScriptsHaveRun()
  const atLast = loaded.then(officeStarted).then(hostNow)
  const left = Math.max(leastStart, longestStart - performance.now())
  const tooLong = new Promise<Host>((resolve) =>
    setTimeout(() => resolve(isInOutlook() ? 'silent' : 'elsewhere'), left),
  )
  return { loaded, soon: Promise.race([atLast, tooLong]), atLast }
}

/** The page loads Office.js with deferred scripts. They have all run, or failed, by DOMContentLoaded. */
function deferredScriptsHaveRun(): Promise<void> {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (document.readyState === 'complete' || (page && page.domContentLoadedEventStart > 0)) return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
    // For a browser that does not report that time, and for code that loaded between the two events.
    window.addEventListener('load', () => resolve(), { once: true })
  })
}

/** An exception in an onReady callback stops every later one, so the callback does nothing else. */
const officeStarted = () =>
  typeof Office === 'undefined'
    ? undefined
    : new Promise<void>((resolve) => {
        Office.onReady(() => resolve())
      })

function hostNow(): Host {
  if (typeof Office !== 'undefined' && Office.context?.mailbox) return 'outlook'
  return isInOutlook() ? 'silent' : 'elsewhere'
}

/**
 * Whether the page is inside Outlook, as far as can be told without Office.js. On the web and in new Outlook, Outlook
 * frames the page. Elsewhere it shows the page in its own web view and puts its name into the address.
 */
function isInOutlook(): boolean {
  const { chrome } = window as { chrome?: { webview?: unknown } }
  return (
    window.parent !== window ||
    'nestedAppAuthBridge' in window ||
    chrome?.webview !== undefined ||
    location.search.includes('_host_Info=')
  )
}
