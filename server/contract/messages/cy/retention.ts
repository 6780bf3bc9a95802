/** Unreviewed Welsh. */
import {
  retention as englishRetention,
  retentionCounted as englishRetentionCounted,
  retentionKinds as englishRetentionKinds,
  retentionOpenWork as englishRetentionOpenWork,
  retentionTitles as englishRetentionTitles,
  retentionWhy as englishRetentionWhy,
} from '../en/retention.ts'
import { translation } from '../language.ts'

export const retention = translation(englishRetention, {
  months: '{n, plural, one {un mis} two {dau fis} other {# mis}}',
  'unknown-months': '? mis',
  nothing: 'Dim',
  'still-looking': 'Yn dal i chwilio. {n} wedi’u canfod hyd yn hyn.',
  'what-would-go': 'Beth fyddai’n mynd heddiw, {day}',
  'first-of': 'Y {n} cyntaf o {listed}.',
  deleting: 'Yn dileu. {counts} hyd yn hyn.',
  deleted: 'Dilëwyd: {counts}.',
  'not-finished': 'Heb ei orffen. Dilëwyd hyd yn hyn: {counts}.',
  'delete-for-good-question': 'Dileu {due} am byth? Ni all dim ddod â nhw yn ôl.',
  retention: 'Cadw cofnodion',
  'records-are-deleted-when':
    'Caiff cofnodion eu dileu pan ddaw eu cyfnod cadw i ben, bob nos. Mae’r trywydd archwilio yn cadw’r ffaith bod cofnod wedi’i ddileu, pryd ac o dan ba reol, a dim am y person.',
  'looking-through-register': 'Yn edrych drwy’r gofrestr…',
  what: 'Beth',
  'when-it-goes': 'Pryd y mae’n mynd',
  'due-today': 'I’w ddileu heddiw',
  reference: 'Cyfeirnod',
  record: 'Cofnod',
  customer: 'Cwsmer',
  rule: 'Rheol',
  'due-since': 'I’w ddileu ers',
  'records-due': 'Cofnodion i’w dileu',
  'look-at-it-again': 'Edrych arno eto erbyn',
  'records-due-by-rule': 'Cofnodion i’w dileu, yn ôl rheol',
  'change-periods-in-settings': 'Newid y cyfnodau yn y gosodiadau',
  'kept-by-hold': 'Cedwir gan ataliad',
  'their-retention-period-has':
    'Mae eu cyfnod cadw wedi dod i ben. Maent yn aros nes codi’r ataliad, neu nes ateb y cais am y cofnod.',
  'customers-whose-records-hold': 'Cwsmeriaid y mae ataliad yn cadw eu cofnodion',
  'kept-by-work': 'Cedwir am fod rhywbeth yn aros',
  'they-stay-until-done':
    'Mae eu cyfnod cadw wedi dod i ben. Maent yn aros nes bod rhywun wedi gwneud yr hyn sy’n aros: mae ar restr waith pwy bynnag sy’n ei wneud, fel swyddog, TGCh neu gyswllt dynodedig.',
  'customers-whose-work-waits': 'Cwsmeriaid y mae eu cofnodion yn aros am fod rhywbeth yn aros',
  'what-waits': 'Beth sy’n aros',
  'one-by-one': 'Fesul un',
  'records-that-would-go': 'Cofnodion a fyddai’n mynd',
  'what-was-deleted-before': 'Beth a ddilëwyd o’r blaen',
  'runs-newest-first': 'Rhediadau, y diweddaraf yn gyntaf',
  when: 'Pryd',
  by: 'Gan',
  'nightly-run': 'Y rhediad nosweithiol',
  'deleted-2': 'Dilëwyd',
  finished: 'Gorffennwyd',
  yes: 'Ie',
  'cut-short-next-run': 'Torrwyd yn fyr; mae’r rhediad nesaf yn cymryd y gweddill',
  'delete-for-good': 'Dileu am byth',
  'keep-them-for-now': 'Eu cadw am y tro',
  'delete-these-now': 'Dileu’r rhain nawr',
})

export const retentionOpenWork = translation(englishRetentionOpenWork, {
  decision: 'penderfyniad ar uwchgyfeiriad',
  letter: 'llythyr i’w anfon',
  representation: 'sylwadau i’w hateb',
  objection: 'gwrthwynebiad i’w ateb',
  'changed-circumstances': 'newid mewn amgylchiadau i’w ateb',
  'legal-advice': 'cyngor cyfreithiol i’w gofnodi',
  'mail-arrangement': 'trefniant e-bost i’w ddileu',
  duty: 'cais neu bryder i ymdrin ag ef',
})

export const retentionCounted = translation(englishRetentionCounted, {
  'lapsed-warning': '{n} rhybudd',
  'closed-escalation': '{n} uwchgyfeiriad a gaewyd',
  'ended-restriction': '{n} cofnod o gyfyngiadau a ddaeth i ben',
  'ended-precaution': '{n} cofnod o ragofalon a ddaeth i ben',
  'answered-request': '{n} cais a atebwyd',
  undone: '{n} cofnod a ddadwnaed',
  'nothing-left': '{n} cwsmer',
  'access-ledger': '{n} edrychiad',
  'old-mail': '{n} hen e-bost system',
})

export const retentionKinds = translation(englishRetentionKinds, {
  warning: 'Rhybudd',
  'formal-warning': 'Rhybudd ffurfiol',
  escalation: 'Uwchgyfeiriad',
  restriction: 'Cyfyngiad',
  'passed-on': 'Cyswllt a drosglwyddwyd',
  proposal: 'Pwynt cyswllt yr adroddwyd amdano',
  'contact-point': 'Pwynt cyswllt a dynnwyd',
  hold: 'Ataliad a godwyd',
  precaution: 'Rhagofalon ymweld a ddaeth i ben',
  'rights-request': 'Cais a atebwyd am y cofnod',
  customer: 'Cwsmer, gyda phob pwynt cyswllt',
})

export const retentionTitles = translation(englishRetentionTitles, {
  'lapsed-warning': 'Rhybuddion sydd wedi dod i ben',
  'closed-escalation': 'Uwchgyfeiriadau na arweiniodd at gyfyngiad',
  'ended-restriction': 'Cyfyngiadau a ddaeth i ben',
  'ended-precaution': 'Rhagofalon ymweld a ddaeth i ben',
  'answered-request': 'Ceisiadau a atebwyd am gofnod',
  undone: 'Yr hyn a ddadwnaed, a wrthodwyd neu a dynnwyd',
  'nothing-left': 'Cwsmeriaid heb gofnodion',
  'access-ledger': 'Edrychiadau yn y cofnod mynediad',
  'old-mail': 'E-byst y system',
})

export const retentionWhy = translation(englishRetentionWhy, {
  'lapsed-warning': '{months} ar ôl iddynt ddod i ben, oni bai bod rhywbeth agored eu hangen o hyd',
  'closed-escalation': '{months} ar ôl eu penderfynu neu eu tynnu’n ôl; ar ôl rhybudd ffurfiol, gydag ef',
  'ended-restriction': '{months} ar ôl iddynt ddod i ben, gyda chofnodion cysylltiedig',
  'ended-precaution': '{months} ar ôl iddynt ddod i ben',
  'answered-request': '{months} ar ôl yr ateb; gyda datganiad y cwsmer, nid cyn y cofnod olaf arall',
  undone: '{months} ar ôl hynny',
  'nothing-left': 'gyda’r cofnod olaf amdanynt',
  'access-ledger': '{months} ar ôl yr edrychiad',
  'old-mail': '{months} ar ôl ei anfon neu roi’r gorau iddo',
})
