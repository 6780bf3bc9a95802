import { describe, expect, it } from 'vitest'
import { joinPeople } from '../../../server/policy/import/import-people.ts'
import { rowFrom } from './support/joined.ts'

const phone = '+447700900123'

describe('several people in one row', () => {
  it('share their number, and no other row has it', () => {
    const people = ['derek', 'pat'].map((name, person) => ({
      ...rowFrom(2, { names: [name], numbers: [phone] }),
      person,
    }))
    expect(joinPeople(people).findings).toEqual([])
  })
})
