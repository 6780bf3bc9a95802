import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { Letter } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { welsh } from '../../../server/contract/texts/words/welsh.ts'
import { useHeading } from '../page/heading-level.ts'

const useStyles = makeStyles({ letterhead: { textAlign: 'end' } })

type Shown = Pick<Letter, 'subject' | 'paragraphs' | 'headings'> & Partial<Pick<Letter, 'letterhead' | 'to' | 'halves'>>

/** A letter as it reads: its letterhead, whom it goes to, its subject, headings, lists and paragraphs; each half alike. */
export function LetterSheet({ letter }: { letter: Shown }) {
  const { to, halves } = letter
  if (!halves) return <Sheet letter={letter} label={say('The letter')} language="en" />
  return halves.map((half) => (
    <Sheet
      key={half.language}
      letter={{ ...half, ...(to && { to }) }}
      label={say(half.language === 'cy' ? welsh['letter-in-welsh'] : welsh['letter-in-english'])}
      language={half.language}
    />
  ))
}

type SheetProps = { letter: Omit<Shown, 'halves'>; label: string; language: string }

function Sheet({ letter: { letterhead, to, subject, paragraphs, headings }, label, language }: SheetProps) {
  const { Heading } = useHeading()
  const styles = useStyles()
  return (
    <article className="letter" aria-label={label} lang={language}>
      {letterhead ? <p className={mergeClasses('words', styles.letterhead)}>{letterhead.join('\n')}</p> : null}
      {to ? <p className="words">{[to.name, ...to.lines].filter(Boolean).join('\n')}</p> : null}
      <p>
        <strong>{subject}</strong>
      </p>
      {paragraphs.map((paragraph, i) =>
        headings.includes(paragraph) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs have no ids, and never move.
          <Heading key={i}>{paragraph}</Heading>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs have no ids, and never move.
          <Paragraph key={i} text={paragraph} />
        ),
      )}
    </article>
  )
}

const bullet = '• '

/** Lines that begin with a bullet are a list. */
function Paragraph({ text }: { text: string }) {
  const rows = text.split('\n')
  const items = rows.filter((row) => row.startsWith(bullet))
  if (items.length === 0) return <p className="words">{text}</p>
  return (
    <div>
      <p className="words">{rows.filter((row) => !row.startsWith(bullet)).join('\n')}</p>
      <ul>
        {items.map((item) => (
          <li key={item} className="words">
            {item.slice(bullet.length)}
          </li>
        ))}
      </ul>
    </div>
  )
}
