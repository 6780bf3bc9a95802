import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const fromTop = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const commands = [...fromTop('README.md').matchAll(/^```\n([^`]+)\n```$/gm)].map(([, command]) => command)

test('the README starts with trying and testing, each by one command that installs what it needs', () => {
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
})

test('CI runs the README’s test command and no other', () => {
  const steps = fromTop('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('npm '))
  expect(steps.join(' && ')).toBe(commands[1])
})
