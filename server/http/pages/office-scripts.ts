/** Where to load Office.js from, and where it loads MicrosoftAjax.js from: null if it must not. */
export type OfficeSettings = { readonly officeScripts: readonly string[]; readonly microsoftAjax: string | null }

/** The page's own script that detects when Office.js cannot load MicrosoftAjax.js. */
const watch = '/inline/watch-ajax.js'
/** The register's own replacement for MicrosoftAjax.js. */
const replacement = '/microsoft-ajax.js'
/** The query parameter that asks for the replacement. */
const asked = { name: 'microsoft-ajax', value: 'own' }

/**
 * The policy sources that Office.js needs, each with its path: Microsoft's hosts have many libraries, and some of them
 * run anything that a page contains. Office.js loads files for each platform and language from its own folder.
 */
export function officeSources({ officeScripts, microsoftAjax }: OfficeSettings): { own: string[]; scripts: string[] } {
  const own = [...new Set(officeScripts.map((url) => withoutQuery(url).replace(/\/office(\.debug)?\.js$/i, '/')))]
  return { own, scripts: microsoftAjax === null ? own : [...own, withoutQuery(microsoftAjax)] }
}

/** The script tags of Office.js for a page, depending on its query. The nonce is still to be filled in. */
export function officeTags(
  { officeScripts, microsoftAjax }: OfficeSettings,
  inline: ReadonlyMap<string, string>,
): (query: (name: string) => string | undefined) => string {
  const office = officeScripts.map(tag).join('\n')
  const withReplacement = `${tag(replacement)}\n${office}`
  if (microsoftAjax === null) return () => withReplacement
  const again = `${asked.name}=${asked.value}`
  const withWatch = `<script nonce="__NONCE__" data-again="${again}">${inline.get(watch) ?? ''}</script>\n${office}`
  return (query) => (query(asked.name) === asked.value ? withReplacement : withWatch)
}

/** Deferred: if Office.js hangs, the page must not stay blank, and its own code must be able to say so. */
const tag = (url: string) => `<script nonce="__NONCE__" defer src="${attribute(url)}"></script>`
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A policy source has neither query nor fragment. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
