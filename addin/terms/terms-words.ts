import type { Measure, Terms } from '../../server/contract/restriction/terms.ts'
import type { MarkPart } from '../../server/policy/vocabulary.ts'
import { dayInWords } from '../words/dates.ts'
import { channelWords } from '../words/policy-words.ts'

/** One measure, in a sentence for an officer. */
function measureWords(measure: Measure): string {
  switch (measure.kind) {
    case 'designated-contact':
      return 'May contact one person only.'
    case 'fewer-people':
      return `May contact these people only: ${measure.people.join(', ')}.`
    case 'volume':
      return `${channelWords[measure.channel]}: at most ${often(measure.atMost)} a ${measure.each}.${measure.onFile ? ' More is read and kept on file.' : ''}`
    case 'type':
      return `Only about: ${measure.what}.${measure.onFile ? ' Anything else is read and kept on file.' : ''}`
    case 'days-and-times':
      return `Only at these times: ${measure.when}.`
    case 'channel-closed':
      return `${channelWords[measure.channel]}: closed. Instead: ${measure.instead}.`
  }
}

const often = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)

const mail: Record<Terms['mail']['kind'], string | null> = {
  none: null,
  forward: 'ICT forwards their e-mail to the contact',
  block: 'ICT blocks their e-mail',
  mark: 'ICT marks their e-mail',
}

const parts: Record<MarkPart, string> = { tag: 'a tag in the subject', line: 'a line on top', notice: 'a notice' }

const shown = ({ marks = [] }: Terms['mail']) =>
  marks.length > 0 ? `, with ${marks.map((part) => parts[part]).join(', ')}` : ''

/** All the terms, one sentence each. */
export function termsWords({
  measures,
  contact,
  deputy,
  mail: arranged,
  services,
  scopeReason,
  until,
}: Terms): string[] {
  const person = ({ name, post, address }: Terms['contact']) => `${name}, ${post}, ${address}`
  const except = arranged.exceptions.length > 0 ? `, except to ${arranged.exceptions.join(', ')}` : ''
  return [
    ...measures.map(measureWords),
    `Designated contact: ${person(contact)}.`,
    ...(deputy ? [`Deputy: ${person(deputy)}.`] : []),
    ...(mail[arranged.kind] ? [`${mail[arranged.kind]}${except}${shown(arranged)}.`] : []),
    services ? `For these services: ${services.join(', ')}.` : 'For every service.',
    ...(scopeReason ? [`Why it covers more than one service: ${scopeReason}`] : []),
    until ? `Ends after ${dayInWords(until)}.` : 'No fixed end.',
  ]
}
