import { say } from '../../../../server/contract/texts/say.ts'
import { inBraces, type PartWords, sentence } from './part-words.ts'

/** P14: what staff send, and what they read beside a message. */
export const wordingPart = (): PartWords => ({
  title: say('Warning, reminder and instructions'),
  intro: say('What staff send, and what they read beside a message.'),
  groups: [
    {
      legend: say('To the customer'),
      fields: [
        { path: 'warning', label: say('Polite warning'), rows: 5 },
        {
          path: 'reminder',
          label: say('Reminder'),
          rows: 5,
          hint: say('{word} stands for the designated contact.', { word: inBraces('contact') }),
        },
        {
          path: 'blocked',
          label: say('Answer of the mail system where e-mail is blocked'),
          rows: 4,
          hint: say('{word} stands for the way that stays open.', { word: inBraces('instead') }),
        },
      ],
    },
    {
      legend: say('In marked e-mail'),
      hint: say('A tag and a line stay in replies, so the customer sees them. Keep them neutral, without reasons.'),
      fields: [
        { path: 'markTag', label: say('Tag in the subject') },
        { path: 'markLine', label: say('Line above the text'), rows: 2 },
        { path: 'markNotice', label: say('E-mail to each recipient'), rows: 3 },
        {
          path: 'mailTip',
          label: say('MailTip: shown to everybody who starts writing to the customer'),
          rows: 2,
          hint: say(
            'At most 175 characters. Leave it empty to have none. It is only made where every service is covered.',
          ),
        },
      ],
    },
    {
      legend: say('To staff'),
      hint: say('{one} and {other} stand for the designated contact.', {
        one: inBraces('contact'),
        other: inBraces('post'),
      }),
      fields: [
        sentence('doNotReply', say('Instruction: do not reply')),
        sentence('mayReply', say('Instruction: may reply')),
      ],
    },
  ],
})
