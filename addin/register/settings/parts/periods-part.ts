import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { PartWords } from './part-words.ts'

/** How long things last. */
export const periodsPart = (): PartWords => ({
  title: say(texts, 'periods'),
  intro: say(texts, 'how-long-things-last'),
  groups: [
    {
      legend: say(texts, 'warnings-and-undoing'),
      fields: [
        { path: 'warningLapsesAfterMonths', label: say(texts, 'polite-warning-ends-after'), kind: 'number' },
        { path: 'formalWarningLapsesAfterMonths', label: say(texts, 'formal-warning-ends-after'), kind: 'number' },
        { path: 'undoWithinMinutes', label: say(texts, 'undo-within-minutes'), kind: 'number' },
      ],
    },
    {
      legend: say(texts, 'reviews'),
      fields: [
        { path: 'reviewWithinMonths', label: say(texts, 'review-at-latest-after'), kind: 'number' },
        { path: 'reviewNoticeDays', label: say(texts, 'notice-before-review-days'), kind: 'number' },
        { path: 'longestMonths', label: say(texts, 'restriction-ends-at-latest'), kind: 'number' },
        {
          path: 'endsWhenReviewLateMonths',
          label: say(texts, 'restriction-ends-if-its'),
          hint: say(texts, 'leave-it-empty-if'),
          kind: 'number',
          optional: 'value',
        },
      ],
    },
    {
      legend: say(texts, 'representations-and-changed-circumstances'),
      fields: [
        { path: 'acknowledgeWithinDays', label: say(texts, 'acknowledge-within-days'), kind: 'number' },
        { path: 'answerWithinDays', label: say(texts, 'answer-within-days'), kind: 'number' },
      ],
    },
    {
      legend: say(texts, 'how-long-records-are'),
      hint: say(texts, 'in-months-what-is'),
      fields: [
        { path: 'retention.warnings', label: say(texts, 'warnings-that-have-ended'), kind: 'number' },
        { path: 'retention.escalations', label: say(texts, 'escalations-without-restriction'), kind: 'number' },
        { path: 'retention.restrictions', label: say(texts, 'restrictions-that-have-ended'), kind: 'number' },
        { path: 'retention.undone', label: say(texts, 'what-was-undone-or'), kind: 'number' },
        { path: 'retention.ledger', label: say(texts, 'access-ledger'), kind: 'number' },
        { path: 'retention.mail', label: say(texts, 'mail-that-was-sent'), kind: 'number' },
      ],
    },
  ],
})
