/** Unreviewed Welsh. */
import { subjectAccess as englishSubjectAccess } from '../en/subject-access.ts'
import { translation } from '../language.ts'

export const subjectAccess = translation(englishSubjectAccess, {
  'names-no-customer':
    'Nid yw’r cyfeiriad hwn yn enwi cwsmer. Dewch o hyd i’r cwsmer yn {log}, ac agorwch y cais gwrthrych am wybodaeth o’u tudalen.',
  'the-log': 'y log',
  'subject-access': 'Cais gwrthrych am wybodaeth',
  'somebody-has-asked-what':
    'Mae rhywun wedi gofyn beth y mae’r cyngor yn ei gadw amdanynt. Mae hwn yn casglu popeth y mae’r gofrestr yn ei gadw am y cwsmer hwn mewn un ffeil.',
  'what-is-in-it': 'Beth sydd ynddi',
  'word-document-to-read': 'Dogfen Word i’w darllen, a’r un peth fel testun plaen.',
  'all-of-it-as': 'Y cyfan fel JSON, i bwy bynnag sydd am ei gael ar ffurf y gall rhaglen ei darllen.',
  'evidence-as-it-came': 'Y dystiolaeth fel y daeth, gyda rhestr sy’n dweud a yw pob neges fel yr oedd o hyd.',
  'before-you-give-it': 'Cyn i chi ei rhoi i neb',
  'names-addresses-and-statements':
    'Caiff enwau, cyfeiriadau a datganiadau pobl eraill eu marcio “REDACT?” lle gall rheol wybod. Penderfynwch ar bob marc.',
  'what-people-wrote-in':
    'Caiff yr hyn a ysgrifennodd pobl yn eu geiriau eu hunain ei farcio “READ”. Ni all unrhyw reol wybod am bwy y mae’n sôn. Darllenwch y cyfan.',
  'nothing-in-original-messages': 'Nid oes dim wedi’i farcio yn y negeseuon gwreiddiol. Darllenwch bob un.',
  'make-file': 'Gwneud y ffeil',
  'that-file-was-made':
    'Caiff y ffaith bod y ffeil wedi’i gwneud, pryd a chan bwy, ei chadw yn y trywydd archwilio ac yn y cofnod mynediad, bob tro.',
  'back-to-customer': 'Yn ôl at y cwsmer',
})
