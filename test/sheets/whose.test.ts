import { describe, expect, it } from 'vitest'
import { joinPeople } from '../../server/policy/import/import-people.ts'
import { judgeRow } from '../../server/policy/import/judge-imported.ts'
import type { Field } from '../../server/sheets/columns.ts'
import { columnsByField } from '../../server/sheets/rows/read-cells.ts'
import { readRow } from '../../server/sheets/rows/read-row.ts'
import { readRepresentatives, writeRepresentatives } from '../../server/sheets/words/representatives-in-words.ts'
import { importRules as rules } from '../support/import-rules.ts'

const titles: Field[] = ['name', 'emails', 'telephones', 'postalAddresses', 'shared', 'representatives', 'warnedOn']
const sound = { name: 'Jo', emails: 'jo@example.org', warnedOn: '2026-05-04' }

function judged(given: Partial<Record<Field, string>>, row = 2) {
  const told: string[] = []
  const read = readRow({ row, cells: titles.map((field) => given[field] ?? '') }, columnsByField(titles))
  const taken = read.isSound ? judgeRow(read.given, rules, (_, what) => told.push(what)) : null
  return { taken, told: [...read.findings.map(({ what }) => what), ...told] }
}

describe('P8: whose a contact point is, in a file', () => {
  const whose = (given: Partial<Record<Field, string>>) => {
    const { taken, told } = judged({ ...sound, ...given })
    return taken ? taken.points.flatMap(({ kind, key, whose: of }) => (kind === 'name' ? [] : [[key, of]])) : told
  }
  const jo = ['jo@example.org', { kind: 'own' }]
  const ann = { kind: 'representative', part: 'solicitor', name: 'Ann Lee' }

  it.each([
    [{}, [jo]],
    [{ shared: 'JO@example.org' }, [['jo@example.org', { kind: 'shared' }]]],
    [{ shared: '07700 900123' }, [jo, ['+447700900123', { kind: 'shared' }]]],
    [{ telephones: '07700 900123', shared: '+44 7700 900123' }, [jo, ['+447700900123', { kind: 'shared' }]]],
    [{ shared: '12 High Street, YO1 7HH' }, [jo, ['YO1 7HH|12 high street', { kind: 'shared' }]]],
    [{ representatives: 'solicitor Ann Lee: ann@law.example' }, [jo, ['ann@law.example', ann]]],
    [{ representatives: 'Solicitor, Ann Lee: ann@law.example' }, [jo, ['ann@law.example', ann]]],
    [
      { emails: 'jo@example.org; ann@law.example', representatives: 'solicitor Ann Lee: ann@law.example' },
      [jo, ['ann@law.example', ann]],
    ],
    [
      { representatives: 'MP Kit Fox: 01904 551550; support worker Nadia Bell: nadia@mind.example' },
      [
        jo,
        ['+441904551550', { kind: 'representative', part: 'mp', name: 'Kit Fox' }],
        ['nadia@mind.example', { kind: 'representative', part: 'support-worker', name: 'Nadia Bell' }],
      ],
    ],
    [{ representatives: 'Ann Lee: ann@law.example' }, ['representative-not-known']],
    [{ representatives: 'solicitor Ann Lee' }, ['representative-not-known']],
    [{ representatives: 'solicitor Ann Lee: ann@' }, ['address-not-valid']],
    [{ emails: '', representatives: 'solicitor Ann Lee: ann@law.example' }, ['nothing-to-know-by']],
    [{ emails: '', shared: 'family@example.org' }, [['family@example.org', { kind: 'shared' }]]],
  ])('%j', (given, expected) => {
    expect(whose(given)).toEqual(expected)
  })

  it('what is written is read back', () => {
    const all = [
      { part: 'solicitor', name: 'Ann; Lee: QC', reach: 'ann@law.example' },
      { part: 'support-worker', name: 'Nadia\\Bell', reach: '1 A St\nYO1 7HH' },
    ] as const
    const read = readRepresentatives(writeRepresentatives(all))
    expect(read).toEqual([all[0], { ...all[1], reach: '1 A St, YO1 7HH' }])
  })

  const row = (n: number, given: Partial<Record<Field, string>>) => {
    const { taken } = judged({ ...sound, ...given }, n)
    if (!taken) throw new Error('It should have been taken.')
    return taken
  }

  it('P8: a shared mailbox joins rows of the same name alone; a representative’s address joins nobody', () => {
    const family = { emails: '', shared: 'family@example.org' }
    const { people, findings } = joinPeople([row(2, family), row(3, { ...family, name: 'Al' }), row(4, family)])
    expect(people.map(({ rows }) => rows.map((one) => one.row))).toEqual([[2, 4], [3]])
    expect(findings.map(({ what }) => what)).toEqual(['joined-with'])
    const ann = { representatives: 'solicitor Ann Lee: ann@law.example' }
    const both = joinPeople([row(2, ann), row(3, { ...ann, name: 'Al', emails: 'al@example.org' })])
    expect([both.people.length, both.findings]).toEqual([2, []])
  })
})
