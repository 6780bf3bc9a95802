import { globSync, readFileSync } from 'node:fs'
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { expect, it } from 'vitest'
import { themesSheet } from '../../addin/parts/page/themes-sheet.ts'

const themes = { light: webLightTheme, dark: webDarkTheme, 'high-contrast': teamsHighContrastTheme }
const used = globSync('addin/**/*.css').flatMap((file) => readFileSync(file, 'utf8').match(/(?<=var\(--)\w+/g) ?? [])
const names = [...new Set(used)].toSorted()

it('every token in a style sheet is one of Fluent’s, in every theme', () => {
  expect(names.length).toBeGreaterThan(20)
  for (const theme of Object.values(themes)) expect(names.filter((name) => !(name in theme))).toEqual([])
})

it.each(Object.entries(themes))('the sheet holds Fluent’s own values, %s', (name, theme) => {
  const [shared = '', own = ''] = [`[data-theme]{`, `[data-theme="${name}"]{`].map((start) => {
    const at = themesSheet.indexOf(start)
    return at < 0 ? '' : themesSheet.slice(at + start.length, themesSheet.indexOf('}', at))
  })
  const declared = new Map(`${shared};${own}`.split(';').map((one) => one.split(/(?<=^--\w+):/) as [string, string]))
  for (const [token, value] of Object.entries(theme)) {
    if (declared.has(`--${token}`)) expect([token, declared.get(`--${token}`)]).toEqual([token, String(value)])
    else expect(token).toMatch(/^colorPalette/)
  }
  for (const name of names) expect(declared.has(`--${name}`)).toBe(true)
})

it('paper is light in every theme: the others are for the screen alone', () => {
  for (const name of ['dark', 'high-contrast']) expect(themesSheet).toContain(`@media screen{[data-theme="${name}"]{`)
  expect(themesSheet.split('@media screen')).toHaveLength(3)
})

it('`npm run dev` fills the sheet in, as a build does', async () => {
  const { configOf } = await import('../outlook/dev/builds.ts')
  for (const build of ['production', 'selected', 'register'] as const) {
    const plugins = configOf(build, 'dist', () => undefined).plugins as { name: string }[]
    expect(plugins.map(({ name }) => name)).toContain('fluent-themes')
  }
})
