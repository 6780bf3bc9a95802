/** Unreviewed Welsh. */
import { standing as englishStanding, standingName as englishStandingName } from '../en/standing.ts'
import { translation } from '../language.ts'

export const standing = translation(englishStanding, {
  'reply-to-all-would': 'Byddai ateb i bawb hefyd yn cyrraedd {names}, y mae cyfyngiad ar eu cyswllt.',
  'others-on-this-message': 'Eraill ar y neges hon',
  'not-looked-up': 'Nid oedd modd chwilio am hynny. {why}',
  'who-is-writing': 'Pwy sy’n ysgrifennu?',
  'look-up': 'Chwilio',
  name: 'Enw',
  'give-name': 'Rhowch yr enw.',
  'this-is-about': 'Mae hyn am {name}.',
  'more-than-one-person':
    'Mae gan fwy nag un person gyda’r cyfeiriad hwn yr enw hwnnw. Gofynnwch i geidwad y gofrestr.',
  'several-people-use-this': 'Mae sawl person yn defnyddio’r cyfeiriad hwn. Rhowch yr enw.',
  'isnt-known-with-this':
    'Nid yw {name} yn hysbys gyda’r cyfeiriad hwn. Gwiriwch y sillafu. Mae’r hyn a gofnodwch yn mynd o dan yr enw hwn.',
  'treat-this-message-with': 'Byddwch yn ofalus gyda’r neges hon.',
  'not-everyone-checked': 'Chi neu gydweithiwr anfonodd y neges hon. Nid oedd modd gwirio pawb yr aeth ati.',
  'reply-as-usual': 'Atebwch fel arfer.',
  'nothing-is-recorded': 'Nid oes dim wedi’i gofnodi.',
  'you-sent-this-message': 'Chi neu gydweithiwr anfonodd y neges hon.',
  'nothing-is-recorded-on': 'Nid oes dim wedi’i gofnodi am y bobl yr aeth ati.',
  'several-people-use-this-address': 'Mae sawl person yn defnyddio’r cyfeiriad hwn.',
  'give-name-to-see': 'Rhowch yr enw i weld a oes cyfyngiad ar gysylltu.',
  'several-people-use-address': 'Mae sawl person yn defnyddio’r cyfeiriad yr aeth iddo.',
  'contact-is-restricted-for': 'Mae cyfyngiad ar gysylltu ar gyfer {names}.',
  'reply-as-usual-if': 'Atebwch fel arfer. Os bydd yr ymddygiad yn parhau, uwchgyfeiriwch.',
  'reply-as-usual-for': 'Atebwch fel arfer am y tro.',
  'how-this-customer-can':
    'Bydd y ffordd y gall y cwsmer hwn gysylltu â ni yn newid. Byddwn yn ei dangos yma pan fydd mewn grym.',
  'you-sent-this-to': 'Chi neu gydweithiwr anfonodd hon at rywun y mae cyfyngiad ar eu cyswllt.',
  'colleague-wrote-this': 'Cydweithiwr a ysgrifennodd hon.',
  'register-is-for-customers': 'Ar gyfer cwsmeriaid yn unig y mae’r gofrestr.',
  'sent-from-council': 'Daeth hon o gyfeiriad y cyngor.',
  'perhaps-web-form': 'Os ysgrifennodd cwsmer hi mewn ffurflen we’r cyngor, ceisiwch wybod pwy yw cyn ateb.',
  'nobody-outside-council-is': 'Nid oes neb o’r tu allan i’r cyngor yn At na Cc.',
  'outlook-does-not-show': 'Nid yw Outlook yn dangos at bwy yr aeth.',
  'too-many-recipients': 'Aeth at fwy o bobl nag y gellir eu gwirio.',
  'too-many-reply-addresses': 'Byddai ateb yn mynd at fwy o bobl nag y gellir eu gwirio.',
  'unclear-reply-address': 'Mae’r neges hon yn gofyn am ateb i gyfeiriad na allwn ei ddarllen.',
  'reply-would-go-to':
    'Byddai ateb yn mynd at {address}{is, select, restricted {, y mae cyfyngiad ar eu cyswllt} other {}}.',
  'check-before-you-reply': 'Gwiriwch y cyfeiriad cyn ateb.',
  'outlook-shows-no-address': 'Nid yw Outlook yn dangos cyfeiriad ar gyfer yr anfonwr.',
  'outlook-shows-no-address-for': 'Nid yw Outlook yn dangos cyfeiriad ar gyfer rhywun yr aeth ato.',
  'senders-address-is-not':
    'Nid yw cyfeiriad yr anfonwr yn gyfeiriad rhyngrwyd, felly ni all y gofrestr chwilio amdano.',
  'someone-it-went-to':
    'Nid oes gan rywun yr aeth ato gyfeiriad rhyngrwyd yma, felly ni all y gofrestr chwilio amdanynt.',
  'outlook-did-not-say-where': 'Ni ddywedodd Outlook i ble y byddai ateb yn mynd.',
  'escalated-this-message':
    'Ar {day} am {time}, uwchgyfeiriwyd y neges hon {who, select, you {gennych chi} service {gan gydweithiwr yn {service}} colleague {gan gydweithiwr} other {gan gydweithiwr}}.',
  'gave-polite-warning-for':
    'Ar {day} am {time}, rhoddwyd rhybudd cwrtais am y neges hon {who, select, you {gennych chi} service {gan gydweithiwr yn {service}} colleague {gan gydweithiwr} other {gan gydweithiwr}}.',
  'opened-polite-warning-for':
    'Ar {day} am {time}, agorwyd rhybudd cwrtais am y neges hon {who, select, you {gennych chi} service {gan gydweithiwr yn {service}} colleague {gan gydweithiwr} other {gan gydweithiwr}}. Ni wyddom a anfonwyd ef.',
  'others-not-checked': 'Nid oedd modd gwirio {n} person arall ar y neges hon.',
  'recipient-restricted':
    '{who}: mae cyfyngiad ar gysylltu. {name}{isNamed, select, yes {, {post},} other {}} sy’n delio â nhw.',
  checking: 'Yn gwirio’r gofrestr…',
  'checking-for': 'Yn gwirio’r gofrestr ar gyfer {who}…',
  'check-who-wrote-this': 'Gwiriwch pwy a ysgrifennodd hon.',
  'check-the-address': 'Ni ddywedodd Outlook i ble y byddai ateb yn mynd. Gwiriwch y cyfeiriad cyn ateb.',
  'polite-warning-was-given':
    'Rhoddwyd rhybudd cwrtais ar {day}{by, select, service { gan {service}} other {}}. Daw i ben ar {lapsesOn}.',
  'formal-warning-was-sent':
    'Anfonwyd rhybudd ffurfiol drwy lythyr ar {day}{by, select, service { gan {service}} other {}}. Daw i ben ar {lapsesOn}.',
  'escalated-on-nothing-is':
    'Uwchgyfeiriwyd ar {day}{by, select, service { gan {service}} other {}}. Nid oes dim wedi’i benderfynu eto.',
})

export const standingName = translation(englishStandingName, {
  'not-on-register': 'Dim cyfyngiad ar gysylltu',
  shared: 'Cyfeiriad a rennir: gofynnwch pwy sy’n ysgrifennu',
  'other-service': 'Dim cyfyngiad ar gysylltu ar gyfer eich gwasanaeth',
  warned: 'Rhybudd cwrtais wedi’i roi',
  'formally-warned': 'Rhybudd ffurfiol wedi’i roi',
  'decision-pending': 'Penderfyniad yn yr arfaeth',
  agreed: 'Wedi’i benderfynu, heb fod mewn grym eto',
  restricted: 'Cysylltu wedi’i gyfyngu',
  'not-checked': 'Heb ei wirio',
  colleague: 'Cydweithiwr',
})
