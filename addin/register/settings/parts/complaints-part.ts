import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { PartWords } from './part-words.ts'

/** Where customers complain. */
export const complaintsPart = (): PartWords => ({
  title: say(texts, 'complaints-and-ombudsman'),
  intro: say(texts, 'where-customer-is-shown'),
  groups: [
    {
      legend: say(texts, 'council'),
      fields: [
        {
          path: 'complaintsUrl',
          label: say(texts, 'address-of-complaints-page'),
          hint: say(texts, 'it-begins-with-https'),
        },
        { path: 'complaintsStages', label: say(texts, 'stages-before-ombudsman'), kind: 'number' },
      ],
    },
    {
      legend: say(texts, 'after-council'),
      fields: [
        { path: 'ombudsman.name', label: say(texts, 'name-of-ombudsman'), hint: say(texts, 'as-it-reads-in') },
        {
          path: 'ombudsman.url',
          label: say(texts, 'address-of-ombudsmans-page'),
          hint: say(texts, 'it-begins-with-https'),
        },
      ],
    },
  ],
})
