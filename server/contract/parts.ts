import * as v from 'valibot'
import { behaviours as behaviourWords, channels } from '../policy/vocabulary.ts'
import { atMost, object, variant } from './schemas.ts'

export const idPattern =
  /^([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/i
/** The server makes UUIDs of version 7. A caller may send any of RFC 9562's versions. */
export const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'must be an id'),
  v.examples(['0198c5b2-7c00-7000-8000-000000000001']),
)

export const dayPattern = /^\d{4}-\d\d-\d\d$/
export const momentPattern = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/

/** ISO 8601 in UTC, with milliseconds. */
export const moment = v.pipe(
  v.string(),
  v.regex(momentPattern, 'must be a moment in UTC, like 2026-11-03T09:41:00.000Z'),
  v.check((text) => isDay(text.slice(0, 10)), 'must be a moment in UTC, like 2026-11-03T09:41:00.000Z'),
  v.examples(['2026-11-03T09:41:00.000Z']),
)

/** A day in the council's time zone. */
export const day = v.pipe(
  v.string(),
  v.regex(dayPattern, 'must be a date, like 3 March 2027 (2027-03-03)'),
  v.check(isDay, 'must be a date, like 3 March 2027 (2027-03-03)'),
  v.examples(['2027-03-03']),
)

/** `Date` reads 31 February as 3 March. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** More characters than any address has: a request with a longer one is refused. */
export const longestAddress = 1000
export const longestMessageId = 2000
/** As Outlook gives it. The policy, not the schema, decides whether it can be looked up. */
export const givenAddress = v.pipe(v.string(), atMost(longestAddress), v.examples(['jo.marsh@example.org']))

export const mailPattern = /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/
/** The address of somebody at the council, as somebody types it: the address alone, without a name. */
export const address = v.pipe(
  v.string(),
  v.trim(),
  atMost(320),
  v.regex(mailPattern, 'must be an e-mail address, like jo.marsh@ambleford.gov.uk'),
)

/** Non-empty text, trimmed. */
// @__NO_SIDE_EFFECTS__
export const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), atMost(longest))

/** One of the council's services, from its settings; null if the person did not name one. */
export const service = v.nullable(words(100))

/** P8: the service that the person chose in the pane. It counts where the council's directory does not say. */
export const chosenService = v.optional(service, null)

/** A service as stored: an imported record may have a longer name. */
export const serviceSeen = v.nullable(v.string())

/** P1: the behaviours that somebody names. */
export const behaviours = v.pipe(v.array(v.picklist(behaviourWords)), v.maxLength(behaviourWords.length))

/** Neither store keeps a larger number exactly. */
export const count = v.pipe(v.number(), v.safeInteger())

/** Somebody at the council, as officers see them. */
export const colleague = object({ name: v.string() })

/** An entry of the register, and the reference that people quote. */
export const entry = object({ customerId: id, reference: v.string() })

/** Bytes inside JSON, which `/openapi.json` says by this description. Decoding shows whether the text is Base64. */
export const bytes = v.pipe(v.string(), v.description('Base64, with padding'))

/** A file inside JSON. Valibot's own pattern overflows the stack at a few megabytes. */
export const base64 = v.pipe(bytes, v.check(isBase64, 'must be Base64'))

function isBase64(text: string): boolean {
  const at = text.search(/[^A-Za-z\d+/]/)
  return text.length % 4 === 0 && (at < 0 || /^={1,2}$/.test(text.slice(at)))
}

/** What a member of staff knows of the customer: at least one contact point, or an entry found before. */
export const customerClue = object({
  customerId: v.optional(id),
  addresses: v.optional(v.pipe(v.array(givenAddress), v.maxLength(10)), []),
  numbers: v.optional(v.pipe(v.array(words(60)), v.maxLength(5)), []),
  names: v.optional(v.pipe(v.array(words(200)), v.maxLength(5)), []),
  /** Line by line, the postcode last. */
  postalAddresses: v.optional(v.pipe(v.array(words(320)), v.maxLength(2))),
})

const shortText = v.pipe(v.string(), atMost(longestMessageId))
/** The Internet message id of a message. */
export const givenMessageId = shortText
/** Null where Outlook gives none. */
export const messageId = v.nullable(givenMessageId)
const party = object({ address: givenAddress, name: v.pipe(v.string(), atMost(1000)) })

/** The open message as Outlook describes it. Real messages may lack any of these parts, so each may be null. */
export const messageFacts = object({
  channel: v.literal('email'),
  internetMessageId: messageId,
  subject: v.nullable(shortText),
  sentAt: v.nullable(moment),
  from: v.nullable(party),
  sender: v.nullable(party),
  replyTo: v.pipe(v.array(givenAddress), v.maxLength(20)),
  recipients: v.pipe(v.array(givenAddress), v.maxLength(1000)),
  /** The mailbox that it was read in; for a shared mailbox, its owner. */
  mailbox: v.nullable(givenAddress),
})

/** P4: a call, a visit or a letter. `note` says what happened, in the words of the person who took it. */
export const callFacts = object({
  channel: v.picklist(channels.filter((channel) => channel !== 'email')),
  at: moment,
  note: v.nullable(v.pipe(v.string(), v.trim(), atMost(4000))),
})

/** One interaction with the customer: a message, call, visit or letter. */
export const interactionFacts = variant('channel', [messageFacts, callFacts])

/** P1: an interaction, with the message's original bytes (RFC 5322, Base64) where Outlook gives them. */
export const evidence = object({
  contact: interactionFacts,
  original: v.optional(v.nullable(bytes), null),
})

/** A stored piece of evidence: `sha256` (hex) and `bytes` are of the original. */
export const keptEvidence = object({ evidenceId: id, sha256: v.nullable(v.string()), bytes: v.nullable(count) })

export type CustomerClue = v.InferOutput<typeof customerClue>
export type MessageFacts = v.InferOutput<typeof messageFacts>
export type CallFacts = v.InferOutput<typeof callFacts>
export type InteractionFacts = v.InferOutput<typeof interactionFacts>
export type Evidence = v.InferOutput<typeof evidence>

/** A restriction and its version, as somebody has seen it. */
export const restrictionVersion = object({ restrictionId: id, version: count })
