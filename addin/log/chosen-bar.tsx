import { Button, Text } from '@fluentui/react-components'
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { figures } from '../words/numbers.ts'

type Props<Row> = {
  rows: readonly Row[]
  /** Saves their review dates; null where rows have none. */
  onCalendar: ((rows: readonly Row[]) => void) | null
  said: { one: string; several: string }
  onNone: () => void
}

/** The actions on the chosen rows, in place of those on the whole list. */
export function ChosenBar<Row>({ rows, onCalendar, said, onNone }: Props<Row>) {
  const small = { appearance: 'subtle', size: 'small' } as const
  return (
    <>
      <Text weight="semibold">{figures(rows.length, said.one, said.several)} chosen</Text>
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
