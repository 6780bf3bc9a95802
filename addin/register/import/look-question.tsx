import { makeStyles, tokens } from '@fluentui/react-components'
import type { ImportSeen } from '../../../server/contract/import/import.ts'
import { importLabels, importWords } from '../../../server/contract/messages/en/import.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { LookMeaning } from '../../../server/policy/vocabulary-import.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { lookWords } from './colour-words.ts'

export type Meaning = LookMeaning | ''
const meanings = ['nothing', 'in-force', 'lifted', 'agreed', 'leave-out'] as const satisfies LookMeaning[]

const useStyles = makeStyles({
  swatch: {
    width: '24px',
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
})

type Props = { seen: ImportSeen['looks'][number]; value: string; onChange: (meaning: Meaning) => void }

/** What it means that rows have this colour, are struck through or hidden. */
export function LookQuestion({ seen: { look, rows, firstRow }, value, onChange }: Props) {
  const styles = useStyles()
  const isColour = /^[\dA-F]{6}$/.test(look)
  return (
    <div className="row">
      {isColour ? <span aria-hidden="true" className={styles.swatch} style={{ background: `#${look}` }} /> : null}
      <SelectField
        label={say(importLabels, 'look', { look: lookWords(look), row: String(firstRow), others: rows - 1 })}
        hint={say(importWords, 'look-hint')}
        value={value as Meaning}
        options={[
          { value: '', label: say(importLabels, 'not-answered') },
          ...meanings.map((meaning) => ({ value: meaning, label: say(importLabels, meaning) })),
        ]}
        onChange={onChange}
      />
    </div>
  )
}
