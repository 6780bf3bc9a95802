/*
 * Nested app authentication: desktop Outlook injects this bridge into every add-in's frame, Outlook on the web may not.
 * The stand-in says through the frame's name whether this frame gets one; the other end is the mail client's page.
 */
;(() => {
  const { standIn } = JSON.parse(window.name || '{}')
  if (!standIn?.bridge) return
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
