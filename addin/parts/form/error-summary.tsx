import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { useId } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useAnnounced } from '../announce.tsx'
import { useHeading } from '../page/heading-level.ts'
import { focusField, type WrongField } from './wrong-fields.ts'

/** Large enough to press; on several lines, beside its bullet. */
const useStyles = makeStyles({ link: { minHeight: '24px', verticalAlign: 'top' } })

/**
 * What is missing or wrong in a form, above its fields: a link to each of them, where the words are. Nothing while all
 * is well.
 */
export function ErrorSummary({ wrong }: { wrong: readonly WrongField[] }) {
  const id = useId()
  const { Inner } = useHeading()
  const { link } = useStyles()
  const much = say('{n, plural, one {There is 1 problem} other {There are {n} problems}}', { n: wrong.length })
  useAnnounced(wrong.length > 0 ? `${much}.` : '')
  if (wrong.length === 0) return null
  return (
    <MessageBar intent="error" layout="multiline" aria-labelledby={id}>
      <MessageBarBody>
        <Inner id={id}>{much}</Inner>
        <ul className="stack">
          {wrong.map(({ element, label }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have the same label.
            <li key={`${at} ${label}`}>
              <Link as="button" type="button" inline className={link} onClick={() => focusField(element)}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}
