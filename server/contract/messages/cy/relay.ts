/** Unreviewed Welsh. */
import { relay as englishRelay } from '../en/relay.ts'
import { translation } from '../language.ts'

export const relay = translation(englishRelay, {
  title: 'Mewngofnodi i’r gofrestr gysylltu',
  opens:
    'Mae mewngofnodi eich cyngor yn agor mewn ffenestr ar wahân. Mae’r ddwy ffenestr yn cau pan fyddwch wedi mewngofnodi.',
  continue: 'Parhau',
  'in-the-window': 'Mewngofnodwch yn y ffenestr sydd wedi agor. Mae hon yn cau ar ei phen ei hun.',
  'soon-here': 'Mae mewngofnodi eich cyngor yn agor yma mewn eiliad.',
  'signed-in': 'Rydych wedi mewngofnodi. Ewch yn ôl i Outlook. Gallwch gau’r ffenestr hon.',
  'not-signed-in': 'Ni orffennwyd mewngofnodi. Caewch y ffenestr hon, yna rhowch gynnig arall arni yn Outlook.',
  'go-back': 'Ewch yn ôl i Outlook a dewiswch Mewngofnodi yno.',
})
