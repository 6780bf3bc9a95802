/** Draft Welsh for the sentences that stand where the usual ones would not be true, by their English. */
export const alternativeDrafts: Readonly<Record<string, string>> = {
  'I am writing to tell you how you can contact us. The arrangements in this letter have applied since {from}.':
    'Rwy’n ysgrifennu i roi gwybod i chi sut y gallwch gysylltu â ni. Mae’r trefniadau yn y llythyr hwn wedi bod yn gymwys ers {from}.',
  'I am writing to tell you that arrangements for contacting us have changed. The new ones apply from {from}.':
    'Rwy’n ysgrifennu i roi gwybod i chi fod trefniadau ar gyfer cysylltu â ni wedi newid. Mae’r rhai newydd yn gymwys o {from}.',
  'They replace the arrangements that applied from {since}.':
    'Maent yn disodli’r trefniadau a oedd yn gymwys o {since}.',
  'Arrangements for contacting {council} have ended':
    'Mae trefniadau ar gyfer cysylltu â ni wedi dod i ben ({council})',
  'I am writing to tell you that special arrangements for contacting us have ended. From {from} they no longer apply.':
    'Rwy’n ysgrifennu i roi gwybod i chi fod trefniadau arbennig ar gyfer cysylltu â ni wedi dod i ben. O {from} nid ydynt yn gymwys mwyach.',
  'Arrangements for contacting {council} that will not apply':
    'Trefniadau ar gyfer cysylltu â ni na fyddant yn gymwys ({council})',
  'I am writing to tell you that the arrangements for contacting us that we had decided on will not apply.':
    'Rwy’n ysgrifennu i roi gwybod i chi na fydd y trefniadau ar gyfer cysylltu â ni yr oeddem wedi penderfynu arnynt yn gymwys.',
  'I am writing to tell you that the change to the arrangements for contacting us that we had decided on will not apply.':
    'Rwy’n ysgrifennu i roi gwybod i chi na fydd y newid i’r trefniadau ar gyfer cysylltu â ni yr oeddem wedi penderfynu arno yn gymwys.',
  'Special arrangements for contacting us have applied since {since}. We have not written to you about them before.':
    'Mae trefniadau arbennig ar gyfer cysylltu â ni wedi bod yn gymwys ers {since}. Nid ydym wedi ysgrifennu atoch amdanynt o’r blaen.',
  'We have looked at them again, and they continue. This letter says why, and sets them out.':
    'Rydym wedi edrych arnynt eto, ac maent yn parhau. Mae’r llythyr hwn yn dweud pam, ac yn eu nodi.',
  'They were for the following services: {services}.': 'Roeddent ar gyfer y gwasanaethau canlynol: {services}.',
  'These arrangements are for the following services: {services}.':
    'Mae’r trefniadau hyn ar gyfer y gwasanaethau canlynol: {services}.',
  'What our earlier letter says about contacting {others} still applies.':
    'Mae’r hyn y mae ein llythyr cynharach yn ei ddweud am gysylltu â’r gwasanaethau hyn yn dal yn gymwys: {others}.',
  'What our earlier letter says about contacting every service still applies.':
    'Mae’r hyn y mae ein llythyr cynharach yn ei ddweud am gysylltu â phob gwasanaeth yn dal yn gymwys.',
  'You can contact our other services as usual.': 'Gallwch gysylltu â’n gwasanaethau eraill yn ôl yr arfer.',
  'We would look at your situation first and write to you. Until then, the way you can contact us stays as it is. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.':
    'Byddem yn edrych ar eich sefyllfa yn gyntaf ac yn ysgrifennu atoch. Tan hynny, mae’r ffordd y gallwch gysylltu â ni yn aros fel y mae. Rhowch wybod i ni os oes rhywbeth yn gwneud hyn yn anodd i chi, fel anabledd neu gyfnod anodd. Byddwn yn gweld sut y gallwn helpu.',
  'If you contact us about anything else, we read it and keep it on file. We do not answer it.':
    'Os byddwch yn cysylltu â ni am unrhyw beth arall, byddwn yn ei ddarllen ac yn ei gadw ar ffeil. Nid ydym yn ei ateb.',
  'If you contact us {channels} more often than this, we read it and keep it on file. We do not answer it.':
    'Os byddwch yn cysylltu â ni {channels} yn amlach na hyn, byddwn yn ei ddarllen ac yn ei gadw ar ffeil. Nid ydym yn ei ateb.',
  'The arrangements end on {until} without a review, unless you ask us for one.':
    'Daw’r trefniadau i ben ar {until} heb adolygiad, oni bai eich bod yn gofyn i ni am un.',
  'We should have reviewed the arrangements by {reviewOn}. We have not done so yet, and will do it as soon as we can.':
    'Dylem fod wedi adolygu’r trefniadau erbyn {reviewOn}. Nid ydym wedi gwneud hynny eto, a byddwn yn ei wneud cyn gynted ag y gallwn.',
  'If there is something that we should know for this review, please tell {office} {how}. You can also ask somebody to do this for you. The limits that you have do not apply to this.':
    'Os oes rhywbeth y dylem ei wybod ar gyfer yr adolygiad hwn, rhowch wybod i’r swyddfa hon: {office}, {how}. Gallwch hefyd ofyn i rywun wneud hyn ar eich rhan. Nid yw’r terfynau sydd arnoch yn gymwys i hyn.',
  'We always deal with these as usual: a request for information or for your own data, a complaint, a concern that somebody is at risk. Please send it in one of the ways in this letter. Whoever receives it passes it on to the people who deal with it.':
    'Rydym bob amser yn delio â’r rhain yn ôl yr arfer: cais am wybodaeth neu am eich data eich hun, cwyn, pryder bod rhywun mewn perygl. Anfonwch ef yn un o’r ffyrdd yn y llythyr hwn. Bydd pwy bynnag sy’n ei gael yn ei anfon ymlaen at y bobl sy’n delio ag ef.',
  'You can reach your ward councillors in this way: {arrangement}.':
    'Gallwch gyrraedd eich cynghorwyr ward fel hyn: {arrangement}.',
  'Your e-mail to {councillors} arrives as before.':
    'Mae eich e-bost at y cynghorwyr hyn yn cyrraedd fel o’r blaen: {councillors}.',
  'You can still contact your ward councillors. Your e-mail to their council addresses comes to {contact} first, who passes it on.':
    'Gallwch gysylltu â’ch cynghorwyr ward o hyd. Daw eich e-bost i’w cyfeiriadau yn y cyngor at y person hwn yn gyntaf, a fydd yn ei anfon ymlaen: {contact}.',
  'Your e-mail to the council addresses of other councillors comes to {contact} first, who passes it on.':
    'Daw eich e-bost i gyfeiriadau cynghorwyr eraill yn y cyngor at y person hwn yn gyntaf, a fydd yn ei anfon ymlaen: {contact}.',
  'Your e-mail to the council addresses of other councillors does not arrive. You can still contact them in every other way that stays open to you.':
    'Nid yw eich e-bost i gyfeiriadau cynghorwyr eraill yn y cyngor yn cyrraedd. Gallwch gysylltu â nhw o hyd ym mhob ffordd arall sy’n aros ar agor i chi.',
  'You can contact your ward councillors as before.': 'Gallwch gysylltu â’ch cynghorwyr ward fel o’r blaen.',
  'Your e-mail to the council addresses of your ward councillors does not arrive. You can still contact them in every other way that stays open to you.':
    'Nid yw eich e-bost i gyfeiriadau eich cynghorwyr ward yn y cyngor yn cyrraedd. Gallwch gysylltu â nhw o hyd ym mhob ffordd arall sy’n aros ar agor i chi.',
}
