import { say } from '../../../../server/contract/texts/say.ts'
import { postalAddressHint } from '../../../words/postal-address.ts'
import type { PartWords } from './part-words.ts'

/** P11: the ways to contact the council. */
export const waysPart = (): PartWords => ({
  title: say('Ways to contact the council'),
  intro: say('What officers are offered where they close a way of contact. Leave empty what you don’t offer.'),
  groups: [
    {
      legend: say('Telephone and post'),
      fields: [
        { path: 'telephone', label: say('Telephone number'), optional: 'text' },
        {
          path: 'post',
          label: say('Postal address'),
          rows: 4,
          hint: postalAddressHint(),
          optional: 'text',
        },
      ],
    },
    {
      legend: say('Visits in person'),
      fields: [
        {
          path: 'visits.place',
          label: say('Place'),
          rows: 4,
          hint: postalAddressHint(),
          optional: 'text',
        },
        { path: 'visits.days', label: say('Days'), kind: 'days', optional: 'text' },
        { path: 'visits.from', label: say('From'), kind: 'time', optional: 'text' },
        { path: 'visits.to', label: say('To'), kind: 'time', optional: 'text' },
      ],
    },
  ],
})
