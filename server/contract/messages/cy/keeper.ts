/** Unreviewed Welsh. */
import { keeper as englishKeeper } from '../en/keeper.ts'
import { translation } from '../language.ts'

export const keeper = translation(englishKeeper, {
  'all-mail-has-been': 'Mae’r holl bost wedi’i anfon, neu ar ei ffordd.',
  to: 'At {to}.',
  'since-attempts-last-answer': 'Ers {day}, {attempts} cynnig. Yr ateb olaf: {lastError}',
  'try-again': 'Rhoi cynnig arall arni',
  'mail-that-could-not': 'Post na ellid ei anfon',
  'try-again-4': 'Rhoi cynnig arall arni: {subject}',
  'not-tried': 'Ni roddwyd cynnig arni. {why}',
})
