import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { follow, tinyDesk } from '../support/outlook/tiny-add-in.ts'

/** Messages as broken as they come, beside all of the demo's own. */
const odd: Record<string, string | Buffer> = {
  empty: '',
  'only a body': '\r\n\r\nNo header at all.',
  'no blank line': 'From: a@example.org\r\nSubject: Nothing follows',
  bytes: Buffer.from(Array.from({ length: 2048 }, (_, at) => (at * 7919) % 256)),
  'unclosed parts':
    'From: a@example.org\r\nSubject: Unclosed\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nText',
  'parts without a boundary':
    'From: a@example.org\r\nSubject: Boundless\r\nContent-Type: multipart/mixed\r\n\r\n--x\r\n',
  'a charset that nobody knows':
    'From: a@example.org\r\nSubject: Charset\r\nContent-Type: text/plain; charset=x-martian\r\n\r\nWords',
  'bytes in a header': Buffer.concat([
    Buffer.from('From: '),
    Buffer.from([0xff, 0xfe, 0xe9]),
    Buffer.from(' <a@example.org>\r\nSubject: Bytes\r\n\r\nx'),
  ]),
  'two senders': 'From: a@example.org, b@example.net\r\nSubject: Two\r\nTo: c@example.org\r\n\r\nFrom both of us',
  'a bad date': 'From: a@example.org\r\nDate: 45 Nonember 20x6\r\nSubject: When\r\n\r\nx',
  'an address with two at signs': 'From: a@b@example.org\r\nSubject: At at\r\nTo: undisclosed-recipients:;\r\n\r\nx',
  'HTML that would run':
    'From: a@example.org\r\nSubject: Runs\r\nContent-Type: text/html\r\n\r\n<img src=x onerror="parent.document.title=1"><script>parent.document.title=1</script><b>Harmless</b>',
}

const folder = mkdtempSync(join(tmpdir(), 'odd-messages-'))
for (const [name, bytes] of Object.entries(odd)) writeFileSync(join(folder, `${name}.eml`), bytes)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `MAIL_FOLDERS` names more folders to try, with colons between them. */
const { tiny, open } = tinyDesk([folder, ...(process.env.MAIL_FOLDERS?.split(':') ?? [])])

test('every odd message opens, shows and reaches the add-in; no script runs and no request leaves', async () => {
  const { page, frame, errors, leaving, close } = await open()
  await follow(frame)
  const title = await page.title()
  const ids = tiny()
    .standIn.post.list(colleagues.amira.address)
    .map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(Object.keys(odd).length + 20)
  for (const id of ids) {
    await page.evaluate((one) => window.outlook.openMessage(one), id)
    await page.locator('article').waitFor()
    await expect.poll(() => frame.evaluate(() => Office.context.mailbox.item?.itemId)).toBe(id)
    const read = await frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const item = Office.context.mailbox.item as Office.MessageRead
          item.body.getAsync(Office.CoercionType.Text, (body) =>
            item.getAllInternetHeadersAsync((headers) => resolve(`${body.status} ${headers.status}`)),
          )
        }),
    )
    expect(read).toBe('succeeded succeeded')
  }
  expect(await page.title()).toBe(title)
  expect({ errors, leaving }).toEqual({ errors: [], leaving: [] })
  await close()
})
