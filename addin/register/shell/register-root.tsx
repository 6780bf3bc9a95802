import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { CallProvider } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import type { FollowedTheme } from '../../outlook/theme.ts'
import { Announcer } from '../../parts/announce.tsx'
import { FluentPage } from '../../parts/page/fluent-page.tsx'
import type { Session } from '../../session/session.ts'
import { Shell } from './shell.tsx'

type Props = { session: Session; storage: DeviceStorage; call: Call; queryClient: QueryClient; theme: FollowedTheme }

/** What the whole page needs: the theme, styles and the client of the register's API. */
export function RegisterRoot({ session, storage, call, queryClient, theme }: Props) {
  return (
    <FluentPage followed={theme}>
      <QueryClientProvider client={queryClient}>
        <CallProvider value={call}>
          <Announcer>
            <Shell session={session} storage={storage} />
          </Announcer>
        </CallProvider>
      </QueryClientProvider>
    </FluentPage>
  )
}
