/** Unreviewed Welsh. */
import { waiting as englishWaiting, waitingWhat as englishWaitingWhat } from '../en/waiting.ts'
import { translation } from '../language.ts'

export const waiting = translation(englishWaiting, {
  discard: 'Taflu',
  'send-now': 'Anfon nawr',
  'waiting-label': 'Yn aros i’w hanfon',
  'discard-act': 'Taflu: {what}, {who}',
  'kept-on-this-device':
    'Wedi’i gadw ar y ddyfais hon, a chaiff ei anfon cyn gynted ag y gellir cyrraedd y gofrestr. Caiff {n, plural, one {ei ddileu} other {yr hynaf ei ddileu}} ar {day} os na fydd wedi’i anfon erbyn hynny.',
  'this-browser-keeps-nothing': 'Nid yw’r porwr hwn yn cadw dim: gadewch y cwarel ar agor nes bod popeth wedi’i anfon.',
  act: '{what}: {who}',
  'act-to-undo': '{what}: {who} (caiff ei ddadwneud)',
  'waiting-to-be-sent': 'Yn aros i’w hanfon: {n}',
  'not-recorded-label': 'Heb ei gofnodi',
  'not-recorded': 'Heb eu cofnodi: {n}',
  'act-refused': '{what}: {who}. {why}',
  'not-recorded-read-out': '{heading}. {acts}',
  understood: 'Deallwyd',
  'understood-act': 'Deallwyd: {what}, {who}',
})

export const waitingWhat = translation(englishWaitingWhat, {
  warning: 'Rhybudd cwrtais',
  escalation: 'Uwchgyfeiriad',
  'passed-on': 'Atgoffa a throsglwyddo',
  'undo-warning': 'Dadwneud rhybudd cwrtais',
  'withdraw-escalation': 'Tynnu uwchgyfeiriad yn ôl',
  'undo-passed-on': 'Dadwneud cofnod o drosglwyddo',
})
