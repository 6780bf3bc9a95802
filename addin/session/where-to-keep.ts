const probe = 'contact-register-probe'

/**
 * Where msal-browser may keep the sign-in. On the device, for the next message's pane, it locks it with a key that it
 * puts into a cookie. A browser that takes no cookie from a page within another site's would lose the key with the
 * page: there the tab keeps it, until it is closed.
 */
export function whereToKeep(page: Pick<Document, 'cookie'>): 'localStorage' | 'sessionStorage' {
  const rest = '; Path=/; Secure; SameSite=None'
  page.cookie = `${probe}=1${rest}`
  const taken = page.cookie.includes(probe)
  if (taken) page.cookie = `${probe}=; Max-Age=0${rest}`
  return taken ? 'localStorage' : 'sessionStorage'
}
