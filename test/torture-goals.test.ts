import { expect, it } from 'vitest'
import { judged } from './torture/result.ts'

const what = { fault: 'kill -9', store: 'SQLite', times: 2 }
const account = { acknowledged: 10, lost: 0, doubled: 0, wrong: [] }

it.each([
  ['all is kept', account, [100, 1_900], true],
  ['a write was lost', { ...account, lost: 1 }, [100], false],
  ['a write was done twice', { ...account, doubled: 1 }, [100], false],
  ['a standing was wrong', { ...account, wrong: ['shown as not-on-register'] }, [100], false],
  ['it recovered late', account, [100, 2_001], false],
  ['it never recovered', account, [Number.NaN], false],
  ['nothing was acknowledged at all', { ...account, acknowledged: 0 }, [100], false],
])('judges a torture test when %s', (_, counted, recoveries, met) => {
  expect(judged(what, counted, recoveries, 2_000)).toMatchObject({ met })
})
