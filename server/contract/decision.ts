import { z } from '@hono/zod-openapi'
import { channels, mailArrangementKinds } from '../policy/vocabulary.ts'
import { day, givenAddress, id, moment } from './parts-zod.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

/** P8, P10, P11: one part of a restriction. */
const measure = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('designated-contact') }),
    z.object({ kind: z.literal('fewer-people'), people: z.array(text(200)).min(1).max(10) }),
    z.object({
      kind: z.literal('volume'),
      channel: z.enum(channels),
      atMost: z.int().min(1).max(100),
      each: z.enum(['day', 'week', 'month']),
    }),
    z.object({ kind: z.literal('type'), what: text(500) }),
    z.object({ kind: z.literal('days-and-times'), when: text(500) }),
    z.object({ kind: z.literal('channel-closed'), channel: z.enum(channels), instead: text(500) }),
  ])
  .openapi('Measure')

/** A person or mailbox of the council. */
export const contactPerson = z
  .object({ name: text(200), post: text(200), address: givenAddress })
  .openapi('ContactPerson')

/** P16: a ward councillor of the council's settings, and how they were heard. */
const councillorHeard = z
  .object({ address: givenAddress, consultedOn: day, said: text(4000) })
  .openapi('CouncillorHeard')

/**
 * What is to hold: parts, contact, mail arrangement, how long. P11: a closed channel needs another that is open.
 * `exceptions` are councillors' addresses that the mail arrangement leaves alone (P16).
 */
export const terms = z
  .object({
    measures: z.array(measure).min(1).max(20),
    contact: contactPerson,
    deputy: contactPerson.nullable(),
    mail: z.object({ kind: z.enum(mailArrangementKinds), exceptions: z.array(givenAddress).max(20) }),
    services: z.array(text(100)).max(50).nullable().openapi({ description: 'Which services it binds; null: all.' }),
    until: day.nullable(),
    reviewOn: day.openapi({ description: 'P15: at most six months after it comes into force.' }),
  })
  .openapi('Terms')

/** What the rules want considered before anything is approved. Each answer is kept with the decision. */
export const considered = z
  .object({
    warnings: text(4000).openapi({ description: 'P9: warnings given, or why none was.' }),
    oneOffUnderStress: z.literal(false).openapi({ description: 'P5: a one-off under stress is not restricted.' }),
    supportWorker: z
      .object({
        known: z.boolean(),
        name: z.string().max(200),
        organisation: z.string().max(200),
        tried: z.string().max(4000),
      })
      .openapi({ description: 'P6: where one is known, what was tried to involve them.' }),
    reasonableAdjustments: text(4000).openapi({ description: 'G, Equality Act: adjustments considered.' }),
    complaintSignposted: z.boolean().openapi({ description: 'P7: a complaint in it was signposted.' }),
    lesserMeasures: z
      .string()
      .max(4000)
      .openapi({ description: 'P12: what lesser measures were considered, and why not.' }),
    councillors: z
      .object({ affected: z.boolean(), arrangement: z.string().max(4000), heard: z.array(councillorHeard).max(20) })
      .openapi({ description: 'P16: whether the customer can still reach their ward councillors.' }),
  })
  .openapi('Considered')

/** P13: an authorising officer's decision. `version` is the escalation as the officer saw it: of two at once, one wins. */
export const decision = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('approve'), version: z.int(), reasons: text(10_000), considered, terms }),
    z.object({ outcome: z.literal('decline'), version: z.int(), reasons: text(10_000) }),
    z.object({ outcome: z.literal('no-action'), version: z.int(), note: z.string().max(4000).nullable() }),
    z.object({ outcome: z.literal('ask-for-more'), version: z.int(), question: text(4000) }),
    z.object({
      outcome: z.literal('refer-to-legal'),
      version: z.int(),
      reasons: text(10_000),
      lastResort: z.boolean(),
    }),
  ])
  .openapi('Decision')

export const decided = z
  .object({
    escalationId: id,
    state: z.string(),
    decidedAt: moment,
    restrictionId: id.nullable(),
    letterId: id.nullable(),
  })
  .openapi('Decided')

export type Terms = z.infer<typeof terms>
export type Considered = z.infer<typeof considered>
export type Decision = z.infer<typeof decision>
export type Decided = z.infer<typeof decided>
