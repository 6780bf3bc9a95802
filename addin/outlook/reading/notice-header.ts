import type { Notice } from './open-message.ts'

/** By the header's last word; a map, because classic Outlook's engine has no `Object.hasOwn`. */
const abouts = new Map<string, Notice['about']>([
  ['escalation', 'escalation'],
  ['restriction', 'restriction'],
  ['arrangement', 'arrangement'],
  ['passedon', 'passed-on'],
])

/**
 * What one of the register's own mails is about; null where no header says so, or where two contradict each other.
 * Anybody can forge such a header: it only names what to ask the register for.
 * @param headers the whole header block as text, with LF or CRLF line ends
 */
export function noticeIn(headers: string): Notice | null {
  const found = headers.split(/\r?\n/).flatMap((line) => {
    const [, word = '', id = ''] =
      /^X-Contact-Register-(\w+)\s*:\s*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\s*$/i.exec(line) ?? []
    const about = abouts.get(word.toLowerCase())
    return about ? [{ about, id: id.toLowerCase() }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
