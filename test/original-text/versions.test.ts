import { describe, expect, it } from 'vitest'
import { html, multipart, part, words } from './support/messages.ts'

const versions = (plain: string, content: string) =>
  words(multipart('alternative', part('text/plain', plain), html(content)))

describe('another version of a message', () => {
  it.each([
    ['a list in numbers', '   1. one\n   2. two', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    ['a list whose numbers its style writes', '  1)  one', '<ol style="list-style: none"><li>one</ol>', '• one'],
    ['an emoji as a picture', 'Watch out 🔪', 'Watch out <img data-emoji="🔪" alt="🔪" src="x">', 'Watch out 🔪'],
    [
      'footnotes with links',
      'See [1] our page\n** Facebook (https://example.org/f)\n[1] https://example.org\n[2]: https://example.org/2',
      'See <a href="https://example.org">our page</a> <a href="https://example.org/f">Facebook</a>',
      'See our page Facebook',
    ],
    ['spaces that break no line', 'Dear Ms Khan', 'Dear&nbsp;Ms&nbsp;Khan', 'Dear Ms Khan'],
  ])('says nothing besides with %s', async (_, plain, content, text) => {
    expect(await versions(plain, content)).toBe(text)
  })

  it.each([
    ['a point', '1. one\n2. I know where you live', '<ol><li>one</ol>', '2. I know where you live'],
    ['a number', 'I come at\n10.', 'I come at', '10.'],
    ['a word beside a link', '[1] https://example.org die', '<p>Pay</p>', '[1] https://example.org die'],
    ['an emoji', '🔪', 'Pay <img alt="knife">', '🔪'],
  ])('says what only it has: %s', async (_, plain, content, also) => {
    expect(await versions(plain, content)).toContain(`\n\n[Another version of this message also says:]\n${also}`)
  })

  it('gives the texts of pictures apart, because some readers saw them', async () => {
    const logo = '<img alt="A logo&#10;&#10;Description automatically generated">Bin Team'
    const plain = 'Jo\n[A logo  Description automatically generated] Bin Team\nI come'
    expect(await versions(plain, `Jo<br>${logo}`)).toBe(
      'Jo\nBin Team\n\n[Another version of this message also says:]\nI come\n\n' +
        '[Its pictures are described as:]\n[A logo  Description automatically generated] Bin Team',
    )
  })

  it("of an invitation says nothing besides with a reminder's words and its subject", async () => {
    const alarm = 'BEGIN:VALARM\nDESCRIPTION:REMINDER\nTRIGGER:-PT15M\nEND:VALARM'
    const zone = 'BEGIN:VTIMEZONE\nCOMMENT:London\nEND:VTIMEZONE'
    const event = `BEGIN:VEVENT\n${alarm}\nSUMMARY:Bins\nDESCRIPTION:Pay\nEND:VEVENT`
    const invitation = part('text/calendar', `BEGIN:VCALENDAR\n${zone}\n${event}\nEND:VCALENDAR`)
    expect(await words(multipart('alternative', html('Pay'), invitation))).toBe('Pay')
    expect(await words(multipart('mixed', invitation))).toBe('Bins\nPay')
  })

  it.each([
    ['is not closed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bins\nBEGIN:VALARM\nDESCRIPTION:I will come\nEND:VEVENT'],
    ['is never closed', 'BEGIN:VEVENT\nSUMMARY:Bins\nBEGIN:VALARM\nDESCRIPTION:I will come'],
    ['closes another', 'BEGIN:VEVENT\nSUMMARY:Bins\nBEGIN:X-A\nDESCRIPTION:I will come\nEND:VEVENT\nEND:X-A'],
  ])('of an invitation leaves out nothing where a component %s', async (_, invitation) => {
    expect(await words(multipart('mixed', part('text/calendar', invitation)))).toBe('Bins\nI will come')
  })
})
