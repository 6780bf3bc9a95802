import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { MeasureKind } from '../../../server/policy/vocabulary.ts'

/** P8: one measure of each kind. */
export const everyMeasure: { [Kind in MeasureKind]: Extract<Measure, { kind: Kind }> } = {
  'designated-contact': { kind: 'designated-contact' },
  'fewer-people': { kind: 'fewer-people', people: ['Kit Lowe <kit.lowe@ambleford.example>'] },
  volume: { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
  type: { kind: 'type', what: 'the tenancy' },
  'days-and-times': { kind: 'days-and-times', when: 'Tuesdays' },
  'channel-closed': { kind: 'channel-closed', channel: 'telephone', instead: 'by letter' },
}
