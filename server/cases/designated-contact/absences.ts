import { presenceLabels as labels, presence } from '../../contract/messages/en/presence.ts'
import { say } from '../../contract/messages/say.ts'
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
  const own = act.say ?? say
  return {
    absences: absencesOf(act),
    ask: { name: post, post: act.council.name, address },
    words: (attendance, { contact, instead, byEmail }): Meanwhile => {
      if (attendance.who === 'nobody')
        return {
          note: say(presence, 'nobody-here', { contact, post }),
          label: own(labels, 'to-ask', { contact }),
          arrangement: own(presence, 'no-answer', { contact }),
          reminder: addedToReminder(act.council, 'ask-instead', { contact, post, address: byEmail ? address : null }),
        }
      const names = { deputy: instead.name, contact }
      return {
        note:
          attendance.contact.kind === 'away'
            ? say(presence, 'deputy-while-away', { contact, day: dayInWords(attendance.contact.until) })
            : say(presence, 'deputy-since-left', { contact }),
        label: own(labels, 'acting-for', { contact }),
        arrangement: own(presence, 'acts-for', names),
        reminder: addedToReminder(act.council, 'acts-for', names),
      }
    },
  }
}
