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
import { BookmarkRegular, DeleteRegular } from '@fluentui/react-icons'
import { type FormEvent, useState } from 'react'
import type { ChosenRows } from '../../../server/contract/log.ts'
import { log as texts } from '../../../server/contract/messages/en/log.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Line } from '../../parts/line.tsx'
import { useViews } from './use-views.ts'

type Props = {
  name: ChosenRows['kind']
  ready: readonly { name: string; fragment: string }[]
  fragment: string
}

const failed = (error: unknown) => ({ failed: failureWords(asFailure(error)) })

/** Views of the log by name: some that everybody has, and those that the person saved. */
export function ViewsMenu({ name, ready, fragment }: Props) {
  const [opened, setOpened] = useState(false)
  const [saving, setSaving] = useState(false)
  const own = useViews(name, opened)
  return (
    <>
      <Menu onOpenChange={(_, { open }) => open && setOpened(true)}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<BookmarkRegular />}>
            {say(texts, 'views')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <ViewGroup heading={say(texts, 'ready-views')} views={ready} />
            {own.views?.length ? <ViewGroup heading={say(texts, 'your-views')} views={own.views} /> : null}
            <MenuDivider />
            <MenuItem onClick={() => setSaving(true)}>{say(texts, 'save-or-delete-views')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={saving} onOpenChange={(_, { open }) => setSaving(open)}>
        <SaveView own={own} fragment={fragment} onClose={() => setSaving(false)} />
      </Dialog>
    </>
  )
}

const ViewGroup = ({ heading, views }: { heading: string; views: Props['ready'] }) => (
  <MenuGroup>
    <MenuGroupHeader>{heading}</MenuGroupHeader>
    {views.map((view) => (
      <MenuItemLink key={view.name} href={view.fragment}>
        {view.name}
      </MenuItemLink>
    ))}
  </MenuGroup>
)

type SaveProps = { own: ReturnType<typeof useViews>; fragment: string; onClose: () => void }

/** The dialog to save the current view under a name, and to delete others. */
function SaveView({ own: { views, error, save, remove }, fragment, onClose }: SaveProps) {
  const [called, setCalled] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = called.trim()
    setMissing(name === '')
    if (name !== '') save.mutate({ name, fragment }, { onSuccess: onClose })
  }
  return (
    <DialogSurface>
      <form onSubmit={submit}>
        <DialogBody>
          <DialogTitle>{say(texts, 'your-views')}</DialogTitle>
          <DialogContent>
            <Field
              label={say(texts, 'name-for-view')}
              hint={say(texts, 'name-hint')}
              {...(missing ? { validationState: 'error', validationMessage: say(texts, 'name-missing') } : {})}
            >
              <Input value={called} maxLength={60} onChange={(_, { value }) => setCalled(value)} />
            </Field>
            {views?.map(({ viewId, name }) => (
              <div key={viewId} className="row">
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={say(texts, 'delete-view', { name })}
                  onClick={() => remove.mutate(viewId)}
                >
                  {name}
                </Button>
              </div>
            ))}
            {views?.length === 0 ? <p>{say(texts, 'no-views')}</p> : null}
            {error ? <Line care words={say(texts, 'not-shown', failed(error))} /> : null}
            {save.error ? <Line care words={say(texts, 'not-saved', failed(save.error))} /> : null}
            {remove.error ? <Line care words={say(texts, 'not-deleted', failed(remove.error))} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say(texts, 'close')}</Button>
            <Button type="submit" appearance="primary">
              {say(texts, 'save-this-view')}
            </Button>
          </DialogActions>
        </DialogBody>
      </form>
    </DialogSurface>
  )
}
