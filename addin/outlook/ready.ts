/**
 * Where the page runs: beside a message in Outlook, or in a plain browser. `silent`: Outlook is around it, but its
 * library could not be loaded or does not answer, so nothing can be read.
 */
export type Host = 'outlook' | 'elsewhere' | 'silent'

/** Milliseconds from the start of the page: by ten seconds it must say what is wrong. */
const longestStart = 8_500
/** Spent already by a page that was loaded again because MicrosoftAjax.js did not come (`watch-ajax.ts`). */
const spentBefore = 3_000
/** Outlook's own time where the page's code came late. */
const leastStart = 2_000

export type Starting = {
  /** Office.js has run, or could not be loaded. Never resolves while its answer hangs. */
  loaded: Promise<void>
  /** Where the page runs, as far as that is known in time. */
  soon: Promise<Host>
  /** The same however late it is; may never resolve. */
  atLast: Promise<Host>
}

/** Waits for Office.js to come up. None of it rejects. */
export function startOutlook(): Starting {
  const loaded = deferredScriptsHaveRun()
  const atLast = loaded.then(officeStarted).then(hostNow)
  const spent = performance.now() + (location.search.includes('microsoft-ajax=') ? spentBefore : 0)
  const left = Math.max(leastStart, longestStart - spent)
  const tooLong = new Promise<Host>((resolve) =>
    setTimeout(() => resolve(isInOutlook() ? 'silent' : 'elsewhere'), left),
  )
  return { loaded, soon: Promise.race([atLast, tooLong]), atLast }
}

/** The page loads Office.js by deferred scripts, which have all run, or failed, once its content counts as loaded. */
function deferredScriptsHaveRun(): Promise<void> {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (document.readyState === 'complete' || (page && page.domContentLoadedEventStart > 0)) return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
    // For a browser that does not say when that was, and code that came between the two.
    window.addEventListener('load', () => resolve(), { once: true })
  })
}

/** Exceptions in an onReady callback stop every later one, so nothing but this stands in it. */
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
 * Whether Outlook is around the page, as far as that can be told without its library. On the web and in new Outlook it
 * frames the page. Elsewhere it shows it in a view of its own, and puts its name into the address.
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
