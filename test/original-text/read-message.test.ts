import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../server/original-text/read-message.ts'
import { html, multipart, part, read, words } from './support/messages.ts'

describe('the text of a message', () => {
  it.each(['mixed', 'related', 'alternative'])('is shown from HTML alone within multipart/%s', async (kind) => {
    expect(await read(multipart(kind, html('<p>You are <b>all</b> useless.</p>')))).toEqual({
      text: 'You are all useless.',
      isWhole: true,
      attached: [],
    })
  })

  it('is what Outlook showed, and what its other versions say besides', async () => {
    const given = 'Where is *my\nbin*? <https://example.org/1>\n> I know where you live.\n\u{1f52a}'
    const both = [part('text/plain', given), html('<p>Where is <i>my bin</i>?</p>')]
    expect(await words(multipart('alternative', ...both))).toBe(
      'Where is my bin?\n\n[Another version of this message also says:]\n> I know where you live.\n\u{1f52a}',
    )
    const same = [part('text/plain', 'Where is my bin?\n\nJo'), html('<p>Where is my</p><b>bin?</b><p>Jo</p>')]
    expect(await words(multipart('alternative', ...same))).not.toContain('version')
    const picture = [part('text/plain', 'Where is my bin?'), html('<img src="cid:1" alt="">')]
    expect(await words(multipart('alternative', ...picture))).toBe('Where is my bin?')
    expect(await words(multipart('mixed', part('text/plain', 'First.'), html('<p>Second.</p>')))).toBe(
      'First.\n\nSecond.',
    )
  })

  it('keeps the lines as they are read; a table row is a line', async () => {
    const given = `<html><head><title>T</title><style>p{}</style></head><body><h1>To  whom
      it may</h1><p>One<br>two &amp; <a href="https://example.org">three</a></p><ul><li>a</li><li>b</li></ul>
      <table><tr><td>Bin</td><td>Day</td></tr><tr><td>Green</td><td></td><td>Monday</td></tr></table>
      <script>alert(1)</script><p style="color:red; Display : none">hidden</p><p hidden>too</p>end</body></html>`
    expect(await words(multipart('mixed', html(given)))).toBe(
      'To whom it may\n\nOne\ntwo & three\n\n• a\n• b\nBin\tDay\nGreen\tMonday\nend',
    )
  })

  it.each([
    ['display: none !important', true],
    ['max-height:0;DISPLAY:none', true],
    ['display:none;display:block', false],
    ['display:block;display:none', false],
    ['x-display:none', false],
    ['content:&quot;;display:none;&quot;', false],
    ['color:red/*;display:none;*/', false],
  ])('leaves out what its style hides, and nothing that a reader saw: %s', async (style, isHidden) => {
    const given = `<p style="${style}">You are useless.</p>end`
    expect(await words(multipart('mixed', html(given)))).toBe(isHidden ? 'end' : 'You are useless.\n\nend')
    const attribute = `<p hidden style="display:block">You are useless.</p>end`
    expect(await words(multipart('mixed', html(attribute)))).toBe('You are useless.\n\nend')
  })

  it.each([
    ['after a comment that ends as HTML allows', '<!-- a --!><p>You are useless.</p><!-- -->'],
    ['in what would be CDATA in XML', '<![CDATA[x><p>You are useless.</p>]]>'],
    ['beside CDATA that would make a comment', '<!<![CDATA[-- <p>You are useless.</p> --> end'],
    ['beside CDATA that would make a script', '<scr<![CDATA[ipt><p>You are useless.</p></script>'],
    ['beside CDATA that would make a sheet', '<style<![CDATA[>a</style><p>You are useless.</p></style>'],
    ['after an odd end of a comment', '<!--!><style>--> You are useless. </style>'],
    ['shown by another of its styles', '<p hidden style="all:unset">You are useless.</p>'],
    ['shown by a style in escapes', '<p hidden style="d\\69splay:block">You are useless.</p>'],
    ['shown by a style after a comment', '<p hidden style="/**/display:block">You are useless.</p>'],
    ['after an end tag with a slash', '<style>p{}</style/><p>You are useless.</p>'],
    ['shown by a sheet', '<style>p{display:block !important}</style><p style="display:none">You are useless.</p>'],
    ['shown by a later sheet', '<p hidden>You are useless.</p><STYLE>p{display:block}'],
    ['shown in escapes', '<style>p{d\\69splay:block}</style><p hidden>You are useless.</p>'],
    ['shown by an animation', '<style>@keyframes a{}</style><p style="display:none">You are useless.</p>'],
  ])('has what a browser shows: %s', async (_, given) => {
    expect(await words(multipart('mixed', html(`<p>Dear all</p>${given}<p>end</p>`)))).toContain('You are useless.')
  })

  it('leaves out what stays hidden beside a style sheet', async () => {
    const given = '<style>p{color:red}</style><p hidden>one</p><p style="display:none">two</p>end'
    expect(await words(multipart('mixed', html(given)))).toBe('end')
  })

  it('has no invisible or reordering characters', async () => {
    expect(await words(multipart('mixed', html('a&#x202e;b&#8203;c&#0;')))).toBe('abc\ufffd')
    expect(await words('Subject: x\n\na\u202eb\u0007')).toBe('ab')
  })

  it('lists attachments by name, type and size', async () => {
    const file = part('application/pdf; name="Bill.pdf"', btoa('x'.repeat(3000)), 'Content-Transfer-Encoding: base64\n')
    const inner = multipart('mixed', html('I wrote before.'), file)
    const nested = `--q2\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}\n`
    const message = `Content-Type: multipart/mixed; boundary=q2\n\n--q2\n\nSee below.\n${nested}--q2--\n`
    expect(await read(message)).toEqual({
      text: 'See below.\n\n[Attached message: Bins]\nI wrote before.',
      isWhole: true,
      attached: [
        { name: 'Bins', type: 'message/rfc822', bytes: Buffer.byteLength(inner.replaceAll('\n', '\r\n')), depth: 0 },
        { name: 'Bill.pdf', type: 'application/pdf', bytes: 3000, depth: 1 },
      ],
    })
  })

  it('of an invitation has its subject, place and text', async () => {
    const event =
      'SUMMARY;LANGUAGE="a:b":You will pay\nLOCATION:Your\n  house\nDESCRIPTION:Soon\\nor later\\, Sam\nUID:1'
    const calendar = `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${event}\nX-ALT-DESC;FMTTYPE=text/html:<b>I</b> come\nEND:VEVENT`
    const said = 'You will pay\nYour house\nSoon\nor later, Sam\nI come'
    expect(await read(`Content-Type: text/calendar; method=REQUEST\n\n${calendar}`)).toEqual({
      text: said,
      isWhole: true,
      attached: [],
    })
    const both = multipart('alternative', html('Soon<br>or later, Sam'), part('text/calendar', calendar))
    expect(await words(both)).toBe(
      'Soon\nor later, Sam\n\n[Another version of this message also says:]\nYou will pay\nYour house\nI come',
    )
    expect(await words('Content-Type: text/calendar\n\nI will come.')).toBe('I will come.')
  })

  const said = 'You are useless.'
  it.each([
    ['no type', `Content-Type: text\n\n${said}`],
    ['enriched text', `Content-Type: text/enriched\n\n${said}`],
    ['HTML of another kind', multipart('alternative', part('text/x-amp-html', `<p>${said}`))],
    ['a receipt', multipart('report', part('message/disposition-notification', said))],
    ['a message in part', `Content-Type: message/partial; number=1\n\n${said}`],
    ['lines that end in a carriage return', `Subject: x\n\n${said}`.replaceAll('\n', '\r')],
    ['a message with letters of all kinds', multipart('mixed', part('message/global', `Subject: x\n\n${said}`))],
    ['an attached text', multipart('mixed', part('text/plain; name=a.txt', said, 'Content-Disposition: attachment\n'))],
  ])('is read of %s', async (_, message) => {
    const got = await readMessage(
      Readable.from([Buffer.from(message.includes('\n') ? message.replaceAll('\n', '\r\n') : message)]),
    )
    expect(got.text).toContain(said)
    expect(got.isWhole).toBe(true)
  })

  it.each(['', '; boundary=""'])(
    'without a boundary between its parts is read as it stands, in part%s',
    async (more) => {
      const given = `Content-Type: multipart/mixed${more}\n\n--q\n\nYou are useless.\n--q--`
      expect(await read(given)).toMatchObject({ text: expect.stringContaining('You are useless.'), isWhole: false })
    },
  )

  it.each(['application/ms-tnef', 'application/pkcs7-mime'])('is not whole if it may be in %s', async (type) => {
    expect(await read(`Content-Type: ${type}\n\nabc`)).toMatchObject({ text: null, isWhole: false })
  })

  it.each(['Content-Type: text/html; charset=UTF-7', 'Content-Transfer-Encoding: x-uuencode'])(
    'is not whole if it cannot be decoded: %s',
    async (header) => {
      expect(await read(`${header}\n\n+AFQ-`)).toEqual({ text: '+AFQ-', isWhole: false, attached: [] })
    },
  )

  it.each([
    ['iso-2022-jp', '\x1b$B$"\x1b(B', 'あ'],
    ['windows-1252', 'caf\xe9', 'café'],
    ['x-unknown', 'cafe', 'cafe'],
  ])('is decoded from %s', async (charset, bytes, text) => {
    const message = `Content-Type: text/plain; charset=${charset}\r\n\r\n${bytes}`
    expect(await readMessage(Readable.from([Buffer.from(message, 'latin1')]))).toMatchObject({ text, isWhole: true })
  })

  it('is missing where there is none', async () => {
    expect(await words('Subject: x\n\n')).toBeNull()
    expect(await words(multipart('mixed', html('<img src="x">')))).toBeNull()
  })
})

describe('an oversized message', () => {
  it('gives part of its text, and says so', async () => {
    expect(await read(`Subject: x\n\n${'word '.repeat(10_000)}`)).toMatchObject({
      isWhole: false,
      text: expect.stringMatching(/^(word ){3999}word$/),
    })
    expect(await read(multipart('mixed', html('<p>word</p>'.repeat(10_000))))).toMatchObject({ isWhole: false })
  })

  it('to very many people is read', async () => {
    const people = Array.from({ length: 10_000 }, (_, n) => `user${n}@example.com`).join(',\n ')
    expect(await read(`To: ${people}\n\nYou are useless.`)).toMatchObject({ text: 'You are useless.', isWhole: true })
  })

  it.each([
    ['headers', `${'X-A: b\n'.repeat(100_000)}\nwords`, null],
    ['parts', multipart('mixed', ...Array<string>(10_000).fill(html('x'))), 'x'],
    ['headers in a later part', multipart('mixed', html('x'), part('text/html', 'y', 'X-A: b\n'.repeat(100_000))), 'x'],
    ['files of text', multipart('mixed', html('x'), ...Array<string>(100).fill(html('word '.repeat(1000)))), 'x'],
  ])('with too many %s is read in part', async (_, message, begins) => {
    const { text, isWhole } = await read(message)
    expect(isWhole).toBe(false)
    expect(text?.slice(0, 1) ?? null).toBe(begins)
  })

  it('within a message leaves the rest of that message to be read', async () => {
    const nested = part('message/rfc822', `${'X-A: b\n'.repeat(100_000)}\nwords`)
    const { text, isWhole } = await read(multipart('mixed', html('x'), nested, html('y')))
    expect(isWhole).toBe(false)
    expect(text).toContain('x\n\ny')
  })

  it('is read to a limited depth of messages within messages', async () => {
    const within = 'Content-Type: message/rfc822\n\n'.repeat(100_000)
    const { isWhole, attached } = await read(`${within}Subject: x\n\nwords`)
    expect(isWhole).toBe(false)
    expect(attached.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a message designed to slow the reader down', () => {
  /** The least work that two readings took, in ms of this process alone. */
  async function time(message: string): Promise<number> {
    const times = [0, 0]
    for (const n of times.keys()) {
      const began = process.cpuUsage()
      await read(message)
      times[n] = process.cpuUsage(began).user / 1000
    }
    return Math.min(...times)
  }
  const many = (what: string, length: number) => what.repeat(length / what.length)

  const versions = (length: number) =>
    multipart('alternative', part('text/plain', many('a a b\n', length)), html(many('a ', length)))

  it.each([
    ['versions that differ', versions],
    [
      'opened marks of pictures',
      (length: number) => multipart('alternative', part('text/plain', many('[cid:', length)), html('a')),
    ],
    [
      'numbers before no words',
      (length: number) => multipart('alternative', part('text/plain', many('1. \n', length)), html('a')),
    ],
    ['parts without headers', (length: number) => multipart('mixed', many('--q\n', length))],
    [
      'headers of many parts',
      (length: number) => multipart('mixed', many(part('text/plain', '', 'X-A: b\n'.repeat(9_000)), length)),
    ],
    ['nested parts', (length: number) => many('Content-Type: multipart/mixed; boundary=q\n\n--q\n', length)],
    [
      'lines like boundaries in nested parts',
      (length: number) =>
        Array.from({ length: 400 }, (_, n) => `Content-Type: multipart/mixed; boundary=q${n}\n\n--q${n}\n`).join('') +
        many('--q400\n', length),
    ],
    ['lines like boundaries', (length: number) => multipart('mixed', part('text/plain', many('--qq\n', length)))],
    ['invitations', (length: number) => `Content-Type: text/calendar\n\n${many('SUMMARY;a="":\n', length)}`],
    ['parameters', (length: number) => `Content-Type: text/calendar\n\nSUMMARY${many(';a=""', length)}`],
    ['flowing lines', (length: number) => `Content-Type: text/plain; format=flowed\n\n${many(' \n', length)}`],
    [
      'flowing lines that come to nothing',
      (length: number) => `Content-Type: text/plain; format=flowed; delsp=yes\n\n${many('  \n', length)}`,
    ],
    ['marks of quotation', (length: number) => `Content-Type: text/plain; format=flowed\n\n${many('> > >>', length)}`],
  ])('%s take little time', async (_, message) => {
    expect(await time(message(1_856_000))).toBeLessThan(5_000)
  })

  it.each([
    ['unclosed cells', (length: number) => many('<td>', length)],
    [
      'rows of a long table',
      (length: number) => `<table>${many('<tr><td>Green</td><td>Monday</td></tr>', length)}</table>`,
    ],
    ['nested tables', (length: number) => many('<table><tr><td>', length)],
    ['nested elements', (length: number) => many('<b>', length)],
    ['unmatched end tags', (length: number) => many('<b>', length / 2) + many('</i>', length / 2)],
    ['attributes', (length: number) => `<a ${many('a="1" ', length)}>`],
    ['unclosed comments', (length: number) => many('<!--', length)],
    ['entities', (length: number) => many('&amp', length)],
    ['numbered items', (length: number) => `<ol type=i start=3888>${many('<li>a', length)}`],
    ['texts of pictures', (length: number) => many('<img alt="a">', length)],
    ["a picture's long text", (length: number) => `<img alt="${many('1 ', length)}">`],
    ['spaces', (length: number) => `a${many(' ', length)}b`],
    ['styles that hide nothing', (length: number) => `<a style="${many('display ', length)}">`],
  ])('%s take eight times as long when eight times as long', async (_, content) => {
    const [short, long] = [232_000, 1_856_000].map((length) => multipart('mixed', html(content(length))))
    // Where each were laid out for each, it would be 64 times, and minutes.
    expect(await time(long ?? '')).toBeLessThan(30 * Math.max(20, await time(short ?? '')))
  })
})
