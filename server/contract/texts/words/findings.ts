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
  'too-many-rows': 'There are more than 2,000 rows. Split the file and import one part after the other.',
  'too-many-columns': 'There are more than 100 columns. Remove those that are empty or not needed.',
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
  'row-hidden-or-struck': 'This row is hidden or struck through in the sheet. Does it still count?',
  'row-of-whom': 'This row names nobody. Is it about the customer of the row above?',
  'date-in-future': 'This date is in the future. Correct it.',
  'address-not-valid': 'This isn’t a valid e-mail address. Correct it or remove it.',
  'number-not-valid': 'This isn’t a valid telephone number. Correct it or remove it.',
  'name-not-valid': 'This isn’t a name. Correct it.',
  colleague: 'This address belongs to the council. The register is for customers only: remove it.',
  'name-missing': 'The name is missing. Give it.',
  'nothing-to-know-by':
    'No e-mail address, number or postal address with a postcode is given, so nobody could be recognised. Give one.',
  'nothing-recorded': 'Nothing says what is recorded: measures, or the day of a polite warning.',
  'state-not-known': 'This state is not known. Leave it empty, or write agreed, in force, lifted or replaced.',
  'measure-not-known':
    'Not every measure is understood. Write each on a line of its own, like “No telephone calls; instead: by letter”.',
  'measures-missing': 'A restriction needs its measures. Write them like “Designated contact”.',
  'way-not-known':
    'Not every way is understood. Write each on a line of its own, like “Telephone: 01632 960101” or “Post: The Council, 1 High Street, Ambleford AM1 2BC”.',
  'no-other-way-open':
    'P11: a way of contact is closed and no other is given. Add the column “Ways that stay open”, like “Telephone: 01632 960101”.',
  'way-closed': 'P11: this way is closed by the measures or by the mail arrangement. Give one that stays open.',
  'way-details-missing':
    'P11: a way that stays open lacks its details. Give an address of the council, a number, a postal address with its postcode, or a place with days and times.',
  'contact-missing': 'A restriction needs its designated contact: a name and the council’s address.',
  'contact-not-councils': 'The contact must have an address of the council. Correct it.',
  'contact-is-customer': 'The contact has an address of this customer. Correct it.',
  'unknown-service': 'This service is not in the council’s settings. Add it there, or correct it.',
  'one-service': 'A warning is about one service. Keep one of them.',
  'start-missing': 'Say since when: the day on which it came into force.',
  'end-before-start': 'It would end before it began. Correct one of the two dates.',
  'end-missing': 'Lifted or replaced, but nothing says when. Give the day.',
  'state-against-end':
    'The state says in force or agreed, but there is a day on which it was lifted. Correct the state, or empty the day.',
  'mail-not-known': 'Write none, forward, block or mark.',
  'same-address-other-name':
    'Row {about} has this address under another name. For one person, write the same name, or say here who it is.',
  'known-to-two':
    'The addresses in this row belong to two customers on the register: {about}. Correct the row, or join the two customers first.',
  'mailbox-of-another':
    '{about} on the register has this mailbox, under another name. For one person, add that name in “Also known as”, or say here who it is.',
  'two-in-force':
    'Row {about} restricts the same customer for the same service. Say when one of the two was lifted, or put them together.',
} as const

/** The same, for information. */
export const findingNotes = {
  'not-known-left-empty': 'This says that it is not known: imported as empty.',
  'no-end-said': 'This says that there is no last day: imported as empty.',
  'row-is-heading': 'Only one cell of this row is filled. It is left out as a heading.',
  'row-is-titles': 'This row repeats the titles. It is left out.',
  'row-is-total': 'This row is a total. It is left out.',
  'row-continues': 'This row only adds text to the row above. They are imported as one.',
  'left-out-by-keeper': 'You chose to leave this row out.',
  'merged-over-rows': 'Some cells are merged over several rows. Their text counts for each of them ({about}).',
  'rows-coloured':
    'Some rows are coloured ({about}). Colours are not read: check that a column says what they mean, such as which restrictions were lifted.',
  'other-sheets': 'This file has more sheets ({about}). Only one sheet is read at a time.',
  'shared-by-people': 'Several people in this row: what they can be reached by is imported as shared.',
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
  'column-not-used': 'This column is not imported.',
} as const
