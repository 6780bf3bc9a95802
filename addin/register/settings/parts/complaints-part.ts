import { say } from '../../../../server/contract/texts/say.ts'
import type { PartWords } from './part-words.ts'

/** Where customers complain. */
export const complaintsPart = (): PartWords => ({
  title: say('Complaints and the ombudsman'),
  intro: say('Where we send customers who want to complain.'),
  groups: [
    {
      legend: say('The council'),
      fields: [
        {
          path: 'complaintsUrl',
          label: say('Address of the complaints page'),
          hint: say('It begins with https.'),
        },
        { path: 'complaintsStages', label: say('Stages before the ombudsman'), kind: 'number' },
      ],
    },
    {
      legend: say('After the council'),
      fields: [
        { path: 'ombudsman.name', label: say('Name of the ombudsman'), hint: say('As it reads in a sentence.') },
        {
          path: 'ombudsman.url',
          label: say('Address of the ombudsman’s page'),
          hint: say('It begins with https.'),
        },
      ],
    },
  ],
})
