import { describe, expect, test } from 'vitest'
import { letterhead } from '../../server/contract/settings/letterhead.ts'
import { checked } from '../../server/http/checked.ts'
import { readTenant } from '../../server/mail-flow/actual.ts'
import { readPhoneNumber } from '../../server/policy/contact-point/phone-number.ts'
import { listedNumbers } from '../../server/sheets/words/lists.ts'
import { readMeasures } from '../../server/sheets/words/measures-in-words.ts'
import { readWays } from '../../server/sheets/words/ways-in-words.ts'
import { StyleReader } from '../../server/sheets/xlsx/xlsx-styles.ts'

const many = 400_000

/** Each took minutes when its pattern was tried again from every character. */
const hostile: [string, () => unknown][] = [
  [
    'a MailTip of opened tags',
    () =>
      readTenant(Buffer.from(JSON.stringify({ Rules: [], Tips: [{ Name: 'CR-Tip-1', MailTip: '<'.repeat(many) }] }))),
  ],
  [
    'a number format of opened brackets',
    () => {
      const styles = new StyleReader()
      styles.open('numFmt', ` numFmtId="200" formatCode="${'['.repeat(many)}"`, true)
      styles.open('cellXfs', '', false)
      styles.open('xf', ' numFmtId="200"', true)
    },
  ],
  ['a postal address of one line', () => expect(() => checked(letterhead, { address: 'a'.repeat(many) })).toThrow()],
  ...['no ', 'no and ', '1 ', '1 pm ', 'from ', 'monday to ', 'for a ', '& ', '; no and ', 'only '].map(
    (words): [string, () => unknown] => [
      `a measure of “${words}”`,
      () => {
        readMeasures(words.repeat(many / words.length))
        readMeasures(`only about ${words.repeat(many / words.length)}`)
        readMeasures(`1${' '.repeat(many)}${words}`)
      },
    ],
  ),
  ...['1', '1 ', '1-', '1(', '1 -  ', '(1)'].map((digits): [string, () => unknown] => [
    `a number of “${digits}”`,
    () => {
      listedNumbers(digits.repeat(many / digits.length))
      listedNumbers(`01632 960101${' '.repeat(many)}- x`)
      readPhoneNumber(digits.repeat(many / digits.length), '44')
    },
  ]),
  ['a visit of spaces', () => readWays(`In person: a;${' '.repeat(many)}b`)],
]

describe('G: a text from outside is read in time that grows with its length alone', () => {
  test.each(hostile)('%s', (_, read) => {
    const began = performance.now()
    read()
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
