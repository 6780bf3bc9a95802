import { Button } from '@fluentui/react-components'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { rememberedMe } from '../../api/remembered-me.ts'
import { MeProvider } from '../../api/signed-in.ts'
import { useMe } from '../../api/use-me.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { useKeepFocus } from '../../parts/keep-focus.ts'
import { useMedia } from '../../parts/page/use-media.ts'
import { Problem } from '../../parts/problem.tsx'
import { takeFocus } from '../../parts/take-focus.ts'
import { isLanguageOffered } from '../../session/own-language.ts'
import { CurrentSection } from './current-section.tsx'
import { useFragment } from './fragment.ts'
import { Nav } from './navigation/nav.tsx'
import { NotChecked } from './not-checked.tsx'
import { OpenSectionsContext } from './open-sections.ts'
import { openTo, parentOf } from './sections.ts'
import { TopBar } from './top-bar.tsx'
import { useCounts } from './use-counts.ts'
import { useShortcuts } from './use-shortcuts.ts'

type Props = { personId: string; storage: DeviceStorage; onSignOut: (() => Promise<void>) | null }

/** What somebody signed in sees: who they are, the sections open to them, and the current one. */
export function SignedIn({ personId, storage, onSignOut }: Props) {
  const me = useMe(useMemo(() => rememberedMe(storage, personId), [storage, personId]))
  const fragment = useFragment()
  const main = useRef<HTMLElement>(null)
  const isWide = useMedia('(min-width: 48rem)')
  const menu = useMenu(isWide)
  useKeepFocus(main)
  useShortcuts()
  const open = useMemo(() => openTo(me.data?.roles ?? [], me.data?.isContact), [me.data])
  const counts = useCounts(open.some(({ path }) => path === 'work'))
  const hasMenu = open.some(({ unlisted }) => !unlisted)
  const section = open.find(({ path }) => path === fragment.path)
  const parent = section && parentOf(section, fragment.rest, open)
  return (
    <div className="register">
      {/* A button, because the fragment of a link would replace the section's. */}
      <Button className="only-read" onClick={() => main.current && takeFocus(main.current)}>
        {say('Skip to main content')}
      </Button>
      <TopBar
        council={me.data?.council.name ?? ''}
        name={me.data?.name ?? ''}
        languageFrom={me.data?.council.inWelsh || isLanguageOffered(storage) ? storage : null}
        onSignOut={onSignOut}
        menu={isWide || !hasMenu ? null : menu}
      />
      <NotChecked />
      <div className="register-body">
        <Nav
          sections={open}
          path={parent?.path ?? fragment.path}
          counts={counts}
          isWide={isWide}
          isOpen={menu.isOpen}
          onGo={menu.onGo}
          onClose={menu.onClose}
          onBeside={() => {
            // What had the focus is gone; until something has it, screen readers would find the page still covered.
            if (document.activeElement === document.body && main.current) takeFocus(main.current)
          }}
        />
        <main ref={main} className="pane wide">
          {me.data ? (
            <MeProvider value={me.data}>
              <OpenSectionsContext value={open}>
                <CurrentSection open={open} fragment={fragment} main={main} />
              </OpenSectionsContext>
            </MeProvider>
          ) : me.error ? (
            <>
              <h1 className="sentence">{say('The register did not answer')}</h1>
              <Problem failure={asFailure(me.error)} onAgain={() => void me.refetch()} />
            </>
          ) : (
            <p className="quiet late">{say('Asking the register…')}</p>
          )}
        </main>
      </div>
    </div>
  )
}

/** The navigation of a narrow window. Closed without going anywhere, it gives the focus back to its button. */
function useMenu(isWide: boolean) {
  const id = useId()
  const [state, setState] = useState<'shut' | 'open' | 'left'>('shut')
  useEffect(() => {
    if (state === 'left') document.getElementById(id)?.focus()
  }, [state, id])
  // A window that has become wide has the navigation beside the page.
  if (isWide && state === 'open') setState('shut')
  return {
    id,
    isOpen: state === 'open',
    onOpen: () => setState('open'),
    onGo: () => setState('shut'),
    onClose: () => setState('left'),
  }
}
