import { htmlWords } from './html-words.ts'

/** What Outlook shows of an invitation, besides its times. */
const shown = /^(?:SUMMARY|LOCATION|DESCRIPTION|COMMENT|CONTACT|X-ALT-DESC)$/i

/** Outlook shows the words of these, but not those of a reminder (mostly “REMINDER”) or a time zone. */
const events = /^(?:VEVENT|VTODO|VJOURNAL)$/i

/**
 * The words of an invitation (RFC 5545): its subject, place and text. All of it if it has none of these. Where the
 * components do not match, also those of a reminder: nobody knows where it ends.
 */
export function calendarWords(calendar: string, most: number): string {
  const unfolded = calendar.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '')
  const within: string[] = []
  let isMatched = true
  const found = unfolded.split('\n').flatMap((line) => {
    const { edge, component } = /^(?<edge>BEGIN|END):\s*(?<component>[\w-]+)/i.exec(line)?.groups ?? {}
    if (edge && component && edge.toUpperCase() === 'BEGIN') within.push(component.toUpperCase())
    else if (edge && within.pop() !== component?.toUpperCase()) isMatched = false
    const isEvent = events.test(within.at(-1) ?? '')
    return lineWords(line, most).map((text) => ({ text, isEvent }))
  })
  if (within.length > 0) isMatched = false
  const words = found.filter(({ isEvent }) => isEvent || !isMatched).map(({ text }) => text)
  return words.length > 0 ? [...new Set(words)].join('\n') : calendar
}

function lineWords(line: string, most: number): string[] {
  // A parameter in quotes can have a colon.
  const {
    name = '',
    parameters = '',
    value = '',
  } = /^(?<name>[\w-]+)(?<parameters>(?:;[^":]*(?:"[^"]*"[^":]*)*)?):(?<value>.*)$/.exec(line)?.groups ?? {}
  if (!shown.test(name) || value === '') return []
  const text = value.replace(/\\([nN,;\\])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one))
  return [/text\/html/i.test(parameters) ? htmlWords(text, most).words : text]
}
