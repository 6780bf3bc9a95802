import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Action } from '../../server/mail-flow/rule.ts'
import { mailFlowScript, scriptBytes } from '../../server/mail-flow/script.ts'
import { settingsOf } from '../../server/mail-flow/settings.ts'
import { wantedTips } from '../../server/mail-flow/tips.ts'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { isFull } from '../support/is-full.ts'
import { arrangement, withMarks } from './cast.ts'
import { tokens } from './tokens.ts'

const at = new Date('2026-11-25T09:00:00Z')
const code = (script: string) => tokens(script).map(({ kind, text }) => (kind === 'code' ? text : '·'))
const literals = (script: string) => tokens(script).flatMap(({ kind, text }) => (kind === 'literal' ? [text] : []))

const harmlessAction = (action: Action): Action => {
  switch (action.kind) {
    case 'redirect':
      return { kind: 'redirect', to: 'x' }
    case 'mark':
      return { kind: 'mark', value: 'x', notice: action.notice && 'x' }
    case 'unmark':
      return action
    default:
      return { ...action, text: 'x' }
  }
}

/** The code of a script with as many rules, parts and exceptions, but with harmless values. */
const harmless = (rules: ReturnType<typeof wantedRules>['rules']) =>
  mailFlowScript(
    rules.map((rule) => ({
      ...rule,
      name: 'x',
      comments: 'x',
      patterns: rule.patterns.map(() => 'x'),
      exceptIfSentTo: rule.exceptIfSentTo.map(() => 'x'),
      sentToMemberOf: rule.sentToMemberOf.map(() => 'x'),
      action: harmlessAction(rule.action),
    })),
    at,
  )

/** The part with values, and the rest, which is always the same. */
const parted = (script: string): [string, string] => {
  const at = script.indexOf('$texts = @(')
  return [script.slice(0, at), script.slice(at)]
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '\u2018',
        '\u2019',
        '\u201a',
        '\u201b',
        '"',
        '\u201c',
        '`',
        '$(',
        ')',
        '$x',
        '\n',
        '\r\n',
        '#>',
        '<#',
        '#',
        '@"',
        "@'",
        ';',
        '|',
        '\0',
        '\u0430',
        'ab',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('any address or text leaves the script’s code unchanged, and comes out as it went in', () => {
  fc.assert(
    fc.property(withMarks, nasty, (all, text) => {
      const shows = { tag: `x${text}`, line: `x${text}`, notice: `x${text}` }
      const { rules } = wantedRules(all.map((one) => ({ ...one, rejectText: `x${text}`, shows })))
      const [head, tail] = parted(mailFlowScript(rules, at))
      const [plainHead, plainTail] = parted(harmless(rules))
      expect(tail).toBe(plainTail)
      expect(code(head)).toEqual(code(plainHead))
      const values = new Set(literals(head))
      for (const rule of rules) {
        const { name, comments, patterns, action, exceptIfSentTo, sentToMemberOf } = rule
        const mine = [
          name,
          comments,
          ...patterns,
          ...Object.values(settingsOf(rule).texts).filter(Boolean),
          ...(action.kind === 'redirect' ? [action.to] : []),
          ...exceptIfSentTo,
          ...sentToMemberOf,
        ]
        for (const value of mine) expect(values).toContain(value)
      }
    }),
    { numRuns: isFull ? 1000 : 200 },
  )
})

test('with no rules wanted, the script only removes the register’s own', () => {
  const script = mailFlowScript([], at)
  expect(script).toContain('$wanted = @()')
  expect(code(script).join('')).toMatch(/Remove-TransportRule -Identity \$rule\.Guid/)
})

test('the script starts in Audit mode, supports -WhatIf, and rejects rules without an address before any change', () => {
  const script = code(mailFlowScript(wantedRules([arrangement()]).rules, at)).join('')
  expect(script).toMatch(/\[string\] \$Mode = ·/)
  expect(literals(mailFlowScript([], at)).slice(0, 3)).toEqual(['Audit', 'Enforce', 'Audit'])
  expect(script).toContain('SupportsShouldProcess = $true')
  expect(script.indexOf('throw')).toBeLessThan(script.indexOf('New-TransportRule'))
})

test('the script file has a byte order mark and Windows line ends', () => {
  const bytes = scriptBytes(mailFlowScript([], at))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes).replaceAll('\r\n', '')).not.toContain('\n')
})

const hasPowerShell = spawnSync('pwsh', ['-Version']).status === 0

// Where there is one; nothing but PowerShell can say more than the tokens above.
if (hasPowerShell) {
  test('PowerShell’s own parser finds no error in the script', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-flow-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'rules.ps1')
    writeFileSync(
      file,
      scriptBytes(
        mailFlowScript(
          wantedRules([arrangement(), arrangement({ kind: 'block' }), arrangement({ kind: 'mark' })]).rules,
          at,
          wantedTips(['jo.marsh@example.org'], 'See Contact register.'),
        ),
      ),
    )
    const parse = `$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('${file}', [ref]$null, [ref]$e); $e.Count`
    expect(execFileSync('pwsh', ['-NoProfile', '-Command', parse], { encoding: 'utf8' }).trim()).toBe('0')
  })
}
