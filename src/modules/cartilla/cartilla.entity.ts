/** The cartilla of each person: its folio, its recorded actions, and the addresses of its cover. */
import { ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  PrimaryId,
  PrimaryText,
  Table,
  TextColumn,
} from '../../database/columns';
import type { AgeGroup } from './cartilla.types';
import type { BloodProduct, ImmunizationFactKind } from './immunization-fact.types';

/** Made when the cartilla is first read. */
@Table('cartilla')
@Index('cartilla_by_folio', ['folio'], { unique: true })
export class CartillaRow {
  @PrimaryId() @ForeignKey('patient') patientId!: string;
  @TextColumn(14) folio!: string;
  /** For a non-binary adult, whose age group the norm leaves open. */
  @TextColumn(20, { nullable: true }) chosenGroup!: AgeGroup | null;
  @InstantColumn() madeAt!: number;
}

/** A recorded action (FHIR Immunization, Procedure); a record entered by mistake stays, withdrawn. */
@Table('preventive_action')
@Index('preventive_action_by_id', ['id'], { unique: true })
export class PreventiveActionRow {
  @PrimaryId() @ForeignKey('patient') patientId!: string;
  @PrimaryId() id!: string;
  @TextColumn(40) code!: string;
  @IntegerColumn({ nullable: true }) dose!: number | null;
  @DayColumn() performedOn!: string;
  @TextColumn(40, { nullable: true }) lot!: string | null;
  /** The unit in which it was done; null when `performedElsewhere` names the place. */
  @TextColumn(11, { nullable: true }) medicalUnitClues!: string | null;
  @TextColumn(200, { nullable: true }) performedElsewhere!: string | null;
  @TextColumn(20) schemeVersion!: string;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  @InstantColumn({ nullable: true }) withdrawnAt!: number | null;
  @IdColumn({ nullable: true }) withdrawnBy!: string | null;
  @TextColumn(500, { nullable: true }) withdrawnReason!: string | null;
}

/** What a clinician recorded that changes when vaccines may be given; a record entered by mistake stays, withdrawn. */
@Table('immunization_fact')
@Index('immunization_fact_by_patient', ['patientId', 'occurredOn', 'id'])
export class ImmunizationFactRow {
  @PrimaryId() id!: string;
  @IdColumn() patientId!: string;
  @TextColumn(30) kind!: ImmunizationFactKind;
  @TextColumn(40, { nullable: true }) product!: BloodProduct | null;
  /** The vaccine of a contraindication or a permission; null for every live one. */
  @TextColumn(40, { nullable: true }) code!: string | null;
  @DayColumn() occurredOn!: string;
  @TextColumn(300) source!: string;
  @TextColumn(500, { nullable: true }) reason!: string | null;
  @InstantColumn() recordedAt!: number;
  @IdColumn() recordedBy!: string;
  @InstantColumn({ nullable: true }) withdrawnAt!: number | null;
  @IdColumn({ nullable: true }) withdrawnBy!: string | null;
  @TextColumn(500, { nullable: true }) withdrawnReason!: string | null;
}

/** The address of a reprinted cover, by the digest of its token. */
@Table('cover_link')
@Index('cover_link_by_expiry', ['expiresAt'])
export class CoverLinkRow {
  @PrimaryText(44) digest!: string;
  @IdColumn() @ForeignKey('patient') patientId!: string;
  @InstantColumn() issuedAt!: number;
  @InstantColumn() expiresAt!: number;
}
