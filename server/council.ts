import { z } from 'zod'
import { letterKinds, type SettingsPart } from './policy/vocabulary.ts'

const isTimeZone = (name: string) => {
  try {
    return name === new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone || name === 'UTC'
  } catch {
    return false
  }
}
/** Capitals and space at the ends tell nothing apart. */
const isUnique = (texts: readonly string[]) =>
  new Set(texts.map((text) => text.trim().toLowerCase())).size === texts.length
const words = (longest = 2000) => z.string('must be text').trim().min(1, 'must have words').max(longest)
const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' })
const address = z.email('must be an e-mail address, like jo.marsh@ambleford.gov.uk')
const namingTheContact = words().refine((text) => text.includes('{contact}'), {
  error: 'must say {contact} where the name of the designated contact goes',
})

/** A sentence of a letter with its places: each of `needed` must stand in it, and no other but `allowed`. */
const sentence = (needed: string[] = [], allowed: string[] = []) =>
  words().superRefine((text, context) => {
    const places = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place)
    for (const place of needed) {
      if (!places.includes(place)) context.addIssue({ code: 'custom', message: `must say {${place}}` })
    }
    const known = [...needed, ...allowed, 'council']
    for (const place of places) {
      if (!known.includes(place))
        context.addIssue({ code: 'custom', message: `says {${place}}, for which nothing stands` })
    }
  })

const mailDomain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a mail domain in small letters, like ambleford.gov.uk')

/** P14: the sentences of which letters to customers are made. `{from}` is the day from which it holds. */
const letters = z.strictObject({
  subjects: z.record(z.enum(letterKinds), sentence()),
  greeting: sentence(['customer']),
  openings: z.record(z.enum(letterKinds), sentence([], ['from', 'reviewOn'])),
  /** Where the letter answers what the customer had said against the restriction. */
  answersYou: sentence(['receivedOn']),
  who: sentence(['contact', 'post']),
  writeTo: sentence(['address']),
  deputy: sentence(['deputy'], ['contact', 'address']),
  services: sentence(['services']),
  how: sentence(),
  measures: z.strictObject({
    'designated-contact': sentence(['contact']),
    'fewer-people': sentence(['people']),
    volume: sentence(['channel', 'often']),
    type: sentence(['what']),
    'days-and-times': sentence(['times']),
    'channel-closed': sentence(['channel', 'instead']),
  }),
  anyTime: sentence(),
  reasons: sentence(),
  staysOpen: sentence(['channels']),
  until: sentence(['until']),
  noEnd: sentence(),
  review: sentence(['reviewOn']),
  representations: sentence([], ['contact', 'reviewOn']),
  ombudsman: sentence(['ombudsman', 'url']),
  closing: sentence(),
})

const services = z
  .array(words(100))
  .min(1, 'must name at least one service')
  .max(500)
  .refine((names) => isUnique(names), { error: 'must not name a service twice' })

const posts = z.strictObject({
  /** P13: the posts that may approve a restriction. */
  authorisingOfficers: z
    .array(z.strictObject({ post: words(200), address }))
    .min(1, 'must name at least one post')
    .max(20),
  /** P15: the post that reviews every restriction. */
  reviewer: z.strictObject({ post: words(200), address }),
  /** P13: who arranges the customer's e-mail. */
  ict: z.strictObject({ address }),
  /** P15: who maintains the central log. */
  registerKeeper: z.strictObject({ address }),
  /** G: who is told when somebody looks up more than anybody needs. */
  auditor: z.strictObject({ address }),
})

/** P16: the ward councillors, whom a customer must stay able to reach. */
const councillors = z.array(z.strictObject({ name: words(200), ward: words(200), address })).max(500)

const person = { name: words(200), post: words(200), address }

/** As people write it: it is shown, and dialled from a phone. */
const telephone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()-]{5,30}$/, 'must be a telephone number, like "01632 960145"')
  .optional()
const contact = { ...person, telephone }

/** P14: the designated contacts that officers choose from, each with who stands in for them. */
const contacts = z
  .array(z.strictObject({ ...contact, deputy: z.strictObject(contact).nullable() }))
  .max(200)
  .refine((people) => isUnique(people.map((one) => one.address)), { error: 'must not name an address twice' })

const months = (least: number, most: number) => z.int().min(least).max(most)

/** G: for how many months each kind of record is kept once it is over. The shorter, the less anybody can lose. */
const retention = z.strictObject({
  warnings: months(1, 120),
  escalations: months(1, 120),
  /** A restriction goes with its letters, reviews, representations and evidence. The ombudsman may still ask for a year. */
  restrictions: months(12, 240),
  undone: months(1, 24),
  /** Long enough for an auditor to find what went wrong. */
  ledger: months(6, 240),
  mail: months(1, 24),
})

const periods = z.strictObject({
  warningLapsesAfterMonths: z.int().min(1).max(120),
  undoWithinMinutes: z.int().min(1).max(1440),
  /** P15: no restriction goes longer without a review; six months at most. */
  reviewWithinMonths: z.int().min(1).max(6),
  /** P15: how many days before a review reviewer and customer are told. */
  reviewNoticeDays: z.int().min(1).max(90),
  retention,
})

const wording = z.strictObject({
  /** P9: the words of the polite warning. */
  warning: words(),
  /** P14: the words that remind a customer of the arrangements. */
  reminder: namingTheContact,
  doNotReply: namingTheContact,
  mayReply: words(),
  /** P11, P13: what the mail system sends back where a customer's e-mail is blocked. */
  blocked: sentence(['instead']).refine((text) => text.length <= 700, { error: 'must have at most 700 characters' }),
})

/** P7, G: where complaints go to, in the council and after it. */
const complaints = z.strictObject({
  complaintsUrl: httpsUrl,
  ombudsman: z.strictObject({ name: words(200), url: httpsUrl }),
})

/** What the register keeper changes in the register, part by part; the council file says what it is to begin with. */
export const councilParts = {
  wording,
  letters,
  services,
  councillors,
  contacts,
  posts,
  periods,
  complaints,
} satisfies Record<SettingsPart, z.ZodType>

/** The council file as it is written: the council's own name, wording, posts and periods. */
export const council = z.strictObject({
  name: words(200),
  timeZone: words(60).refine(isTimeZone, { error: 'must be a time zone, like Europe/London' }),
  domains: z.array(mailDomain).min(1, 'must name at least one mail domain'),
  countryCallingCode: z.string().regex(/^[1-9]\d{0,2}$/, 'must be a country calling code in digits, like "44"'),
  services,
  posts,
  councillors,
  contacts: contacts.default([]),
  ...complaints.shape,
  periods,
  wording: wording.extend({ letters }),
})

/** The council's own name, wording, posts and periods: the council file, whose example is docs/council.json. */
export type Council = z.infer<typeof council>

export type CouncilParts = { [Part in SettingsPart]: z.infer<(typeof councilParts)[Part]> }
