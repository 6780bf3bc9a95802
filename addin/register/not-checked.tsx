import { makeStyles, tokens } from '@fluentui/react-components'
import { languageChoice as texts } from '../../server/contract/messages/en/language-choice.ts'
import { say } from '../../server/contract/messages/say.ts'

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@media print': { display: 'none' },
  },
})

/** Under the bar of a page in Welsh, in both languages: until a council's own speaker has passed the texts. */
export const NotChecked = () => (
  <p className={`quiet ${useStyles().line}`}>
    <span lang="en-GB">{say(texts, 'not-checked')}</span> <span lang="cy">{say(texts, 'not-checked-in-welsh')}</span>
  </p>
)
