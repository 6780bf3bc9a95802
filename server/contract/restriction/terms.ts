import * as v from 'valibot'
import { channels, mailArrangementKinds, markParts } from '../../policy/vocabulary.ts'
import { weekdays } from '../../policy/vocabulary-decision.ts'
import { address, count, day, givenAddress, words } from '../parts.ts'
import { atMost, object, variant } from '../schemas.ts'

/** P10: what goes beyond it is read and kept on file. */
const onFile = v.optional(v.boolean())

type Text = v.GenericSchema<string>
type Instead = v.GenericSchema<string | undefined, string>
type Texts = v.GenericSchema<string[]>

// @__NO_SIDE_EFFECTS__
const measureOf = (people: Texts, text: Text, times: v.GenericSchema<number>, instead: Instead) =>
  variant('kind', [
    object({ kind: v.literal('designated-contact') }),
    object({ kind: v.literal('fewer-people'), people }),
    object({
      kind: v.literal('volume'),
      channel: v.picklist(channels),
      atMost: times,
      each: v.picklist(['day', 'week', 'month']),
      onFile,
    }),
    object({ kind: v.literal('type'), what: text, onFile }),
    object({ kind: v.literal('days-and-times'), when: text }),
    object({ kind: v.literal('channel-closed'), channel: v.picklist(channels), instead }),
  ])

/** P8, P10, P11: one part of a restriction. */
export const measure = measureOf(
  v.pipe(v.array(words(200)), v.minLength(1), v.maxLength(10)),
  words(500),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  // The ways that stay open say it; other words do not count.
  v.optional(v.pipe(v.string(), atMost(500)), ''),
)

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, like 09:30'))

/** P11: a way to reach the council that stays open, with its details. */
export const way = variant('channel', [
  object({ channel: v.literal('email'), address: givenAddress }),
  object({ channel: v.literal('telephone'), number: words(60) }),
  object({ channel: v.literal('post'), address: words(500) }),
  object({
    channel: v.literal('in-person'),
    place: words(500),
    days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1), v.maxLength(7)),
    from: clock,
    to: clock,
  }),
])

/** A person or mailbox of the council. */
export const contactPerson = object({ name: words(200), post: words(200), address })

const until = v.nullable(day)

const marks = v.optional(v.pipe(v.array(v.picklist(markParts)), v.maxLength(3)))

/**
 * The restriction: measures, contact, mail arrangement, how long. P11: a closed channel needs an open alternative.
 * `exceptions` are councillors' addresses that the mail arrangement leaves alone (P16).
 */
export const terms = object({
  measures: v.pipe(v.array(measure), v.minLength(1), v.maxLength(20)),
  /** P11: needed where a channel is closed. */
  ways: v.optional(v.pipe(v.array(way), v.maxLength(10)), []),
  contact: contactPerson,
  deputy: v.nullable(contactPerson),
  mail: object({
    kind: v.picklist(mailArrangementKinds),
    exceptions: v.pipe(v.array(address), v.maxLength(20)),
    /** What a mark shows beside its header, which only the mail system and the add-in see. */
    marks,
  }),
  /** The services covered; null: all. */
  services: v.nullable(v.pipe(v.array(words(100)), v.maxLength(50))),
  /** P8: why it covers more than the service that escalated. */
  scopeReason: v.optional(v.nullable(v.pipe(v.string(), v.trim(), atMost(4000))), null),
  until,
  /** P15: at most six months after it comes into force. */
  reviewOn: day,
})

const texts = v.array(v.string())
const personSeen = object({ name: v.string(), post: v.string(), address: v.string() })

/** The same as stored: imported terms may exceed these limits and may lack a post. */
export const termsSeen = object({
  measures: v.array(measureOf(texts, v.string(), count, v.string())),
  ways: v.optional(v.array(way), []),
  contact: personSeen,
  deputy: v.nullable(personSeen),
  mail: object({ kind: v.picklist(mailArrangementKinds), exceptions: texts, marks }),
  services: v.nullable(texts),
  scopeReason: v.optional(v.nullable(v.string()), null),
  until,
  reviewOn: day,
})

/** P16: a ward councillor from the council's settings, and what they said. */
export const councillorHeard = object({ address, consultedOn: day, said: words(4000) })

// @__NO_SIDE_EFFECTS__
const upTo = (longest: number) => v.pipe(v.string(), atMost(longest))

const lesserMeasures = upTo(4000)
/** P11: closing a channel is for the most serious cases: nothing less would do. */
const lastResort = v.optional(v.boolean(), false)
/**
 * P16: whether this keeps the customer from reaching their ward councillors. `whyNot`: how they still can, if it does
 * not although e-mail is closed, or diverted with no councillor excepted.
 */
const councillorsConsidered = object({
  affected: v.boolean(),
  whyNot: v.optional(upTo(4000)),
  arrangement: upTo(4000),
  heard: v.pipe(v.array(councillorHeard), v.maxLength(20)),
})

/** What must be considered before an approval. Each answer is recorded with the decision. */
export const considered = object({
  /** P9: warnings given, or why none was. */
  warnings: words(4000),
  /** P5: a one-off under stress is not restricted. */
  oneOffUnderStress: v.literal(false),
  /** P6: if one is known, what was tried to involve them. */
  supportWorker: object({ known: v.boolean(), name: upTo(200), organisation: upTo(200), tried: upTo(4000) }),
  /** G, Equality Act: adjustments considered. */
  reasonableAdjustments: words(4000),
  /** P7: a complaint in the message was signposted. */
  complaintSignposted: v.boolean(),
  /** G: needed before a first restriction. */
  supportOffered: v.optional(upTo(4000)),
  mediation: v.optional(upTo(4000)),
  /** P12: the lesser measures considered, and why they are not enough. */
  lesserMeasures,
  lastResort,
  councillors: councillorsConsidered,
})

/** P11, P12, P16: what must be considered again where new terms close a channel or touch e-mail more; else null. */
export const consideredAgain = v.optional(
  v.nullable(object({ lesserMeasures, lastResort, councillors: councillorsConsidered })),
)

/** The same as stored: a variation of an imported restriction lacks what was considered at first. */
export const consideredSeen = object({
  warnings: v.string(),
  oneOffUnderStress: v.boolean(),
  supportWorker: object({ known: v.boolean(), name: v.string(), organisation: v.string(), tried: v.string() }),
  reasonableAdjustments: v.string(),
  complaintSignposted: v.boolean(),
  supportOffered: v.optional(v.string()),
  mediation: v.optional(v.string()),
  lesserMeasures: v.string(),
  lastResort,
  councillors: object({
    affected: v.boolean(),
    whyNot: v.optional(v.string()),
    arrangement: v.string(),
    heard: v.array(object({ address: v.string(), consultedOn: day, said: v.string() })),
  }),
})

/** P8, P11, P15, P16: why terms are refused. */
export const refusalsOfTerms = [
  'reasons-missing',
  'no-measures',
  'no-other-way-open',
  'way-closed',
  'way-details-missing',
  'contact-is-customer',
  'contact-not-councils',
  'contact-has-left',
  'person-without-address',
  'unknown-service',
  'unknown-councillor',
  'scope-reason-missing',
  'scope-overlaps',
  'no-mail-group',
  'tag-needs-every-service',
  'review-too-late',
  'in-the-past',
  'until-before-review',
  'until-too-late',
] as const

export type ConsideredAgain = NonNullable<v.InferOutput<typeof consideredAgain>> | null
export type Way = v.InferOutput<typeof way>
export type Measure = v.InferOutput<typeof measure>
export type Terms = v.InferOutput<typeof terms>
export type Considered = v.InferOutput<typeof considered>
