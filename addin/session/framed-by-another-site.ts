/**
 * Whether a page of another site is around this one, as Outlook on the web is. Browsers then keep the pane's storage
 * and channels apart from those of its own windows. Another name counts as another site: too often is harmless.
 */
export function framedByAnotherSite(page: Pick<Window, 'parent' | 'location'>): boolean {
  if (page.parent === page) return false
  const around: Iterable<string> | undefined = page.location.ancestorOrigins
  // Where the browser does not tell, the usual is assumed.
  if (!around) return true
  return [...around].some((origin) => origin.replace(/^https:\/\/|:\d+$/g, '') !== page.location.hostname)
}
