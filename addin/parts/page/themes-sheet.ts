import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens'

const themes: Record<string, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
}

/** The palettes of Fluent's states; the others colour people's pictures, which we do not have. */
const isUsed = (name: string) => !/^colorPalette(?!Red|Green|LightGreen|Yellow|Marigold|DarkOrange|Berry)/.test(name)

const onScreen = 'screen'

const tokenIn = (theme: Theme, name: string) => String(theme[name as keyof Theme])

/**
 * Fluent's tokens as a style sheet, for the build: nothing has to be computed in the pane, and what Fluent draws beside
 * the page finds them too.
 */
export const themesSheet: string = (() => {
  const names = Object.keys(webLightTheme).filter(isUsed)
  const isAlike = (name: string) => new Set(Object.values(themes).map((theme) => tokenIn(theme, name))).size === 1
  // The browser's own parts (lists, scroll bars) follow Outlook's theme, not the system's.
  const rule = (selector: string, scheme: 'light' | 'dark', theme: Theme, which: string[]) =>
    `${selector}{${[`color-scheme:${scheme}`, ...which.map((name) => `--${name}:${tokenIn(theme, name)}`)].join(';')}}`
  return [
    // Paper is light in every theme.
    rule('[data-theme]', 'light', webLightTheme, names),
    ...Object.entries(themes)
      .slice(1)
      .map(
        ([name, theme]) =>
          `@media ${onScreen}{${rule(
            `[data-theme="${name}"]`,
            'dark',
            theme,
            names.filter((one) => !isAlike(one)),
          )}}`,
      ),
  ].join('\n')
})()
