import { makeStyles, tokens } from '@fluentui/react-components'
import { languageFor } from '../../../server/contract/texts/languages.ts'
import { spokenTag } from '../../../server/contract/texts/say.ts'
import { UncheckedLanguage } from '../../parts/page/unchecked-language.tsx'

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@media print': { display: 'none' },
  },
})

/** Under the bar of a page whose texts nobody has passed. */
export const NotChecked = () => (
  <UncheckedLanguage tag={languageFor(spokenTag())} className={`quiet ${useStyles().line}`} />
)
