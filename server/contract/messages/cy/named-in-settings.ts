/** Unreviewed Welsh. */
import { namedInSettings as english } from '../en/named-in-settings.ts'
import { translation } from '../language.ts'

export const namedInSettings = translation(english, {
  contact: 'cyswllt dynodedig',
  deputy: 'dirprwy i {name}',
  reviewer: 'yr adolygydd, {post}',
  ict: 'TGCh',
  'register-keeper': 'ceidwad y gofrestr',
  auditor: 'yr archwilydd',
  councillor: 'cynghorydd dros {ward}',
})
