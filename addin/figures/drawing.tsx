import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { ThemeName } from '../outlook/theme.ts'
import { useTheme } from '../parts/page/themed.tsx'

const themes: Record<ThemeName, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
}

/** Fluent's styles carry the page's nonce, so that no other style can run. */
function makeRenderer() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}

/** What Fluent's charts need: their styles, and the page's theme. */
export function Drawing({ children }: { children: ReactNode }) {
  const [renderer] = useState(makeRenderer)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[useTheme()]}>{children}</FluentProvider>
    </RendererProvider>
  )
}
