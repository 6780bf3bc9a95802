import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { type Say, say } from '../../../contract/texts/say.ts'
import { eventLabels as labels, timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import { dayAt } from '../../../policy/calendar.ts'
import { isCorrectable } from '../../../policy/customer/correction.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { CorrectableField, CorrectableKind } from '../../../policy/vocabulary-corrections.ts'
import { mayAs, maySeeEscalations } from '../../../policy/who-may.ts'
import type { KeptCorrection } from '../../../register/customer/corrections.ts'
import type { Act } from '../../act.ts'

/** The person who reads a timeline: it leaves out what their role may not see. */
export type Reader = {
  /** Speaks their language. */
  say: Say
  timeZone: string
  /** P6, P10: escalations with their evidence, and support details. */
  mayDecide: boolean
  isKeeper: boolean
}

/** Who reads the timeline: what they may see, and the council's time zone for its days. */
export const readerOf = (act: Act): Reader => ({
  say: act.say ?? say,
  timeZone: act.council.timeZone,
  mayDecide: maySeeEscalations(act.by) === null,
  isKeeper: mayAs(act.by, 'RegisterKeeper') === null,
})

/** An event: when, who, and one sentence; `more` adds the optional parts. */
export const event = (
  eventId: string,
  at: string,
  by: string | null,
  words: string,
  more: Partial<Omit<TimelineEvent, 'eventId' | 'at' | 'by' | 'words'>> = {},
): TimelineEvent => ({
  eventId,
  at,
  by: by === null ? null : { name: by },
  words,
  said: [],
  opens: [],
  corrections: [],
  correctable: null,
  withdrawable: null,
  customerWasTold: false,
  undoable: null,
  ...more,
})

/** Labelled texts, without the empty ones. */
export const labelledTexts = (
  { say }: Reader,
  ...parts: [label: keyof typeof labels, text: string | null][]
): TimelineEvent['said'] => parts.flatMap(([label, text]) => (text?.trim() ? { label: say(labels[label]), text } : []))

/** A link to a record, by its reference. */
export const openLink = (
  { say }: Reader,
  kind: Exclude<TimelineEvent['opens'][number]['kind'], 'letter' | 'evidence'>,
  id: string,
): TimelineEvent['opens'] => [{ kind, id, label: say(texts.open, { reference: referenceOf(kind, id) }) }]

/** A link to a letter, which has no reference. */
export const letterLink = ({ say }: Reader, id: string): TimelineEvent['opens'] => [
  { kind: 'letter', id, label: say(texts['open-letter']) },
]

/** Whose service it was, for a sentence that names it if it is known. */
export const fromService = (service: string | null): { from: 'service' | 'other'; service: string } => ({
  from: service ? 'service' : 'other',
  service: service ?? '',
})

/** Several things inside a sentence. */
export function listed({ say }: Reader, all: readonly string[]): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : say(texts.and, { first: all.slice(0, -1).join(', '), last })
}

/** Sentences one after the other, without the empty ones. */
export const inOneLine = (...sentences: (string | null)[]): string =>
  sentences.filter((one) => one !== null && one !== '').join(' ')

/** A moment as the council's day, in words. */
export const dayOf = ({ say, timeZone }: Reader, moment: string): string =>
  dayIn(say, dayAt(new Date(moment), timeZone))

/** A record's corrections and, for the keeper, the fields that can be corrected, with their current values. */
export function corrections(
  reader: Reader,
  all: readonly KeptCorrection[],
  record: { kind: CorrectableKind; id: string; fields: Partial<Record<CorrectableField, string | null>> },
): Pick<TimelineEvent, 'corrections' | 'correctable'> {
  const { kind, id } = record
  const fields = (Object.entries(record.fields) as [CorrectableField, string | null][]).filter(([field]) =>
    isCorrectable(kind, field),
  )
  const made = all.filter((one) => one.kind === kind && one.recordId === id)
  return {
    corrections: made.map(({ field, before, after, why, at, by }) => ({
      field,
      before: shown(field, before),
      after: shown(field, after),
      why,
      at,
      by,
    })),
    correctable:
      reader.isKeeper && fields.length > 0
        ? { kind, id, fields: fields.map(([field, value]) => ({ field, value })) }
        : null,
  }
}

/** A customer is shown by reference. */
const shown = (field: CorrectableField, value: string | null) =>
  field === 'customer' && value !== null ? referenceOf('customer', value) : value
