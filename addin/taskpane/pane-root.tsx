import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { CallProvider } from '../api/api-context.ts'
import { OutboxProvider } from '../outbox/outbox-context.ts'
import type { ThemeName } from '../outlook/theme.ts'
import { Announcer } from '../parts/announce.tsx'
import { makeQueryClient } from './query-client.ts'
import { TaskPane } from './task-pane.tsx'
import { type World, WorldProvider } from './world.ts'

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

/** Everything that the pane's parts stand on: theme, styles, the register, the outbox. */
export function PaneRoot({ world }: { world: World }) {
  const [renderer] = useState(makeRenderer)
  const [queryClient] = useState(makeQueryClient)
  const theme = useSyncExternalStore(world.theme.subscribe, world.theme.now)
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed theme={theme}>
        <WorldProvider value={world}>
          <QueryClientProvider client={queryClient}>
            <CallProvider value={world.call}>
              <OutboxProvider value={world.outbox}>
                <Announcer>
                  <TaskPane />
                </Announcer>
              </OutboxProvider>
            </CallProvider>
          </QueryClientProvider>
        </WorldProvider>
      </Themed>
    </RendererProvider>
  )
}

function Themed({ theme, children }: { theme: ThemeName; children: React.ReactNode }) {
  return (
    <FluentProvider theme={themes[theme]} className="page" data-theme={theme}>
      {children}
    </FluentProvider>
  )
}
