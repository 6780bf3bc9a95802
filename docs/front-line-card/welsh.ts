import type { CardWords } from './card.ts'
import { buttons } from './pane-words.ts'

const { warn, escalate, remind, passOn, say, call, undo } = buttons

/** A draft. No speaker of a council has passed it, and the card says so. */
export const welsh: CardWords = {
  tag: 'cy',
  title: 'Cofrestr gysylltu: cerdyn i staff rheng flaen',
  unreviewed: 'Drafft heb ei adolygu. Rhaid i siaradwr Cymraeg y cyngor ei gymeradwyo cyn ei ddefnyddio.',
  standings: {
    heading: 'Beth mae’r cwarel yn ei ddangos wrth ymyl neges',
    screen: 'Ar y sgrin',
    todo: 'Beth i’w wneud',
    what: {
      'not-on-register': 'Atebwch fel arfer.',
      warned: 'Atebwch fel arfer. Rydym wedi’u rhybuddio o’r blaen. Os bydd yn parhau, uwchgyfeiriwch.',
      'decision-pending': 'Atebwch fel arfer am y tro. Bydd swyddog yn penderfynu.',
      restricted: 'Dilynwch y cerdyn ar y sgrin: a gewch chi ateb, at bwy i’w anfon ymlaen, a beth i’w ddweud.',
      'not-checked':
        'Byddwch yn ofalus gyda’r neges hon. Nid ydym yn gwybod. Nid yw byth yn golygu “dim cyfyngiad”. Rhowch gynnig arall arni.',
    },
  },
  glosses: {
    'not-on-register': 'Dim cyfyngiad ar gysylltu',
    warned: 'Rhybudd cwrtais wedi’i roi',
    'decision-pending': 'Penderfyniad yn yr arfaeth',
    restricted: 'Cysylltu wedi’i gyfyngu',
    'not-checked': 'Heb ei wirio',
  },
  acts: {
    heading: 'Un clic yr un',
    points: [
      `Mae “${warn}” yn agor yr ateb gyda’n geiriad ni. Mae’n cyfrif ar ôl i chi ei anfon.`,
      `Mae “${escalate}” yn gofyn i swyddog benderfynu, gyda’r neges yn dystiolaeth. Gallwch ychwanegu manylion wedyn.`,
      `Mae “${remind}” yn atgoffa cwsmer sydd â chyfyngiad, ac yn anfon y neges ymlaen at y person cyswllt.`,
      `Mae “${passOn}” yn ei hanfon ymlaen heb ateb. Os byddwch yn ei hanfon ymlaen eich hun, dywedwch hynny yn y cwarel: dim ond wedyn mae’n cyfrif.`,
      'Wedyn, dywedwch beth sydd yn y neges: cais am wybodaeth, cwyn, neu bryder am ddiogelwch rhywun.',
      `Mae “${undo}” yn dadwneud yr hyn rydych newydd ei wneud.`,
    ],
  },
  calls: {
    heading: 'Ffôn, ymweliadau a’r post',
    points: [
      `Mae “${call}” yn chwilio am rif, enw gyda chod post, neu gyfeiriad.`,
      'Nid yw enw ar ei ben ei hun byth yn dangos cyfyngiad. Gofynnwch am y cod post.',
      'Oes sawl person yn defnyddio’r rhif? Gofynnwch am yr enw.',
      `O dan “${say}” mae’r geiriau i’r cwsmer.`,
      'Peidiwch â chofnodi un ffrwydrad dan straen.',
      'Cyn ymweliad, gwnewch yr hyn mae’r cwarel yn ei ddweud. Nid yw byth yn dweud pam.',
    ],
  },
  rare: {
    heading: 'Pam mae cyfyngiadau’n brin',
    reasons: [
      'Mae gan bawb hawl i gysylltu â’u cyngor.',
      'Mae llawer yn cysylltu â ni mewn trallod. Nid yw cwyno’n ymddygiad annerbyniol.',
      'Gall cyflwr neu anabledd effeithio ar sut mae rhywun yn ysgrifennu neu’n siarad. Rydym yn addasu yn gyntaf.',
      'Dim ond swyddog awdurdodi sy’n penderfynu, a byth y sawl a uwchgyfeiriodd.',
      'Rhaid dewis y mesur lleiaf cyfyngol a fydd yn gweithio, ac mae un ffordd o gysylltu bob amser yn aros ar agor.',
      'Caiff pob cyfyngiad ei adolygu o fewn chwe mis.',
    ],
  },
  never: {
    heading: 'Cofiwch',
    points: [
      'Nid ydych yn gweld y rhesymau. Peidiwch â dyfalu, na dweud wrth eraill.',
      'Chwiliwch am bobl ar gyfer eich gwaith yn unig: mae pob chwiliad sy’n dod o hyd i rywun yn cael ei gofnodi.',
      'Nid yw cyfyngiad byth yn atal cais, cwyn na galwad am help.',
      'Gweithredwch ar unwaith ar bryder diogelu.',
      'Does dim rhaid i chi ddioddef camdriniaeth. Gorffennwch yr alwad yn gwrtais, yna dywedwch wrth eich rheolwr.',
    ],
  },
  council: 'I’r cyngor ei lenwi: pwy sy’n fy helpu, a ble rwy’n cael cefnogaeth: ______________________________',
}
