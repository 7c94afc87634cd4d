import { Checkbox, ColorInput, Textarea, TextInput } from '@mantine/core'
import { LETTERHEAD_LIMITS, type Letterhead } from '#shared/domain/alliance/letterhead.ts'
import { letterheadWords } from '#shared/wording/screens/letterhead.ts'
import styles from './letterhead-page.module.css'
import { LogoField } from './logo-field.tsx'

interface LetterheadFieldsProps {
  readonly draft: Letterhead
  readonly change: (change: Partial<Letterhead>) => void
}

const { lineLength, returnLineLength, footerLines } = LETTERHEAD_LIMITS
const COLUMN_LENGTH = (lineLength + 1) * footerLines

/** Everything that can be chosen about the look of papers. */
export function LetterheadFields({ draft, change }: LetterheadFieldsProps) {
  return (
    <>
      <ColorInput
        label={letterheadWords.accent}
        description={letterheadWords.accentHelp}
        format="hex"
        withEyeDropper={false}
        value={draft.accent}
        onChange={(accent) => change({ accent })}
        popoverProps={{ withinPortal: true }}
      />
      <LogoField logo={draft.logo} onChange={(logo) => change({ logo })} />
      <fieldset className={styles.group}>
        <legend>{letterheadWords.lines}</legend>
        <p className={styles.note}>{letterheadWords.linesHelp}</p>
        {draft.lines.map((line, index) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
            key={index}
            aria-label={letterheadWords.line(index + 1)}
            maxLength={lineLength}
            value={line}
            onChange={(event) => change({ lines: draft.lines.with(index, event.currentTarget.value) })}
          />
        ))}
      </fieldset>
      <Checkbox
        label={letterheadWords.contactInHead}
        checked={draft.contactInHead}
        onChange={(event) => change({ contactInHead: event.currentTarget.checked })}
      />
      <TextInput
        label={letterheadWords.returnLine}
        description={letterheadWords.returnLineHelp}
        maxLength={returnLineLength}
        value={draft.returnLine}
        onChange={(event) => change({ returnLine: event.currentTarget.value })}
      />
      <fieldset className={styles.group}>
        <legend>{letterheadWords.footer}</legend>
        <p className={styles.note}>{letterheadWords.footerHelp}</p>
        <div className={styles.columns}>
          {draft.footer.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            <div key={index} className={styles.column}>
              <TextInput
                label={letterheadWords.columnTitle(index + 1)}
                maxLength={lineLength}
                value={column.title}
                onChange={(event) =>
                  change({ footer: draft.footer.with(index, { ...column, title: event.currentTarget.value }) })
                }
              />
              <Textarea
                label={letterheadWords.columnLines(index + 1)}
                description={letterheadWords.columnLinesHelp}
                autosize
                minRows={3}
                maxLength={COLUMN_LENGTH}
                value={column.lines.join('\n')}
                onChange={(event) => change({ footer: draft.footer.with(index, { ...column, lines: linesOf(event) }) })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </>
  )
}

function linesOf({ currentTarget }: { readonly currentTarget: { readonly value: string } }): readonly string[] {
  const lines = currentTarget.value.split('\n').map((line) => line.slice(0, lineLength))
  return lines.length === 1 && lines[0] === '' ? [] : lines.slice(0, footerLines)
}
