import { describe, expect, it } from 'vitest'
import { judgePoints } from '../../../server/policy/import/import-points.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { reporter, rowOf } from './support/rows.ts'

type Given = Parameters<typeof rowOf>[0]
const petra: Given = { name: 'Petra Holm', emails: ['petra.holm@example.org'] }

function pointsOf(given: Given) {
  const { refused, told, refuse, tell } = reporter()
  const points = judgePoints(rowOf(given), rules, refuse, tell)
  return { points: points.map(({ key, whose }) => [key, whose.kind]), refused, told }
}

describe('P4, P8: what a row says to know its customer by', () => {
  it('is each thing once, with whose it is', () => {
    const given = { ...petra, emails: ['petra.holm@example.org', 'Petra.Holm@EXAMPLE.org', 'swan@example.net'] }
    const points = (whose: string) => [
      ['petra holm', 'own'],
      ['petra.holm@example.org', whose],
      ['swan@example.net', whose],
    ]
    expect(pointsOf(given)).toEqual({ points: points('own'), refused: [], told: [] })
    expect(pointsOf({ ...given, isShared: true })).toEqual({ points: points('shared'), refused: [], told: [] })
  })

  it.each<[string, Given, string, string]>([
    ['a name of signs alone', { name: '--' }, 'name', 'name-not-valid'],
    ['a second name of signs alone', { alsoKnownAs: ['--'] }, 'alsoKnownAs', 'name-not-valid'],
    ['an e-mail address', { emails: ['petra.holm'] }, 'emails', 'address-not-valid'],
    ['a number', { telephones: ['none'] }, 'telephones', 'number-not-valid'],
    ['a colleague’s address', { emails: ['sam.reyes@ambleford.example'] }, 'emails', 'colleague'],
    ['no name', { name: '' }, 'name', 'name-missing'],
    ['nothing but a name', { emails: [] }, 'emails', 'nothing-to-know-by'],
  ])('%s is refused under its own column', (_, wrong, column, finding) => {
    const known = { telephones: ['07700 900123'], ...petra, ...wrong }
    const isUnknown = finding === 'nothing-to-know-by'
    expect(pointsOf(isUnknown ? { ...known, telephones: [] } : known).refused).toContainEqual([column, finding])
  })

  it('a postal address without a postcode is left out, and said', () => {
    const { points, refused, told } = pointsOf({ ...petra, postalAddresses: ['12 High Street'] })
    expect(points).toHaveLength(2)
    expect([refused, told]).toEqual([[], [['postalAddresses', 'postal-address-left-out']]])
  })

  it.each<[string, Given]>([
    ['a telephone number', { telephones: ['07700 900123'] }],
    ['a home', { postalAddresses: ['12 High Street, YO1 7HH'] }],
  ])('a name and %s are enough', (_, way) => {
    expect(pointsOf({ name: 'Petra Holm', ...way }).refused).toEqual([])
  })
})
