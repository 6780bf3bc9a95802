import * as v from 'valibot'
import { weekdays } from '../../policy/vocabulary-decision.ts'
import { address, count, day, mailPattern, words } from '../parts.ts'
import { atMost, strictObject } from '../schemas.ts'
import { presence } from './presence.ts'

/** An https address, as it is kept. */
export const httpsUrl = v.pipe(
  v.string(),
  v.trim(),
  v.url('must be an https address'),
  // `URL` drops tabs and line breaks, which would stay in what is kept.
  v.regex(/^\S+$/, 'must be an https address'),
  v.check((text) => !URL.canParse(text) || new URL(text).protocol === 'https:', 'must be an https address'),
)

/** As people write it: it is shown, and dialled from a phone. */
export const telephone = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\+?[\d ()-]{5,30}$/, 'must be a telephone number, like "01632 960145"'),
)

// @__NO_SIDE_EFFECTS__
const text = () => words(2000)

// @__NO_SIDE_EFFECTS__
const namingTheContact = () =>
  v.pipe(
    text(),
    v.check((given) => given.includes('{contact}'), 'must say {contact} where the name of the designated contact goes'),
  )

/** A sentence with its placeholders: every one in `needed`, and no others but `allowed`. */
// @__NO_SIDE_EFFECTS__
export const sentence = (needed: string[] = [], allowed: string[] = []) =>
  v.pipe(
    text(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const placeholders = [...dataset.value.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
      for (const name of needed) {
        if (!placeholders.includes(name)) addIssue({ message: `must say {${name}}` })
      }
      const known = [...needed, ...allowed, 'council']
      for (const name of placeholders) {
        if (!known.includes(name)) addIssue({ message: `says {${name}}, for which nothing stands` })
      }
    }),
  )

/** Where a council has not written its own sentence, it gets this one. */
// @__NO_SIDE_EFFECTS__
export const added = (given: string, needed: string[] = [], allowed: string[] = []) =>
  v.optional(sentence(needed, allowed), given)

/** Exchange fills in what is between two per cent signs, and reads HTML. */
const withoutMarkup = v.check(
  (text: string) => !/%%|[<>&]/.test(text),
  'must not contain two per cent signs, an ampersand or angle brackets',
)

// @__NO_SIDE_EFFECTS__
const markText = (longest: number) => v.pipe(words(longest), v.regex(/^[^\r\n]*$/, 'must be one line'), withoutMarkup)

export const wording = strictObject({
  /** P9: the wording of the polite warning. */
  warning: text(),
  /** P14: the wording that reminds a customer of the arrangements. */
  reminder: namingTheContact(),
  doNotReply: namingTheContact(),
  mayReply: text(),
  /** P11, P13: what the mail system replies when a customer's e-mail is blocked. */
  blocked: v.pipe(sentence(['instead']), atMost(700)),
  /** P13: what a mark puts before the subject, and above the text. Both travel in replies, so both are neutral. */
  markTag: v.optional(markText(40), 'Contact arrangements:'),
  markLine: v.optional(markText(300), 'Contact arrangements apply. Open Contact register before you reply.'),
  /** P13: what a recipient gets beside a marked message. */
  markNotice: v.optional(
    markText(1000),
    'A message that you have just received is from a customer with contact arrangements. Open it in Outlook and choose Contact register before you reply.',
  ),
  /** P13: what everybody sees who begins to write to such a customer; empty: no MailTip is made. */
  mailTip: v.optional(v.pipe(v.string(), v.trim(), atMost(175), withoutMarkup), ''),
})

export const services = v.pipe(
  v.array(words(100)),
  v.minLength(1, 'must name at least one service'),
  v.maxLength(500),
  v.check((names) => isUnique(names), 'must not name a service twice'),
)

export const councillor = strictObject({ name: words(200), ward: words(200), address })

/** P16: the ward councillors, whom a customer must stay able to reach. */
export const councillors = v.pipe(v.array(councillor), v.maxLength(500))

/** `oid` and `tid` of the token, in this order. */
export const accountIdPattern = /^[\w-]{1,100}\/[\w-]{1,100}$/
/** How the settings name an account of somebody at the council. */
const account = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => mailPattern.test(text) || accountIdPattern.test(text),
    'must be an e-mail address, or an object id and a tenant id with "/" between them',
  ),
)

const contact = {
  name: words(200),
  post: words(200),
  address,
  ...presence,
  /** P14: who sees what was passed on to this contact. A mailbox that several read has all their accounts. */
  accounts: v.optional(v.pipe(v.array(account), v.maxLength(20))),
  telephone: v.optional(telephone),
}

/** P14: the designated contacts that officers choose from, each with their deputy. */
export const contacts = v.pipe(
  v.array(strictObject({ ...contact, deputy: v.nullable(strictObject(contact)) })),
  v.maxLength(200),
  v.check((people) => isUnique(people.map((one) => one.address)), 'must not name an address twice'),
)

/** P13: who holds a post, with all their accounts: two accounts of one holder are one person. */
const holder = strictObject({
  name: words(200),
  accounts: v.pipe(v.array(account), v.minLength(1, 'must list at least one account'), v.maxLength(20)),
  /** The last day on which they are away; nobody needs to wait for somebody who is away. */
  awayUntil: v.optional(v.nullable(day), null),
  lastDay: presence.lastDay,
})

const mailbox = strictObject({ address })
const named = { post: words(200), address }
const post = strictObject({ ...named, holder: v.optional(v.nullable(holder), null) })

const notAPersons = [
  'name',
  'given_name',
  'family_name',
  'iss',
  'aud',
  'tid',
  'scp',
  'ver',
  'azp',
  'azpacr',
  'appid',
  'idtyp',
  'exp',
  'iat',
  'nbf',
]
/** The claim of the token that is the same for all accounts of one person: `employee_id`, say. */
const claimName = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[\w.:/-]{1,200}$/, 'must be the name of a claim of the token'),
  v.check((name) => !notAPersons.includes(name), 'must be a claim that differs for each person'),
)

const postsWithHolders = strictObject({
  /** P13: the posts that may approve a restriction. Without a holder, a post decides nothing. */
  authorisingOfficers: v.pipe(v.array(post), v.minLength(1, 'must name at least one post'), v.maxLength(20)),
  /** P15: the post that reviews every restriction. */
  reviewer: post,
  /** G: who answers and reviews where the officers had a part themselves; null: nobody is named. */
  independentOfficer: v.optional(v.nullable(strictObject({ ...named, holder })), null),
  /**
   * P14, P15: who else is told of overdue reviews and letters, each week, and of overdue answers, once; null: nobody.
   */
  overdueReviews: v.optional(v.nullable(strictObject(named)), null),
  /** P13: the claim that shows that two accounts are one person; null: none, so two accounts are two people. */
  personClaim: v.optional(v.nullable(claimName), null),
  /** P13: who arranges the customer's e-mail. */
  ict: mailbox,
  /** P15: who maintains the central log. */
  registerKeeper: mailbox,
  /** G: who is told when somebody looks up more than anybody needs. */
  auditor: mailbox,
  /** P3: whom an officer asks for legal advice; null: nobody is told by mail. */
  legal: v.optional(v.nullable(mailbox), null),
})

export const posts = v.pipe(
  postsWithHolders,
  v.check(isOneHolderEach, 'must not list one account for two people. The same person may hold several posts'),
)

/** People with several posts are listed with each of them, under one name. */
function isOneHolderEach({
  authorisingOfficers,
  reviewer,
  independentOfficer,
}: v.InferOutput<typeof postsWithHolders>) {
  const names = new Map<string, string>()
  return [...authorisingOfficers, reviewer, ...(independentOfficer ? [independentOfficer] : [])].every(
    ({ holder: one }) =>
      !one ||
      one.accounts.every((text) => {
        const name = names.get(text.toLowerCase()) ?? one.name
        names.set(text.toLowerCase(), name)
        return name === one.name
      }),
  )
}

// @__NO_SIDE_EFFECTS__
const between = (least: number, most: number) => v.pipe(count, v.minValue(least), v.maxValue(most))

export const periods = strictObject({
  warningLapsesAfterMonths: between(1, 120),
  /** P10: how long a formal warning counts from the day on its letter. */
  formalWarningLapsesAfterMonths: v.optional(between(1, 120), 12),
  undoWithinMinutes: between(1, 1440),
  /** P15: the longest time without a review; six months at most. */
  reviewWithinMonths: between(1, 6),
  /** P15: how many days before a review the reviewer and the customer are told. */
  reviewNoticeDays: between(1, 90),
  /** P15: a restriction ends when its review is this many months late; null: it never does. */
  endsWhenReviewLateMonths: v.optional(v.nullable(between(1, 24)), null),
  /** P15: how far ahead the last day of a restriction may lie. */
  longestMonths: v.optional(between(1, 120), 24),
  /** P14, P15: by when a representation is acknowledged, and it or a report of changed circumstances is answered. */
  acknowledgeWithinDays: v.optional(between(1, 60), 5),
  answerWithinDays: v.optional(between(1, 120), 28),
  /** G: for how many months each kind of record is kept once it is over. Shorter periods mean less to lose. */
  retention: strictObject({
    warnings: between(1, 120),
    escalations: between(1, 120),
    /**
     * A restriction is deleted with its letters, reviews, representations and evidence. The ombudsman may still ask
     * within a year.
     */
    restrictions: between(12, 240),
    undone: between(1, 24),
    /** Long enough for an auditor to find what went wrong. */
    ledger: between(6, 240),
    mail: between(1, 24),
  }),
})

/** P7, G: where to complain, inside the council and beyond it. */
export const complaints = strictObject({
  complaintsUrl: httpsUrl,
  /** How many stages the council's own procedure has, before the ombudsman. */
  complaintsStages: v.optional(between(1, 4), 2),
  ombudsman: strictObject({ name: words(200), url: httpsUrl }),
})

const dayTime = v.pipe(v.string(), v.trim(), v.regex(/^(?:([01]\d|2[0-3]):[0-5]\d)?$/, 'must be a time, like 09:30'))
const place = v.pipe(
  v.string(),
  v.trim(),
  atMost(500),
  v.regex(/^$|[\n,][\s\S]*[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}/i, 'must have at least two lines and a postcode'),
)

/** P11: how customers reach the council, which officers are offered where a channel is closed. Empty: not offered. */
export const ways = strictObject({
  telephone: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^(?:\+?[\d ()-]{5,30})?$/, 'must be a telephone number, like "01632 960145"'),
  ),
  post: place,
  visits: strictObject({ place, days: v.array(v.picklist(weekdays)), from: dayTime, to: dayTime }),
})
export const noWays: v.InferOutput<typeof ways> = {
  telephone: '',
  post: '',
  visits: { place: '', days: [], from: '', to: '' },
}

/** Ignores case and space at the ends. */
export function isUnique(texts: readonly string[]): boolean {
  return new Set(texts.map((one) => one.trim().toLowerCase())).size === texts.length
}
