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
  })

  it('is not one whose headers are odd', async () => {
    const odd = 'From jo@example.org\nSubject : x\nX-A:\n y\n\t z: a\nX_B/c:d\n\nYou are useless.'
    const daemon = 'From MAILER-DAEMON Fri Jul  8 12:08:34 2011\nSubject: x\n\nYou are useless.'
    for (const message of [odd, daemon])
      expect(await read(message)).toMatchObject({ text: 'You are useless.', isWhole: true })
  })
})
