import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import type { BackupState } from '#shared/domain/workspace/backup.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'

export function backupFacts({ lastBackup, proof, secondPlace, check, folder }: BackupState): readonly FactEntry[] {
  return [
    { label: words.last, value: lastBackup === null ? words.none : words.lastValue(lastBackup) },
    { label: words.proof, value: proof === null ? words.noProof : words.proofValue(proof) },
    { label: words.second, value: secondPlace === null ? words.noSecond : words.secondValue(secondPlace) },
    { label: words.check, value: check === null ? words.checking : words.checkValue(check.at, check.findings) },
    { label: words.folder, value: folder },
  ]
}
