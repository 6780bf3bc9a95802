import { settings as texts } from '../../../server/contract/messages/en/settings.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Link } from '../../parts/link.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Table } from '../../parts/table/table.tsx'
import { momentInWords } from '../../words/dates.ts'
import { LeavingPage } from './leaving-page.tsx'
import { PartPage } from './part-page.tsx'
import { isPartName, partNames, partWords } from './parts/parts-of-settings.ts'
import { useSettings } from './use-settings.ts'

/** The council's settings: the list of parts, one part, or the page to replace a contact. */
export default function SettingsPage({ rest: [name = ''] }: SectionProps) {
  if (name === 'leaving') return <LeavingPage />
  return isPartName(name) ? <PartPage key={name} part={name} /> : <Overview />
}

function Overview() {
  const query = useSettings()
  const { timeZone } = useSignedIn().council
  return (
    <WidePage
      heading={say(texts, 'settings')}
      intro={say(texts, 'what-council-itself-sets')}
      acts={
        <Link className="alone" href="#/settings/leaving">
          {say(texts, 'replace-contact')}
        </Link>
      }
    >
      <QueryView query={query}>
        {({ parts }) => (
          <Table
            caption={say(texts, 'parts-of-settings')}
            rows={partNames.flatMap((name) => parts.find(({ part }) => part === name) ?? [])}
            rowKey={({ part }) => part}
            columns={[
              {
                key: 'part',
                title: say(texts, 'part'),
                cell: ({ part }) => (
                  <Link className="alone" href={`#/settings/${part}`}>
                    {partWords[part].title}
                  </Link>
                ),
              },
              {
                key: 'changed',
                title: say(texts, 'last-changed'),
                cell: ({ version: { at, by } }) =>
                  at && by
                    ? say(texts, 'changed-by', { day: momentInWords(at, timeZone), name: by.name })
                    : say(texts, 'not-yet-as-in'),
              },
              { key: 'why', title: say(texts, 'why'), cell: ({ version }) => version.why ?? '' },
            ]}
          />
        )}
      </QueryView>
    </WidePage>
  )
}
