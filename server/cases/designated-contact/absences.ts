import { presence } from '../../contract/messages/en/presence.ts'
import { say } from '../../contract/messages/say.ts'
import { dayInWords } from '../../letters/plain-words.ts'
import { type Absences, absencesAmong } from '../../policy/designated-contact/presence.ts'
import type { StandIns } from '../../policy/restriction/instruction.ts'
import { type Act, today } from '../act.ts'

/** P14: the designated contacts and deputies of the settings who are away or have left. */
export const absencesOf = (act: Act): Absences => absencesAmong(act.council.contacts, today(act))

/** P14: who deals with a customer's contact today. Where nobody does, the first authorising post is asked. */
export function standInsOf(act: Act): StandIns {
  const [{ post, address } = { post: '', address: '' }] = act.council.posts.authorisingOfficers
  return {
    absences: absencesOf(act),
    ask: { name: post, post: act.council.name, address },
    words: (attendance, contact) => {
      if (attendance.who === 'nobody') return say(presence, 'nobody-here', { contact, post })
      return attendance.contact.kind === 'away'
        ? say(presence, 'deputy-while-away', { contact, day: dayInWords(attendance.contact.until) })
        : say(presence, 'deputy-since-left', { contact })
    },
  }
}
