import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('publiccode.yml', 'utf8')
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'))
const newest = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))

/** A value at this indentation, folded as `>` folds it. */
function wordsAt(key: string): string {
  const [, indent = '', value = '', more = ''] =
    new RegExp(`^( *)${key}: *(.*)\\n((?:\\1 {2,}.*\\n)*)`, 'm').exec(text) ?? []
  const folded =
    value === '>'
      ? more
          .split('\n')
          .map((line) => line.slice(indent.length + 2))
          .join(' ')
      : value
  return folded.replaceAll('"', '').trim()
}

describe('publiccode.yml, version 0.4 of the standard', () => {
  it.each([
    ...['publiccodeYmlVersion', 'name', 'url', 'softwareVersion', 'releaseDate', 'developmentStatus', 'softwareType'],
    ...['shortDescription', 'longDescription', 'license', 'localisationReady', 'type'],
  ])('has %s', (key) => expect(wordsAt(key)).not.toBe(''))

  it.each(['platforms', 'categories', 'features', 'contacts', 'availableLanguages'])('lists %s', (key) =>
    expect(text).toMatch(new RegExp(`^ *${key}:\\n +- \\S`, 'm')),
  )

  it('says the version, the day and the licence of the newest release', () => {
    expect([wordsAt('softwareVersion'), wordsAt('license')]).toEqual([version, license])
    expect(newest?.slice(1)).toEqual([wordsAt('softwareVersion'), wordsAt('releaseDate')])
  })

  it('keeps to the lengths: at most 150 characters, and 500 to 10,000', () => {
    expect(wordsAt('shortDescription').length).toBeLessThanOrEqual(150)
    expect(wordsAt('longDescription').length).toBeGreaterThanOrEqual(500)
    expect(wordsAt('longDescription').length).toBeLessThanOrEqual(10_000)
  })
})
