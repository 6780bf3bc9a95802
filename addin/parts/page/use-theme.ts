import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { FollowedTheme } from '../../outlook/theme.ts'

/**
 * Keeps the page in Outlook's theme or the system's. The root element names it: menus and calendars, which Fluent puts
 * beside the page, find the theme's tokens there, too.
 */
export function useTheme(followed: FollowedTheme): void {
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}
