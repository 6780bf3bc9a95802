import { Button, Text } from '@fluentui/react-components'
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export'
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { figures } from '../words/numbers.ts'

/** What can be done with several rows at once; null where it cannot, or not by this person. */
export type ChosenActs<Row> = {
  onExport: ((rows: readonly Row[]) => void) | null
  onCalendar: ((rows: readonly Row[]) => void) | null
}

type Props<Row> = {
  rows: readonly Row[]
  acts: ChosenActs<Row>
  said: { one: string; several: string }
  onNone: () => void
}

/** The actions on the chosen rows, in place of those on the whole list. */
export function ChosenBar<Row>({ rows, acts: { onExport, onCalendar }, said, onNone }: Props<Row>) {
  const small = { appearance: 'subtle', size: 'small' } as const
  return (
    <>
      <Text weight="semibold">{figures(rows.length, said.one, said.several)} chosen</Text>
      {onExport ? (
        <Button {...small} icon={<ArrowExportRegular />} onClick={() => onExport(rows)}>
          Export
        </Button>
      ) : null}
      <Button {...small} icon={<PrintRegular />} onClick={() => window.print()}>
        Print
      </Button>
      {onCalendar ? (
        <Button {...small} icon={<CalendarRegular />} onClick={() => onCalendar(rows)}>
          Add reviews to calendar
        </Button>
      ) : null}
      <Button {...small} icon={<DismissRegular />} onClick={onNone}>
        Choose none
      </Button>
    </>
  )
}
