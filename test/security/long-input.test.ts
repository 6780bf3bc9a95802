import { describe, expect, it } from 'vitest'
import { markIn } from '../../addin/outlook/reading/mark-header.ts'
import { messageIdsIn } from '../../addin/outlook/reading/message-id.ts'
import { noticeIn } from '../../addin/outlook/reading/notice-header.ts'
import type { OpenMessage } from '../../addin/outlook/reading/open-message.ts'
import { readReplyToField } from '../../addin/outlook/reading/reply-to-header.ts'
import { whoToAsk } from '../../addin/pane/standing/who-to-ask.ts'
import { htmlWords } from '../../server/original-text/html-words.ts'
import { readContactPoint } from '../../server/policy/contact-point/contact-point.ts'
import { fieldOf } from '../../server/sheets/columns.ts'
import { proposalFor } from '../../server/sheets/rows/proposals.ts'
import { readDay } from '../../server/sheets/rows/read-day.ts'
import { severalPeople } from '../../server/sheets/rows/several-people.ts'
import { listedAddresses, listedNumbers } from '../../server/sheets/words/lists.ts'
import { readMeasures } from '../../server/sheets/words/measures-in-words.ts'
import { aMessage } from '../pane/message.ts'
import { council } from '../support/acts.ts'

const replies = (addresses: string[], part: Partial<OpenMessage> = {}) =>
  whoToAsk(aMessage(part), { read: true, addresses }, ['amira@council.example'], ['council.example'])
const proposed = (what: Parameters<typeof proposalFor>[0]['what']) => (value: string) =>
  proposalFor({ what, field: 'name', value }, ['Housing'])
const point = (kind: Parameters<typeof readContactPoint>[0]) => (text: string) => readContactPoint(kind, text, council)

type Reader = [name: string, read: (text: string) => unknown, pieces: string[], around?: [string, string]]

/** What an outsider can write without limit, and the pieces that cost most. */
const readers: Reader[] = [
  [
    'Reply-To',
    (text) => readReplyToField(`Reply-To: ${text}\n`),
    ['<"\\"', '(', ' ', 'a@b.c, ', '"\\"', '<a@b> ', ':'],
  ],
  ['whose standing counts', (text) => replies(text.split(' ')), ['a@b.c '.repeat(3), 'a@b.'], ['', '=']],
  ['a single address', (text) => replies([text], { from: { name: text, address: text } }), ['a@', 'b.', '@']],
  ['Message-ID', (text) => messageIdsIn(`Message-ID: ${text}\n`), ['<', '(', ' ', '\n ', '<a>']],
  ['mark', (text) => markIn(`Received: ${text}\nX-Contact-Register-Mark: ${text}`), ['(', ' ', ';']],
  ['notice', (text) => noticeIn(`X-Contact-Register-${text}`), ['a', ' ', ':']],
  ['an original', (text) => htmlWords(`<p style="${text}">x</p>`, 1e6), ['display:', 'display: none ! ', ' ', ';']],
  ['an e-mail address', point('email'), ['a@', ' ', '"', '(', '.', 'a.']],
  ['a name', point('name'), [' ', "'", 'é']],
  ['a number', point('number'), ['1', ' ', '(0)', 'x ', '# '], ['+', 'a']],
  ['a postal address', (text) => point('postal-address')(`x\n${text}YO1 7HH`), [',', ', ', ' ,'], ['', 'x ']],
]

/** Cells of a sheet have a limit. */
const cells: Reader[] = [
  ['numbers', listedNumbers, [' ', '\t'], ['1', '2']],
  ['addresses', listedAddresses, ['<a', '<a@', ' ', 'a@a '], ['', 'x']],
  ['people', severalPeople, [' '], ['A', 'B']],
  ['a day', readDay, ['T', ' ', ','], ['3', 'x']],
  [
    'measures',
    readMeasures,
    [';', ' ', 'telephone ', '1', 'only ', 'no ', 'at most ', '2pm ', 'or ', 'and '],
    ['', 'x'],
  ],
  ['measures of volume', readMeasures, ['each ', ' ', ': '], ['At most 1 ', 'x']],
  ['a title', fieldOf, ['(', '( ', 'e ', '-'], ['Approved by ', '']],
  ['services proposed', proposed('unknown-service'), [' ', '\t'], ['a', 'b']],
  ['addresses proposed', proposed('address-not-valid'), [' ', 'a@'], ['a', 'b']],
  ['numbers proposed', proposed('number-not-valid'), ['('], ['', 'x']],
]

/** Milliseconds of processor time, which other programs do not lengthen. */
function cost(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage().user
  read(text)
  return (process.cpuUsage().user - before) / 1000
}

const rows = (some: Reader[], length: number) =>
  some.flatMap(([name, read, pieces, [before, after] = ['', '']]) =>
    pieces.map((piece) => {
      const text = (long: number) => before + piece.repeat(Math.ceil(long / piece.length)) + after
      return { name, piece: JSON.stringify(piece), read, short: text(length / 10), long: text(length) }
    }),
  )

describe('a text ten times as long takes about ten times as long, not a hundred times', () => {
  it.each([...rows(readers, 200_000), ...rows(cells, 32_000)])('$name, many $piece', ({ read, short, long }) => {
    read(short)
    expect(cost(read, long)).toBeLessThan(50 * Math.max(3, cost(read, short)))
  })
})
