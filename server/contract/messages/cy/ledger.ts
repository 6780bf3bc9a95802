/** Unreviewed Welsh. */
import {
  foundBy as englishFoundBy,
  judgmentWords as englishJudgmentWords,
  ledger as englishLedger,
  ownPartWords as englishOwnPartWords,
} from '../en/ledger.ts'
import { translation } from '../language.ts'

export const foundBy = translation(englishFoundBy, {
  address: 'Drwy gyfeiriad',
  number: 'Drwy rif',
  name: 'Drwy enw',
  case: 'Agorwyd',
  log: 'Dangoswyd yn y log',
  'subject-access': 'Ar gyfer cais gwrthrych am wybodaeth',
  stopped: 'Ataliwyd: gormod o chwiliadau',
  'many-at-once': 'Nifer anarferol o chwiliadau ar unwaith',
  'many-in-a-day': 'Nifer anarferol o chwiliadau mewn un diwrnod',
})

export const judgmentWords = translation(englishJudgmentWords, {
  representation: 'Atebwyd sylwadau',
  circumstances: 'Atebwyd newid mewn amgylchiadau',
  review: 'Adolygwyd',
  objection: 'Atebwyd gwrthwynebiad i rybudd ffurfiol',
  request: 'Atebwyd gwrthwynebiad i’r cofnod, neu gŵyn amdano',
})

export const ledger = translation(englishLedger, {
  'exported-rows': 'Allforiwyd {rows} o’r log',
  'the-register-itself': 'Y gofrestr ei hun',
  customers: '{n, plural, one {# cwsmer} two {# gwsmer} other {# cwsmer}}',
  'no-customer-fits': 'Nid oes neb ymhlith y cwsmeriaid yn cyfateb i’r hyn a deipioch, felly ni ddangosir dim.',
  'no-officer-fits': 'Nid oes neb ymhlith y swyddogion yn cyfateb i’r hyn a deipioch, felly ni ddangosir dim.',
  'matched-customers': 'Cwsmer: {names}{more, select, yes { ac eraill} other {}}.',
  'matched-officers': 'Swyddog: {names}{more, select, yes { ac eraill} other {}}.',
  'trail-is-sound': 'Mae’r trywydd yn gyfan: {entries} cofnod, dim un wedi’i newid, dim un ar goll.',
  'trail-is-broken':
    'Mae’r trywydd wedi’i dorri yng nghofnod {entry}. {why} Mae {sound} cofnod cyn hwnnw’n gyfan. Dywedwch wrth lywodraethu gwybodaeth a TGCh, a chadwch y gronfa ddata fel y mae.',
  'entry-number': 'Cofnod {seq}',
  digests: 'Crynodebau',
  'download-these-as-csv': 'Lawrlwytho’r rhain fel .csv',
  later: 'Yn hwyrach',
  earlier: 'Yn gynharach',
  'which-entries': 'Pa gofnodion',
  customer: 'Cwsmer',
  'reference-such-as-c':
    'Cyfeirnod fel C-1A2B-3C4D, neu gyfeiriad, rhif neu enw. Caiff chwilio am rywun ei hun ei gadw yn y cofnod mynediad.',
  officer: 'Swyddog',
  'name-or-id-from': 'Enw, neu ID o’r cyfeiriadur.',
  'first-day': 'Diwrnod cyntaf',
  'last-day': 'Diwrnod olaf',
  'last-day-lies-before': 'Mae’r diwrnod olaf cyn y cyntaf. Newidiwch un ohonynt.',
  all: 'Pob un',
  show: 'Dangos',
  'show-everything': 'Dangos popeth',
  when: 'Pryd',
  'who-looked': 'Pwy edrychodd',
  'at-which-customer': 'Ar ba gwsmer',
  'how-found': 'Sut y’i cafwyd',
  'while-joined': 'Roedd y cofnod hwn wedi’i gyfuno ag un arall ar y pryd. Gall ymwneud â’r naill gwsmer neu’r llall.',
  nobody: 'Neb',
  'access-ledger': 'Cofnod mynediad',
  'who-looked-at-which':
    'Pwy edrychodd ar ba gwsmer, pryd, a sut y daethant o hyd iddynt. Un llinell yw rhestr yr edrychodd rhywun drwyddi. Drwy gyfeirnod yn unig y mae cwsmeriaid yn ymddangos: nid oes angen enw arnoch i farnu edrychiad.',
  'looks-newest-first': 'Edrychiadau, y diweddaraf yn gyntaf',
  'what-they-did': 'Beth a wnaethant',
  'restriction-or-formal-warning': 'Cyfyngiad neu rybudd ffurfiol',
  outcome: 'Canlyniad',
  who: 'Pwy',
  'their-own-part': 'Eu rhan eu hunain',
  'why-it-was-them': 'Pam mai nhw oedd',
  'no-reason-was-needed': 'Nid oedd angen rheswm: rhoddodd codi’r cyfyngiad i’r cwsmer yr hyn y gofynnodd amdano.',
  'judged-by-people-involved': 'Barnwyd gan bobl a oedd yn rhan',
  'people-who-decided-restriction':
    'Dim ond os nad oes neb arall yn rhydd y gall pobl a benderfynodd gyfyngiad, neu sy’n gyswllt neu’n ddirprwy iddo, ei farnu. Rhaid iddynt ddweud pam. Felly hefyd bwy bynnag sy’n ateb cwyn am gofnod yr oedd ganddynt ran ynddo.',
  'judgments-newest-first': 'Dyfarniadau, y diweddaraf yn gyntaf',
  'these-are-newest-audit': 'Dyma’r rhai diweddaraf. Mae pob un yn y trywydd archwilio.',
  proof: 'Prawf',
  'prove-whole-trail': 'Profi’r trywydd cyfan',
  'entries-proved': 'Cofnodion a brofwyd',
  'not-proved-to-end': 'Nis profwyd i’r diwedd.',
  entry: 'Cofnod',
  'what-was-done': 'Beth a wnaed',
  more: 'Rhagor',
  'audit-trail': 'Trywydd archwilio',
  'what-was-done-when':
    'Beth a wnaed, pryd a chan bwy. Nid oes ynddo enwau cwsmeriaid na dim a ysgrifennodd neb. Ni all neb newid na dileu cofnod heb i hynny ddangos.',
  'entries-newest-first': 'Cofnodion, y diweddaraf yn gyntaf',
})

export const ownPartWords = translation(englishOwnPartWords, {
  escalated: 'wedi uwchgyfeirio’r cwsmer',
  decided: 'wedi ei benderfynu, neu fersiwn gynharach',
  kept: 'wedi penderfynu’n gynharach ei fod yn aros',
  contact: 'yn gyswllt i’r cwsmer',
  deputy: 'yn ddirprwy i gyswllt y cwsmer',
  named: 'yn un o’r bobl y caiff y cwsmer gysylltu â nhw, neu wedi bod yn un',
  record: 'â rhan yn yr hyn a gofnodwyd am y cwsmer',
})
