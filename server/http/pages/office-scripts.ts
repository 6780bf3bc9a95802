/** Where Office.js comes from, and where it loads MicrosoftAjax.js from: null where it is not to load it. */
export type OfficeSettings = { readonly officeScripts: readonly string[]; readonly microsoftAjax: string | null }

/** The page's own script that notices when Office.js cannot load MicrosoftAjax.js. */
const watch = '/inline/watch-ajax.js'
/** What the register puts in the place of MicrosoftAjax.js. */
const replacement = '/microsoft-ajax.js'
/** The part of a page's address by which it asks for the replacement. */
const asked = { name: 'microsoft-ajax', value: 'own' }

/**
 * The sources of a page's policy that Office.js needs, each by its path: Microsoft's hosts have many libraries, some of
 * which run whatever a page contains. Office.js loads files for each platform and language from its own folder.
 */
export function officeSources({ officeScripts, microsoftAjax }: OfficeSettings): { own: string[]; scripts: string[] } {
  const own = [...new Set(officeScripts.map((url) => withoutQuery(url).replace(/\/office(\.debug)?\.js$/i, '/')))]
  return { own, scripts: microsoftAjax === null ? own : [...own, withoutQuery(microsoftAjax)] }
}

/** Gives the scripts of Office.js for a page, by what its address asks for. The nonce is still to be filled in. */
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

/** Deferred: an Office.js that hangs must neither keep the page blank nor its own code from saying so. */
const tag = (url: string) => `<script nonce="__NONCE__" defer src="${attribute(url)}"></script>`
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A source of a policy has neither query nor fragment. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
