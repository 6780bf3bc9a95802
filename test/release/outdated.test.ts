import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outdatedReport } from '../../server/release/outdated-report.ts'

const newer = { hono: { current: '4.13.19', latest: '4.14.0' }, vitest: { latest: '6.0.0' } }
const advisory = (severity: string, score: number) => ({
  title: 'Prototype pollution',
  url: 'https://advisories.example/1',
  severity,
  cvss: { score },
  range: '<4.14.0',
})
const audited = (name: string, severity: string, score: number, fixAvailable?: { name: string; version: string }) => ({
  vulnerabilities: {
    [name]: { via: ['another', advisory(severity, score)], ...(fixAvailable ? { fixAvailable } : {}) },
  },
})
const isInProduct = (name: string) => name === 'hono'
const none = { vulnerabilities: {} }

test('a newer version is reported, and is no fault', () => {
  expect(outdatedReport({ newer, audit: none, isInProduct })).toEqual({
    lines: [
      'Packages with a newer version: 2.',
      '  hono 4.13.19, newest 4.14.0 (runs for a council)',
      '  vitest ?, newest 6.0.0 (for building and testing)',
      'Known vulnerabilities: 0.',
    ],
    code: 0,
  })
})

test('CVSS 7 or more in what runs for a council has to be fixed within 14 days', () => {
  const audit = audited('hono', 'high', 7, { name: 'hono', version: '4.14.0' })
  const { lines, code } = outdatedReport({ newer: {}, audit, isInProduct })
  expect(code).toBe(1)
  expect(lines).toContain(
    '  hono <4.14.0 (runs for a council): Prototype pollution. CVSS 7. Fixed by hono 4.14.0. https://advisories.example/1',
  )
  expect(lines.at(-1)).toBe('Release a fix within 14 days after the advisory was published: hono.')
})

test.each([
  ['6.9 in what runs for a council', 'hono', 'moderate', 6.9, 0],
  ['9.8 in a tool for testing', 'vitest', 'critical', 9.8, 0],
  ['no score and the word “high”', 'hono', 'high', 0, 1],
  ['no score and the word “critical”', 'hono', 'critical', 0, 1],
  ['no score and the word “moderate”', 'hono', 'moderate', 0, 0],
])('%s', (_, name, severity, score, code) => {
  expect(outdatedReport({ newer: {}, audit: audited(name, severity, score), isInProduct }).code).toBe(code)
})

test('what npm could not find out is never shown as fine', () => {
  const { lines, code } = outdatedReport({ newer: null, audit: null, isInProduct })
  expect(code).toBe(2)
  expect(lines).toEqual([expect.stringContaining('not checked'), expect.stringContaining('not checked')])
  expect(outdatedReport({ newer, audit: null, isInProduct }).code).toBe(2)
})

test('SECURITY.md has the rule with the same figures', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toMatch(/CVSS 7 or more.*\| 14 days/)
})
