/**
 * Replaces the fragment. The browser fires `hashchange` only later: until then a second click would start from the old
 * fragment, and undo the first. So this fires it at once.
 */
export function replaceFragment(fragment: string): void {
  location.replace(fragment)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
