/** Notices as the API shows them. */
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import type { Page } from '../../../core/pagination';
import { zoned, zonedOrNull } from '../../../core/time';
import { noticeTexts } from './notice.messages';
import type { NoticeFound } from './notice.queries';
import type { Notice } from './notice.types';

type NoticeNode = Notice & { patient: { id: string } };

export const noticeNode = (ctx: Context, row: NoticeFound): NoticeNode => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subjectId,
  message: say(ctx, noticeTexts[row.kind]),
  occurredAt: zoned(row.occurredAt, row.timeZone),
  acknowledgedAt: zonedOrNull(row.acknowledgedAt, row.timeZone),
  patient: { id: row.patientId },
});

export const noticePage = (ctx: Context, { edges, pageInfo }: Page<NoticeFound>): Page<NoticeNode> => ({
  edges: edges.map(({ cursor, node }) => ({ cursor, node: noticeNode(ctx, node) })),
  pageInfo,
});
