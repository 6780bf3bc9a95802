/** Unreviewed Welsh. */
import { arrangement as englishArrangement, wayWords as englishWayWords } from '../en/arrangement.ts'
import { translation } from '../language.ts'

export const arrangement = translation(englishArrangement, {
  whom: 'Caiff gysylltu â {people} yn unig.',
  or: '{all} neu {last}',
  volume:
    '{channel}: dim mwy {n, plural, =1 {nag unwaith} =2 {na dwywaith} other {na # gwaith}} {each, select, day {y dydd} week {yr wythnos} month {y mis} other {}}.',
  'volume-on-file':
    '{channel}: dim mwy {n, plural, =1 {nag unwaith} =2 {na dwywaith} other {na # gwaith}} {each, select, day {y dydd} week {yr wythnos} month {y mis} other {}}. Caiff rhagor ei ddarllen a’i gadw ar ffeil.',
  type: 'Dim ond am: {what}.',
  'type-on-file': 'Dim ond am: {what}. Caiff unrhyw beth arall ei ddarllen a’i gadw ar ffeil.',
  'days-and-times': 'Dim ond ar yr adegau hyn: {when}.',
  'channel-closed': '{channel}: ar gau. Yn lle hynny: {instead}.',
  'channel-closed-alone': '{channel}: ar gau.',
  councillors: 'Cynghorwyr ward: {arranged}.',
  'not-told': 'Nid yw’r cwsmer wedi cael gwybod am y cyfyngiad hwn. Peidiwch â sôn amdano wrthynt.',
  'for-services': '{services}: {sentence}',
  'every-service': 'Pob gwasanaeth',
  'looked-up-pass-on':
    'Dywedwch wrthynt am gysylltu â {contact}, {post}. Trosglwyddwch yr hyn a ddywedwyd neu a ysgrifennwyd.',
  'looked-up-pass-on-untold': 'Trosglwyddwch yr hyn a ddywedwyd neu a ysgrifennwyd i {contact}, {post}.',
  'looked-up-as-arranged':
    'Gallwch helpu o fewn y trefniadau isod. Trosglwyddwch unrhyw beth arall i {contact}, {post}.',
  'looked-up-yours': 'Caiff y cwsmer hwn gysylltu â chi. Gallwch eu helpu.',
})

export const wayWords = translation(englishWayWords, {
  email: 'drwy e-bost: {place}',
  telephone: 'dros y ffôn: {place}',
  post: 'drwy lythyr: {place}',
  'in-person': 'wyneb yn wyneb: {place}, {days}, o {from} tan {to}',
  either: '{all}; neu {last}',
  day: 'dydd {day, select, Monday {Llun} Tuesday {Mawrth} Wednesday {Mercher} Thursday {Iau} Friday {Gwener} Saturday {Sadwrn} Sunday {Sul} other {}}',
  'days-run':
    'o ddydd {first, select, Monday {Llun} Tuesday {Mawrth} Wednesday {Mercher} Thursday {Iau} Friday {Gwener} Saturday {Sadwrn} Sunday {Sul} other {}} i ddydd {last, select, Monday {Llun} Tuesday {Mawrth} Wednesday {Mercher} Thursday {Iau} Friday {Gwener} Saturday {Sadwrn} Sunday {Sul} other {}}',
  and: '{days} a {last}',
})
