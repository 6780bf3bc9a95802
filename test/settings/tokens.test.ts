import { expect, test } from 'vitest'
import { readTokens } from '../../server/settings/read-tokens.ts'

const long = 'x'.repeat(32)
const refused = (env: Record<string, string>) => {
  const wrong: string[] = []
  readTokens({ text: (name) => env[name], refuse: (name, why) => wrong.push(`${name}: ${why}`) })
  return wrong
}

test('the token of the metrics cannot be guessed: it is long, and without a space', () => {
  for (const METRICS_TOKEN of ['x', 'x'.repeat(15), `${long} x`])
    expect(refused({ METRICS_TOKEN })).toEqual([expect.stringMatching(/^METRICS_TOKEN: must have at least 16/)])
})

test('the token of the daily check is long, without a space, and opens nothing else', () => {
  expect(refused({})).toEqual([])
  expect(refused({ MAIL_CHECK_TOKEN: long, METRICS_TOKEN: 'x'.repeat(16) })).toEqual([])
  for (const MAIL_CHECK_TOKEN of ['short', `${long} x`, `${long}\u00e9`])
    expect(refused({ MAIL_CHECK_TOKEN })).toEqual([expect.stringMatching(/^MAIL_CHECK_TOKEN: must have at least 32/)])
  expect(refused({ MAIL_CHECK_TOKEN: long, METRICS_TOKEN: long })).toEqual([
    expect.stringMatching(/^MAIL_CHECK_TOKEN: must differ from METRICS_TOKEN/),
  ])
})
