import { describe, expect, it } from 'vitest'
import { completeContact } from '../../../server/policy/import/complete-contact.ts'

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', post: 'Customer Relations', address: 'kit.lowe@ambleford.example' }
const ada = { name: 'Ada Lowe', post: 'Complaints Manager', address: 'ada.lowe@ambleford.example' }
const all = [sam, kit, ada]
const given = (name: string, address = '') => ({ name, post: '', address })

describe('P8: a contact of an imported row, completed from the settings', () => {
  it.each([
    ['by name', 'sam  reyes', sam],
    ['by name and post', 'Sam Reyes (Customer Relations)', sam],
    ['by a post that one contact has', 'complaints manager', ada],
    ['by name and post after a comma', 'Ada Lowe, Complaints Manager', ada],
    ['by name and post after a comma without a space', 'Ada Lowe,Complaints Manager', ada],
  ])('%s', (_, name, contact) => {
    expect(completeContact(given(name), all)).toEqual(contact)
  })

  it('adds the post where name and address are both given, and both are theirs', () => {
    expect(completeContact(given('Sam Reyes', sam.address), all)).toEqual(sam)
    const other = given('Samantha Reyes', sam.address)
    expect(completeContact(other, all)).toEqual(other)
  })

  it('that is whole stays as it is written, and a post without a name or an address too', () => {
    const whole = { ...sam, address: 'Sam.Reyes@AMBLEFORD.example' }
    expect(completeContact(whole, all)).toEqual(whole)
    const post = { name: '', post: 'Customer Relations', address: '' }
    expect(completeContact(post, [sam])).toEqual(post)
  })

  it('keeps the row’s own post', () => {
    expect(completeContact({ ...given('Sam Reyes'), post: 'Housing' }, all)).toEqual({ ...sam, post: 'Housing' })
  })

  it('of somebody who is a contact, and a deputy too: by name, by post and by address', () => {
    const listed = [{ ...sam, post: '', address: 'Sam.Reyes@AMBLEFORD.example' }, ...all, sam]
    for (const row of [given('Sam Reyes'), given('', sam.address)]) expect(completeContact(row, listed)).toEqual(sam)
    expect(completeContact(given('Complaints Manager'), [...all, ada])).toEqual(ada)
  })

  it('never of a mailbox that two people have', () => {
    const row = given('', sam.address)
    expect(completeContact(row, [...all, { ...sam, name: 'Jo Bell' }])).toEqual(row)
  })

  it('by address alone, with a post of the row’s own', () => {
    expect(completeContact({ ...given('', kit.address), post: 'Housing' }, all)).toEqual({ ...kit, post: 'Housing' })
  })

  it('keeps the name as the row writes it, if the row has the address, too', () => {
    expect(completeContact(given('SAM REYES', sam.address), all)).toEqual({ ...sam, name: 'SAM REYES' })
  })

  it('by address alone', () => {
    expect(completeContact(given('', 'KIT.LOWE@ambleford.example'), all)).toEqual(kit)
  })

  it.each([
    ['a post of two contacts', given('Customer Relations')],
    ['a surname', given('Lowe')],
    ['somebody who is not in the settings', given('Jo Bell')],
    ['nobody', given('')],
    ['signs alone', given('()')],
    ['a name without its space', given('Samreyes')],
    ['a name with an address of its own', given('Sam Reyes', 'sam@ambleford.example')],
  ])('never by %s: it stays as the row has it', (_, contact) => {
    expect(
      completeContact(contact, [...all, { name: 'Jo Wood', post: '', address: 'jo.wood@ambleford.example' }]),
    ).toEqual(contact)
  })

  it('never by a name that is the same in capitals only', () => {
    expect(completeContact(given('Jo Strauss'), [{ ...sam, name: 'Jo Strauß' }])).toEqual(given('Jo Strauss'))
  })

  it('never where two contacts have the name', () => {
    expect(completeContact(given('Sam Reyes'), [...all, { ...sam, address: 'sam.b@ambleford.example' }])).toEqual(
      given('Sam Reyes'),
    )
  })
})
