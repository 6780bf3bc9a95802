/** Unreviewed Welsh. */
import { outcome as english } from '../en/outcome.ts'
import { translation } from '../language.ts'

export const outcome = translation(english, {
  approved: 'Cymeradwyodd y swyddog gyfyngiad. Bydd y cwarel yn dangos beth i’w wneud pan fydd mewn grym.',
  declined: 'Penderfynodd y swyddog beidio â chyfyngu ar gyswllt.',
  'no-action': 'Penderfynodd y swyddog nad oes angen gweithredu.',
  referred: 'Cyfeiriodd y swyddog hyn at y gwasanaethau cyfreithiol.',
  'warning-instead':
    'Penderfynodd y swyddog fod rhybudd cwrtais yn ddigon. Agorwch y neges a dewis “Rhoi rhybudd cwrtais”.',
  complaint: 'Penderfynodd y swyddog mai cwyn yw hon. Deliwch â hi o dan y weithdrefn gwyno.',
  'formal-warning':
    'Penderfynodd y swyddog roi rhybudd ffurfiol. Bydd y cwarel yn ei ddangos pan fydd y cwsmer wedi cael gwybod drwy lythyr.',
  'officer-says': 'Mae’r swyddog yn ysgrifennu atoch:',
  'nothing-said': 'Nid ychwanegodd y swyddog ddim arall.',
})
