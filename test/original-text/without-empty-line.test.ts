import { describe, expect, it } from 'vitest'
import { multipart, read } from './support/messages.ts'

const threat = 'I know where you live.\nAnd I will come.'

describe('a message without an empty line before its body', () => {
  it.each([
    ['after its headers', `From: jo@example.org\nSubject: x\n${threat}`, threat],
    ['without headers', threat, threat],
    ['which begins with “From”', 'From now on\nI will come.', 'From now on\nI will come.'],
    ['which begins with “POST”', multipart('mixed', '--q\nPOST me a letter.\n'), 'POST me a letter.'],
    ['with an empty line further down', `Subject: x\n${threat}\n\nJo`, `${threat}\n\nJo`],
    ['with lines like headers in it', `Subject: x\n${threat}\nTo: you`, `${threat}\nTo: you`],
    ['in HTML', `Content-Type: text/html\n<p>I know\n<b>you</b>`, 'I know you'],
    [
      'in letters',
      'Content-Transfer-Encoding: quoted-printable\nI know =E2=80=93 you=\nr house',
      'I know – your house',
    ],
    ['in bytes', 'Content-Transfer-Encoding: base64\nSSBrbm93IHlv\ndXIgaG91c2U=', 'I know your house'],
    ['in a part', multipart('mixed', `--q\nContent-Type: text/plain\n${threat}\n`), threat],
    ['within a message', `Content-Type: message/rfc822\n\nSubject: x\n${threat}`, `[Attached message: x]\n${threat}`],
  ])('begins it with the first line that is no header: %s', async (_, message, text) => {
    expect(await read(message)).toMatchObject({ text, isWhole: true })
  })

  it('is a part if it has parts, which cannot be told apart from its headers', async () => {
    const given = 'Content-Type: multipart/mixed; boundary=q\n--q\nContent-Type: text/plain\n\nYou are useless.\n--q--'
    expect(await read(given)).toMatchObject({ text: expect.stringContaining('--q'), isWhole: false })
    const more = given.replace('--q--', '--q\n\nAnd lazy.\n--q--')
    expect(await read(more)).toMatchObject({ text: expect.stringMatching(/^--q[\s\S]*And lazy\.$/), isWhole: false })
  })

  const odd = {
    'a subject that goes on without a space': 'about my bins and the lift\n',
    'a name with a space': 'X-My Header: yes\n',
    'a line of a mailbox file': '>From jo@example.org Mon Nov 30 10:00:00 2026\n',
  }
  const head = (line: string, type: string, encoding = '7bit') =>
    `${line.startsWith('>') ? line : ''}Received: from a by b; Mon, 30 Nov 2026 10:00:00 +0000\nFrom: jo@example.org\nSubject: Bins\n${
      line.startsWith('>') ? '' : line
    }MIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n`
  const inBytes = (text: string) => Buffer.from(text).toString('base64')

  describe.each(Object.entries(odd))('is not one with %s among its headers', (_, line) => {
    it.each([
      ['plain', `${head(line, 'text/plain')}${threat}`],
      ['in HTML', `${head(line, 'text/html')}<p>${threat.replace('\n', '<br>')}`],
      ['in bytes', `${head(line, 'text/plain', 'base64')}${inBytes(threat)}`],
      ['HTML in bytes', `${head(line, 'text/html', 'base64')}${inBytes(`<p>${threat.replace('\n', '<br>')}`)}`],
      ['in letters', `${head(line, 'text/plain', 'quoted-printable')}${threat.replace('you', 'y=6Fu')}`],
      ['in parts', `${head(line, 'multipart/mixed; boundary=q')}--q\n\n${threat}\n--q--\n`],
    ])('%s', async (__, message) => {
      expect(await read(message)).toMatchObject({ text: threat, isWhole: true })
    })
  })

  it('is not one whose last header is odd, in bytes or in parts', async () => {
    const bytes = `Content-Transfer-Encoding: base64\nbins\n\n${inBytes(threat)}`
    const parts = `Content-Type: multipart/mixed; boundary=q\nand the lift\n\n--q\n\n${threat}\n--q--\n`
    for (const message of [bytes, parts]) expect(await read(message)).toMatchObject({ text: threat, isWhole: true })
  })

  it.each([
    ['a sender', `Subject: x\n${threat}\nFrom: jo@example.org`],
    ['lines of other headers', `Subject: x\n${threat}\nMessage-ID: <a@example.org>\n\n\n`],
    ['a missing part', `Content-Type: multipart/mixed; boundary=q\n${threat}`],
  ])('is one where nothing follows, whatever it looks like: %s', async (_, message) => {
    expect((await read(message)).text).toContain(threat)
  })

  it('is not one whose headers are odd', async () => {
    const odd = 'From jo@example.org\nSubject : x\nX-A:\n y\n\t z: a\nX_B/c:d\n\nYou are useless.'
    const daemon = 'From MAILER-DAEMON Fri Jul  8 12:08:34 2011\nSubject: x\n\nYou are useless.'
    for (const message of [odd, daemon])
      expect(await read(message)).toMatchObject({ text: 'You are useless.', isWhole: true })
  })
})
