/** Draft Welsh for the sentences about formal warnings and visits, by their English. */
export const formalDrafts = (request: string): Readonly<Record<string, string>> => ({
  'A formal warning about how you contact {council}':
    'Rhybudd ffurfiol am y ffordd rydych yn cysylltu â ni ({council})',
  'Our answer to your objection': 'Ein hateb i’ch gwrthwynebiad',
  'We have withdrawn our formal warning': 'Rydym wedi tynnu ein rhybudd ffurfiol yn ôl',
  'How our staff will visit you': 'Sut y bydd ein staff yn ymweld â chi',
  'A change to how our staff will visit you': 'Newid i’r ffordd y bydd ein staff yn ymweld â chi',
  'I am writing to give you a formal warning. Some of your contact with us has been unacceptable under our policy. This letter says why, and what may happen next.':
    'Rwy’n ysgrifennu i roi rhybudd ffurfiol i chi. Mae rhai o’r ffyrdd rydych wedi cysylltu â ni yn annerbyniol o dan ein polisi. Mae’r llythyr hwn yn dweud pam, a beth all ddigwydd nesaf.',
  'On {receivedOn} you told us that you disagree with the formal warning that we sent you on {since}. This letter is our answer.':
    'Ar {receivedOn} dywedoch wrthym eich bod yn anghytuno â’r rhybudd ffurfiol a anfonwyd atoch gennym ar {since}. Y llythyr hwn yw ein hateb.',
  'I am writing to tell you that we have withdrawn the formal warning that we sent you on {since}. It no longer counts.':
    'Rwy’n ysgrifennu i roi gwybod i chi ein bod wedi tynnu’n ôl y rhybudd ffurfiol a anfonwyd atoch gennym ar {since}. Nid yw’n cyfrif mwyach.',
  'I am writing to tell you what our staff will do when they visit you. This protects them and you.':
    'Rwy’n ysgrifennu i roi gwybod i chi beth fydd ein staff yn ei wneud pan fyddant yn ymweld â chi. Mae hyn yn eu diogelu nhw a chi.',
  'On {since} we wrote to you about what our staff do when they visit you. What that letter says no longer applies.':
    'Ar {since} gwnaethom ysgrifennu atoch am yr hyn y mae ein staff yn ei wneud pan fyddant yn ymweld â chi. Nid yw’r hyn y mae’r llythyr hwnnw’n ei ddweud yn gymwys mwyach.',
  'What this is about': 'Yr hyn y mae hyn yn ymwneud ag ef',
  'What may happen next': 'Beth all ddigwydd nesaf',
  'What our staff will do': 'Beth fydd ein staff yn ei wneud',
  'This is about the following behaviour:': 'Mae hyn yn ymwneud â’r ymddygiad canlynol:',
  'If it continues, we may limit how you can contact us. We could:':
    'Os bydd yn parhau, efallai y byddwn yn cyfyngu ar y ffordd y gallwch gysylltu â ni. Gallem wneud y pethau hyn:',
  'We would look at your situation first and write to you. Until then you can contact us as usual. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.':
    'Byddem yn edrych ar eich sefyllfa yn gyntaf ac yn ysgrifennu atoch. Tan hynny gallwch gysylltu â ni yn ôl yr arfer. Rhowch wybod i ni os oes rhywbeth yn gwneud hyn yn anodd i chi, fel anabledd neu gyfnod anodd. Byddwn yn gweld sut y gallwn helpu.',
  'This warning counts until {lapsesOn}, unless we withdraw it earlier.':
    'Mae’r rhybudd hwn yn cyfrif tan {lapsesOn}, oni bai ein bod yn ei dynnu’n ôl yn gynharach.',
  'If you disagree with this warning, or if there is something we should know, please tell {office} {how}. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.':
    'Os ydych yn anghytuno â’r rhybudd hwn, neu os oes rhywbeth y dylem ei wybod, rhowch wybod i’r swyddfa hon: {office}, {how}. Gallwch hefyd ofyn i rywun wneud hyn ar eich rhan. Lle bo’n bosibl, bydd rhywun na wnaeth y penderfyniad yn edrych arno eto. Byddwn yn eich ateb yn ysgrifenedig.',
  'We have looked at it again, and the warning stays.': 'Rydym wedi edrych arno eto, ac mae’r rhybudd yn aros.',
  'We have looked at it again, and we were right to give you the warning. It ended on {lapsesOn} and no longer counts.':
    'Rydym wedi edrych arno eto, ac roeddem yn iawn i roi’r rhybudd i chi. Daeth i ben ar {lapsesOn} ac nid yw’n cyfrif mwyach.',
  'We have looked at it again, and we have withdrawn the warning. It no longer counts.':
    'Rydym wedi edrych arno eto, ac rydym wedi tynnu’r rhybudd yn ôl. Nid yw’n cyfrif mwyach.',
  'We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record {months} after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.': `Rydym yn cadw cofnod cyfrinachol o hyn: ein penderfyniad, y negeseuon a arweiniodd ato, y llythyr hwn, a’r hyn a ddywedwch wrthym amdano. Mae staff sy’n cael neges gennych yn gweld ein bod wedi rhoi’r rhybudd hwn i chi, a than pryd y mae’n cyfrif. Dim ond y swyddogion sy’n penderfynu, yn adolygu ac yn gofalu am y cofnod sy’n gweld y rhesymau. Fel arfer, rydym yn dileu’r cofnod {months} ar ôl i’r rhybudd ddod i ben. ${request}`,
  'Two members of our staff will come together.': 'Bydd dau aelod o’n staff yn dod gyda’i gilydd.',
  'We will visit you by appointment only.': 'Byddwn yn ymweld â chi drwy apwyntiad yn unig.',
  'We will meet you in a council building, and not at your home.':
    'Byddwn yn cwrdd â chi yn un o adeiladau’r cyngor, ac nid yn eich cartref.',
  'Our staff will tell a colleague where they are.': 'Bydd ein staff yn dweud wrth gydweithiwr ble maen nhw.',
  'In our buildings, two members of our staff will see you together.':
    'Yn ein hadeiladau, bydd dau aelod o’n staff yn eich gweld gyda’i gilydd.',
  'In our buildings, our reception will know that you are coming.':
    'Yn ein hadeiladau, bydd ein derbynfa’n gwybod eich bod yn dod.',
  'Our staff will also follow this: {more}': 'Bydd ein staff hefyd yn dilyn hyn: {more}',
  'We will look at this again by {lookAgainOn}, or sooner if something changes.':
    'Byddwn yn edrych ar hyn eto erbyn {lookAgainOn}, neu’n gynt os bydd rhywbeth yn newid.',
  'If you disagree, you can ask us to look at this again. Please tell {office} {how}.':
    'Os ydych yn anghytuno, gallwch ofyn i ni edrych ar hyn eto. Rhowch wybod i’r swyddfa hon: {office}, {how}.',
  'We keep a confidential record of this: our decision, this letter, and what you tell us about it. Staff who get a message from you, or who look up you or your address, see what our staff do when they visit you. They do not see why. Only the officers who decide and look after the record see our reasons. We normally delete the record {months} after this ends. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.': `Rydym yn cadw cofnod cyfrinachol o hyn: ein penderfyniad, y llythyr hwn, a’r hyn a ddywedwch wrthym amdano. Mae staff sy’n cael neges gennych, neu sy’n chwilio amdanoch chi neu’ch cyfeiriad, yn gweld beth mae ein staff yn ei wneud pan fyddant yn ymweld â chi. Nid ydynt yn gweld pam. Dim ond y swyddogion sy’n penderfynu ac yn gofalu am y cofnod sy’n gweld ein rhesymau. Fel arfer, rydym yn dileu’r cofnod {months} ar ôl i hyn ddod i ben. ${request}`,
})
