import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'

/** Puts a text on the clipboard and says so; where the browser forbids it, shows the text to be copied by hand. */
export function CopyText({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  const state = copied?.text === text ? copied : null
  async function copy() {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, done })
  }
  return (
    <div className={styles.copy}>
      <Button leftSection={<IconCopy size={16} stroke={1.8} aria-hidden />} onClick={() => void copy()}>
        {calculatorWords.copy}
      </Button>
      <span role="status" className={styles.soft}>
        {state === null ? '' : state.done ? calculatorWords.copied : calculatorWords.notCopied}
      </span>
      {state?.done === false && (
        <textarea
          readOnly
          aria-label={calculatorWords.textToCopy}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  )
}
