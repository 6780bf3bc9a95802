/**
 * Another fragment in the place of this one. The browser tells of it only later: until then a second click would begin
 * from what stood before, and take the first one back. So it is told at once.
 */
export function replaceFragment(fragment: string): void {
  location.replace(fragment)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
