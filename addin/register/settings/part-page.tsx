import { say } from '../../../server/contract/texts/say.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Link } from '../../parts/link.tsx'
import { useOwnTitle } from '../../parts/page/use-own-title.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { History } from './history.tsx'
import { PartForm } from './part-form.tsx'
import { partWords } from './parts/parts-of-settings.ts'
import { useUnsavedDraft } from './unsaved-draft.ts'
import { useSettings } from './use-settings.ts'

/** One part of the settings, with its history below it. */
export function PartPage({ part }: { part: SettingsPart }) {
  const query = useSettings()
  const { timeZone } = useSignedIn().council
  const [, note] = useUnsavedDraft(part)
  const { title, intro } = partWords[part]
  useOwnTitle(title)
  return (
    <WidePage
      heading={title}
      intro={intro}
      acts={
        <Link className="alone" href="#/settings">
          {say('All settings')}
        </Link>
      }
    >
      <QueryView query={query}>
        {({ parts }) => {
          const seen = parts.find((one) => one.part === part)
          if (!seen) return null
          return (
            <>
              <PartForm seen={seen} />
              <History part={part} timeZone={timeZone} base={seen.version.number} onRestored={() => note(undefined)} />
            </>
          )
        }}
      </QueryView>
    </WidePage>
  )
}
