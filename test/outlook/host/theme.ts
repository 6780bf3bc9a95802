export type ThemeName = 'light' | 'dark' | 'contrast'

/** The shape of `Office.context.officeTheme`. */
export type OfficeTheme = {
  bodyBackgroundColor: string
  bodyForegroundColor: string
  controlBackgroundColor: string
  controlForegroundColor: string
}

const theme = (body: [string, string], control: [string, string]): OfficeTheme => ({
  bodyBackgroundColor: body[0],
  bodyForegroundColor: body[1],
  controlBackgroundColor: control[0],
  controlForegroundColor: control[1],
})

export const officeThemes: Record<ThemeName, OfficeTheme> = {
  light: theme(['#ffffff', '#242424'], ['#f5f5f5', '#242424']),
  dark: theme(['#292929', '#ffffff'], ['#1f1f1f', '#ffffff']),
  contrast: theme(['#000000', '#ffffff'], ['#000000', '#ffff00']),
}

/** The theme-changed event carries each colour as a number. */
export const asEventPayload = (colours: OfficeTheme): string[] => [
  JSON.stringify(
    Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)])),
  ),
]
