import { describe, expect, it } from 'vitest'
import { isInWords, tablesFor } from '../../../server/policy/report/questions.ts'
import { isCounted, linesOf } from '../../../server/policy/report/report-lines.ts'
import { questionIds } from '../../../server/policy/vocabulary-questions.ts'

const services = ['Housing', 'Planning']

describe('P15: the questions that councils are asked', () => {
  it('between them answer with every line of the report, each once', () => {
    const answered = questionIds.flatMap((id) =>
      tablesFor(id, services).flatMap(({ lines }) => lines.map((one) => one.id)),
    )
    const all = linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => id))
    expect(answered.toSorted()).toEqual(all.toSorted())
  })

  it('are answered by counts or in words', () => {
    const inWords = questionIds.filter(isInWords)
    expect(inWords).toEqual(['register-since', 'criteria', 'can-look', 'characteristics'])
    for (const id of questionIds) expect(tablesFor(id, services).length > 0, id).toBe(!inWords.includes(id))
  })

  it('a report of an earlier version has not counted the later lines: it does not say nought', () => {
    const [group] = tablesFor('how-long', services)
    expect(group && isCounted(group, { live: 7 })).toBe(false)
    expect(group && isCounted(group, { live: 7, 'since:quarter': 0 })).toBe(true)
  })
})
