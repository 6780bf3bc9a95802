import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../server/policy/report/report-lines.ts'

describe('P15: the tables of the report', () => {
  it.each([
    ['in-force', 'stock', ['live', 'due:in-time', 'due:overdue']],
    ['customers', 'stock', ['people']],
    ['by-age', 'stock', ['since:quarter', 'since:year', 'since:two-years', 'since:longer']],
    ['by-service', 'stock', ['service:Housing', 'service:Planning', 'service-other', 'service-none']],
    [
      'by-measure',
      'stock',
      [
        'measure:designated-contact',
        'measure:fewer-people',
        'measure:volume',
        'measure:type',
        'measure:days-and-times',
        'measure:channel-closed',
        'measure:none',
      ],
    ],
    [
      'by-grounds',
      'stock',
      ['ground:abusive', 'ground:harassing', 'ground:aggressive', 'ground:impedes-administration', 'ground:none'],
    ],
    ['by-adjustments', 'stock', ['adjustments', 'adjustments:none']],
    ['precautions', 'stock', ['precautions']],
    ['changes', 'flow', ['begun', 'varied', 'lifted', 'ran-out']],
    ['by-length', 'flow', ['lasted:half-year', 'lasted:year', 'lasted:two-years', 'lasted:longer']],
    [
      'warnings',
      'flow',
      [
        ...['warnings', 'formal-warnings', 'escalations', 'decided'],
        ...['decided:approved', 'decided:declined', 'decided:no-action', 'decided:referred'],
        ...['decided:warning-instead', 'decided:complaint', 'decided:formal-warning'],
      ],
    ],
    [
      'representations',
      'flow',
      ['representations', 'answered', 'answered:maintained', 'answered:varied', 'answered:lifted', 'not-answered'],
    ],
    [
      'reviews',
      'flow',
      ['reviews', 'reviews-on-time', 'reviews-late', 'reviews:continued', 'reviews:varied', 'reviews:lifted'],
    ],
    ['looks', 'each', ['lookers', 'looks']],
  ])('%s is counted as %s', (id, kind, lines) => {
    const group = linesOf(['Housing', 'Planning']).find((one) => one.id === id)
    expect(group?.kind).toBe(kind)
    expect(group?.lines.map((line) => line.id)).toEqual(lines)
  })

  it('are fourteen, each with its own name', () => {
    expect(new Set(linesOf([]).map(({ id }) => id)).size).toBe(14)
  })

  it('a line of a service has its name, and no other line has one', () => {
    const named = linesOf(['Housing', 'Planning']).flatMap(({ lines }) => lines.flatMap(({ service }) => service ?? []))
    expect(named).toEqual(['Housing', 'Planning'])
  })
})
