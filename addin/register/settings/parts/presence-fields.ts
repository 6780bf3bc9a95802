import { settingsContacts as texts } from '../../../../server/contract/messages/en/settings-contacts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { FieldAt } from './part-words.ts'

/** P14: when a contact or a deputy is away, and their last day. All may stay empty. */
export function presenceFields(prefix: '' | 'deputy.'): FieldAt[] {
  const isDeputy = prefix === 'deputy.'
  return [
    {
      path: `${prefix}away.from`,
      label: say(texts, isDeputy ? 'deputy-away-from' : 'away-from'),
      kind: 'date',
      optional: 'object',
      ...(isDeputy ? {} : { hint: say(texts, 'away-hint') }),
    },
    {
      path: `${prefix}away.until`,
      label: say(texts, isDeputy ? 'deputy-away-until' : 'away-until'),
      kind: 'date',
      optional: 'object',
    },
    {
      path: `${prefix}lastDay`,
      label: say(texts, isDeputy ? 'deputy-last-day' : 'last-day'),
      kind: 'date',
      optional: 'value',
    },
  ]
}
