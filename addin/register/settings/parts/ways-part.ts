import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { postalAddressHint } from '../../../words/postal-address.ts'
import type { PartWords } from './part-words.ts'

/** P11: the ways to contact the council. */
export const waysPart = (): PartWords => ({
  title: say(texts, 'ways-to-contact-council'),
  intro: say(texts, 'what-officers-are-offered'),
  groups: [
    {
      legend: say(texts, 'telephone-and-post'),
      fields: [
        { path: 'telephone', label: say(texts, 'telephone-number'), optional: 'text' },
        {
          path: 'post',
          label: say(texts, 'postal-address'),
          rows: 4,
          hint: postalAddressHint(),
          optional: 'text',
        },
      ],
    },
    {
      legend: say(texts, 'visits-in-person'),
      fields: [
        {
          path: 'visits.place',
          label: say(texts, 'place'),
          rows: 4,
          hint: postalAddressHint(),
          optional: 'text',
        },
        { path: 'visits.days', label: say(texts, 'days'), kind: 'days', optional: 'text' },
        { path: 'visits.from', label: say(texts, 'from'), kind: 'time', optional: 'text' },
        { path: 'visits.to', label: say(texts, 'to'), kind: 'time', optional: 'text' },
      ],
    },
  ],
})
