import { Select } from '@fluentui/react-components'
import type { MailItem } from '../../mail-item.ts'
import { showMailbox } from '../state/actions.ts'
import { readableMailboxes, useOutlook } from '../state/store.ts'

/** The folders as a list to choose from, if there is no room beside the messages. */
export function FolderChoice() {
  const office = useOutlook((state) => state.office)
  const switches = useOutlook((state) => state.switches)
  const shown = useOutlook((state) => `${state.mailbox} ${state.folder}`)
  return (
    <Select
      size="small"
      aria-label="Folder"
      value={shown}
      onChange={(_, { value }) => {
        const [mailbox = '', folder] = value.split(' ')
        showMailbox(mailbox, folder as MailItem['folder'])
      }}
    >
      {readableMailboxes({ office, switches }).map(({ name, address }) => (
        <optgroup key={address} label={name}>
          <option value={`${address} inbox`}>{name}: inbox</option>
          <option value={`${address} sent`}>{name}: sent items</option>
        </optgroup>
      ))}
    </Select>
  )
}
