import { describe, expect, it } from 'vitest'
import { mailScopeOf, type ServiceMail, servicesWithMail } from '../../../server/policy/mail-arrangement/mail-groups.ts'

const settings: ServiceMail = {
  mailGroups: [
    { service: 'Planning', address: 'planning-staff@ambleford.example' },
    { service: 'Housing', address: 'housing-staff@ambleford.example' },
  ],
  departments: [
    { service: 'Waste', department: 'Waste and Recycling' },
    { service: 'Housing', department: 'Housing Services' },
    { service: 'Libraries', department: 'Culture' },
  ],
}

describe('P8, P13: whose mail an arrangement is about', () => {
  it.each([
    ['everybody’s, for the whole council', null, { groups: [], departments: [] }],
    ['that of a group’s members', ['Planning'], { groups: ['planning-staff@ambleford.example'], departments: [] }],
    ['that of a department without a group', ['Libraries'], { groups: [], departments: ['Culture'] }],
    [
      'that of the group, where a service has both',
      ['Housing'],
      { groups: ['housing-staff@ambleford.example'], departments: [] },
    ],
    [
      'that of groups and departments together',
      ['Housing', 'Waste', 'Planning'],
      {
        groups: ['housing-staff@ambleford.example', 'planning-staff@ambleford.example'],
        departments: ['Waste and Recycling'],
      },
    ],
  ])('is %s', (_, services, expected) => {
    expect(mailScopeOf(services, settings)).toEqual(expected)
  })

  it.each([
    ['with neither', ['Parks']],
    ['with neither, beside one that has a group', ['Planning', 'Parks']],
    ['with neither, beside one that has a department', ['Parks', 'Waste']],
  ])('cannot be told for a service %s', (_, services) => {
    expect(mailScopeOf(services, settings)).toBeNull()
  })

  it('can be told for each service with a group or a department, named once', () => {
    expect(servicesWithMail(settings)).toEqual(['Planning', 'Housing', 'Waste', 'Libraries'])
    expect(servicesWithMail({ mailGroups: [], departments: [] })).toEqual([])
  })
})
