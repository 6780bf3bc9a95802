import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { passWelsh, seeWelshTexts, type WelshTextsSeen } from '../../../server/contract/settings/welsh-texts.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { welsh as words } from '../../../server/contract/texts/words/welsh.ts'
import { readAgain } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { useHeading } from '../../parts/page/heading-level.ts'
import { usePaneNote } from '../../parts/pane-note.ts'
import { QueryView } from '../../parts/query-view.tsx'
import { dayInWords } from '../../words/dates.ts'
import { at, type Value, withAt } from './draft.ts'

type Text = WelshTextsSeen['texts'][number]
/** `isSaved`: nothing is changed that is not saved. Passing makes a new version, so what is unsaved would be lost. */
type Props = { value: Value; onChange: (value: Value) => void; isSaved: boolean }

/** Welsh beside the English of each text, who checked it, and one press to mark it as checked. */
export function WelshTexts({ value, onChange, isSaved }: Props) {
  const id = useId()
  const { Inner } = useHeading()
  // They stay open while somebody works in them: also after a save, and on coming back.
  const [open = [], note] = usePaneNote<readonly string[]>('welsh-texts-open')
  const call = useCall()
  const query = useQuery({
    queryKey: ['settings', 'welsh-texts'],
    queryFn: ({ signal }) => ask(call, seeWelshTexts, { signal }),
  })
  return (
    <QueryView query={query}>
      {({ texts }) => (
        <section className="stack" aria-labelledby={id}>
          <Inner id={id}>{say(words['welsh-texts'])}</Inner>
          <p>
            {say(words['how-many-passed'], { passed: texts.filter(({ passed }) => passed).length, all: texts.length })}
          </p>
          {groups.map(({ of, holds }) => {
            const what = say(words[of])
            const some = texts.filter(({ name }) => holds(name))
            const left = some.filter(({ passed }) => !passed).length
            return some.length === 0 ? null : (
              <Disclosure
                key={of}
                beginsOpen={open.includes(of)}
                onToggle={(isOpen) => note(isOpen ? [...open, of] : open.filter((one) => one !== of))}
                summary={
                  left === 0 ? say(words['all-passed'], { what }) : say(words['some-not-passed'], { what, n: left })
                }
              >
                <Group texts={some} value={value} onChange={onChange} isSaved={isSaved} />
              </Disclosure>
            )
          })}
        </section>
      )}
    </QueryView>
  )
}

const beginsWith =
  (...starts: string[]) =>
  (name: string) =>
    starts.some((start) => name.startsWith(start))
const isSpecial = beginsWith('letters.formalWarning', 'letters.visits')
const groups = [
  { of: 'names', holds: beginsWith('council.', 'letterhead.', 'complaintsUrl', 'ombudsman.') },
  { of: 'posts', holds: beginsWith('posts.', 'services.') },
  { of: 'messages', holds: beginsWith('wording.') },
  { of: 'letters', holds: (name: string) => beginsWith('letters.')(name) && !isSpecial(name) },
  { of: 'formal', holds: isSpecial },
  { of: 'words', holds: beginsWith('words.') },
] as const

/** The council's own Welsh in the draft, by the name of its text. */
const ownTexts = (value: Value): Record<string, string> => (at(value, 'texts') ?? {}) as Record<string, string>

function Group({ texts, value, onChange, isSaved }: Props & { texts: readonly Text[] }) {
  const own = ownTexts(value)
  const unsaved = (text: Text) => own[text.name] !== undefined && own[text.name] !== text.welsh
  const passable = isSaved ? texts.filter((text) => !text.passed && text.welsh !== null) : []
  const write = (name: string, welsh: string) => {
    const { [name]: _, ...others } = own
    onChange(withAt(value, 'texts', welsh === '' ? others : { ...others, [name]: welsh }))
  }
  return (
    <div className="stack">
      {isSaved ? null : <p className="quiet">{say(words['save-first'])}</p>}
      <PassButton texts={passable} label={say(words['pass-all'], { n: passable.length })} />
      <ul className="entries">
        {texts.map((text) => (
          <Row
            key={text.name}
            english={text.english}
            welsh={own[text.name] ?? text.welsh ?? ''}
            state={unsaved(text) ? say(words.changed) : stateOf(text)}
            passable={passable.filter(({ name }) => name === text.name)}
            onWrite={(welsh) => write(text.name, welsh)}
          />
        ))}
      </ul>
    </div>
  )
}

type RowProps = {
  english: string
  welsh: string
  state: string
  passable: readonly Text[]
  onWrite: (welsh: string) => void
}

/** The English to read, the Welsh to write, and whether it is checked: the same for a word and for a paragraph. */
function Row({ english, welsh, state, passable, onWrite }: RowProps) {
  const id = useId()
  return (
    <li className="entry">
      {/* biome-ignore lint/a11y/useSemanticElements: a field set's legend would be in its border. */}
      <div role="group" aria-labelledby={id} style={asOne}>
        <p id={id} className="words" lang="en">
          {english}
        </p>
        <TextField
          label={say(words['in-welsh'])}
          rows={Math.min(8, 1 + Math.ceil(Math.max(english.length, welsh.length) / 90))}
          longest={2000}
          value={welsh}
          onChange={onWrite}
        />
        <div className="row">
          <p className="quiet">{state}</p>
          <PassButton texts={passable} label={say(words.pass)} />
        </div>
      </div>
    </li>
  )
}

/** The entry's own gaps count for what is in the group. */
const asOne = { display: 'contents' }

function stateOf({ welsh, passed }: Text): string {
  if (welsh === null) return say(words['no-welsh-yet'])
  return passed ? say(words['passed-by'], { name: passed.by, day: dayInWords(passed.on) }) : say(words['not-reviewed'])
}

/** For whoever may change the settings. Renders nothing where there is nothing to pass. */
function PassButton({ texts, label }: { texts: readonly Text[]; label: string }) {
  const isKeeper = useSignedIn().roles.includes('RegisterKeeper')
  const call = useCall()
  const keyFor = useKeyFor()
  const queryClient = useQueryClient()
  const pass = useMutation({
    mutationFn: () => {
      const body = { texts: texts.map(({ name, english, welsh }) => ({ name, english, welsh: welsh ?? '' })) }
      return ask(call, passWelsh, { key: keyFor(body), body })
    },
    onSettled: () => readAgain(queryClient, ['settings'], ['settings-history', 'letter']),
  })
  if (!isKeeper || texts.length === 0) return null
  return (
    <div>
      <Button size="small" disabledFocusable={pass.isPending} onClick={() => pass.mutate()}>
        {label}
      </Button>
      {pass.error ? <Line care words={say(words['not-passed'], { why: failureWords(asFailure(pass.error)) })} /> : null}
    </div>
  )
}
