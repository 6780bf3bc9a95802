import * as v from 'valibot'
import { mailArrangementKinds, mailArrangementStates, markParts } from '../../policy/vocabulary.ts'
import { id, moment } from '../parts.ts'
import { read, write } from '../route.ts'
import { object } from '../schemas.ts'

/** P13: what ICT is asked for: which mail, where it goes, what is left alone, and since when. */
export const arrangementAsked = {
  state: v.picklist(mailArrangementStates),
  addresses: v.array(v.string()),
  forwardTo: v.nullable(v.string()),
  exceptions: v.array(v.string()),
  /** What a mark shows beside its header. */
  marks: v.array(v.picklist(markParts)),
  /** P8: only mail to members of these groups and to people of these departments; none: all mail. */
  groups: v.array(v.string()),
  departments: v.array(v.string()),
  since: moment,
}

/**
 * P13: a mail arrangement as ICT sees it: the reference that the e-mail to ICT gave, and what they are asked for.
 * Nothing else of the case.
 */
export const mailArrangement = object({
  arrangementId: id,
  /** The restriction's. */
  reference: v.pipe(v.string(), v.examples(['R-1A2B-3C4D'])),
  kind: v.picklist(mailArrangementKinds.filter((kind) => kind !== 'none')),
  ...arrangementAsked,
  /** P8: a service has neither yet, so that nothing can be arranged for it alone. */
  lacksGroup: v.boolean(),
  confirmedAt: v.nullable(moment),
  /** When the mail system was last seen to match. */
  verifiedAt: v.nullable(moment),
})
export const mailArrangements = object({ arrangements: v.array(mailArrangement) })

/** Whether it is in place now, or removed, depending on what ICT was asked for. */
export const arrangementConfirmed = object({
  arrangementId: id,
  state: v.picklist(mailArrangementStates),
  confirmedAt: moment,
})

export const seeArrangements = read('/api/mail-arrangements', ['ICT', 'RegisterKeeper'], {
  summary: 'P13: the mail arrangements to make, in place and to remove',
  answer: mailArrangements,
  counts: 'page',
})

export const confirmArrangement = write('/api/mail-arrangements/:id/confirm', ['ICT'], {
  summary: 'P13: confirm that a mail arrangement is in place, or removed, as it was asked for',
  /** `seen`: what their page showed when they confirmed. */
  body: object({ seen: object(arrangementAsked) }),
  answer: arrangementConfirmed,
  refusals: ['unknown-arrangement', 'nothing-to-arrange', 'changed-meanwhile'],
})

export type MailArrangement = v.InferOutput<typeof mailArrangement>
export type MailArrangements = v.InferOutput<typeof mailArrangements>
export type ArrangementConfirmed = v.InferOutput<typeof arrangementConfirmed>
