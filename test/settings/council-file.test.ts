import { describe, expect, it, test } from 'vitest'
import { unknownServices } from '../../server/council/council.ts'
import { councilText, messages, right } from './support/reading.ts'

type CouncilFile = {
  scope?: object
  wording?: { letters?: object }
  periods?: object
  posts?: object
  contacts?: object[]
}
const councilWith = (change: (council: CouncilFile) => void) => {
  const council = JSON.parse(councilText)
  change(council)
  return JSON.stringify(council)
}

describe('what is wrong in the council file is named, with what would be right', () => {
  const council = (change: (council: CouncilFile) => void) => ({ council: councilWith(change) })
  const cases: [title: string, given: { council: string }, message: RegExp][] = [
    ['a council file that is not JSON', { council: '{' }, /^COUNCIL_FILE: is not JSON/],
    [
      'an unknown key',
      { council: councilText.replace('{', '{"motto": "x",') },
      /^COUNCIL_FILE motto: must be left out/,
    ],
    [
      'a number that nobody can ring',
      council((c) => Object.assign(c.contacts?.[0] ?? {}, { telephone: 'ask Sam' })),
      /^COUNCIL_FILE contacts\.0\.telephone: must be a telephone number/,
    ],
    ['a wrong time zone', council((c) => Object.assign(c, { timeZone: 'London' })), /^COUNCIL_FILE timeZone: must be/],
    [
      'an offset as time zone',
      council((c) => Object.assign(c, { timeZone: '+01:00' })),
      /^COUNCIL_FILE timeZone: must be/,
    ],
    [
      'a warning without words',
      council((c) => Object.assign(c.wording ?? {}, { warning: '  ' })),
      /^COUNCIL_FILE wording\.warning: must have words/,
    ],
    [
      'a reminder that does not name the contact',
      council((c) => Object.assign(c.wording ?? {}, { reminder: 'Write to us.' })),
      /^COUNCIL_FILE wording\.reminder: must say \{contact\}/,
    ],
    [
      'a complaints page over plain http',
      council((c) => Object.assign(c, { complaintsUrl: 'http://a.example' })),
      /^COUNCIL_FILE complaintsUrl: must be an https address/,
    ],
    [
      'a period of no months',
      council((c) => Object.assign(c.periods ?? {}, { warningLapsesAfterMonths: 0 })),
      /^COUNCIL_FILE periods\.warningLapsesAfterMonths: /,
    ],
    [
      'P15: a review after more than six months',
      council((c) => Object.assign(c.periods ?? {}, { reviewWithinMonths: 7 })),
      /^COUNCIL_FILE periods\.reviewWithinMonths: /,
    ],
    [
      'P13: an authorising officer without an address',
      council((c) => Object.assign(c.posts ?? {}, { authorisingOfficers: [{ post: 'Director', address: 'Frances' }] })),
      /^COUNCIL_FILE posts\.authorisingOfficers\.0\.address: must be an e-mail address/,
    ],
    [
      'P13: no authorising officer',
      council((c) => Object.assign(c.posts ?? {}, { authorisingOfficers: [] })),
      /at least one/,
    ],
    [
      'P14: a letter that does not say whom to contact',
      council((c) => Object.assign(c.wording?.letters ?? {}, { who: 'Write to {contact}.' })),
      /^COUNCIL_FILE wording\.letters\.who: must say \{post\}/,
    ],
    [
      'P14: a letter with an unknown placeholder',
      council((c) => Object.assign(c.wording?.letters ?? {}, { greeting: 'Dear {customer} of {town},' })),
      /^COUNCIL_FILE wording\.letters\.greeting: says \{town\}, for which nothing stands/,
    ],
    [
      'P14: a letter without its subject',
      { council: councilText.replace(/"lifting": "You can contact [^"]*"/, '"lifting": ""') },
      /^COUNCIL_FILE wording\.letters\.subjects\.lifting: must have words/,
    ],
  ]
  test.each(cases)('%s', (_, { council: text }, message) => {
    const said = messages(right, text)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(message)
  })
})

it('P8: members, mail groups and departments of services that the council does not have are named', () => {
  const group = { service: 'Parks', address: 'parks@ambleford.example' }
  const scope = {
    members: [{ claim: 'groups' as const, value: 'x', service: 'Hosuing' }],
    mailGroups: [{ ...group, service: 'Housing' }, group],
    departments: [{ service: 'Hosuing', department: 'Housing' }],
    tellsServices: false,
  }
  expect(unknownServices({ services: ['Housing'], scope })).toEqual([
    'scope.members.0.service',
    'scope.mailGroups.1.service',
    'scope.departments.0.service',
  ])
  // The keeper may have added the service in Settings.
  expect(unknownServices({ services: ['Housing', 'Hosuing', 'Parks'], scope })).toEqual([])
})
