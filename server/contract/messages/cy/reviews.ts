/** Unreviewed Welsh. */
import { reviews as englishReviews } from '../en/reviews.ts'
import { translation } from '../language.ts'

export const reviews = translation(englishReviews, {
  'you-address-made-on':
    'Mae gennych gyfeiriad, a wnaed ar {made}. Daw i ben pan fyddwch yn dod ag ef i ben yma, pan fyddwch yn gwneud un newydd, ac ar {ends} fan bellaf.',
  'reviews-in-your-calendar': 'Adolygiadau yn eich calendr',
  'calendar-program-can-show':
    'Gall rhaglen galendr ddangos y dyddiau y mae adolygiadau i’w gwneud. Mae’n eu darllen o gyfeiriad sy’n eiddo i chi, ac nid yw’n mewngofnodi.',
  'so-whoever-knows-address':
    'Felly gall pwy bynnag sy’n gwybod y cyfeiriad ddarllen cyfeirnodau cyfyngiadau, a phryd y mae eu hadolygiadau i’w gwneud. Nid ydynt yn darllen enw, cyfeiriad na rheswm. Cadwch ef i chi’ch hun, fel cyfrinair.',
  'you-no-address-one':
    'Nid oes gennych gyfeiriad. Daw un a wnewch i ben pan fyddwch yn dod ag ef i ben yma, ac ar ôl blwyddyn fan bellaf.',
  'here-your-address-copy': 'Dyma’ch cyfeiriad. Copïwch ef nawr: dim ond unwaith y caiff ei ddangos.',
  'your-calendars-address': 'Cyfeiriad eich calendr',
  'copy-address': 'Copïo’r cyfeiriad',
  'address-ended-nobody-finds': 'Mae’r cyfeiriad wedi dod i ben. Nid oes neb yn dod o hyd i ddim yno mwyach.',
  'nothing-changed': 'Ni newidiwyd dim.',
  'perhaps-made':
    'Gall cyfeiriad newydd fod wedi’i wneud. Yna mae un a oedd gennych o’r blaen wedi dod i ben. Pwyswch eto i weld yr un newydd.',
  'perhaps-ended': 'Gall y cyfeiriad fod wedi dod i ben. Pwyswch eto i fod yn siŵr.',
  'make-new-address': 'Gwneud cyfeiriad newydd',
  'make-address': 'Gwneud cyfeiriad',
  'end-it': 'Dod ag ef i ben',
  'what-overdue-comes-first': 'Yr hyn sy’n hwyr sy’n dod gyntaf.',
  'reviews-due-by':
    '{more, select, yes {Mwy na } other {}}{n} adolygiad i’w gwneud erbyn {day}{overdue, plural, =0 {} other {, # yn hwyr}}.',
  'every-restriction-reviewed-within':
    'Caiff pob cyfyngiad ei adolygu o fewn {n, plural, =1 {mis} two {# fis} other {# mis}}.',
  reviews: 'Adolygiadau',
  customer: 'Cwsmer',
  reference: 'Cyfeirnod',
  'due-on': 'I’w wneud ar',
  overdue: 'Yn hwyr',
  'last-review': 'Adolygiad diwethaf',
  'none-yet': 'Dim eto',
  'designated-contact': 'Cyswllt dynodedig',
  'review-them-one-after': 'Eu hadolygu un ar ôl y llall',
  'reviewer-records-reviews': 'Yr adolygydd sy’n cofnodi’r adolygiadau.',
  'reviews-due': 'Adolygiadau i’w gwneud',
  'a-customer': 'Cwsmer',
  'reviews-left':
    '{n, plural, =0 {Nid oes adolygiad ar ôl} other {# adolygiad ar ôl}}{overdue, plural, =0 {} other {, # yn hwyr}}.',
  'was-due-on': 'Roedd hwn i’w wneud ar {day}.',
  'is-due-on': 'Mae hwn i’w wneud ar {day}.',
  'one-done': 'Mae hwn wedi’i wneud.',
  'run-reviews': 'Cyfres o adolygiadau',
  previous: 'Blaenorol',
  next: 'Nesaf',
  'the-list': 'Y rhestr',
  days: '{n, plural, two {# ddiwrnod} other {# diwrnod}}',
})
