import { behaviours, decidedStates, measureKinds, representationOutcomes, reviewOutcomes } from '../vocabulary.ts'
import { type Age, ages, type Length, lengths } from './spans.ts'

/** A line of the report; its count is stored under `id`. */
export type Line = { id: string; label: string }
/**
 * `stock`: the state at the end of the period; `flow`: what happened in it; `each`: of each quarter alone, because
 * somebody in two quarters would count twice in the total.
 */
export type LineKind = 'stock' | 'flow' | 'each'
export type LineGroup = { title: string; note: string | null; kind: LineKind; lines: Line[] }

const measureWords: Record<(typeof measureKinds)[number], string> = {
  'designated-contact': 'One designated contact',
  'fewer-people': 'Fewer people to contact',
  volume: 'How often',
  type: 'What about',
  'days-and-times': 'Days and times',
  'channel-closed': 'A way of contact closed',
}
const groundWords: Record<(typeof behaviours)[number], string> = {
  abusive: 'Abusive',
  harassing: 'Harassing',
  aggressive: 'Aggressive',
  'impedes-administration': 'Seriously impedes the council’s work',
}
const decidedWords: Record<(typeof decidedStates)[number], string> = {
  approved: 'Restriction approved',
  declined: 'Declined',
  'no-action': 'No action',
  referred: 'Referred to legal services',
  'warning-instead': 'Polite warning instead',
  complaint: 'Treated as a complaint',
  'formal-warning': 'Formal warning',
}
const answerWords = { maintained: 'Maintained', varied: 'Restriction varied', lifted: 'Restriction lifted' }
const reviewWords = { continued: 'Continued', varied: 'Varied', lifted: 'Lifted' }

const ageWords: Record<Age, string> = {
  quarter: 'Under three months',
  year: 'Three months to under a year',
  'two-years': 'One year to under two years',
  longer: 'Two years or longer',
}
const lengthWords: Record<Length, string> = {
  'half-year': 'Under six months',
  year: 'Six months to under a year',
  'two-years': 'One year to under two years',
  longer: 'Two years or longer',
}

const lines = <Word extends string>(prefix: string, words: readonly Word[], labels: Record<Word, string>): Line[] =>
  words.map((word) => ({ id: `${prefix}:${word}`, label: labels[word] }))

export const serviceLine = (service: string) => `service:${service}`

/** P15: all lines of the report, in order. `services` are the council's, from its settings. */
export const linesOf = (services: readonly string[]): LineGroup[] => [
  {
    title: 'Restrictions in force on the last day',
    note: null,
    kind: 'stock',
    lines: [
      { id: 'live', label: 'In force' },
      { id: 'due:in-time', label: 'Of these, review not yet due' },
      { id: 'due:overdue', label: 'Of these, review overdue' },
    ],
  },
  {
    title: 'Customers with a restriction on the last day',
    note: 'Each customer is counted once, however many restrictions they have.',
    kind: 'stock',
    lines: [{ id: 'people', label: 'Customers' }],
  },
  {
    title: 'In force on the last day, by how long',
    note: 'A restriction that was varied is counted from its first day.',
    kind: 'stock',
    lines: lines('since', ages, ageWords),
  },
  {
    title: 'In force on the last day, by the service that asked',
    note: 'Each restriction is counted once.',
    kind: 'stock',
    lines: [
      ...services.map((service) => ({ id: serviceLine(service), label: service })),
      { id: 'service-other', label: 'Another service' },
      { id: 'service-none', label: 'Not recorded' },
    ],
  },
  {
    title: 'In force on the last day, by measure',
    note: 'A restriction may have several measures, and is counted with each.',
    kind: 'stock',
    lines: [...lines('measure', measureKinds, measureWords), { id: 'measure:none', label: 'Not recorded' }],
  },
  {
    title: 'In force on the last day, by grounds',
    note: 'A restriction may have several grounds, and is counted with each.',
    kind: 'stock',
    lines: [...lines('ground', behaviours, groundWords), { id: 'ground:none', label: 'Not recorded' }],
  },
  {
    title: 'In force on the last day, by reasonable adjustments',
    note: 'The register records what to do for a customer, and never why.',
    kind: 'stock',
    lines: [
      { id: 'adjustments', label: 'With adjustments recorded' },
      { id: 'adjustments:none', label: 'Without' },
    ],
  },
  {
    title: 'Precautions for visits on the last day',
    note: 'Each customer is counted once. They need no restriction.',
    kind: 'stock',
    lines: [{ id: 'precautions', label: 'Customers for whom staff take precautions' }],
  },
  {
    title: 'Changes to restrictions',
    note: 'A restriction that was varied is counted as varied, not as new or lifted.',
    kind: 'flow',
    lines: [
      { id: 'begun', label: 'Came into force' },
      { id: 'varied', label: 'Varied' },
      { id: 'lifted', label: 'Lifted' },
      { id: 'ran-out', label: 'Ended on their last day' },
    ],
  },
  {
    title: 'Restrictions that ended, by how long they lasted',
    note: 'Each was lifted, or ended on its last day. If it was varied, it is counted from its first day.',
    kind: 'flow',
    lines: lines('lasted', lengths, lengthWords),
  },
  {
    title: 'Warnings and escalations',
    note: 'An escalation may be decided in a later period than it was made in.',
    kind: 'flow',
    lines: [
      { id: 'warnings', label: 'Polite warnings given' },
      { id: 'formal-warnings', label: 'Formal warnings given' },
      { id: 'escalations', label: 'Escalations made' },
      { id: 'decided', label: 'Escalations decided' },
      ...lines('decided', decidedStates, decidedWords),
    ],
  },
  {
    title: 'Representations by customers',
    note: null,
    kind: 'flow',
    lines: [
      { id: 'representations', label: 'Received' },
      { id: 'answered', label: 'Answered' },
      ...lines('answered', representationOutcomes, answerWords),
    ],
  },
  {
    title: 'Reviews',
    note: null,
    kind: 'flow',
    lines: [
      { id: 'reviews', label: 'Held' },
      { id: 'reviews-on-time', label: 'On time' },
      { id: 'reviews-late', label: 'Late' },
      ...lines('reviews', reviewOutcomes, reviewWords),
    ],
  },
  {
    title: 'Who looked at the register',
    note: 'Each quarter by itself: an account that looked in two quarters is counted in both.',
    kind: 'each',
    lines: [
      { id: 'lookers', label: 'Accounts that were shown a customer on the register' },
      { id: 'looks', label: 'Times that this happened' },
    ],
  },
]

/** Whether a report counted these lines: a report from an earlier version of the register lacks the newer ones. */
export const isCounted = ({ lines }: Pick<LineGroup, 'lines'>, counts: Readonly<Record<string, number>>): boolean =>
  lines.some(({ id }) => id in counts)

/** The rules of the report, for its readers. */
export const reportRules: readonly string[] = [
  'This report counts restrictions on contact and what happened to them. It names nobody.',
  'Counts of 1 to 4 are hidden and shown as [c], for confidential.',
  'Where a hidden count could be worked out from the others, others are hidden with it, also as [c].',
  'Nought is shown as 0, unless it is hidden to protect another count.',
  'It is made once, after the period has ended, and stays as it was made: later changes to the register do not change it.',
  'What the council deletes by its retention periods stays counted. Only what lay before the register was in use, and was deleted before the report was made, is not.',
  'Reports are only of whole quarters and of years from April to March. With other days, hidden counts could be worked out from two reports that overlap.',
  'Two reports show by how much a line has changed between two days. How many came and went in that line is in neither.',
]
