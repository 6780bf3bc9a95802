/**
 * Whether a page of another site frames this one, as Outlook on the web does. Browsers then keep the pane's storage and
 * channels apart from those of its own windows. Any other host name counts as another site: a false yes is harmless.
 */
export function framedByAnotherSite(page: Pick<Window, 'parent' | 'location'>): boolean {
  if (page.parent === page) return false
  const around: Iterable<string> | undefined = page.location.ancestorOrigins
  // Where the browser does not say, assume the usual case.
  if (!around) return true
  return [...around].some((origin) => origin.replace(/^https:\/\/|:\d+$/g, '') !== page.location.hostname)
}
