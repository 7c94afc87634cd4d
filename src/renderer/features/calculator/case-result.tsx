import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { TallyBar, type TallySegment } from '#renderer/ui/votes/tally-bar.tsx'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { neededIn, requirementSentence, verdictSentence } from '#shared/wording/verdict.ts'
import styles from './calculator.module.css'
import { caseText } from './case-text.ts'
import type { CaseValues } from './case-values.ts'
import { CopyText } from './copy-text.tsx'

/** The verdict of the case: its sentence, the threshold, the bar, the proof, and all of it as a text. */
export function CaseResult({ values, verdict }: { readonly values: CaseValues; readonly verdict: Verdict | null }) {
  return (
    <section className={styles.result} aria-label={calculatorWords.result}>
      <h2>{calculatorWords.result}</h2>
      <p role="status" className={verdict === null ? styles.soft : styles.sentence}>
        {verdict === null ? calculatorWords.noResult : verdictSentence(verdict)}
      </p>
      {verdict !== null && <Worked values={values} verdict={verdict} />}
    </section>
  )
}

function Worked({ values, verdict }: { readonly values: CaseValues; readonly verdict: Verdict }) {
  const { required, counts, procedure } = verdict
  const eligible = procedure === 'meeting' ? (values.present ?? 0) : counts.entitled - counts.recused
  return (
    <>
      <div className={styles.part}>
        <p className={styles.soft}>{requirementSentence(neededIn(verdict), eligible, counts.recused)}</p>
        <TallyBar
          finding={verdictSentence(verdict)}
          segments={segmentsOf(verdict, values)}
          threshold={required === null ? null : { at: required, label: voteWords.needed(required) }}
        />
      </div>
      <CopyText text={caseText(values, verdict)} />
      <div className={styles.part}>
        <h3>{calculatorWords.proof}</h3>
        <ProofList sentences={proofSentences(verdict)} />
      </div>
    </>
  )
}

/** Together all entitled members (R44). */
function segmentsOf({ counts, procedure }: Verdict, { clock }: CaseValues): readonly TallySegment[] {
  const missing = procedure === 'meeting' ? calculatorWords.silentInMeeting : voteWords.silent
  return [
    { look: 'yes', label: voteWords.yesMany, count: counts.yes },
    { look: 'no', label: voteWords.noMany, count: counts.no },
    { look: 'abstain', label: voteWords.abstainMany(counts.abstain), count: counts.abstain },
    { look: 'invalid', label: voteWords.invalidMany, count: counts.invalid },
    { look: 'open', label: procedure === 'circular' && clock === 'running' ? voteWords.open : missing, count: counts.silent },
    { look: 'recused', label: voteWords.recused, count: counts.recused },
  ]
}
