import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Question, SendButton } from '../../client/send-dialog.ts'

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: '0 14px 12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  broken: { color: tokens.colorPaletteRedForeground1 },
})

/** The dialog that Outlook shows before a message is sent. */
export function SendQuestion({ question, answer }: { question: Question; answer: (button: SendButton) => void }) {
  const styles = useStyles()
  const { words, buttons, brokenRules } = question
  return (
    <div role="alertdialog" aria-label="Before you send" className={styles.question}>
      <Text>{words}</Text>
      {brokenRules.map((rule) => (
        <Text key={rule} role="alert" size={200} className={styles.broken}>
          {rule}
        </Text>
      ))}
      <div className={styles.buttons}>
        {buttons.map((button, at) => (
          <Button key={button.label} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => answer(button)}>
            {button.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
