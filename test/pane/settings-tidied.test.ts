import { expect, test } from 'vitest'
import { dayLinesAt, problemAt, withoutRow } from '../../addin/register/settings/draft.ts'
import { partWords } from '../../addin/register/settings/parts/parts-of-settings.ts'
import { shownDifferences } from '../../addin/register/settings/shown-difference.ts'
import { tidied, tidiedContacts, tidiedOfficers } from '../../addin/register/settings/tidied.ts'
import { council } from '../support/acts.ts'

const { contacts, duties, posts, periods, ways } = council
const fieldsOf = (part: keyof typeof partWords) => partWords[part].groups.flatMap(({ fields }) => fields)
const tidyPosts = (given: object) => tidied(tidiedOfficers({ ...posts, ...given }), fieldsOf('posts'))

test('what nobody changed is sent as it is', () => {
  expect(tidyPosts({})).toEqual(posts)
  expect(tidied(periods, fieldsOf('periods'))).toEqual(periods)
  expect(tidied(ways, fieldsOf('ways'))).toEqual(ways)
  expect(tidiedContacts(contacts)).toEqual(contacts)
})

test('P14: a deputy without any details is none; with some, what is missing is sent empty, to be refused', () => {
  const contact = {
    name: 'Ama Boateng',
    post: 'Officer',
    address: 'ama@council.uk',
    telephone: ' ',
    accounts: ['', ' o/t '],
  }
  const [none, half] = tidiedContacts([
    { ...contact, deputy: { name: ' ', telephone: '', accounts: [''], away: { from: '', until: '' } } },
    { ...contact, deputy: { away: { from: '2026-10-01', until: '' }, telephone: '' } },
  ]) as object[]
  expect(none).toEqual({ ...contact, telephone: undefined, accounts: ['o/t'], deputy: null })
  expect(half).toMatchObject({
    deputy: { name: '', post: '', address: '', away: { from: '2026-10-01', until: '' }, telephone: undefined },
  })
})

test('what is wrong with a row goes with it, and that of later rows moves up', () => {
  const problems = { '0.name': 'a', '1.name': 'b', '1.deputy.address': 'c', '2.name': 'd', '2': 'e', why: 'f', '': 'g' }
  expect(withoutRow(problems, '', 1)).toEqual({ '0.name': 'a', '1.name': 'd', '1': 'e', why: 'f', '': 'g' })
  const listed = { 'members.0.claim': 'a', 'members.1.claim': 'b', 'mailGroups.1.address': 'c', members: 'd' }
  expect(withoutRow(listed, 'members', 0)).toEqual({
    'members.0.claim': 'b',
    'mailGroups.1.address': 'c',
    members: 'd',
  })
})

test('P13: a holder, an independent officer and a post that were emptied again do not count', () => {
  const blank = { name: ' ', accounts: [''], awayUntil: '' }
  const [first] = posts.authorisingOfficers
  expect(
    tidyPosts({
      authorisingOfficers: [{ ...first, holder: blank }],
      independentOfficer: { post: '', address: ' ', holder: blank },
      overdueReviews: { post: '', address: '' },
      personClaim: ' ',
    }),
  ).toMatchObject({
    authorisingOfficers: [{ ...first, holder: null }],
    independentOfficer: null,
    overdueReviews: null,
    personClaim: null,
  })
})

test('P13: accounts lose their empty lines; a holder who is back has no day; what is half filled in stays, to be refused', () => {
  const holder = { name: 'Frances Lane', accounts: [' a@b.uk ', '', 'o/t'], awayUntil: '' }
  const [first] = posts.authorisingOfficers
  expect(
    tidyPosts({ authorisingOfficers: [{ ...first, holder }], independentOfficer: { post: 'Chief' } }),
  ).toMatchObject({
    authorisingOfficers: [{ holder: { name: 'Frances Lane', accounts: ['a@b.uk', 'o/t'], awayUntil: null } }],
    independentOfficer: { post: 'Chief' },
  })
})

test('P15: no number of months is null', () => {
  expect(tidied({ ...periods, endsWhenReviewLateMonths: '' }, fieldsOf('periods'))).toEqual(periods)
})

test('an error of one line of a list is shown at the list', () => {
  const problems = { 'authorisingOfficers.0.holder.accounts.1': 'This must be an e-mail address.' }
  expect(problemAt(problems, 'authorisingOfficers.0.holder.accounts')).toMatch(/must be/)
  expect(problemAt(problems, 'authorisingOfficers.0.holder.name')).toBeUndefined()
})

test('G: bank holidays are read and written as people write days, in the form and in the history', () => {
  const typed = ['27 December 2027', '', ' 3/1/28', '2028-04-14', 'Easter']
  const tidy = tidied({ ...duties, bankHolidays: typed }, fieldsOf('duties'))
  expect(tidy).toMatchObject({ bankHolidays: ['2027-12-27', '2028-01-03', '2028-04-14', 'Easter'] })
  expect(dayLinesAt(tidy, 'bankHolidays')).toBe('27 December 2027\n3 January 2028\n14 April 2028\nEaster')
  expect(tidied(duties, fieldsOf('duties'))).toEqual(duties)
  const change = { path: 'bankHolidays', before: null, after: '2027-12-27' }
  expect(shownDifferences('duties', [change])).toMatchObject([{ label: 'Bank holidays', after: '27 December 2027' }])
})
