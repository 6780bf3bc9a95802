import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { SettingsSeen, SettingsToChange } from '../../../server/contract/settings/settings.ts'
import { say } from '../../../server/contract/texts/say.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { CouncillorsImport } from './councillors-import.tsx'
import { at, emptyFields, type Problems, problemsFrom, type Value, withAt } from './draft.ts'
import { Fields } from './fields.tsx'
import { KnownHolidays } from './known-holidays.tsx'
import { ContactRows, CouncillorRows, OfficerRows, ServiceRows } from './lists.tsx'
import { MarkKeys } from './mark-keys.tsx'
import { partWords } from './parts/parts-of-settings.ts'
import { Preview } from './preview.tsx'
import { ScopeRows } from './scope-rows.tsx'
import { tidied, tidiedContacts, tidiedOfficers, tidiedWelsh } from './tidied.ts'
import { useUnsavedDraft } from './unsaved-draft.ts'
import { useChangeSettings } from './use-change-settings.ts'
import { WelshPart } from './welsh-choices.tsx'

/** The form, and beside it, where there is room, its preview. */
const useStyles = makeStyles({
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    '& > *': { flex: '1 1 min(100%, 26rem)', maxWidth: '40rem' },
  },
})

type Draft = { base: number; value: Value; why: string; recordsKeep: boolean }
type Props = { seen: SettingsSeen['parts'][number] }

/** One part of the settings: its fields, the reason for the change, and a preview. The draft stays. */
export function PartForm({ seen: { part, version, value: current } }: Props) {
  const words = partWords[part]
  const styles = useStyles()
  const keyFor = useKeyFor()
  const fresh: Draft = { base: version.number, value: current, why: '', recordsKeep: false }
  const [draft = fresh, note, now] = useUnsavedDraft<Draft>(part)
  const [found, setFound] = useState<Problems>({})
  const [saved, setSaved] = useState<number | null>(null)
  const change = useChangeSettings(({ number }) => {
    note(undefined)
    setSaved(number)
  })
  const edit = (given: Partial<Draft>) => note({ ...(now() ?? fresh), ...given })
  const onValue = (value: Value) => edit({ value })

  const beginAgain = () => {
    note(undefined)
    setFound({})
    change.reset()
  }

  const submit = () => {
    setSaved(null)
    const paths = words.groups.flatMap(({ fields }) => fields.flatMap((one) => (one.optional ? [] : one.path)))
    const empty = {
      ...emptyFields(draft.value, paths),
      ...(draft.why.trim() ? {} : { why: say('This is needed.') }),
    }
    setFound(empty)
    if (Object.keys(empty).length > 0) return
    const given = bodyOf(part, { ...draft, value: tidiedPart(part, draft.value) })
    change.mutate({ key: keyFor(given), given }, { onError: (error) => setFound(besideFields(error)) })
  }
  const failure = change.error ? asFailure(change.error) : null
  const isOld = draft.base !== version.number && !change.isPending
  const lists = { value: draft.value, problems: found, onChange: onValue, onProblems: setFound }
  const marked = Object.keys(found).length
  return (
    <div className={styles.sides}>
      <div className="stack">
        {isOld ? (
          <Line
            care
            words={say('Somebody has changed this meanwhile. What you wrote is still here, and cannot be saved.')}
          >
            <Button size="small" onClick={beginAgain}>
              {say('Start again from the current version')}
            </Button>
          </Line>
        ) : null}
        {part === 'posts' && !namesHolder(current) ? (
          <Line
            care
            words={say(
              'Nobody can decide yet. Name who holds each authorising officer’s post, with all their accounts.',
            )}
          />
        ) : null}
        {part === 'councillors' ? (
          <CouncillorsImport onTaken={(merge) => onValue(merge((now() ?? fresh).value))} />
        ) : null}
        <Form
          heading={say('Change it')}
          submit={say('Save a new version')}
          busy={change.isPending}
          failure={marked > 0 ? null : failure}
          onSubmit={submit}
          onClose={null}
          isNoted
        >
          {part === 'posts' ? <OfficerRows {...lists} /> : null}
          <Fields words={words} {...lists} />
          {part === 'councillors' ? <CouncillorRows {...lists} /> : null}
          {part === 'contacts' ? <ContactRows {...lists} /> : null}
          {part === 'duties' ? <KnownHolidays value={draft.value} onChange={onValue} /> : null}
          {part === 'scope' ? <ScopeRows {...lists} /> : null}
          {part === 'guard' ? (
            <Check
              label={say('Silent for everybody: no line above messages, no question before sending.')}
              checked={at(draft.value, 'silent') === true}
              onChange={(on) => onValue(withAt(draft.value, 'silent', on))}
            />
          ) : null}
          {part === 'marking' ? <MarkKeys {...lists} now={current} /> : null}
          {part === 'welsh' ? (
            <WelshPart value={draft.value} onChange={onValue} isSaved={draft.value === current} />
          ) : null}
          {part === 'services' ? (
            <ServiceRows
              {...lists}
              now={current}
              recordsKeep={draft.recordsKeep}
              onRecordsKeep={(recordsKeep) => {
                edit({ recordsKeep })
                setFound(without(found, 'recordsKeep'))
              }}
            />
          ) : null}
          {found[''] ? <Line care words={found['']} /> : null}
          <TextField
            label={say('Why is it changed?')}
            hint={say('Kept with the version, for whoever looks at its history.')}
            longest={1000}
            error={found.why}
            value={draft.why}
            onChange={(why) => edit({ why })}
          />
          {saved === null || saved < version.number ? null : (
            <Line words={say('Saved as version {saved}. It’s in use now.', { saved })} />
          )}
        </Form>
      </div>
      {part === 'wording' || part === 'letters' || part === 'letterhead' || part === 'complaints' ? (
        <Preview part={part} value={draft.value} onProblems={setFound} />
      ) : null}
    </div>
  )
}

/** A draft may have any value: the server checks it against the part's rules. */
const bodyOf = (part: SettingsPart, { base, value, why, recordsKeep }: Draft) =>
  ({ part, base, why, value, ...(part === 'services' ? { recordsKeep } : {}) }) as SettingsToChange

/** P13: whether any post that decides has a holder. */
const namesHolder = (value: Value): boolean => {
  const rows = at(value, 'authorisingOfficers')
  return Array.isArray(rows) && rows.some((row) => at(row, 'holder'))
}

const tidiedPart = (part: SettingsPart, value: Value): Value => {
  const fields = partWords[part].groups.flatMap((group) => group.fields)
  if (part === 'contacts') return tidiedContacts(value)
  if (part === 'welsh') return tidiedWelsh(value)
  return tidied(part === 'posts' ? tidiedOfficers(value) : value, fields)
}

const without = (problems: Problems, name: string): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([one]) => one !== name))

function besideFields(error: unknown): Problems {
  const { told } = asFailure(error)
  if (told?.name === 'service-in-use') return { recordsKeep: say('Confirm that you want to remove these.') }
  return problemsFrom(told?.errors)
}
