import { describe, expect, test } from 'vitest'
import { isForGood } from '../../server/post/refused-for-good.ts'

describe('P10: a refusal of a recipient', () => {
  test.each([
    '550 5.1.1 <frances@ambleford.example>: Recipient address rejected: User unknown',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.1.2 Bad destination system address',
    '501 5.1.3 Bad recipient address syntax',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    '550 5.5.0 Requested action not taken: mailbox unavailable',
    '552 5.2.2 Mailbox full',
    '550 Unrouteable address',
    '550 No such user here',
    '550 relay@ambleford.example is not known here',
    '551 User not local',
    '553 sorry, no mailbox here by that name. (#5.1.1)',
    '550-5.1.1 The account does not exist.\n550 5.1.1 Check the address.',
  ])('is for good if it is about the mailbox: %s', (answer) => {
    expect(isForGood(answer, 'recipient')).toBe(true)
  })

  test.each([
    '550 relay not permitted',
    '550 5.7.64 TenantAttribution; Relay Access Denied',
    '550-5.7.1 Not allowed.\n550 5.7.1 Ask ICT.',
    '554 5.7.1 <frances@ambleford.example>: Relay access denied',
    '550 5.4.1 Relay Access Denied',
    '553 sorry, that domain is not in my list of allowed rcpthosts (#5.7.1)',
    '550 5.1.8 Access denied, bad outbound sender',
    '550 5.1.90 You have reached your daily limit for message recipients',
    '550 5.2.2 Submission quota exceeded',
    '550 5.2.121 Recipient’s per hour message receive limit from specific sender exceeded',
    '550 Administrative prohibition',
    '530 Authentication required',
    '530 5.7.57 Client not authenticated to send mail',
    '503 5.5.1 Bad sequence of commands',
    '554 Refused',
    '450 4.2.1 Greylisted',
    '',
  ])('is retried if it is about the sender, the sign-in or relaying, or is for now: %s', (answer) => {
    expect(isForGood(answer, 'recipient')).toBe(false)
  })
})

describe('P10: a refusal of the whole message', () => {
  test.each([
    ['554 5.6.0 Message content rejected', true],
    ['552 5.2.2 Mailbox full', true],
    ['552 5.3.4 Message too big', true],
    ['550 5.1.1 User unknown', true],
    ['554 Transaction failed', true],
    ['552 Requested mail action aborted', true],
    ['550 Rejected', false],
    ['554 Message refused by our policy', false],
    ['554 5.7.1 Spam', false],
    ['451 4.3.0 Try later', false],
  ])('%s', (answer, isFinal) => {
    expect(isForGood(answer, 'message')).toBe(isFinal)
  })
})
