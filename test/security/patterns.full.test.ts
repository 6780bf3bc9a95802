import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { read } from '../walls/source.ts'

const files = ['addin', 'server']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
  .filter((path) => /\.tsx?$/.test(path))

type Pattern = { path: string; pattern: string; flags: string }

const patterns = files.flatMap((path) =>
  read(path, readFileSync(path, 'utf8')).nodes.flatMap(({ regex }): Pattern[] => {
    const { pattern, flags } = Object(regex)
    return typeof pattern === 'string' ? [{ path, pattern, flags }] : []
  }),
)

/** What a pattern with a choice in each of its steps would try again and again, and an end that does not fit. */
const pieces = [
  ...['a', 'A', '0', ' ', '\t', '\n', '-', '.', '@', '<', '"', "'", '/', '\\', '=', '+', ',', ';', ':', '(', '{', '>'],
  ...['a.', 'a@', 'a-', 'a ', '0 ', '0-', 'a,', '\r\n', '\u200b', 'é', '&amp;', '<a ', '=?', 'a\n', 'a: ', '.a@'],
]
const length = 1_500
const hostile = pieces
  .map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
  .flatMap((text) => [text, `${text}!`, `x${text}\u0001`])

/** Enough for a quadratic pattern on any machine; an exponential one would need longer than the earth is old. */
const patienceMs = 5_000

function isStuck(pattern: string, flags: string, text: string): boolean {
  try {
    runInNewContext('new RegExp(pattern, flags).test(text)', { pattern, flags, text }, { timeout: patienceMs })
    return false
  } catch (error) {
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true
    throw error
  }
}

/** The hostile text that a pattern does not get over; null if there is none. */
function stuckOn({ pattern, flags }: Omit<Pattern, 'path'>): string | null {
  const all = { pattern, flags, hostile }
  const code = 'for (const text of hostile) new RegExp(pattern, flags).test(text)'
  try {
    runInNewContext(code, all, { timeout: patienceMs * 2 })
    return null
  } catch {
    return hostile.find((text) => isStuck(pattern, flags, text)) ?? null
  }
}

test('no pattern in the program takes exponential time', () => {
  expect(patterns.length).toBeGreaterThan(400)
  const stuck = patterns.map((one) => ({ ...one, text: stuckOn(one)?.slice(0, 10) })).filter(({ text }) => text)
  expect(stuck).toEqual([])
}, 600_000)

test('a pattern that does is found', () => {
  expect(stuckOn({ pattern: '^(a+)+$', flags: '' })).toMatch(/^a+!$/)
}, 60_000)
