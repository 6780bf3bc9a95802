import { globSync, readFileSync } from 'node:fs'
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { expect, it } from 'vitest'

const themes: Record<string, Readonly<Record<string, string | number>>> = {
  light: { ...webLightTheme },
  dark: { ...webDarkTheme },
  'high-contrast': { ...teamsHighContrastTheme },
}
const sheets = globSync('addin/**/*.css').filter((file) => !/themes\.css$/.test(file.replaceAll('\\', '/')))
const used = [...new Set(sheets.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/var\(--(\w+)/g)]))]
const names = [...new Set(used.map(([, name = '']) => name))].toSorted()

it('every token in a style sheet is one of Fluent’s, in every theme', () => {
  expect(names.length).toBeGreaterThan(50)
  for (const theme of Object.values(themes)) expect(names.filter((name) => !(name in theme))).toEqual([])
})

/** After a change: `vitest run --project unit test/pane/themes.test.ts -u` writes them anew. */
it('the pane’s themes hold these tokens alone, with Fluent’s own values', async () => {
  await expect(sheetOf(themes)).toMatchFileSnapshot('../../addin/parts/page/themes.css')
})

function sheetOf(all: typeof themes): string {
  const values = (name: string) => Object.values(all).map((theme) => String(theme[name]))
  const alike = (name: string) => new Set(values(name)).size === 1
  const rule = (selector: string, theme: (typeof themes)[string] = {}, which: string[] = []) => {
    const tokens = which.map((name) => tidy(name, String(theme[name])))
    return [`${selector} {`, ...tokens, '}'].join('\n')
  }
  const rules = [
    '/* Fluent’s themes, as far as the pane uses them: written by test/pane/themes.test.ts. */',
    rule('[data-theme]', Object.values(all)[0], names.filter(alike)),
    ...Object.entries(all).map(([name, theme]) =>
      rule(
        `[data-theme="${name}"]`,
        theme,
        names.filter((one) => !alike(one)),
      ),
    ),
  ]
  return `${rules.join('\n\n')}\n`
}

/** As the style sheets are written here. */
function tidy(name: string, value: string): string {
  const written = value.replaceAll("'", '"').replace(/,(?=\S)/g, ', ')
  const line = `  --${name}: ${written};`
  return line.length > 120 ? `  --${name}:\n    ${written};` : line
}
