/** Unreviewed Welsh. */
import { refusal as english } from '../en/refusal.ts'
import { translation } from '../language.ts'

/** What deciders, reviewers, register keepers, auditors and ICT are refused. */
export const refusalOfRecords = translation(english, {
  'unknown-formal-warning':
    'Nid yw’r rhybudd ffurfiol hwn ar y gofrestr. Efallai ei fod wedi’i ddileu, neu fod y ddolen yn anghywir.',
  'formal-warning-over': 'Mae’r rhybudd ffurfiol hwn wedi dod i ben. Adnewyddwch i weld pryd.',
  'formal-warning-not-given':
    'Nid yw’r cwsmer wedi cael gwybod am y rhybudd hwn eto, felly nid oes dim i’w wrthwynebu. Anfonwch y llythyr, neu tynnwch y rhybudd yn ôl.',
  'formal-warning-must-be-told':
    'Dim ond ar ôl i’r cwsmer gael gwybod y mae rhybudd ffurfiol yn cyfrif. Anfonwch y llythyr, neu tynnwch y rhybudd yn ôl.',
  'objection-recorded':
    'Mae gwrthwynebiad i’r rhybudd hwn yn aros am ateb. Dywedwch wrth y swyddog awdurdodi beth y mae’r cwsmer yn ei ychwanegu.',
  'no-objection':
    'Nid oes gwrthwynebiad i’r rhybudd hwn wedi’i gofnodi. Cofnodwch yr hyn a ddywedodd y cwsmer yn gyntaf.',
  'unknown-legal-question':
    'Nid yw’r cwestiwn hwn i’r gwasanaethau cyfreithiol ar y gofrestr. Adnewyddwch a rhowch gynnig arall arni.',
  'advice-recorded': 'Mae’r ateb i’r cwestiwn hwn wedi’i gofnodi eisoes. Adnewyddwch i’w weld.',
  'own-escalation': 'Chi a uwchgyfeiriodd y cwsmer hwn. Gofynnwch i swyddog awdurdodi arall benderfynu.',
  'posts-without-holders':
    'Ni all neb benderfynu nawr: nid yw’r gosodiadau’n dweud pwy sydd yn y swyddi sy’n penderfynu, neu mae diwrnod olaf pob deiliad wedi mynd heibio. Gofynnwch i geidwad y gofrestr agor Gosodiadau, yna Swyddi, ac ychwanegu pob deiliad gyda’u holl gyfrifon.',
  'not-a-post-holder':
    'Nid ydych yn un o’r swyddi sy’n penderfynu. Gofynnwch i un o’u deiliaid. Os ydych mewn swydd o’r fath, gofynnwch i geidwad y gofrestr wirio eich cyfrifon a’ch diwrnod olaf yn y Gosodiadau, o dan Swyddi.',
  'not-the-reviewer':
    'Nid ydych yn swydd yr adolygydd. Gofynnwch i’w deiliad adolygu. Os ydych ynddi, neu os yw ei deiliad wedi gadael, gofynnwch i geidwad y gofrestr gywiro’r deiliad yn y Gosodiadau, o dan Swyddi.',
  'reasons-missing': 'Rhowch y rhesymau. Rydym yn eu cadw gyda’r penderfyniad, ac yn eu rhoi i’r cwsmer.',
  'behaviour-missing': 'Dewiswch pa ymddygiad y mae hyn yn ymwneud ag ef.',
  'warnings-not-considered': 'Dywedwch pa rybuddion cwrtais a roddwyd, neu pam nad oedd un.',
  'support-not-considered':
    'Dywedwch pwy sy’n cefnogi’r cwsmer hwn a beth a wnaed i’w cynnwys, a pha addasiadau a ystyriwyd.',
  'lesser-measures-not-considered':
    'Byddai ffordd o gysylltu yn cael ei chau. Dywedwch pa fesurau llai a ystyriwyd, a pham na fyddent yn ddigon.',
  'no-other-way-open':
    'Byddai ffordd o gysylltu yn cael ei chau ac nid oes un arall wedi’i henwi. Dewiswch o leiaf un ffordd sy’n aros ar agor, gyda’i manylion.',
  'support-not-offered':
    'Dyma gyfyngiad cyntaf y cwsmer. Dywedwch pa gymorth a gynigioch iddynt, neu pam na chynigioch ddim.',
  'mediation-not-considered':
    'Dyma gyfyngiad cyntaf y cwsmer. Dywedwch a ystyrioch gyfryngu, a pham na fyddai’n helpu.',
  'advice-awaited': 'Rydym yn aros am gyngor cyfreithiol. Ni all dim newid nes i swyddog awdurdodi gofnodi’r ateb.',
  'no-advice-awaited': 'Nid oes cyngor cyfreithiol yn yr arfaeth yma. Adnewyddwch i weld beth a benderfynwyd.',
  'own-import': 'Chi a fewnforiodd hwn. Gofynnwch i swyddog awdurdodi arall ei lofnodi neu ei gymeradwyo.',
  'not-to-sign': 'Nid yw’r mewnforyn hwn yn aros am lofnod. Adnewyddwch i weld ble mae.',
  'closing-not-last-resort': 'Cau ffordd o gysylltu yw’r dewis olaf. Cadarnhewch na fyddai dim llai yn ddigon.',
  'councillors-unaffected-unexplained':
    'Byddai e-bost yn cael ei gau, ei anfon ymlaen neu ei rwystro. Dywedwch sut y gall y cwsmer gyrraedd eu cynghorwyr o hyd, neu peidiwch ag ailgyfeirio e-bost i holl gynghorwyr eu ward.',
  'way-closed': 'Rydych yn cau’r ffordd hon o gysylltu, felly ni all aros ar agor yn lle hynny. Dewiswch un arall.',
  'way-details-missing':
    'Cwblhewch bob ffordd sy’n aros ar agor: cyfeiriad e-bost y cyngor, rhif ffôn, cyfeiriad post gyda’i god post, neu le gyda diwrnodau ac amseroedd.',
  'no-measures': 'Dewiswch o leiaf un mesur.',
  'contact-is-customer': 'Mae gan y cyswllt neu’r dirprwy un o gyfeiriadau’r cwsmer hwn. Enwch rywun yn y cyngor.',
  'contact-not-councils':
    'Rhaid i’r cyswllt a’r dirprwy fod â chyfeiriad y cyngor. Gwiriwch ef a rhowch gynnig arall arni.',
  'contact-has-left':
    'Mae’r cyswllt dynodedig wedi gadael y cyngor, ac nid oes dirprwy ar ôl i gymryd drosodd. Dewiswch gyswllt arall.',
  'person-without-address':
    'Rhowch gyfeiriad y cyngor i bob person y gall y cwsmer gysylltu â nhw, mewn bachau onglog ar ôl yr enw.',
  'unknown-councillor': 'Nid yw’r cynghorydd hwn yng ngosodiadau’r cyngor. Dewiswch un o’r rhestr.',
  'scope-reason-missing':
    'Byddai’n berthnasol i fwy na’r gwasanaeth a uwchgyfeiriodd. Rhowch y rheswm, neu dewiswch y gwasanaeth hwnnw yn unig.',
  'scope-overlaps':
    'Mae cyfyngiad arall ar y cwsmer hwn yn berthnasol i rai o’r gwasanaethau hyn ac i eraill hefyd. Newidiwch hwnnw, neu dewiswch ei holl wasanaethau yma.',
  'no-mail-group':
    'Ni ellir anfon e-bost ymlaen, ei rwystro na’i farcio ar gyfer y gwasanaethau hyn yn unig: nid oes gan un grŵp post nac adran yn y gosodiadau. Gadewch e-bost fel y mae, dewiswch bob gwasanaeth, neu gofynnwch i geidwad y gofrestr ei ychwanegu.',
  'tag-needs-every-service': 'Mae pawb yn gweld tag yn y pwnc. Dewiswch bob gwasanaeth, neu farciwch e-bost heb y tag.',
  'councillors-not-considered':
    'Ni allai’r cwsmer gyrraedd eu cynghorwyr. Dywedwch beth a drefnwyd, a pha gynghorwyr yr ymgynghorwyd â nhw.',
  'not-last-resort': 'Dewis olaf yw’r gwasanaethau cyfreithiol. Cadarnhewch na fyddai dim arall yn ddigon.',
  'review-too-late':
    'Mae dyddiad yr adolygiad yn rhy bell i ffwrdd. Dewiswch un o fewn chwe mis. Ni all newid ohirio adolygiad: dewiswch ddyddiad heb fod yn hwyrach na’r un y mae i’w gynnal nawr.',
  'before-the-decision':
    'Penderfynwyd ar y cyfyngiad ar ôl y diwrnod hwn, felly ni allai neb ei wrthwynebu eto. Gwiriwch y diwrnod y’i cafwyd.',
  'in-the-past': 'Mae’r dyddiad hwn wedi mynd heibio. Gwiriwch ef a rhowch gynnig arall arni.',
  'until-before-review': 'Byddai’r cyfyngiad yn dod i ben cyn ei adolygiad. Dewiswch ddyddiad adolygu cynharach.',
  'until-too-late':
    'Byddai’r cyfyngiad yn para’n hirach nag y mae’r cyngor yn ei ganiatáu. Dewiswch ddiwrnod olaf cynharach, neu gadewch ef heb un.',
  'unknown-letter': 'Nid yw’r llythyr hwn ar y gofrestr.',
  'letter-incomplete':
    'Nid oes gan y llythyr ran y mae’n rhaid iddo ei chael. Agorwch ef i weld pa un, ac ychwanegwch hi cyn cofnodi ei fod wedi’i anfon.',
  'letter-overtaken':
    'Nid yw’r llythyr hwn yn berthnasol bellach, gan fod yr hyn y mae’n sôn amdano wedi dod i ben neu wedi newid ers hynny. Peidiwch â’i anfon.',
  'letter-half-missing':
    'Mae angen y ddwy iaith ar y llythyr hwn, y naill a’r llall yn gyflawn. Anfonwch ef fel y’i dangosir.',
  'welsh-missing':
    'Nid oes Cymraeg ar gyfer rhai o destunau’r cyngor yn y llythyr hwn. Gofynnwch i geidwad y gofrestr ei hychwanegu yn y Gosodiadau, Cymraeg a Saesneg.',
  'welsh-words-missing':
    'Nid oes Cymraeg ar gyfer geiriau’r swyddog ei hun yn y llythyr hwn. Ychwanegwch hi ar dudalen y llythyr, o dan Geiriau yn Gymraeg.',
  'welsh-places-differ':
    'Rhaid i’r Gymraeg gael yr un geiriau mewn bachau â’r Saesneg. Cywirwch hi, cadwch hi, a nodwch eto ei bod wedi’i gwirio.',
  'welsh-not-passed':
    'Nid yw rhywfaint o’r Gymraeg yn y llythyr hwn wedi’i gwirio eto. Gofynnwch i siaradwr Cymraeg ei darllen, yna nodwch ei bod wedi’i gwirio yn y Gosodiadau, Cymraeg a Saesneg.',
  'letter-on-its-way':
    'Mae’r llythyr hwn eisoes ar ei ffordd. Rydym yn ei gofnodi fel un a anfonwyd pan wyddom iddo fynd.',
  'notify-not-set':
    'Nid yw’r cyngor yn anfon llythyrau drwy GOV.UK Notify. Anfonwch ef mewn ffordd arall, a’i gofnodi.',
  'address-not-for-notify':
    'Mae angen enw a chyfeiriad post o ddwy i chwe llinell, gyda chod post yn olaf, ar GOV.UK Notify. Gofynnwch i geidwad y gofrestr ei ychwanegu, neu anfonwch y llythyr mewn ffordd arall.',
  'already-sent': 'Mae’r llythyr hwn wedi’i gofnodi eisoes.',
  'not-agreed': 'Nid yw’r cyfyngiad hwn yn aros i ddod i rym. Adnewyddwch i weld beth sydd wedi newid.',
  'unknown-representation': 'Nid yw’r sylwadau hyn ar y gofrestr.',
  'answer-not-sent':
    'Nid yw llythyr sy’n ateb y cwsmer, neu sy’n rhoi gwybod iddynt am newid, wedi mynd eto. Cofnodwch y llythyr hwnnw yn gyntaf. Os newid yw’r ateb, gall y swyddog a’i rhoddodd newid y cyfyngiad eto hefyd.',
  'already-answered': 'Mae hwn wedi’i ateb eisoes.',
  'escalator-may-not-judge':
    'Chi a uwchgyfeiriodd y cwsmer hwn, felly ni allwch farnu hwn. Gofynnwch i rywun nad oedd ganddynt ran ynddo.',
  'another-judge-is-free':
    'Roedd gennych ran yn hwn, ac mae rhywun arall yn rhydd i’w farnu. Gofynnwch iddynt. Os ydynt i ffwrdd, gall ceidwad y gofrestr gofnodi hynny yn y Gosodiadau, o dan Swyddi.',
  'same-officer-reason-missing':
    'Roedd gennych ran yn hwn. Dywedwch pam mae’n rhaid mai chi ydyw. Rydym yn cadw’r rheswm.',
  'grounds-missing':
    'Dim ond ar seiliau y mae cyfyngiad yn parhau. Dywedwch sut y mae’r cwsmer wedi ymddwyn ers hynny, beth sydd ei angen arnynt, ac a fyddai mesur llai yn ddigon nawr.',
  'account-missing': 'Nid oes neges i’w darllen. Dywedwch beth a ddywedodd y cwsmer.',
  'unknown-circumstances': 'Nid yw’r adroddiad hwn am newid mewn amgylchiadau ar y gofrestr.',
  'already-lifted': 'Mae’r cyfyngiad hwn wedi’i godi.',
  'unknown-evidence': 'Nid yw’r dystiolaeth hon ar y gofrestr, neu nid oes ganddi neges wreiddiol.',
  'original-not-as-filed':
    'Nid dyma’r ffeil a gadwyd. Cafodd ei newid neu ei thynnu wedyn, felly peidiwch â dibynnu arni. Rydym wedi dweud wrth yr archwilydd a cheidwad y gofrestr.',
  'unknown-arrangement': 'Nid yw’r trefniant post hwn ar y gofrestr.',
  'nothing-to-arrange': 'Nid oes dim ar ôl i’w wneud ar gyfer y trefniant post hwn.',
  'rules-not-readable':
    'Nid dyma’r hyn a argraffodd Exchange. Rhedwch y gorchymyn a ddangosir ar y dudalen, a rhowch y ffeil a ysgrifennodd.',
  'rules-without-details':
    'Nid oes amodau na gweithredoedd yn y ffeil hon. Rhedwch y gorchymyn a ddangosir ar y dudalen, heb -ExcludeConditionActionDetails.',
  'letter-for-officer':
    'Swyddog awdurdodi sy’n anfon yr hysbysiad hwn: mae ar eu rhestr waith. Ni chafodd y cwsmer wybod am y cyfyngiad, mae arno ei angen mewn ffordd arall, mae rhywbeth i’w ateb yn gyntaf, neu mae ei ddyddiad wedi mynd heibio.',
  'not-customers-address':
    'Nid yw’r cyfeiriad hwn bellach yn perthyn i’r cwsmer yn unig, felly peidiwch â’i anfon yno. Mae’r llythyr gan swyddog awdurdodi i’w anfon mewn ffordd arall.',
  'unknown-dead-letter': 'Nid yw’r post hwn ymhlith y rhai na ellid eu hanfon.',
  'record-too-large':
    'Mae tystiolaeth y cwsmer hwn yn fwy nag y gall un archif fod. Cadwch y negeseuon gwreiddiol fesul un o dudalen y cwsmer.',
  'unknown-retention-run':
    'Nid yw’r rhediad hwn ymhlith rhai’r gofrestr. Dechreuwch un newydd: mae’n cymryd yr hyn a adawyd.',
  'unknown-rights-request': 'Nid yw’r cais hwn ar y gofrestr. Adnewyddwch a rhowch gynnig arall arni.',
  'request-not-extendable': 'Rhaid cydnabod cwyn o fewn 30 diwrnod. Ni ellir ymestyn yr amser hwnnw.',
  'not-a-complaint': 'Dim ond cwyn sy’n cael ei chydnabod yn gyntaf. Cofnodwch yr ateb i’r cais hwn.',
  'already-extended': 'Mae gan y cais hwn ei ddau fis ychwanegol eisoes. Atebwch ef erbyn y diwrnod a ddangosir.',
  'extension-too-late':
    'Roedd yn rhaid dweud wrth y cwsmer cyn y diwrnod i ateb y cais. Atebwch ef nawr, ac ymddiheurwch am yr oedi.',
  'had-a-part':
    'Roedd gennych ran yn yr hyn a gofnodwyd am y cwsmer hwn. Rhaid i rywun heb ran ynddo ateb gwrthwynebiad neu gŵyn: swyddog arall neu geidwad y gofrestr arall. Os yw swyddog i ffwrdd, gall ceidwad y gofrestr gofnodi hynny yn y Gosodiadau, o dan Swyddi. Os trosglwyddwyd neges â chwyn, y cyswllt, y dirprwy neu swyddog arall sy’n gwneud hynny.',
  'unknown-hold': 'Nid yw’r ataliad hwn ar y gofrestr. Adnewyddwch a rhowch gynnig arall arni.',
  'hold-lifted': 'Mae rhywun wedi codi’r ataliad hwn eisoes. Adnewyddwch i weld beth sydd wedi newid.',
  'unknown-precaution': 'Nid yw’r rhagofalon hyn ar y gofrestr mwyach. Adnewyddwch a rhowch gynnig arall arni.',
  'precaution-missing': 'Dewiswch o leiaf un rhagofal, neu ysgrifennwch beth i’w wneud cyn ymweliad.',
  'precaution-ended': 'Mae’r rhagofalon hyn wedi dod i ben eisoes. Cofnodwch rai newydd os oes eu hangen.',
  'precaution-too-long':
    'Dewiswch ddiwrnod o fewn 6 mis. Gallwch gadw’r rhagofalon am fwy o amser pan ddaw’r diwrnod hwnnw.',
  'hold-too-long': 'Dewiswch ddiwrnod o fewn 12 mis. Gallwch gadw’r ataliad am fwy o amser pan ddaw’r diwrnod hwnnw.',
  'unknown-import': 'Nid yw’r mewnforyn hwn yno, neu ni chedwir ei ffeil mwyach. Dewiswch y ffeil eto.',
  'import-not-ready': 'Nid yw’r ffeil hon yn barod i’w mewnforio. Cywirwch yr hyn sydd o’i le arni a dewiswch hi eto.',
  'address-not-councils':
    'Rhaid i swyddi a chysylltiadau fod â chyfeiriad y cyngor. Gwiriwch y cyfeiriadau a rhowch gynnig arall arni.',
  'service-in-use':
    'Mae cofnodion yn enwi gwasanaeth yr ydych yn ei dynnu. Maent yn ei gadw. Gwiriwch faint sydd, a’i gadarnhau.',
  'contact-still-named':
    'Mae cyfyngiadau’n enwi cyswllt neu ddirprwy yr ydych yn ei dynnu o hyd. Defnyddiwch “Disodli cyswllt” yn gyntaf: mae’n eu disodli ym mhobman.',
  'mark-key-replaced': 'Ni ellir defnyddio eto allwedd a ddisodlwyd. Gwnewch allwedd newydd yn lle hynny.',
  'mark-key-until': 'Dewiswch ddiwrnod o heddiw hyd at 90 diwrnod o nawr.',
  'unknown-version': 'Nid oes fersiwn o’r fath o’r gosodiadau hyn.',
  'unknown-contact': 'Nid yw’r cyswllt hwn wedi’i enwi yn unman. Gwiriwch y cyfeiriad.',
  'version-not-readable': 'Gwnaed y fersiwn hon gan raglen arall ac ni ellir ei defnyddio mwyach. Dewiswch un arall.',
  'period-not-valid': 'Nid oes adroddiad o’r cyfnod hwn. Dewiswch chwarter neu flwyddyn o’r deng mlynedd diwethaf.',
  'period-not-over': 'Nid yw’r cyfnod hwn ar ben eto, felly nid oes adroddiad ohono. Dewiswch un sydd ar ben.',
  'unknown-calendar-feed':
    'Nid oes calendr yn y cyfeiriad hwn. Efallai ei fod wedi dod i ben: gwnewch un newydd ar dudalen yr adolygiadau.',
  'calendar-secret-used':
    'Mae’r cyfeiriad hwn wedi’i ddefnyddio o’r blaen, felly nid yw’n newydd i bawb. Gwnewch un arall.',
  'unknown-page': 'Nid yw’r dudalen hon yn perthyn i’r olwg hon o’r log. Ewch yn ôl i dudalen 1.',
  'unknown-entry': 'Nid yw’r cwsmer hwn ar y gofrestr. Efallai fod y cofnod wedi’i ddileu.',
  'unknown-contact-point': 'Nid yw’r pwynt cyswllt hwn ar y gofrestr. Adnewyddwch a rhowch gynnig arall arni.',
  'unknown-merge': 'Nid yw’r cofnodion hyn wedi’u huno.',
  'unknown-record': 'Nid yw’r cofnod hwn ar y gofrestr. Adnewyddwch a rhowch gynnig arall arni.',
  'belongs-to-another': 'Mae’r cyfeiriad hwn yn perthyn i gofnod arall. Os un person yw’r ddau, unwch y ddau gofnod.',
  'already-removed':
    'Mae’r pwynt cyswllt hwn wedi’i gywiro neu ei dynnu eisoes. Adnewyddwch i weld beth sy’n cyfrif nawr.',
  'name-is-own': 'Y cwsmer ei hun biau enw bob amser. Rhowch wybod am gyfeiriad neu rif y cynrychiolydd, gyda’i enw.',
  'last-contact-point': 'Dyma bwynt cyswllt olaf y cwsmer. Ychwanegwch yr un cywir yn gyntaf, neu cywirwch hwn.',
  'last-way-to-find':
    'Ni fyddai staff yn dod o hyd i’r cwsmer hwn mwyach: nid yw enw yn unig yn dod o hyd i neb. Ychwanegwch gyfeiriad e-bost neu rif arall yn gyntaf, neu gyfeiriad post ac enw. Neu cywirwch hwn. Os rhywun arall biau hwn, gallwch gadarnhau ei fod yn mynd beth bynnag.',
  'same-customer': 'Yr un cofnod yn union yw hwn. Dewiswch y llall.',
  'both-in-force':
    'Mae gan y ddau gofnod gyfyngiad ar gyfer yr un gwasanaeth, mewn grym neu wedi’i gytuno. Gofynnwch i swyddog awdurdodi godi un ohonynt: yr un a gytunwyd, os oes un. Yna gallwch uno’r cofnodion.',
  'later-merge-first': 'Cafodd y cofnod hwn ei uno ag un arall yn ddiweddarach. Dadwnewch hynny yn gyntaf.',
  'contact-point-missing':
    'Byddai un o’r ddau gofnod heb bwynt cyswllt sy’n dod o hyd iddo. Ychwanegwch gyfeiriad e-bost neu rif at y cofnod hwn yn gyntaf. Ni ellir gwahanu’r hyn a unwyd fel arall.',
  'not-correctable': 'Ni ellir cywiro hwn yma.',
  'not-changed': 'Nid ydych wedi newid dim. Newidiwch rywbeth, neu gadewch ef fel y mae.',
  'customer-was-told':
    'Mae llythyr wedi dweud hyn wrth y cwsmer, felly mae’n aros fel y mae. Gofynnwch i swyddog awdurdodi amrywio’r cyfyngiad.',
})
