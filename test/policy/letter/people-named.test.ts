import { describe, expect, it } from 'vitest'
import { peopleNamed, peopleOf } from '../../../server/policy/letter/people-named.ts'

const sam = { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example', telephone: '01632 960102' }
const known = [{ ...sam, address: 'Sam.Reyes@ambleford.example', telephone: '01632 960101' }, kit]
const named = (only: string[] | null, addresses: [string, string][] = []) =>
  peopleNamed({ only, addresses: new Map(addresses) }, sam, known)

describe('P8, P14: the people whom a letter names', () => {
  it('are the designated contact where it lists nobody, with the number of the settings', () => {
    expect(named(null)).toEqual([{ ...sam, telephone: '01632 960101' }])
    expect(peopleNamed({ only: null, addresses: new Map() }, sam, [])).toEqual([{ ...sam, telephone: undefined }])
  })

  it('are those whom it lists: by the address that it gives, else by that of the settings', () => {
    expect(named(['Sam Reyes', ' kit LOWE '])).toEqual([{ ...sam, telephone: '01632 960101' }, kit])
    expect(named(['Kit Lowe'], [['Kit Lowe', 'other@ambleford.example']])).toEqual([
      { name: 'Kit Lowe', address: 'other@ambleford.example', telephone: undefined },
    ])
    expect(named(['Nobody Known'])).toEqual([])
    expect(named([])).toEqual([])
  })

  it('the settings know contacts and their deputies', () => {
    const contacts = [
      { ...sam, deputy: kit },
      { ...kit, deputy: null },
    ]
    expect(peopleOf(contacts)).toEqual([sam, kit, kit])
    expect(peopleOf([])).toEqual([])
  })
})
