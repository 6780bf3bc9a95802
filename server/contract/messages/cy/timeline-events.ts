/** Unreviewed Welsh. */
import {
  timelineEvents as english,
  eventActors as englishActors,
  eventCauses as englishCauses,
  eventContacts as englishContacts,
  eventDecisions as englishDecisions,
  eventLabels as englishLabels,
  eventLetters as englishLetters,
  eventMeasures as englishMeasures,
  eventsMoved as englishMoved,
  eventOutcomes as englishOutcomes,
  eventPoints as englishPoints,
} from '../en/timeline-events.ts'
import { translation } from '../language.ts'

export const timelineEvents = translation(english, {
  open: 'Agor {reference}',
  'open-letter': 'Agor y llythyr',
  'save-original': 'Cadw’r gwreiddiol',
  'save-message': 'Cadw’r neges{about, select, subject { “{subject}”} other {}}{sent, select, on { o {day}} other {}}',
  and: '{first}, {last}',
  'warning-given': 'Rhoddwyd rhybudd cwrtais{from, select, service { gan {service}} other {}} ({about}).',
  'warning-opened': 'Agorwyd ateb â rhybudd cwrtais{from, select, service { gan {service}} other {}} ({about}).',
  'counts-until': 'Mae’n cyfrif tan {day}.',
  'does-not-count': 'Nid yw’n cyfrif.',
  'reply-not-confirmed': 'Nid yw wedi’i gadarnhau iddo gael ei anfon.',
  'reply-not-sent': 'Nis anfonwyd.',
  'warning-withdrawn': 'Tynnwyd rhybudd cwrtais {day} yn ôl, am iddo gael ei roi drwy gamgymeriad.',
  'tell-of-withdrawal': 'Dywedwyd wrth y cwsmer am y rhybudd, a dylid dweud wrtho ei fod wedi’i dynnu’n ôl.',
  escalated: 'Uwchgyfeiriwyd yr ymddygiad{from, select, service {, {service}} other {}}: {reference}.',
  behaviour: 'Ymddygiad: {behaviours}.',
  'of-escalation': 'Uwchgyfeiriad {reference}.',
  'point-added': 'Ychwanegwyd: {point}.',
  'point-removed': 'Dilëwyd: {point}.',
  'point-corrected': 'Cywirwyd: {point}. Bellach: {value}.',
  'point-counts': '{point}. Bellach mae’n cyfrif fel: {whose}.',
  'it-counts': 'Bellach mae’n cyfrif fel: {whose}.',
  'shared-point': '{kind} {value} (a rennir)',
  'own-point': '{kind} {value}',
  'point-of': '{kind} {value} ({part}: {name})',
  'counts-own': 'eiddo’r cwsmer ei hun',
  'counts-shared': 'wedi’i rannu ag eraill',
  'counts-of': '{part}, {name}',
  'point-reported': 'Rhoddwyd gwybod am un arall: {kind} {value}.',
  'reported-as': 'Rhoddwyd gwybod amdano fel: {whose}.',
  'report-accepted': 'Derbyniwyd yr hyn y rhoddwyd gwybod amdano, ac mae’n cyfrif: {kind} {value}.',
  'report-refused': 'Ni dderbyniwyd yr hyn y rhoddwyd gwybod amdano: {kind} {value}.',
  merged: 'Gwelwyd mai’r un person oedd cofnod {reference}, ac fe’i cyfunwyd â’r un hwn.',
  unmerged: 'Gwahanwyd cofnod {reference} oddi wrth yr un hwn eto.',
  'duty-noted': 'Mae’r hyn a drosglwyddwyd yn gofyn am: {name}.',
  'due-on': 'Mae i’w wneud erbyn {day}.',
  'dealt-with': 'Deliwyd â: {name}.',
  'formal-warning-decided':
    'Penderfynwyd rhoi rhybudd ffurfiol{from, select, service {, {service}} other {}}: {reference}.',
  'formal-warning-withdrawn': 'Tynnwyd rhybudd ffurfiol {reference} yn ôl.',
  'formal-warning-sent':
    'Anfonwyd llythyr y rhybudd ffurfiol ar {day}{how, select, email { drwy e-bost} post { drwy’r post} hand { â llaw} other {}}.',
  'formal-warning-ends': 'Daw’r rhybudd i ben ar {day}.',
  'objection-recorded': 'Cofnodwyd gwrthwynebiad y cwsmer i’r rhybudd ffurfiol {reference}, a dderbyniwyd ar {day}.',
  'objection-due': 'Mae ateb i’w roi erbyn {day}.',
  'objection-answered':
    'Atebwyd gwrthwynebiad y cwsmer i’r rhybudd ffurfiol {reference}, a dderbyniwyd ar {day}: {outcome, select, withdrawn {fe’i tynnir yn ôl} other {mae’n aros}}.',
  'letter-not-sent': '{letter}: nis anfonir, ac ni ddywedir wrth y cwsmer.',
  'letter-sent':
    '{letter}: anfonwyd ar {day}{how, select, email { drwy e-bost} post { drwy’r post} hand { â llaw} other {}}.',
  'letter-to-send': '{letter}: i’w anfon.',
  'letter-was-not-sent': '{letter}: nis anfonwyd, ac ni ddywedir wrth y cwsmer.',
  'legal-asked': 'Gofynnwyd i’r gwasanaethau cyfreithiol am gyngor ar {reference}.',
  'legal-answered': 'Rhoddodd y gwasanaethau cyfreithiol eu cyngor ar {reference}.',
  'hold-placed': 'Gosodwyd ataliad dileu: ni chaiff dim am y cwsmer hwn ei ddileu nes iddo gael ei godi.',
  'hold-kept': 'Cadwyd ataliad dileu. Caiff ei ystyried eto erbyn {day}.',
  'hold-lifted': 'Codwyd ataliad dileu.',
  'precautions-recorded': 'Cofnodwyd rhagofalon ar gyfer ymweliadau.',
  'precautions-kept': 'Cadwyd rhagofalon ar gyfer ymweliadau. Byddwn yn eu hystyried eto erbyn {day}.',
  'precautions-ended': 'Daeth rhagofalon ar gyfer ymweliadau i ben.',
  'precautions-not-told': 'Ni ddywedir wrth y cwsmer am y rhagofalon ar gyfer ymweliadau.',
  'precautions-told': 'Dywedwyd wrth y cwsmer am y rhagofalon ar gyfer ymweliadau ar {day}.',
  agreed: 'Cytunwyd ar gyfyngiad {reference}{place, select, of {, yn lle {replaced}} other {}}: {measures}.',
  'in-force-since': 'Mae mewn grym o {day}.',
  'ended-on': 'Daeth i ben ar {day}.',
  'came-outside': '{contact} y tu allan i’r trefniadau: {done}.',
  'counted-before': 'Cyfrifwyd y neges hon o’r blaen.',
  reminded: 'atgoffwyd y cwsmer',
  'reminder-not-confirmed': 'agorwyd nodyn atgoffa (heb ei gadarnhau)',
  'reminder-not-sent': 'agorwyd nodyn atgoffa (nis anfonwyd)',
  'passed-on': 'fe’i trosglwyddwyd',
  'forward-not-confirmed': 'agorwyd neges i’r cyswllt (heb ei chadarnhau)',
  'forward-not-sent': 'agorwyd neges i’r cyswllt (nis anfonwyd)',
  'was-in-force': 'Roedd cyfyngiad {reference} mewn grym o {from} i {to}.',
  'is-in-force': 'Mae cyfyngiad {reference} mewn grym o {day}.',
  ended: 'Daeth cyfyngiad {reference} i ben: {cause}.',
  'applies-again': 'Mae cyfyngiad {reference} yn gymwys eto: mae’r cyfyngiad a’i disodlodd yn perthyn i berson arall.',
  'waits-again':
    'Mae cyfyngiad {reference} yn aros am ei lythyr eto: mae’r cyfyngiad a’i disodlodd yn perthyn i berson arall.',
  replaced: 'Disodlwyd cyfyngiad {reference}{with, select, other {} one { gan {next}}}.',
  'arrangement-again': 'Newidiodd cyfeiriadau’r cwsmer, felly gofynnwyd i TGCh wneud y trefniant post eto.',
  'arrangement-block': 'Gofynnwyd i TGCh rwystro post y cwsmer.',
  'arrangement-forward': 'Gofynnwyd i TGCh anfon post y cwsmer ymlaen.',
  'arrangement-mark': 'Gofynnwyd i TGCh farcio post y cwsmer.',
  'arrangement-to-remove': 'Gofynnwyd i TGCh ddileu’r trefniant post.',
  'arrangement-removed': 'Dileodd TGCh y trefniant post.',
  'arrangement-in-place': 'Rhoddodd TGCh y trefniant post ar waith.',
  'notice-customer': 'Paratowyd llythyr at y cwsmer am yr adolygiad sydd i’w gynnal erbyn {day}.',
  'notice-further-post': 'Dywedwyd wrth swydd arall am yr adolygiad sydd i’w gynnal erbyn {day}.',
  'notice-reviewer': 'Dywedwyd wrth yr adolygydd am yr adolygiad sydd i’w gynnal erbyn {day}.',
  acknowledged: 'Dywedwyd wrth y cwsmer fod y sylwadau wedi cyrraedd.',
  'details-added': 'Ychwanegwyd manylion at yr uwchgyfeiriad.',
  'representation-received': 'Derbyniwyd sylwadau ar {day}.',
  'told-so': 'Dywedwyd hynny wrth y cwsmer ar {day}.',
  'representation-answered': 'Atebwyd y sylwadau: {outcome}.',
  'representation-not-answered': 'Daeth y cyfyngiad i ben cyn i’r sylwadau gael eu hateb.',
  'circumstances-not-answered': 'Daeth y cyfyngiad i ben cyn i neb ateb y newid mewn amgylchiadau.',
  'circumstances-reported': 'Rhoddwyd gwybod am amgylchiadau newydd{from, select, service { gan {service}} other {}}.',
  'circumstances-answered': 'Atebwyd yr adroddiad am amgylchiadau newydd: {outcome}.',
  reviewed: 'Adolygwyd cyfyngiad {reference} (i’w wneud erbyn {day}): {outcome}.',
})

export const eventLabels = translation(englishLabels, {
  why: 'Pam',
  reasons: 'Rhesymau',
  happened: 'Beth ddigwyddodd',
  question: 'Y cwestiwn',
  advice: 'Eu cyngor',
  note: 'Nodyn',
  feedback: 'At y sawl a uwchgyfeiriodd',
  'support-worker': 'Gweithiwr cymorth',
  'none-known': 'Nid oes un yn hysbys.',
  adjustments: 'Addasiadau rhesymol',
  'went-over': 'Yr hyn a symudodd',
  'customer-said': 'Yr hyn a ddywedodd y cwsmer',
  'customer-says': 'Yr hyn y mae’r cwsmer yn ei ddweud',
  'customer-asks': 'Yr hyn y mae’r cwsmer yn ei ofyn',
  'customer-told': 'Yr hyn a ddywedwyd wrth y cwsmer',
  statement: 'Datganiad y cwsmer',
  'spoken-by': 'Pwy a siaradodd dros y cwsmer',
  'had-a-part': 'Pam yr atebodd rhywun oedd â rhan ynddo',
  'why-them': 'Pam mai nhw oedd',
  'why-at-once': 'Pam yr oedd mewn grym cyn i’r llythyr fynd',
  'what-changed': 'Yr hyn sydd wedi newid',
  'behaviour-since': 'Ymddygiad ers hynny',
  needs: 'Anghenion',
  'lesser-measure': 'Mesur llai erbyn hyn',
  'before-visit': 'Cyn ymweliad',
})

export const eventsMoved = translation(englishMoved, {
  contact_points:
    '{n, plural, zero {# pwynt cyswllt} one {# pwynt cyswllt} two {# bwynt cyswllt} few {# phwynt cyswllt} many {# phwynt cyswllt} other {# pwynt cyswllt}}',
  proposals:
    '{n, plural, zero {# pwynt cyswllt y rhoddwyd gwybod amdano} one {# pwynt cyswllt y rhoddwyd gwybod amdano} two {# bwynt cyswllt y rhoddwyd gwybod amdano} few {# phwynt cyswllt y rhoddwyd gwybod amdano} many {# phwynt cyswllt y rhoddwyd gwybod amdano} other {# pwynt cyswllt y rhoddwyd gwybod amdano}}',
  warnings:
    '{n, plural, zero {# rhybudd cwrtais} one {# rhybudd cwrtais} two {# rybudd cwrtais} few {# rhybudd cwrtais} many {# rhybudd cwrtais} other {# rhybudd cwrtais}}',
  formal_warnings: '{n, plural, two {# rybudd ffurfiol} other {# rhybudd ffurfiol}}',
  escalations: '{n, plural, other {# uwchgyfeiriad}}',
  restrictions: '{n, plural, other {# cyfyngiad}}',
  holds:
    '{n, plural, zero {# ataliad dileu} one {# ataliad dileu} two {# ataliad dileu} few {# ataliad dileu} many {# ataliad dileu} other {# ataliad dileu}}',
  precautions:
    '{n, plural, zero {# cofnod o ragofalon} one {# cofnod o ragofalon} two {# gofnod o ragofalon} few {# chofnod o ragofalon} many {# chofnod o ragofalon} other {# cofnod o ragofalon}}',
  rights_requests:
    '{n, plural, zero {# cais am y cofnod} one {# cais am y cofnod} two {# gais am y cofnod} few {# chais am y cofnod} many {# chais am y cofnod} other {# cais am y cofnod}}',
})

export const eventPoints = translation(englishPoints, {
  email: 'cyfeiriad',
  number: 'rhif',
  name: 'enw',
  'postal-address': 'cyfeiriad post',
})

export const eventContacts = translation(englishContacts, {
  email: 'neges',
  telephone: 'galwad ffôn',
  'in-person': 'ymweliad',
  post: 'llythyr',
  'social-media': 'rhywbeth ar gyfryngau cymdeithasol',
})

export const eventMeasures = translation(englishMeasures, {
  'designated-contact': 'un cyswllt dynodedig',
  'fewer-people': 'llai o bobl i gysylltu â nhw',
  volume: 'pa mor aml',
  type: 'pa fath o gyswllt',
  'days-and-times': 'dyddiau ac adegau',
  'channel-closed': 'ffordd o gysylltu wedi’i chau',
})

export const eventLetters = translation(englishLetters, {
  restriction: 'Y llythyr sy’n cadarnhau’r cyfyngiad',
  variation: 'Y llythyr sy’n cadarnhau’r newid',
  lifting: 'Y llythyr sy’n dweud bod y cyfyngiad wedi dod i ben',
  'representation-answer': 'Y llythyr sy’n ateb y sylwadau',
  'review-continued': 'Y llythyr am yr adolygiad',
  'review-notice': 'Y llythyr sy’n cyhoeddi’r adolygiad',
  'objection-answer': 'Y llythyr sy’n ateb y gwrthwynebiad i’r rhybudd ffurfiol',
  'formal-warning-withdrawal': 'Y llythyr sy’n tynnu’r rhybudd ffurfiol yn ôl',
  'precautions-ended': 'Y llythyr sy’n dweud bod y rhagofalon ar gyfer ymweliadau wedi dod i ben',
})

export const eventDecisions = translation(englishDecisions, {
  approve: 'Cymeradwyodd swyddog awdurdodi gyfyngiad.',
  decline: 'Gwrthododd swyddog awdurdodi’r uwchgyfeiriad.',
  'no-action': 'Penderfynodd swyddog awdurdodi beidio â gweithredu.',
  'ask-for-more': 'Gofynnodd swyddog awdurdodi am ragor o fanylion.',
  'refer-to-legal': 'Cyfeiriodd swyddog awdurdodi’r mater at y gwasanaethau cyfreithiol.',
  'legal-advice': 'Rhoddodd y gwasanaethau cyfreithiol eu cyngor.',
  'warn-instead': 'Gofynnodd swyddog awdurdodi am rybudd cwrtais yn lle hynny.',
  'treat-as-complaint': 'Penderfynodd swyddog awdurdodi drin hyn fel cwyn.',
  'warn-formally': 'Penderfynodd swyddog awdurdodi roi rhybudd ffurfiol.',
})

export const eventOutcomes = translation(englishOutcomes, {
  maintained: 'mae’n aros fel y mae',
  continued: 'mae’n parhau fel y mae',
  varied: 'caiff ei newid',
  lifted: 'caiff ei godi',
})

export const eventCauses = translation(englishCauses, {
  officer: 'swyddog awdurdodi a benderfynodd hynny',
  representation: 'derbyniwyd sylwadau’r cwsmer',
  review: 'yr adolygiad a benderfynodd hynny',
  circumstances: 'mae amgylchiadau wedi newid',
  'ran-out': 'mae ei ddiwrnod olaf wedi mynd heibio',
  'review-late': 'roedd ei adolygiad yn rhy hwyr',
  lifted: 'fe’i codwyd',
})

export const eventActors = translation(englishActors, {
  named: '{saidBy}, yn ôl cofnod cynharach y cyngor (mewnforiwyd gan {name})',
  nobody: 'Neb wedi’i enwi, yn ôl cofnod cynharach y cyngor (mewnforiwyd gan {name})',
})
