import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check, inWords } from '../../server/check/check.ts'
import { settingNames, unknownSettings } from '../../server/settings/unknown-settings.ts'

test('G: a setting with a letter or two too few, too many or wrong is named with the one that may be meant', () => {
  const env = { METRIC_TOKEN: 's3cret', LOOKUP_PER_MINUTE: '9', Public_Url: 'x', SMPT_URL: 'x', NOTIFY_KEY: 'x' }
  expect(unknownSettings(env)).toEqual([
    { name: 'METRIC_TOKEN', like: 'METRICS_TOKEN' },
    { name: 'LOOKUP_PER_MINUTE', like: 'LOOKUPS_PER_MINUTE' },
    { name: 'Public_Url', like: 'PUBLIC_URL' },
    { name: 'SMPT_URL', like: 'SMTP_URL' },
    { name: 'NOTIFY_KEY', like: null },
  ])
})

test('G: what the system and other programs set is no misspelt setting', () => {
  const others = ['HOME', 'HOSTNAME', 'LOGNAME', 'MAIL', 'PATH', 'NODE_ENV', 'NODE_OPTIONS', 'NOTIFY_SOCKET', 'PGHOST']
  expect(unknownSettings(Object.fromEntries([...others, ...settingNames].map((name) => [name, 'x'])))).toEqual([])
})

test('G: the README lists the same settings', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| (`[A-Z][^|]*) \| ([^|]*) \|$/gm)]
  const named = rows.flatMap(([row]) =>
    [...row.matchAll(/`([A-Z]+(?:_[A-Z]+)*)(?:=[^`]*)?`/g)].map(([, name = '']) => name),
  )
  expect(settingNames.filter((name) => !named.includes(name))).toEqual([])
  const first = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name))
  expect(first.filter((name) => !settingNames.includes(name))).toEqual([])
})

test('G: the check warns of it, also beside settings that are wrong, and prints no value', async () => {
  const findings = await check({ METRIC_TOKEN: 's3cret-s3cret-s3cret' }, null, () => new Date())
  expect(findings).toContainEqual(
    expect.objectContaining({
      area: 'Settings',
      grade: 'warning',
      wrong: expect.stringMatching(/^METRIC_TOKEN is no setting/),
    }),
  )
  expect(inWords(findings)).not.toContain('s3cret')
})
