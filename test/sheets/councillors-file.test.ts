import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCouncillors } from '../../server/sheets/councillors-file.ts'

const nair = { name: 'Councillor Priya Nair', ward: 'Riverside', address: 'cllr.nair@ambleford.example' }
const hart = { name: 'Councillor Owen Hart', ward: 'Riverside', address: 'cllr.hart@ambleford.example' }
const known = [nair, hart]
const read = (
  text: string,
  how: 'replace' | 'add' = 'replace',
  encode: (one: string) => Uint8Array = (one) => Buffer.from(one),
) => readCouncillors(encode(text), how, known)

describe('P16: councillors from a .csv file', () => {
  const file = `Name,Ward,E-mail\nCouncillor Zoë Brandt,Castle Hill,cllr.brandt@ambleford.example\n`
  const brandt = { name: 'Councillor Zoë Brandt', ward: 'Castle Hill', address: 'cllr.brandt@ambleford.example' }

  it.each<[what: string, text: string, encode?: (text: string) => Buffer]>([
    ['UTF-8', file],
    ['UTF-8 with a byte order mark', `\ufeff${file}`],
    ['Windows-1252', file, (text) => Buffer.from(text, 'latin1')],
    ['semicolons', file.replaceAll(',', ';')],
    ['tabs', file.replaceAll(',', '\t')],
    ['Windows line ends, and empty lines', file.replaceAll('\n', '\r\n\r\n')],
    ['other names for the columns', file.replace('Name,Ward,E-mail', 'COUNCILLOR,Electoral division,"e mail address"')],
    [
      'columns in another order, and more of them',
      'Party,E-mail,Ward,Name\nX,cllr.brandt@ambleford.example,Castle Hill,Councillor Zoë Brandt\n',
    ],
  ])('accepts %s', (_, text, encode) => {
    expect(read(text, 'replace', encode)).toMatchObject({ councillors: [brandt], lines: [] })
  })

  it('replaces all councillors or adds to them, matching by address', () => {
    const married = `${file}Councillor Owen Hartley,Riverside,CLLR.HART@ambleford.example\n`
    const hartley = { ...hart, name: 'Councillor Owen Hartley', address: 'CLLR.HART@ambleford.example' }
    expect(read(married)).toEqual({
      councillors: [brandt, hartley],
      lines: [],
      counts: { read: 2, added: 1, changed: 1, gone: 1 },
    })
    expect(read(married, 'add')).toEqual({
      councillors: [nair, brandt, hartley],
      lines: [],
      counts: { read: 2, added: 1, changed: 1, gone: 0 },
    })
  })

  it('lists errors line by line, without quoting the file, and changes nothing', () => {
    const wrong = `${file},Castle Hill,a@ambleford.example\nSecret Name,North,no address\nCouncillor zoë brandt,castle hill,b@ambleford.example\n`
    const { councillors, lines } = read(wrong)
    expect(councillors).toBe(null)
    expect(lines).toEqual([
      { line: 3, problem: 'The name must have words.' },
      { line: 4, problem: expect.stringMatching(/^The address must be an e-mail address, like/) },
      { line: 5, problem: 'The same councillor stands in line 2.' },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/Secret|no address/)
  })

  it.each([
    ['a missing heading row', 'Councillor Zoë Brandt,Castle Hill,a@b.example\n', /^The first line must name/],
    ['an empty file', '', /^The first line must name/],
    ['headings without councillors', 'Name,Ward,Address\n', /^There is no councillor/],
    ['unbalanced quotation marks', 'Name,Ward,Address\n"Zoë,Castle Hill,a@b.example\n', /^The quotation marks/],
    [
      'more councillors than a council has',
      `Name,Ward,Address\n${Array.from({ length: 501 }, (_, i) => `C ${i},W,c${i}@b.example`).join('\n')}`,
      /at most 500/,
    ],
  ])('refuses, with an explanation, %s', (_, text, problem) => {
    const { councillors, lines } = read(text)
    expect(councillors).toBe(null)
    expect(lines[0]?.problem).toMatch(problem)
  })

  it('gives a list or a reason, and never both, for any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.concat([Buffer.from('Name,Ward,Address\n'), some])),
    )
    fc.assert(
      fc.property(bytes, fc.constantFrom('replace' as const, 'add' as const), (given, how) => {
        const { councillors, lines } = readCouncillors(given, how, known)
        expect(councillors === null).toBe(lines.length > 0)
      }),
      { numRuns: 50 },
    )
  })
})
