/** Column types with the same meaning on both engines, and the collation with which MariaDB compares bytes, as SQLite does. */
import { Column, Entity, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** InnoDB with byte-wise comparison: a look-alike CURP is another CURP. SQLite ignores it. */
export const TABLE_ENGINE = 'InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

export const Table = (name: string): ClassDecorator => Entity({ name, engine: TABLE_ENGINE });

type Options = Pick<ColumnOptions, 'nullable' | 'default'>;

/** A ULID, or a natural key of that size. */
export const IdColumn = (options: Options = {}): PropertyDecorator => Column('varchar', { length: 26, ...options });
export const PrimaryId = (): PropertyDecorator => PrimaryColumn('varchar', { length: 26 });
export const PrimaryText = (length: number): PropertyDecorator => PrimaryColumn('varchar', { length });
export const PrimaryDay = (): PropertyDecorator => PrimaryColumn('date');
export const PrimaryInstant = (): PropertyDecorator => PrimaryColumn('bigint');
export const PrimaryNumber = (): PropertyDecorator => PrimaryColumn('integer');
export const TextColumn = (length: number, options: Options = {}): PropertyDecorator =>
  Column('varchar', { length, ...options });
/** Text of any length: JSON, sealed letters. */
export const LongTextColumn = (options: Options = {}): PropertyDecorator => Column('text', options);
/** Epoch milliseconds: an instant in a column that no session time zone can shift. */
export const InstantColumn = (options: Options = {}): PropertyDecorator => Column('bigint', options);
/** A calendar day, `YYYY-MM-DD`. */
export const DayColumn = (options: Options = {}): PropertyDecorator => Column('date', options);
export const IntegerColumn = (options: Options = {}): PropertyDecorator => Column('integer', options);
export const NumberColumn = (options: Options = {}): PropertyDecorator => Column('double', options);
/** The revision of the child's record under which a row was last written; 0 for one that an older version wrote. */
export const RevisionColumn = (): PropertyDecorator => IntegerColumn({ default: 0 });
/** 0 or 1. */
export const FlagColumn = (options: Options = {}): PropertyDecorator => Column('smallint', options);
