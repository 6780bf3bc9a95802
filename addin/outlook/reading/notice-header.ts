import type { Notice } from './open-message.ts'

/** The header's last word is one of these without its hyphen. */
const abouts: readonly Notice['about'][] = ['escalation', 'restriction', 'arrangement', 'passed-on', 'formal-warning']

/**
 * What one of the register's own mails is about; null where no header says so, or where two contradict each other.
 * Anybody can forge such a header: it only names what to ask the register for.
 * @param headers the whole header block as text, with LF or CRLF line ends
 */
export function noticeIn(headers: string): Notice | null {
  const found = headers.split(/\r?\n/).flatMap((line) => {
    const [, word = '', id = ''] =
      /^X-Contact-Register-(\w+)\s*:\s*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\s*$/i.exec(line) ?? []
    const about = abouts.find((one) => one.replace('-', '') === word.toLowerCase())
    return about ? [{ about, id: id.toLowerCase() }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
