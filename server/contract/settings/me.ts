import * as v from 'valibot'
import { roles } from '../../policy/vocabulary.ts'
import { weekdays } from '../../policy/vocabulary-decision.ts'
import { count, moment } from '../parts.ts'
import { read } from '../route.ts'
import { object } from '../schemas.ts'

const contact = {
  name: v.string(),
  post: v.string(),
  address: v.string(),
  telephone: v.optional(v.string()),
}

/** Who is signed in, and the council's settings that the pane needs. */
export const me = object({
  name: v.string(),
  roles: v.array(v.picklist(roles)),
  /** P14: a designated contact or deputy, by the accounts in the settings: they have the page Passed to you. */
  isContact: v.optional(v.boolean()),
  /** P8: the services they are in by the council's directory; empty where it does not say, and the pane asks. */
  inServices: v.array(v.string()),
  council: object({
    name: v.string(),
    timeZone: v.string(),
    /** P13: whom to ask while the register is unavailable. */
    officerPost: v.optional(v.string()),
    /**
     * P13: how a mark of this register ends, which nobody outside can guess, so that a forged one counts for nothing;
     * and whether mail is marked now. Left out where it never was.
     */
    marks: v.optional(
      object({
        key: v.string(),
        inUse: v.boolean(),
        /** Keys that were replaced: they count in mail that was received before that moment. */
        earlier: v.optional(v.array(object({ key: v.string(), before: moment }))),
      }),
    ),
    /** The council works in Welsh too: its staff are offered the language. */
    inWelsh: v.optional(v.boolean()),
    /** The council's own mail domains: their people are colleagues. */
    domains: v.array(v.string()),
    services: v.array(v.string()),
    /** P9: the wording of the polite warning. */
    warningWording: v.string(),
    // A pattern, since the runtime of commands in classic Outlook on Windows cannot parse a URL.
    complaintsUrl: v.pipe(v.string(), v.regex(/^https:/i, 'must be an https address')),
    /** P15: the longest time to a review. */
    reviewWithinMonths: count,
    /** P15: how far ahead the last day of a restriction may lie. */
    longestMonths: count,
    /** P16: the ward councillors, who are consulted and excepted by name. */
    councillors: v.array(object({ name: v.string(), ward: v.string(), address: v.string() })),
    /** P14: the designated contacts to choose from; only for people who decide, review or keep the register. */
    contacts: v.array(object({ ...contact, deputy: v.nullable(object(contact)) })),
    /** P11: what to offer where a channel is closed; only for the same people. */
    ways: object({
      telephone: v.string(),
      post: v.string(),
      visits: object({ place: v.string(), days: v.array(v.picklist(weekdays)), from: v.string(), to: v.string() }),
    }),
  }),
})

export const seeMe = read('/api/me', 'everybody', {
  summary: 'Who is signed in, and what the pane needs of the council’s settings',
  answer: me,
  counts: 'nobody',
})

export type Me = v.InferOutput<typeof me>
