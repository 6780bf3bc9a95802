import { describe, expect, it } from 'vitest'
import { longestSheet } from '../../../server/contract/import/import.ts'
import { bombXlsx } from '../../support/load/bomb-xlsx.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { serverFor } from '../support/server.ts'

const lines = (line: string) => Buffer.from(`Name,E-mail\n${line.repeat((longestSheet - 100) / line.length)}`)

/** In ms of this process alone, however busy the machine is. A sheet is read in the server's own process. */
const mostWork = 3_000

describe('a sheet that somebody made to stop the register', () => {
  it.each([
    ['one row of cells', 'csv', lines('a,'), 'There are more than 100 columns'],
    ['short lines', 'csv', lines('a\n'), 'There are more than 2,000 rows'],
    ['one quotation mark', 'csv', Buffer.from(`Name,E-mail\n"${'a'.repeat(longestSheet - 100)}`), 'too long'],
    ['a workbook that unpacks to gigabytes', 'xlsx', bombXlsx(1_000_000_000), 'too large once it is unpacked'],
  ] as const)('of %s is refused in words, soon, and nothing is kept', async (_, format, content, words) => {
    const server = await serverFor(newRegisters.SQLite)
    const { ruth } = await openOffice(server)
    const began = process.cpuUsage()
    const body = { file: Buffer.from(content).toString('base64'), format }
    const told = await ruth.post('/api/imports/check', body)
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(mostWork)
    expect(told).toMatchObject({ status: 200, body: { mayImport: false, findings: [{ stops: true }] } })
    expect(JSON.stringify(told.body.findings)).toContain(words)
    expect(problemOf(await ruth.post('/api/imports', body))).toEqual([409, 'import-not-ready'])
    expect((await ruth.get('/api/imports')).body).toEqual({ imports: [] })
  })

  it('of more than 6 MB is refused before it is read', async () => {
    const server = await serverFor(newRegisters.SQLite)
    const { ruth } = await openOffice(server)
    const file = Buffer.alloc(longestSheet * 2).toString('base64')
    expect(problemOf(await ruth.post('/api/imports/check', { file, format: 'csv' }))).toEqual([413, 'too-large'])
  })
})
