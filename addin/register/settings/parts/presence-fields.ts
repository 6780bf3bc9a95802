import { say } from '../../../../server/contract/texts/say.ts'
import type { FieldAt } from './part-words.ts'

/** P14: when a contact or a deputy is away, and their last day. All may stay empty. */
export function presenceFields(prefix: '' | 'deputy.'): FieldAt[] {
  const isDeputy = prefix === 'deputy.'
  return [
    {
      path: `${prefix}away.from`,
      label: say(isDeputy ? 'Deputy away from' : 'Away from'),
      kind: 'date',
      optional: 'object',
      ...(isDeputy
        ? {}
        : { hint: say('Staff pass messages to the deputy while they’re away, and after their last day.') }),
    },
    {
      path: `${prefix}away.until`,
      label: say(isDeputy ? 'Deputy away until' : 'Away until'),
      kind: 'date',
      optional: 'object',
    },
    {
      path: `${prefix}lastDay`,
      label: say(isDeputy ? 'Deputy’s last day at the council' : 'Last day at the council'),
      kind: 'date',
      optional: 'value',
    },
  ]
}
