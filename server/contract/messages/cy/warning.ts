/** Unreviewed Welsh. */
import { warning as englishWarning } from '../en/warning.ts'
import { translation } from '../language.ts'

export const warning = translation(englishWarning, {
  'recording-polite-warning': 'Yn cofnodi’r rhybudd cwrtais…',
  'polite-warning-recorded-it': 'Cofnodwyd y rhybudd cwrtais. Mae’n cyfrif ar ôl i chi anfon yr ateb.',
  'polite-warning-sent': 'Anfonwyd y rhybudd cwrtais. Mae’n cyfrif.',
  'polite-warning-undone-if': 'Dadwnaed y rhybudd cwrtais. Os yw ei ateb ar agor o hyd, caewch ef.',
  'undo-polite-warning': 'Dadwneud y rhybudd cwrtais',
  'outlook-did-not-open': 'Nid agorodd Outlook yr ateb. Copïwch y geiriau hyn ac atebwch eich hun.',
  'reply-may-be-open':
    'Ni wyddom a agorodd Outlook yr ateb. Os nad agorodd ffenestr, copïwch y geiriau hyn ac atebwch eich hun.',
  'opening-reply': 'Yn agor yr ateb…',
  'not-recorded-yet': 'Nid yw’r rhybudd cwrtais wedi’i gofnodi eto.',
  'i-have-sent-it': 'Rwyf wedi’i anfon',
  'copy-words': 'Copïo’r geiriau',
  'kept-here': 'Mae’r rhybudd cwrtais wedi’i gadw yma a chaiff ei anfon.',
  'kept-here-reply-can-go': 'Mae’r rhybudd cwrtais wedi’i gadw yma a chaiff ei anfon. Gall yr ateb fynd nawr.',
})
