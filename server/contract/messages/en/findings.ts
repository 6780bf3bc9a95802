/**
 * What stops a file from being imported, and what to do about it. `about` is a row’s number, a reference or a column’s
 * title, never the content of a cell.
 */
export const findingErrors = {
  'empty-file': 'There is nothing in this file. Choose the file with the log in it.',
  'not-a-spreadsheet':
    'This file cannot be read as a spreadsheet. Open it, save it as .xlsx or .csv without a password, and try again.',
  'too-much-unpacked':
    'This file is too large once it is unpacked. Copy only the log into a new spreadsheet, and import that.',
  'takes-too-long':
    'This file takes too long to read. Copy the rows into a new spreadsheet, save that as .csv and try again. If it still takes too long, split it into parts.',
  'needs-too-much-memory':
    'This file needs more memory than an import can have. Split it into parts of fewer rows, save each as .csv and import one after the other.',
  'too-many-rows': 'There are more than 100,000 rows. Split the file and import one part after the other.',
  'too-many-columns': 'There are more than 100 columns. Remove those that are empty or not needed.',
  'too-many-cells': 'There are more than six million cells. Split the file and import one part after the other.',
  'not-decodable': 'Some characters cannot be read. Save the file as “CSV UTF-8” and try again.',
  'quote-not-closed': 'A quotation mark opens here and is never closed. Correct this row.',
  'no-headings':
    'This row does not name any column that is known. Choose the row with the titles, or match the columns.',
  'column-missing': 'No column says this: {about}. Add one, or say which column it is.',
  'cell-too-long': 'The text in this cell is too long. Shorten it.',
  'extra-cells': 'This row has more cells than there are titles. Look for a comma too many, or name the column.',
  'formula-without-value': 'This formula has no value. Open the file in a spreadsheet, save it, and try again.',
  'formula-error': 'This cell shows an error in place of a value. Correct it.',
  'date-not-readable': 'This isn’t a valid date. Write it like 3 November 2026, 03/11/2026 or 2026-11-03.',
  'date-impossible': 'There is no such date; the day comes first. Write it like 3 November 2026.',
  'date-ambiguous': 'The year has two digits. Check the date, or write it like 3 November 2026.',
  'date-without-day': 'This is a month or a year, not a day. Give the day.',
  'date-month-first':
    'Another date in this column has the month first, so this one may have it first, too. Say which day it is.',
  'date-either-way': 'Some dates in this column have the day first, others the month. Say which day this is.',
  'not-known-yet': 'This says that it is not known. Give it, or leave it empty.',
  'several-people':
    'This may be several people. To record each as a customer, put a semicolon between the names. For one customer, write one name.',
  'row-of-whom': 'This row names nobody. Is it about the customer of the row above?',
  'look-asked': 'Rows stand out from the others ({about}). Answer what that means.',
  'date-in-future': 'This date is in the future. Correct it.',
  'address-not-valid': 'This isn’t a valid e-mail address. Correct it or remove it.',
  'number-not-valid': 'This isn’t a valid telephone number. Correct it or remove it.',
  'name-not-valid': 'This isn’t a name. Correct it.',
  'representative-not-known':
    'Write each representative like this: “solicitor Ann Lee: ann@law.example”. The parts are solicitor, MP, councillor, advocate, carer, support worker and relative.',
  colleague: 'This address belongs to the council. The register is for customers only: remove it.',
  'name-missing': 'The name is missing. Give it.',
  'nothing-to-know-by':
    'No e-mail address, number or postal address with a postcode is given, so nobody could be recognised. Give one.',
  'nothing-recorded': 'Nothing says what is recorded: measures, the day of a warning, or the day of an escalation.',
  'kind-not-known':
    'Say what is recorded in words that are known: restriction, warning, escalation, precaution, letter, representation, changed circumstances or review.',
  'state-not-known': 'This state is not known. Leave it empty, or write agreed, in force, lifted or replaced.',
  'measure-not-known':
    'Not every measure is understood. Write each on a line of its own, like “No telephone calls; instead: by letter”.',
  'precautions-missing': 'Precautions need what to do before a visit. Write each on a line of its own.',
  'precautions-too-long': 'This is too long for staff to read before a visit. Shorten it to 200 characters.',
  'precaution-reasons-missing': 'Precautions for visits need their reasons. Give them.',
  'duty-not-known':
    'Not every request is understood. Write each on a line of its own, like “FOI or EIR request, received 2026-11-03, due 2026-12-01, open”.',
  'measures-missing': 'A restriction needs its measures. Write them like “Designated contact”.',
  'way-not-known':
    'Not every way is understood. Write each on a line of its own, like “Telephone: 01632 960101” or “Post: The Council, 1 High Street, Ambleford AM1 2BC”.',
  'no-other-way-open':
    'P11: a way of contact is closed and no other is given. Add the column “Ways that stay open”, like “Telephone: 01632 960101”.',
  'way-closed': 'P11: this way is closed by the measures or by the mail arrangement. Give one that stays open.',
  'way-details-missing':
    'P11: a way that stays open lacks its details. Give an address of the council, a number, a postal address with its postcode, or a place with days and times.',
  'contact-missing': 'A restriction needs its designated contact: a name and the council’s address.',
  'contact-not-councils': 'The contact and deputy must have an address of the council. Correct it.',
  'contact-is-customer': 'The contact or deputy has an address of this customer. Correct it.',
  'unknown-councillor': 'This councillor is not in the council’s settings. Add them there, or correct the address.',
  'unknown-service': 'This service is not in the council’s settings. Add it there, or correct it.',
  'one-service': 'A warning or an escalation is about one service. Keep one of them.',
  'start-missing': 'Say since when: the day on which it came into force, was given or was filed.',
  'end-before-start': 'It would end before it began. Correct one of the two dates.',
  'end-missing': 'Lifted or replaced, but nothing says when. Give the day.',
  'state-against-end':
    'The state says in force or agreed, but there is a day on which it was lifted. Correct the state, or empty the day.',
  'mail-not-known': 'Write none, forward, block or mark, then how far it is: to make, in place, to remove or removed.',
  'method-not-known': 'Write by e-mail, by post or by hand.',
  'letter-not-known':
    'Write lifting, representation answer, review continued or review notice. The letter that confirms a restriction stands in the restriction’s own row.',
  'restriction-not-named': 'Say which restriction this is about, by its register id.',
  'restriction-not-known':
    'This restriction is neither on the register nor in a row that can be imported. Correct the register id, or add the restriction.',
  'restriction-of-another': 'This restriction is another customer’s. Correct its register id, or the customer.',
  'day-missing': 'Say on which day it happened.',
  'due-missing': 'P15: say on which day the review was due.',
  'outcome-not-known':
    'Say what came of it: continued, varied or lifted; of a representation maintained, varied, lifted or ended.',
  'answer-incomplete': 'P14: an answer needs its day, what came of it and the reasons. Give all three, or none.',
  'reasons-missing': 'P15: a review needs its reasons. Give them.',
  'what-missing': 'P15: say what has changed.',
  'about-not-named': 'Say which formal warning or precautions the letter is about: give the register id.',
  'about-not-known':
    'What this letter or objection is about is neither in the file nor on the register. Correct the register id, or add what it is about.',
  'upheld-but-counts':
    'P14: this objection was upheld, and its formal warning still counts. Write “withdrawn” as the warning’s state, with the day, or write “maintained” for the objection.',
  'rights-kind-not-known':
    'This kind of request is not known. Choose one of: rectification, objection, erasure, complaint, subject-access, restrict-processing.',
  'request-missing': 'Say what the customer asks about their record.',
  'extension-incomplete':
    'A longer time needs the day on which the customer was told, and the reason. Give both, or none.',
  'extension-not-in-time':
    'A request can be extended only if the customer was told after it came, before it was due and before it was answered. A complaint can’t be extended.',
  'question-missing': 'P3: say what legal services were asked.',
  'advice-incomplete': 'P3: the advice of legal services needs its words and its day. Give both, or none.',
  'only-complaint-acknowledged':
    'Only a complaint has the day of an acknowledgement. Clear it, or say that this is a complaint.',
  'acknowledged-after-answer': 'The acknowledgement is dated after the answer. Correct one of the two days.',
  'answered-before-it-came': 'The answer is dated before what it answers. Correct one of the two days.',
  'not-decided': 'This escalation is open, so nobody has decided on it. Correct its state, or empty this cell.',
  'sent-before-decided': 'The letter was sent before the decision. Correct one of the two days.',
  'waits-but-sent':
    'The letter’s state is waiting, but the file gives a day on which it was sent. Correct the state, or clear the day.',
  'not-in-force-then':
    'P15: the restriction was not in force on the day of this review. Correct the day, or the restriction.',
  'before-decision': 'P14: the restriction had not been decided on yet. Correct the day, or the restriction.',
  'not-lifted':
    'This row says that the restriction was lifted or had ended, but the restriction’s own row does not. Add the day there, or correct the outcome here.',
  'behaviour-not-known': 'Write abusive, harassing, aggressive or impedes the council’s work.',
  'id-not-valid': 'This isn’t an identifier of the register. Leave the cell as it was exported, or empty it.',
  'id-of-another': 'This identifier belongs to another record on the register. Empty the cell.',
  'id-given-twice': 'Row {about} has the same identifier. Keep one of the two rows.',
  'same-address-other-name':
    'Row {about} has this address under another name. For one person, write the same name. If two people share the mailbox, write it in “Shared with others”.',
  'known-to-two':
    'The addresses in this row belong to two customers on the register: {about}. Correct the row, or join the two customers first.',
  'mailbox-of-another':
    '{about} on the register has this mailbox, under another name. For one person, add that name in “Also known as”. If two people share the mailbox, write it in “Shared with others”.',
  'two-in-force':
    'Row {about} restricts the same customer for the same service. Say when one of the two was lifted, or put them together.',
} as const

/** The same, for information. */
export const findingNotes = {
  'not-known-left-empty': 'This says that it is not known: imported as empty.',
  'language-left-empty': 'Only English, Welsh or both is recorded: imported as empty.',
  'no-end-said': 'This says that there is no last day: imported as empty.',
  'row-is-heading': 'Only one cell of this row is filled. It is left out as a heading.',
  'row-is-titles': 'This row repeats the titles. It is left out.',
  'row-is-total': 'This row is a total. It is left out.',
  'row-continues': 'This row only adds text to the row above. They are imported as one.',
  'left-out-by-keeper': 'You chose to leave this row out.',
  'merged-over-rows': 'Some cells are merged over several rows. Their text counts for each of them ({about}).',
  'other-sheets': 'This file has more sheets ({about}). Only one sheet is read at a time.',
  'look-counts': 'Rows stand out from the others ({about}). They are read as you chose.',
  'shared-by-people': 'Several people in this row: what they can be reached by is imported as shared.',
  'columns-remembered': 'Some columns are matched as they were last time. Check them below.',
  'postal-address-left-out':
    'This postal address is left out: it needs its postcode at the end. Separate two addresses with a semicolon.',
  'joined-with': 'The same customer as in row {about}: imported as one.',
  'same-as': 'The same as row {about}: imported once.',
  'shares-number': 'Shares a number with row {about} under another name: imported as two customers.',
  'customer-known-left': 'Already on the register as {about}: left as it is.',
  'customer-known-added': 'Already on the register as {about}: what is new is added there.',
  'restricted-already':
    'Already restricted for the same service on the register ({about}): this restriction is left out.',
  'lifted-here-still-in-force':
    'In force on the register at the same time, for the same service ({about}): this row is left out. If it was lifted, lift it there.',
  'mailbox-becomes-shared':
    'A mailbox in this row is {about}’s alone on the register: it is recorded as shared, and shows who is meant only with a name.',
  'left-out-with-restriction': 'Left out with its restriction (row {about}).',
  'review-due-at-once': 'P15: no day of review is given, so the review is due at once.',
  'review-brought-forward': 'P15: the day of review is too far ahead. It is due on {about}.',
  'approved-by-no-post':
    'P13: this names none of the posts that approve restrictions. It is imported as the file says it, and the restriction’s page says so. Confirm it at the review.',
  'until-brought-forward':
    'P15: the last day is later than the council’s longest period allows. It ends on {about}. Tell the customer.',
  'letter-outstanding':
    'P14: nothing says that a letter was sent, or why not. Imported as agreed: it comes into force when a holder of one of the posts that decide (P13) records its letter as sent.',
  'letter-lacks-reasons':
    'P14: the letter that waits must say the reasons, and none are given. Add them, or the day on which a letter was sent.',
  'not-yet-begun':
    'It has not begun yet: imported as agreed. It comes into force when a holder of one of the posts that decide (P13) records its letter as sent.',
  'ran-out': 'It ended on its last day: imported as lifted.',
  'maintained-but-withdrawn':
    'P14: this formal warning was withdrawn, and the objection to it was not upheld. If it was withdrawn because of the objection, write “lifted” for the objection.',
  'open-but-withdrawn':
    'P14: this formal warning was withdrawn, and nobody has answered the objection to it. Add the answer, or an officer must answer it here.',
  'objection-before-warning':
    'P14: this objection came before the letter of its formal warning was sent. Check the two days.',
  'column-not-used': 'This column is not imported.',
} as const

/** The titles of the findings as a file, and which kind each is. */
export const findingReport = {
  row: 'Row',
  column: 'Column',
  kind: 'Kind',
  cell: 'What the cell says',
  proposal: 'What it may become',
  text: 'What it is and what to do',
  error: 'Error',
  note: 'Note',
  'whole-row': 'The whole row',
} as const
