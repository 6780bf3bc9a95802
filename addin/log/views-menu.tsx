import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { type FormEvent, useState } from 'react'
import { type SavedView, useViews } from './use-views.ts'

type Props = { name: string; ready: readonly SavedView[]; fragment: string }

/** Views of the log by name: some that everybody has, and those that the person saved on this device. */
export function ViewsMenu({ name, ready, fragment }: Props) {
  const { views, save, remove } = useViews(name)
  const [saving, setSaving] = useState(false)
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<BookmarkRegular />}>
            Views
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Ready views</MenuGroupHeader>
              {ready.map((view) => (
                <MenuItemLink key={view.name} href={view.fragment}>
                  {view.name}
                </MenuItemLink>
              ))}
            </MenuGroup>
            {views.length > 0 ? (
              <MenuGroup>
                <MenuGroupHeader>Your views</MenuGroupHeader>
                {views.map((view) => (
                  <MenuItemLink key={view.name} href={view.fragment}>
                    {view.name}
                  </MenuItemLink>
                ))}
              </MenuGroup>
            ) : null}
            <MenuDivider />
            <MenuItem onClick={() => setSaving(true)}>Save or delete views…</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={saving} onOpenChange={(_, { open }) => setSaving(open)}>
        <SaveView
          views={views}
          onSave={(called) => {
            save({ name: called, fragment })
            setSaving(false)
          }}
          onDelete={remove}
          onClose={() => setSaving(false)}
        />
      </Dialog>
    </>
  )
}

type SaveProps = {
  views: readonly SavedView[]
  onSave: (name: string) => void
  onDelete: (name: string) => void
  onClose: () => void
}

function SaveView({ views, onSave, onDelete, onClose }: SaveProps) {
  const [called, setCalled] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (called.trim() === '') setMissing(true)
    else onSave(called.trim())
  }
  return (
    <DialogSurface>
      <form onSubmit={submit}>
        <DialogBody>
          <DialogTitle>Your views</DialogTitle>
          <DialogContent>
            <Field
              label="Name for this view"
              hint="We keep its filters and order on this device, not what you searched for."
              {...(missing ? { validationState: 'error', validationMessage: 'Enter a name.' } : {})}
            >
              <Input value={called} maxLength={60} onChange={(_, { value }) => setCalled(value)} />
            </Field>
            {views.map(({ name }) => (
              <div key={name} className="row">
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={`Delete the view ${name}`}
                  onClick={() => onDelete(name)}
                >
                  {name}
                </Button>
              </div>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Close</Button>
            <Button type="submit" appearance="primary">
              Save this view
            </Button>
          </DialogActions>
        </DialogBody>
      </form>
    </DialogSurface>
  )
}
