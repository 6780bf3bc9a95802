import { describe, expect, it } from 'vitest'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { channels } from '../../server/policy/vocabulary.ts'
import { readMeasures } from '../../server/sheets/words/measures-in-words.ts'

const contact = 'Sam Reyes'

/** A measure in a few words: a closed channel, those that alone stay open, how often, about what, or when. */
function short(measure: Measure): string {
  if (measure.kind === 'channel-closed') return measure.channel
  if (measure.kind === 'volume') return `${measure.channel} ${measure.atMost} ${measure.each}`
  if (measure.kind === 'type') return `about ${measure.what}`
  return measure.kind === 'days-and-times' ? `at ${measure.when}` : measure.kind
}
const only = (...open: string[]) => channels.filter((channel) => !open.includes(channel))
const written = ['telephone', 'in-person']
const visits = ['in-person']
const phone = ['telephone']
const spoc = ['designated-contact']
const weekly = ['email 1 week']

describe('P8, P10, P11: plain measures of real spreadsheets are understood', () => {
  it.each<[string, readonly string[]]>([
    ['All contact through Sam Reyes', spoc],
    ['All contact must be through Sam Reyes.', spoc],
    ['All contact to go via sam reyes', spoc],
    ['Contact Sam Reyes only', spoc],
    ['May only contact Sam Reyes', spoc],
    ['Only to contact Sam Reyes', spoc],
    ['SPOC: Sam Reyes', spoc],
    ['SPOC - Sam Reyes', spoc],
    ['Single point of contact is Sam Reyes', spoc],
    ['All contact via SPOC', spoc],
    ['All communication through SPOC', spoc],
    ['All correspondence to be via the single point of contact', spoc],
    ['Contact restricted to SPOC', spoc],
    ['Must go through SPOC', spoc],
    ['SPOC in force', spoc],
    ['Dedicated contact', spoc],
    ['Nominated officer only', spoc],
    ['Allocated officer', spoc],
    ['All contact in writing', written],
    ['All contact to be in writing', written],
    ['All communication must be in writing only', written],
    ['Correspondence in writing only', written],
    ['Restricted to written contact', written],
    ['All contact by email', only('email')],
    ['All contact must be by letter', only('post')],
    ['Communication by letter only', only('post')],
    ['Restricted to email', only('email')],
    ['Contact limited to letter or email', only('post', 'email')],
    ['Letters and emails only', only('post', 'email')],
    ['Email, phone or letter only', only('post', 'email', 'telephone')],
    ['No contact by phone', phone],
    ['No contact over the phone', phone],
    ['Phone number blocked', phone],
    ['Telephone ban', phone],
    ['Ban on phone calls', phone],
    ['Phone calls will not be accepted', phone],
    ['Email address blocked', ['email']],
    ['Emails not to be accepted', ['email']],
    ['No contact on social media', ['social-media']],
    ['Blocked on social media', ['social-media']],
    ['No contact in person', visits],
    ['No personal visits', visits],
    ['No access to council buildings', visits],
    ['Not allowed in council buildings', visits],
    ['Must not enter council premises', visits],
    ['Not to attend council offices', visits],
    ['Excluded from council offices', visits],
    ['Banned from all council buildings', visits],
    ['1 x email per week', weekly],
    ['1 email p/w', weekly],
    ['One email pw', weekly],
    ['A single email per week', weekly],
    ['One weekly email', weekly],
    ['One email weekly', weekly],
    ['No more than 1 email in any week', weekly],
    ['Two phone calls per calendar month', ['telephone 2 month']],
    ['2 emails pm', ['email 2 month']],
    ['One call pm', ['telephone 1 month']],
    ['No calls and only emails', ['telephone', ...only('email', 'telephone')]],
    ['No more than 1 email a week and letters only', [...weekly, ...only('post')]],
    ['Contact from 9am to 5pm only', ['at Contact from 9am to 5pm only']],
    ['Only Monday to Friday, 10am till 12', ['at Only Monday to Friday, 10am till 12']],
    ['Mondays between 2pm and noon', ['at Mondays between 2pm and noon']],
    ['Weekdays only', ['at Weekdays only']],
    ['Working hours only', ['at Working hours only']],
    ['Limited to housing matters', ['about housing matters']],
    ['Only council tax queries', ['about council tax queries']],
    ['Council tax matters only', ['about Council tax matters']],
    ['Only contact about council tax', ['about council tax']],
    ['Contact about council tax only', ['about council tax']],
  ])('%s', (text, expected) => {
    expect(readMeasures(text, contact)?.map(short)).toEqual(expected)
  })

  it.each([
    ...['All contact was through Sam Reyes', 'All contact no longer via SPOC', 'Considering SPOC', 'Was banned'],
    ...['All contact through Kim Lee', 'Contact Sam Reyesson only', 'SPOC to be Sam Reyes', 'Not Sam Reyes'],
    ...[
      'All contact in writing no longer needed',
      'Telephone ban lifted',
      'Ban on phone calls ended',
      'Former phone ban',
    ],
    ...['Restricted to email until lifted', 'Email address blocked in error', 'Not banned from council offices'],
    ...['Was banned from council offices', 'Considering a ban on phone calls', 'No ban on phone calls'],
    ...['No longer limited to housing matters', 'Not limited to housing matters', 'Limited to no housing matters'],
    ...['Only emails about housing matters', 'All housing matters only', 'All contact by email suspended'],
    ...['Letters and emails only was agreed', 'Not letters and emails only', 'Letters and emails no longer only'],
    ...['Email only via SPOC', 'Do not phone', 'No emails to be sent', 'One call per fortnight', 'Weekly email only'],
    ...['Calls between 10am and 12pm only', 'By appointment only', 'No contact', 'All emails to Sam Reyes'],
    ...['No contact by email and letters only', 'No calls and emails only', 'SPOC; must not phone and email only'],
    ...['emails 2 pm', 'calls 2 pm', 'emails 2pm', 'calls two pm', '2 pm by email', 'Two calls a month until May'],
    ...['Only until Monday', 'Contact until 5pm Friday', 'To Monday', 'Weekdays until Friday', 'Contact from Monday'],
    ...[
      ...['TBC', '?', 'pending', 'proposed', 'if agreed', 'under appeal', 'for 6 months', 'for six months', 'from May'],
      ...['dropped', 'discontinued', 'concluded', 'closed', 'resolved', 'since May', 'on trial', 'unless urgent'],
    ].map((end) => `Only about housing ${end}`),
    ...['Pending housing matters only', 'Only proposed housing matters', 'Contact about housing (TBC) only'],
    ...[
      'No calls; instead: letters, TBC',
      'No home visits',
      'Two officers at visits',
      'Banned from Civic Centre',
      'May not attend meetings',
    ],
  ])(
    '“%s” is asked: it could mean two things, its opposite, an end, or nothing that can be recorded as a measure',
    (text) => {
      expect(readMeasures(text, contact)).toBeNull()
    },
  )

  it('a name is nobody’s where the row has no designated contact', () => {
    expect(readMeasures('All contact through Sam Reyes')).toBeNull()
  })
})
