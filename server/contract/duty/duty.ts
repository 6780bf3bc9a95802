import * as v from 'valibot'
import { channels } from '../../policy/vocabulary.ts'
import { dutyKinds, heldDuties } from '../../policy/vocabulary-duties.ts'
import { day, id, moment } from '../parts.ts'
import { read, write } from '../route.ts'
import { object, shownWord } from '../schemas.ts'

/** G: what a message that was passed on holds. It adds to what is noted already. */
export const dutiesToNote = object({
  holds: v.pipe(v.array(v.picklist(heldDuties)), v.minLength(1), v.maxLength(heldDuties.length)),
})

const duty = {
  dutyId: id,
  kind: shownWord(dutyKinds),
  /** The last day; null: no fixed day. */
  dueOn: v.nullable(day),
  overdue: v.boolean(),
  /** Years without any bank holiday in the settings: the due day may be too early. */
  yearsWithoutHolidays: v.array(v.string()),
  dealtAt: v.nullable(moment),
  /** Who dealt with it: the proof that filed mail was read. */
  dealtBy: v.nullable(v.string()),
}

/** What the contact has to do about a message. */
export const dutySeen = object(duty)

/** The same for the officers, with when the message was passed on. */
export const dutyOfRestriction = object({ ...duty, passedOnAt: moment })

export const dutiesNoted = object({ passedOnId: id, duties: v.array(dutySeen) })

/** `not-one`: the message contains no such request. `open`: it is not dealt with after all. */
export const dutyToChange = object({ become: v.picklist(['dealt-with', 'not-one', 'open']) })

export const dutyChanged = object({ dutyId: id, duty: v.nullable(dutySeen) })

/** P14: what was passed to the person as designated contact or deputy. No reasons, and nothing about the customer's health. */
export const passedToYou = object({
  messages: v.array(
    object({
      passedOnId: id,
      /** The restriction's reference. */
      reference: v.string(),
      /** The customer's name, if the register has one. */
      who: v.string(),
      channel: shownWord(channels),
      subject: v.nullable(v.string()),
      receivedOn: day,
      passedOnAt: moment,
      passedOnBy: v.string(),
      /** What to do for this customer (Equality Act s.20); never why. */
      adjustments: v.nullable(v.string()),
      duties: v.array(dutySeen),
    }),
  ),
  /** More exist than are listed. */
  more: v.boolean(),
  /** What to do at once about a safeguarding concern, in the council's words. */
  safeguarding: object({ words: v.string(), url: v.nullable(v.string()) }),
})

export const noteDuties = write('/api/passed-on/:id/duties', 'everybody', {
  summary: 'G: note what a message that was passed on holds, such as a request for information',
  body: dutiesToNote,
  answer: dutiesNoted,
  refusals: ['unknown-passed-on', 'already-undone', 'not-yours'],
})

export const changeDuty = write('/api/duties/:id/change', 'everybody', {
  summary: 'P14: say that a duty is dealt with, is open after all, or was noted by mistake',
  body: dutyToChange,
  answer: dutyChanged,
  refusals: ['unknown-duty', 'not-the-contact', 'had-a-part', 'must-be-read'],
})

export const seePassedToYou = read('/api/passed-to-you', 'everybody', {
  summary: 'P14: what was passed to the person who asks as designated contact or deputy, with its clocks',
  answer: passedToYou,
  counts: 'page',
})

export type DutySeen = v.InferOutput<typeof dutySeen>
export type DutiesNoted = v.InferOutput<typeof dutiesNoted>
export type DutyChanged = v.InferOutput<typeof dutyChanged>
export type DutyToChange = v.InferInput<typeof dutyToChange>
export type PassedToYou = v.InferOutput<typeof passedToYou>
