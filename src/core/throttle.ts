/**
 * Slow guessing. A counter lives in the database, so that it survives a restart and holds across processes, and is raised
 * before the guess is looked at. The well-kept limiter libraries drive connections of their own, which the embedded
 * engine's single writer cannot share; hence these forty lines.
 */
import { one, type Database } from './database';
import type { Instant } from './zone';

export interface Limit {
  /** What is counted, made blind: no CURP and no address stands in the table. */
  key: string;
  most: number;
  windowMs: number;
}

const RAISE = {
  mysql: `INSERT INTO throttle (\`key\`, points, resetsAt) VALUES (?,1,?)
    ON DUPLICATE KEY UPDATE points = IF(resetsAt <= ?, 1, points + 1), resetsAt = IF(resetsAt <= ?, VALUES(resetsAt), resetsAt)`,
  sqlite: `INSERT INTO throttle (\`key\`, points, resetsAt) VALUES (?1,1,?2)
    ON CONFLICT(\`key\`) DO UPDATE SET points = CASE WHEN resetsAt <= ?3 THEN 1 ELSE points + 1 END,
    resetsAt = CASE WHEN resetsAt <= ?4 THEN excluded.resetsAt ELSE resetsAt END`,
};

/** Counts one attempt. Answers undefined when it is within the limit, else the instant from which the next one counts anew. */
export async function attempt(database: Database, limit: Limit, now: Instant): Promise<Instant | undefined> {
  await database.run(RAISE[database.engine], [limit.key, now + limit.windowMs, now, now]);
  const row = await one<{ points: number; resetsAt: number }>(database, 'SELECT points, resetsAt FROM throttle WHERE `key`=?', [limit.key]);
  return row && row.points > limit.most ? row.resetsAt : undefined;
}

/** Forgets the attempts, after one that was right. */
export async function forgive(database: Database, key: string): Promise<void> {
  await database.run('DELETE FROM throttle WHERE `key`=?', [key]);
}
