export type ThemeName = 'light' | 'dark' | 'high-contrast'

/** Outlook's theme, kept up to date, for React's `useSyncExternalStore`. */
export type FollowedTheme = { now(): ThemeName; subscribe(changed: () => void): () => void }

/** Follows Outlook's theme, or the system's where Outlook names none. */
export function followTheme(): FollowedTheme {
  let colours = coloursNow()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const changed of listeners) changed()
  }
  const contrast = window.matchMedia('(forced-colors: active)')
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  contrast.addEventListener('change', tell)
  dark.addEventListener('change', tell)
  try {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { officeTheme?: Office.OfficeTheme }) => {
        colours = event.officeTheme ?? coloursNow()
        tell()
      },
      () => undefined,
    )
  } catch {
    // An Outlook without the event keeps the theme it opened the pane with.
  }
  return {
    now: () => themeName(colours, contrast.matches, dark.matches),
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

type Colours = { bodyBackgroundColor?: string; bodyForegroundColor?: string }

function coloursNow(): Colours | null {
  try {
    return Office.context.officeTheme ?? null
  } catch {
    return null
  }
}

/** The theme that fits Outlook's colours. Black with pure white, yellow or green text means high contrast. */
export function themeName(colours: Colours | null, forced: boolean, systemDark: boolean): ThemeName {
  if (forced) return 'high-contrast'
  const background = colours?.bodyBackgroundColor
  if (!background) return systemDark ? 'dark' : 'light'
  const foreground = colours?.bodyForegroundColor?.toLowerCase() ?? ''
  if (/^#0{6}/.test(background) && /^#(ffffff|ffff00|00ff00)/.test(foreground)) return 'high-contrast'
  return brightness(background) < 0.5 ? 'dark' : 'light'
}

function brightness(hex: string): number {
  const [red = 255, green = 255, blue = 255] = (hex.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  )
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}
