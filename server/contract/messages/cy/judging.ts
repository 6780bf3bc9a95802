/** Unreviewed Welsh. */
import {
  anotherIsFree as englishAnotherIsFree,
  askAnother as englishAskAnother,
  cannotJudge as englishCannotJudge,
  judgeWithReason as englishJudgeWithReason,
  judging as englishJudging,
} from '../en/judging.ts'
import { translation } from '../language.ts'

export const anotherIsFree = translation(englishAnotherIsFree, {
  escalated: 'Chi a uwchgyfeiriodd y cwsmer hwn, ac mae rhywun arall yn rhydd i’w farnu.',
  decided: 'Chi a benderfynodd hyn, neu fersiwn gynharach ohono, ac mae rhywun arall yn rhydd i’w farnu.',
  kept: 'Chi a benderfynodd yn gynharach fod hyn yn aros, ac mae rhywun arall yn rhydd i’w farnu.',
  contact: 'Chi yw cyswllt y cwsmer, ac mae rhywun arall yn rhydd i’w farnu.',
  deputy: 'Chi yw dirprwy cyswllt y cwsmer, ac mae rhywun arall yn rhydd i’w farnu.',
  named:
    'Rydych yn un o’r bobl y caiff y cwsmer gysylltu â nhw, neu yr oeddech, ac mae rhywun arall yn rhydd i’w farnu.',
})

export const askAnother = translation(englishAskAnother, {
  decide: 'Chi hefyd a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall benderfynu.',
  change: 'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall newid y cyfyngiad.',
  lift: 'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall godi’r cyfyngiad.',
  'change-or-lift':
    'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall newid neu godi’r cyfyngiad.',
  'without-letter':
    'Chi a uwchgyfeiriodd y cwsmer hwn. Os na all y cyfyngiad aros am y llythyr, neu os na ddylid dweud wrth y cwsmer, gofynnwch i swyddog awdurdodi arall gofnodi hynny.',
  'not-told':
    'Chi a uwchgyfeiriodd y cwsmer hwn. Os na ddylid dweud wrth y cwsmer, gofynnwch i swyddog awdurdodi arall gofnodi hynny.',
  send: 'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall ei gymeradwyo ac anfon ei lythyr.',
  withdraw: 'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall dynnu’r rhybudd yn ôl.',
})

export const cannotJudge = translation(englishCannotJudge, {
  escalated: 'Chi a uwchgyfeiriodd y cwsmer hwn, felly ni allwch farnu hyn.',
  decided: 'Chi a benderfynodd hyn, neu fersiwn gynharach ohono, felly ni allwch farnu hyn.',
  kept: 'Chi a benderfynodd yn gynharach fod hyn yn aros, felly ni allwch farnu hyn.',
  contact: 'Chi yw cyswllt y cwsmer, felly ni allwch farnu hyn.',
  deputy: 'Chi yw dirprwy cyswllt y cwsmer, felly ni allwch farnu hyn.',
  named: 'Rydych yn un o’r bobl y caiff y cwsmer gysylltu â nhw, neu yr oeddech, felly ni allwch farnu hyn.',
})

export const judgeWithReason = translation(englishJudgeWithReason, {
  escalated: 'Chi a uwchgyfeiriodd y cwsmer hwn. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
  decided:
    'Chi a benderfynodd hyn, neu fersiwn gynharach ohono. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
  kept: 'Chi a benderfynodd yn gynharach fod hyn yn aros. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
  contact: 'Chi yw cyswllt y cwsmer. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
  deputy: 'Chi yw dirprwy cyswllt y cwsmer. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
  named:
    'Rydych yn un o’r bobl y caiff y cwsmer gysylltu â nhw, neu yr oeddech. Nid oes neb arall yn rhydd, felly gallwch ei farnu os dywedwch pam.',
})

export const judging = translation(englishJudging, {
  ask: 'Gofynnwch i {name}, {post}.',
  'not-the-reviewer':
    'Nid ydych yn swydd yr adolygydd. Gofynnwch i’w deiliad adolygu. Os ydych ynddi, neu os yw ei deiliad wedi gadael, gofynnwch i geidwad y gofrestr gywiro’r deiliad yn y Gosodiadau, o dan Swyddi.',
  'ask-somebody-who-had': 'Gofynnwch i rywun nad oedd ganddo ran ynddo.',
  'named-by-paragraph-15': 'Enwir ym mharagraff 15.',
  'own-import':
    'Chi a fewnforiodd hwn, felly ni allwch ei gymeradwyo. Gofynnwch i ddeiliad arall un o’r swyddi sy’n penderfynu anfon ei lythyr.',
  'answer-not-sent':
    'Mae sylwadau wedi’u hateb, ond nid yw’r llythyr wedi mynd, felly nid oes gan y cwsmer ateb eto. Cofnodwch y llythyr hwnnw yn gyntaf. Os newid yw’r ateb, gall y swyddog a’i rhoddodd newid y cyfyngiad eto hefyd.',
})
