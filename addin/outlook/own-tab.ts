/**
 * Whether the page has a browser tab of its own. In Outlook's frame and web view, also on a Mac and a phone, Outlook closes
 * the pane, and nobody could answer a question there. In a tab, Office.js is missing or knows no host.
 */
export const hasOwnTab = (): boolean =>
  window.parent === window &&
  (window as { chrome?: { webview?: unknown } }).chrome?.webview === undefined &&
  (typeof Office === 'undefined' || !Office.context?.host)
