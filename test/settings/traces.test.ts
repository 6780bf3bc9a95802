import { expect, test } from 'vitest'
import { readTraces } from '../../server/settings-traces.ts'

const read = (TRACES_URL?: string) => {
  const wrong: string[] = []
  const url = readTraces({
    text: (name) => (name === 'TRACES_URL' ? TRACES_URL : undefined),
    refuse: (name, why) => wrong.push(`${name}: ${why}`),
  })
  return { url, wrong }
}

test('traces are off unless a collector is named, by https or on this machine itself', () => {
  expect(read()).toEqual({ url: null, wrong: [] })
  for (const url of ['https://collector.example:4318/v1/traces', 'http://127.0.0.1:4318/v1/traces'])
    expect(read(url)).toEqual({ url, wrong: [] })
  for (const url of [
    'http://collector.example:4318/v1/traces',
    'collector',
    'https://collector.example',
    'https://c.example/v1?x=1',
  ])
    expect(read(url).wrong).toEqual([expect.stringMatching(/^TRACES_URL: must be/)])
})
