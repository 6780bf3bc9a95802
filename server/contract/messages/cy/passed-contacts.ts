/** Unreviewed Welsh. */
import { contacts as englishContacts } from '../en/passed-contacts.ts'
import { translation } from '../language.ts'

export const contacts = translation(englishContacts, {
  telephone: 'galwad ffôn',
  'in-person': 'ymweliad',
  post: 'llythyr',
  'social-media': 'neges cyfryngau cymdeithasol',
})
