import { useId, useState } from 'react'
import { type LanguageTag, languages, languageTags } from '../../../server/contract/texts/languages.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { languageChoice as texts } from '../../../server/contract/texts/words/language-choice.ts'
import { Button } from '../../parts/button.tsx'
import { UncheckedLanguage } from '../../parts/page/unchecked-language.tsx'
import { reloadWithNotes } from '../../parts/pane-note.ts'
import { chooseLanguage, ownLanguage } from '../../session/own-language.ts'
import { FooterPicker } from './footer-picker.tsx'
import { useWorld } from './world.ts'

/**
 * The person's language, in place of Outlook's. The pane starts again in it: what waits to be sent is kept on the
 * device, and what is half-written comes back.
 */
export function LanguageChoice() {
  const { storage } = useWorld()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const now = ownLanguage(storage)
  // A language is named in itself, whichever is spoken.
  const choice = (tag: LanguageTag) => (
    <Button
      key={tag}
      size="small"
      lang={languages[tag].locale}
      aria-pressed={now === tag}
      appearance={now === tag ? 'primary' : 'secondary'}
      onClick={() => {
        chooseLanguage(storage, tag)
        reloadWithNotes()
      }}
    >
      {languages[tag].name}
    </Button>
  )
  return (
    <>
      <Button appearance="subtle" size="small" id={id} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(texts.language)}
      </Button>
      {isOpen ? (
        <FooterPicker opener={id} onClose={() => setOpen(false)}>
          <div className="row">{languageTags.map(choice)}</div>
        </FooterPicker>
      ) : null}
      <UncheckedLanguage tag={now} className="quiet footer-picker" />
    </>
  )
}
