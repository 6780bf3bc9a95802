import './themes.css'
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { FollowedTheme, ThemeName } from '../../outlook/theme.ts'

const ThemeContext = createContext<ThemeName>('light')

/** A whole page in Outlook's theme, or the system's: what every part of it is drawn with. */
export function Themed({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  return (
    <div className="page" data-theme={theme}>
      <ThemeContext value={theme}>{children}</ThemeContext>
    </div>
  )
}

/** The theme of the page around, for what is drawn by more than a style sheet. */
export const useTheme = (): ThemeName => useContext(ThemeContext)
