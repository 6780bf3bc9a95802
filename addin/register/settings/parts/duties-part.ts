import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { PartWords } from './part-words.ts'

/** G: what the clocks of requests and concerns need. */
export const dutiesPart = (): PartWords => ({
  title: say(texts, 'requests-and-concerns'),
  intro: say(texts, 'somebody-whose-contact-is'),
  groups: [
    {
      legend: say(texts, 'working-days'),
      hint: say(texts, 'foi-and-eir-requests'),
      fields: [
        {
          path: 'bankHolidays',
          label: say(texts, 'bank-holidays'),
          hint: say(texts, 'one-on-each-line'),
          rows: 10,
          lines: true,
          kind: 'date',
        },
      ],
    },
    {
      legend: say(texts, 'mail-that-is-read'),
      hint: say(texts, 'some-restrictions-say-that'),
      fields: [{ path: 'filedMailWorkingDays', label: say(texts, 'contact-reads-it-within'), kind: 'number' }],
    },
    {
      legend: say(texts, 'safeguarding-concerns'),
      hint: say(texts, 'contact-sees-this-when'),
      fields: [
        { path: 'safeguarding.words', label: say(texts, 'what-to-do-at'), rows: 3 },
        {
          path: 'safeguarding.url',
          label: say(texts, 'web-page-to-report'),
          hint: say(texts, 'it-begins-with-https'),
          optional: 'value',
        },
      ],
    },
    {
      legend: say(texts, 'support-for-staff'),
      hint: say(texts, 'staff-see-this-when'),
      fields: [
        {
          path: 'staffSupport.words',
          label: say(texts, 'who-they-can-talk'),
          hint: say(texts, 'leave-it-empty-to'),
          rows: 3,
          optional: 'object',
        },
        {
          path: 'staffSupport.url',
          label: say(texts, 'web-page-about-support'),
          hint: say(texts, 'it-begins-with-https'),
          optional: 'value',
        },
      ],
    },
  ],
})
