import './themes.css'
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { FollowedTheme, ThemeName } from '../../outlook/theme.ts'

const ThemeContext = createContext<ThemeName>('light')

/** A whole page in Outlook's theme or the system's, which its parts are drawn with. */
export function Themed({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  return (
    <div className="page" data-theme={theme}>
      <ThemeContext value={theme}>{children}</ThemeContext>
    </div>
  )
}

/** The page's theme, for what needs more than a style sheet. */
export const useTheme = (): ThemeName => useContext(ThemeContext)
