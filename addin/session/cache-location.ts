const probe = 'contact-register-probe'

/**
 * Where msal-browser may keep the sign-in. In localStorage, which the next message's pane can read, it encrypts it with
 * a key kept in a cookie. A browser that takes no cookies from a page framed by another site would lose the key with
 * the page: there sessionStorage keeps it until the tab closes.
 */
export function chooseCacheLocation(page: Pick<Document, 'cookie'>): 'localStorage' | 'sessionStorage' {
  const rest = '; Path=/; Secure; SameSite=None'
  page.cookie = `${probe}=1${rest}`
  const taken = page.cookie.includes(probe)
  if (taken) page.cookie = `${probe}=; Max-Age=0${rest}`
  return taken ? 'localStorage' : 'sessionStorage'
}
