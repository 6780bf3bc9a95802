import { alternativeDrafts } from './welsh-drafts-alternatives.ts'
import { formalDrafts } from './welsh-drafts-formal.ts'

const request =
  'Gallwch ofyn i ni am gopi ohono, gofyn i ni ei gywiro, neu ofyn i ni roi’r gorau i’w ddefnyddio: {privacyUrl}. Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth: https://ico.org.uk.'

/**
 * Draft Welsh for the sentences that councils begin with, by their English: a council that has changed a sentence has no
 * draft of it. No name follows a word that would change its first letter.
 */
const drafts: Readonly<Record<string, string>> = {
  'How you can contact {council}': 'Sut y gallwch gysylltu â ni ({council})',
  'A change to how you can contact {council}': 'Newid i’r ffordd y gallwch gysylltu â ni ({council})',
  'You can contact {council} in the usual ways again': 'Gallwch gysylltu â ni yn y ffyrdd arferol eto ({council})',
  'Our answer to what you told us': 'Ein hateb i’r hyn a ddywedoch wrthym',
  'Our review of how you can contact {council}': 'Ein hadolygiad o’r ffordd y gallwch gysylltu â ni ({council})',
  'We will soon review how you can contact {council}':
    'Byddwn yn adolygu’n fuan y ffordd y gallwch gysylltu â ni ({council})',
  'Dear {customer},': 'Annwyl {customer},',
  'I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from {from}.':
    'Rwy’n ysgrifennu i roi gwybod i chi sut y gallwch gysylltu â ni o hyn ymlaen. Mae’r trefniadau yn y llythyr hwn yn gymwys o {from}.',
  'I am writing to tell you that the arrangements for contacting us have changed. The new ones apply from {from}. They replace those in our last letter.':
    'Rwy’n ysgrifennu i roi gwybod i chi fod y trefniadau ar gyfer cysylltu â ni wedi newid. Mae’r rhai newydd yn gymwys o {from}. Maent yn disodli’r rhai yn ein llythyr diwethaf.',
  'I am writing to tell you that the special arrangements for contacting us have ended. From {from} you can contact us in the usual ways.':
    'Rwy’n ysgrifennu i roi gwybod i chi fod y trefniadau arbennig ar gyfer cysylltu â ni wedi dod i ben. O {from} gallwch gysylltu â ni yn y ffyrdd arferol.',
  'We have looked at the arrangements for contacting us again. They stay as they are. This letter says why, and sets them out again.':
    'Rydym wedi edrych eto ar y trefniadau ar gyfer cysylltu â ni. Maent yn aros fel y maent. Mae’r llythyr hwn yn dweud pam, ac yn eu nodi eto.',
  'We have reviewed the arrangements for contacting us. They stay as they are. This letter says why, and sets them out again.':
    'Rydym wedi adolygu’r trefniadau ar gyfer cysylltu â ni. Maent yn aros fel y maent. Mae’r llythyr hwn yn dweud pam, ac yn eu nodi eto.',
  'You have special arrangements for contacting us. We look at them again at least every six months, and we will do so soon.':
    'Mae gennych drefniadau arbennig ar gyfer cysylltu â ni. Rydym yn edrych arnynt eto o leiaf bob chwe mis, a byddwn yn gwneud hynny’n fuan.',
  'You told us what you think of the arrangements. We received this on {receivedOn}. This letter is our answer.':
    'Dywedoch wrthym eich barn am y trefniadau. Cawsom hyn ar {receivedOn}. Y llythyr hwn yw ein hateb.',
  'How you can contact us': 'Sut y gallwch gysylltu â ni',
  'Why we decided this': 'Pam y gwnaethom y penderfyniad hwn',
  'How long this lasts': 'Am faint y bydd hyn yn para',
  'If you disagree': 'Os ydych yn anghytuno',
  'What we keep, and other formats': 'Yr hyn rydym yn ei gadw, a fformatau eraill',
  'The person to contact is {contact}, {post}.': 'Y person i gysylltu ag ef yw {contact}, {post}.',
  'When {contact} is away, {deputy} will help you.': 'Pan fydd {contact} i ffwrdd, bydd {deputy} yn eich helpu.',
  'These arrangements are for the following services: {services}. You can contact our other services as usual.':
    'Mae’r trefniadau hyn ar gyfer y gwasanaethau canlynol: {services}. Gallwch gysylltu â’n gwasanaethau eraill yn ôl yr arfer.',
  'These arrangements are for every service of {council}.':
    'Mae’r trefniadau hyn ar gyfer pob un o wasanaethau’r cyngor ({council}).',
  'You can contact us in these ways:': 'Gallwch gysylltu â ni yn y ffyrdd hyn:',
  'Please contact {contact} only. Anybody else will pass your message on.':
    'Cysylltwch â’r person hwn yn unig: {contact}. Bydd unrhyw un arall yn anfon eich neges ymlaen.',
  'Please contact these people only: {people}.': 'Cysylltwch â’r bobl hyn yn unig: {people}.',
  'Please contact us {channel} at most {often}.': 'Cysylltwch â ni {channel} {often} ar y mwyaf.',
  'We will answer only about this: {what}.': 'Byddwn yn ateb am hyn yn unig: {what}.',
  'Please contact us only at these times: {times}.': 'Cysylltwch â ni ar yr adegau hyn yn unig: {times}.',
  'Please do not contact us {channels}.': 'Peidiwch â chysylltu â ni {channels}.',
  'We read messages beyond these limits and keep them on file. We do not answer them.':
    'Rydym yn darllen negeseuon y tu hwnt i’r terfynau hyn ac yn eu cadw ar ffeil. Nid ydym yn eu hateb.',
  'You can choose the day and the time.': 'Gallwch ddewis y diwrnod a’r amser.',
  'These are the reasons for our decision:': 'Dyma’r rhesymau dros ein penderfyniad:',
  'We decided this under our {policy}. You can read it at {policyUrl}.':
    'Gwnaethom y penderfyniad hwn o dan ein {policy}. Gallwch ei ddarllen yma: {policyUrl}.',
  'The arrangements last until {until}, unless we end them earlier.':
    'Mae’r trefniadau’n para tan {until}, oni bai ein bod yn dod â nhw i ben yn gynharach.',
  'The arrangements have no fixed end. They last until we end them.':
    'Nid oes dyddiad gorffen penodol i’r trefniadau. Maent yn para nes i ni ddod â nhw i ben.',
  'We will review the arrangements by {reviewOn}.': 'Byddwn yn adolygu’r trefniadau erbyn {reviewOn}.',
  'If you disagree with this decision, or if something has changed, please tell {office} {how}. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.':
    'Os ydych yn anghytuno â’r penderfyniad hwn, neu os oes rhywbeth wedi newid, rhowch wybod i’r swyddfa hon: {office}, {how}. Gallwch hefyd ofyn i rywun wneud hyn ar eich rhan. Nid yw’r terfynau yn y llythyr hwn yn gymwys i hyn. Lle bo’n bosibl, bydd rhywun na wnaeth y penderfyniad yn edrych arno eto. Byddwn yn eich ateb yn ysgrifenedig.',
  'You can complain about how we dealt with this. Our complaints procedure has {stages}: {complaintsUrl}.':
    'Gallwch gwyno am y ffordd y gwnaethom ddelio â hyn. Mae {stages} yn ein gweithdrefn gwyno: {complaintsUrl}.',
  'If you have used our complaints procedure and are still not satisfied, you can complain to {ombudsman}: {url}.':
    'Os ydych wedi defnyddio ein gweithdrefn gwyno ac yn dal yn anfodlon, gallwch gwyno i’r corff hwn: {ombudsman}, {url}.',
  'We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record {months} after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.': `Rydym yn cadw cofnod cyfrinachol o hyn: ein penderfyniad, y negeseuon a arweiniodd ato, ein llythyrau, a’r hyn a ddywedwch wrthym amdanynt. Mae staff sy’n cael neges gennych yn gweld dim ond sut y gallwch gysylltu â ni. Dim ond y swyddogion sy’n penderfynu, yn adolygu ac yn gofalu am y cofnod sy’n gweld y rhesymau. Fel arfer, rydym yn dileu’r cofnod {months} ar ôl i’r trefniadau ddod i ben. ${request}`,
  'Staff who get a message from you no longer see this. We keep a confidential record of it, and normally delete it after {months}. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.': `Nid yw staff sy’n cael neges gennych yn gweld hyn mwyach. Rydym yn cadw cofnod cyfrinachol ohono, ac fel arfer yn ei ddileu ar ôl {months}. ${request}`,
  'Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.':
    'Rhowch wybod i ni os oes angen y llythyr hwn arnoch mewn print bras, mewn Braille, ar sain, mewn fersiwn Hawdd ei Ddeall neu mewn iaith arall.',
  'Yours sincerely,': 'Yn gywir,',
  'Thank you for your message. We want to help, and we will deal with what you have raised. Some of the language in it was upsetting to our staff. Please write to us politely, so that we can keep helping you. If this goes on, we may have to limit how you can contact us.':
    'Diolch am eich neges. Rydym am helpu, a byddwn yn delio â’r hyn rydych wedi’i godi. Roedd rhywfaint o’r iaith ynddi yn peri gofid i’n staff. Ysgrifennwch atom yn gwrtais, er mwyn i ni allu parhau i’ch helpu. Os bydd hyn yn parhau, efallai y bydd yn rhaid i ni gyfyngu ar y ffordd y gallwch gysylltu â ni.',
  'Thank you for your message. Please contact {contact}, who will read your message and answer it. I have passed this message on, so you do not need to send it again.':
    'Diolch am eich neges. Cysylltwch â {contact}, a fydd yn darllen eich neges ac yn ei hateb. Rwyf wedi anfon y neges hon ymlaen, felly nid oes angen i chi ei hanfon eto.',
  '{council} has not received this message. Your e-mail cannot be delivered here at the moment. You can contact us in another way: {instead}.':
    'Nid yw {council} wedi cael y neges hon. Ni ellir danfon eich e-bost yma ar hyn o bryd. Gallwch gysylltu â ni mewn ffordd arall: {instead}.',
  'policy on restricting contact': 'polisi ar gyfyngu ar gyswllt',
  'the Local Government and Social Care Ombudsman': 'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
  'the Public Services Ombudsman for Wales': 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  'https://www.ombudsman.wales': 'https://www.ombwdsmon.cymru',
  ...formalDrafts(request),
  ...alternativeDrafts,
}

/** The draft for an English sentence; undefined: there is none. */
export const welshDraftOf = (english: string): string | undefined =>
  Object.hasOwn(drafts, english) ? drafts[english] : undefined
