import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from '@fluentui/react-components'
import { ArrowDownloadRegular, CalendarRegular, DismissRegular, PrintRegular } from '@fluentui/react-icons'
import { type ChosenRows, exportChosenAsCsv, exportChosenAsXlsx } from '../../../server/contract/log.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Line } from '../../parts/line.tsx'
import { useDownload } from '../../parts/use-download.ts'

const small = { appearance: 'subtle', size: 'small' } as const

type Props = {
  chosen: ChosenRows
  /** Saves their review dates; null where rows have none. */
  onCalendar: (() => void) | null
  said: { rows: (n: number) => string }
  onNone: () => void
}

/** The actions on the chosen rows, in place of those on the whole list. */
export function ChosenBar({ chosen, onCalendar, said, onNone }: Props) {
  const mayExport = useSignedIn().roles.includes('RegisterKeeper')
  return (
    <>
      <Text weight="semibold">{say('{rows} chosen', { rows: said.rows(chosen.ids.length) })}</Text>
      {mayExport ? <ExportChosen chosen={chosen} /> : null}
      <Button {...small} icon={<PrintRegular />} onClick={() => window.print()}>
        {say('Print')}
      </Button>
      {onCalendar ? (
        <Button {...small} icon={<CalendarRegular />} onClick={onCalendar}>
          {say('Add reviews to calendar')}
        </Button>
      ) : null}
      <Button {...small} icon={<DismissRegular />} onClick={onNone}>
        {say('Choose none')}
      </Button>
    </>
  )
}

const formats = [
  { route: exportChosenAsXlsx, as: '.xlsx' },
  { route: exportChosenAsCsv, as: '.csv' },
] as const

/** Everything recorded about the chosen rows, as one file, for the register keeper. */
function ExportChosen({ chosen }: Pick<Props, 'chosen'>) {
  const { save, failed, busy } = useDownload()
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button {...small} icon={<ArrowDownloadRegular />} disabledFocusable={busy}>
            {say('Export')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {formats.map(({ route, as }) => (
              <MenuItem key={as} onClick={() => void save(route, `log-chosen${as}`, { body: chosen })}>
                {say('Download as {format}', { format: as })}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {failed ? <Line care words={say('Not downloaded. {failed}', { failed })} /> : null}
    </>
  )
}
