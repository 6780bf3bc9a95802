/**
 * P14: a letter's paragraphs as the body of a template of GOV.UK Notify: headings, lists and lines in its own marks. The
 * heading and the date are the template's; the council's address is too, from the service's settings.
 */
export const notifyBody = (paragraphs: readonly string[], headings: readonly string[]): string =>
  paragraphs
    .map((paragraph) => (headings.includes(paragraph) ? `# ${paragraph}` : paragraph.split('\n').map(line).join('\n')))
    .join('\n\n')

/** What its marks would take for a heading, a list or a line across. */
const line = (text: string): string =>
  text.startsWith('• ') ? `* ${text.slice(2)}` : text.replace(/^(?=[#*^-]|\d+\.\s)/, '\u200b')
