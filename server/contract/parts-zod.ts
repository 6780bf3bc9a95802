import { z } from '@hono/zod-openapi'
import { channels } from '../policy/vocabulary.ts'

/** UUID version 7, made by the server. */
export const id = z.uuid().openapi({ example: '0198c5b2-7c00-7000-8000-000000000001' })

/** A moment: ISO 8601 in UTC, with milliseconds. */
export const moment = z.iso.datetime().openapi({ example: '2026-11-03T09:41:00.000Z' })

/** A day in the council's time zone. */
export const day = z.iso.date().openapi({ example: '2027-03-03' })

/** As Outlook gives it; whether it can be looked up is for the policy to say, not for the shape. */
export const givenAddress = z.string().max(1000).openapi({ example: 'jo.marsh@example.org' })

const text = (longest: number) => z.string().trim().min(1).max(longest)

/** One of the council's services (its settings list them); null where the person has not said. */
export const service = text(100).nullable().openapi({ example: 'Housing' })

/** What a member of staff knows of the customer: at least one contact point, or an entry found before. */
export const customerClue = z
  .object({
    customerId: id.optional(),
    addresses: z.array(givenAddress).max(10).default([]),
    numbers: z.array(text(60)).max(5).default([]),
    names: z.array(text(200)).max(5).default([]),
  })
  .openapi('CustomerClue')

const party = z.object({ address: givenAddress, name: z.string().max(1000) })

/** The open message as Outlook describes it. Real messages lack any of these parts, so each may be null. */
export const messageFacts = z
  .object({
    channel: z.literal('email'),
    internetMessageId: z.string().max(2000).nullable(),
    subject: z.string().max(2000).nullable(),
    sentAt: moment.nullable(),
    from: party.nullable(),
    sender: party.nullable(),
    replyTo: z.array(givenAddress).max(20),
    recipients: z.array(givenAddress).max(1000),
    mailbox: givenAddress
      .nullable()
      .openapi({ description: 'The mailbox in which it was read; for a shared one, its owner.' }),
  })
  .openapi('MessageFacts')

/** P4: a call, a visit, a letter. `note` says what happened, in the words of the one who took it. */
export const callFacts = z
  .object({
    channel: z.enum(channels).exclude(['email']),
    at: moment,
    note: z.string().trim().max(4000).nullable(),
  })
  .openapi('CallFacts')

/** One contact from the customer: a message or a call. */
export const contactFacts = z.discriminatedUnion('channel', [messageFacts, callFacts]).openapi('ContactFacts')

/** P1: a contact, with the message's original bytes (RFC 5322, Base64) where Outlook gives them. */
export const evidence = z
  .object({
    contact: contactFacts,
    // Read, not matched: whether it is Base64 shows when it is decoded, and a pattern would hold up everybody meanwhile.
    original: z.string().openapi({ format: 'base64' }).nullable().default(null),
  })
  .openapi('Evidence')

/** What the register keeps of a piece of evidence: `sha256` (hex) and `bytes` are of the original. */
export const keptEvidence = z
  .object({ evidenceId: id, sha256: z.string().nullable(), bytes: z.int().nullable() })
  .openapi('KeptEvidence')

export type CustomerClue = z.infer<typeof customerClue>
export type MessageFacts = z.infer<typeof messageFacts>
export type CallFacts = z.infer<typeof callFacts>
export type ContactFacts = z.infer<typeof contactFacts>
export type Evidence = z.infer<typeof evidence>
