import { say } from '../../../../server/contract/texts/say.ts'
import { postalAddressHint } from '../../../words/postal-address.ts'
import type { PartWords } from './part-words.ts'

/** P14: the council’s details in letters. */
export const letterheadPart = (): PartWords => ({
  title: say('Letterhead'),
  intro: say('The council’s details for every letter. Without it, no letter can be recorded as sent.'),
  groups: [
    {
      legend: say('The council'),
      fields: [
        { path: 'address', label: say('Postal address'), rows: 5, hint: postalAddressHint() },
        { path: 'telephone', label: say('Telephone number') },
      ],
    },
    {
      legend: say('The office that hears objections'),
      hint: say('The office that decides, never a customer’s contact.'),
      fields: [
        {
          path: 'office.name',
          label: say('Name of the office'),
          hint: say('As in a sentence: the Governance Office.'),
        },
        { path: 'office.address', label: say('E-mail address of the office'), kind: 'email' },
        { path: 'office.telephone', label: say('Telephone number of the office') },
      ],
    },
    {
      legend: say('The policy and the privacy notice'),
      fields: [
        { path: 'policy.name', label: say('Name of the policy'), hint: say('As it reads after “our”.') },
        { path: 'policy.url', label: say('Address of the policy’s page'), hint: say('It begins with https.') },
        {
          path: 'privacyUrl',
          label: say('Address of the privacy notice'),
          hint: say('It begins with https.'),
        },
      ],
    },
  ],
})
