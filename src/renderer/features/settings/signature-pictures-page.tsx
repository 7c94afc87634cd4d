import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { SignatoryPicture } from '#shared/contract/members.ts'
import { PICTURE_LIMITS } from '#shared/domain/alliance/letterhead.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import styles from './templates-page.module.css'

const LIMITS = { most: 1, largest: PICTURE_LIMITS.bytes } as const
const NONE: readonly File[] = []

/** Scanned signatures of those who may sign; a picture is no signature, and the page says so first. */
export function SignaturePicturesPage() {
  const { data: signatories } = useSuspenseQuery(ask.members.signatoryPictures.queryOptions())
  return (
    <Page
      title={signatureWords.picturesTitle}
      lead={signatureWords.picturesLead}
      trail={[{ label: settingsWords.title, to: pages.settings }]}
    >
      {signatories.length === 0 && <Notice tone="info">{signatureWords.picturesNone}</Notice>}
      {signatories.map((signatory) => (
        <Section key={signatory.personId} title={signatory.name}>
          <PictureForm signatory={signatory} />
        </Section>
      ))}
    </Page>
  )
}

function PictureForm({ signatory }: { readonly signatory: SignatoryPicture }) {
  const { personId, name, position, organization, picture } = signatory
  const save = useAction(service.members.saveSignatoryPicture)
  const remove = useAction(service.members.removeSignatoryPicture)
  async function take(files: readonly File[]) {
    const file = files.at(-1)
    if (file !== undefined) await save.run({ personId, file })
  }
  return (
    <div className={styles.form}>
      <p>{[position, organization].filter((part) => part !== '').join(', ')}</p>
      {picture === null ? (
        <p className={styles.help}>{signatureWords.pictureMissing}</p>
      ) : (
        <div className={styles.buttons}>
          <img
            className={styles.picture}
            src={`data:${picture.mediaType};base64,${picture.base64}`}
            alt={signatureWords.pictureText(name)}
          />
          <Button
            variant="default"
            loading={remove.running}
            aria-label={signatureWords.removePictureOf(name)}
            onClick={() => void remove.run({ personId })}
          >
            {signatureWords.removePicture}
          </Button>
        </div>
      )}
      <FileDrop
        label={signatureWords.picture(name)}
        description={signatureWords.pictureHelp}
        files={NONE}
        onFiles={(files) => void take(files)}
        limits={LIMITS}
      />
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
    </div>
  )
}
