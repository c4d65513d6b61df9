/** What the patient module answers: children, units, families, the carnet's frame. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../core/pagination';
import { InputProblem, InvalidInput, Refusal, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  NON_BINARY = 'NON_BINARY',
}
registerEnumType(Sex, {
  name: 'Sex',
  description: 'As the CURP says it.',
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
  description: 'What a caregiver is to the child.',
  valuesConfig: {
    MOTHER: { description: 'Mother.' },
    FATHER: { description: 'Father.' },
    GUARDIAN: { description: 'Legal guardian.' },
    GRANDPARENT: { description: 'Grandmother or grandfather.' },
    SIBLING: { description: 'Grown sister or brother.' },
    OTHER_CAREGIVER: { description: 'Another adult whom the family has named.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('MedicalUnit', { description: 'A hospital or clinic (FHIR Location).' })
export class MedicalUnit {
  @Field(() => ID, { description: 'The CLUES.' })
  id!: string;

  @Field(() => String, { description: 'Clave Única de Establecimientos de Salud, eleven characters.' })
  clues!: string;

  @Field(() => String, { description: 'The name by which families know it.' })
  name!: string;

  @Field(() => String, { description: 'IANA name of the time zone in which its appointments are meant.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Its telephone.' })
  phone!: string | null;
}

@ObjectType('Diagnosis', { description: 'The oncological diagnosis for which the child is treated (FHIR Condition).' })
export class Diagnosis {
  @Field(() => String, { description: 'ICD-10 (CIE-10), four characters without a dot: C910.' })
  icd10!: string;

  @Field(() => String, { description: 'Its name in Spanish.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The same in plain words, for families; null for rare ones.' })
  plainName!: string | null;

  @Field(() => DateScalar, { description: 'The day of the diagnosis.' })
  diagnosedOn!: Day;
}

@ObjectType('Caregiver', {
  description: 'An adult who cares for the child and may see its carnet (FHIR RelatedPerson).',
})
export class Caregiver {
  @Field(() => Relationship, { description: 'What this adult is to the child.' })
  relationship!: Relationship;
}

@Directive('@key(fields: "id")')
@ObjectType('Patient', { description: 'A child in oncological treatment, or another beneficiary (FHIR Patient).' })
export class Patient {
  @Field(() => ID, { description: 'The id of the child in this service.' })
  id!: string;

  @Field(() => String, { description: 'Clave Única de Registro de Población; the key of a person.' })
  curp!: string;

  @Field(() => String, {
    description: 'Número de Seguridad Social of the insured person through whom the child is a beneficiary.',
  })
  nss!: string;

  @Field(() => String, { nullable: true, description: 'Agregado médico, for example 3H2018OR.' })
  agregadoMedico!: string | null;

  @Field(() => String, { description: 'Given names and surnames.' })
  fullName!: string;

  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => DateScalar, { description: 'The day of birth.' })
  birthDate!: Day;

  @Field(() => Sex, { description: 'As the CURP says it.' })
  sex!: Sex;

  @Field(() => String, { description: 'The number of the clinical record in the unit.' })
  recordNumber!: string;

  @Field(() => Diagnosis, {
    nullable: true,
    description: 'The oncological diagnosis; null for a beneficiary who has none.',
  })
  diagnosis!: Diagnosis | null;

  @Field(() => MedicalUnit, { description: 'Where the child is treated.' })
  medicalUnit!: MedicalUnit;

  @Field(() => String, { nullable: true, description: 'Blood group and Rh, as recorded.' })
  bloodType!: string | null;

  @Field(() => [String], { description: 'Known allergies, as recorded.' })
  allergies!: string[];

  @Field(() => Int, { description: 'Raised by every change to the record; equal numbers mean an equal carnet.' })
  revision!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Carnet', {
  description: 'The card of one child for a span of calendar days in the time zone of its medical unit.',
})
export class Carnet {
  @Field(() => ID, { description: 'Names child and span; the same question has the same id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The first day, included.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: Day;

  @Field(() => Int, { description: 'The revision of the record that this answer shows.' })
  revision!: number;

  @Field(() => Patient, { description: 'Whose carnet it is.' })
  patient!: Patient;
}

@ObjectType('PatientEdge', { description: 'A child in a list.' })
export class PatientEdge {
  @Field(() => String, { description: 'The place of this child in the list.' })
  cursor!: string;

  @Field(() => Patient, { description: 'The child.' })
  node!: Patient;
}

@ObjectType('PatientConnection', { description: 'A page of children.' })
export class PatientConnection {
  @Field(() => Int, { description: 'How many children the search finds in the units of the viewer.' })
  totalCount!: number;

  @Field(() => [PatientEdge], { description: 'The children of this page, by surname.' })
  edges!: PatientEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType('FamilyRegistered', { description: 'The family is registered and its letters are on their way.' })
export class FamilyRegistered {
  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };

  @Field(() => [InputProblem], {
    description: 'What is odd though not wrong, for a second look: nothing has to be done.',
  })
  warnings!: InputProblem[];
}

@ObjectType('PatientAlreadyRegistered', {
  implements: Refusal,
  description: 'A child with this CURP is registered already; where is not said.',
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
  'The family, or why it was not registered.',
  () => [FamilyRegistered, InvalidInput, PatientAlreadyRegistered, NotEligible, RequestIdReused] as const,
);
export const DefineMedicalUnitResult = resultUnion(
  'DefineMedicalUnitResult',
  'MedicalUnit',
  'The unit, or what is wrong with the input.',
  () => [MedicalUnit, InvalidInput] as const,
);
export const SetCoverageResult = resultUnion(
  'SetCoverageResult',
  'Patient',
  'The child, or what is wrong with the input.',
  () => [Patient, InvalidInput] as const,
);

@ObjectType('AccessLogEntry', { description: "One look at, or change of, a child's record (FHIR AuditEvent)." })
export class AccessLogEntry {
  @Field(() => ID, { description: 'The id of the entry.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was, in the time zone of the child's unit." })
  at!: string;

  @Field(() => String, {
    description:
      'The root field of the operation that touched this record, for example carnet; several are named after each other.',
  })
  operation!: string;

  @Field(() => String, {
    description: 'READ, WRITE, or REFUSED for an attempt that was not allowed or not carried out.',
  })
  outcome!: string;
}

@ObjectType('AccessLogEdge', { description: 'An entry in the access log.' })
export class AccessLogEdge {
  @Field(() => String, { description: 'The place of this entry in the list.' })
  cursor!: string;

  @Field(() => AccessLogEntry, { description: 'The entry.' })
  node!: AccessLogEntry;
}

@ObjectType('AccessLogConnection', { description: 'A page of the access log, newest first.' })
export class AccessLogConnection {
  @Field(() => [AccessLogEdge], { description: 'The entries of this page.' })
  edges!: AccessLogEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
