/** The language that Outlook is set to, such as en-GB or cy-GB; the browser's where Outlook does not say. */
export function displayLanguage(): string {
  const outlook = typeof Office === 'undefined' ? '' : Office.context?.displayLanguage
  // Classic Outlook on Windows runs commands without a browser.
  return outlook || (typeof navigator === 'undefined' ? '' : navigator.language)
}
