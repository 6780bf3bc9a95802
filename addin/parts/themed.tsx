import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { FollowedTheme, ThemeName } from '../outlook/theme.ts'

const themes: Record<ThemeName, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
}

/** Fluent's styles carry the page's nonce, so that no other style may run. */
function makeRenderer() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}

/** A whole page in Outlook's theme, or the system's: what every part of it is drawn with. */
export function Themed({ followed, children }: { followed: FollowedTheme; children: ReactNode }) {
  const [renderer] = useState(makeRenderer)
  const theme = useSyncExternalStore(followed.subscribe, followed.now)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]} className="page" data-theme={theme}>
        {children}
      </FluentProvider>
    </RendererProvider>
  )
}
