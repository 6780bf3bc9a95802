/** Unreviewed Welsh. */
import {
  presence as englishPresence,
  presenceLabels as englishPresenceLabels,
  contactTroubleWords as englishTrouble,
} from '../en/presence.ts'
import { translation } from '../language.ts'

/** The rest is said to staff after the council’s own sentence, which is English. */
export const presence = translation(englishPresence, {
  'acts-for': 'Mae {deputy} yn gweithredu dros {contact} ar hyn o bryd.',
  'no-answer': 'Nid oes neb yma dros {contact} ar hyn o bryd.',
})

export const presenceLabels = translation(englishPresenceLabels, {
  'acting-for': 'Yn gweithredu dros y cyswllt dynodedig, {contact}',
  'to-ask': 'I’w holi tra nad yw {contact} yma',
})

export const contactTroubleWords = translation(englishTrouble, {
  'nobody-here': 'neb i gysylltu ag ef, gan fod {contact} ac unrhyw ddirprwy i ffwrdd neu wedi gadael',
  'contact-left': 'cyswllt i’w ddisodli, gan fod {contact} wedi gadael',
})
