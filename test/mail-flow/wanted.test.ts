import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../../server/mail-flow/limits.ts'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { isFull } from '../support/is-full.ts'
import {
  address,
  allIn,
  arrangedRules,
  arrangement,
  contact,
  councillor,
  groups,
  keyOf,
  registers,
  somebody,
  someGroups,
} from './cast.ts'
import { exchange } from './exchange.ts'

const to = fc.subarray([somebody, contact, councillor, 'someone@elsewhere.example'], { minLength: 1 })

describe('P13: Exchange sends each message where the register says', () => {
  test('mail from a restricted sender goes where the register says, and all other mail is untouched', () => {
    fc.assert(
      fc.property(registers, address, to, fc.boolean(), someGroups, (all, sender, recipients, shouts, theirs) => {
        const { rules, refused } = arrangedRules(all)
        expect(refused).toEqual([])
        const key = keyOf(sender)
        const mine = all.find(({ keys }) => key !== null && keys.includes(key))
        const from = shouts ? sender.toUpperCase() : sender
        const copies = exchange(rules, {
          ...{ from, envelopeFrom: 'bounce@lists.example', to: recipients, groups: allIn(recipients, theirs) },
        })
        const bound = mine?.scope?.groups ?? []
        const isForOthers = bound.length > 0 && !bound.some((group) => theirs.includes(group))
        const wanted = recipients.map((one) => {
          const isExcepted = mine?.exceptions.includes(one) || (mine?.kind === 'forward' && one === contact)
          if (!mine || isExcepted || isForOthers) return ['delivered', one, '']
          return mine.kind === 'forward' ? ['redirected', contact, ''] : ['rejected', one, mine.rejectText]
        })
        expect(copies.map(({ fate, to, reason }) => [fate, to, reason])).toEqual(wanted)
      }),
      { numRuns: isFull ? 5000 : 1000 },
    )
  })

  test('a restricted customer is matched by every address in the register', () => {
    fc.assert(
      fc.property(registers, (all) => {
        const { rules } = arrangedRules(all)
        for (const one of all.filter(({ exceptions }) => exceptions.length === 0)) {
          for (const from of one.keys) {
            const message = { from, envelopeFrom: from, to: [somebody], groups: allIn([somebody], groups) }
            expect(exchange(rules, message)[0].fate).not.toBe('delivered')
          }
        }
      }),
      { numRuns: isFull ? 1000 : 300 },
    )
  })

  test.each([
    ['jo.marsh@gmail.com', 'J.O.Marsh+council@googlemail.com'],
    ['jo.marsh@gmail.com', 'jomarsh@gmail.com'],
    ['jo@outlook.com', 'jo+anything@outlook.com'],
    ['jo+x@example.org', 'JO+X@example.org'],
  ])('%s is also %s', (known, from) => {
    const { rules } = arrangedRules([arrangement({ keys: [keyOf(known) ?? ''] })])
    expect(exchange(rules, { from, envelopeFrom: from, to: [somebody] })).toMatchObject([
      { fate: 'redirected', to: contact },
    ])
  })

  test.each([
    'ajo.marsh@example.org',
    'jo.marsh@example.org.evil.example',
    'joxmarsh@example.org',
    'jo.marsh@exampleXorg',
    'jo.marsh+x@example.org',
  ])('%s is not jo.marsh@example.org', (from) => {
    const { rules } = arrangedRules([arrangement()])
    expect(exchange(rules, { from, envelopeFrom: from, to: [somebody] })).toMatchObject([{ fate: 'delivered' }])
  })

  test('the envelope counts as well as the header, and colleagues’ mail is never touched', () => {
    const { rules } = arrangedRules([arrangement()])
    const message = { from: 'other@example.org', envelopeFrom: 'jo.marsh@example.org', to: [somebody] }
    expect(exchange(rules, message)[0].fate).toBe('redirected')
    expect(exchange(rules, { ...message, fromInside: true })[0].fate).toBe('delivered')
  })
})

describe('P8: mail of some services alone', () => {
  const [housing = '', planning = ''] = groups
  const from = 'jo.marsh@example.org'
  const fate = (bound: string[] | null, recipients: string[]) => {
    const { rules } = arrangedRules([arrangement({ groups: bound, exceptions: [contact] })])
    return exchange(rules, { from, envelopeFrom: from, to: [somebody], groups: allIn([somebody], recipients) })[0].fate
  }

  test('only a member of one of the groups is affected; without a group, everybody is', () => {
    for (const recipients of [[], [housing], [planning], [housing, planning], ['other@ambleford.example']]) {
      expect(fate([], recipients)).toBe('redirected')
      expect(fate([housing], recipients)).toBe(recipients.includes(housing) ? 'redirected' : 'delivered')
      const isAny = recipients.includes(housing) || recipients.includes(planning)
      expect(fate([planning, housing.toUpperCase()], recipients)).toBe(isAny ? 'redirected' : 'delivered')
      expect(fate(null, recipients)).toBe('delivered')
    }
  })

  test('by department: exactly those whose department in the directory it is, and nobody of a similar one', () => {
    const fateIn = (department: string, its: string | undefined, recipients: string[] = []) => {
      const { rules } = arrangedRules([arrangement({ groups: [housing], departments: [department] })])
      const departments: Record<string, string> = its === undefined ? {} : { [somebody]: its }
      const groups = allIn([somebody], recipients)
      return exchange(rules, { from, envelopeFrom: from, to: [somebody], groups, departments })[0].fate
    }
    for (const name of ['Housing', 'R&D (East)', 'Children’s services', 'C.O.S.T. + $', 'A*B?']) {
      expect(fateIn(name, name)).toBe('redirected')
      expect(fateIn(name, name.toUpperCase())).toBe('redirected')
      for (const other of [`${name} Benefits`, `Social ${name}`, `x${name}`, name.slice(1), undefined])
        expect(fateIn(name, other)).toBe('delivered')
      expect(fateIn(name, undefined, [housing])).toBe('redirected')
    }
  })

  test.each([
    ['Bins', '[Ask first]: Bins'],
    ['RE: [Ask first]: Bins', 'RE: [Ask first]: Bins'],
    ['Fwd: ATB: [ask first]: Bins', 'Fwd: ATB: [ask first]: Bins'],
    ['Bins, once more [Ask first]', '[Ask first]: Bins, once more [Ask first]'],
    ['RE: Bins, [Ask first]:', '[Ask first]: RE: Bins, [Ask first]:'],
    ['Ask first', '[Ask first]: Ask first'],
  ])('the tag comes first in %j, and once in replies', (given, subject) => {
    const shows = { tag: '[Ask first]:', line: '', notice: '' }
    const { rules } = arrangedRules([arrangement({ kind: 'mark', shows })])
    expect(exchange(rules, { from, envelopeFrom: from, to: [somebody], subject: given })[0].subject).toBe(subject)
  })

  test('who is in a group and a department of a restriction gets one notice', () => {
    const shows = { tag: '', line: '', notice: 'See the register.' }
    const one = arrangement({ kind: 'mark', groups: [housing], departments: ['Housing'], shows })
    const { rules } = arrangedRules([one])
    const noticesOf = (groups: string[], department?: string) =>
      exchange(rules, {
        ...{ from, envelopeFrom: from, to: [somebody], groups: { [somebody]: groups } },
        ...(department ? { departments: { [somebody]: department } } : {}),
      })[0].notices.length
    expect([noticesOf([housing], 'Housing'), noticesOf([housing]), noticesOf([], 'Housing'), noticesOf([])]).toEqual([
      1, 1, 1, 0,
    ])
  })

  test('a service without a group is refused by name, and creates no rule for everybody', () => {
    const one = arrangement({ groups: null })
    expect(arrangedRules([one])).toEqual({ rules: [], refused: [{ arrangementId: one.id, why: 'no-mail-group' }] })
  })

  test('a rule without groups has a content mark of three parts', () => {
    const [rule] = arrangedRules([arrangement({ exceptions: [contact] })]).rules
    expect(rule?.comments.slice(-32)).toBe(
      createHash('sha256')
        .update(JSON.stringify([['^jo\\.marsh@example\\.org$'], { kind: 'redirect', to: contact }, [contact]]))
        .digest('hex')
        .slice(0, 32),
    )
  })
})

describe('within Exchange’s limits', () => {
  const many = (n: number, length = 0) =>
    Array.from({ length: n }, (_, i) => `${'x'.repeat(length)}${i}@customer${i}.example`)

  test('many addresses become several rules, each below the size limit, without losing one', () => {
    const keys = many(150)
    const { rules, refused } = arrangedRules([arrangement({ keys })])
    expect(refused).toEqual([])
    expect(rules.length).toBeGreaterThan(1)
    for (const rule of rules) expect(JSON.stringify(rule).length).toBeLessThan(8 * 1024)
    expect(rules.flatMap(({ patterns }) => patterns)).toHaveLength(keys.length)
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })

  test('an arrangement too large for the limits is refused whole and by name; the others fit', () => {
    const all = Array.from({ length: limits.rules + 1 }, (_, i) => arrangement({ keys: [`c${i}@c.example`] }))
    const { rules, refused } = arrangedRules(all)
    // One place is that of the rule that removes forged marks.
    expect(rules).toHaveLength(limits.rules - 1)
    expect(refused).toEqual(all.slice(-2).map(({ id }) => ({ arrangementId: id, why: 'too-many-rules' })))
    const large = [arrangement({ keys: many(300, 60) }), arrangement({ keys: many(150) }), arrangement()]
    const fitted = arrangedRules(large)
    expect(fitted.refused).toEqual([{ arrangementId: large[0]?.id, why: 'too-many-patterns' }])
    expect(new Set(fitted.rules.map((rule) => rule.arrangementId))).toEqual(new Set([large[1]?.id, large[2]?.id]))
  })

  test('whatever the register contains, no rule lacks an address or exceeds a limit', () => {
    fc.assert(
      fc.property(registers, (all) => {
        const { rules } = arrangedRules(all)
        for (const { patterns, name, comments, exceptIfSentTo } of rules) {
          expect(patterns.length).toBeGreaterThan(0)
          for (const pattern of patterns) expect(pattern).toMatch(/^\^.+@.+\$$/)
          expect(name.length).toBeLessThanOrEqual(limits.name)
          expect(comments.length).toBeLessThanOrEqual(limits.comments)
          expect(exceptIfSentTo.length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  test.each([
    ['no-address', { keys: [] }],
    ['address-not-expressible', { keys: ['"a b"@example.org'] }],
    ['address-not-expressible', { keys: ['jos\u00e9@example.org'] }],
    ['no-contact', { forwardTo: null }],
    ['no-text', { kind: 'block' as const, rejectText: ' ' }],
    ['text-too-long', { kind: 'block' as const, rejectText: 'x'.repeat(1025) }],
    ['exceptions-too-long', { exceptions: many(200) }],
  ])('%s is refused by name, and creates no rule', (why, given) => {
    const one = arrangement(given)
    expect(arrangedRules([one])).toEqual({ rules: [], refused: [{ arrangementId: one.id, why }] })
  })

  test('an address that an older record has beside a name goes to Exchange as the mailbox alone', () => {
    const named = (name: string, one: string) => `${name} <${one}>`
    const exceptions = [named('Asha Nair', councillor)]
    const { rules } = arrangedRules([arrangement({ forwardTo: named('Sam Reyes', contact), exceptions })])
    expect(rules).toMatchObject([
      { action: { kind: 'redirect', to: contact }, exceptIfSentTo: [councillor, contact].sort() },
    ])
  })

  test('an address that cannot be expressed does not exclude the customer’s others', () => {
    const one = arrangement({ keys: ['jos\u00e9@example.org', 'jo@example.org'] })
    const { rules, refused } = arrangedRules([one])
    expect(rules.flatMap(({ patterns }) => patterns)).toEqual(['^jo@example\\.org$'])
    expect(refused).toEqual([{ arrangementId: one.id, why: 'address-not-expressible' }])
  })
})

describe('P13: a mark that somebody outside wrote', () => {
  const from = 'stranger@example.net'
  const forged = arrangement({ kind: 'mark' }).markValue
  const markOn = (...given: Parameters<typeof wantedRules>) =>
    exchange(wantedRules(...given).rules, { from, envelopeFrom: from, to: [somebody], forged })[0].mark

  test.each(['forward', 'block', 'mark'] as const)('is removed first, while the council has a rule to %s', (kind) => {
    expect(markOn([arrangement({ kind })])).toBeUndefined()
    expect(wantedRules([arrangement({ kind })]).rules[0]).toMatchObject({ action: { kind: 'unmark' }, patterns: [] })
  })

  test('is removed where an arrangement cannot be expressed, and when all were lifted', () => {
    expect(markOn([arrangement({ kind: 'mark', groups: null })])).toBeUndefined()
    expect(markOn([])).toBeUndefined()
  })

  test('where others leave no room, the rule that removes it is still wanted, and nothing is marked', () => {
    for (const taken of [
      { rules: limits.rules, patterns: 0 },
      { rules: 0, patterns: limits.patterns },
    ])
      expect(wantedRules([arrangement({ kind: 'mark' })], taken).rules).toMatchObject([{ action: { kind: 'unmark' } }])
  })
})

test('rule names and comments identify an arrangement and its content, never a person', () => {
  const [rule] = arrangedRules([arrangement()]).rules
  const [same] = arrangedRules([arrangement({ keys: ['jo.marsh@example.org'] })]).rules
  expect(`${rule?.name} ${rule?.comments}`).not.toMatch(/jo|marsh|sam|reyes|nair|@/i)
  expect(rule?.comments.slice(-32)).toBe(same?.comments.slice(-32))
})
