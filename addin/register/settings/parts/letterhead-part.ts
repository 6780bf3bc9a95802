import { settingsParts as texts } from '../../../../server/contract/messages/en/settings-parts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { postalAddressHint } from '../../../words/postal-address.ts'
import type { PartWords } from './part-words.ts'

/** P14: the council’s details in letters. */
export const letterheadPart = (): PartWords => ({
  title: say(texts, 'letterhead'),
  intro: say(texts, 'councils-details-for-every'),
  groups: [
    {
      legend: say(texts, 'council'),
      fields: [
        { path: 'address', label: say(texts, 'postal-address'), rows: 5, hint: postalAddressHint() },
        { path: 'telephone', label: say(texts, 'telephone-number') },
      ],
    },
    {
      legend: say(texts, 'office-that-hears-objections'),
      hint: say(texts, 'office-that-decides-never'),
      fields: [
        {
          path: 'office.name',
          label: say(texts, 'name-of-office'),
          hint: say(texts, 'as-in-sentence-governance'),
        },
        { path: 'office.address', label: say(texts, 'e-mail-address-of'), kind: 'email' },
        { path: 'office.telephone', label: say(texts, 'telephone-number-of-office') },
      ],
    },
    {
      legend: say(texts, 'policy-and-privacy-notice'),
      fields: [
        { path: 'policy.name', label: say(texts, 'name-of-policy'), hint: say(texts, 'as-it-reads-after') },
        { path: 'policy.url', label: say(texts, 'address-of-policys-page'), hint: say(texts, 'it-begins-with-https') },
        {
          path: 'privacyUrl',
          label: say(texts, 'address-of-privacy-notice'),
          hint: say(texts, 'it-begins-with-https'),
        },
      ],
    },
  ],
})
