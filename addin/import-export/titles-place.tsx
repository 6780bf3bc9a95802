import type { ImportSeen } from '../../server/contract/import/import.ts'
import { importLabels, importWords } from '../../server/contract/messages/en/import.ts'
import { importPage as texts } from '../../server/contract/messages/en/import-page.ts'
import { say } from '../../server/contract/messages/say.ts'
import { SelectField } from '../parts/form/select-field.tsx'

type Place = { headRow: number | null; sheet: number | null }
type Props = { layout: NonNullable<ImportSeen['layout']>; place: Place; onChange: (place: Place) => void }

/** The sheet of the book, and the row in it that has the titles. In another sheet the register finds them again. */
export function TitlesPlace({ layout: { sheets, sheet, headRow, start }, place, onChange }: Props) {
  const rows = start.map(({ row, cells }) => {
    const some = cells.filter((cell) => cell !== '').slice(0, 4)
    return { value: String(row), label: say(importLabels, 'row-of', { row: String(row), cells: some.join(', ') }) }
  })
  const further =
    place.headRow === null || start.some(({ row }) => row === place.headRow)
      ? []
      : [{ value: String(place.headRow), label: say(texts, 'row-number', { row: place.headRow ?? '' }) }]
  return (
    <>
      {sheets.length > 1 ? (
        <SelectField
          label={say(importLabels, 'which-sheet')}
          value={String(place.sheet)}
          options={sheets.map((name, i) => ({
            value: String(i + 1),
            label: name || say(importLabels, 'no-sheet-name', { n: i + 1 }),
          }))}
          onChange={(chosen) => onChange({ sheet: Number(chosen), headRow: Number(chosen) === sheet ? headRow : null })}
        />
      ) : null}
      {place.sheet === sheet && rows.length > 0 ? (
        <SelectField
          label={say(importLabels, 'where-titles')}
          hint={say(importWords, 'where-titles-hint')}
          value={String(place.headRow)}
          options={[...rows, ...further]}
          onChange={(chosen) => onChange({ ...place, headRow: Number(chosen) })}
        />
      ) : null}
    </>
  )
}
