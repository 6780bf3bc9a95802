import type { Me } from '../../server/contract/settings/me.ts'
import { Check, Checks, Group } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { postalAddressHint } from '../words/postal-address.ts'
import { openWays, type Problems, type TermsDraft } from './terms-draft.ts'
import { proposedWay, type WayChannel, type WayDraft, type WaysDraft, weekdays } from './ways-draft.ts'

type Props = {
  draft: TermsDraft
  council: Me['council']
  problems: Problems
  onChange: (ways: WaysDraft) => void
}

/** P11: the ways that stay open where a channel is closed, each with its details, as the settings propose them. */
export function WaysField({ draft, council, problems, onChange }: Props) {
  const { ways } = draft
  const choose = (channel: WayChannel, on: boolean) => {
    const { [channel]: _, ...others } = ways
    onChange(on ? { ...others, [channel]: proposedWay(channel, draft.contact.address.trim(), council) } : others)
  }
  return (
    <Group legend="Which ways stay open?" hint="The letter tells the customer these details." error={problems.ways}>
      {openWays(draft).map((channel) => {
        const way = ways[channel]
        return (
          <div key={channel} className="stack">
            <Check label={labels[channel].way} checked={Boolean(way)} onChange={(on) => choose(channel, on)} />
            {way ? (
              <WayDetails
                channel={channel}
                way={way}
                problems={problems}
                onChange={(changed) => onChange({ ...ways, [channel]: changed })}
              />
            ) : null}
          </div>
        )
      })}
    </Group>
  )
}

type DetailsProps = { channel: WayChannel; way: WayDraft; problems: Problems; onChange: (way: WayDraft) => void }

function WayDetails({ channel, way, problems, onChange }: DetailsProps) {
  const isPlace = channel === 'post' || channel === 'in-person'
  return (
    <>
      <TextField
        label={labels[channel].details}
        longest={500}
        {...(isPlace ? { rows: 3, hint: postalAddressHint() } : {})}
        error={problems[`ways.${channel}`]}
        value={way.text}
        onChange={(text) => onChange({ ...way, text })}
      />
      {channel === 'in-person' ? (
        <>
          <Checks
            legend="On which days?"
            values={way.days}
            options={weekdays.map((day) => ({ value: day, label: day }))}
            error={problems['ways.days']}
            onChange={(days) => onChange({ ...way, days })}
          />
          <TextField
            label="From"
            type="time"
            error={problems['ways.times']}
            value={way.from}
            onChange={(from) => onChange({ ...way, from })}
          />
          <TextField label="To" type="time" value={way.to} onChange={(to) => onChange({ ...way, to })} />
        </>
      ) : null}
    </>
  )
}

const labels: Record<WayChannel, { way: string; details: string }> = {
  email: { way: 'E-mail', details: 'To which e-mail address?' },
  telephone: { way: 'Telephone', details: 'On which number?' },
  post: { way: 'Letters', details: 'To which postal address?' },
  'in-person': { way: 'Visits in person', details: 'Where?' },
}
