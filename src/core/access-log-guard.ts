/**
 * Triggers that refuse to change or delete a row of the access log and of its chain, on both engines. They are made after the
 * migrations of each start, because SQLite loses them when a migration rebuilds the table.
 */
type Query = (sql: string) => Promise<unknown>;

const TABLES = ['audit_event', 'log_seal'] as const;
const ACTS = ['UPDATE', 'DELETE'] as const;
const REFUSAL = 'the access log is never changed';

const GUARDS = TABLES.flatMap((table) => ACTS.map((act) => ({ table, act, name: `${table}_no_${act.toLowerCase()}` })));

const EXISTING = {
  mysql:
    'SELECT /* missingGuards */ TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()',
  sqlite: `SELECT /* missingGuards */ name FROM sqlite_master WHERE type = 'trigger'`,
};

const BODY = {
  mysql: `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${REFUSAL}'`,
  sqlite: `BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
};

type Engine = keyof typeof BODY;

/** The triggers that are missing. */
async function missingGuards(query: Query, engine: Engine): Promise<typeof GUARDS> {
  const existing = new Set(((await query(EXISTING[engine])) as { name: string }[]).map(({ name }) => name));
  return GUARDS.filter(({ name }) => !existing.has(name));
}

/** Makes the missing triggers; a database user without the right to do so leaves them out, and {@link isGuarded} says so. */
export async function guardAccessLog(query: Query, engine: Engine): Promise<void> {
  for (const { table, act, name } of await missingGuards(query, engine)) {
    try {
      await query(`CREATE /* guardAccessLog */ TRIGGER ${name} BEFORE ${act} ON ${table} ${BODY[engine]}`);
    } catch (error) {
      if (!isForbidden(error)) throw error;
    }
  }
}

/** Whether the database refuses every change of the access log. */
export const isGuarded = async (query: Query, engine: Engine): Promise<boolean> =>
  (await missingGuards(query, engine)).length === 0;

/** No TRIGGER privilege, or a binary log without log_bin_trust_function_creators. */
const isForbidden = (error: unknown): boolean =>
  ['ER_TABLEACCESS_DENIED_ERROR', 'ER_BINLOG_CREATE_ROUTINE_NEED_SUPER', 'ER_SPECIFIC_ACCESS_DENIED_ERROR'].includes(
    (error as { code?: string }).code ?? '',
  );
