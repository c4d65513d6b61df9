/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** Why a child did not come. */
export type AbsenceReason =
  /** Fear of the treatment or its effects. */
  | 'FEAR'
  /** Another member of the family is ill. */
  | 'ILLNESS_IN_FAMILY'
  /** No money for the way or the stay. */
  | 'MONEY'
  /** The family did not know. */
  | 'NOT_INFORMED'
  /** The family follows another medicine. */
  | 'OTHER_MEDICINE'
  /** No way to get here. */
  | 'TRANSPORT'
  /** The reason could not be learnt. */
  | 'UNKNOWN'
  /** The child was treated elsewhere. */
  | 'WENT_ELSEWHERE'
  /** Work did not allow it. */
  | 'WORK';

/** Corrected facts of an account, one field at least. A field that is left out stays as it is; null removes a value that may be missing. */
export type AccountCorrectionInput = {
  /** CURP, which is the user name. Password, sessions and links stay. */
  curp?: string | null | undefined;
  /** Email address; null removes it, for a person without a mailbox, and is refused for staff. It replaces one that was never proven at once, and a proven one when its owner confirms, or after 24 hours without an objection. Both addresses get a letter with a link. */
  email?: string | null | undefined;
  /** First surname. */
  firstSurname?: string | null | undefined;
  /** Given names. */
  givenNames?: string | null | undefined;
  /** Telephone number; null removes it. */
  phone?: string | null | undefined;
  /** Second surname; null removes it. */
  secondSurname?: string | null | undefined;
};

/** Whether an account may be used. */
export type AccountStatus =
  /** It can sign in. */
  | 'ACTIVE'
  /** For good: sessions end, roles end, credentials stop working. What the person did keeps the name. */
  | 'CLOSED'
  /** For a while; ends every session on the next request. */
  | 'SUSPENDED';

/** Doses that the protocol does not have. They belong to the cycle in which their day lies. */
export type AddedMedicationInput = {
  /** Whether the family gives it at home; by default true for ORAL, false for other routes. */
  atHome?: boolean | null | undefined;
  /** ATC code. For blood products and medicines without a code: V07AC (other blood products) or B05AX. */
  atc: string;
  /** Dose of one administration, in unit. */
  dose: number;
  /** Minutes over which it runs in. */
  infusionMinutes?: number | null | undefined;
  /** Name of the medicine, as families and staff read it. */
  name: string;
  /** Instruction for giving or taking the medicine. */
  note?: string | null | undefined;
  /** Days, 1 to 60. */
  on: Array<string>;
  /** Purpose. */
  purpose: AddedPurpose;
  /** Route of administration. */
  route: Route;
  /** Hours of each day as in a protocol: HH:MM, rising; without them once a day at no stated hour. */
  times?: Array<string> | null | undefined;
  /** Unit of the dose. */
  unit: string;
};

/** Purpose of a dose that the protocol does not have. */
export type AddedPurpose =
  /** An intrathecal dose beyond the protocol. */
  | 'EXTRA_INTRATHECAL'
  /** A growth factor, such as filgrastim. */
  | 'GROWTH_FACTOR'
  /** Another purpose. */
  | 'OTHER'
  /** Prevention of infections. */
  | 'PROPHYLAXIS'
  /** Rescue, such as folinic acid. */
  | 'RESCUE'
  /** Supportive care. */
  | 'SUPPORTIVE'
  /** A blood product. */
  | 'TRANSFUSION';

/** One change of a plan: a new version of it. The same input is previewed and confirmed. */
export type AdjustTreatmentInput = {
  /** Cause. */
  cause: AdjustmentCause;
  /** The change. */
  change: PlanChangeInput;
  /** First day that changes; not before today unless the cause is CORRECTION. Recorded doses never change. */
  from: string;
  /** Note in plain words, which the family reads; required for CLINICIAN_JUDGEMENT. At most 1,000 characters. */
  note?: string | null | undefined;
  /** A reason for each warning that ReasonNeeded or the preview lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** Treatment.planVersion that the client has read; when it is another by now, the result is RecordChanged (a preview: BAD_USER_INPUT with code PLAN_CHANGED). */
  planVersion: number;
  /** Chosen by the client (a UUID); the same id with the same input changes nothing twice. A preview ignores it. */
  requestId: string;
  /** The treatment. */
  treatmentId: string;
  /** Last day that changes, by default the end of the plan. Only for change.doses. */
  until?: string | null | undefined;
};

/** Cause of a change of a plan. */
export type AdjustmentCause =
  /** A birthday that changes a band. */
  | 'AGE'
  /** None of these; the note says why. */
  | 'CLINICIAN_JUDGEMENT'
  /** An input was wrong. */
  | 'CORRECTION'
  /** Liver function. */
  | 'HEPATIC'
  /** Inflammation of the mucous membranes. */
  | 'MUCOSITIS'
  /** Damage to nerves. */
  | 'NEUROTOXICITY'
  /** Too few neutrophils. */
  | 'NEUTROPENIA'
  /** Another protocol or arm. */
  | 'PROTOCOL_CHANGE'
  /** Kidney function. */
  | 'RENAL'
  /** To an amount that can be given: vials, tablets. */
  | 'ROUNDING'
  /** The medicine is not available. */
  | 'SUPPLY'
  /** Too few platelets. */
  | 'THROMBOCYTOPENIA'
  /** A need that the protocol does not have: rescue, transfusion, filgrastim, an extra intrathecal dose. */
  | 'UNPLANNED_NEED'
  /** New weight or height. */
  | 'WEIGHT_CHANGE';

/** Outcome of a planned dose. */
export type AdministrationStatus =
  /** Given (FHIR completed). */
  | 'GIVEN'
  /** Not given, and not to be given (FHIR not-done), with a reason. Also the status of a dose without a record whose treatment has ended. */
  | 'OMITTED'
  /** Not to be given while the treatment is on hold; planned again when it is resumed. Not valid in an input. */
  | 'ON_HOLD'
  /** Given in part (FHIR completed), with a reason. */
  | 'PARTIALLY_GIVEN'
  /** Still to come, or not recorded yet. */
  | 'PLANNED'
  /** Moved to another day (FHIR on-hold), with a reason. */
  | 'POSTPONED';

/** The five cartillas, by age and sex; each has a colour. */
export type AgeGroup =
  /** Adolescents of 10 to 19 years: grey. */
  | 'ADOLESCENTS_10_19'
  /** Persons of 60 years and older: yellow. */
  | 'ADULTS_60_PLUS'
  /** Girls and boys of 0 to 9 years: green. */
  | 'CHILDREN_0_9'
  /** Men of 20 to 59 years: brown. */
  | 'MEN_20_59'
  /** Women of 20 to 59 years: pink. */
  | 'WOMEN_20_59';

/** The next step of a request. */
export type AnswerDataRequestInput = {
  /** What the family reads, at most 3,000 characters; required for every state but WITHDRAWN and CARRIED_OUT. */
  answer?: string | null | undefined;
  /** The request. */
  id: string;
  /** The new state. Staff: EXTENDED, GRANTED, CARRIED_OUT, DENIED. The person who submitted it: WITHDRAWN. */
  state: DataRequestState;
};

/** The purpose of an appointment. */
export type AppointmentKind =
  /** Clínica de catéter: care of the line through which medicines are given. */
  | 'CATHETER_CLINIC'
  /** Quimioterapia: medicine against the cancer, in a chair or a bed of the day hospital. */
  | 'CHEMOTHERAPY'
  /** Consulta: a conversation with and an examination by a doctor. */
  | 'CONSULTATION'
  /** Estomatología: teeth and mouth. */
  | 'DENTAL'
  /** Hospitalización: the child stays in the hospital. */
  | 'HOSPITALIZATION'
  /** Imagen: X-rays, ultrasound, tomography, magnetic resonance. */
  | 'IMAGING'
  /** Laboratorio: blood or other samples. */
  | 'LABORATORY'
  /** Nutrición. */
  | 'NUTRITION'
  /** Another purpose, described in the instructions. */
  | 'OTHER'
  /** Cuidados paliativos: relief of pain and other complaints, at any stage. */
  | 'PALLIATIVE_CARE'
  /** Farmacia: medicines are handed out. */
  | 'PHARMACY'
  /** Procedimiento: for example a lumbar puncture or a bone marrow sample. */
  | 'PROCEDURE'
  /** Psicología. */
  | 'PSYCHOLOGY'
  /** Radioterapia: radiation against the cancer. */
  | 'RADIOTHERAPY'
  /** Trabajo Social. */
  | 'SOCIAL_WORK'
  /** Teleconsulta: by telephone or video, without a journey to the hospital. */
  | 'TELECONSULTATION';

/** The state of an appointment: the values of FHIR R4 Appointment.status that this service uses. */
export type AppointmentStatus =
  /** Llegó: the family has arrived. */
  | 'ARRIVED'
  /** Programada: the family is expected. */
  | 'BOOKED'
  /** Cancelada: it will not take place; the history holds the reason. */
  | 'CANCELLED'
  /** Realizada: it took place. */
  | 'FULFILLED'
  /** No asistió: the family did not come. */
  | 'NO_SHOW';

/** Tasks and the colleague who takes them. */
export type AssignTasksInput = {
  /** SOCIAL_WORKER or CLINICIAN of the unit; left out or null, the tasks have no owner any more. */
  ownerId?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** 1 to 50 open tasks of the viewer's units. */
  taskIds: Array<string>;
};

/** The attendance at an appointment that was not cancelled. */
export type Attendance =
  /** The family has arrived; from the day of the appointment on. */
  | 'ARRIVED'
  /** It took place; from the day of the appointment on. */
  | 'FULFILLED'
  /** The family did not come; after the beginning of the appointment. */
  | 'NO_SHOW';

/** The right by which an adult cares for a child. */
export type AuthorityBasis =
  /** Guardian, by a court. */
  | 'COURT_GUARDIAN'
  /** A custody order of a court; it may exclude other adults. */
  | 'CUSTODY_ORDER'
  /** Father, by birth certificate. */
  | 'FATHER'
  /** Granted by the young adult. */
  | 'GRANTED_BY_PATIENT'
  /** Mother, by birth certificate. */
  | 'MOTHER'
  /** Named by a person with authority. */
  | 'NAMED_CARER';

/** The authority of a new adult, or of one whose authority changes. */
export type AuthorityInput = {
  /** The right on which it rests. GRANTED_BY_PATIENT is for the young adult only. */
  basis: AuthorityBasis;
  /** Whether a court has ordered that it goes on after 18 years. Only for COURT_GUARDIAN and CUSTODY_ORDER. */
  continuesAfter18?: boolean | null | undefined;
  /** The document that was seen; an order of a court is required for COURT_GUARDIAN and CUSTODY_ORDER. */
  evidence?: EvidenceInput | null | undefined;
  /** Day on which a person has to look at it again. */
  reviewOn?: string | null | undefined;
  /** What the adult may do. */
  scope: AuthorityScope;
  /** First day, in the zone of the child's unit; today when left out. */
  validFrom?: string | null | undefined;
  /** Last day, in the zone of the child's unit. When left out: until the child is 18, and for a court's order after that without end. */
  validUntil?: string | null | undefined;
};

/** What an adult may do for a child. */
export type AuthorityScope =
  /** See everything, record doses, acknowledge notices, export, submit requests. */
  | 'ACT'
  /** See the child's name and the emergency sheet, no more. */
  | 'EMERGENCY_SHEET'
  /** See everything and acknowledge notices. */
  | 'SEE';

/** Whether an authority holds. */
export type AuthorityState =
  /** Ended by staff or by the young adult, or declined. */
  | 'ENDED'
  /** The young adult is 18 and has not granted it anew. */
  | 'ENDED_AT_18'
  /** A custody order excludes this adult. */
  | 'EXCLUDED'
  /** Its last day is past. */
  | 'EXPIRED'
  /** It holds. */
  | 'IN_FORCE'
  /** Its first day is to come, or the invitation has no answer. */
  | 'NOT_YET';

/** A person with a cartilla: a child without a diagnosis, an adolescent, an adult. */
export type BeneficiaryInput = {
  /** Agregado médico, eight characters, for example 3H2018OR. It states whether the person is insured or a relative; required for beneficiaries without cancer from 16 years on. */
  agregadoMedico?: string | null | undefined;
  /** Known allergies. */
  allergies?: Array<string> | null | undefined;
  /** Must agree with the CURP; taken from the CURP when left out. */
  birthDate?: string | null | undefined;
  /** Blood group and Rh. */
  bloodType?: string | null | undefined;
  /** The CURP of the person. */
  curp: string;
  /** First surname. */
  firstSurname: string;
  /** Given names. */
  givenNames: string;
  /** NSS, eleven digits: that of the insured person through whom the beneficiary has rights, or the own one. */
  nss: string;
  /** Number of the clinical record in the unit. */
  recordNumber: string;
  /** Second surname; left out when the person has none. */
  secondSurname?: string | null | undefined;
  /** Must agree with the CURP; taken from the CURP when left out. */
  sex?: Sex | null | undefined;
};

/** Products with antibodies, after which vaccines of measles and chickenpox wait. Spans: CDC, table 3-6. */
export type BloodProduct =
  /** Immunoglobulin against hepatitis B: three months. */
  | 'HEPATITIS_B_IMMUNOGLOBULIN'
  /** Immunoglobulin, intravenous, more than 400 mg/kg: eleven months. */
  | 'IMMUNOGLOBULIN_HIGH_DOSE'
  /** Immunoglobulin, intramuscular: six months. */
  | 'IMMUNOGLOBULIN_INTRAMUSCULAR'
  /** Immunoglobulin, intravenous, up to 400 mg/kg: eight months. */
  | 'IMMUNOGLOBULIN_INTRAVENOUS'
  /** Plasma or platelets: seven months. */
  | 'PLASMA_OR_PLATELETS'
  /** Immunoglobulin against rabies: four months. */
  | 'RABIES_IMMUNOGLOBULIN'
  /** Packed red cells: six months. */
  | 'RED_CELLS'
  /** Immunoglobulin against tetanus: three months. */
  | 'TETANUS_IMMUNOGLOBULIN'
  /** Immunoglobulin against chickenpox: five months. */
  | 'VARICELLA_IMMUNOGLOBULIN'
  /** Washed red cells: nothing waits. */
  | 'WASHED_RED_CELLS'
  /** Whole blood: six months. */
  | 'WHOLE_BLOOD';

/** Corrected facts of an appointment or a surgery, one field at least. A field that is left out stays as it is; null removes a value that may be missing. */
export type BookingCorrectionInput = {
  /** Private: for the patient with an own account and staff of the unit, absent for the adults in every list, notice and calendar. */
  confidential?: boolean | null | undefined;
  /** The duration in minutes, 5 to 1440; null for a surgery without. */
  durationMinutes?: number | null | undefined;
  /** Instructions for the family; 2,000 characters at most. Appointments only. */
  instructions?: string | null | undefined;
  /** The purpose. Appointments only. */
  kind?: AppointmentKind | null | undefined;
  /** The place in the unit; 200 characters at most. */
  location?: string | null | undefined;
  /** The name of the practitioner; 200 characters at most. */
  practitioner?: string | null | undefined;
  /** Preparation for the family; 2,000 characters at most. Surgeries only. */
  preparation?: string | null | undefined;
  /** The procedure; 300 characters at most. Surgeries only. */
  procedure?: string | null | undefined;
  /** The specialty; 120 characters at most. Appointments only. */
  specialty?: string | null | undefined;
  /** The beginning of an entry that stands in the past. What is to come is moved by rescheduleAppointment or rescheduleSurgery. */
  startsAt?: string | null | undefined;
};

/** An adult who cares for the child. */
export type CaregiverInput = {
  /** The caregiver's CURP, which is the user name. */
  curp: string;
  /** Email address for the credentials; left out with withoutEmail, otherwise required. */
  email?: string | null | undefined;
  /** First surname. */
  firstSurname: string;
  /** Given names. */
  givenNames: string;
  /** Telephone number, for the social workers of the unit. */
  phone?: string | null | undefined;
  /** Relationship of the adult to the child. */
  relationship: Relationship;
  /** Second surname; left out when the person has none. */
  secondSurname?: string | null | undefined;
  /** True: the family has no mailbox; email is left out, nothing is mailed, and the credentials wait to be printed (TO_PRINT). */
  withoutEmail?: boolean | null | undefined;
};

/** Whether an adult's link to a child is in force. */
export type CaregiverLinkStatus =
  /** The adult sees the child. */
  | 'ACTIVE'
  /** The owner of the account declined. The link gives no access. */
  | 'DECLINED'
  /** The owner of the account has not answered yet. The link gives no access. */
  | 'INVITED';

/** Decision on the end of a carnet. */
export type CarnetEndDecision =
  /** A person other than the one who recorded it confirms it. */
  | 'CONFIRM'
  /** Takes it back and restores everything that it ended. */
  | 'UNDO';

/** State of the end of a carnet. */
export type CarnetEndState =
  /** A second person has confirmed it. */
  | 'CONFIRMED'
  /** It holds and waits for a second person. */
  | 'RECORDED'
  /** It was taken back; everything is as before. */
  | 'UNDONE';

/** How a carnet ends. */
export type CarnetOutcome =
  /** The family has not come for a long time. */
  | 'ABANDONED'
  /** Treatment is over; follow-up visits go on. */
  | 'CURED'
  /** The child has died. */
  | 'DIED'
  /** The family lives elsewhere. */
  | 'MOVED_AWAY'
  /** Another hospital outside this service has taken over. */
  | 'TRANSFERRED_OUT';

/** Changes what a member of staff may do. What is left out stays. */
export type ChangeStaffInput = {
  /** The whole list of roles from the next request on; an empty one ends all. A unit administrator's list holds the roles in the own units only, and leaves the others. */
  assignments?: Array<RoleAssignmentInput> | null | undefined;
  /** True: takes the second factor away, for who has lost it. Sessions end. */
  clearSecondFactor?: boolean | null | undefined;
  /** Why: 5 to 1,000 characters, for administrators only. */
  reason: string;
  /** The status. A closed account becomes ACTIVE again with a new assignment only. */
  status?: AccountStatus | null | undefined;
  /** SUSPENDED: until then, in UTC; left out, until it is made ACTIVE. */
  suspendedUntil?: string | null | undefined;
  /** The account: User.id of the member of staff. */
  userId: string;
};

/** The cartilla that a non-binary person of 20 to 59 years asks for. */
export type ChooseCartillaInput = {
  /** WOMEN_20_59 or MEN_20_59. */
  ageGroup: AgeGroup;
  /** The person. */
  patientId: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

/** How a family was tried. */
export type ContactChannel =
  /** By an email that a person wrote. */
  | 'EMAIL'
  /** At home. */
  | 'HOME_VISIT'
  /** At the unit. */
  | 'IN_PERSON'
  /** No try: the work was done otherwise. */
  | 'NONE'
  /** By telephone. */
  | 'PHONE'
  /** By a text message that a person wrote. */
  | 'TEXT_MESSAGE';

/** What came of a try. */
export type ContactOutcome =
  /** A caregiver was reached and needs help that the note names. */
  | 'NEEDS_HELP'
  /** There was no answer. */
  | 'NO_ANSWER'
  /** Done, as the note says. */
  | 'RESOLVED'
  /** A caregiver knows. */
  | 'TOLD'
  /** A caregiver knows and will come. */
  | 'WILL_COME'
  /** The number or address is not theirs. */
  | 'WRONG_NUMBER';

/** A correction of facts of a caregiver or a member of staff. */
export type CorrectAccountInput = {
  /** Reason, 5 to 1,000 characters. Visible to staff only. */
  reason: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The corrected facts. */
  set: AccountCorrectionInput;
  /** The account. */
  userId: string;
};

/** The true outcome of a dose that was recorded wrongly. The wrong record stays. */
export type CorrectAdministrationInput = {
  /** The dose. */
  administrationId: string;
  /** Reason for which the present record is wrong. */
  correctionReason: string;
  /** The last Patient.revision that the client has read; a later record of the same dose makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Time at which the dose was given. Required for GIVEN and PARTIALLY_GIVEN. */
  givenAt?: string | null | undefined;
  /** Amount given, in the unit of the planned dose. Required for GIVEN and PARTIALLY_GIVEN. */
  givenDose?: number | null | undefined;
  /** A reason for each warning that ReasonNeeded lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** New day of a POSTPONED dose, later than the present one. */
  postponedTo?: string | null | undefined;
  /** Reason in plain words; the family sees it. Required for PARTIALLY_GIVEN, POSTPONED and OMITTED. */
  reason?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Outcome of the dose. */
  status: AdministrationStatus;
};

/** A correction of facts of an appointment or a surgery. */
export type CorrectBookingInput = {
  /** The last Patient.revision that the client has read; a later change of the same entry by another person makes the result RecordChanged. */
  expectedRevision: number;
  /** Reason, 5 to 1,000 characters. Visible to staff only. */
  reason: string;
  /** The record: APPOINTMENT or SURGERY. */
  record: RecordRefInput;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The corrected facts. */
  set: BookingCorrectionInput;
};

/** Corrects or recalls a measurement or note. */
export type CorrectFollowUpInput = {
  /** The last Patient.revision that the client has read. */
  expectedRevision: number;
  /** The follow-up. */
  id: string;
  /** A reason for each warning that ReasonNeeded lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** Reason, 5 to 1,000 characters. Visible to staff only. */
  reason: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The corrected fields. */
  set: FollowUpCorrectionInput;
};

/** A correction of facts of a child. */
export type CorrectPatientInput = {
  /** The last Patient.revision that the client has read; a later correction by another person makes the result RecordChanged. */
  expectedRevision: number;
  /** The child. */
  patientId: string;
  /** Reason, 5 to 1,000 characters. Visible to staff only. */
  reason: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The corrected facts. */
  set: PatientCorrectionInput;
};

/** A count that a protocol asks for: at least min, at most max, or both. */
export type CountCriterionInput = {
  /** HEMOGLOBIN, LEUKOCYTES, NEUTROPHILS, PLATELETS, WEIGHT or TEMPERATURE. */
  kind: FollowUpKind;
  /** Greatest value. */
  max?: number | null | undefined;
  /** Least value. One of min and max at least. */
  min?: number | null | undefined;
  /** Unit of min and max, by default the canonical unit of kind. */
  unit?: string | null | undefined;
};

/** Whether the rights of the beneficiary are in force (vigencia de derechos). */
export type CoverageStatus =
  /** In force. */
  | 'ACTIVE'
  /** The employment ended; rights continue for some weeks (conservación de derechos). */
  | 'GRACE_PERIOD'
  /** Not in force. */
  | 'LAPSED';

/** A program, its owner and its scopes. */
export type CreateServiceAccountInput = {
  /** At most 366 days from now; 366 days when left out. */
  expiresAt?: string | null | undefined;
  /** 3 to 80 characters, unique. */
  name: string;
  /** The root fields that the program may call; left out, all that its scopes allow. */
  operations?: Array<string> | null | undefined;
  /** The id of the person's account; the person must have every role that is asked for. */
  ownerId: string;
  /** Makes the request safe to repeat; a repeated answer has no secret, because the service keeps only its hash. */
  requestId?: string | null | undefined;
  /** 1 to 20 scopes. */
  scopes: Array<ServiceScopeInput>;
};

/** State of the credentials of a person. */
export type CredentialsStatus =
  /** The person has chosen a password. */
  | 'ACTIVATED'
  /** The mail service could not deliver the letter. Staff must correct the address or print the credentials. */
  | 'BOUNCED'
  /** The mail service has accepted the letter. */
  | 'EMAILED'
  /** The 72 hours of the temporary password have passed. */
  | 'EXPIRED'
  /** The letter could not be sent. Staff must correct the address or print the credentials. */
  | 'FAILED'
  /** The letter is waiting to be sent. */
  | 'QUEUED'
  /** There is no address: the letter must be printed. */
  | 'TO_PRINT';

/** The day of a cycle to which an appointment belongs. */
export type CycleDayInput = {
  /** A cycle of the same child. */
  cycleId: string;
  /** 1 is the first day of the cycle. */
  day: number;
};

/** A new first day for a cycle: earlier or later, not before the last day on which something was recorded in the cycle before. */
export type CycleMoveInput = {
  /** The cycle. */
  cycleId: string;
  /** Its new first day. */
  startsOn: string;
};

/** Status of a cycle. */
export type CycleStatus =
  /** Ended. */
  | 'COMPLETED'
  /** Today is one of its days. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'PLANNED'
  /** Moved and not begun, or waiting while the treatment is on hold. */
  | 'POSTPONED'
  /** Cancelled, because the treatment was ended. */
  | 'REVOKED';

/** State of a request. */
export type DataRequestState =
  /** Carried out. */
  | 'CARRIED_OUT'
  /** Denied; the answer says by which rule, and where one can complain. */
  | 'DENIED'
  /** The answer takes ten working days more; the family was told why. */
  | 'EXTENDED'
  /** Granted; it is to be carried out within fifteen working days. */
  | 'GRANTED'
  /** It waits for the answer, which is due within 20 working days. */
  | 'RECEIVED'
  /** Withdrawn by the family. */
  | 'WITHDRAWN';

/** The rights over personal data: acceso, rectificación, cancelación, oposición. */
export type DataRight =
  /** Acceso: to know which data there are, and to get them. */
  | 'ACCESS'
  /** Cancelación: to have data removed, as far as the law allows. */
  | 'CANCELLATION'
  /** Oposición: to have a use of the data ended. */
  | 'OPPOSITION'
  /** Rectificación: to have wrong data put right. */
  | 'RECTIFICATION';

/** The oncological diagnosis. */
export type DiagnosisInput = {
  /** The day of the diagnosis. */
  diagnosedOn: string;
  /** Four characters without a dot: C910. */
  icd10: string;
};

/** The share of a medicine that is given for some time. */
export type DoseAdjustmentInput = {
  /** ATC code of the medicine as in the plan; a code with + names the mixture. */
  atc: string;
  /** Of the dose that the protocol has for this child, cap included, not of an earlier adjustment: 0 omits, 100 ends an adjustment; at most 200. */
  percent: number;
  /** Limits the change to this route, where the plan has several. */
  route?: Route | null | undefined;
};

/** Holds for a child of fewer than underMonths completed months, or of less than underKg, on the day of the dose; one of the two at least. Bands are tried in order and the line itself holds for all others, so there are no gaps; one that can never hold is BAND_UNREACHABLE. */
export type DoseBandInput = {
  /** Factor of the dose. */
  basis: DoseBasis;
  /** Instead of that of the medicine, in its unit. */
  dose: number;
  /** A cap on one administration, in unit. */
  maxDose?: number | null | undefined;
  /** Holds for less weight than this, in kg, by the weight by which the plan is dosed on that day. */
  underKg?: number | null | undefined;
  /** Holds for fewer completed months than this: 1 to 1,440. */
  underMonths?: number | null | undefined;
};

/** What a dose is multiplied by. */
export type DoseBasis =
  /** Nothing: the same for every child, or by age. */
  | 'FIXED'
  /** Kilograms of body weight. */
  | 'PER_KG'
  /** Square metres of body surface (Mosteller). */
  | 'PER_M2';

/** A dose for children of some ages. */
export type DoseByAgeInput = {
  /** Given instead of dose, in the same unit and on the same basis. */
  dose: number;
  /** Upper limit in completed years, excluded; without it, all older ages. */
  maxYears?: number | null | undefined;
  /** From this many completed years on. */
  minYears: number;
};

/** Whether a dose of a protocol's line is for one administration or for the whole day. */
export type DosePer =
  /** Of each administration. */
  | 'ADMINISTRATION'
  /** Of the day: it is divided evenly among its times. */
  | 'DAY';

/** Supply of the medicine of a planned dose. */
export type DoseSupply =
  /** Perhaps not available in time: call the unit before travelling. */
  | 'AT_RISK'
  /** Available. */
  | 'CONFIRMED'
  /** Not available: call the unit before travelling. */
  | 'UNAVAILABLE'
  /** Not known. */
  | 'UNKNOWN';

/** Ends a carnet. */
export type EndCarnetInput = {
  /** Day of the end: not in the future, not before the birth. */
  endedOn: string;
  /** Patient.revision that the person has read. */
  expectedRevision: number;
  /** Note for staff; at most 1,000 characters. */
  note?: string | null | undefined;
  /** How the carnet ends. */
  outcome: CarnetOutcome;
  /** The child. */
  patientId: string;
  /** A UUID chosen by the client. The same id with the same input returns the same answer. */
  requestId: string;
};

/** The document that was seen. The viewer is the person who saw it. */
export type EvidenceInput = {
  /** Kind of the document. */
  kind: EvidenceKind;
  /** Number: folio, file of the court; at most 80 characters. */
  number?: string | null | undefined;
  /** Day on which it was seen; never in the future. */
  seenOn: string;
};

/** The document on which an authority rests. */
export type EvidenceKind =
  /** Birth certificate (acta de nacimiento). */
  | 'BIRTH_CERTIFICATE'
  /** Order of a court. */
  | 'COURT_ORDER'
  /** Identity document. */
  | 'IDENTITY_DOCUMENT'
  /** Power of attorney (carta poder). */
  | 'POWER_OF_ATTORNEY'
  /** Written statement of a parent. */
  | 'STATEMENT_OF_PARENT'
  /** Written statement of the patient. */
  | 'STATEMENT_OF_PATIENT';

/** Reason why a daughter or son keeps the rights from 16 years on (prórroga). */
export type ExtensionKind =
  /** Illness or disability that prevents work; without limit of age. */
  | 'DISABILITY'
  /** Studies in the national education system; up to 25 years. */
  | 'STUDY';

/** Result of one family of a batch. */
export type FamilyRowStatus =
  /** This requestId with this input was registered before; no second letter is sent. */
  | 'ALREADY_REGISTERED'
  /** It would be registered; nothing was written. */
  | 'READY'
  /** Not registered; refusal states the reason. */
  | 'REFUSED'
  /** Registered by this call; its letters are queued. */
  | 'REGISTERED';

/** From which temperature a family must call at once. */
export type FeverRuleInput = {
  /** Degrees Celsius, 37.5 to 38.5. */
  callNowFrom: number;
  /** What to do, in the words of the unit: 1,000 characters at most. */
  text: string;
};

/** The corrected fields of a follow-up, at least one. An omitted field stays as it is. */
export type FollowUpCorrectionInput = {
  /** Whether it is marked private; for the family's adults it is not in any list. */
  confidential?: boolean | null | undefined;
  /** Kind of the measurement or note. */
  kind?: FollowUpKind | null | undefined;
  /** Note in plain words; null removes it. */
  note?: string | null | undefined;
  /** Only false is valid: it recalls a released follow-up. releaseFollowUp releases one. */
  released?: boolean | null | undefined;
  /** Time of the measurement or note. */
  takenAt?: string | null | undefined;
  /** The unit of the value. */
  unit?: string | null | undefined;
  /** The value; null removes it. */
  value?: number | null | undefined;
};

/** Kind of the measurement or note. */
export type FollowUpKind =
  /** Blood pressure, mmHg: value is the systolic one, note may hold both. */
  | 'BLOOD_PRESSURE'
  /** Height, cm. */
  | 'HEIGHT'
  /** Haemoglobin, g/dL: low is anaemia. */
  | 'HEMOGLOBIN'
  /** White blood cells, 10*3/uL. */
  | 'LEUKOCYTES'
  /** The white blood cells that fight infection, 10*3/uL or /uL: low is neutropenia. */
  | 'NEUTROPHILS'
  /** A note without a value. */
  | 'NOTE'
  /** Oxygen saturation of the blood, %. */
  | 'OXYGEN_SATURATION'
  /** Platelets, 10*3/uL: low means bleeding. */
  | 'PLATELETS'
  /** Body temperature, °C. */
  | 'TEMPERATURE'
  /** A side effect. The value is its CTCAE grade, 0 to 5; the note names it. */
  | 'TOXICITY'
  /** Body weight, kg. */
  | 'WEIGHT';

/** Word of the family about a dose at home, apart from the records of the hospital. */
export type HomeDoseOutcome =
  /** It was given. */
  | 'GIVEN'
  /** It was not given; the note may state the reason. */
  | 'NOT_GIVEN'
  /** It was given and came up again within an hour. */
  | 'VOMITED';

/** A fact that changes when vaccines may be given and that no plan of treatment holds. */
export type ImmunizationFactKind =
  /** Immunoglobulin or a blood product, named by `product`. */
  | 'BLOOD_PRODUCT'
  /** The oncologist wrote that a vaccine, or every live one, must not be given. It also holds for vaccines that share an antigen with the named one. */
  | 'CONTRAINDICATION'
  /** The oncologist wrote that a vaccine, or every live one, may be given. It does not cover a treatment, a transplant or a product that begins later, and one of every live vaccine does not lift the contraindication of a named vaccine. */
  | 'PERMISSION'
  /** A transplant of haematopoietic stem cells: doses before it no longer count, and the scheme starts again. */
  | 'STEM_CELL_TRANSPLANT';

/** A problem of the CURP of a beneficiary. */
export type MarkCurpProblemInput = {
  /** The person. */
  patientId: string;
  /** The problem, up to 500 characters; left out when it is solved. */
  problem?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

/** One value. */
export type MeasurementInput = {
  /** Kind of the measurement; not NOTE. */
  kind: FollowUpKind;
  /** Note in plain words. */
  note?: string | null | undefined;
  /** Unit of the value; optional for a kind with one unit. */
  unit?: string | null | undefined;
  /** The value. */
  value: number;
};

/** A weight and a height. */
export type MeasuresInput = {
  /** Height in cm, 30 to 230. */
  heightCm: number;
  /** Day on which they were taken; never in the future. */
  measuredOn: string;
  /** Weight in kg, 1 to 200. */
  weightKg: number;
};

/** One substance of a mixture. */
export type MixtureComponentInput = {
  /** ATC code of one substance, level 5: L01BC01. */
  atc: string;
  /** Doses that hold instead of basis, dose and maxDose. Those of the first substance are the bands of the line. */
  bands?: Array<DoseBandInput> | null | undefined;
  /** Factor of the dose. */
  basis: DoseBasis;
  /** As that of the line: of one administration or of the day (dosePer). */
  dose: number;
  /** A cap on one administration, in unit. */
  maxDose?: number | null | undefined;
  /** Its name. */
  name: string;
  /** The unit of the dose alone: mg, g, mcg, UI, mL or mmol. */
  unit: string;
};

/** Kind of the change that a notice reports. */
export type NoticeKind =
  /** A new appointment. */
  | 'APPOINTMENT_BOOKED'
  /** An appointment was cancelled. */
  | 'APPOINTMENT_CANCELLED'
  /** An appointment was moved to another time. */
  | 'APPOINTMENT_RESCHEDULED'
  /** The authority of the adults ends soon, when the child is 18. */
  | 'AUTHORITY_ENDING'
  /** Facts of an appointment or a surgery were corrected. */
  | 'BOOKING_CORRECTED'
  /** Another adult may see the carnet now, or may no longer, or in another way. */
  | 'CAREGIVERS_CHANGED'
  /** The carnet has ended, for another reason than a death, which is never reported. */
  | 'CARNET_ENDED'
  /** A cycle and those after it were moved. */
  | 'CYCLE_POSTPONED'
  /** A request about personal data has an answer. */
  | 'DATA_REQUEST_ANSWERED'
  /** A planned dose changed. */
  | 'DOSE_CHANGED'
  /** A medicine may not arrive in time. */
  | 'DOSE_SUPPLY_AT_RISK'
  /** A medicine is not available. */
  | 'DOSE_SUPPLY_UNAVAILABLE'
  /** The 16th birthday is near: an extension of rights is needed. */
  | 'EXTENSION_NEEDED'
  /** A released result was corrected. */
  | 'FOLLOW_UP_CORRECTED'
  /** A result or note was released to the family. */
  | 'FOLLOW_UP_RELEASED'
  /** A released result was withdrawn. */
  | 'FOLLOW_UP_WITHDRAWN'
  /** Doses of a treatment changed. */
  | 'PLAN_ADJUSTED'
  /** The unit has answered a question. */
  | 'QUESTION_ANSWERED'
  /** The allergies or the blood group on record were corrected. */
  | 'RECORD_CORRECTED'
  /** The outcome of a surgery was recorded. */
  | 'SURGERY_OUTCOME_RECORDED'
  /** A surgery was moved to another time. */
  | 'SURGERY_RESCHEDULED'
  /** A new surgery. */
  | 'SURGERY_SCHEDULED'
  /** A treatment was started. */
  | 'TREATMENT_STARTED'
  /** The status of the treatment changed. */
  | 'TREATMENT_STATUS_CHANGED'
  /** The child was transferred to another medical unit. */
  | 'UNIT_CHANGED'
  /** The unit has answered that a day is not possible. */
  | 'VISIT_ANSWERED';

/** The account of a child itself. */
export type OpenAdolescentAccountInput = {
  /** Address for the credentials, not that of a caregiver; they are printed when it is left out. */
  email?: string | null | undefined;
  /** The last Patient.revision that the client has read. */
  expectedRevision: number;
  /** The child. */
  patientId: string;
  /** Telephone number of the adolescent. */
  phone?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

/** Overrides the warnings of this code in this input, or those of one dose. */
export type OverrideInput = {
  /** Limits the override to the warnings of this dose; without it, all warnings of the code. Omit it for doses that do not exist yet. */
  administrationId?: string | null | undefined;
  /** The warning. An override that no warning needs is ignored. */
  code: WarningCode;
  /** Reason for the record, 5 to 1,000 characters. */
  reason: string;
};

/** Corrected facts of a child, one field at least. A field that is left out stays as it is; null removes a value that may be missing. */
export type PatientCorrectionInput = {
  /** Agregado médico, eight characters; null removes it. */
  agregadoMedico?: string | null | undefined;
  /** All known allergies; an empty list when none are known. */
  allergies?: Array<string> | null | undefined;
  /** Day of birth; must agree with the CURP. */
  birthDate?: string | null | undefined;
  /** Blood group and Rh; null removes it. */
  bloodType?: string | null | undefined;
  /** CURP. Birth date and sex follow it unless they are sent, and must agree with it. */
  curp?: string | null | undefined;
  /** The oncological diagnosis. */
  diagnosis?: DiagnosisInput | null | undefined;
  /** First surname. */
  firstSurname?: string | null | undefined;
  /** Given names. */
  givenNames?: string | null | undefined;
  /** NSS, eleven digits. */
  nss?: string | null | undefined;
  /** Number of the clinical record in the unit. */
  recordNumber?: string | null | undefined;
  /** Second surname; null removes it. */
  secondSurname?: string | null | undefined;
  /** Sex; must agree with the CURP. */
  sex?: Sex | null | undefined;
};

/** The child. */
export type PatientInput = {
  /** Agregado médico, eight characters, for example 3H2018OR. It states whether the person is insured or a relative; required for beneficiaries without cancer from 16 years on. */
  agregadoMedico?: string | null | undefined;
  /** Known allergies. */
  allergies?: Array<string> | null | undefined;
  /** Must agree with the CURP; taken from the CURP when left out. */
  birthDate?: string | null | undefined;
  /** Blood group and Rh. */
  bloodType?: string | null | undefined;
  /** The CURP of the person. */
  curp: string;
  /** Diagnosis for which the child is treated. */
  diagnosis: DiagnosisInput;
  /** First surname. */
  firstSurname: string;
  /** Given names. */
  givenNames: string;
  /** NSS, eleven digits: that of the insured person through whom the beneficiary has rights, or the own one. */
  nss: string;
  /** Number of the clinical record in the unit. */
  recordNumber: string;
  /** Second surname; left out when the person has none. */
  secondSurname?: string | null | undefined;
  /** Must agree with the CURP; taken from the CURP when left out. */
  sex?: Sex | null | undefined;
};

/** Exactly one of its fields (else InvalidInput, path change, code EXACTLY_ONE). */
export type PlanChangeInput = {
  /** Adds doses that the protocol does not have. */
  add?: AddedMedicationInput | null | undefined;
  /** Moves a cycle, earlier or later, and every later one with it. */
  cycle?: CycleMoveInput | null | undefined;
  /** Declines this proposal: the doses stay as they are. */
  declineProposalId?: string | null | undefined;
  /** Reduces, raises back or omits doses of a medicine. */
  doses?: DoseAdjustmentInput | null | undefined;
  /** Measures for every open dose from `from` on. */
  measures?: MeasuresInput | null | undefined;
  /** Continues by another protocol, in the same treatment. */
  protocol?: ProtocolSwitchInput | null | undefined;
  /** Replaces a medicine by another. */
  substitute?: SubstitutionInput | null | undefined;
};

/** The preparation as facts, so that the entries of one day can be merged; the words for people stay beside it. */
export type PreparationInput = {
  /** Things to bring, each 1 to 80 characters, at most 12. */
  bring?: Array<string> | null | undefined;
  /** No solid food in so many hours before the start, 0.5 to 24; no rule when left out. */
  fastingHours?: number | null | undefined;
  /** Nothing to drink in so many hours before the start, 0.5 to 12, at most fastingHours. */
  fastingLiquidsHours?: number | null | undefined;
  /** Whether the child should have eaten within the two hours before the start; false by default. */
  mealBefore?: boolean | null | undefined;
};

/** The state of an action of the cartilla. */
export type PreventiveActionStatus =
  /** Deferred for the reason in deferralReason, never overdue: a live vaccine is deferred by the oncological diagnosis and its treatment until three months after the last dose, six after anti-B-cell antibodies, twenty-four after a transplant. */
  | 'DEFERRED'
  /** Recorded as done. A dose with a doseStatusReason does not count for the scheme. */
  | 'DONE'
  /** To be done on dueOn, which may be in the future; an action of a season or a year of life is due from dueOn to its end. */
  | 'DUE'
  /** dueOn is past and there is no record. */
  | 'OVERDUE';

/** The parts of the cartilla. */
export type PreventiveCategory =
  /** Control of an illness that the person has; never due by itself. */
  | 'CONTROL'
  /** Early detection of illnesses. */
  | 'DETECTION'
  /** Promoción de la salud: measures that a family takes itself. */
  | 'HEALTH_PROMOTION'
  /** Weight, height, feeding. */
  | 'NUTRITION'
  /** Sexual and reproductive health, from adolescence on. */
  | 'SEXUAL_HEALTH'
  /** Vaccines of the national scheme. */
  | 'VACCINATION';

/** What a child has had of one substance outside this service. */
export type PriorExposureInput = {
  /** The ATC code of one substance, level 5: L01DB02. */
  atc: string;
  /** The day of its last dose, where it is known; never in the future. */
  lastOn?: string | null | undefined;
  /** Where, and from which paper it is known: 3 to 300 characters. */
  source: string;
  /** Per m2 of body surface area, in `unit`. */
  totalPerM2: number;
  /** mg, g, mcg or UI. */
  unit: string;
};

/** A medicine at home and its tablets, for proposals. */
export type ProposeDispensingInput = {
  /** ATC code of the medicine, as in the plan. */
  atc: string;
  /** First day of the week whose planned doses are the sum of the week. */
  from: string;
  /** Number of equal parts into which a tablet may be broken: 1, 2 or 4. Null: 2. */
  parts?: number | null | undefined;
  /** Strengths of one tablet in the unit of the plan, 1 to 6; each has proposals of its own. */
  strengths: Array<number>;
  /** The treatment. */
  treatmentId: string;
};

/** A medicine of a cycle: how much, by which route, on which days. */
export type ProtocolMedicationInput = {
  /** Whether the family gives it at home. Default: true for ORAL, false for every other route. */
  atHome?: boolean | null | undefined;
  /** ATC code of the substance (L01CA02); several substances are joined by +. */
  atc: string;
  /** Doses that hold instead of basis, dose and maxDose for the young and the light, the first that fits. Not together with byAge. */
  bands?: Array<DoseBandInput> | null | undefined;
  /** Factor of the dose. */
  basis: DoseBasis;
  /** Given instead of dose to a child of fewer than maxYears completed years on that day: intrathecal doses go by age. No age below the oldest range may be left out. */
  byAge?: Array<DoseByAgeInput> | null | undefined;
  /** The substances of a mixture, each with its own dose, the first of them with basis, dose and maxDose of the line: a line is planned and recorded by its first substance, and the others follow in proportion. Must be the parts of atc in their order. */
  components?: Array<MixtureComponentInput> | null | undefined;
  /** Counts that the protocol asks for before each dose. */
  criteria?: Array<CountCriterionInput> | null | undefined;
  /** Days of the cycle; 1 is its first day. */
  days: Array<number>;
  /** Of one administration or of the day (dosePer), per m2, per kg, or fixed. */
  dose: number;
  /** Default ADMINISTRATION. Without times both are the same. */
  dosePer?: DosePer | null | undefined;
  /** Minutes over which it runs in: 1 to 20,160. */
  infusionMinutes?: number | null | undefined;
  /** A cap on the sum of one day, in unit; maxDose caps one administration. */
  maxDailyDose?: number | null | undefined;
  /** A cap on one administration, in unit. */
  maxDose?: number | null | undefined;
  /** Shortest time between two administrations, in hours; by default four fifths of the protocol's shortest gap between two administrations of the substance. */
  minIntervalHours?: number | null | undefined;
  /** Its name, as families and staff read it. */
  name: string;
  /** Instruction for giving or taking the medicine: in three parts, with the rescue. */
  note?: string | null | undefined;
  /** Whether a dose counts as checked only with the signature of a second clinician. Default false. */
  requiresSecondCheck?: boolean | null | undefined;
  /** Route of administration. */
  route: Route;
  /** Hours of the day at which it is given on each of its days, on the clock of the unit: HH:MM, rising, 1 to 24. Left out: once a day, at no stated hour. Every 6 hours is 00:00, 06:00, 12:00, 18:00. */
  times?: Array<string> | null | undefined;
  /** The unit of the dose alone: mg, g, mcg, UI, mL or mmol. U and IU are stored as UI; a blood product has mL or U. */
  unit: string;
  /** An open end: the course ends when this count is reached, at the latest on the last of days. */
  until?: CountCriterionInput | null | undefined;
};

/** A day in a protocol. */
export type ProtocolPositionInput = {
  /** Number of the cycle in that phase. */
  cycle: number;
  /** Day of the cycle; default 1. */
  day?: number | null | undefined;
  /** Code of the phase. */
  phase: string;
};

/** Where and when another protocol begins. Cycles that have begun stay; later ones are REVOKED. */
export type ProtocolSwitchInput = {
  /** Code of the protocol. */
  code: string;
  /** Place in the protocol on startsOn. */
  startAt: ProtocolPositionInput;
  /** First day by the other protocol. */
  startsOn: string;
  /** Version, by default the newest. */
  version?: number | null | undefined;
};

/** Whether the family waits for an answer. */
export type QuestionStatus =
  /** The unit wrote last. */
  | 'ANSWERED'
  /** The family waits. */
  | 'WAITING';

/** The outcome of one planned dose. */
export type RecordAdministrationInput = {
  /** The dose. */
  administrationId: string;
  /** The last Patient.revision that the client has read; a later record of the same dose makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Time at which the dose was given. Required for GIVEN and PARTIALLY_GIVEN. */
  givenAt?: string | null | undefined;
  /** Amount given, in the unit of the planned dose. Required for GIVEN and PARTIALLY_GIVEN. */
  givenDose?: number | null | undefined;
  /** A reason for each warning that ReasonNeeded lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** New day of a POSTPONED dose, later than the present one. */
  postponedTo?: string | null | undefined;
  /** Reason in plain words; the family sees it. Required for PARTIALLY_GIVEN, POSTPONED and OMITTED. */
  reason?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Outcome of the dose. */
  status: AdministrationStatus;
};

/** The outcome of several doses of one child, in one act: all are recorded, or none. */
export type RecordAdministrationsInput = {
  /** The last Patient.revision that the client has read; a later record of one of the doses makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** 1 to 50 doses of one child. overrides and expectedRevision of an item are not read: they are fields of this input. */
  items: Array<RecordAdministrationInput>;
  /** A reason for each warning that ReasonNeeded lists, for one dose or for all of the code. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** Chosen by the client (a UUID); the same id with the same input answers with the same doses. */
  requestId: string;
};

/** The attendance at an appointment. A second record corrects the first, which stays in the history. */
export type RecordAttendanceInput = {
  /** The sequence that the client has read: WrongState when it has changed since. Without it, only a change during this request is refused. */
  expectedSequence?: number | null | undefined;
  /** The id of the appointment or surgery. */
  id: string;
  /** The reason, required when an earlier record is corrected, for example a NO_SHOW of a family that came late; 1,000 characters at most. */
  reason?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The attendance. */
  status: Attendance;
};

/** One try to reach a family, or work done without one. */
export type RecordContactInput = {
  /** ABSENCE: why the child did not come. Needed with RESOLVED; with the others as soon as it is known. */
  absenceReason?: AbsenceReason | null | undefined;
  /** When, not in the future; now when left out. */
  at?: string | null | undefined;
  /** The account of the caregiver who was tried, when it was one. */
  caregiverId?: string | null | undefined;
  /** How. */
  channel: ContactChannel;
  /** When to try again, in the future. Needed when one of the tasks stays open; InvalidInput when all of them end. */
  nextAt?: string | null | undefined;
  /** For staff, 1,000 characters at most. RESOLVED and NEEDS_HELP: needed. */
  note?: string | null | undefined;
  /** What came of it. TOLD, WILL_COME and RESOLVED end the tasks, an ABSENCE only RESOLVED; the others keep them open. */
  outcome: ContactOutcome;
  /** CANNOT_COME: words for the family, 1,000 characters at most; its caregivers get them as a notice (VISIT_ANSWERED). */
  reply?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** 1 to 50 open tasks, all of one child: what the call was about. */
  taskIds: Array<string>;
};

/** A measurement or a note. */
export type RecordFollowUpInput = {
  /** Marked private: for an adolescent with an own account and the clinicians, not for the adults. Default false. */
  confidential?: boolean | null | undefined;
  /** The last Patient.revision that the client has read; a value of the same kind and time that was recorded later makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Kind of the measurement or note. */
  kind: FollowUpKind;
  /** Note in plain words. */
  note?: string | null | undefined;
  /** A reason for each warning that ReasonNeeded lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** The child. */
  patientId: string;
  /** Whether to release it at once. Families see released follow-ups only, so that staff can speak with them before. */
  release: boolean;
  /** Chosen by the client (a UUID); the same id with the same input answers with the same follow-up. */
  requestId: string;
  /** Time of the measurement or note. */
  takenAt: string;
  /** Unit of the value; optional for a kind with one unit. */
  unit?: string | null | undefined;
  /** The value. */
  value?: number | null | undefined;
};

/** A transplant, a blood product, or the written word of the oncologist. */
export type RecordImmunizationFactInput = {
  /** CONTRAINDICATION and PERMISSION: the vaccine (SRP, VPH, ...); null for every live one. A contraindication also holds for vaccines with an antigen of the named one (SRP: also SR). */
  code?: string | null | undefined;
  /** What it is. */
  kind: ImmunizationFactKind;
  /** The day of the transplant, of the product, or of the written word. */
  occurredOn: string;
  /** The child. */
  patientId: string;
  /** BLOOD_PRODUCT: needed; for other facts null. */
  product?: BloodProduct | null | undefined;
  /** CONTRAINDICATION and PERMISSION: the reason, needed; 500 characters at most. */
  reason?: string | null | undefined;
  /** Chosen by the client (a UUID). The same requestId with the same input records the fact once. */
  requestId: string;
  /** The paper from which it is known, or the oncologist who wrote it; 300 characters at most. */
  source: string;
};

/** Kind of a record. */
export type RecordKind =
  /** The facts of an adult with an account. */
  | 'ACCOUNT'
  /** The record of a dose. The id is that of the dose. */
  | 'ADMINISTRATION'
  /** An appointment. */
  | 'APPOINTMENT'
  /** The attendance of an appointment. The id is that of the appointment. */
  | 'ATTENDANCE'
  /** The authority of an adult over a child. */
  | 'AUTHORITY'
  /** The end of a carnet. */
  | 'CARNET_END'
  /** The insurance of a child. */
  | 'COVERAGE'
  /** The dispensing of a medicine. */
  | 'DISPENSING'
  /** A measurement or a note. */
  | 'FOLLOW_UP'
  /** A dose at home, recorded by the family. */
  | 'HOME_DOSE'
  /** The facts of a child. */
  | 'PATIENT'
  /** An action of the cartilla. */
  | 'PREVENTIVE_ACTION'
  /** A treatment of the child elsewhere. */
  | 'PRIOR_EXPOSURE'
  /** The supply of a dose. The id is that of the dose. */
  | 'SUPPLY'
  /** A surgery. */
  | 'SURGERY'
  /** The outcome of a surgery. The id is that of the surgery. */
  | 'SURGERY_OUTCOME'
  /** A treatment. */
  | 'TREATMENT';

/** Values of one moment: a blood count, weight and height. */
export type RecordMeasurementsInput = {
  /** Marked private: for an adolescent with an own account and the clinicians, not for the adults. Default false. */
  confidential?: boolean | null | undefined;
  /** The last Patient.revision that the client has read; a value of the same kind and time that was recorded later makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** A reason for each warning that ReasonNeeded lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** The child. */
  patientId: string;
  /** Whether to release all of them at once; the family then gets one notice. */
  release: boolean;
  /** Chosen by the client (a UUID); the same id with the same input answers with the same values. */
  requestId: string;
  /** Time of the measurements. */
  takenAt: string;
  /** 1 to 20 values, each kind once. */
  values: Array<MeasurementInput>;
};

/** A vaccine, a detection or another action that was done, here or elsewhere. */
export type RecordPreventiveActionInput = {
  /** The code of the national scheme (SRP, HEXA, ...) or of a detection. */
  code: string;
  /** The number of the dose; optional where there is only one, or where doses are not counted. */
  dose?: number | null | undefined;
  /** The lot of the vaccine; 40 characters at most. */
  lot?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** The place, when it was not the child's medical unit: a health centre, another hospital; 200 characters at most. */
  performedElsewhere?: string | null | undefined;
  /** The day on which it was done. */
  performedOn: string;
  /** Chosen by the client (a UUID). The same requestId with the same input records the action once. */
  requestId: string;
};

/** Reference to one record. */
export type RecordRefInput = {
  /** Id; the description of the kind states of which object. */
  id: string;
  /** Kind of the record. */
  kind: RecordKind;
};

/** A beneficiary without cancer, with caregivers if there are any. */
export type RegisterBeneficiaryInput = {
  /** The person. */
  beneficiary: BeneficiaryInput;
  /** Up to six adults who may see the cartilla; each gets an account. */
  caregivers?: Array<CaregiverInput> | null | undefined;
  /** CLUES of the unit of the person; the social worker must belong to it. */
  medicalUnitClues: string;
  /** A UUID chosen by the client. The same id with the same input returns the same answer and makes no second registration. */
  requestId: string;
};

/** Families of a spreadsheet. A file of any length is sent in calls of up to 50 rows; each family is safe to repeat by its own requestId. */
export type RegisterFamiliesInput = {
  /** True registers no row of this call when one of them is refused; the good rows are then READY. False registers the good rows. */
  allOrNothing?: boolean;
  /** True checks every row and writes nothing. False registers. */
  dryRun: boolean;
  /** 1 to 50 families, each with its own requestId. */
  families: Array<RegisterFamilyInput>;
};

/** A child and the adults who care for it. */
export type RegisterFamilyInput = {
  /** One to six adults. */
  caregivers: Array<CaregiverInput>;
  /** CLUES of the unit that treats the child; the social worker must belong to it. */
  medicalUnitClues: string;
  /** The child. */
  patient: PatientInput;
  /** A UUID chosen by the client. The same requestId with the same input returns the same family and sends no second letter; with another input it is RequestIdReused. */
  requestId: string;
};

/** Relationship of a caregiver to the child. */
export type Relationship =
  /** Father. */
  | 'FATHER'
  /** Grandmother or grandfather. */
  | 'GRANDPARENT'
  /** Legal guardian. */
  | 'GUARDIAN'
  /** Mother. */
  | 'MOTHER'
  /** Another adult named by the family. */
  | 'OTHER_CAREGIVER'
  /** Adult sister or brother. */
  | 'SIBLING';

/** A repetition: every so many days, so many times in all, at the same wall clock hour of the unit. */
export type RepeatInput = {
  /** 1 to 92; 7 is every week. */
  everyDays: number;
  /** 2 to 52, the first one included. */
  times: number;
};

/** The service account that ends, and why. */
export type RevokeServiceAccountInput = {
  /** The account. */
  id: string;
  /** Why, for the record; 1 to 500 characters. */
  reason: string;
  /** Makes the request safe to repeat. */
  requestId?: string | null | undefined;
};

/** What an account may do; staff roles hold in the medical units that were given with them. */
export type Role =
  /** Keeps staff, medical units and protocols; sees no child. */
  | 'ADMINISTRATOR'
  /** Reads who has looked at the records of a medical unit; sees no record. */
  | 'AUDITOR'
  /** Mother, father or another adult who cares for a child; sees the own children. */
  | 'CAREGIVER'
  /** Treats the children of a medical unit and records what was planned and done. */
  | 'CLINICIAN'
  /** The child itself, from 12 years on, and the young adult; sees the own record. */
  | 'PATIENT'
  /** Trabajo Social of a medical unit; registers and looks after its families. */
  | 'SOCIAL_WORKER';

/** A role in a unit. */
export type RoleAssignmentInput = {
  /** The unit. Left out: an ADMINISTRATOR of the whole service. With it, ADMINISTRATOR means the administrator of that unit. */
  medicalUnitClues?: string | null | undefined;
  /** Any role of staff; not CAREGIVER. */
  role: Role;
  /** Its last day in the unit; left out for none. */
  until?: string | null | undefined;
};

/** Opening hours of a room on one day of the week. */
export type RoomHoursInput = {
  /** HH:MM, in the time zone of the unit. */
  from: string;
  /** HH:MM, later than `from`. */
  until: string;
  /** From 1, Monday, to 7, Sunday. */
  weekday: number;
};

/** A room to add or to change; it replaces all of a room that it names. */
export type RoomInput = {
  /** 1 to 100; 1 when it is left out. */
  capacity?: number | null | undefined;
  /** True: nothing can be booked any more; what is booked stays. False when it is left out. */
  closed?: boolean | null | undefined;
  /** When it is open; left out, always. */
  hours?: Array<RoomHoursInput> | null | undefined;
  /** The room to change; left out, a new one. */
  id?: string | null | undefined;
  /** Unique in the unit, 1 to 60 characters. */
  name: string;
};

/** The service account whose secret is replaced. */
export type RotateServiceSecretInput = {
  /** The account. */
  id: string;
  /** Hours for which the old secret still works, 0 to 168. */
  keepOldHours?: number;
  /** Makes the request safe to repeat; a repeated answer has no secret. */
  requestId?: string | null | undefined;
};

/** Route of administration of a medicine. */
export type Route =
  /** Inhaled. */
  | 'INHALED'
  /** Into a muscle. */
  | 'INTRAMUSCULAR'
  /** Into the fluid round the spinal cord. Only substances that belong there; never a vinca alkaloid. */
  | 'INTRATHECAL'
  /** Into a vein. */
  | 'INTRAVENOUS'
  /** Into a ventricle of the brain, through a reservoir. Only substances that belong there. */
  | 'INTRAVENTRICULAR'
  /** Into an artery. */
  | 'INTRA_ARTERIAL'
  /** Through a tube into the stomach. */
  | 'NASOGASTRIC'
  /** By mouth. */
  | 'ORAL'
  /** Into the rectum. Not in children with low counts: the clinician decides. */
  | 'RECTAL'
  /** Under the skin. */
  | 'SUBCUTANEOUS'
  /** On the skin or a mucous membrane. */
  | 'TOPICAL';

/** A new appointment. */
export type ScheduleAppointmentInput = {
  /** The duration in minutes, 5 to 1440; 30 by default. */
  durationMinutes?: number | null | undefined;
  /** Instructions for the family in plain words, for example on fasting; 2,000 characters at most. */
  instructions?: string | null | undefined;
  /** The purpose. */
  kind: AppointmentKind;
  /** The place in the unit: building, floor, room; 200 characters at most. */
  location?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** The name of the practitioner; 200 characters at most. */
  practitioner?: string | null | undefined;
  /** The preparation, as facts. */
  preparationRules?: PreparationInput | null | undefined;
  /** Makes a series; the answer is its first appointment. All are booked, or none; the families are told once. */
  repeat?: RepeatInput | null | undefined;
  /** Chosen by the client (a UUID). The same requestId with the same input gets the same answer; with another input it is RequestIdReused. */
  requestId: string;
  /** A room of the child's unit. */
  roomId?: string | null | undefined;
  /** The specialty; 120 characters at most. */
  specialty?: string | null | undefined;
  /** The beginning. It may be past, and is at most 1,830 days away, the longest span of a carnet. */
  startsAt: string;
  /** Ties it to a day of a cycle, on which it must begin; not with repeat. */
  tiedTo?: CycleDayInput | null | undefined;
};

/** A planned surgery, or a past one that is recorded. */
export type ScheduleSurgeryInput = {
  /** The duration in minutes, 5 to 1440; without it the end stays open. */
  durationMinutes?: number | null | undefined;
  /** The place in the unit: building, floor, room; 200 characters at most. */
  location?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** The name of the practitioner; 200 characters at most. */
  practitioner?: string | null | undefined;
  /** Preparation, in plain words for the family; 2,000 characters at most. */
  preparation?: string | null | undefined;
  /** The preparation, as facts. */
  preparationRules?: PreparationInput | null | undefined;
  /** The procedure; 300 characters at most. */
  procedure: string;
  /** Chosen by the client (a UUID). The same requestId with the same input gets the same answer; with another input it is RequestIdReused. */
  requestId: string;
  /** A room of the child's unit. */
  roomId?: string | null | undefined;
  /** The beginning. It may be past, and is at most 1,830 days away, the longest span of a carnet. */
  startsAt: string;
};

/** A question, an answer, or a further message about one. */
export type SendMessageInput = {
  /** The child. */
  patientId: string;
  /** The question that the message belongs to; left out, a caregiver asks a new one. Staff must name one. */
  questionId?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** 1 to 2,000 characters. */
  text: string;
};

/** Whether a service account can get a token. */
export type ServiceAccountStatus =
  /** It can. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** It was revoked. */
  | 'REVOKED'
  /** Its owner is closed or has lost every role that it was given. */
  | 'SUSPENDED';

/** One role in one unit. */
export type ServiceScopeInput = {
  /** The CLUES of the unit. */
  medicalUnitClues: string;
  /** SOCIAL_WORKER, CLINICIAN or AUDITOR. */
  role: Role;
};

/** What an adult with a link to the child may do, or the grant of a young adult. revokeCaregiver ends it. */
export type SetAuthorityInput = {
  /** The authority; it replaces the present one. */
  authority: AuthorityInput;
  /** Of a CUSTODY_ORDER: accounts of adults who see nothing of this child from the next request on, until the order ends. When left out, those whom the order excludes already stay excluded. */
  excludeUserIds?: Array<string> | null | undefined;
  /** The last Patient.revision that the client has read; a later change of the same link by another person makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Must be true when no other adult with a link in force would remain. */
  lastOne?: boolean | null | undefined;
  /** The child. */
  patientId: string;
  /** Reason, for staff only; 5 to 1,000 characters. */
  reason: string;
  /** Relationship of the adult to the child, where it has to be corrected. */
  relationship?: Relationship | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Whether the other caregivers get a notice; true when left out. Those whom an order excludes get none. */
  tellOthers?: boolean | null | undefined;
  /** The account of the adult. */
  userId: string;
};

/** Rights of a beneficiary. */
export type SetCoverageInput = {
  /** The last Patient.revision that the client has read; a later change of the rights by another person makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Kind of the extension from 16 years on; left out when there is none. */
  extensionKind?: ExtensionKind | null | undefined;
  /** Last day of the extension; required for STUDY. */
  extensionValidUntil?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Whether the rights are in force. */
  status: CoverageStatus;
  /** Last day of the rights; left out when unknown. */
  validUntil?: string | null | undefined;
};

/** The tablets that the family gives at home. */
export type SetDispensingInput = {
  /** ATC code of the medicine, as in the plan. */
  atc: string;
  /** First day. */
  from: string;
  /** Instruction for the family: how the tablets are taken; 300 characters at most. */
  note?: string | null | undefined;
  /** Number of equal parts into which a tablet may be broken: 1, 2 or 4. */
  parts: number;
  /** Version of the plan that the client has read; another one makes the result RecordChanged. */
  planVersion: number;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Strength of one tablet, in the unit of the plan. */
  strength: number;
  /** Seven numbers of tablets, Monday to Sunday. */
  tablets: Array<number>;
  /** The treatment. */
  treatmentId: string;
  /** Last day; null: until the planned dose changes. */
  until?: string | null | undefined;
};

/** The supply of a medicine for a span of days. */
export type SetMedicineSupplyInput = {
  /** ATC code of the substance: doses of it alone or in a mixture. */
  atc: string;
  /** When it is expected to be there, for staff and families; not for CONFIRMED. */
  expectedOn?: string | null | undefined;
  /** The first day, today or later. */
  from: string;
  /** The CLUES of the unit. */
  medicalUnitClues: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Only doses by this route; left out, all. */
  route?: Route | null | undefined;
  /** The supply of the medicine. */
  supply: DoseSupply;
  /** The last day, included; at most 31 days. */
  to: string;
};

/** The change of a treatment's status. */
export type SetTreatmentStatusInput = {
  /** The last Patient.revision that the client has read; a later change of the treatment makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** The treatment. */
  id: string;
  /** Reason in plain words; the family sees it. Required for ON_HOLD and REVOKED. */
  reason?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** For ACTIVE after a hold: day on which the plan resumes, by default today. Open cycles and doses move by the days of the hold. */
  restartsOn?: string | null | undefined;
  /** New status. */
  status: TreatmentStatus;
};

/** What changes; what is left out stays as it is. */
export type SetUnitSettingsInput = {
  /** 1 to 720. */
  absenceHoursAfterTreatment?: number | null | undefined;
  /** 1 to 168. */
  absenceHoursInduction?: number | null | undefined;
  /** 1 to 336. */
  absenceHoursTreatment?: number | null | undefined;
  /** 1 to 10. */
  answerWithinDays?: number | null | undefined;
  /** mg/m2, 100 to 550. */
  anthracyclineLimitPerM2?: number | null | undefined;
  /** The telephone that answers day and night; E.164 or ten digits. Null: there is none. */
  emergencyPhone?: string | null | undefined;
  /** HH:MM, outside the quiet hours; null: none. */
  eveningReminderAt?: string | null | undefined;
  /** A new version of the fever rule. */
  feverRule?: FeverRuleInput | null | undefined;
  /** What to do in the first hour with a feverish child of this unit, for other hospitals; 4,000 characters at most. A new version. */
  firstHourText?: string | null | undefined;
  /** The CLUES of the unit. */
  medicalUnitClues: string;
  /** Completed years, 10 to 17. */
  ownAccountFromYears?: number | null | undefined;
  /** %, 5 to 20. */
  proposalFromPercent?: number | null | undefined;
  /** HH:MM. */
  quietFrom?: string | null | undefined;
  /** HH:MM, another hour than quietFrom. */
  quietUntil?: string | null | undefined;
  /** HH:MM, outside the quiet hours. */
  reminderAt?: string | null | undefined;
  /** Up to three of 1 to 14; empty: none. */
  reminderDaysBefore?: Array<number> | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** Rooms to add or change; those not named stay. */
  rooms?: Array<RoomInput> | null | undefined;
};

/** The line that is in place now; earlier records stay. */
export type SetVascularAccessInput = {
  /** The kind of the line; NONE when it was removed. */
  kind: VascularAccessKind;
  /** Needle, heparin, last dressing, in words; 500 characters at most. */
  note?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** The day on which it was placed, not in the future. */
  placedOn?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** The place on the body; 100 characters at most. */
  site?: string | null | undefined;
};

/** Confirms the end of a carnet, or takes it back. */
export type SettleCarnetEndInput = {
  /** The decision. */
  decision: CarnetEndDecision;
  /** The child. */
  patientId: string;
  /** Reason, 5 to 1,000 characters; required for UNDO. */
  reason?: string | null | undefined;
};

/** Sex as the CURP states it. */
export type Sex =
  /** M, mujer. */
  | 'FEMALE'
  /** H, hombre. */
  | 'MALE'
  /** X, no binario. */
  | 'NON_BINARY';

/** The start of a treatment by a protocol. */
export type StartTreatmentInput = {
  /** The last Patient.revision that the client has read; a later start of a treatment of the child makes the result RecordChanged. Null skips the comparison. */
  expectedRevision?: number | null | undefined;
  /** Height in cm, 30 to 230. From height and weight the body surface area, Mosteller: sqrt(cm x kg / 3600). */
  heightCm: number;
  /** A reason for each warning that ReasonNeeded or the preview lists. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** The child. */
  patientId: string;
  /** What the child has had elsewhere; it is recorded with the start and counts for its warnings. */
  priorExposures?: Array<PriorExposureInput> | null | undefined;
  /** The code of the protocol; its newest version is taken. */
  protocolCode: string;
  /** Version of the protocol, by default the newest. Send the version of the preview: the result is WrongState when a newer one exists. */
  protocolVersion?: number | null | undefined;
  /** Chosen by the client (a UUID); the same id with the same input answers with the same treatment. */
  requestId: string;
  /** Place of the child in the protocol on startsOn; by default the first day of the first cycle. Earlier days and cycles are not planned. */
  startAt?: ProtocolPositionInput | null | undefined;
  /** First day of the plan; at most three years from today. With startAt, the day of that position. */
  startsOn: string;
  /** Weight in kg, 1 to 200. */
  weightKg: number;
};

/** One medicine in place of another. */
export type SubstitutionInput = {
  /** ATC code of the replaced medicine as in the plan. */
  atc: string;
  /** The medicine given instead, as a line of a protocol. Its days are days of each cycle; of them those in the span, in cycles with the replaced medicine in the span. */
  by: ProtocolMedicationInput;
  /** Calculation by which one medicine stands for the other; 5 to 300 characters. */
  equivalence: string;
  /** Limits the change to this route, where the plan has several. */
  route?: Route | null | undefined;
};

/** The state of a surgery: the values of FHIR R4 Procedure.status that this service uses. */
export type SurgeryStatus =
  /** Realizada: it was done as planned. */
  | 'COMPLETED'
  /** En curso: it has begun. */
  | 'IN_PROGRESS'
  /** No realizada: it was never begun; the outcome holds the reason. */
  | 'NOT_DONE'
  /** Programada: the day is set and the child prepares. */
  | 'PREPARATION'
  /** Se interrumpió: it was begun and ended early; the outcome holds the reason. */
  | 'STOPPED';

/** Which tasks; all that is given must match. */
export type TaskFilterInput = {
  /** Any of these kinds. */
  kinds?: Array<TaskKind> | null | undefined;
  /** True: those that are overdue. */
  overdue?: boolean | null | undefined;
  /** Those that this person has taken. */
  ownerId?: string | null | undefined;
  /** Those of one child. */
  patientId?: string | null | undefined;
  /** Any of these priorities. */
  priorities?: Array<TaskPriority> | null | undefined;
  /** OPEN when left out. */
  status?: TaskStatus | null | undefined;
  /** True: those without an owner. */
  unowned?: boolean | null | undefined;
  /** True: without those whose nextAt is still to come. */
  withoutWaiting?: boolean | null | undefined;
};

/** What must be done. The order of the values is the order of harm within one priority. */
export type TaskKind =
  /** A child did not come. */
  | 'ABSENCE'
  /** A change of a treatment plan is proposed and waits for a clinician. */
  | 'ADJUSTMENT_TO_CONFIRM'
  /** The authority of the adults ends within 90 days, at 18 or on a review date. */
  | 'AUTHORITY_ENDS'
  /** A family says that it cannot come on a day. */
  | 'CANNOT_COME'
  /** An appointment or surgery within 72 hours was moved or cancelled, or a treatment was put on hold, and no caregiver has acknowledged it. */
  | 'CHANGE_UNSEEN'
  /** The child turns 16 within 90 days and no extension covers it. */
  | 'COVERAGE_ENDS'
  /** Credentials failed or expired, or were not used within 7 days. */
  | 'CREDENTIALS'
  /** A request about personal data waits for its next step. */
  | 'DATA_REQUEST'
  /** The end of a carnet by death waits for a second person. */
  | 'END_TO_CONFIRM'
  /** Two adults say that they gave the same dose at home, or a dose was given at home while its treatment is on hold. */
  | 'HOME_DOSE'
  /** A dose with supply AT_RISK or UNAVAILABLE is planned within 14 days: the family must know before it travels. */
  | 'MISSING_MEDICINE'
  /** A child in treatment has no caregiver who may see the carnet. */
  | 'NO_CAREGIVER'
  /** A reader of a share left a note for the team. */
  | 'OUTSIDE_NOTE'
  /** A family has asked something. */
  | 'QUESTION'
  /** A child came from another unit and nobody here has received it. */
  | 'TRANSFER_TO_RECEIVE';

/** How soon. */
export type TaskPriority =
  /** When there is time. */
  | 'ROUTINE'
  /** Within its due instant. */
  | 'SOON'
  /** Before everything else: a family may travel in vain or a child come to harm. */
  | 'URGENT';

/** Whether there is still something to do. */
export type TaskStatus =
  /** Ended; `ending` says how. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Status of a treatment (FHIR CarePlan.status). */
export type TreatmentStatus =
  /** Under way as planned. */
  | 'ACTIVE'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Paused; the plan does not advance until it is resumed. */
  | 'ON_HOLD'
  /** Ended before its planned end. */
  | 'REVOKED';

/** Direction of a value, compared in the canonical unit with the previous one of its kind that the viewer may see. */
export type Trend =
  /** Lower by more than 2 %. */
  | 'DOWN'
  /** Within 2 %. */
  | 'SAME'
  /** Higher by more than 2 %. */
  | 'UP';

/** Why a look at a record is unusual. */
export type UnusualAccess =
  /** Through a link as caregiver, by a member of staff of a unit that the child has left. */
  | 'AFTER_TRANSFER'
  /** By staff; a caregiver of the child is a member of staff of the same unit. */
  | 'COLLEAGUE'
  /** A field of identity was changed. */
  | 'IDENTITY_CHANGED'
  /** One of more than 60 children at whom the person looked within an hour. */
  | 'MANY_RECORDS'
  /** Outside 6:00 to 22:00 of the unit. Only together with another reason. */
  | 'NIGHT'
  /** By staff, without an appointment, dose, surgery, task or registration of the child within 90 days either way. */
  | 'NO_REASON_NEAR'
  /** A refused try. */
  | 'REFUSED'
  /** By staff who share a surname with the child or one of its caregivers. */
  | 'SAME_SURNAME';

/** The line through which medicines are given. */
export type VascularAccessKind =
  /** None is in place. */
  | 'NONE'
  /** Another central catheter. */
  | 'OTHER_CENTRAL'
  /** PICC: a peripherally inserted central catheter. */
  | 'PICC'
  /** Puerto: an implanted port. */
  | 'PORT'
  /** Catéter tunelizado: a tunnelled catheter. */
  | 'TUNNELLED_CATHETER';

/** Subject of a warning. */
export type WarningCode =
  /** An allergy of the record names this medicine or its group. */
  | 'ALLERGY'
  /** Another treatment is active. */
  | 'ANOTHER_ACTIVE'
  /** The dose was given before the treatment began. Figure: days. */
  | 'BEFORE_TREATMENT'
  /** At definition: a vinca alkaloid by body surface or weight without maxDose. Figure: dose. */
  | 'CAP_MISSING'
  /** The protocol asks for a count before this dose or cycle, and there is none of the last 72 hours. Figure: hours since the last one, or 72. */
  | 'COUNTS_MISSING'
  /** The newest count is below or above what the protocol asks for before this dose or cycle. Figures: value, least or most, hours since it was taken. */
  | 'COUNTS_OUT_OF_RANGE'
  /** The protocol is not for the recorded diagnosis. */
  | 'DIAGNOSIS_MISMATCH'
  /** The dose is above 110 % of the planned dose. Figures: dose, planned, percent. */
  | 'DOSE_HIGH'
  /** The dose is below 90 % of the planned dose and recorded as given in full. Figures: dose, planned, percent. */
  | 'DOSE_LOW'
  /** The dose is above the cap of its medicine for one administration, or the sum of the day above that of a day. Figures: dose, cap. */
  | 'DOSE_OVER_CAP'
  /** The same substance is recorded or planned twice for the same time. Figure: minutes. */
  | 'DUPLICATE_DOSE'
  /** At definition: the same line twice in a cycle, with a day in common. Figures: days, dose. */
  | 'DUPLICATE_LINE'
  /** The end of an open course is reached: its count is what the protocol waits for. Figures: value, least or most. */
  | 'END_REACHED'
  /** The height is outside the range of children of this age and sex. Figures: value, low, high. */
  | 'HEIGHT_FOR_AGE'
  /** Another dose of the same substance was given too short a time before or after. Figures: hours, least. */
  | 'INTERVAL_SHORT'
  /** The anthracyclines of a lifetime come near their limit (from 250 mg/m2 of doxorubicin equivalents on, NOTICE) or above it (REASON). Figures: total, planned, limit. */
  | 'LIFETIME_LIMIT'
  /** Weight or height differ much from the last ones on record. Figures: value, last, percent. */
  | 'MEASURE_CHANGE'
  /** At definition: oral methotrexate on more than two days of a week. Figures: days, dose. */
  | 'ORAL_METHOTREXATE_DAILY'
  /** A treatment by the same protocol is open. */
  | 'PROTOCOL_OPEN'
  /** At definition: methotrexate of 500 mg/m2 or more into a vein, and no folinic acid in the same or the next cycle. Figure: dose. */
  | 'RESCUE_MISSING'
  /** The treatment is on hold. */
  | 'TREATMENT_ON_HOLD'
  /** A value outside the range of its kind for the age, or ten times the last one of 14 days or a tenth of it. Figures in the canonical unit: value, low, high, last. */
  | 'VALUE_IMPLAUSIBLE'
  /** The weight is outside the range of children of this age and sex. Figures: value, low, high. */
  | 'WEIGHT_FOR_AGE'
  /** The dose was given on another day than planned. Figure: days. */
  | 'WRONG_DAY';

/** Requirement of a warning for saving in spite of it. */
export type WarningSeverity =
  /** It is shown; nothing has to be done. */
  | 'NOTICE'
  /** Requires an override with a reason, or another input. */
  | 'REASON'
  /** Requires an override with a reason and the check of the dose by a second clinician (checkAdministration). */
  | 'SECOND_PERSON';

/** A fact that was entered by mistake. */
export type WithdrawImmunizationFactInput = {
  /** The id of the record. */
  id: string;
  /** The reason, which is stored with the record; 500 characters at most. */
  reason: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

/** A record that was entered by mistake. */
export type WithdrawPreventiveActionInput = {
  /** The id of the record. */
  id: string;
  /** The reason, which is stored with the record; 500 characters at most. */
  reason: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

export type AddCaregiverMutationVariables = Exact<{
  patientId: string;
  caregiver: CaregiverInput;
}>;


export type AddCaregiverMutation = { addCaregiver:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string } }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AdjustTreatmentMutationVariables = Exact<{
  input: AdjustTreatmentInput;
}>;


export type AdjustTreatmentMutation = { adjustTreatment:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TreatmentAdjusted', version: { id: string, number: number } }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AgendaQueryVariables = Exact<{
  medicalUnitClues: string;
  day: string;
}>;


export type AgendaQuery = { unitAgenda: { id: string, day: string, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, sequence: number, patient: { id: string, fullName: string, recordNumber: string } }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, sequence: number, patient: { id: string, fullName: string, recordNumber: string } }> } | null };

export type AnswerDataRequestMutationVariables = Exact<{
  input: AnswerDataRequestInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest:
    | { __typename: 'DataRequest' }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerQuestionMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type AnswerQuestionMutation = { sendMessage:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Question', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { assignTasks:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TasksWorked', tasks: Array<{ id: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AuditChildQueryVariables = Exact<{
  curp: string;
  first: number;
}>;


export type AuditChildQuery = { patientByCurp: { id: string, unusualAccess: { edges: Array<{ node: { id: string, at: string, operation: string, outcome: string, unusual: Array<UnusualAccess>, outsideReader: string | null, actor: { id: string, fullName: string, roles: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean } }, accessLog: { edges: Array<{ node: { id: string, at: string, operation: string, outcome: string, unusual: Array<UnusualAccess>, outsideReader: string | null, actor: { id: string, fullName: string, roles: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type AuditEntryFragment = { id: string, at: string, operation: string, outcome: string, unusual: Array<UnusualAccess>, outsideReader: string | null, actor: { id: string, fullName: string, roles: Array<Role> } | null };

export type CancelAppointmentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelAppointmentMutation = { cancelAppointment:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ChangeStaffMutationVariables = Exact<{
  input: ChangeStaffInput;
}>;


export type ChangeStaffMutation = { changeStaff:
    | { __typename: 'DutiesConflict', message: string, nextStep: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string, nextStep: string | null }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ChartQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type ChartQuery = { carnet: { from: string, to: string, patient: { id: string, revision: number }, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null, sequence: number, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null, sequence: number }>, cycles: Array<{ id: string, number: number, phaseName: string, status: CycleStatus, startsOn: string, endsOn: string, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string } }, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, plannedAt: string | null, route: Route, note: string | null, atHome: boolean, givenAt: string | null, reason: string | null, supply: DoseSupply, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null, records: Array<{ voided: { at: string } | null }> }> }>, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null, releasedAt: string | null }> } | null };

export type CheckAdministrationMutationVariables = Exact<{
  administrationId: string;
  givenDose: number;
}>;


export type CheckAdministrationMutation = { checkAdministration:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicationAdministration', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ChemotherapyDayQueryVariables = Exact<{
  medicalUnitClues: string;
  day: string;
  patientId?: string | null | undefined;
}>;


export type ChemotherapyDayQuery = { chemotherapyDay: { id: string, day: string, children: Array<{ id: string, patient: { id: string, fullName: string, recordNumber: string, birthDate: string, allergies: Array<string>, revision: number }, counts: Array<{ id: string, kind: FollowUpKind, canonicalValue: number | null, canonicalUnit: string | null, takenAt: string, trend: Trend | null }>, warnings: Array<{ code: WarningCode, message: string, override: { reason: string } | null }>, doses: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, plannedAt: string | null, route: Route, calculation: string, infusionMinutes: number | null, note: string | null, supply: DoseSupply, givenAt: string | null, reason: string | null, awaitingSecondCheck: boolean, atHome: boolean, plannedDose: { value: number, unit: string }, components: Array<{ medication: string, dose: { value: number, unit: string } }>, givenDose: { value: number, unit: string } | null, records: Array<{ voided: { at: string } | null, recordedBy: { id: string, fullName: string }, checkedBy: { id: string, fullName: string } | null }>, safetyWarnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, override: { reason: string } | null }> }> }> } | null };

export type ChildCartillaQueryVariables = Exact<{
  id: string;
}>;


export type ChildCartillaQuery = { patient: { id: string, cartilla: { folio: string, ageGroup: AgeGroup, schemeVersion: string, notLoaded: Array<string>, immunizationFacts: Array<{ id: string, kind: ImmunizationFactKind, product: BloodProduct | null, code: string | null, occurredOn: string, source: string, reason: string | null }>, actions: Array<{ id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, doseName: string | null, dueOn: string | null, earliestOn: string | null, deferralText: string | null, doseStatusText: string | null, performedOn: string | null, performedElsewhere: string | null, status: PreventiveActionStatus, lot: string | null, medicalUnit: { name: string } | null }> } } | null };

export type ChildQuestionsQueryVariables = Exact<{
  patientId: string;
}>;


export type ChildQuestionsQuery = { patient: { id: string, questions: { edges: Array<{ node: { id: string, status: QuestionStatus, expectedBy: string, messages: Array<{ id: string, at: string, text: string, by: { id: string, fullName: string } }> } }> } | null } | null };

export type ChooseCartillaMutationVariables = Exact<{
  input: ChooseCartillaInput;
}>;


export type ChooseCartillaMutation = { chooseCartilla:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Patient', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type CorrectAccountMutationVariables = Exact<{
  input: CorrectAccountInput;
}>;


export type CorrectAccountMutation = { correctAccount:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'User', id: string, fullName: string, email: string | null, emailProven: boolean | null, phone: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectAdministrationMutationVariables = Exact<{
  input: CorrectAdministrationInput;
}>;


export type CorrectAdministrationMutation = { correctAdministration:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicationAdministration', id: string, status: AdministrationStatus, plannedOn: string, givenAt: string | null, reason: string | null, givenDose: { value: number, unit: string } | null }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectBookingMutationVariables = Exact<{
  input: CorrectBookingInput;
}>;


export type CorrectBookingMutation = { correctBooking:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectFollowUpMutationVariables = Exact<{
  input: CorrectFollowUpInput;
}>;


export type CorrectFollowUpMutation = { correctFollowUp:
    | { __typename: 'FollowUp', id: string, releasedAt: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectPatientMutationVariables = Exact<{
  input: CorrectPatientInput;
}>;


export type CorrectPatientMutation = { correctPatient:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'PatientAlreadyRegistered', message: string, nextStep: string | null }
    | { __typename: 'PatientCorrected', caregiversTold: number, patient: { id: string, revision: number }, warnings: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { createServiceAccount:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ServiceAccountSecret', clientSecret: string | null, account: { id: string, name: string, clientId: string } }
   };

export type ResendCredentialsMutationVariables = Exact<{
  userId: string;
  email?: string | null | undefined;
}>;


export type ResendCredentialsMutation = { resendCredentials:
    | { __typename: 'CredentialsSent', user: { id: string, email: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type PrintCredentialsMutationVariables = Exact<{
  userId: string;
}>;


export type PrintCredentialsMutation = { printCredentials:
    | { __typename: 'CredentialsPrinted', pdf: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type UnitDataRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnitDataRequestsQuery = { dataRequests: { edges: Array<{ node: { id: string, right: DataRight, state: DataRequestState, text: string, submittedAt: string, dueOn: string | null, answer: string | null, patient: { id: string, fullName: string, recordNumber: string }, submittedBy: { id: string, fullName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EndCarnetMutationVariables = Exact<{
  input: EndCarnetInput;
}>;


export type EndCarnetMutation = { endCarnet:
    | { __typename: 'CarnetEnded', end: { id: string } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type HomeMedicinesQueryVariables = Exact<{
  patientId: string;
  today: string;
  until: string;
  from: string;
  yesterday: string;
}>;


export type HomeMedicinesQuery = { carnet: { cycles: Array<{ id: string, treatment: { id: string, status: TreatmentStatus, planVersion: number }, administrations: Array<{ id: string, medication: string, atc: string, atHome: boolean, status: AdministrationStatus, plannedOn: string, plannedDose: { value: number, unit: string } }> }> } | null, patient: { id: string, homeAdherence: { planned: number, given: number, notGiven: number, vomited: number, unknown: number }, homeDosesOnHold: Array<{ administration: { id: string, medication: string, plannedDose: { value: number, unit: string } }, record: { id: string, at: string, outcome: HomeDoseOutcome } }>, homeDoses: Array<{ id: string, givenTwice: boolean, administration: { id: string, medication: string } }>, dispensings: Array<{ id: string, atc: string, medication: string, from: string, until: string | null, strength: number, unit: string, text: string, deviationPercent: number, note: string | null }> } | null };

export type MarkCurpProblemMutationVariables = Exact<{
  input: MarkCurpProblemInput;
}>;


export type MarkCurpProblemMutation = { markCurpProblem:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Patient', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type NewestWeightQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type NewestWeightQuery = { patient: { id: string, treatments: Array<{ id: string, weightKg: number, startsOn: string }> } | null, carnet: { followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, canonicalValue: number | null }> } | null };

export type OpenAdolescentAccountMutationVariables = Exact<{
  input: OpenAdolescentAccountInput;
}>;


export type OpenAdolescentAccountMutation = { openAdolescentAccount:
    | { __typename: 'AdolescentAccountOpened', user: { id: string } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type PatientQueryVariables = Exact<{
  id: string;
}>;


export type PatientQuery = { patient: { id: string, revision: number, curp: string, nss: string, agregadoMedico: string | null, fullName: string, givenNames: string, birthDate: string, sex: Sex, recordNumber: string, bloodType: string | null, allergies: Array<string>, diagnosis: { icd10: string, name: string, diagnosedOn: string } | null, medicalUnit: { clues: string, name: string, timeZone: string, phone: string | null }, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null }, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null, recordedAt: string, recordedBy: { id: string, fullName: string } } | null, ownAccount: { id: string, fullName: string, email: string | null, credentials: { status: CredentialsStatus } | null } | null, authorities: Array<{ id: string, relationship: Relationship, basis: AuthorityBasis, scope: AuthorityScope, state: AuthorityState, validFrom: string, validUntil: string | null, reviewOn: string | null, continuesAfter18: boolean, reason: string | null, evidence: { kind: EvidenceKind, number: string | null, seenOn: string, seenBy: { id: string, fullName: string } } | null, user: { id: string, fullName: string } }>, end: { id: string, outcome: CarnetOutcome, endedOn: string, state: CarnetEndState, undoableUntil: string, note: string | null, recordedBy: { id: string, fullName: string } | null, confirmedBy: { id: string, fullName: string } | null } | null, caregivers: Array<{ relationship: Relationship, status: CaregiverLinkStatus, user: { id: string, fullName: string, email: string | null, phone: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null, privacy: { isCurrent: boolean, acceptedAt: string | null } | null } }> } | null };

export type PatientsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PatientsQuery = { patients: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, curp: string, fullName: string, birthDate: string, recordNumber: string, diagnosis: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanMedicinesQueryVariables = Exact<{
  id: string;
  from: string;
}>;


export type PlanMedicinesQuery = { treatment: { id: string, cycles: Array<{ id: string, administrations: Array<{ id: string, atc: string, medication: string, route: Route, status: AdministrationStatus }> }> } | null };

export type PostponeCycleMutationVariables = Exact<{
  id: string;
  startsOn: string;
  reason: string;
}>;


export type PostponeCycleMutation = { postponeCycle:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Treatment', id: string, cycles: Array<{ id: string, number: number, status: CycleStatus, startsOn: string, endsOn: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type PreviewAdjustmentQueryVariables = Exact<{
  input: AdjustTreatmentInput;
}>;


export type PreviewAdjustmentQuery = { previewAdjustment: { __typename: 'PlanPreview', heightCm: number, weightKg: number, bodySurfaceArea: number, endsDispensing: Array<string>, cycles: Array<{ cycleId: string | null, phase: string, number: number, startsOn: string, endsOn: string, wasStartsOn: string | null, revoked: boolean }>, doses: Array<{ administrationId: string | null, medication: string, route: Route, plannedOn: string, plannedAt: string | null, wasPlannedOn: string | null, calculation: string, capped: boolean, before: { value: number, unit: string } | null, after: { value: number, unit: string } | null }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> } | null };

export type PreviewTreatmentQueryVariables = Exact<{
  input: StartTreatmentInput;
}>;


export type PreviewTreatmentQuery = { previewTreatment: { __typename: 'PlanPreview', heightCm: number, weightKg: number, bodySurfaceArea: number, protocol: { code: string, name: string, version: number }, cycles: Array<{ phase: string, number: number, startsOn: string, endsOn: string }>, doses: Array<{ phase: string, cycle: number, medication: string, route: Route, plannedOn: string, calculation: string, capped: boolean, after: { value: number, unit: string } | null }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> } | null };

export type ProposeDispensingQueryVariables = Exact<{
  input: ProposeDispensingInput;
}>;


export type ProposeDispensingQuery = { proposeDispensing: Array<{ strength: number, unit: string, tablets: Array<number>, plannedWeek: number, dispensedWeek: number, deviationPercent: number, text: string }> | null };

export type ProtocolsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProtocolsQuery = { protocols: { edges: Array<{ node: { code: string, name: string, version: number, icd10: Array<string> } }> } };

export type RecordAdministrationMutationVariables = Exact<{
  input: RecordAdministrationInput;
}>;


export type RecordAdministrationMutation = { recordAdministration:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicationAdministration', id: string, status: AdministrationStatus, plannedOn: string, givenAt: string | null, reason: string | null, givenDose: { value: number, unit: string } | null }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordAdministrationsMutationVariables = Exact<{
  input: RecordAdministrationsInput;
}>;


export type RecordAdministrationsMutation = { recordAdministrations:
    | { __typename: 'AdministrationsRecorded', administrations: Array<{ id: string, status: AdministrationStatus }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { recordContact:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TasksWorked', tasks: Array<{ id: string, status: TaskStatus }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp:
    | { __typename: 'FollowUp', id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordHistoryQueryVariables = Exact<{
  record: RecordRefInput;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordHistoryQuery = { recordHistory: { edges: Array<{ node: { id: string, at: string, operation: string, field: string, oldValue: string | null, newValue: string | null, reason: string | null, identity: boolean, by: { id: string, fullName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RecordImmunizationFactMutationVariables = Exact<{
  input: RecordImmunizationFactInput;
}>;


export type RecordImmunizationFactMutation = { recordImmunizationFact:
    | { __typename: 'ImmunizationFact', id: string }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { recordMeasurements:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MeasurementsRecorded', followUps: Array<{ id: string }>, warnings: Array<{ severity: WarningSeverity, message: string }>, proposals: Array<{ id: string, largestChangePercent: number, heightCm: number, weightKg: number, treatment: { id: string, protocol: { name: string } } }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordPreventiveActionMutationVariables = Exact<{
  input: RecordPreventiveActionInput;
}>;


export type RecordPreventiveActionMutation = { recordPreventiveAction:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'PreventiveAction', id: string, name: string, doseStatusText: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordSurgeryOutcomeMutationVariables = Exact<{
  id: string;
  status: SurgeryStatus;
  outcome: string;
}>;


export type RecordSurgeryOutcomeMutation = { recordSurgeryOutcome:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string, status: SurgeryStatus, outcome: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RegisterBeneficiaryMutationVariables = Exact<{
  input: RegisterBeneficiaryInput;
}>;


export type RegisterBeneficiaryMutation = { registerBeneficiary:
    | { __typename: 'BeneficiaryRegistered', patient: { id: string, fullName: string, cartilla: { folio: string } }, warnings: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'PatientAlreadyRegistered', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RegisterFamiliesMutationVariables = Exact<{
  input: RegisterFamiliesInput;
}>;


export type RegisterFamiliesMutation = { registerFamilies:
    | { __typename: 'FamilyBatch', ready: number, registered: number, alreadyRegistered: number, refused: number, rows: Array<{ index: number, requestId: string, status: FamilyRowStatus, patient: { id: string, curp: string, fullName: string } | null, warnings: Array<{ path: string, code: string, message: string }>, refusal:
          | { __typename: 'AccountSuspended', message: string, nextStep: string | null }
          | { __typename: 'CurpNeedsCorrection', message: string, nextStep: string | null }
          | { __typename: 'DependentOver16WithoutExtension', message: string, nextStep: string | null }
          | { __typename: 'DutiesConflict', message: string, nextStep: string | null }
          | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
          | { __typename: 'LastAdministrator', message: string, nextStep: string | null }
          | { __typename: 'NoCoverage', message: string, nextStep: string | null }
          | { __typename: 'NotEligible', message: string, nextStep: string | null }
          | { __typename: 'NssDoesNotMatch', message: string, nextStep: string | null }
          | { __typename: 'PatientAlreadyRegistered', message: string, nextStep: string | null }
          | { __typename: 'ReasonNeeded', message: string, nextStep: string | null }
          | { __typename: 'RecordChanged', message: string, nextStep: string | null }
          | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
          | { __typename: 'ResetLinkExpired', message: string, nextStep: string | null }
          | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
          | { __typename: 'SecurityCodeWrong', message: string, nextStep: string | null }
          | { __typename: 'SessionEnded', message: string, nextStep: string | null }
          | { __typename: 'TemporaryPasswordExpired', message: string, nextStep: string | null }
          | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
          | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
          | { __typename: 'WrongState', message: string, nextStep: string | null }
         | null }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
   };

export type RegisterFamilyMutationVariables = Exact<{
  input: RegisterFamilyInput;
}>;


export type RegisterFamilyMutation = { registerFamily:
    | { __typename: 'FamilyRegistered', warnings: Array<{ path: string, code: string, message: string }>, patient: { id: string, curp: string, fullName: string, birthDate: string, sex: Sex, medicalUnit: { clues: string, name: string }, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string, email: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } }> } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'PatientAlreadyRegistered', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RegistrationsQueryVariables = Exact<{
  status?: CredentialsStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegistrationsQuery = { registrations: { totalCount: number, edges: Array<{ cursor: string, node: { registeredAt: string, patient: { id: string, fullName: string, recordNumber: string }, user: { id: string, fullName: string, email: string | null, phone: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReleaseFollowUpMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseFollowUpMutation = { releaseFollowUp: { id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null, releasedAt: string | null } };

export type RescheduleAppointmentMutationVariables = Exact<{
  id: string;
  startsAt: string;
  reason: string;
}>;


export type RescheduleAppointmentMutation = { rescheduleAppointment:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus, startsAt: string, endsAt: string }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RevokeCaregiverMutationVariables = Exact<{
  patientId: string;
  userId: string;
  reason: string;
  lastOne?: boolean | null | undefined;
}>;


export type RevokeCaregiverMutation = { revokeCaregiver:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string } }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RevokeServiceAccountMutationVariables = Exact<{
  input: RevokeServiceAccountInput;
}>;


export type RevokeServiceAccountMutation = { revokeServiceAccount:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ServiceAccount', id: string, status: ServiceAccountStatus }
   };

export type RotateServiceSecretMutationVariables = Exact<{
  input: RotateServiceSecretInput;
}>;


export type RotateServiceSecretMutation = { rotateServiceSecret:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ServiceAccountSecret', clientSecret: string | null, account: { id: string, name: string, clientId: string } }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ScheduleAppointmentMutationVariables = Exact<{
  input: ScheduleAppointmentInput;
}>;


export type ScheduleAppointmentMutation = { scheduleAppointment:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null, warnings: Array<{ code: string, message: string }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ScheduleSurgeryMutationVariables = Exact<{
  input: ScheduleSurgeryInput;
}>;


export type ScheduleSurgeryMutation = { scheduleSurgery:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, warnings: Array<{ code: string, message: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ServiceAccountsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ServiceAccountsQuery = { serviceAccounts: { edges: Array<{ node: { id: string, name: string, clientId: string, status: ServiceAccountStatus, createdAt: string, expiresAt: string, lastUsedAt: string | null, operations: Array<string> | null, owner: { id: string, fullName: string }, scopes: Array<{ role: Role, medicalUnit: { clues: string, name: string } }>, secrets: Array<{ hint: string, endsAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SetAuthorityMutationVariables = Exact<{
  input: SetAuthorityInput;
}>;


export type SetAuthorityMutation = { setAuthority:
    | { __typename: 'Authority', id: string, state: AuthorityState }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SetCoverageMutationVariables = Exact<{
  input: SetCoverageInput;
}>;


export type SetCoverageMutation = { setCoverage:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null } }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SetDispensingMutationVariables = Exact<{
  input: SetDispensingInput;
}>;


export type SetDispensingMutation = { setDispensing:
    | { __typename: 'Dispensing', id: string, text: string }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SetDoseSupplyMutationVariables = Exact<{
  administrationIds: Array<string> | string;
  supply: DoseSupply;
}>;


export type SetDoseSupplyMutation = { setDoseSupply:
    | { __typename: 'DoseSupplySet', administrations: Array<{ id: string, supply: DoseSupply }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SetMedicineSupplyMutationVariables = Exact<{
  input: SetMedicineSupplyInput;
}>;


export type SetMedicineSupplyMutation = { setMedicineSupply:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicineSupplySet', familiesTold: number, administrations: Array<{ id: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SetTreatmentStatusMutationVariables = Exact<{
  input: SetTreatmentStatusInput;
}>;


export type SetTreatmentStatusMutation = { setTreatmentStatus:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Treatment', id: string, status: TreatmentStatus, statusReason: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SetUnitSettingsMutationVariables = Exact<{
  input: SetUnitSettingsInput;
}>;


export type SetUnitSettingsMutation = { setUnitSettings:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicalUnit', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SetVascularAccessMutationVariables = Exact<{
  input: SetVascularAccessInput;
}>;


export type SetVascularAccessMutation = { setVascularAccess:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, revision: number, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SettleCarnetEndMutationVariables = Exact<{
  input: SettleCarnetEndInput;
}>;


export type SettleCarnetEndMutation = { settleCarnetEnd:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, revision: number }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type StaffQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: AccountStatus | null | undefined;
  first: number;
}>;


export type StaffQuery = { staff: { edges: Array<{ node: { id: string, curp: string, status: AccountStatus, suspendedUntil: string | null, lastSignedInAt: string | null, hasSecondFactor: boolean, user: { id: string, fullName: string }, assignments: Array<{ role: Role, until: string | null, medicalUnit: { clues: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean } } };

export type StartTreatmentMutationVariables = Exact<{
  input: StartTreatmentInput;
}>;


export type StartTreatmentMutation = { startTreatment:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Treatment', id: string, status: TreatmentStatus, startsOn: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SupplyOutlookQueryVariables = Exact<{
  medicalUnitClues: string;
  from: string;
  to: string;
}>;


export type SupplyOutlookQuery = { supplyOutlook: { id: string, lines: Array<{ id: string, day: string, atc: string, medication: string, route: Route, children: number, unconfirmedSoon: boolean, total: { value: number, unit: string }, administrations: Array<{ id: string, supply: DoseSupply, supplyExpectedOn: string | null, plannedDose: { value: number, unit: string }, patient: { id: string, fullName: string, recordNumber: string } }> }> } | null };

export type TasksQueryVariables = Exact<{
  medicalUnitClues: string;
  filter?: TaskFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, edges: Array<{ node: { id: string, kind: TaskKind, priority: TaskPriority, message: string, dueAt: string, overdue: boolean, nextAt: string | null, patient: { id: string, fullName: string, recordNumber: string, caregivers: Array<{ relationship: Relationship, status: CaregiverLinkStatus, user: { id: string, fullName: string, phone: string | null } }> }, owner: { id: string, fullName: string } | null, contacts: Array<{ id: string, at: string, channel: ContactChannel, outcome: ContactOutcome, note: string | null, by: { id: string, fullName: string }, caregiver: { id: string, fullName: string } | null }>, absence: { reason: AbsenceReason | null, escalatedAt: string | null, abandonedAt: string | null } | null, subjects: Array<
          | { __typename: 'Appointment', id: string, specialty: string | null, startsAt: string, appointmentKind: AppointmentKind }
          | { __typename: 'DataRequest', id: string, text: string }
          | { __typename: 'MedicationAdministration', id: string, medication: string, plannedOn: string, supply: DoseSupply, supplyExpectedOn: string | null }
          | { __typename: 'PatientTransfer', id: string, fromUnit: { name: string } }
          | { __typename: 'Question', id: string, messages: Array<{ text: string }> }
          | { __typename: 'ShareNote', id: string, from: string, text: string }
          | { __typename: 'Surgery', id: string, procedure: string, startsAt: string }
          | { __typename: 'User', id: string, fullName: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TreatmentsQueryVariables = Exact<{
  patientId: string;
}>;


export type TreatmentsQuery = { patient: { id: string, treatments: Array<{ id: string, status: TreatmentStatus, statusReason: string | null, startsOn: string, heightCm: number, weightKg: number, bodySurfaceArea: number, planVersion: number, planVersions: Array<{ id: string, number: number, at: string, cause: AdjustmentCause | null, note: string | null, summary: string, from: string, until: string | null, changedDoses: number, by: { id: string, fullName: string } | null }>, proposals: Array<{ id: string, heightCm: number, weightKg: number, measuredOn: string, largestChangePercent: number }>, protocol: { code: string, name: string, version: number }, warnings: Array<{ path: string, code: string, message: string }>, cumulativeDoses: Array<{ medication: string, atc: string, totalPerM2: number, isAnthracycline: boolean, total: { value: number, unit: string } }>, cycles: Array<{ id: string, number: number, sequence: number, phaseName: string, status: CycleStatus, startsOn: string, endsOn: string, changes: Array<{ id: string, fromStartsOn: string, toStartsOn: string, reason: string }> }> }> } | null };

export type UnacknowledgedNoticesQueryVariables = Exact<{
  olderThanHours: number;
  first: number;
  after?: string | null | undefined;
}>;


export type UnacknowledgedNoticesQuery = { unacknowledgedNotices: { edges: Array<{ node: { id: string, kind: NoticeKind, occurredAt: string, caregiversTold: number, patient: { id: string, fullName: string, recordNumber: string, caregivers: Array<{ relationship: Relationship, status: CaregiverLinkStatus, user: { id: string, fullName: string, phone: string | null } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UndoActMutationVariables = Exact<{
  record: RecordRefInput;
}>;


export type UndoActMutation = { undoAct:
    | { __typename: 'ActUndone', operation: string, noticesWithdrawn: number }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type UnitSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitSettingsQuery = { medicalUnits: Array<{ id: string, clues: string, name: string, emergencyPhone: string | null, settings: { absenceHoursInduction: number, absenceHoursTreatment: number, absenceHoursAfterTreatment: number, answerWithinDays: number, ownAccountFromYears: number, proposalFromPercent: number, anthracyclineLimitPerM2: number, quietFrom: string, quietUntil: string, reminderAt: string, eveningReminderAt: string | null, reminderDaysBefore: Array<number> } | null }> };

export type VoidRecordMutationVariables = Exact<{
  kind: RecordKind;
  id: string;
  reason: string;
  expectedRevision?: number | null | undefined;
}>;


export type VoidRecordMutation = { voidRecord:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number }
    | { __typename: 'RecordVoided', at: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type WhyNotQueryVariables = Exact<{
  patientId: string;
  userId: string;
}>;


export type WhyNotQuery = { whyNot: { allowed: boolean, explanation: string, changesAt: string | null } | null };

export type WithdrawImmunizationFactMutationVariables = Exact<{
  input: WithdrawImmunizationFactInput;
}>;


export type WithdrawImmunizationFactMutation = { withdrawImmunizationFact:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Patient', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type WithdrawPreventiveActionMutationVariables = Exact<{
  input: WithdrawPreventiveActionInput;
}>;


export type WithdrawPreventiveActionMutation = { withdrawPreventiveAction:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Patient', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export const AuditEntryFragmentDoc = gql`
    fragment AuditEntry on AccessLogEntry {
  id
  at
  operation
  outcome
  unusual
  outsideReader
  actor {
    id
    fullName
    roles
  }
}
    `;
export const AddCaregiverDocument = gql`
    mutation AddCaregiver($patientId: ID!, $caregiver: CaregiverInput!) {
  addCaregiver(input: {patientId: $patientId, caregiver: $caregiver}) {
    __typename
    ... on Patient {
      id
      caregivers {
        relationship
        user {
          id
          fullName
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const AdjustTreatmentDocument = gql`
    mutation AdjustTreatment($input: AdjustTreatmentInput!) {
  adjustTreatment(input: $input) {
    __typename
    ... on TreatmentAdjusted {
      version {
        id
        number
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const AgendaDocument = gql`
    query Agenda($medicalUnitClues: String!, $day: Date!) {
  unitAgenda(medicalUnitClues: $medicalUnitClues, day: $day) {
    id
    day
    appointments {
      id
      status
      kind
      specialty
      startsAt
      endsAt
      practitioner
      location
      sequence
      patient {
        id
        fullName
        recordNumber
      }
    }
    surgeries {
      id
      status
      procedure
      startsAt
      practitioner
      location
      sequence
      patient {
        id
        fullName
        recordNumber
      }
    }
  }
}
    `;
export const AnswerDataRequestDocument = gql`
    mutation AnswerDataRequest($input: AnswerDataRequestInput!) {
  answerDataRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const AnswerQuestionDocument = gql`
    mutation AnswerQuestion($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on Question {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const AssignTasksDocument = gql`
    mutation AssignTasks($input: AssignTasksInput!) {
  assignTasks(input: $input) {
    __typename
    ... on TasksWorked {
      tasks {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const AuditChildDocument = gql`
    query AuditChild($curp: String!, $first: Int!) {
  patientByCurp(curp: $curp) {
    id
    unusualAccess(first: $first) {
      edges {
        node {
          ...AuditEntry
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    accessLog(first: $first) {
      edges {
        node {
          ...AuditEntry
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    ${AuditEntryFragmentDoc}`;
export const CancelAppointmentDocument = gql`
    mutation CancelAppointment($id: ID!, $reason: String!) {
  cancelAppointment(input: {id: $id, reason: $reason}) {
    __typename
    ... on Appointment {
      id
      status
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ChangeStaffDocument = gql`
    mutation ChangeStaff($input: ChangeStaffInput!) {
  changeStaff(input: $input) {
    __typename
    ... on StaffMember {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const ChartDocument = gql`
    query Chart($patientId: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    from
    to
    patient {
      id
      revision
    }
    appointments {
      id
      status
      kind
      specialty
      startsAt
      endsAt
      practitioner
      location
      instructions
      preparationRules {
        bring
        fastingHours
        fastingLiquidsHours
        mealBefore
      }
      sequence
    }
    surgeries {
      id
      status
      procedure
      startsAt
      practitioner
      location
      preparation
      outcome
      sequence
    }
    cycles {
      id
      number
      phaseName
      status
      startsOn
      endsOn
      treatment {
        id
        status
        protocol {
          code
          name
        }
      }
      administrations(from: $from, to: $to) {
        id
        day
        status
        medication
        plannedOn
        plannedAt
        plannedDose {
          value
          unit
        }
        route
        note
        atHome
        givenAt
        givenDose {
          value
          unit
        }
        reason
        supply
        records {
          voided {
            at
          }
        }
      }
    }
    followUps {
      id
      kind
      takenAt
      value
      unit
      note
      releasedAt
    }
  }
}
    `;
export const CheckAdministrationDocument = gql`
    mutation CheckAdministration($administrationId: ID!, $givenDose: Float!) {
  checkAdministration(
    input: {administrationId: $administrationId, givenDose: $givenDose}
  ) {
    __typename
    ... on MedicationAdministration {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ChemotherapyDayDocument = gql`
    query ChemotherapyDay($medicalUnitClues: String!, $day: Date!, $patientId: ID) {
  chemotherapyDay(
    medicalUnitClues: $medicalUnitClues
    day: $day
    patientId: $patientId
  ) {
    id
    day
    children {
      id
      patient {
        id
        fullName
        recordNumber
        birthDate
        allergies
        revision
      }
      counts {
        id
        kind
        canonicalValue
        canonicalUnit
        takenAt
        trend
      }
      warnings {
        code
        message
        override {
          reason
        }
      }
      doses {
        id
        day
        status
        medication
        plannedOn
        plannedAt
        plannedDose {
          value
          unit
        }
        route
        calculation
        infusionMinutes
        note
        supply
        components {
          medication
          dose {
            value
            unit
          }
        }
        givenAt
        givenDose {
          value
          unit
        }
        reason
        awaitingSecondCheck
        atHome
        records {
          voided {
            at
          }
          recordedBy {
            id
            fullName
          }
          checkedBy {
            id
            fullName
          }
        }
        safetyWarnings {
          code
          severity
          message
          override {
            reason
          }
        }
      }
    }
  }
}
    `;
export const ChildCartillaDocument = gql`
    query ChildCartilla($id: ID!) {
  patient(id: $id) {
    id
    cartilla {
      folio
      ageGroup
      schemeVersion
      notLoaded
      immunizationFacts {
        id
        kind
        product
        code
        occurredOn
        source
        reason
      }
      actions {
        id
        category
        code
        name
        dose
        doseName
        dueOn
        earliestOn
        deferralText
        doseStatusText
        performedOn
        performedElsewhere
        status
        lot
        medicalUnit {
          name
        }
      }
    }
  }
}
    `;
export const ChildQuestionsDocument = gql`
    query ChildQuestions($patientId: ID!) {
  patient(id: $patientId) {
    id
    questions(first: 50) {
      edges {
        node {
          id
          status
          expectedBy
          messages {
            id
            at
            text
            by {
              id
              fullName
            }
          }
        }
      }
    }
  }
}
    `;
export const ChooseCartillaDocument = gql`
    mutation ChooseCartilla($input: ChooseCartillaInput!) {
  chooseCartilla(input: $input) {
    __typename
    ... on Patient {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const CorrectAccountDocument = gql`
    mutation CorrectAccount($input: CorrectAccountInput!) {
  correctAccount(input: $input) {
    __typename
    ... on User {
      id
      fullName
      email
      emailProven
      phone
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const CorrectAdministrationDocument = gql`
    mutation CorrectAdministration($input: CorrectAdministrationInput!) {
  correctAdministration(input: $input) {
    __typename
    ... on MedicationAdministration {
      id
      status
      plannedOn
      givenAt
      givenDose {
        value
        unit
      }
      reason
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const CorrectBookingDocument = gql`
    mutation CorrectBooking($input: CorrectBookingInput!) {
  correctBooking(input: $input) {
    __typename
    ... on Appointment {
      id
    }
    ... on Surgery {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on RecordChanged {
      revision
    }
  }
}
    `;
export const CorrectFollowUpDocument = gql`
    mutation CorrectFollowUp($input: CorrectFollowUpInput!) {
  correctFollowUp(input: $input) {
    __typename
    ... on FollowUp {
      id
      releasedAt
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on RecordChanged {
      revision
    }
  }
}
    `;
export const CorrectPatientDocument = gql`
    mutation CorrectPatient($input: CorrectPatientInput!) {
  correctPatient(input: $input) {
    __typename
    ... on PatientCorrected {
      patient {
        id
        revision
      }
      warnings {
        path
        code
        message
      }
      caregiversTold
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on RecordChanged {
      revision
      changes {
        field
        oldValue
        newValue
        at
        by {
          id
          fullName
        }
      }
    }
  }
}
    `;
export const CreateServiceAccountDocument = gql`
    mutation CreateServiceAccount($input: CreateServiceAccountInput!) {
  createServiceAccount(input: $input) {
    __typename
    ... on ServiceAccountSecret {
      clientSecret
      account {
        id
        name
        clientId
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ResendCredentialsDocument = gql`
    mutation ResendCredentials($userId: ID!, $email: String) {
  resendCredentials(input: {userId: $userId, email: $email}) {
    __typename
    ... on CredentialsSent {
      user {
        id
        email
        credentials {
          status
          emailedAt
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const PrintCredentialsDocument = gql`
    mutation PrintCredentials($userId: ID!) {
  printCredentials(input: {userId: $userId}) {
    __typename
    ... on CredentialsPrinted {
      pdf
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const UnitDataRequestsDocument = gql`
    query UnitDataRequests($first: Int!, $after: String) {
  dataRequests(first: $first, after: $after) {
    edges {
      node {
        id
        right
        state
        text
        submittedAt
        dueOn
        answer
        patient {
          id
          fullName
          recordNumber
        }
        submittedBy {
          id
          fullName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const EndCarnetDocument = gql`
    mutation EndCarnet($input: EndCarnetInput!) {
  endCarnet(input: $input) {
    __typename
    ... on CarnetEnded {
      end {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const HomeMedicinesDocument = gql`
    query HomeMedicines($patientId: ID!, $today: Date!, $until: Date!, $from: Date!, $yesterday: Date!) {
  carnet(patientId: $patientId, from: $today, to: $until) {
    cycles {
      id
      treatment {
        id
        status
        planVersion
      }
      administrations(from: $today, to: $until) {
        id
        medication
        atc
        atHome
        status
        plannedOn
        plannedDose {
          value
          unit
        }
      }
    }
  }
  patient(id: $patientId) {
    id
    homeAdherence(from: $from, to: $yesterday) {
      planned
      given
      notGiven
      vomited
      unknown
    }
    homeDosesOnHold(since: $from) {
      administration {
        id
        medication
        plannedDose {
          value
          unit
        }
      }
      record {
        id
        at
        outcome
      }
    }
    homeDoses(on: $today) {
      id
      givenTwice
      administration {
        id
        medication
      }
    }
    dispensings(on: $today) {
      id
      atc
      medication
      from
      until
      strength
      unit
      text
      deviationPercent
      note
    }
  }
}
    `;
export const MarkCurpProblemDocument = gql`
    mutation MarkCurpProblem($input: MarkCurpProblemInput!) {
  markCurpProblem(input: $input) {
    __typename
    ... on Patient {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const NewestWeightDocument = gql`
    query NewestWeight($id: ID!, $from: Date!, $to: Date!) {
  patient(id: $id) {
    id
    treatments {
      id
      weightKg
      startsOn
    }
  }
  carnet(patientId: $id, from: $from, to: $to) {
    followUps {
      id
      kind
      takenAt
      canonicalValue
    }
  }
}
    `;
export const OpenAdolescentAccountDocument = gql`
    mutation OpenAdolescentAccount($input: OpenAdolescentAccountInput!) {
  openAdolescentAccount(input: $input) {
    __typename
    ... on AdolescentAccountOpened {
      user {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const PatientDocument = gql`
    query Patient($id: ID!) {
  patient(id: $id) {
    id
    revision
    curp
    nss
    agregadoMedico
    fullName
    givenNames
    birthDate
    sex
    recordNumber
    bloodType
    allergies
    diagnosis {
      icd10
      name
      diagnosedOn
    }
    medicalUnit {
      clues
      name
      timeZone
      phone
    }
    coverage {
      status
      validUntil
      extension {
        kind
        validUntil
      }
    }
    vascularAccess {
      kind
      site
      placedOn
      note
      recordedAt
      recordedBy {
        id
        fullName
      }
    }
    ownAccount {
      id
      fullName
      email
      credentials {
        status
      }
    }
    authorities {
      id
      relationship
      basis
      scope
      state
      validFrom
      validUntil
      reviewOn
      continuesAfter18
      reason
      evidence {
        kind
        number
        seenOn
        seenBy {
          id
          fullName
        }
      }
      user {
        id
        fullName
      }
    }
    end {
      id
      outcome
      endedOn
      state
      undoableUntil
      note
      recordedBy {
        id
        fullName
      }
      confirmedBy {
        id
        fullName
      }
    }
    caregivers {
      relationship
      status
      user {
        id
        fullName
        email
        phone
        credentials {
          status
          emailedAt
        }
        privacy {
          isCurrent
          acceptedAt
        }
      }
    }
  }
}
    `;
export const PatientsDocument = gql`
    query Patients($search: String, $first: Int!, $after: String) {
  patients(search: $search, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        curp
        fullName
        birthDate
        recordNumber
        diagnosis {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const PlanMedicinesDocument = gql`
    query PlanMedicines($id: ID!, $from: Date!) {
  treatment(id: $id) {
    id
    cycles {
      id
      administrations(from: $from) {
        id
        atc
        medication
        route
        status
      }
    }
  }
}
    `;
export const PostponeCycleDocument = gql`
    mutation PostponeCycle($id: ID!, $startsOn: Date!, $reason: String!) {
  postponeCycle(input: {id: $id, startsOn: $startsOn, reason: $reason}) {
    __typename
    ... on Treatment {
      id
      cycles {
        id
        number
        status
        startsOn
        endsOn
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const PreviewAdjustmentDocument = gql`
    query PreviewAdjustment($input: AdjustTreatmentInput!) {
  previewAdjustment(input: $input) {
    __typename
    heightCm
    weightKg
    bodySurfaceArea
    cycles {
      cycleId
      phase
      number
      startsOn
      endsOn
      wasStartsOn
      revoked
    }
    doses {
      administrationId
      medication
      route
      plannedOn
      plannedAt
      wasPlannedOn
      before {
        value
        unit
      }
      after {
        value
        unit
      }
      calculation
      capped
    }
    endsDispensing
    warnings {
      code
      severity
      message
    }
  }
}
    `;
export const PreviewTreatmentDocument = gql`
    query PreviewTreatment($input: StartTreatmentInput!) {
  previewTreatment(input: $input) {
    __typename
    protocol {
      code
      name
      version
    }
    heightCm
    weightKg
    bodySurfaceArea
    cycles {
      phase
      number
      startsOn
      endsOn
    }
    doses {
      phase
      cycle
      medication
      route
      plannedOn
      after {
        value
        unit
      }
      calculation
      capped
    }
    warnings {
      code
      severity
      message
    }
  }
}
    `;
export const ProposeDispensingDocument = gql`
    query ProposeDispensing($input: ProposeDispensingInput!) {
  proposeDispensing(input: $input) {
    strength
    unit
    tablets
    plannedWeek
    dispensedWeek
    deviationPercent
    text
  }
}
    `;
export const ProtocolsDocument = gql`
    query Protocols {
  protocols(first: 100) {
    edges {
      node {
        code
        name
        version
        icd10
      }
    }
  }
}
    `;
export const RecordAdministrationDocument = gql`
    mutation RecordAdministration($input: RecordAdministrationInput!) {
  recordAdministration(input: $input) {
    __typename
    ... on MedicationAdministration {
      id
      status
      plannedOn
      givenAt
      givenDose {
        value
        unit
      }
      reason
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RecordAdministrationsDocument = gql`
    mutation RecordAdministrations($input: RecordAdministrationsInput!) {
  recordAdministrations(input: $input) {
    __typename
    ... on AdministrationsRecorded {
      administrations {
        id
        status
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RecordAttendanceDocument = gql`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    __typename
    ... on Appointment {
      id
      status
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RecordContactDocument = gql`
    mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    __typename
    ... on TasksWorked {
      tasks {
        id
        status
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RecordFollowUpDocument = gql`
    mutation RecordFollowUp($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    __typename
    ... on FollowUp {
      id
      kind
      takenAt
      value
      unit
      note
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RecordHistoryDocument = gql`
    query RecordHistory($record: RecordRefInput!, $first: Int!, $after: String) {
  recordHistory(record: $record, first: $first, after: $after) {
    edges {
      node {
        id
        at
        by {
          id
          fullName
        }
        operation
        field
        oldValue
        newValue
        reason
        identity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const RecordImmunizationFactDocument = gql`
    mutation RecordImmunizationFact($input: RecordImmunizationFactInput!) {
  recordImmunizationFact(input: $input) {
    __typename
    ... on ImmunizationFact {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const RecordMeasurementsDocument = gql`
    mutation RecordMeasurements($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) {
    __typename
    ... on MeasurementsRecorded {
      followUps {
        id
      }
      warnings {
        severity
        message
      }
      proposals {
        id
        largestChangePercent
        heightCm
        weightKg
        treatment {
          id
          protocol {
            name
          }
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on RecordChanged {
      revision
    }
  }
}
    `;
export const RecordPreventiveActionDocument = gql`
    mutation RecordPreventiveAction($input: RecordPreventiveActionInput!) {
  recordPreventiveAction(input: $input) {
    __typename
    ... on PreventiveAction {
      id
      name
      doseStatusText
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const RecordSurgeryOutcomeDocument = gql`
    mutation RecordSurgeryOutcome($id: ID!, $status: SurgeryStatus!, $outcome: String!) {
  recordSurgeryOutcome(input: {id: $id, status: $status, outcome: $outcome}) {
    __typename
    ... on Surgery {
      id
      status
      outcome
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RegisterBeneficiaryDocument = gql`
    mutation RegisterBeneficiary($input: RegisterBeneficiaryInput!) {
  registerBeneficiary(input: $input) {
    __typename
    ... on BeneficiaryRegistered {
      patient {
        id
        fullName
        cartilla {
          folio
        }
      }
      warnings {
        path
        message
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const RegisterFamiliesDocument = gql`
    mutation RegisterFamilies($input: RegisterFamiliesInput!) {
  registerFamilies(input: $input) {
    __typename
    ... on FamilyBatch {
      ready
      registered
      alreadyRegistered
      refused
      rows {
        index
        requestId
        status
        patient {
          id
          curp
          fullName
        }
        warnings {
          path
          code
          message
        }
        refusal {
          __typename
          message
          nextStep
          ... on InvalidInput {
            problems {
              path
              code
              message
            }
          }
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RegisterFamilyDocument = gql`
    mutation RegisterFamily($input: RegisterFamilyInput!) {
  registerFamily(input: $input) {
    __typename
    ... on FamilyRegistered {
      warnings {
        path
        code
        message
      }
      patient {
        id
        curp
        fullName
        birthDate
        sex
        medicalUnit {
          clues
          name
        }
        caregivers {
          relationship
          user {
            id
            fullName
            email
            credentials {
              status
              emailedAt
            }
          }
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RegistrationsDocument = gql`
    query Registrations($status: CredentialsStatus, $first: Int!, $after: String) {
  registrations(status: $status, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        registeredAt
        patient {
          id
          fullName
          recordNumber
        }
        user {
          id
          fullName
          email
          phone
          credentials {
            status
            emailedAt
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const ReleaseFollowUpDocument = gql`
    mutation ReleaseFollowUp($id: ID!) {
  releaseFollowUp(id: $id) {
    id
    kind
    takenAt
    value
    unit
    note
    releasedAt
  }
}
    `;
export const RescheduleAppointmentDocument = gql`
    mutation RescheduleAppointment($id: ID!, $startsAt: DateTime!, $reason: String!) {
  rescheduleAppointment(input: {id: $id, startsAt: $startsAt, reason: $reason}) {
    __typename
    ... on Appointment {
      id
      status
      startsAt
      endsAt
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RevokeCaregiverDocument = gql`
    mutation RevokeCaregiver($patientId: ID!, $userId: ID!, $reason: String!, $lastOne: Boolean) {
  revokeCaregiver(
    input: {patientId: $patientId, userId: $userId, reason: $reason, lastOne: $lastOne}
  ) {
    __typename
    ... on Patient {
      id
      caregivers {
        relationship
        user {
          id
          fullName
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RevokeServiceAccountDocument = gql`
    mutation RevokeServiceAccount($input: RevokeServiceAccountInput!) {
  revokeServiceAccount(input: $input) {
    __typename
    ... on ServiceAccount {
      id
      status
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const RotateServiceSecretDocument = gql`
    mutation RotateServiceSecret($input: RotateServiceSecretInput!) {
  rotateServiceSecret(input: $input) {
    __typename
    ... on ServiceAccountSecret {
      clientSecret
      account {
        id
        name
        clientId
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ScheduleAppointmentDocument = gql`
    mutation ScheduleAppointment($input: ScheduleAppointmentInput!) {
  scheduleAppointment(input: $input) {
    __typename
    ... on Appointment {
      id
      status
      kind
      specialty
      startsAt
      endsAt
      practitioner
      location
      instructions
      warnings {
        code
        message
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ScheduleSurgeryDocument = gql`
    mutation ScheduleSurgery($input: ScheduleSurgeryInput!) {
  scheduleSurgery(input: $input) {
    __typename
    ... on Surgery {
      id
      status
      procedure
      startsAt
      practitioner
      location
      preparation
      warnings {
        code
        message
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const ServiceAccountsDocument = gql`
    query ServiceAccounts($after: String) {
  serviceAccounts(first: 100, after: $after) {
    edges {
      node {
        id
        name
        clientId
        status
        createdAt
        expiresAt
        lastUsedAt
        operations
        owner {
          id
          fullName
        }
        scopes {
          role
          medicalUnit {
            clues
            name
          }
        }
        secrets {
          hint
          endsAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const SetAuthorityDocument = gql`
    mutation SetAuthority($input: SetAuthorityInput!) {
  setAuthority(input: $input) {
    __typename
    ... on Authority {
      id
      state
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetCoverageDocument = gql`
    mutation SetCoverage($input: SetCoverageInput!) {
  setCoverage(input: $input) {
    __typename
    ... on Patient {
      id
      coverage {
        status
        validUntil
        extension {
          kind
          validUntil
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetDispensingDocument = gql`
    mutation SetDispensing($input: SetDispensingInput!) {
  setDispensing(input: $input) {
    __typename
    ... on Dispensing {
      id
      text
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const SetDoseSupplyDocument = gql`
    mutation SetDoseSupply($administrationIds: [ID!]!, $supply: DoseSupply!) {
  setDoseSupply(input: {administrationIds: $administrationIds, supply: $supply}) {
    __typename
    ... on DoseSupplySet {
      administrations {
        id
        supply
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetMedicineSupplyDocument = gql`
    mutation SetMedicineSupply($input: SetMedicineSupplyInput!) {
  setMedicineSupply(input: $input) {
    __typename
    ... on MedicineSupplySet {
      familiesTold
      administrations {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetTreatmentStatusDocument = gql`
    mutation SetTreatmentStatus($input: SetTreatmentStatusInput!) {
  setTreatmentStatus(input: $input) {
    __typename
    ... on Treatment {
      id
      status
      statusReason
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetUnitSettingsDocument = gql`
    mutation SetUnitSettings($input: SetUnitSettingsInput!) {
  setUnitSettings(input: $input) {
    __typename
    ... on MedicalUnit {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SetVascularAccessDocument = gql`
    mutation SetVascularAccess($input: SetVascularAccessInput!) {
  setVascularAccess(input: $input) {
    __typename
    ... on Patient {
      id
      revision
      vascularAccess {
        kind
        site
        placedOn
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SettleCarnetEndDocument = gql`
    mutation SettleCarnetEnd($input: SettleCarnetEndInput!) {
  settleCarnetEnd(input: $input) {
    __typename
    ... on Patient {
      id
      revision
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const StaffDocument = gql`
    query Staff($search: String, $status: AccountStatus, $first: Int!) {
  staff(search: $search, status: $status, first: $first) {
    edges {
      node {
        id
        user {
          id
          fullName
        }
        curp
        status
        suspendedUntil
        lastSignedInAt
        hasSecondFactor
        assignments {
          role
          until
          medicalUnit {
            clues
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `;
export const StartTreatmentDocument = gql`
    mutation StartTreatment($input: StartTreatmentInput!) {
  startTreatment(input: $input) {
    __typename
    ... on Treatment {
      id
      status
      startsOn
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on ReasonNeeded {
      warnings {
        code
        severity
        message
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
  }
}
    `;
export const SupplyOutlookDocument = gql`
    query SupplyOutlook($medicalUnitClues: String!, $from: Date!, $to: Date!) {
  supplyOutlook(medicalUnitClues: $medicalUnitClues, from: $from, to: $to) {
    id
    lines {
      id
      day
      atc
      medication
      route
      children
      unconfirmedSoon
      total {
        value
        unit
      }
      administrations {
        id
        supply
        supplyExpectedOn
        plannedDose {
          value
          unit
        }
        patient {
          id
          fullName
          recordNumber
        }
      }
    }
  }
}
    `;
export const TasksDocument = gql`
    query Tasks($medicalUnitClues: String!, $filter: TaskFilterInput, $first: Int!, $after: String) {
  tasks(
    medicalUnitClues: $medicalUnitClues
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        id
        kind
        priority
        message
        dueAt
        overdue
        nextAt
        patient {
          id
          fullName
          recordNumber
          caregivers {
            relationship
            status
            user {
              id
              fullName
              phone
            }
          }
        }
        owner {
          id
          fullName
        }
        contacts {
          id
          at
          channel
          outcome
          note
          by {
            id
            fullName
          }
          caregiver {
            id
            fullName
          }
        }
        absence {
          reason
          escalatedAt
          abandonedAt
        }
        subjects {
          __typename
          ... on Appointment {
            id
            appointmentKind: kind
            specialty
            startsAt
          }
          ... on Surgery {
            id
            procedure
            startsAt
          }
          ... on MedicationAdministration {
            id
            medication
            plannedOn
            supply
            supplyExpectedOn
          }
          ... on User {
            id
            fullName
          }
          ... on PatientTransfer {
            id
            fromUnit: from {
              name
            }
          }
          ... on ShareNote {
            id
            from
            text
          }
          ... on DataRequest {
            id
            text
          }
          ... on Question {
            id
            messages {
              text
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const TreatmentsDocument = gql`
    query Treatments($patientId: ID!) {
  patient(id: $patientId) {
    id
    treatments {
      id
      status
      statusReason
      startsOn
      heightCm
      weightKg
      bodySurfaceArea
      planVersion
      planVersions {
        id
        number
        at
        cause
        note
        summary
        from
        until
        changedDoses
        by {
          id
          fullName
        }
      }
      proposals {
        id
        heightCm
        weightKg
        measuredOn
        largestChangePercent
      }
      protocol {
        code
        name
        version
      }
      warnings {
        path
        code
        message
      }
      cumulativeDoses {
        medication
        atc
        total {
          value
          unit
        }
        totalPerM2
        isAnthracycline
      }
      cycles {
        id
        number
        sequence
        phaseName
        status
        startsOn
        endsOn
        changes {
          id
          fromStartsOn
          toStartsOn
          reason
        }
      }
    }
  }
}
    `;
export const UnacknowledgedNoticesDocument = gql`
    query UnacknowledgedNotices($olderThanHours: Float!, $first: Int!, $after: String) {
  unacknowledgedNotices(
    olderThanHours: $olderThanHours
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        kind
        occurredAt
        caregiversTold
        patient {
          id
          fullName
          recordNumber
          caregivers {
            relationship
            status
            user {
              id
              fullName
              phone
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const UndoActDocument = gql`
    mutation UndoAct($record: RecordRefInput!) {
  undoAct(input: {record: $record}) {
    __typename
    ... on ActUndone {
      operation
      noticesWithdrawn
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const UnitSettingsDocument = gql`
    query UnitSettings {
  medicalUnits {
    id
    clues
    name
    emergencyPhone
    settings {
      absenceHoursInduction
      absenceHoursTreatment
      absenceHoursAfterTreatment
      answerWithinDays
      ownAccountFromYears
      proposalFromPercent
      anthracyclineLimitPerM2
      quietFrom
      quietUntil
      reminderAt
      eveningReminderAt
      reminderDaysBefore
    }
  }
}
    `;
export const VoidRecordDocument = gql`
    mutation VoidRecord($kind: RecordKind!, $id: ID!, $reason: String!, $expectedRevision: Int) {
  voidRecord(
    input: {record: {kind: $kind, id: $id}, reason: $reason, expectedRevision: $expectedRevision}
  ) {
    __typename
    ... on RecordVoided {
      at
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on RecordChanged {
      revision
    }
  }
}
    `;
export const WhyNotDocument = gql`
    query WhyNot($patientId: ID!, $userId: ID!) {
  whyNot(patientId: $patientId, userId: $userId) {
    allowed
    explanation
    changesAt
  }
}
    `;
export const WithdrawImmunizationFactDocument = gql`
    mutation WithdrawImmunizationFact($input: WithdrawImmunizationFactInput!) {
  withdrawImmunizationFact(input: $input) {
    __typename
    ... on Patient {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;
export const WithdrawPreventiveActionDocument = gql`
    mutation WithdrawPreventiveAction($input: WithdrawPreventiveActionInput!) {
  withdrawPreventiveAction(input: $input) {
    __typename
    ... on Patient {
      id
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    AddCaregiver(variables: AddCaregiverMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AddCaregiverMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AddCaregiverMutation>({ document: AddCaregiverDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AddCaregiver', 'mutation', variables);
    },
    AdjustTreatment(variables: AdjustTreatmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AdjustTreatmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AdjustTreatmentMutation>({ document: AdjustTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AdjustTreatment', 'mutation', variables);
    },
    Agenda(variables: AgendaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AgendaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AgendaQuery>({ document: AgendaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Agenda', 'query', variables);
    },
    AnswerDataRequest(variables: AnswerDataRequestMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerDataRequestMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerDataRequestMutation>({ document: AnswerDataRequestDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerDataRequest', 'mutation', variables);
    },
    AnswerQuestion(variables: AnswerQuestionMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerQuestionMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerQuestionMutation>({ document: AnswerQuestionDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerQuestion', 'mutation', variables);
    },
    AssignTasks(variables: AssignTasksMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AssignTasksMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AssignTasksMutation>({ document: AssignTasksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AssignTasks', 'mutation', variables);
    },
    AuditChild(variables: AuditChildQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AuditChildQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AuditChildQuery>({ document: AuditChildDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AuditChild', 'query', variables);
    },
    CancelAppointment(variables: CancelAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CancelAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CancelAppointmentMutation>({ document: CancelAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CancelAppointment', 'mutation', variables);
    },
    ChangeStaff(variables: ChangeStaffMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangeStaffMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangeStaffMutation>({ document: ChangeStaffDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangeStaff', 'mutation', variables);
    },
    Chart(variables: ChartQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChartQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChartQuery>({ document: ChartDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Chart', 'query', variables);
    },
    CheckAdministration(variables: CheckAdministrationMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CheckAdministrationMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CheckAdministrationMutation>({ document: CheckAdministrationDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CheckAdministration', 'mutation', variables);
    },
    ChemotherapyDay(variables: ChemotherapyDayQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChemotherapyDayQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChemotherapyDayQuery>({ document: ChemotherapyDayDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChemotherapyDay', 'query', variables);
    },
    ChildCartilla(variables: ChildCartillaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChildCartillaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChildCartillaQuery>({ document: ChildCartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChildCartilla', 'query', variables);
    },
    ChildQuestions(variables: ChildQuestionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChildQuestionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChildQuestionsQuery>({ document: ChildQuestionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChildQuestions', 'query', variables);
    },
    ChooseCartilla(variables: ChooseCartillaMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChooseCartillaMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChooseCartillaMutation>({ document: ChooseCartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChooseCartilla', 'mutation', variables);
    },
    CorrectAccount(variables: CorrectAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectAccountMutation>({ document: CorrectAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectAccount', 'mutation', variables);
    },
    CorrectAdministration(variables: CorrectAdministrationMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectAdministrationMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectAdministrationMutation>({ document: CorrectAdministrationDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectAdministration', 'mutation', variables);
    },
    CorrectBooking(variables: CorrectBookingMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectBookingMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectBookingMutation>({ document: CorrectBookingDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectBooking', 'mutation', variables);
    },
    CorrectFollowUp(variables: CorrectFollowUpMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectFollowUpMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectFollowUpMutation>({ document: CorrectFollowUpDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectFollowUp', 'mutation', variables);
    },
    CorrectPatient(variables: CorrectPatientMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectPatientMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectPatientMutation>({ document: CorrectPatientDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectPatient', 'mutation', variables);
    },
    CreateServiceAccount(variables: CreateServiceAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateServiceAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateServiceAccountMutation>({ document: CreateServiceAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateServiceAccount', 'mutation', variables);
    },
    ResendCredentials(variables: ResendCredentialsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ResendCredentialsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ResendCredentialsMutation>({ document: ResendCredentialsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ResendCredentials', 'mutation', variables);
    },
    PrintCredentials(variables: PrintCredentialsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PrintCredentialsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PrintCredentialsMutation>({ document: PrintCredentialsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PrintCredentials', 'mutation', variables);
    },
    UnitDataRequests(variables: UnitDataRequestsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitDataRequestsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitDataRequestsQuery>({ document: UnitDataRequestsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitDataRequests', 'query', variables);
    },
    EndCarnet(variables: EndCarnetMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<EndCarnetMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<EndCarnetMutation>({ document: EndCarnetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'EndCarnet', 'mutation', variables);
    },
    HomeMedicines(variables: HomeMedicinesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<HomeMedicinesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<HomeMedicinesQuery>({ document: HomeMedicinesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'HomeMedicines', 'query', variables);
    },
    MarkCurpProblem(variables: MarkCurpProblemMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MarkCurpProblemMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<MarkCurpProblemMutation>({ document: MarkCurpProblemDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MarkCurpProblem', 'mutation', variables);
    },
    NewestWeight(variables: NewestWeightQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NewestWeightQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NewestWeightQuery>({ document: NewestWeightDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'NewestWeight', 'query', variables);
    },
    OpenAdolescentAccount(variables: OpenAdolescentAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<OpenAdolescentAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<OpenAdolescentAccountMutation>({ document: OpenAdolescentAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'OpenAdolescentAccount', 'mutation', variables);
    },
    Patient(variables: PatientQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PatientQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PatientQuery>({ document: PatientDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Patient', 'query', variables);
    },
    Patients(variables: PatientsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PatientsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PatientsQuery>({ document: PatientsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Patients', 'query', variables);
    },
    PlanMedicines(variables: PlanMedicinesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PlanMedicinesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PlanMedicinesQuery>({ document: PlanMedicinesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PlanMedicines', 'query', variables);
    },
    PostponeCycle(variables: PostponeCycleMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PostponeCycleMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PostponeCycleMutation>({ document: PostponeCycleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PostponeCycle', 'mutation', variables);
    },
    PreviewAdjustment(variables: PreviewAdjustmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreviewAdjustmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreviewAdjustmentQuery>({ document: PreviewAdjustmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PreviewAdjustment', 'query', variables);
    },
    PreviewTreatment(variables: PreviewTreatmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreviewTreatmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreviewTreatmentQuery>({ document: PreviewTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PreviewTreatment', 'query', variables);
    },
    ProposeDispensing(variables: ProposeDispensingQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProposeDispensingQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProposeDispensingQuery>({ document: ProposeDispensingDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProposeDispensing', 'query', variables);
    },
    Protocols(variables?: ProtocolsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProtocolsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProtocolsQuery>({ document: ProtocolsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Protocols', 'query', variables);
    },
    RecordAdministration(variables: RecordAdministrationMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordAdministrationMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordAdministrationMutation>({ document: RecordAdministrationDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordAdministration', 'mutation', variables);
    },
    RecordAdministrations(variables: RecordAdministrationsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordAdministrationsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordAdministrationsMutation>({ document: RecordAdministrationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordAdministrations', 'mutation', variables);
    },
    RecordAttendance(variables: RecordAttendanceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordAttendanceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordAttendanceMutation>({ document: RecordAttendanceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordAttendance', 'mutation', variables);
    },
    RecordContact(variables: RecordContactMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordContactMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordContactMutation>({ document: RecordContactDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordContact', 'mutation', variables);
    },
    RecordFollowUp(variables: RecordFollowUpMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordFollowUpMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordFollowUpMutation>({ document: RecordFollowUpDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordFollowUp', 'mutation', variables);
    },
    RecordHistory(variables: RecordHistoryQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordHistoryQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordHistoryQuery>({ document: RecordHistoryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordHistory', 'query', variables);
    },
    RecordImmunizationFact(variables: RecordImmunizationFactMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordImmunizationFactMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordImmunizationFactMutation>({ document: RecordImmunizationFactDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordImmunizationFact', 'mutation', variables);
    },
    RecordMeasurements(variables: RecordMeasurementsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordMeasurementsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordMeasurementsMutation>({ document: RecordMeasurementsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordMeasurements', 'mutation', variables);
    },
    RecordPreventiveAction(variables: RecordPreventiveActionMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordPreventiveActionMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordPreventiveActionMutation>({ document: RecordPreventiveActionDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordPreventiveAction', 'mutation', variables);
    },
    RecordSurgeryOutcome(variables: RecordSurgeryOutcomeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordSurgeryOutcomeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordSurgeryOutcomeMutation>({ document: RecordSurgeryOutcomeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordSurgeryOutcome', 'mutation', variables);
    },
    RegisterBeneficiary(variables: RegisterBeneficiaryMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegisterBeneficiaryMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegisterBeneficiaryMutation>({ document: RegisterBeneficiaryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RegisterBeneficiary', 'mutation', variables);
    },
    RegisterFamilies(variables: RegisterFamiliesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegisterFamiliesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegisterFamiliesMutation>({ document: RegisterFamiliesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RegisterFamilies', 'mutation', variables);
    },
    RegisterFamily(variables: RegisterFamilyMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegisterFamilyMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegisterFamilyMutation>({ document: RegisterFamilyDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RegisterFamily', 'mutation', variables);
    },
    Registrations(variables: RegistrationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegistrationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegistrationsQuery>({ document: RegistrationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Registrations', 'query', variables);
    },
    ReleaseFollowUp(variables: ReleaseFollowUpMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ReleaseFollowUpMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ReleaseFollowUpMutation>({ document: ReleaseFollowUpDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ReleaseFollowUp', 'mutation', variables);
    },
    RescheduleAppointment(variables: RescheduleAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RescheduleAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RescheduleAppointmentMutation>({ document: RescheduleAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RescheduleAppointment', 'mutation', variables);
    },
    RevokeCaregiver(variables: RevokeCaregiverMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeCaregiverMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeCaregiverMutation>({ document: RevokeCaregiverDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeCaregiver', 'mutation', variables);
    },
    RevokeServiceAccount(variables: RevokeServiceAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeServiceAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeServiceAccountMutation>({ document: RevokeServiceAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeServiceAccount', 'mutation', variables);
    },
    RotateServiceSecret(variables: RotateServiceSecretMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RotateServiceSecretMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RotateServiceSecretMutation>({ document: RotateServiceSecretDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RotateServiceSecret', 'mutation', variables);
    },
    ScheduleAppointment(variables: ScheduleAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ScheduleAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ScheduleAppointmentMutation>({ document: ScheduleAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ScheduleAppointment', 'mutation', variables);
    },
    ScheduleSurgery(variables: ScheduleSurgeryMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ScheduleSurgeryMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ScheduleSurgeryMutation>({ document: ScheduleSurgeryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ScheduleSurgery', 'mutation', variables);
    },
    ServiceAccounts(variables?: ServiceAccountsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ServiceAccountsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ServiceAccountsQuery>({ document: ServiceAccountsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ServiceAccounts', 'query', variables);
    },
    SetAuthority(variables: SetAuthorityMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetAuthorityMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetAuthorityMutation>({ document: SetAuthorityDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetAuthority', 'mutation', variables);
    },
    SetCoverage(variables: SetCoverageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetCoverageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetCoverageMutation>({ document: SetCoverageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetCoverage', 'mutation', variables);
    },
    SetDispensing(variables: SetDispensingMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetDispensingMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetDispensingMutation>({ document: SetDispensingDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetDispensing', 'mutation', variables);
    },
    SetDoseSupply(variables: SetDoseSupplyMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetDoseSupplyMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetDoseSupplyMutation>({ document: SetDoseSupplyDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetDoseSupply', 'mutation', variables);
    },
    SetMedicineSupply(variables: SetMedicineSupplyMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetMedicineSupplyMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetMedicineSupplyMutation>({ document: SetMedicineSupplyDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetMedicineSupply', 'mutation', variables);
    },
    SetTreatmentStatus(variables: SetTreatmentStatusMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetTreatmentStatusMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetTreatmentStatusMutation>({ document: SetTreatmentStatusDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetTreatmentStatus', 'mutation', variables);
    },
    SetUnitSettings(variables: SetUnitSettingsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetUnitSettingsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetUnitSettingsMutation>({ document: SetUnitSettingsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetUnitSettings', 'mutation', variables);
    },
    SetVascularAccess(variables: SetVascularAccessMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetVascularAccessMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetVascularAccessMutation>({ document: SetVascularAccessDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetVascularAccess', 'mutation', variables);
    },
    SettleCarnetEnd(variables: SettleCarnetEndMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SettleCarnetEndMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SettleCarnetEndMutation>({ document: SettleCarnetEndDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SettleCarnetEnd', 'mutation', variables);
    },
    Staff(variables: StaffQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<StaffQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<StaffQuery>({ document: StaffDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Staff', 'query', variables);
    },
    StartTreatment(variables: StartTreatmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<StartTreatmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<StartTreatmentMutation>({ document: StartTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'StartTreatment', 'mutation', variables);
    },
    SupplyOutlook(variables: SupplyOutlookQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SupplyOutlookQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SupplyOutlookQuery>({ document: SupplyOutlookDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SupplyOutlook', 'query', variables);
    },
    Tasks(variables: TasksQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TasksQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TasksQuery>({ document: TasksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Tasks', 'query', variables);
    },
    Treatments(variables: TreatmentsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TreatmentsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TreatmentsQuery>({ document: TreatmentsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Treatments', 'query', variables);
    },
    UnacknowledgedNotices(variables: UnacknowledgedNoticesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnacknowledgedNoticesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnacknowledgedNoticesQuery>({ document: UnacknowledgedNoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnacknowledgedNotices', 'query', variables);
    },
    UndoAct(variables: UndoActMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UndoActMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UndoActMutation>({ document: UndoActDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UndoAct', 'mutation', variables);
    },
    UnitSettings(variables?: UnitSettingsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitSettingsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitSettingsQuery>({ document: UnitSettingsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitSettings', 'query', variables);
    },
    VoidRecord(variables: VoidRecordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<VoidRecordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<VoidRecordMutation>({ document: VoidRecordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'VoidRecord', 'mutation', variables);
    },
    WhyNot(variables: WhyNotQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<WhyNotQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<WhyNotQuery>({ document: WhyNotDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'WhyNot', 'query', variables);
    },
    WithdrawImmunizationFact(variables: WithdrawImmunizationFactMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<WithdrawImmunizationFactMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<WithdrawImmunizationFactMutation>({ document: WithdrawImmunizationFactDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'WithdrawImmunizationFact', 'mutation', variables);
    },
    WithdrawPreventiveAction(variables: WithdrawPreventiveActionMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<WithdrawPreventiveActionMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<WithdrawPreventiveActionMutation>({ document: WithdrawPreventiveActionDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'WithdrawPreventiveAction', 'mutation', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;