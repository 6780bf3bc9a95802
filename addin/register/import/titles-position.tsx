import type { ImportSeen } from '../../../server/contract/import/import.ts'
import { importLabels, importWords } from '../../../server/contract/messages/en/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { SelectField } from '../../parts/form/select-field.tsx'

type Position = { headRow: number | null; sheet: number | null }
type Props = { layout: NonNullable<ImportSeen['layout']>; position: Position; onChange: (position: Position) => void }

/** The sheet of the book, and the row in it that has the titles. In another sheet the register finds them again. */
export function TitlesPosition({ layout: { sheets, sheet, headRow, start }, position, onChange }: Props) {
  const rows = start.map(({ row, cells }) => {
    const some = cells.filter((cell) => cell !== '').slice(0, 4)
    return { value: String(row), label: say(importLabels, 'row-of', { row: String(row), cells: some.join(', ') }) }
  })
  const further =
    position.headRow === null || start.some(({ row }) => row === position.headRow)
      ? []
      : [{ value: String(position.headRow), label: say(texts, 'row-number', { row: position.headRow ?? '' }) }]
  return (
    <>
      {sheets.length > 1 ? (
        <SelectField
          label={say(importLabels, 'which-sheet')}
          value={String(position.sheet)}
          options={sheets.map((name, i) => ({
            value: String(i + 1),
            label: name || say(importLabels, 'no-sheet-name', { n: i + 1 }),
          }))}
          onChange={(chosen) => onChange({ sheet: Number(chosen), headRow: Number(chosen) === sheet ? headRow : null })}
        />
      ) : null}
      {position.sheet === sheet && rows.length > 0 ? (
        <SelectField
          label={say(importLabels, 'where-titles')}
          hint={say(importWords, 'where-titles-hint')}
          value={String(position.headRow)}
          options={[...rows, ...further]}
          onChange={(chosen) => onChange({ ...position, headRow: Number(chosen) })}
        />
      ) : null}
    </>
  )
}
