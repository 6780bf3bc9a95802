import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'

export type Question = { words: string; cancelLabel: string; sendAnyway(): void; doNot(): void }

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
})

/** What the add-in wants to ask before a message goes. With `PromptUser` whoever writes may always send it all the same. */
export function SendQuestion({ question: { words, cancelLabel, sendAnyway, doNot } }: { question: Question }) {
  const styles = useStyles()
  return (
    <div role="alertdialog" aria-label="Before you send" className={styles.question}>
      <Text>{words}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={doNot}>
          {cancelLabel}
        </Button>
        <Button onClick={sendAnyway}>Send anyway</Button>
      </div>
    </div>
  )
}
