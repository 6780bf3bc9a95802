import { say } from '../../contract/texts/say.ts'
import { addedToReminder } from '../../letters/messages.ts'
import { dayInWords } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import { type Absences, absencesAmong } from '../../policy/designated-contact/presence.ts'
import { peopleOf } from '../../policy/letter/people-named.ts'
import type { CouncilsPeople } from '../../policy/mail-arrangement/left-alone.ts'
import type { Meanwhile, StandIns } from '../../policy/restriction/instruction.ts'
import { type Act, today } from '../act.ts'

/** P14: the designated contacts and deputies of the settings who are away or have left. */
export const absencesOf = (act: Act): Absences => absencesAmong(act.council.contacts, today(act))

/** P13, P14: the council's contacts and deputies, and who of them has left or is away on a day: today unless told. */
export const councilsPeople = (act: Act, on: Day = today(act)): CouncilsPeople => ({
  people: peopleOf(act.council.contacts),
  absences: absencesAmong(act.council.contacts, on),
})

/**
 * P14: who deals with a customer's contact today. Where nobody does, the first authorising post is asked. `note` follows
 * the council's own sentence, which is English; `reminder` is in the languages of the council's own reminder.
 */
export function standInsOf(act: Act): StandIns {
  const [{ post, address } = { post: '', address: '' }] = act.council.posts.authorisingOfficers
  const reader = { say: act.say ?? say }
  return {
    absences: absencesOf(act),
    ask: { name: post, post: act.council.name, address },
    words: (attendance, { contact, instead, byEmail }): Meanwhile => {
      if (attendance.who === 'nobody')
        return {
          note: say('{contact} and any deputy are away or have left. Ask the {post} what to do.', { contact, post }),
          label: reader.say('Ask instead, while {contact} is not here', { contact }),
          arrangement: reader.say('Nobody is here for {contact} at the moment.', { contact }),
          reminder: addedToReminder(act.council, 'ask-instead', { contact, post, address: byEmail ? address : null }),
        }
      const names = { deputy: instead.name, contact }
      return {
        note:
          attendance.contact.kind === 'away'
            ? say('{contact} is away until {day}.', { contact, day: dayInWords(attendance.contact.until) })
            : say('{contact} has left the council.', { contact }),
        label: reader.say('Acting for the designated contact, {contact}', { contact }),
        arrangement: reader.say('{deputy} is acting for {contact} at the moment.', names),
        reminder: addedToReminder(act.council, 'acts-for', names),
      }
    },
  }
}
