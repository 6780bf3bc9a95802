import { ColumnsMenu } from './columns-menu.tsx'
import { ViewsMenu } from './views-menu.tsx'

type Props = {
  views: readonly { name: string; fragment: string }[]
  columns: readonly { key: string; title: string }[]
  keys: readonly string[]
  onColumns: (keys: string[]) => void
}

/** The menus above a list: its views, and its columns. */
export function ListMenus({ views, columns, keys, onColumns }: Props) {
  return (
    <>
      <ViewsMenu ready={views} />
      <ColumnsMenu columns={columns} keys={keys} onChange={onColumns} />
    </>
  )
}
