import * as v from 'valibot'
import { gravity, uncheckableReasons } from '../../policy/vocabulary.ts'
import { namedIns } from '../../policy/vocabulary-states.ts'
import { day, givenAddress, givenMessageId, id, messageId, moment, service, serviceSeen, words } from '../parts.ts'
import { ask } from '../route.ts'
import { object, variant } from '../schemas.ts'

const person = {
  name: v.string(),
  address: v.string(),
  /** Only if the council has provided it. */
  telephone: v.optional(v.string()),
}

/** An instruction card, not a dossier: no reasons, no incidents, nothing on health or support. */
export const instruction = object({
  mayReply: v.boolean(),
  /** The role in which the person who asks may write, although others may not; null: they have none. */
  you: v.nullable(v.picklist(namedIns)),
  /** One sentence: what to do with this message. */
  say: v.string(),
  passTo: object({
    ...person,
    post: v.string(),
    deputy: v.nullable(object(person)),
    /** P14: the contact of this name is not here; `label` stands before whoever is asked instead. */
    standIn: v.optional(object({ who: v.picklist(['deputy', 'post']), contact: v.string(), label: v.string() })),
  }),
  /** How and when the customer may contact the council. */
  arrangements: v.array(v.string()),
  /** The wording for a reply that reminds the customer (P14); empty: they were not told, so nobody reminds them. */
  reminder: v.string(),
})

/** P14: when a message was passed on, by whom, and whether it is known to have gone. */
const passedOn = v.nullable(object({ at: moment, by: v.string(), confirmed: v.boolean() }))

/** P8: whom it binds, as the person who asks is told. `service-unknown`: the pane asks which service they are in. */
const scope = variant('kind', [
  object({ kind: v.literal('whole-council') }),
  object({ kind: v.literal('services'), services: v.array(v.string()) }),
  object({ kind: v.literal('service-unknown') }),
])

/** What staff may see of a sender, and nothing more. */
export const standing = variant('kind', [
  object({ kind: v.literal('not-on-register') }),
  /** Several people use the mailbox: it says nothing about any of them. */
  object({ kind: v.literal('shared') }),
  /** P8: no restriction for this person's service. `services`: for which, if the council's settings say so. */
  object({ kind: v.literal('other-service'), customerId: id, services: v.nullable(v.array(v.string())) }),
  object({
    kind: v.literal('warned'),
    customerId: id,
    warningId: id,
    warnedAt: moment,
    service: serviceSeen,
    lapsesOn: day,
  }),
  /** P10: until when a formal warning counts, and no more: its reasons are the officers'. */
  object({
    kind: v.literal('formally-warned'),
    customerId: id,
    formalWarningId: id,
    warnedOn: day,
    service: serviceSeen,
    lapsesOn: day,
  }),
  object({
    kind: v.literal('decision-pending'),
    customerId: id,
    escalationId: id,
    escalatedAt: moment,
    service: serviceSeen,
    /** The person who asks escalated it, so they may add details. */
    mine: v.boolean(),
    /** P10: they may withdraw it: no officer has acted on it. */
    mayWithdraw: v.boolean(),
    /** P9: false while a formal warning counts: a polite one would be a step back. */
    mayWarn: v.boolean(),
  }),
  /** P14: decided, but not in force yet: staff reply as usual, and learn no more. */
  object({ kind: v.literal('agreed'), customerId: id, mayWarn: v.boolean() }),
  object({
    kind: v.literal('restricted'),
    customerId: id,
    restrictionId: id,
    since: day,
    until: v.nullable(day),
    scope,
    instruction,
    /** P14: the message in question was passed on already. */
    passedOn,
  }),
  object({ kind: v.literal('not-checked'), why: v.picklist(uncheckableReasons) }),
  object({ kind: v.literal('colleague') }),
])

export const standingQuestion = object({
  addresses: v.pipe(v.array(givenAddress), v.minLength(1), v.maxLength(10)),
  /** Null: the person has chosen none. */
  service: v.optional(service, null),
  /** The mailbox that the message is read in: a restriction may name it as the contact. */
  mailbox: v.optional(v.nullable(givenAddress), null),
  /** The Internet message id of the open message. */
  messageId: v.optional(messageId),
  /** Those of several selected messages: the answer says what was done about each. */
  messageIds: v.optional(v.pipe(v.array(givenMessageId), v.maxLength(100))),
})

/**
 * Which message it answers: the one asked about, or another, and when that was sent. Null: it answers a call, or Outlook
 * did not say.
 */
const answered = { isThisMessage: v.boolean(), sentAt: v.nullable(moment) }

/**
 * P9, P14: what the person who asks opened for these customers, and has not said whether it was sent. `at`: when it was
 * opened.
 */
const toConfirm = variant('kind', [
  object({ kind: v.literal('warning'), warningId: id, at: moment, ...answered }),
  object({
    kind: v.literal('passed-on'),
    passedOnId: id,
    at: moment,
    reminder: v.boolean(),
    forward: v.boolean(),
    ...answered,
  }),
])

/** P4: what to do before a visit, never why. Left out where nothing is recorded. */
const beforeVisit = v.optional(v.array(v.string()))

/**
 * P9, P10: what was done about the message already, so that nobody does it twice. It names a colleague's service, never
 * the colleague. `confirmed`: it counts, and doing it again would be refused. Left out where nothing was done.
 */
const alreadyDone = v.array(
  object({
    what: v.picklist(['warning', 'escalation']),
    at: moment,
    service: serviceSeen,
    mine: v.boolean(),
    confirmed: v.boolean(),
  }),
)

/** One standing per address, in the order requested. */
export const standingAnswer = object({
  checkedAt: moment,
  standings: v.array(
    object({
      address: givenAddress,
      standing,
      /** The council's domain that the address resembles but is not in. Left out if there is none. */
      resembles: v.optional(v.string()),
      beforeVisit,
      alreadyDone: v.optional(alreadyDone),
    }),
  ),
  toConfirm: v.array(toConfirm),
  /** Of several messages, those about which something was done already. Left out where none was asked about. */
  done: v.optional(v.array(object({ messageId: givenMessageId, alreadyDone, passedOn }))),
})

/**
 * P4: looking up a caller, a visitor, or whoever wrote from a mailbox of several people. `also`: what else is known of
 * them. With a number or an address, the name says who of several people is meant, and of several with that name the
 * postcode.
 */
export const lookupQuestion = object({
  by: v.picklist(['number', 'name', 'address', 'postal-address']),
  value: words(320),
  also: v.optional(
    object({
      name: v.optional(words(200)),
      postcode: v.optional(words(20)),
      number: v.optional(words(60)),
      address: v.optional(words(320)),
    }),
    {},
  ),
  /** Null: the person has chosen none. */
  service: v.optional(service, null),
  /** The mailbox that the message is read in, as for a standing. */
  mailbox: v.optional(v.nullable(givenAddress), null),
  /** Which message the person wrote, null if Outlook gives it no id; left out for a call, a visit or a letter. */
  messageId: v.optional(messageId),
})

/**
 * A number or an address of one customer gives a standing, and so does a name with a second detail that agrees. A name
 * alone never does (G: accuracy): at most it says that somebody of that name is on the register, so that staff can ask
 * for more.
 */
export const lookupAnswer = object({
  checkedAt: moment,
  found: variant('kind', [
    object({ kind: v.literal('standing'), standing }),
    /** Several people use the number or address: the name says who is meant. */
    object({ kind: v.literal('who-is-it') }),
    /** The number or address is known, but not of somebody with this name. */
    object({ kind: v.literal('other-name') }),
    object({
      kind: v.literal('possible-match'),
      /** Whether more must be asked, or something else. */
      why: v.picklist(['name-alone', 'details-differ', 'several-fit']),
    }),
    object({ kind: v.literal('no-match') }),
    /** P4: a postal address was asked for without a name. Who lives there is not told. */
    object({ kind: v.literal('place') }),
  ]),
  /** The council's domain that the address resembles but is not in. Left out if there is none. */
  resembles: v.optional(v.string()),
  beforeVisit,
})

export const seeStanding = ask('/api/standing', 'everybody', {
  summary: 'The standing of one to ten addresses',
  body: standingQuestion,
  answer: standingAnswer,
  counts: 'addresses',
})

export const lookUp = ask('/api/lookup', 'everybody', {
  summary:
    'P4: look up a caller or a visitor by number or address, or by name with a second detail; or an address to visit',
  body: lookupQuestion,
  answer: lookupAnswer,
  refusals: ['contact-point-not-valid'],
  counts: 'search',
})

export type Instruction = v.InferOutput<typeof instruction>
export type Standing = v.InferOutput<typeof standing>
export type ToConfirm = v.InferOutput<typeof toConfirm>
export type AlreadyDone = v.InferOutput<typeof alreadyDone>[number]
export type DoneAbout = NonNullable<v.InferOutput<typeof standingAnswer>['done']>[number]
export type StandingQuestion = v.InferInput<typeof standingQuestion>
export type StandingAnswer = v.InferOutput<typeof standingAnswer>
export type LookupQuestion = v.InferInput<typeof lookupQuestion>
export type LookupAnswer = v.InferOutput<typeof lookupAnswer>

/** P9, P10: whether a polite warning can be given to somebody of this standing. */
export const mayWarn = (standing: Standing): boolean =>
  'mayWarn' in standing ? standing.mayWarn : standing.kind !== 'restricted' && standing.kind !== 'formally-warned'

/** P14: whether the customer was told of the restriction. If not, nobody reminds them, or mentions it. */
export const wasTold = ({ reminder }: Pick<Instruction, 'reminder'>): boolean => reminder !== ''

/** Of several standings the gravest counts: the highest. */
export const gravityOf = (kind: Standing['kind']): number => gravity[kind]
