import type { ChosenRows } from '../../../server/contract/log.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { ViewsMenu } from './views-menu.tsx'

type Props = {
  name: ChosenRows['kind']
  views: readonly { name: string; fragment: string }[]
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
