/*
 * What a web view does before the page's own scripts run. The stand-in says through the frame's name what this one does. A
 * dialog has the name of its pane's frame, because Office.js gives it that.
 *
 * Windows: a desktop Outlook's web view may open none for the add-in itself. Outlook's dialogs open all the same: Office.js
 * opens them here with `openForOutlook` (`newer-members.js`).
 *
 * Storage: a dialog is a web view of its own, which may not share the pane's storage. Then it keeps nothing once it closes.
 *
 * Nested app authentication: desktop Outlook injects this bridge into every add-in's frame, Outlook on the web may not. The
 * other end is the mail client's page.
 */
;(() => {
  const { standIn } = JSON.parse(window.name || '{}')
  if (!standIn) return
  const { open } = window
  let mayOpen = standIn.popUps === 'work'
  window.open = (...given) => (mayOpen ? open.apply(window, given) : null)
  window.openForOutlook = (opens) => {
    const before = mayOpen
    mayOpen = true
    opens()
    mayOpen = before
  }
  const isDialog = window.opener !== null && window.parent === window
  if (isDialog && standIn.dialogStorage === 'apart')
    Object.defineProperty(window, 'localStorage', { value: window.sessionStorage })
  if (isDialog || !standIn.bridge) return
  const listeners = new Set()
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== standIn.hostOrigin || !event.data?.nestedAppAuth) return
    for (const listener of listeners) listener(event.data.nestedAppAuth)
  })
  window.nestedAppAuthBridge = {
    addEventListener: (kind, listener) => kind === 'message' && listeners.add(listener),
    removeEventListener: (_kind, listener) => listeners.delete(listener),
    postMessage: (message) => window.parent.postMessage({ nestedAppAuth: message }, standIn.hostOrigin),
  }
})()
