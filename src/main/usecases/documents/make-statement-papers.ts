import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { formatMean } from '#shared/wording/ranking.ts'
import { statementMail } from '#shared/wording/statement-mail.ts'
import type { FunderAttachmentInput } from '../../documents/funder-attachment/content.ts'
import { makeFunderAttachment } from '../../documents/funder-attachment/docx.ts'
import { writeDraft } from '../../mail/draft.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { signatoryOn } from '../members/managing-members.ts'
import { loadAssessmentPage } from '../projects/assessment-facts.ts'
import { loadStatementFacts } from '../statements/statement-facts.ts'
import { statementInput } from '../statements/statement-input.ts'
import type { DocumentRefusal } from './make-document.ts'
import { makeStatementFile } from './make-statement-file.ts'

type Made = Promise<Result<OutputFile, DocumentRefusal>>

/** Anlage 2 of the application, as of the moment at which its statement was issued; before that a draft. */
export async function makeFunderAttachmentFile(deps: Deps, id: string): Made {
  const input = await deps.store.read(async (tx): Promise<Result<FunderAttachmentInput, DocumentRefusal>> => {
    const facts = await loadStatementFacts(tx, toId(id), deps.now())
    if (!facts.ok) return facts
    const { statement, project } = facts.value
    const at = statement.issued?.issuedAt ?? deps.now()
    const assessment = await loadAssessmentPage(tx, project.id, at)
    if (!assessment.ok) return assessment
    const { catalogue, spread } = assessment.value
    const criteria = spread.flatMap(({ criterion, sum, raters }) => {
      const found = catalogue?.criteria.find((one) => one.id === criterion)
      if (found === undefined) return []
      const { title, weight, scaleMax, minimum } = found
      return [{ title, weight, mean: formatMean(sum, raters), most: scaleMax, minimum }]
    })
    return ok({ statement: await statementInput(tx, facts.value, statement, at), criteria })
  })
  return input.ok ? ok(await makeFunderAttachment(input.value)) : input
}

/** The issued statement as a mail to be sent by hand; where the funder has no address here, the field stays open. */
export async function makeStatementMailFile(deps: Deps, id: string): Made {
  const facts = await deps.store.read(async (tx) => {
    const found = await loadStatementFacts(tx, toId(id), deps.now())
    if (!found.ok) return found
    const { name, email: address } = await theAlliance(tx)
    return ok({ ...found.value, alliance: { name, address }, signatory: await signatoryOn(tx, dateOf(deps.now())) })
  })
  if (!facts.ok) return facts
  const { statement, project, alliance, signatory } = facts.value
  if (statement.issued === null || statement.number === null) return err({ code: 'NOT_FOUND', what: 'statement-mail', id })
  const file = await makeStatementFile(deps, id)
  if (!file.ok) return file
  const { name, email } = project.contact
  const sponsor = email === '' ? [] : [{ name, address: email }]
  const isForSponsor = statement.addressee === 'sponsor'
  const bytes = await writeDraft({
    id: `statement-mail-${statement.id}`,
    date: deps.now(),
    from: alliance,
    to: isForSponsor ? sponsor : [],
    cc: isForSponsor ? [] : sponsor,
    replyTo: null,
    ...statementMail({
      allianceName: alliance.name,
      number: statement.number,
      kind: statement.kind,
      project,
      signature: [signatory.name, signatory.organization],
    }),
    attachments: [file.value],
  })
  return ok({
    kind: 'statement-mail',
    fileName: statement.issued.fileName.replace(/\.docx$/, '.eml'),
    mediaType: 'message/rfc822',
    bytes,
  })
}
