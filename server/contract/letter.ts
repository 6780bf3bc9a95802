import * as v from 'valibot'
import { letterKinds, letterMethods } from '../policy/vocabulary.ts'
import { inForceObstacles } from '../policy/vocabulary-judging.ts'
import { languageRefusals, letterLanguages } from '../policy/vocabulary-languages.ts'
import { postingFailures, postingStates } from '../policy/vocabulary-postings.ts'
import { letterStates } from '../policy/vocabulary-states.ts'
import { refusalsOfApproving } from './judging.ts'
import { count, day, id, moment, words } from './parts.ts'
import { mediumBody, read, write } from './route.ts'
import { atMost, object, shownWord, strictObject, variant } from './schemas.ts'

/** One language of a letter, complete in itself. */
const halfSeen = object({
  language: v.picklist(letterLanguages),
  letterhead: v.array(v.string()),
  subject: v.string(),
  paragraphs: v.array(v.string()),
  headings: v.array(v.string()),
  /** At the foot of each page: “Page {page} of {pages}”. */
  page: v.string(),
})

/** What keeps the Welsh of a letter from being sent; empty: it can be sent. */
const welshOfLetter = object({
  /** The council's texts that have no Welsh yet. */
  missing: v.array(v.string()),
  /** How many Welsh texts no speaker has passed. */
  notPassed: count,
  /** The officers' own words; `welsh` null: not given yet. */
  ownWords: v.array(object({ english: v.string(), welsh: v.nullable(v.string()) })),
})

/** Welsh Language (Wales) Measure 2011: left out of a letter in English alone. `welsh` is of a letter still to be sent. */
export const inLanguages = { halves: v.optional(v.array(halfSeen)), welsh: v.optional(welshOfLetter) }

/** P14: a letter as it would be sent on a day. With a part missing it cannot be recorded as sent. */
export const letter = object({
  letterId: id,
  /** Which of the two it is about. Both null: precautions for visits. */
  restrictionId: v.nullable(id),
  formalWarningId: v.nullable(id),
  /** The restriction's or the formal warning's; for precautions, the customer's. */
  reference: v.pipe(v.string(), v.examples(['R-1A2B-3C4D'])),
  kind: v.picklist(letterKinds),
  state: v.picklist(letterStates),
  /** It says what no longer holds: the restriction ended, another replaced it, or the warning was withdrawn. */
  overtaken: v.boolean(),
  /** P14: while it waits: the last day on which somebody whom it names was replaced. Left out if nobody was. */
  contactReplacedOn: v.optional(day),
  /**
   * P13: why whoever reads it may not decide that the customer is not told, or put its restriction in force without it.
   * Left out: they may, or nobody needs to.
   */
  approval: v.optional(shownWord(inForceObstacles)),
  /** P13: nobody has approved its restriction on this register: `approval` then prevents sending it, too. */
  awaitsApproval: v.optional(v.boolean()),
  /** The date on the letter: the day on which it was sent, or will be. */
  on: day,
  /** `address` is for e-mail, `lines` is a postal address; without either, the letter reaches nobody. */
  to: object({ name: v.string(), address: v.nullable(v.string()), lines: v.array(v.string()) }),
  /** What heads it on paper and in an e-mail: the council's name, address and telephone number. */
  letterhead: v.array(v.string()),
  subject: v.string(),
  /** The reference and the date come first, the signature last. A line that begins with "• " is part of a list. */
  paragraphs: v.array(v.string()),
  /** Which paragraphs head a section. */
  headings: v.array(v.string()),
  /** The mandatory parts it lacks. */
  missing: v.array(v.string()),
  ...inLanguages,
  /** Equality Act s.20: what to do for the customer. Left out: nothing is recorded, or the person may not see it. */
  adjustments: v.optional(v.string()),
  /** Equality Act s.20: what officers considered, unless that was that none is needed. Left out as `adjustments` is. */
  adjustmentsConsidered: v.optional(v.array(v.string())),
  /** P14: how far it is at GOV.UK Notify, or as the register's own e-mail; null if it goes neither way. */
  posting: v.optional(
    v.nullable(
      object({
        state: v.picklist(postingStates),
        why: v.nullable(v.picklist(postingFailures)),
        handedOverOn: day,
        /** It should have been dispatched long since. */
        late: v.boolean(),
        /** P15: the register mails it itself. Left out: GOV.UK Notify posts it. */
        byEmail: v.optional(v.boolean()),
        /** To this address, if the register mails it. */
        to: v.optional(v.string()),
      }),
    ),
  ),
  /** The council can give letters to GOV.UK Notify. */
  byNotify: v.optional(v.boolean()),
})

/** An officer's own words of a letter in Welsh, and the Welsh speaker who read them. */
export const ownWordsToRecord = object({
  words: v.pipe(v.array(object({ english: words(10_000), welsh: words(10_000) })), v.minLength(1), v.maxLength(50)),
  passedBy: words(200),
})
export const ownWordsRecorded = object({ letterId: id, recordedAt: moment })

/** The day on which a letter will be sent; without one, today. */
export const letterDay = strictObject({ on: v.optional(day) })

/** The letter as it was sent, where the officer changed its wording; null: as it was made. */
export const textSent = v.nullable(v.pipe(v.string(), atMost(40_000)))

/** P14: sent on a day by a method; or the customer was not told, for a recorded reason (G). */
export const letterSent = variant('how', [
  object({
    how: v.literal('sent'),
    sentOn: day,
    method: v.picklist(letterMethods),
    text: textSent,
  }),
  object({ how: v.literal('not-notified'), reason: words(4000) }),
])

export const letterRecorded = object({
  letterId: id,
  restrictionId: v.nullable(id),
  inForceOn: v.nullable(day),
  /** P10: for a formal warning, the first day on which it no longer counts. */
  lapsesOn: v.optional(v.nullable(day), null),
  recordedAt: moment,
})

/** P14: in force before the letter is sent, which needs a reason. */
export const inForceAtOnce = object({ reason: words(4000) })

/** A document could be sent even while the letter cannot go in Welsh yet. */
export const welshRefusals = ['welsh-missing', 'welsh-words-missing', 'welsh-not-passed'] as const

export const seeLetter = read('/api/letters/:id', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P14: a letter as it would be sent on a day, and what it still lacks',
  query: letterDay,
  answer: letter,
  refusals: ['unknown-letter', 'in-the-future', 'in-the-past'],
})

export const downloadLetter = read('/api/letters/:id/document', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'P14: the same letter as a Word document',
  query: letterDay,
  gives: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  refusals: ['unknown-letter', 'in-the-future', 'in-the-past', ...welshRefusals],
})

export const recordLetter = write('/api/letters/:id/sent', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P14: record that a letter was sent, or that the customer was not told and why',
  body: letterSent,
  answer: letterRecorded,
  refusals: [
    ...refusalsOfApproving,
    'own-import',
    'unknown-letter',
    'already-sent',
    'letter-on-its-way',
    'letter-incomplete',
    ...languageRefusals,
    'letter-overtaken',
    'in-the-future',
    'in-the-past',
    'already-lifted',
    'not-in-force',
    'formal-warning-over',
    'formal-warning-must-be-told',
  ],
  longest: mediumBody,
})

export const handedOver = object({ letterId: id, handedOverAt: moment })

export const handOverLetter = write('/api/letters/:id/posting', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P14: give a letter, dated today, to GOV.UK Notify to print and post',
  answer: handedOver,
  refusals: [
    ...refusalsOfApproving,
    'own-import',
    'notify-not-set',
    'unknown-letter',
    'letter-on-its-way',
    'already-sent',
    'letter-overtaken',
    'letter-incomplete',
    ...languageRefusals,
    'address-not-for-notify',
    'already-lifted',
    'not-in-force',
    'formal-warning-over',
  ],
})

export const recordOwnWords = write('/api/letters/:id/words-in-welsh', ['AuthorisingOfficer'], {
  summary: 'Give an officer’s own words of a letter in Welsh, as a Welsh speaker has read them',
  body: ownWordsToRecord,
  answer: ownWordsRecorded,
  longest: mediumBody,
  refusals: ['unknown-letter', 'already-sent', 'changed-meanwhile'],
})

export const putInForceAtOnce = write('/api/restrictions/:id/in-force-at-once', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P14: put a restriction in force before its letter is sent, for a reason',
  body: inForceAtOnce,
  answer: letterRecorded,
  refusals: [
    ...refusalsOfApproving,
    'own-import',
    'unknown-restriction',
    'reasons-missing',
    'not-agreed',
    'already-lifted',
  ],
})

export type Letter = v.InferOutput<typeof letter>
export type HalfSeen = v.InferOutput<typeof halfSeen>
export type WelshOfLetter = v.InferOutput<typeof welshOfLetter>
export type OwnWordsToRecord = v.InferOutput<typeof ownWordsToRecord>
export type OwnWordsRecorded = v.InferOutput<typeof ownWordsRecorded>
export type LetterSent = v.InferOutput<typeof letterSent>
export type HandedOver = v.InferOutput<typeof handedOver>
export type LetterRecorded = v.InferOutput<typeof letterRecorded>
