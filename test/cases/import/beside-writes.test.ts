import { expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { giveWarning } from '../../../server/cases/warning/give-warning.ts'
import { clue, message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { untilTheMoveWaits } from '../../support/waiting-move.ts'

it('on PostgreSQL, a write with an address that is just being imported succeeds, and so does the import', async () => {
  const working = await opened(await newRegisters.PostgreSQL())
  const { register } = working
  const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })
  const al = council({ ...restricted, Name: 'Al Bo', 'E-mail': 'al@example.org' })
  let met = 0
  const crossed: ImportContext = {
    ...working,
    openStaging: async () => {
      const staging = await working.openStaging()
      const moveIn: typeof staging.moveIn = async (work, services) => {
        if (met++ > 0) return await staging.moveIn(work, services)
        let moving: Promise<boolean> | undefined
        await register.write(async (tx) => {
          if (!moving) {
            moving = staging.moveIn(work, services)
            await untilTheMoveWaits(register)
          }
          // A deadlock: the store retries one of the two transactions, whichever it is.
          const customer = clue({ addresses: ['jo@example.org'] })
          await giveWarning(tx, amira, { customer, service: 'Housing', contact: message() })
        })
        return (await moving) ?? false
      }
      return { ...staging, moveIn }
    },
  }
  const { done } = await giveFile(crossed, ruth, csvOf([titles, jo, al]))
  const restrictions = done?.counts?.restrictions
  expect(done).toMatchObject({ state: 'done', counts: { left: 2 - (restrictions ?? 0) } })
  expect(await rowCounts(register)).toMatchObject({
    customers: 2,
    warnings: 1,
    restrictions,
    log_restrictions: restrictions,
  })
})
