/** Unreviewed Welsh. */
import { notCheckedDraft as english } from '../en/guard.ts'
import { translation } from '../language.ts'

export const notCheckedDraft = translation(english, {
  unreachable: 'Heb ei wirio: nid oedd modd cyrraedd y gofrestr gysylltu. Gwiriwch y derbynwyr eich hun.',
  'timed-out': 'Heb ei wirio: ni atebodd y gofrestr gysylltu mewn pryd. Gwiriwch y derbynwyr eich hun.',
  malformed: 'Heb ei wirio: nid ateb y gofrestr gysylltu ei hun a gafwyd. Gwiriwch y derbynwyr eich hun.',
  'server-error': 'Heb ei wirio: mae nam ar y gofrestr gysylltu. Gwiriwch y derbynwyr eich hun.',
  refused: 'Heb ei wirio: gwrthododd y gofrestr gysylltu y cwestiwn. Gwiriwch y derbynwyr eich hun.',
  'not-allowed': 'Heb ei wirio: nid oes gennych fynediad i’r gofrestr gysylltu. Gwiriwch y derbynwyr eich hun.',
  'too-many': 'Heb ei wirio: rydych wedi chwilio am ormod o gyfeiriadau. Arhoswch funud, yna gwiriwch eto.',
  'signed-out':
    'Heb ei wirio: nid ydych wedi mewngofnodi i’r gofrestr gysylltu. Agorwch ei chwarel unwaith a mewngofnodi.',
  'sign-in-unreachable': 'Heb ei wirio: nid oedd modd cyrraedd y mewngofnodi. Gwiriwch y derbynwyr eich hun.',
  'sign-in-silent': 'Heb ei wirio: ni atebodd y mewngofnodi mewn pryd. Gwiriwch y derbynwyr eich hun.',
  'no-means': 'Heb ei wirio: ni all yr Outlook hwn holi’r gofrestr gysylltu. Gwiriwch y derbynwyr eich hun.',
  fault: 'Heb ei wirio: mae nam ar yr ychwanegyn. Gwiriwch y derbynwyr eich hun.',
  'recipients-unread': 'Heb ei wirio: ni ddywedodd Outlook pwy yw’r derbynwyr. Gwiriwch nhw eich hun.',
  'some-unread': 'Nid oedd modd gwirio pob derbynnydd. Gwiriwch y lleill eich hun.',
  'too-many-recipients': 'Ni wiriwyd pob derbynnydd: nid yw Outlook yn eu henwi i gyd. Gwiriwch y lleill eich hun.',
})
