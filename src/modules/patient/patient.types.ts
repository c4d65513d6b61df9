/** Types of children, medical units, registrations and the frame of the carnet. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../core/node';
import { PageInfo } from '../../core/pagination';
import { InputProblem, InvalidInput, Refusal, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { UnusualAccess } from './audit/unusual.types';
import { RecordChanged } from './history/record-change.types';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  NON_BINARY = 'NON_BINARY',
}
registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex as the CURP states it.',
  valuesConfig: {
    FEMALE: { description: 'M, mujer.' },
    MALE: { description: 'H, hombre.' },
    NON_BINARY: { description: 'X, no binario.' },
  },
});

export enum Relationship {
  MOTHER = 'MOTHER',
  FATHER = 'FATHER',
  GUARDIAN = 'GUARDIAN',
  GRANDPARENT = 'GRANDPARENT',
  SIBLING = 'SIBLING',
  OTHER_CAREGIVER = 'OTHER_CAREGIVER',
}
registerEnumType(Relationship, {
  name: 'Relationship',
  description: 'Relationship of a caregiver to the child.',
  valuesConfig: {
    MOTHER: { description: 'Mother.' },
    FATHER: { description: 'Father.' },
    GUARDIAN: { description: 'Legal guardian.' },
    GRANDPARENT: { description: 'Grandmother or grandfather.' },
    SIBLING: { description: 'Adult sister or brother.' },
    OTHER_CAREGIVER: { description: 'Another adult named by the family.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('MedicalUnit', { implements: Node, description: 'A hospital or clinic (FHIR Location).' })
export class MedicalUnit {
  @Field(() => ID, { description: 'The CLUES.' })
  id!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'Clave Única de Establecimientos de Salud, eleven characters.' })
  clues!: string;

  @Field(() => String, { description: 'Name of the unit, as families know it.' })
  name!: string;

  @Field(() => String, { description: 'IANA name of the time zone of the unit, for example America/Tijuana.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Telephone number; null when none is recorded.' })
  phone!: string | null;
}

@ObjectType('Diagnosis', { description: 'The oncological diagnosis for which the child is treated (FHIR Condition).' })
export class Diagnosis {
  @Field(() => String, { description: 'ICD-10 (CIE-10), four characters without a dot: C910.' })
  icd10!: string;

  @Field(() => String, { description: 'Name in Spanish.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in plain words, for families; null for rare diagnoses.' })
  plainName!: string | null;

  @Field(() => DateScalar, { description: 'Day of the diagnosis.' })
  diagnosedOn!: Day;
}

@ObjectType('Caregiver', {
  description: 'An adult who cares for the child and may see its carnet (FHIR RelatedPerson).',
})
export class Caregiver {
  @Field(() => Relationship, { description: 'Relationship of the adult to the child.' })
  relationship!: Relationship;
}

@Directive('@key(fields: "id")')
@ObjectType('Patient', {
  implements: Node,
  description: 'A child in oncological treatment, or another beneficiary (FHIR Patient).',
})
export class Patient {
  @Field(() => ID, { description: 'The id of the child in this service.' })
  id!: string;

  @Field(() => String, { description: 'Clave Única de Registro de Población, 18 characters; unique for each person.' })
  curp!: string;

  @Field(() => String, {
    description: 'Número de Seguridad Social of the insured person through whom the child is a beneficiary.',
  })
  nss!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Agregado médico, for example 3H2018OR; null when none is recorded.',
  })
  agregadoMedico!: string | null;

  @Field(() => String, { description: 'Given names and surnames.' })
  fullName!: string;

  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate!: Day;

  @Field(() => Sex, { description: 'Sex as the CURP states it.' })
  sex!: Sex;

  @Field(() => String, { description: 'Number of the clinical record in the unit.' })
  recordNumber!: string;

  @Field(() => Diagnosis, {
    nullable: true,
    description: 'Oncological diagnosis; null for a beneficiary without cancer.',
  })
  diagnosis!: Diagnosis | null;

  @Field(() => MedicalUnit, { description: 'Medical unit that treats the child.' })
  medicalUnit!: MedicalUnit;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh, as recorded; null when unknown.' })
  bloodType!: string | null;

  @Field(() => [String], { description: 'Known allergies, as recorded.' })
  allergies!: string[];

  @Field(() => Int, {
    description: 'Number that every change to the record raises; equal numbers mean an equal carnet.',
  })
  revision!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Carnet', {
  description: 'Carnet of one child for a span of calendar days, in the time zone of its medical unit.',
})
export class Carnet {
  @Field(() => ID, { description: 'Id of the child and the span; the same arguments have the same id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day of the span, included.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'Last day of the span, included.' })
  to!: Day;

  @Field(() => Int, { description: 'Revision of the record that this carnet shows.' })
  revision!: number;

  @Field(() => Patient, { description: 'The child.' })
  patient!: Patient;
}

@ObjectType('PatientEdge', { description: 'A child in a list.' })
export class PatientEdge {
  @Field(() => String, { description: 'Cursor of this child, for the argument after.' })
  cursor!: string;

  @Field(() => Patient, { description: 'The child.' })
  node!: Patient;
}

@ObjectType('PatientConnection', { description: 'A page of children.' })
export class PatientConnection {
  @Field(() => Int, {
    description:
      'Number of children that the search finds in the units of the viewer, exact up to 1,000; 1,001 stands for more than 1,000.',
  })
  totalCount!: number;

  @Field(() => [PatientEdge], { description: 'The children of this page, by surname.' })
  edges!: PatientEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

@ObjectType('FamilyRegistered', { description: 'The family is registered and its letters are queued.' })
export class FamilyRegistered {
  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };

  @Field(() => [InputProblem], {
    description: 'Unusual data that may be correct, for a second look; no action is required.',
  })
  warnings!: InputProblem[];
}

@ObjectType('PatientAlreadyRegistered', {
  implements: Refusal,
  description: 'A person with this CURP is registered already. The unit is not named.',
})
export class PatientAlreadyRegistered extends Refusal {}

@ObjectType('NotEligible', {
  implements: Refusal,
  description: 'The carnet is for children under 18 with an oncological diagnosis.',
})
export class NotEligible extends Refusal {}

export const RegisterFamilyResult = resultUnion(
  'RegisterFamilyResult',
  'FamilyRegistered',
  'The family, or the reason for the refusal.',
  () => [FamilyRegistered, InvalidInput, PatientAlreadyRegistered, NotEligible, RequestIdReused] as const,
);
export const DefineMedicalUnitResult = resultUnion(
  'DefineMedicalUnitResult',
  'MedicalUnit',
  'The unit, or the problems of the input.',
  () => [MedicalUnit, InvalidInput, RequestIdReused] as const,
);
export const SetCoverageResult = resultUnion(
  'SetCoverageResult',
  'Patient',
  'The child, or the reason for the refusal.',
  () => [Patient, InvalidInput, RecordChanged, RequestIdReused] as const,
);

@ObjectType('AccessLogEntry', { description: "One read or change of a child's record (FHIR AuditEvent)." })
export class AccessLogEntry {
  @Field(() => ID, { description: 'The id of the entry.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: "Time of the access, in the time zone of the child's unit." })
  at!: string;

  @Field(() => String, {
    description:
      'Root field of the operation that accessed the record, for example carnet; several fields are listed one after the other.',
  })
  operation!: string;

  @Field(() => String, {
    description: 'READ, WRITE, or REFUSED for an access that was not allowed or not carried out.',
  })
  outcome!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name that a reader of a share gave, as typed; null for everybody else. Visible to caregivers of the child and auditors of the unit.',
  })
  outsideReader!: string | null;

  @Field(() => [UnusualAccess], {
    description: 'Reasons for which the access is unusual; empty for an ordinary one, and for caregivers.',
  })
  unusual!: UnusualAccess[];
}

@ObjectType('AccessLogEdge', { description: 'An entry in the access log.' })
export class AccessLogEdge {
  @Field(() => String, { description: 'Cursor of this entry, for the argument after.' })
  cursor!: string;

  @Field(() => AccessLogEntry, { description: 'The entry.' })
  node!: AccessLogEntry;
}

@ObjectType('AccessLogConnection', { description: 'A page of the access log, newest first.' })
export class AccessLogConnection {
  @Field(() => [AccessLogEdge], { description: 'The entries of this page.' })
  edges!: AccessLogEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}
