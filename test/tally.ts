import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** `failures`: what failed and the first line of why, as far as it is known. */
export type Tally = { passed: number; failed: number; failures?: string[] }

/** What vitest's JSON reporter writes, as far as it is counted here. */
export type VitestReport = {
  numTotalTests: number
  numPassedTests: number
  testResults: {
    name: string
    status: string
    /** Why a file failed before its tests. */
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

/**
 * Counts one run of vitest. Whatever has not passed has failed: a skipped or unfinished test, a file that could not
 * be loaded, a run without any test, and a run that ends badly though its tests passed (an error outside of a test).
 */
export function tallyOf(report: VitestReport | null, exitCode: number | null): Tally {
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1 }
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numTotalTests - report.numPassedTests + unloadable.length
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, failureMessages }) => {
        const why = failureMessages?.[0] ?? message
        return `${basename(name)}: ${fullName}${firstLine(why)}`
      }),
  )
  return {
    passed: report.numPassedTests,
    failed: failed || (exitCode === 0 ? 0 : 1),
    failures: [...failures, ...unloadable.map(({ name }) => `${basename(name)}: could not be loaded`)],
  }
}

const firstLine = (message = ''): string => {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n')
  return line && ` (${line.slice(0, 300)})`
}
