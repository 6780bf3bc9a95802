import { expect, test } from 'vitest'
import { newRegisters } from '../support/store/stores.ts'
import { feedToken, mailCheckToken, metricsToken } from './support/environment.ts'
import { openOffice } from './support/office.ts'
import { warnAna } from './support/requests.ts'
import { serverFor } from './support/server.ts'

test('G: the audit feed gives JSON lines to the holder of its token, which opens nothing else, and continues from a cursor', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const read = (token: string, after = '', path = '/feed/audit') =>
    fetch(`${server.url}${path}${after && `?after=${after}`}`, { headers: { Authorization: `Bearer ${token}` } })
  for (const token of ['', 'x', metricsToken, mailCheckToken, await server.issuer.token()]) {
    const refused = await read(token)
    expect([refused.status, await refused.json()]).toMatchObject([401, { type: /feed-token-needed$/ }])
  }
  for (const path of ['/metrics', '/api/audit/trail', '/api/me'])
    expect((await read(feedToken, '', path)).status).toBe(401)

  expect(await (await read(feedToken)).text()).toBe('')
  const office = await openOffice(server)
  await office.amira.post('/api/warnings', warnAna)
  const answer = await read(feedToken)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id }) => id)).toEqual(lines.map((_, n) => String(n + 1)))
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'trail', what: 'warning-given' }))
  expect(JSON.stringify(lines)).not.toMatch(/Ana|Amira|@/)
  const last = lines.at(-1)
  expect(await (await read(feedToken, lines[0].cursor)).text()).toBe(
    lines
      .slice(1)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  )
  expect(await (await read(feedToken, last.cursor)).text()).toBe('')
  for (const cursor of ['17', `${last.cursor.split('.')[0]}.${'0'.repeat(16)}`]) {
    const unknown = await read(feedToken, cursor)
    expect([unknown.status, await unknown.json()]).toMatchObject([409, { type: /feed-cursor-unknown$/ }])
  }
})
