/** Statements of shares. None checks the viewer. */
import type { Context } from '../../../core/context';
import { byKey, createLoader, groupedBy } from '../../../core/loader';
import type { Instant } from '../../../core/time';
import { columns, columnsOf, computed, deleteStatement, inList, one, select, updateStatement } from '../../../database';
import { instants, showsRecord } from '../../patient';
import { ShareContentRow, ShareFileRow, ShareLookRow, ShareNoteRow, ShareRow } from './share.entity';

/** Whether the person who made share `s` of child `p` still sees the child. Values: {@link seeingValues}. */
const MAKER_SEES = `EXISTS (SELECT 1 FROM account a WHERE a.id = s.createdBy AND a.closedAt IS NULL
    AND (a.suspendedUntil IS NULL OR a.suspendedUntil <= ?)
    AND (EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId = a.id AND ${showsRecord('c')})
      OR EXISTS (SELECT 1 FROM account_role r WHERE r.accountId = a.id AND r.role = 'CLINICIAN'
        AND r.medicalUnitClues = p.medicalUnitClues AND (r.endsAt IS NULL OR r.endsAt > ?))))`;
const seeingValues = (now: Instant): Instant[] => [now, ...instants(now), now];

const SHARE = columns(columnsOf(ShareRow, 's'), computed<{ makerSees: number }>({ makerSees: MAKER_SEES }));
const FROM = 'FROM share s JOIN patient p ON p.id = s.patientId';

/** A share, and whether its maker still sees the child. */
export type ShareFacts = ShareRow & { makerSees: number };

/** The share with this id. */
export const shareRowById = createLoader<ShareFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  const statement = select('shareRowById', SHARE, `${FROM} WHERE s.id IN ${wanted.sql}`);
  return byKey(await ctx.db.all(statement, [...seeingValues(ctx.now()), ...wanted.values]), 'id');
});

const OF_CHILD = select('sharesByPatient', SHARE, `${FROM} WHERE s.patientId=? ORDER BY s.id DESC`);

/** The shares of a child, newest first. */
export const shareRowsByPatient = (ctx: Context, patientId: string): Promise<ShareFacts[]> =>
  ctx.db.all(OF_CHILD, [...seeingValues(ctx.now()), patientId]);

const BY_DIGEST = select('shareByDigest', SHARE, `${FROM} WHERE s.digest=?`);

/** The share at an address, by the digest of its token. */
export const shareByDigest = (ctx: Context, digest: string): Promise<ShareFacts | undefined> =>
  one(ctx.db, BY_DIGEST, [...seeingValues(ctx.now()), digest]);

/** Takes one of the passcodes that may be wrong, unless the share has ended; locks its row. Values: id, now. */
export const TAKE_ATTEMPT = updateStatement(
  'takeAttempt',
  ShareRow,
  'attemptsLeft = attemptsLeft - 1',
  'id=? AND revokedAt IS NULL AND expiresAt > ? AND attemptsLeft > 0 AND viewsLeft > 0',
);
/** Gives it back: the passcode was right. Value: id. */
export const RETURN_ATTEMPT = updateStatement('returnAttempt', ShareRow, 'attemptsLeft = attemptsLeft + 1', 'id=?');
/** Value: id. */
export const TAKE_VIEW = updateStatement('takeView', ShareRow, 'viewsLeft = viewsLeft - 1', 'id=?');

const CONTENT = select('shareContent', columnsOf(ShareContentRow, 'c'), 'FROM share_content c WHERE c.shareId=?');

/** The encrypted files of a share; undefined once it has ended. */
export const contentOf = (ctx: Context, shareId: string): Promise<ShareContentRow | undefined> =>
  one(ctx.db, CONTENT, [shareId]);

const FILE = select(
  'shareFile',
  columnsOf(ShareFileRow, 'f'),
  'FROM share_file f WHERE f.digest=? AND f.expiresAt > ?',
);
export const fileByDigest = (ctx: Context, digest: string): Promise<ShareFileRow | undefined> =>
  one(ctx.db, FILE, [digest, ctx.now()]);
/** Value: digest. */
export const DELETE_FILE = deleteStatement('deleteShareFile', ShareFileRow, 'digest=?');

const LOOKS = columnsOf(ShareLookRow, 'l');
export const looksByShare = createLoader<ShareLookRow[]>(async (ctx, shareIds) => {
  const wanted = inList(shareIds);
  const from = `FROM share_look l WHERE l.shareId IN ${wanted.sql} ORDER BY l.id DESC`;
  return groupedBy(await ctx.db.all(select('looksByShare', LOOKS, from), wanted.values), 'shareId');
});

const NOTE = columnsOf(ShareNoteRow, 'n');
export const notesByShare = createLoader<ShareNoteRow[]>(async (ctx, shareIds) => {
  const wanted = inList(shareIds);
  const from = `FROM share_note n WHERE n.shareId IN ${wanted.sql} ORDER BY n.id DESC`;
  return groupedBy(await ctx.db.all(select('notesByShare', NOTE, from), wanted.values), 'shareId');
});

export const noteRowById = createLoader<ShareNoteRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all(select('noteRowById', NOTE, `FROM share_note n WHERE n.id IN ${wanted.sql}`), wanted.values),
    'id',
  );
});

const NOTES_OF_CHILD = select('shareNotes', NOTE, 'FROM share_note n WHERE n.patientId=?');

/** The notes that readers of a child's shares wrote. */
export const shareNotes = (ctx: Context, patientId: string): Promise<ShareNoteRow[]> =>
  ctx.db.all(NOTES_OF_CHILD, [patientId]);

const WITH_CONTENT = select('sharesWithContent', SHARE, `${FROM} JOIN share_content k ON k.shareId = s.id`);

/** The shares whose files are stored. */
export const sharesWithContent = (ctx: Context): Promise<ShareFacts[]> =>
  ctx.db.all(WITH_CONTENT, seeingValues(ctx.now()));

/** Value: id of the share. */
export const DELETE_CONTENT = deleteStatement('deleteShareContent', ShareContentRow, 'shareId=?');
/** Value: id of the share. */
export const DELETE_FILES = deleteStatement('deleteShareFiles', ShareFileRow, 'shareId=?');
/** Value: now. */
export const DELETE_OLD_FILES = deleteStatement('deleteOldShareFiles', ShareFileRow, 'expiresAt <= ?');
