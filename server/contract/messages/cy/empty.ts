/** Unreviewed Welsh. */
import { empty as englishEmpty } from '../en/empty.ts'
import { translation } from '../language.ts'

export const empty = translation(englishEmpty, {
  imports: 'Dim mewnforion eto. Mae pob ffeil y byddwch yn ei huwchlwytho yn ymddangos yma, gyda’i chyflwr.',
  proposals:
    'Nid oes dim yn aros i’w dderbyn neu ei wrthod. Mae’r hyn y mae staff yn rhoi gwybod amdano ynghylch cwsmeriaid yn ymddangos yma.',
  'contact-points': 'Dim pwyntiau cyswllt. Ychwanegwch un, fel bod staff yn cael gwybod am y cwsmer hwn.',
  looks: 'Nid oes neb wedi edrych eto. Mae pawb sy’n gweld y cwsmer hwn yn ymddangos yma, gyda phryd a sut.',
  reviews: 'Nid oes adolygiad i’w wneud erbyn {day}. Mae pob un yn ymddangos yma yn y chwarter y mae i’w wneud.',
  runs: 'Nid oes dim wedi’i ddileu eto. Mae’r gofrestr yn dileu’r hyn sydd i’w ddileu bob nos, ac yn dweud yma beth ydoedd.',
  due: 'Nid oes dim i’w ddileu heddiw. Mae cofnodion yn ymddangos yma pan ddaw eu cyfnod cadw i ben.',
  ledger: 'Nid oes edrychiad o’r fath yn y cofnod mynediad. Newidiwch yr hidlydd, neu dangoswch bopeth.',
  trail: 'Nid oes cofnod o’r fath yn y trywydd. Newidiwch yr hidlydd, neu dangoswch bopeth.',
  'own-parts':
    'Nid oes neb wedi barnu cyfyngiad yr oedd ganddynt ran ynddo. Mae pwy bynnag sy’n gwneud hynny yn ymddangos yma, gyda’r rheswm.',
  differences: 'Mae gan Exchange yn union yr hyn y mae’r gofrestr yn ei ddymuno. Nid oes dim i’w wneud.',
})
