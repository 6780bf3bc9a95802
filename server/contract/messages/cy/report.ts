/** Unreviewed Welsh. */
import {
  reportLines as englishLines,
  reportNotes as englishNotes,
  reportRules as englishRules,
  reportTitles as englishTitles,
} from '../en/report.ts'
import { translation } from '../language.ts'

export const reportTitles = translation(englishTitles, {
  'in-force': 'Cyfyngiadau mewn grym ar y diwrnod olaf',
  'by-service': 'Mewn grym ar y diwrnod olaf, yn ôl y gwasanaeth a ofynnodd',
  'by-measure': 'Mewn grym ar y diwrnod olaf, yn ôl mesur',
  'by-grounds': 'Mewn grym ar y diwrnod olaf, yn ôl sail',
  changes: 'Newidiadau i gyfyngiadau',
  warnings: 'Rhybuddion ac uwchgyfeiriadau',
  representations: 'Sylwadau gan gwsmeriaid',
  reviews: 'Adolygiadau',
})

export const reportNotes = translation(englishNotes, {
  'by-service':
    'Nid yw cyfyngiadau y gofynnodd gwasanaeth arall amdanynt, neu nad ydynt yn enwi gwasanaeth, mewn unrhyw linell.',
  'by-measure': 'Gall cyfyngiad gynnwys sawl mesur, a chaiff ei gyfrif gyda phob un.',
  'by-grounds': 'Gall fod sawl sail i gyfyngiad, a chaiff ei gyfrif gyda phob un.',
  changes: 'Caiff cyfyngiad a newidiwyd ei gyfrif fel un a newidiwyd, nid fel un newydd nac un a godwyd.',
  warnings: 'Gellir penderfynu ar uwchgyfeiriad mewn cyfnod diweddarach na’r un y’i gwnaed ynddo.',
})

export const reportLines = translation(englishLines, {
  live: 'Mewn grym',
  'due:overdue': 'Adolygiad yn hwyr',
  begun: 'Daeth i rym',
  varied: 'Amrywiwyd',
  lifted: 'Wedi’i godi',
  'ran-out': 'Daeth i ben ar y diwrnod olaf',
  warnings: 'Rhybuddion cwrtais a roddwyd',
  'formal-warnings': 'Rhybuddion ffurfiol a roddwyd',
  escalations: 'Uwchgyfeiriadau a wnaed',
  decided: 'Uwchgyfeiriadau y penderfynwyd arnynt',
  representations: 'Sylwadau a dderbyniwyd',
  answered: 'Atebwyd',
  reviews: 'Cynhaliwyd',
  'reviews-late': 'Yn hwyr',
  'measure:designated-contact': 'Un cyswllt dynodedig',
  'measure:fewer-people': 'Llai o bobl i gysylltu â nhw',
  'measure:volume': 'Pa mor aml',
  'measure:type': 'Am beth',
  'measure:days-and-times': 'Diwrnodau ac amseroedd',
  'measure:channel-closed': 'Ffordd o gysylltu wedi’i chau',
  'ground:abusive': 'Sarhaus',
  'ground:harassing': 'Aflonyddu',
  'ground:aggressive': 'Ymosodol',
  'ground:impedes-administration': 'Yn amharu’n ddifrifol ar waith y cyngor',
  'decided:approved': 'Cymeradwywyd cyfyngiad',
  'decided:declined': 'Gwrthodwyd',
  'decided:no-action': 'Dim gweithredu',
  'decided:referred': 'Cyfeiriwyd at y gwasanaethau cyfreithiol',
  'decided:warning-instead': 'Rhybudd cwrtais yn lle hynny',
  'decided:complaint': 'Triniwyd fel cwyn',
  'decided:formal-warning': 'Rhybudd ffurfiol',
  'answered:maintained': 'Cadwyd',
  'answered:varied': 'Newidiwyd y cyfyngiad',
  'answered:lifted': 'Codwyd y cyfyngiad',
  'reviews:continued': 'Parhawyd',
  'reviews:varied': 'Amrywiwyd',
  'reviews:lifted': 'Wedi’i godi',
})

export const reportRules = translation(englishRules, {
  what: 'Mae’r adroddiad hwn yn cyfrif cyfyngiadau ar gyswllt a’r hyn a ddigwyddodd iddynt. Nid yw’n enwi neb.',
  few: 'Dangosir cyfrifon o dan 5, gan gynnwys dim, fel “llai na 5”.',
  rounded:
    'Caiff pob cyfrif arall, gan gynnwys cyfansymiau, ei dalgrynnu i lawr i 5, 10, 15 ac yn y blaen: mae 10 yn golygu 10 i 14. Felly nid yw’r ffigurau’n adio’n union, ac ni ellir cyfrifo cyfrif bach o gyfanswm.',
  once: 'Fe’i gwneir unwaith, ar ôl i’r cyfnod ddod i ben, ac mae’n aros fel y’i gwnaed: nid yw newidiadau diweddarach i’r gofrestr yn ei newid.',
  deleted:
    'Mae’r hyn y mae’r cyngor yn ei ddileu wedi hynny o dan ei gyfnodau cadw yn dal i gael ei gyfrif. Nid yw’r hyn a ddilëwyd cyn hynny, o fewn y cyfnod ei hun, yn cael ei gyfrif.',
  'whole-periods':
    'Am chwarteri cyfan a blynyddoedd o fis Ebrill i fis Mawrth yn unig y mae adroddiadau. Gyda diwrnodau eraill, gellid cyfrifo cyfrifon bach o ddau adroddiad sy’n gorgyffwrdd.',
})
