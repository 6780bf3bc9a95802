import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts, wayDetails } from '../../../server/contract/texts/words/terms.ts'
import { channelWords } from '../../words/policy-words.ts'
import { postalAddressHint } from '../../words/postal-address.ts'
import { spoken } from '../../words/spoken.ts'
import { Check, Checks, Group } from '../form/choices.tsx'
import { TextField } from '../form/text-field.tsx'
import { openWays, type Problems, type TermsDraft } from './terms-draft.ts'
import { proposedWay, type WayChannel, type WayDraft, type WaysDraft, weekdayOptions } from './ways-draft.ts'

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
    <Group
      legend={say(texts['which-ways-stay-open'])}
      hint={say(texts['letter-tells-customer-these'])}
      error={problems.ways}
    >
      {openWays(draft).map((channel) => {
        const way = ways[channel]
        return (
          <div key={channel} className="stack">
            <Check label={channelWords[channel]} checked={Boolean(way)} onChange={(on) => choose(channel, on)} />
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
        label={details[channel]}
        longest={500}
        {...(isPlace ? { rows: 3, hint: postalAddressHint() } : {})}
        error={problems[`ways.${channel}`]}
        value={way.text}
        onChange={(text) => onChange({ ...way, text })}
      />
      {channel === 'in-person' ? (
        <>
          <Checks
            legend={say(texts['on-which-days'])}
            values={way.days}
            options={weekdayOptions}
            error={problems['ways.days']}
            onChange={(days) => onChange({ ...way, days })}
          />
          <TextField
            label={say(texts.from)}
            type="time"
            error={problems['ways.times']}
            value={way.from}
            onChange={(from) => onChange({ ...way, from })}
          />
          <TextField label={say(texts.to)} type="time" value={way.to} onChange={(to) => onChange({ ...way, to })} />
        </>
      ) : null}
    </>
  )
}

const details: Record<WayChannel, string> = spoken(wayDetails)
