import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { type Logo, PICTURE_LIMITS } from '#shared/domain/alliance/letterhead.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { letterheadWords } from '#shared/wording/screens/letterhead.ts'
import styles from './letterhead-page.module.css'

interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

const LIMITS = { most: 1, largest: PICTURE_LIMITS.bytes } as const
const NONE: readonly File[] = []

/** A picture that is checked at once, with its text; a new one takes the place of the one before. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const check = useAction(service.alliance.checkPicture)
  async function take(files: readonly File[]) {
    const file = files.at(-1)
    const picture = file === undefined ? null : await check.run({ file })
    if (picture !== null) onChange({ ...picture, altText: logo?.altText ?? letterheadWords.altTextDefault(alliance.name) })
  }
  return (
    <div className={styles.group}>
      <FileDrop
        label={letterheadWords.logo}
        description={letterheadWords.logoHelp}
        files={NONE}
        onFiles={(files) => void take(files)}
        limits={LIMITS}
      />
      {check.refusal !== null && <Notice tone="bad">{refusalSentence(check.refusal)}</Notice>}
      {logo !== null && (
        <>
          <TextInput
            label={letterheadWords.altText}
            description={letterheadWords.altTextHelp}
            required
            maxLength={200}
            value={logo.altText}
            onChange={(event) => onChange({ ...logo, altText: event.currentTarget.value })}
          />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => onChange(null)}>
              {letterheadWords.removeLogo}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
