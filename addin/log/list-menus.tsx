import { ColumnsMenu } from './columns-menu.tsx'
import type { SavedView } from './use-views.ts'
import { ViewsMenu } from './views-menu.tsx'

type Props = {
  name: string
  views: readonly SavedView[]
  fragment: string
  columns: readonly { key: string; title: string }[]
  keys: readonly string[]
  onColumns: (keys: string[]) => void
}

/** The menus above a list: its views, and its columns. */
export function ListMenus({ name, views, fragment, columns, keys, onColumns }: Props) {
  return (
    <>
      <ViewsMenu name={name} ready={views} fragment={fragment} />
      <ColumnsMenu columns={columns} keys={keys} onChange={onColumns} />
    </>
  )
}
