import { memo } from 'react'
import { lazyComponent } from '../../parts/lazy-component.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { LogPage } from '../log/log-page.tsx'
import { Loading } from './loading.tsx'

/** Drawn again only for another record: a filter of the list changes nothing in it. */
const Record = memo(lazyComponent(async () => (await import('./opened-pages.tsx')).OpenedRecord, <Loading />))

/** The log, with the record of a row beside it. */
export const LogSection = (props: SectionProps) => (
  <LogPage {...props} record={(kind, id, onClose) => <Record key={id} kind={kind} id={id} onClose={onClose} />} />
)
