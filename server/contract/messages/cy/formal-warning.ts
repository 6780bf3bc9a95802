/** Unreviewed Welsh. */
import {
  formalWarning as englishFormalWarning,
  objectionOutcomes as englishObjectionOutcomes,
} from '../en/formal-warning.ts'
import { translation } from '../language.ts'

export const formalWarning = translation(englishFormalWarning, {
  'record-objection': 'Cofnodi gwrthwynebiad',
  'answer-objection': 'Ateb y gwrthwynebiad',
  'withdraw-warning': 'Tynnu’r rhybudd yn ôl',
  'withdraw-it': 'Ei dynnu’n ôl',
  why: 'Pam?',
  'confidential-customer-not-told': 'Cyfrinachol. Ni ddywedwyd wrth y cwsmer am y rhybudd.',
  'letter-tells-customer-these':
    'Mae’r llythyr yn dweud y rhesymau hyn wrth y cwsmer. Cadwch at ffeithiau; ceisiwch osgoi beio.',
  'decided-by-on-for': 'Penderfynwyd gan {name} ar {day}, ar ran {service}.',
  'decided-by-on': 'Penderfynwyd gan {name} ar {day}.',
  'sent-on': 'Anfonwyd ar {day}.',
  'no-longer-counts': 'Nid yw’n cyfrif mwyach.',
  'ends-on': 'Daw i ben ar {day}.',
  'ended-on': 'Daeth i ben ar {day}.',
  'customer-objected-on': 'Gwrthwynebodd y cwsmer ar {day}:',
  'warning-withdrawn-answered-by': 'Tynnwyd y rhybudd yn ôl. Atebwyd gan {name} ar {day}:',
  'warning-stays-answered-by': 'Mae’r rhybudd yn aros. Atebwyd gan {name} ar {day}:',
  'why-they-answered-themselves': 'Pam yr atebon nhw hyn eu hunain: {reason}',
  'by-on': 'Gan {name} ar {day}:',
  on: 'Ar {day}:',
  'formal-warning': 'Rhybudd ffurfiol',
  'formal-warning-sent': 'Rhybudd ffurfiol: i’w anfon',
  'formal-warning-withdrawn': 'Rhybudd ffurfiol: tynnwyd yn ôl',
  'formal-warning-counts': 'Rhybudd ffurfiol',
  'formal-warning-ended': 'Rhybudd ffurfiol: daeth i ben',
  'write-letter': 'Ysgrifennu’r llythyr',
  'open-letter': 'Agor y llythyr',
  'open-escalation': 'Agor yr uwchgyfeiriad',
  'what-about': 'Am beth y mae',
  'counts-once-its-letter':
    'Mae’n cyfrif pan fydd ei lythyr wedi’i gofnodi fel wedi’i anfon. Nid yw staff yn ei weld eto.',
  'its-letter-never-sent': 'Nid anfonwyd ei lythyr erioed, felly ni chyfrifodd erioed.',
  objections: 'Gwrthwynebiadau',
  withdrawn: 'Tynnwyd yn ôl',
  'this-is-needed': 'Mae angen hwn.',
  'record-it': 'Ei gofnodi',
  'received-on': 'Derbyniwyd ar',
  'what-did-customer-say': 'Beth ddywedodd y cwsmer?',
  'we-tell-whoever-can': 'Rydym yn dweud wrth bwy bynnag all ei ateb.',
  'record-answer': 'Cofnodi’r ateb',
  'what-do-you-decide': 'Beth yr ydych yn ei benderfynu?',
  'choose-one': 'Dewiswch un.',
  reasons: 'Rhesymau',
  'letter-tells-customer-these-stick':
    'Mae’r llythyr yn dweud y rhain wrth y cwsmer. Cadwch at ffeithiau; ceisiwch osgoi beio.',
  'why-do-you-answer': 'Pam yr ydych yn ateb hyn eich hun?',
})

export const objectionOutcomes = translation(englishObjectionOutcomes, {
  stays: 'Mae’r rhybudd yn aros',
  withdrawn: 'Tynnir y rhybudd yn ôl',
})
