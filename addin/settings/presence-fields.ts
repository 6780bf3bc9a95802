import type { FieldAt } from './part-words.ts'

/** P14: when a contact or a deputy is away, and their last day. All may stay empty. */
export const presenceFields = (prefix: '' | 'deputy.', from: string, until: string, lastDay: string): FieldAt[] => [
  {
    path: `${prefix}away.from`,
    label: from,
    kind: 'date',
    optional: 'object',
    ...(prefix === ''
      ? { hint: 'Staff pass messages to the deputy while they’re away, and after their last day.' }
      : {}),
  },
  { path: `${prefix}away.until`, label: until, kind: 'date', optional: 'object' },
  { path: `${prefix}lastDay`, label: lastDay, kind: 'date', optional: 'value' },
]
