/** Where to load Office.js from. */
export type OfficeSettings = { readonly officeScripts: readonly string[] }

/** Where Office.js loads MicrosoftAjax.js from: the address is built into it, and it is not ready without. */
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'

/**
 * The policy sources that Office.js needs, each with its path: Microsoft's hosts have many libraries, and some of them
 * run anything that a page contains. Office.js loads files for each platform and language from its own folder.
 */
export function officeSources({ officeScripts }: OfficeSettings): { own: string[]; scripts: string[] } {
  const own = [...new Set(officeScripts.map((url) => withoutQuery(url).replace(/\/office(\.debug)?\.js$/i, '/')))]
  return { own, scripts: [...own, microsoftAjax] }
}

/** The script tags of Office.js. The nonce is still to be filled in. */
export const officeTags = ({ officeScripts }: OfficeSettings): string => officeScripts.map(tag).join('\n')

/** Deferred: if Office.js hangs, the page must not stay blank, and its own code must be able to say so. */
const tag = (url: string) => `<script nonce="__NONCE__" defer src="${attribute(url)}"></script>`
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A policy source has neither query nor fragment. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
