import { expect, it, onTestFinished, vi } from 'vitest'
import { refuseIfOpen } from '../../../server/register/copy/copy-from.ts'
import { openRegister } from '../../../server/register/register.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { newRegisters } from '../../support/store/stores.ts'

/** Each is what DATABASE_URL may have behind its `?`. */
const queries = [
  'application_name=ambleford',
  'application_name=ambleford&application_name=other',
  `options=${encodeURIComponent('-c application_name=ambleford')}`,
  `application_name=ambleford&options=${encodeURIComponent('-c search_path=public')}&keepalives=1`,
]

it.each(queries)(
  'an open register is known as such, whatever name its address gives its connections: %s',
  async (query) => {
    const where = await newRegisters.PostgreSQL()
    if (!('postgresUrl' in where)) throw new Error('Not on PostgreSQL.')
    const named = { postgresUrl: `${where.postgresUrl}?${query}` }
    const register = await openRegister(named)
    onTestFinished(() => register.close())
    // A server's pool opens a connection once it asks something.
    await register.read((reading) => reading.selectFrom('customers').select('id').execute())
    for (const asked of [where, named])
      await expect(refuseIfOpen(asked)).rejects.toThrow('A server has it open. Stop every server first')
  },
)

it('an open register is known as such however long nobody has asked it anything', async () => {
  const where = await newRegisters.PostgreSQL()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  await register.read((reading) => reading.selectFrom('customers').select('id').execute())
  await vi.advanceTimersByTimeAsync(3_600_000)
  vi.useRealTimers()
  await expect(refuseIfOpen(where)).rejects.toThrow('A server has it open. Stop every server first')
})

it('its own name in the address does not make a command take itself for a server', async () => {
  const where = await newRegisters.PostgreSQL()
  if (!('postgresUrl' in where)) throw new Error('Not on PostgreSQL.')
  await (await openRegister(where)).close()
  await expect(
    refuseIfOpen({ postgresUrl: `${where.postgresUrl}?application_name=contact-register` }),
  ).resolves.toBeUndefined()
})

it('a file that only a command reads, such as “backup”, is said to be open by a server or a command', async () => {
  const where = await newRegisters.SQLite()
  await (await openRegister(where)).close()
  const reader = await openToRead(where)
  onTestFinished(() => reader.close())
  await expect(refuseIfOpen(where)).rejects.toThrow('A server has it open, or another command.')
})
