/** Unreviewed Welsh. */
import { mailFlow as englishMailFlow, notInScript as englishNotInScript } from '../en/mail-flow.ts'
import { translation } from '../language.ts'

export const mailFlow = translation(englishMailFlow, {
  'changed-by-hand': 'Newidiwyd â llaw: {what}.',
  'patterns-of-all-rules': 'Mae patrymau a geiriau’r holl reolau yn defnyddio {bytes} o 20,480 beit.',
  'largest-rule': 'Mae rheol fwyaf y gofrestr yn defnyddio {bytes} o 8,192 beit.',
  'rules-wanted': 'Rheolau y mae eu hangen: {n}.',
  'read-script-first': 'Darllenwch y sgript yn gyntaf; mae’n dweud ar ei brig sut i roi cynnig arni heb newid dim.',
  'arrangement-why': 'Trefniant {id}: {why}',
  'compared-on': '{day}, gan {name}. Rheolau yn Exchange: {n}.',
  'as-it-should-be': 'Trefniadau fel y dylent fod: {n}.',
  'nothing-differs': 'Cymharwyd. Nid oes dim yn wahanol.',
  'differences-found': 'Cymharwyd. Gwahaniaethau a ganfuwyd: {n}. Mae’r swyddogion awdurdodi wedi cael gwybod.',
  'choose-file-that-command': 'Dewiswch y ffeil a ysgrifennwyd gan y gorchymyn.',
  'this-file-is-too': 'Mae’r ffeil hon yn rhy fawr i fod yr hyn a argraffodd Exchange.',
  'file-could-not-be': 'Nid oedd modd darllen y ffeil. Dewiswch hi eto.',
  'run-this-in-powershell': 'Rhedwch hwn yn PowerShell, wedi mewngofnodi i Exchange Online',
  'copy-command': 'Copïo’r gorchymyn',
  'upload-rules-json': 'Uwchlwytho rules.json',
  'compare-with-register': 'Cymharu â’r gofrestr',
  'not-compared': 'Nis cymharwyd.',
  'rule-in-exchange': 'Rheol yn Exchange',
  'what-differs': 'Beth sy’n wahanol',
  'what-to-do': 'Beth i’w wneud',
  'differences-between-exchange-and': 'Gwahaniaethau rhwng Exchange a’r gofrestr',
  'mail-rules': 'Rheolau post',
  'mail-arrangements-become-rules':
    'Mae trefniadau post yn dod yn rheolau yn Exchange Online: un sgript sy’n eu gwneud, ac mae cymhariaeth yn dangos beth sy’n wahanol.',
  compare: 'Cymharu',
  'marks-that-readers-found': 'Marciau a ganfu darllenwyr',
  script: 'Y sgript',
  'download-script': 'Lawrlwytho’r sgript',
  'not-or-not-wholly': 'Heb fod, neu heb fod yn gyfan gwbl, yn y sgript:',
  'daily-check': 'Gwiriad dyddiol',
  'scheduled-task-can-send':
    'Gall tasg wedi’i hamserlennu anfon rheolau Exchange i mewn bob dydd. Nid yw’r sgript hon yn newid dim; mae ei brig yn dweud sut i’w rhedeg.',
  'download-daily-check': 'Lawrlwytho’r gwiriad dyddiol',
  'last-comparison': 'Cymhariaeth ddiwethaf',
  'exchanges-rules-have-not': 'Nid yw rheolau Exchange wedi’u cymharu â’r gofrestr eto.',
  'approved-but-not-applied': 'Cymeradwywyd, ond heb ei roi ar waith.',
  'run-newest-script': 'Rhedwch y sgript ddiweddaraf.',
  'there-but-switched-off': 'Mae yno, ond wedi’i ddiffodd neu yn y modd Audit yn unig.',
  'run-script-with-mode': 'Rhedwch y sgript gyda -Mode Enforce.',
  'ended-but-mail-is': 'Daeth i ben, ond mae’r post yn dal i gael ei drefnu fel o’r blaen.',
  'run-newest-script-today': 'Rhedwch y sgript ddiweddaraf heddiw.',
  'run-newest-script-it': 'Rhedwch y sgript ddiweddaraf. Mae’n rhoi’r rheol yn ôl fel y’i cymeradwywyd.',
  'mail-group-of-it': 'Mae un o’i grwpiau post wedi mynd, felly nid yw’n cyfateb i neb o’r gwasanaeth hwnnw.',
  'ask-register-keeper-to':
    'Gofynnwch i geidwad y gofrestr gywiro’r grŵp yn y gosodiadau, yna rhedwch y sgript ddiweddaraf.',
  'mailtip-of-address-is': 'Mae MailTip cyfeiriad ar goll.',
  'mailtip-of-address-was': 'Newidiwyd MailTip cyfeiriad â llaw.',
  'mailtip-that-is-no': 'Mae MailTip nad oes ei angen bellach yno o hyd.',
  'message-that-was-to': 'Daeth neges a oedd i’w marcio heb y marc.',
  'check-that-no-rule': 'Gwiriwch nad oes rheol o’i blaen yn atal rheolau pellach, yna rhedwch y sgript ddiweddaraf.',
  'message-was-marked-after': 'Marciwyd neges ar ôl tynnu’r marc.',
  'message-had-mark-that': 'Roedd gan neges farc nad yw’r gofrestr yn ei adnabod.',
  'somebody-may-have-forged':
    'Efallai fod rhywun wedi’i ffugio. Gwiriwch mai’r rheol sy’n tynnu marciau ffug sy’n dod gyntaf.',
  'stops-or-redirects-mail': 'Yn atal neu’n ailgyfeirio post yn ôl ei anfonwr, ac ni chymeradwyodd neb hi yma.',
  'find-out-who-made': 'Darganfyddwch pwy a’i gwnaeth. Gofynnwch am ei chymeradwyo, neu tynnwch hi.',
})

export const notInScript = translation(englishNotInScript, {
  'no-mail-group':
    'Ar gyfer rhai gwasanaethau yn unig y mae, ac nid oes gan un ohonynt grŵp post nac adran yn y gosodiadau. Gofynnwch i geidwad y gofrestr ei ychwanegu.',
  'no-address': 'Nid oes gan y cwsmer gyfeiriad e-bost ar y gofrestr.',
  'address-not-expressible':
    'Mae gan gyfeiriad lythrennau na all patrymau Exchange eu mynegi. Trefnwch ef â llaw, gyda’r dynodydd hwn yn enw’r rheol.',
  'no-contact': 'Nid oes neb wedi’i enwi y dylai’r post fynd ato.',
  'no-text': 'Nid oes geiriau ar gyfer y neges sy’n mynd yn ôl. Gweler y gosodiadau.',
  'text-too-long':
    'Mae’r geiriau ar gyfer y neges sy’n mynd yn ôl yn hirach nag y mae Exchange yn eu derbyn. Gweler y gosodiadau.',
  'exceptions-too-long': 'Mae mwy o eithriadau nag sy’n ffitio mewn rheol.',
  'too-many-rules':
    'Nid yw Exchange yn derbyn mwy na 300 o reolau. Trefnwch ef â llaw, gyda’r dynodydd hwn yn enw’r rheol, neu codwch yr hyn nad oes ei angen bellach.',
  'too-many-patterns':
    'Mae’r holl gyfeiriadau gyda’i gilydd yn fwy nag y mae Exchange yn eu derbyn. Trefnwch ef â llaw, gyda’r dynodydd hwn yn enw’r rheol.',
})
