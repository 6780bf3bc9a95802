import { say } from '../../../../server/contract/texts/say.ts'
import type { PartWords } from './part-words.ts'

/** How long things last. */
export const periodsPart = (): PartWords => ({
  title: say('Periods'),
  intro: say('How long things last. The policy allows six months to a review at most.'),
  groups: [
    {
      legend: say('Warnings and undoing'),
      fields: [
        { path: 'warningLapsesAfterMonths', label: say('A polite warning ends after (months)'), kind: 'number' },
        { path: 'formalWarningLapsesAfterMonths', label: say('A formal warning ends after (months)'), kind: 'number' },
        { path: 'undoWithinMinutes', label: say('Undo within (minutes)'), kind: 'number' },
      ],
    },
    {
      legend: say('Reviews'),
      fields: [
        { path: 'reviewWithinMonths', label: say('A review at the latest after (months)'), kind: 'number' },
        { path: 'reviewNoticeDays', label: say('Notice before a review (days)'), kind: 'number' },
        { path: 'longestMonths', label: say('A restriction ends at the latest after (months)'), kind: 'number' },
        {
          path: 'endsWhenReviewLateMonths',
          label: say('A restriction ends if its review is late by (months)'),
          hint: say('Leave it empty if no restriction ends by itself.'),
          kind: 'number',
          optional: 'value',
        },
      ],
    },
    {
      legend: say('Representations and changed circumstances'),
      fields: [
        { path: 'acknowledgeWithinDays', label: say('Acknowledge within (days)'), kind: 'number' },
        { path: 'answerWithinDays', label: say('Answer within (days)'), kind: 'number' },
      ],
    },
    {
      legend: say('How long records are kept once they are over'),
      hint: say('In months. Every night, we delete what ended longer ago than this.'),
      fields: [
        { path: 'retention.warnings', label: say('Warnings that have ended'), kind: 'number' },
        {
          path: 'retention.escalations',
          label: say('Escalations without a restriction; answered requests about a record'),
          kind: 'number',
        },
        { path: 'retention.restrictions', label: say('Restrictions that have ended'), kind: 'number' },
        { path: 'retention.undone', label: say('What was undone or withdrawn'), kind: 'number' },
        { path: 'retention.ledger', label: say('The access ledger'), kind: 'number' },
        { path: 'retention.mail', label: say('Mail that was sent'), kind: 'number' },
      ],
    },
  ],
})
