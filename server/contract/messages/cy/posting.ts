/** Unreviewed Welsh. */
import { posting as englishPosting, postingLabels as englishPostingLabels } from '../en/posting.ts'
import { translation } from '../language.ts'

export const posting = translation(englishPosting, {
  'sent-to': 'Mae GOV.UK Notify yn argraffu’r llythyr hwn, wedi’i ddyddio heddiw, ac yn ei bostio i’r cyfeiriad hwn.',
  'recorded-later': 'Rydym yn ei gofnodi fel un a anfonwyd ar y diwrnod y caiff ei bostio.',
  'on-its-way': 'Gyda GOV.UK Notify ers {day}. Rydym yn ei gofnodi fel un a anfonwyd ar y diwrnod y caiff ei bostio.',
  'is-late': 'Gyda GOV.UK Notify ers {day}, sy’n rhy hir. Gofynnwch i GOV.UK Notify cyn ei anfon ffordd arall.',
  'is-failed': 'Nid anfonodd GOV.UK Notify y llythyr hwn.',
  'is-returned': 'Postiodd GOV.UK Notify y llythyr hwn, a daeth yn ôl heb ei ddosbarthu.',
  refused: 'Ni chafodd ei dderbyn. Gwiriwch y cyfeiriad, a’r templed yn GOV.UK Notify.',
  cancelled: 'Canslodd rhywun ef yn GOV.UK Notify.',
  'validation-failed': 'Ni phasiodd ei gyfeiriad neu ei gynnwys y gwiriadau.',
  'virus-scan-failed': 'Ataliwyd ef gan sgan firws.',
  'permanent-failure': 'Ni all yr argraffwyr ei argraffu.',
  'technical-failure':
    'Mae gan GOV.UK Notify broblem dechnegol ac mae’n gweithio arni. Gofynnwch i GOV.UK Notify cyn anfon y llythyr ffordd arall.',
  unknown: 'Ni wyddom a anfonwyd ef. Chwiliwch amdano yn GOV.UK Notify cyn ei anfon ffordd arall.',
  'not-recorded-why':
    'Postiodd GOV.UK Notify lythyr ar {day}. Nid yw’r hyn y mae’n ei ddweud yn berthnasol mwyach, felly ni chofnodwyd ef fel un a anfonwyd. Dywedwch wrth y cwsmer beth sy’n berthnasol.',
  'came-back-why': 'Efallai na ŵyr y cwsmer beth y mae’n ei ddweud. Gwiriwch y cyfeiriad, a’i anfon ffordd arall.',
  'late-why': 'Mae yno ers {day} ac nid yw wedi’i bostio. Gofynnwch i GOV.UK Notify beth ddigwyddodd.',
  'look-there': 'Ei gyfeirnod yn GOV.UK Notify yw {reference}.',
})

export const postingLabels = translation(englishPostingLabels, {
  send: 'Anfon drwy GOV.UK Notify',
  'send-it': 'Ei anfon',
  'not-sent': 'Llythyr nas anfonwyd gan GOV.UK Notify',
  'not-recorded': 'Llythyr a bostiwyd ar ôl i bethau newid',
  'came-back': 'Daeth llythyr yn ôl heb ei ddosbarthu',
  late: 'Llythyr o hyd gyda GOV.UK Notify',
  'work-on-its-way': '{letter}, gyda GOV.UK Notify',
  'work-late': '{letter}, yn rhy hir gyda GOV.UK Notify',
  'work-failed': '{letter}, nas anfonwyd gan GOV.UK Notify',
})
