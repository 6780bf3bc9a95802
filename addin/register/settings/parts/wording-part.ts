import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { inBraces, type PartWords, sentence } from './part-words.ts'

/** P14: what staff send, and what they read beside a message. */
export const wordingPart = (): PartWords => ({
  title: say(texts, 'warning-reminder-and-instructions'),
  intro: say(texts, 'what-staff-send-and'),
  groups: [
    {
      legend: say(texts, 'to-customer'),
      fields: [
        { path: 'warning', label: say(texts, 'polite-warning'), rows: 5 },
        {
          path: 'reminder',
          label: say(texts, 'reminder'),
          rows: 5,
          hint: say(texts, 'stands-for-contact', { word: inBraces('contact') }),
        },
        {
          path: 'blocked',
          label: say(texts, 'answer-of-mail-system'),
          rows: 4,
          hint: say(texts, 'stands-for-way', { word: inBraces('instead') }),
        },
      ],
    },
    {
      legend: say(texts, 'in-marked-e-mail'),
      hint: say(texts, 'tag-and-line-stay'),
      fields: [
        { path: 'markTag', label: say(texts, 'tag-in-subject') },
        { path: 'markLine', label: say(texts, 'line-above-text'), rows: 2 },
        { path: 'markNotice', label: say(texts, 'e-mail-to-each'), rows: 3 },
        {
          path: 'mailTip',
          label: say(texts, 'mailtip-what-everybody-sees'),
          rows: 2,
          hint: say(texts, 'at-most-175-characters'),
        },
      ],
    },
    {
      legend: say(texts, 'to-staff'),
      hint: say(texts, 'stand-for-contact', { one: inBraces('contact'), other: inBraces('post') }),
      fields: [
        sentence('doNotReply', say(texts, 'instruction-do-not-reply')),
        sentence('mayReply', say(texts, 'instruction-may-reply')),
      ],
    },
  ],
})
