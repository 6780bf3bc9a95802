import type { Considered, Terms } from '../../server/contract/decision.ts'
import { byKind, type Check, day, listOf, number, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

export type Measure = Terms['measures'][number]
type Kind<K extends Measure['kind']> = Extract<Measure, { kind: K }>

const channel = oneOf('email', 'telephone', 'in-person', 'post', 'social-media')
const person = shaped<Terms['contact']>({ name: text, post: text, address: text })

const measure: Check<Measure> = byKind<Measure>({
  'designated-contact': shaped<Kind<'designated-contact'>>({ kind: oneOf('designated-contact') }),
  'fewer-people': shaped<Kind<'fewer-people'>>({ kind: oneOf('fewer-people'), people: listOf(text) }),
  volume: shaped<Kind<'volume'>>({
    kind: oneOf('volume'),
    channel,
    atMost: number,
    each: oneOf('day', 'week', 'month'),
  }),
  type: shaped<Kind<'type'>>({ kind: oneOf('type'), what: text }),
  'days-and-times': shaped<Kind<'days-and-times'>>({ kind: oneOf('days-and-times'), when: text }),
  'channel-closed': shaped<Kind<'channel-closed'>>({ kind: oneOf('channel-closed'), channel, instead: text }),
})

/** What holds, exactly as the contract has it. */
export const isTerms = shaped<Terms>({
  measures: listOf(measure),
  contact: person,
  deputy: orNull(person),
  mail: shaped<Terms['mail']>({ kind: oneOf('none', 'forward', 'block'), exceptions: listOf(text) }),
  services: orNull(listOf(text)),
  until: orNull(day),
  reviewOn: day,
})

/** What was considered before it was approved. */
export const isConsidered = shaped<Considered>({
  warnings: text,
  oneOffUnderStress: (given): given is false => given === false,
  supportWorker: shaped<Considered['supportWorker']>({ known: yesOrNo, name: text, organisation: text, tried: text }),
  reasonableAdjustments: text,
  complaintSignposted: yesOrNo,
  lesserMeasures: text,
  councillors: shaped<Considered['councillors']>({
    affected: yesOrNo,
    arrangement: text,
    heard: listOf(shaped<Considered['councillors']['heard'][number]>({ address: text, consultedOn: day, said: text })),
  }),
})
