import {
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { FollowedTheme, ThemeName } from '../../outlook/theme.ts'
import { makeRenderer } from './renderer.ts'

const themes: Record<ThemeName, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
}

/** A whole page of Fluent's components, in the system's theme. Its drawers and menus have the theme, too. */
export function FluentPage({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  const [renderer] = useState(makeRenderer)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      {/* Its classes go to every drawer and menu as well, so the page's own are on an element within. */}
      <FluentProvider theme={themes[theme]}>
        <div className="page" data-theme={theme}>
          {children}
        </div>
      </FluentProvider>
    </RendererProvider>
  )
}
