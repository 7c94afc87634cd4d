import { Section } from '#renderer/ui/page/section.tsx'
import { type FactEntry, Facts } from '#renderer/ui/text/facts.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CheckedFile, RegisterMatch } from '#shared/contract/documents.ts'
import type { FileSignatureState, SignatureFinding } from '#shared/domain/documents/signature.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import {
  coverageText,
  SIGNATURE_STATE_WORDS,
  signatureLevel,
  signatureProblemSentence,
  signedAtText,
  signerName,
} from '#shared/wording/signatures.ts'
import styles from './form.module.css'

const TONES: Readonly<Record<FileSignatureState, 'good' | 'info' | 'warn' | 'bad'>> = {
  valid: 'good',
  'certificate-unknown': 'info',
  partial: 'warn',
  invalid: 'bad',
  unsigned: 'info',
}

/** What was found out about one file: is it ours, and each of its signatures with all that is known of it. */
export function CheckResult({ checked }: { readonly checked: CheckedFile }) {
  const { fileName, sha256, signatures, match, journalHead } = checked
  return (
    <>
      <Section title={signatureWords.result(fileName)}>
        <Notice tone={match === null ? 'warn' : 'good'} title={signatureWords.ours}>
          {matchSentence(match)}
        </Notice>
        {journalHead !== null && (
          <Notice tone={journalHead.holds ? 'good' : 'bad'} title={signatureWords.journal}>
            {headSentence(journalHead)}
          </Notice>
        )}
        <Facts entries={[{ label: signatureWords.hash, value: <span className={styles.hash}>{sha256}</span> }]} />
      </Section>
      <Section title={signatureWords.signatures}>
        {signatures.signatures.length === 0 && <Notice tone="info">{signatureWords.unsigned}</Notice>}
        {signatures.signatures.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a result is shown once and never changes
          <SignatureCard key={index} finding={finding} />
        ))}
      </Section>
    </>
  )
}

function matchSentence(match: RegisterMatch | null): string {
  if (match === null) return signatureWords.notOurs
  const { fileName, madeAt } = match.record
  const at = formatInstant(madeAt)
  return match.kind === 'same-bytes' ? signatureWords.sameBytes(fileName, at) : signatureWords.signedSince(fileName, at)
}

function headSentence({ holds, sequence, hash }: NonNullable<CheckedFile['journalHead']>): string {
  return (holds ? signatureWords.headHolds : signatureWords.headDiffers)(sequence, hash.slice(0, 16))
}

function SignatureCard({ finding }: { readonly finding: SignatureFinding }) {
  return (
    <article aria-label={signerName(finding)}>
      <Notice tone={TONES[finding.state]} title={`${signerName(finding)}: ${SIGNATURE_STATE_WORDS[finding.state]}`}>
        {finding.problems.length === 0 ? coverageText(finding) : finding.problems.map(signatureProblemSentence).join(' ')}
      </Notice>
      <Facts entries={factsOf(finding)} />
    </article>
  )
}

function factsOf(finding: SignatureFinding): readonly FactEntry[] {
  const { certificate, chain, comment } = finding
  if (certificate === null) return []
  return [
    { label: signatureWords.signedAt, value: signedAtText(finding) },
    { label: signatureWords.level, value: signatureLevel(finding) },
    ...(comment === '' ? [] : [{ label: signatureWords.purpose, value: comment }]),
    { label: signatureWords.issuer, value: certificate.issuer },
    {
      label: signatureWords.validity,
      value: signatureWords.validFromUntil(formatInstant(certificate.validFrom), formatInstant(certificate.validUntil)),
    },
    { label: signatureWords.chain, value: chain.join(' → ') },
    { label: signatureWords.serial, value: <span className={styles.hash}>{certificate.serial}</span> },
  ]
}
