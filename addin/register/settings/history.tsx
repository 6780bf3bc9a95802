import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Problem } from '../../parts/problem.tsx'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { shownDifferences } from './shown-difference.ts'
import { useChangeSettings } from './use-change-settings.ts'
import { useSettingsHistory, type Version } from './use-settings-history.ts'

type Props = { part: SettingsPart; timeZone: string; base: number; onRestored: () => void }

/** Who changed a part, when, why, and what: newest first; any version can be restored. */
export function History({ part, timeZone, base, onRestored }: Props) {
  const history = useSettingsHistory(part)
  const [restored, setRestored] = useState<number | null>(null)
  const versions = history.data?.pages.flatMap((page) => page.versions) ?? []
  return (
    <section aria-label={say('History')}>
      <h2>{say('History')}</h2>
      {restored === null ? null : <Line words={say('Version {restored} is in use again.', { restored })} />}
      {history.error ? (
        <Problem failure={asFailure(history.error)} onAgain={() => void history.refetch()} />
      ) : (
        <ol className="entries">
          {versions.map((version) => (
            <Entry
              key={version.number}
              version={version}
              {...{ part, timeZone, base }}
              onRestored={() => {
                setRestored(version.number)
                onRestored()
              }}
            />
          ))}
        </ol>
      )}
      {history.hasNextPage ? (
        <Button size="small" onClick={() => void history.fetchNextPage()}>
          {say('Show earlier versions')}
        </Button>
      ) : null}
    </section>
  )
}

type EntryProps = Props & { version: Version }

function Entry({ version, part, timeZone, base, onRestored }: EntryProps) {
  const { number, at, by, why, differences } = version
  const [open, setOpen] = useState(false)
  const when =
    at && by
      ? say('{day} at {time}, by {name}', {
          day: momentInWords(at, timeZone),
          time: timeInWords(at, timeZone),
          name: by.name,
        })
      : null
  const isNow = number === base
  return (
    <li className="entry">
      <h3>
        {number === 0
          ? say('As the council file has it{now, select, yes { (in use now)} other {}}', {
              now: isNow ? 'yes' : 'other',
            })
          : say('Version {number}{now, select, yes { (in use now)} other {}}', {
              number,
              now: isNow ? 'yes' : 'other',
            })}
      </h3>
      {when ? <p className="quiet">{when}</p> : null}
      {why ? <p>{say('Why: {why}', { why })}</p> : null}
      <ul>
        {shownDifferences(part, differences).map(({ path, label, before, after }) => (
          <li key={`${path} ${before} ${after}`}>
            <strong>{label}: </strong>
            {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
          </li>
        ))}
      </ul>
      {isNow ? null : open ? (
        <HeadingLevelContext value={4}>
          <Restore {...{ part, number, base }} onClose={() => setOpen(false)} onRestored={onRestored} />
        </HeadingLevelContext>
      ) : (
        <div>
          <Button size="small" aria-label={goBackTo(number)} onClick={() => setOpen(true)}>
            {say('Go back to this')}
          </Button>
        </div>
      )}
    </li>
  )
}

const goBackTo = (number: number) =>
  number === 0 ? say('Go back to the council file') : say('Go back to version {number}', { number })

type RestoreProps = {
  part: SettingsPart
  number: number
  base: number
  onClose: () => void
  onRestored: () => void
}

function Restore({ part, number, base, onClose, onRestored }: RestoreProps) {
  const keyFor = useKeyFor()
  const change = useChangeSettings()
  const [why, setWhy] = useState('')
  const [checked, setChecked] = useState(false)
  const [recordsKeep, setRecordsKeep] = useState(false)
  const submit = () => {
    setChecked(true)
    if (why.trim() === '') return
    const given = { part, number, base, why, recordsKeep }
    change.mutate(
      { key: keyFor(given), given },
      {
        onSuccess: () => {
          onClose()
          onRestored()
        },
      },
    )
  }
  const failure = change.error ? asFailure(change.error) : null
  return (
    <Form
      heading={goBackTo(number)}
      submit={say('Go back')}
      busy={change.isPending}
      failure={failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={say('Why go back?')}
        hint={say('Kept with the version.')}
        longest={1000}
        error={checked && why.trim() === '' ? say('This is needed.') : undefined}
        value={why}
        onChange={setWhy}
      />
      {failure?.told?.name === 'service-in-use' || recordsKeep ? (
        <Check
          label={say('Records keep the services that this takes away.')}
          checked={recordsKeep}
          onChange={setRecordsKeep}
        />
      ) : null}
    </Form>
  )
}
