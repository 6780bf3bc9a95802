import { say } from '../../../server/contract/texts/say.ts'
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
      heading={say('Settings')}
      intro={say(
        'What the council itself sets. Each change is a new version. It takes effect immediately and can be undone.',
      )}
      acts={
        <Link className="alone" href="#/settings/leaving">
          {say('Replace a contact')}
        </Link>
      }
    >
      <QueryView query={query}>
        {({ parts }) => (
          <Table
            caption={say('Parts of the settings')}
            rows={partNames.flatMap((name) => parts.find(({ part }) => part === name) ?? [])}
            rowKey={({ part }) => part}
            columns={[
              {
                key: 'part',
                title: say('Part'),
                cell: ({ part }) => (
                  <Link className="alone" href={`#/settings/${part}`}>
                    {partWords[part].title}
                  </Link>
                ),
              },
              {
                key: 'changed',
                title: say('Last changed'),
                cell: ({ version: { at, by } }) =>
                  at && by
                    ? say('{day}, by {name}', { day: momentInWords(at, timeZone), name: by.name })
                    : say('Not yet: as in the council file'),
              },
              { key: 'why', title: say('Why'), cell: ({ version }) => version.why ?? '' },
            ]}
          />
        )}
      </QueryView>
    </WidePage>
  )
}
