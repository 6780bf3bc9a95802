import { describe, expect, it } from 'vitest'
import { tallyOf, type VitestReport } from './tally.ts'

const report = (passed: number, total: number, ...unloadable: string[]): VitestReport => ({
  numTotalTests: total,
  numPassedTests: passed,
  testResults: [
    { name: '/x/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'It works' }] },
    ...unloadable.map((status) => ({ name: '/x/b.test.ts', status, assertionResults: [] })),
  ],
})

describe('a test that has not passed counts as failed', () => {
  it.each([
    ['all passed', report(3, 3), 0, { passed: 3, failed: 0 }],
    ['one failed or was skipped', report(2, 3), 1, { passed: 2, failed: 1 }],
    ['one was skipped, and vitest exited with 0', report(2, 3), 0, { passed: 2, failed: 1 }],
    ['a file could not be loaded', report(3, 3, 'failed'), 1, { passed: 3, failed: 1 }],
    ['an error outside any test', report(3, 3), 1, { passed: 3, failed: 1 }],
    ['stopped by a signal', report(3, 3), null, { passed: 3, failed: 1 }],
    ['no test at all', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['no report at all', null, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, given, exitCode, tally) => {
    expect(tallyOf(given, exitCode)).toMatchObject(tally)
  })

  it('and is named with its first line, so that the end of a long run shows it', () => {
    const failed = {
      name: '/x/c.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'It waits', failureMessages: ['Error: Late\n    at c.test.ts:1'] },
      ],
    }
    const given = report(3, 4, 'failed')
    expect(tallyOf({ ...given, testResults: [...given.testResults, failed] }, 1).failures).toEqual([
      'c.test.ts: It waits (Error: Late)',
      'b.test.ts: could not be loaded',
    ])
    const before = {
      ...failed,
      message: 'No server\nstarted',
      assertionResults: [{ status: 'skipped', fullName: 'It runs' }],
    }
    expect(tallyOf({ ...given, testResults: [before] }, 1).failures).toEqual(['c.test.ts: It runs (No server)'])
  })
})
