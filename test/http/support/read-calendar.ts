/**
 * Reads a calendar strictly by RFC 5545, and returns its events: lines end with CRLF and have at most 75 octets, one
 * VCALENDAR contains everything, each event has its required properties, texts are escaped. Throws at the first fault.
 */
export function eventsOf(text: string): Record<string, string>[] {
  if (!text.endsWith('\r\n')) text += '\r\n'
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line does not end with CRLF.')
  const folded = text.split('\r\n').slice(0, -1)
  for (const line of folded) if (Buffer.byteLength(line) > 75) throw new Error('A line has more than 75 octets.')
  const lines = text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('This is no calendar.')
  const head: Record<string, string> = {}
  const events: Record<string, string>[] = []
  let event: Record<string, string> | null = null
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=[^:;,]+)*):(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`This is no property: ${line}`)
    if (name === 'BEGIN' || name === 'END') {
      if (value !== 'VEVENT' || (name === 'BEGIN') !== (event === null)) throw new Error(`Out of place: ${line}`)
      if (event) events.push(event)
      event = event ? null : {}
      continue
    }
    const holder: Record<string, string> = event ?? head
    if (name in holder) throw new Error(`Twice: ${name}`)
    if (/^(SUMMARY|DESCRIPTION)$/.test(name) && /(?<!\\)[;,]|\\[^\\;,nN]/.test(value))
      throw new Error(`Not escaped: ${line}`)
    holder[name] = value
  }
  if (event) throw new Error('An event has no end.')
  if (head.VERSION !== '2.0' || !head.PRODID) throw new Error('The calendar lacks its version or its maker.')
  for (const one of events) {
    if (!one.UID || !/^\d{8}T\d{6}Z$/.test(one.DTSTAMP ?? '')) throw new Error('An event lacks its UID or stamp.')
    if (!/^\d{8}$/.test(one['DTSTART;VALUE=DATE'] ?? '')) throw new Error('An event is not of a whole day.')
  }
  if (new Set(events.map(({ UID }) => UID)).size !== events.length) throw new Error('Two events have one UID.')
  return events
}
