import { readRemembered } from '../../api/me.ts'
import { rememberedMe } from '../../api/remembered-me.ts'
import { followItem } from '../../outlook/follow-item.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { isWriting } from '../../parts/pane-note.ts'
import { runPane } from '../shell/run-pane.tsx'
import { serviceNow } from '../shell/service/service.ts'
import { useWorld } from '../shell/world.ts'
import { prefetchStanding } from '../standing/prefetch-standing.ts'
import { SignedIn } from './signed-in.tsx'

const PhonePane = lazyComponent(async () => (await import('./phone-pane.tsx')).PhonePane)

void runPane(() => ({
  item: followItem(isWriting),
  signedIn: (personId) => <PersonPane key={personId} personId={personId} />,
  ask: async ({ item, storage, call }, queryClient, personId) => {
    const open = item.now()
    const me = readRemembered(rememberedMe(storage, personId))
    if (open.kind !== 'message' || !me) return
    await prefetchStanding(queryClient, call, open.message, me, serviceNow(storage, personId, me))
  },
}))

function PersonPane({ personId }: { personId: string }) {
  return useWorld().phone ? (
    <LazyBoundary>
      <PhonePane personId={personId} />
    </LazyBoundary>
  ) : (
    <SignedIn personId={personId} />
  )
}
