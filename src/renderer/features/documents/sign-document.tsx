import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress, pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ActSentences } from '#renderer/ui/acts/act-sentences.tsx'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import type { MarkWish, SignedDocument, SignedKind } from '#shared/contract/documents.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import type { SigningPart } from '#shared/domain/meetings/minutes-record.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { DOCUMENT_LABELS } from '#shared/wording/screens/documents.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { signatureLevel, signerName } from '#shared/wording/signatures.ts'
import styles from './form.module.css'
import { MarkField } from './mark-field.tsx'
import { SignedAs } from './signed-as.tsx'

interface SignDocumentProps {
  readonly kind: SignedKind
  readonly id: string
  readonly backTo: string
}

const LIMITS = { most: 1, largest: LARGEST_FILE } as const

/** Signs an issued paper with a key file. The passphrase is asked each time and is gone when the page has sent it. */
export function SignDocument({ kind, id, backTo }: SignDocumentProps) {
  const { data } = useSuspenseQuery(ask.documents.list.queryOptions())
  const copies = data.filter((record) => record.kind === kind && record.subjectId === id)
  const [newest] = copies
  const [keyFile, setKeyFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [comment, setComment] = useState('')
  const [keyMissing, setKeyMissing] = useState(false)
  const [done, setDone] = useState<SignedDocument | null>(null)
  const [signedAs, setSignedAs] = useState<SigningPart | null>(null)
  const [mark, setMark] = useState<MarkWish | null>(null)
  const sign = useAction(service.documents.sign)
  async function send() {
    setKeyMissing(keyFile === null)
    if (keyFile === null) return
    const signed = await sign.run({ kind, id, keyFile, passphrase, comment, signedAs, mark })
    setPassphrase('')
    if (signed === null) return
    setDone(signed)
    setMark(null)
  }
  return (
    <Page
      title={signatureWords.signTitle}
      lead={signatureWords.signLead(newest?.fileName ?? DOCUMENT_LABELS[kind])}
      trail={[{ label: DOCUMENT_LABELS[kind], to: backTo }]}
    >
      {newest === undefined ? (
        <Notice tone="info">{signatureWords.nothingIssued}</Notice>
      ) : (
        <>
          <ActSentences happens={[signatureWords.signHappens, signatureWords.signNext]} stays={[signatureWords.signStays]} />
          <form
            className={styles.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void send()
            }}
          >
            <FileDrop
              label={signatureWords.keyFile}
              description={signatureWords.keyFileHelp}
              files={keyFile === null ? [] : [keyFile]}
              onFiles={(files) => setKeyFile(files.at(-1) ?? null)}
              limits={LIMITS}
              required
              error={keyMissing && keyFile === null ? signatureWords.keyFileMissing : null}
            />
            <PasswordInput
              label={signatureWords.passphrase}
              description={signatureWords.passphraseHelp}
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            {kind === 'minutes' && <SignedAs meetingId={id} value={signedAs} onChange={setSignedAs} />}
            <MarkField kind={kind} id={id} value={mark} onChange={setMark} />
            <TextInput
              label={signatureWords.comment}
              description={signatureWords.commentHelp}
              maxLength={300}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            {sign.refusal !== null && <Notice tone="bad">{refusalSentence(sign.refusal)}</Notice>}
            {done !== null && (
              <Notice tone="good">{signatureWords.signed(signerName(done.finding), signatureLevel(done.finding))}</Notice>
            )}
            <div className={styles.buttons}>
              <Button type="submit" loading={sign.running}>
                {signatureWords.signAct}
              </Button>
              <ButtonLink to={backTo} variant="default">
                {kitWords.back}
              </ButtonLink>
            </div>
          </form>
          <p>
            <PlainLink to={pages.newIdentity}>{signatureWords.ownIdentity}</PlainLink>
          </p>
        </>
      )}
      {copies.some(({ fileName }) => fileName.includes('_signiert')) && (
        <Section title={signatureWords.signedCopies}>
          <ul>
            {copies
              .filter(({ fileName }) => fileName.includes('_signiert'))
              .map(({ id: recordId, sha256, fileName, madeAt }) => (
                <li key={recordId}>
                  <a href={fileAddress(sha256)} download={fileName}>
                    {signatureWords.copyOf(fileName, madeAt)}
                  </a>
                </li>
              ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
