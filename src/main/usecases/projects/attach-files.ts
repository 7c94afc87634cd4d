import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { AttachmentKind, ProjectAttachment } from '#shared/domain/projects/completeness.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { insertAttachment } from '../../store/repositories/project-checks.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { checkFileTypes } from '../documents/check-file-type.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { toJson } from '../journal-json.ts'
import { loadProjectPage } from './show-project.ts'

interface AttachInput {
  readonly projectId: Id<'project'>
  readonly kind: AttachmentKind
  readonly forMembers: boolean
  readonly receivedOn: LocalDate
  readonly files: readonly UploadedFile[]
}

type AttachRefusal = Refusal<
  'NOT_FOUND' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES' | 'FILE_TYPE_MISMATCH' | 'NEVER_FOR_MEMBERS'
>

/** Keeps files of an application. Form 61029 shows salaries and is never marked for members. */
export async function attachFiles(deps: Deps, input: AttachInput): Promise<Result<ProjectPage, AttachRefusal>> {
  const { projectId, kind, forMembers, receivedOn } = input
  if (forMembers && kind === 'application') return err({ code: 'NEVER_FOR_MEMBERS' })
  const uploads = await readUploads(input.files)
  if (!uploads.ok) return uploads
  const checked = checkFileTypes(uploads.value)
  if (!checked.ok) return checked
  return deps.store.write(acting(deps, 'projects.attach'), async (tx) => {
    if ((await findProject(tx, projectId)) === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    for (const { bytes, name, mediaType } of checked.value) {
      const { sha256 } = await putBlob(tx, bytes, { name, mediaType })
      const attachment: ProjectAttachment = {
        id: deps.newId('project-attachment'),
        projectId,
        kind,
        sha256,
        name,
        mediaType,
        receivedOn,
        forMembers,
      }
      await insertAttachment(tx, attachment)
      tx.note({ subject: 'project-attachment', subjectId: attachment.id, before: null, after: toJson(attachment), reason: null })
      tx.note({ subject: 'project', subjectId: projectId, before: null, after: toJson({ attachment: name }), reason: null })
    }
    return loadProjectPage(tx, projectId, deps.now())
  })
}
