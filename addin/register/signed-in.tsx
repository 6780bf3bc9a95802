import { useMemo, useRef } from 'react'
import { asFailure } from '../api/failure.ts'
import { useMe } from '../api/me.ts'
import { rememberedMe } from '../api/remembered-me.ts'
import { MeProvider } from '../api/signed-in.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { Button } from '../parts/button.tsx'
import { useKeepFocus } from '../parts/keep-focus.ts'
import { Problem } from '../parts/problem.tsx'
import { takeFocus } from '../parts/take-focus.ts'
import { useFragment } from './fragment.ts'
import { Nav } from './nav.tsx'
import { Place } from './place.tsx'
import { openTo } from './sections.ts'

type Props = { personId: string; storage: DeviceStorage; onSignOut: (() => Promise<void>) | null }

/** What somebody signed in sees: who they are, the sections open to them, and the current one. */
export function SignedIn({ personId, storage, onSignOut }: Props) {
  const me = useMe(useMemo(() => rememberedMe(storage, personId), [storage, personId]))
  const fragment = useFragment()
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  const open = useMemo(() => openTo(me.data?.roles ?? [], me.data?.isContact), [me.data])
  return (
    <div className="register">
      {/* A button, because the fragment of a link would replace the section's. */}
      <button type="button" className="skip" onClick={() => main.current && takeFocus(main.current)}>
        Skip to the page itself
      </button>
      <header className="bar">
        <p className="bar-name">
          <strong>Contact register</strong> <span className="quiet">{me.data?.council.name}</span>
        </p>
        <p className="bar-who">
          <span className="quiet">{me.data?.name}</span>
          {onSignOut ? (
            <Button appearance="subtle" size="small" onClick={() => void onSignOut()}>
              Sign out
            </Button>
          ) : null}
        </p>
      </header>
      <Nav sections={open} path={fragment.path} />
      <main ref={main} className="pane wide">
        {me.data ? (
          <MeProvider value={me.data}>
            <Place open={open} fragment={fragment} main={main} />
          </MeProvider>
        ) : me.error ? (
          <>
            <h1 className="sentence">The register did not answer</h1>
            <Problem failure={asFailure(me.error)} onAgain={() => void me.refetch()} />
          </>
        ) : (
          <p className="quiet late">Asking the register…</p>
        )}
      </main>
    </div>
  )
}
