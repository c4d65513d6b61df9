/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where in its treatment the child was on the day of the absence; it decides how soon the absence is due. */
export type AbsencePhase =
  /** No treatment is ACTIVE or ON_HOLD: 168 hours. */
  | 'AFTER_TREATMENT'
  /** In the first phase of a protocol that is ACTIVE or ON_HOLD: due after 24 hours unless the unit says otherwise. */
  | 'INDUCTION'
  /** In a later phase: 48 hours. */
  | 'TREATMENT';

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

/** The rule that decided whether an account sees a child. */
export type AccessRule =
  /** Denied: the account is suspended or closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** Denied: a custody order. */
  | 'EXCLUDED_BY_ORDER'
  /** Denied: the link was ended. */
  | 'LINK_ENDED'
  /** Denied: the last day of the link is past. */
  | 'LINK_EXPIRED'
  /** Allowed: a link in force. */
  | 'LINK_IN_FORCE'
  /** Denied: the link begins later, or the invitation has no answer. */
  | 'LINK_NOT_YET'
  /** Denied: there never was a link. */
  | 'NO_LINK'
  /** Denied: the patient is 18 and has not granted it. */
  | 'PATIENT_OF_AGE'
  /** Allowed: the patient. */
  | 'PATIENT_SELF'
  /** Denied: the role reads no record. */
  | 'ROLE_READS_NO_RECORD'
  /** Denied: staff without a role in the child's unit. */
  | 'STAFF_OF_OTHER_UNIT'
  /** Allowed: staff of the child's unit with a role that reads records. */
  | 'STAFF_OF_UNIT';

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

/** What happened to an account. */
export type AccountEventKind =
  /** The email address was replaced. */
  | 'ADDRESS_CHANGED'
  /** The account was closed. */
  | 'CLOSED'
  /** A temporary password was printed; the password before works no more. */
  | 'CREDENTIALS_PRINTED'
  /** A temporary password was sent by letter; the password before works no more. */
  | 'CREDENTIALS_SENT'
  /** The record of a child was exported. */
  | 'EXPORTED'
  /** The owner accepted an invitation. */
  | 'INVITATION_ACCEPTED'
  /** The owner declined an invitation. */
  | 'INVITATION_DECLINED'
  /** A medical unit invited the owner to care for a child. */
  | 'INVITED'
  /** A medical unit linked the account to a child. */
  | 'LINK_ADDED'
  /** The link to a child was revoked. */
  | 'LINK_REVOKED'
  /** The fifth failure in 15 minutes: the device, or all unknown devices, must wait. */
  | 'LOCKED'
  /** The owner set a password. */
  | 'PASSWORD_CHANGED'
  /** A link to set a new password was asked for. */
  | 'PASSWORD_RESET_REQUESTED'
  /** A suspended or closed account may be used again. */
  | 'RESUMED'
  /** A staff role was ended, or got an earlier last day. */
  | 'ROLE_ENDED'
  /** A staff role was given, or its last day moved to a later one. */
  | 'ROLE_GRANTED'
  /** The second factor was taken away. */
  | 'SECOND_FACTOR_CLEARED'
  /** The owner set up a second factor. */
  | 'SECOND_FACTOR_SET'
  /** Open sessions were ended by another act, or because a token was used twice. */
  | 'SESSIONS_ENDED'
  /** A session was opened by a right password. */
  | 'SIGNED_IN'
  /** The owner ended a session. */
  | 'SIGNED_OUT'
  /** An attempt to sign in was refused. */
  | 'SIGN_IN_FAILED'
  /** The account was suspended. */
  | 'SUSPENDED';

/** Whether an account may be used. */
export type AccountStatus =
  /** It can sign in. */
  | 'ACTIVE'
  /** For good: sessions end, roles end, credentials stop working. What the person did keeps the name. */
  | 'CLOSED'
  /** For a while; ends every session on the next request. */
  | 'SUSPENDED';

/** One more way to be reached. */
export type AddChannelInput = {
  /** EMAIL: an address. SMS, WHATSAPP: ten digits of Mexico or E.164. Not for WEB_PUSH. */
  address?: string | null | undefined;
  /** Which kind; it must be offered. */
  kind: ChannelKind;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** All when left out. */
  topics?: Array<MessageTopic> | null | undefined;
  /** WEB_PUSH: the subscription of the browser. */
  webPush?: WebPushInput | null | undefined;
};

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

/** The answer to an invitation to care for a child. */
export type AnswerInvitationInput = {
  /** true links the child to the account; false declines. */
  accept: boolean;
  /** CaregiverInvitation.id. */
  id: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

/** The answer of a family about a day at the hospital. */
export type AnswerVisitInput = {
  /** The day of the journey. */
  day: string;
  /** The answer. */
  kind: VisitAnswerKind;
  /** Words for the unit; 500 characters at most. */
  note?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
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

/** How a person is reached. */
export type ChannelKind =
  /** Email. */
  | 'EMAIL'
  /** A text message. */
  | 'SMS'
  /** A push message of one browser. */
  | 'WEB_PUSH'
  /** A WhatsApp message. */
  | 'WHATSAPP';

/** What changes of one channel. */
export type ChannelPreferenceInput = {
  /** An own channel. */
  channelId: string;
  /** Six digits that came on this channel. Proves it. A wrong one is InvalidInput, WRONG_CODE. */
  code?: string | null | undefined;
  /** True: forgets it. Not for the email address of the account. False unless given. */
  remove?: boolean | null | undefined;
  /** What is sent there; left out, it stays; empty: nothing. */
  topics?: Array<MessageTopic> | null | undefined;
};

/** Whether a channel may be used. */
export type ChannelStatus =
  /** In use. */
  | 'ACTIVE'
  /** The last message did not arrive: a bounced email, a wrong number. */
  | 'BOUNCED'
  /** The browser has unsubscribed. */
  | 'GONE'
  /** Its code was not given back yet. */
  | 'UNPROVEN';

/** A time to book or to move to. */
export type CheckAppointmentInput = {
  /** The appointment that would be moved; it is not in its own way. */
  appointmentId?: string | null | undefined;
  /** The duration in minutes, 5 to 1440; 30 by default. */
  durationMinutes?: number | null | undefined;
  /** The child. */
  patientId: string;
  /** How to prepare. */
  preparationRules?: PreparationInput | null | undefined;
  /** For a series. */
  repeat?: RepeatInput | null | undefined;
  /** Where. */
  roomId?: string | null | undefined;
  /** When it would begin. */
  startsAt: string;
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

/** What to share, for how long and how often. */
export type CreateShareInput = {
  /** From 10 minutes to 30 days from now; 72 hours when left out. */
  expiresAt?: string | null | undefined;
  /** A name for the family: 80 characters at most; the date when left out. */
  label?: string | null | undefined;
  /** How often it can be opened: 1 to 50; 5 when left out. */
  maxViews?: number | null | undefined;
  /** 6 to 32 characters; six random digits when left out. */
  passcode?: string | null | undefined;
  /** The child. */
  patientId: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
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

/** Why a vaccine waits. */
export type DeferralReason =
  /** The six months after antibodies against B cells. Live vaccines. */
  | 'AFTER_ANTI_B'
  /** After immunoglobulin or a blood product: vaccines of measles and chickenpox. */
  | 'AFTER_BLOOD_PRODUCT'
  /** The three months after the last dose of a treatment. Live vaccines. */
  | 'AFTER_CHEMOTHERAPY'
  /** After a transplant: live vaccines 24 months, others six. */
  | 'AFTER_TRANSPLANT'
  /** The oncologist wrote that it must not be given. */
  | 'CONTRAINDICATION'
  /** An oncological diagnosis; its treatment is not entered yet. Live vaccines. */
  | 'DIAGNOSIS'
  /** It was given during the treatment and is repeated when the treatment has ended for three months, or six after antibodies against B cells. */
  | 'REPEAT_AFTER_TREATMENT'
  /** A treatment goes on or begins within four weeks. Live vaccines. */
  | 'TREATMENT';

/** A medical unit. */
export type DefineMedicalUnitInput = {
  /** CLUES, eleven characters: two letters of the state, three of the institution, six digits. */
  clues: string;
  /** Name of the unit, as families know it. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
  /** IANA name of the time zone, for example America/Tijuana. */
  timeZone: string;
};

/** A protocol, or a new version of the one with this code. */
export type DefineProtocolInput = {
  /** Its code: LLA-TOTAL-XV-RE. */
  code: string;
  /** The diagnoses that it is for: ICD-10, four characters without a dot. */
  icd10: Array<string>;
  /** Its name. */
  name: string;
  /** Its phases in order. */
  phases: Array<ProtocolPhaseInput>;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
};

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

/** Why a recorded dose does not count for the scheme (FHIR ImmunizationEvaluation.doseStatusReason). */
export type DoseStatusReason =
  /** Given before a transplant: the scheme starts again. */
  | 'BEFORE_TRANSPLANT'
  /** Immunoglobulin or a blood product was given too near to it. */
  | 'BLOOD_PRODUCT'
  /** Given during a treatment or the two weeks before it: it is repeated later. */
  | 'DURING_TREATMENT'
  /** An extra dose, as in an outbreak: it replaces none of the scheme. */
  | 'EXTRA_DOSE'
  /** More than four days before the minimum interval since the previous dose. */
  | 'INTERVAL_TOO_SHORT'
  /** Fewer than 28 days after another live vaccine, and not on the same day. */
  | 'LIVE_INTERVAL_TOO_SHORT'
  /** Not meant for this person. */
  | 'NOT_INDICATED'
  /** After the last age at which it counts. */
  | 'TOO_OLD'
  /** More than four days before the minimum age. */
  | 'TOO_YOUNG'
  /** A vaccine that was postponed on that day: the oncologist must know of it. */
  | 'WHILE_DEFERRED';

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

/** A word about one dose at home. */
export type HomeDoseInput = {
  /** The planned dose. */
  administrationId: string;
  /** Time by the person's word; not in the future, at most 60 days ago. */
  at: string;
  /** Note; 300 characters at most. */
  note?: string | null | undefined;
  /** What happened. */
  outcome: HomeDoseOutcome;
  /** A UUID that the telephone chose; the same one with the same content changes nothing. */
  requestId: string;
};

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

/** Client id and secret of a service account. */
export type IssueServiceTokenInput = {
  /** The client id. */
  clientId: string;
  /** The client secret. */
  clientSecret: string;
  /** A part of its scopes; all when left out. */
  scopes?: Array<ServiceScopeInput> | null | undefined;
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

/** What is sent on a channel. Credentials always go by email or on paper. */
export type MessageTopic =
  /** Answers of the unit. */
  | 'ANSWERS'
  /** That something changed. */
  | 'CHANGES'
  /** Days at the hospital to come. */
  | 'REMINDERS';

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

/** A cycle: so many days, with these medicines. */
export type ProtocolCycleInput = {
  /** How many days it lasts, rest included: 1 to 366. */
  lengthDays: number;
  /** Medicines of the cycle. */
  medications: Array<ProtocolMedicationInput>;
  /** Its number; numbers rise within a phase. */
  number: number;
  /** Counts that the protocol asks for before the cycle begins. Shown and checked; never enforced in silence. */
  startCriteria?: Array<CountCriterionInput> | null | undefined;
  /** Planned tests and procedures; families see them beside the doses of the day. */
  steps?: Array<ProtocolStepInput> | null | undefined;
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

/** A phase: cycles with one aim. */
export type ProtocolPhaseInput = {
  /** Its code, once in a protocol: INDUCCION. */
  code: string;
  /** Its cycles in order; none for a phase of surgery or watching. */
  cycles: Array<ProtocolCycleInput>;
  /** Its clinical name. */
  name: string;
  /** Its name in plain words, for families. */
  plainName?: string | null | undefined;
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

/** A test or procedure that the protocol has on some days of a cycle. */
export type ProtocolStepInput = {
  /** Days of the cycle; 1 is its first day. */
  days: Array<number>;
  /** Kind of the step. */
  kind: ProtocolStepKind;
  /** Its name, as families and staff read it; 120 characters at most. */
  name: string;
};

/** Kind of a planned step of a protocol. */
export type ProtocolStepKind =
  /** Imaging, echocardiogram, audiometry. */
  | 'IMAGING'
  /** A procedure: lumbar puncture, bone marrow, port. */
  | 'PROCEDURE'
  /** Radiotherapy. */
  | 'RADIOTHERAPY'
  /** A laboratory test. */
  | 'TEST';

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

/** Words about doses at home, also of a telephone that was offline. */
export type RecordHomeDosesInput = {
  /** 1 to 200 entries; each has an answer of its own. */
  entries: Array<HomeDoseInput>;
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

/** What a child has had elsewhere. It is corrected by voidRecord and a new record. */
export type RecordPriorExposureInput = {
  /** One entry for each substance and source: 1 to 20. */
  exposures: Array<PriorExposureInput>;
  /** The child. */
  patientId: string;
  /** Chosen by the client (a UUID); the same id with the same input records nothing twice. */
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

/** A member of staff and the roles of the new account. */
export type RegisterStaffInput = {
  /** The CURP of the member of staff: the user name. */
  curp: string;
  /** Email address for the credentials. */
  email: string;
  /** First surname. */
  firstSurname: string;
  /** Given names. */
  givenNames: string;
  /** CLUES of the units in which these roles hold; may be empty for ADMINISTRATOR alone. */
  medicalUnitClues: Array<string>;
  /** A UUID chosen by the client. The same id with the same input returns the same answer and sends no second letter. */
  requestId: string;
  /** One or more roles other than CAREGIVER. */
  roles: Array<Role>;
  /** Second surname; left out when the person has none. */
  secondSurname?: string | null | undefined;
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

/** The person whose cover is reprinted, and the email address for it. */
export type ReprintCartillaInput = {
  /** The challengeId of issueSecurityCode. */
  challengeId: string;
  /** The CURP of the person whose cartilla it is. */
  curp: string;
  /** The email address for the cover. */
  email: string;
  /** The same email address again. */
  emailConfirmation: string;
  /** The NSS through which that person has rights: eleven digits. */
  nss: string;
  /** The digits of the security code. */
  securityCode: string;
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

/** The share to end. */
export type RevokeShareInput = {
  /** The share. */
  id: string;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
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

/** What changes; what is left out stays as it is. */
export type SetPreferencesInput = {
  /** Channels to change; those not named stay. */
  channels?: Array<ChannelPreferenceInput> | null | undefined;
  /** Left out, it stays. */
  daysBeforeReminder?: boolean | null | undefined;
  /** Left out, it stays. */
  eveningReminder?: boolean | null | undefined;
  /** es or en; left out, it stays. */
  language?: string | null | undefined;
  /** Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused. */
  requestId?: string | null | undefined;
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

/** Sex as the CURP states it. */
export type Sex =
  /** M, mujer. */
  | 'FEMALE'
  /** H, hombre. */
  | 'MALE'
  /** X, no binario. */
  | 'NON_BINARY';

/** Whether a share can be opened. To a reader all but ACTIVE look alike. */
export type ShareStatus =
  /** It can be opened. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Five wrong passcodes were tried. */
  | 'LOCKED'
  /** A person ended it, or the person who made it sees the child no more. */
  | 'REVOKED'
  /** It was opened as often as allowed. */
  | 'USED_UP';

/** A fact of the emergency sheet that may be missing. */
export type SheetFact =
  /** No allergy is on record; the child may still have one. */
  | 'ALLERGIES'
  /** No blood group is on record. */
  | 'BLOOD_TYPE'
  /** No blood count is on record, or one is older than 72 hours. */
  | 'COUNTS'
  /** The unit gave no telephone that answers day and night. */
  | 'EMERGENCY_PHONE'
  /** The unit gave no text for the first hour. */
  | 'FIRST_HOUR_TEXT'
  /** No treatment is under way, so neither a phase nor medicines are known. */
  | 'TREATMENT'
  /** No catheter or port is on record, nor that none is in place. */
  | 'VASCULAR_ACCESS'
  /** No weight is on record, or it is older than 30 days. */
  | 'WEIGHT';

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

/** A request about personal data. */
export type SubmitDataRequestInput = {
  /** The child. */
  patientId: string;
  /** A UUID chosen by the client. The same id with the same input returns the same answer. */
  requestId: string;
  /** The right. */
  right: DataRight;
  /** What is asked for: 10 to 3,000 characters. */
  text: string;
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

/** How a task ended. */
export type TaskEnding =
  /** Its cause is gone: the medicine is there, the child came, the change was acknowledged, the carnet ended. */
  | 'CAUSE_GONE'
  /** Staff recorded an outcome that ends it. */
  | 'OUTCOME';

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

/** A child, the receiving unit and the reason. */
export type TransferPatientInput = {
  /** The child. */
  patientId: string;
  /** Reason; the family may read it. */
  reason: string;
  /** A UUID chosen by the client. The same id with the same input returns the same answer and makes no second transfer. */
  requestId: string;
  /** CLUES of the receiving unit. */
  toMedicalUnitClues: string;
};

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

/** What a family says about a day at the hospital. */
export type VisitAnswerKind =
  /** Ya llegamos: on the day itself; the unit records the attendance. */
  | 'ARRIVED'
  /** No puedo ese día: a request to the unit, never a change of an appointment. */
  | 'CANNOT_COME'
  /** Voy: the family will come. */
  | 'COMING';

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

/** PushSubscription.toJSON() of a browser. */
export type WebPushInput = {
  /** Base64url, 16 bytes. */
  auth: string;
  /** https; its host must be one that the service allows. */
  endpoint: string;
  /** Base64url, 65 bytes. */
  p256dh: string;
};

export type CarnetChangedSubscriptionVariables = Exact<{
  patientId: string;
}>;


export type CarnetChangedSubscription = { carnetChanged: { patientId: string, revision: number, patient: { id: string, revision: number } | null } };

export type AcceptPrivacyNoticeMutationVariables = Exact<{
  version: string;
}>;


export type AcceptPrivacyNoticeMutation = { acceptPrivacyNotice:
    | { __typename: 'PrivacyNoticeAccepted', version: string, acceptedAt: string, user: { id: string, privacy: { acceptedVersion: string | null, isCurrent: boolean } | null } }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AccessLogQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { patient: { accessLog: { edges: Array<{ node: { id: string, at: string, operation: string, actor: { id: string, fullName: string, roles: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AccountEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountEventsQuery = { viewer: { id: string, accountEvents: { edges: Array<{ node: { id: string, kind: AccountEventKind, at: string, device: string | null, reason: string | null, actor: { id: string, fullName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type AcknowledgeNoticesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AcknowledgeNoticesMutation = { acknowledgeNotices: Array<{ id: string, acknowledgedAt: string | null }> };

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

export type AddChannelMutationVariables = Exact<{
  input: AddChannelInput;
}>;


export type AddChannelMutation = { addChannel:
    | { __typename: 'Channel', id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type AdjustTreatmentMutationVariables = Exact<{
  input: AdjustTreatmentInput;
}>;


export type AdjustTreatmentMutation = { adjustTreatment:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TreatmentAdjusted', version: { id: string, number: number, at: string, cause: AdjustmentCause | null, note: string | null, summary: string, from: string, until: string | null, changedDoses: number, by: { id: string, fullName: string } | null }, treatment: { id: string, status: TreatmentStatus, planVersion: number, planVersions: Array<{ id: string, number: number, cause: AdjustmentCause | null, summary: string, from: string, until: string | null, heightCm: number, weightKg: number }>, proposals: Array<{ id: string, largestChangePercent: number }>, cycles: Array<{ id: string, number: number, phase: string, status: CycleStatus, startsOn: string, endsOn: string, protocol: { code: string, version: number }, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, atc: string, plannedOn: string, plannedAt: string | null, route: Route, calculation: string, addedPurpose: AddedPurpose | null, plannedDose: { value: number, unit: string } }> }> } }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerDataRequestMutationVariables = Exact<{
  id: string;
  state: DataRequestState;
  answer?: string | null | undefined;
}>;


export type AnswerDataRequestMutation = { answerDataRequest:
    | { __typename: 'DataRequest', id: string, right: DataRight, state: DataRequestState, text: string, submittedAt: string, dueOn: string | null, answer: string | null, answeredAt: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'InvitationAnswered', user: { id: string, patients: Array<{ id: string, fullName: string }>, invitations: Array<{ id: string }> } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerVisitMutationVariables = Exact<{
  input: AnswerVisitInput;
}>;


export type AnswerVisitMutation = { answerVisit:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Journey', id: string, day: string, answer: { kind: VisitAnswerKind, note: string | null, at: string, by: { id: string, fullName: string } } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AppointmentQueryVariables = Exact<{
  id: string;
}>;


export type AppointmentQuery = { appointment: { id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null, sequence: number, patient: { id: string, fullName: string }, history: Array<{ sequence: number, changedAt: string, fromStatus: AppointmentStatus, toStatus: AppointmentStatus, fromStartsAt: string, toStartsAt: string, reason: string | null, changedBy: { id: string, fullName: string } | null }>, warnings: Array<{ code: string, message: string }> } | null };

export type ArrivalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ArrivalsQuery = { arrivals: { edges: Array<{ cursor: string, node: { id: string, transferredAt: string, reason: string, from: { clues: string, name: string }, patient: { id: string, fullName: string, recordNumber: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { assignTasks:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TasksWorked', tasks: Array<{ id: string, status: TaskStatus, owner: { id: string, fullName: string } | null }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AuditRecordQueryVariables = Exact<{
  curp: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditRecordQuery = { patientByCurp: { id: string, accessLog: { edges: Array<{ node: { id: string, at: string, operation: string, outcome: string, unusual: Array<UnusualAccess>, actor: { id: string, fullName: string, roles: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, unusualAccess: { edges: Array<{ node: { id: string, at: string, operation: string, unusual: Array<UnusualAccess>, actor: { id: string, fullName: string } | null } }> } } | null };

export type AuthoritiesQueryVariables = Exact<{
  patientId: string;
}>;


export type AuthoritiesQuery = { patient: { id: string, revision: number, ownAccount: { id: string, fullName: string } | null, authorities: Array<{ id: string, state: AuthorityState, relationship: Relationship, basis: AuthorityBasis, scope: AuthorityScope, validFrom: string, validUntil: string | null, reviewOn: string | null, continuesAfter18: boolean, setAt: string, reason: string | null, user: { id: string, fullName: string }, setBy: { id: string, fullName: string } | null, evidence: { kind: EvidenceKind, number: string | null, seenOn: string, seenBy: { id: string, fullName: string } } | null }> } | null };

export type BeginSecondFactorMutationVariables = Exact<{
  password: string;
  code?: string | null | undefined;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'SecondFactorBegun', secret: string, otpauthUri: string, expiresAt: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type IssueCalendarFeedMutationVariables = Exact<{
  patientId: string;
}>;


export type IssueCalendarFeedMutation = { issueCalendarFeed: { url: string } };

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

export type CarnetQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type CarnetQuery = { carnet: { from: string, to: string, patient: { id: string, curp: string, nss: string, fullName: string, birthDate: string, sex: Sex, recordNumber: string, diagnosis: { icd10: string, name: string, diagnosedOn: string } | null, medicalUnit: { id: string, clues: string, name: string, timeZone: string }, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string } }> }, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null }>, cycles: Array<{ id: string, number: number, phase: string, status: CycleStatus, startsOn: string, endsOn: string, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string } }, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, route: Route, givenAt: string | null, reason: string | null, supply: DoseSupply, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null }> }>, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }> } | null };

export type CartillaForecastQueryVariables = Exact<{
  patientId: string;
}>;


export type CartillaForecastQuery = { patient: { id: string, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null }, cartilla: { folio: string, ageGroup: AgeGroup, unconfirmedFacts: number, notLoaded: Array<string>, immunizationFacts: Array<{ id: string, kind: ImmunizationFactKind, product: BloodProduct | null, code: string | null, occurredOn: string, source: string, reason: string | null }>, actions: Array<{ id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, dueOn: string | null, performedOn: string | null, status: PreventiveActionStatus, lot: string | null, earliestOn: string | null, latestOn: string | null, deferredUntil: string | null, deferralReason: DeferralReason | null, deferralText: string | null, doseStatusReason: DoseStatusReason | null, doseStatusText: string | null, hasUnconfirmedFacts: boolean, medicalUnit: { name: string } | null }> } } | null };

export type CartillaQueryVariables = Exact<{
  patientId: string;
}>;


export type CartillaQuery = { patient: { id: string, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null }, cartilla: { folio: string, ageGroup: AgeGroup, actions: Array<{ id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, dueOn: string | null, performedOn: string | null, status: PreventiveActionStatus, lot: string | null, medicalUnit: { name: string } | null }> } } | null };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, mustChangePassword: boolean }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type ChangeStaffMutationVariables = Exact<{
  input: ChangeStaffInput;
}>;


export type ChangeStaffMutation = { changeStaff:
    | { __typename: 'DutiesConflict', medicalUnitClues: string | null, roles: Array<Role>, message: string, nextStep: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string, nextStep: string | null }
    | { __typename: 'StaffMember', id: string, status: AccountStatus, suspendedUntil: string | null, hasSecondFactor: boolean, user: { id: string, fullName: string }, assignments: Array<{ role: Role, until: string | null, medicalUnit: { clues: string } | null }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ChangesSinceQueryVariables = Exact<{
  patientId: string;
  revision: number;
}>;


export type ChangesSinceQuery = { changesSince: { revision: number, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null }>, treatments: Array<{ id: string, status: TreatmentStatus, statusReason: string | null, startsOn: string }>, cycles: Array<{ id: string, number: number, phase: string, status: CycleStatus, startsOn: string, endsOn: string, treatment: { id: string, status: TreatmentStatus } }>, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, route: Route, givenAt: string | null, reason: string | null, supply: DoseSupply, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null }>, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }> } | null };

export type CheckAppointmentQueryVariables = Exact<{
  input: CheckAppointmentInput;
}>;


export type CheckAppointmentQuery = { checkAppointment: Array<{ code: string, message: string, startsAt: string | null, appointment: { id: string, startsAt: string } | null, surgery: { id: string, startsAt: string } | null }> | null };

export type ChemotherapyDayQueryVariables = Exact<{
  medicalUnitClues: string;
  day: string;
  patientId?: string | null | undefined;
}>;


export type ChemotherapyDayQuery = { chemotherapyDay: { id: string, day: string, children: Array<{ id: string, patient: { id: string, fullName: string, recordNumber: string, birthDate: string, sex: Sex, allergies: Array<string>, revision: number, diagnosis: { icd10: string, name: string } | null }, weight: { value: number | null, unit: string | null, takenAt: string } | null, height: { value: number | null, unit: string | null, takenAt: string } | null, counts: Array<{ kind: FollowUpKind, canonicalValue: number | null, canonicalUnit: string | null, takenAt: string, trend: Trend | null }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }>, doses: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, atc: string, plannedOn: string, plannedAt: string | null, route: Route, calculation: string, infusionMinutes: number | null, note: string | null, supply: DoseSupply, requiresSecondCheck: boolean, awaitingSecondCheck: boolean, givenAt: string | null, reason: string | null, plannedDose: { value: number, unit: string }, cycle: { id: string, number: number, phase: string, treatment: { id: string, status: TreatmentStatus, planVersion: number, protocol: { code: string, name: string } } }, components: Array<{ medication: string, dose: { value: number, unit: string } }>, givenDose: { value: number, unit: string } | null, safetyWarnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> }> }> } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'SecondFactorConfirmed', recoveryCodes: Array<string> }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectAccountMutationVariables = Exact<{
  input: CorrectAccountInput;
}>;


export type CorrectAccountMutation = { correctAccount:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'User', id: string, fullName: string, email: string | null, emailProven: boolean | null, phone: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectAdministrationMutationVariables = Exact<{
  input: CorrectAdministrationInput;
}>;


export type CorrectAdministrationMutation = { correctAdministration:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicationAdministration', id: string, status: AdministrationStatus, plannedOn: string, givenAt: string | null, reason: string | null, givenDose: { value: number, unit: string } | null, records: Array<{ status: AdministrationStatus, plannedOn: string, postponedTo: string | null, givenAt: string | null, reason: string | null, correctionReason: string | null, recordedAt: string, givenDose: { value: number, unit: string } | null }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectBookingMutationVariables = Exact<{
  input: CorrectBookingInput;
}>;


export type CorrectBookingMutation = { correctBooking:
    | { __typename: 'Appointment', id: string, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, surgeryEndsAt: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectFollowUpMutationVariables = Exact<{
  input: CorrectFollowUpInput;
}>;


export type CorrectFollowUpMutation = { correctFollowUp:
    | { __typename: 'FollowUp', id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null, releasedAt: string | null, canonicalValue: number | null, canonicalUnit: string | null, confidential: boolean, patient: { id: string, revision: number } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
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
    | { __typename: 'PatientCorrected', caregiversTold: number, patient: { id: string, revision: number, curp: string, nss: string, agregadoMedico: string | null, givenNames: string, fullName: string, birthDate: string, sex: Sex, recordNumber: string, bloodType: string | null, allergies: Array<string>, diagnosis: { icd10: string, name: string, diagnosedOn: string } | null, cartilla: { folio: string } }, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, identity: boolean }>, warnings: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CorrectSurgeryOutcomeMutationVariables = Exact<{
  id: string;
  status: SurgeryStatus;
  outcome: string;
  reason: string;
}>;


export type CorrectSurgeryOutcomeMutation = { correctSurgeryOutcome:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string, status: SurgeryStatus, outcome: string | null, history: Array<{ sequence: number, fromStatus: SurgeryStatus, toStatus: SurgeryStatus, fromOutcome: string | null, reason: string | null }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { createServiceAccount:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ServiceAccountSecret', clientSecret: string | null, account: { id: string, name: string, clientId: string, status: ServiceAccountStatus, expiresAt: string, owner: { id: string, fullName: string }, scopes: Array<{ role: Role, medicalUnit: { clues: string } }> } }
   };

export type CreateShareMutationVariables = Exact<{
  input: CreateShareInput;
}>;


export type CreateShareMutation = { createShare:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ShareCreated', link: string | null, passcode: string | null, share: { id: string, label: string, status: ShareStatus, expiresAt: string, viewsLeft: number, attemptsLeft: number } }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type DataRequestsQueryVariables = Exact<{
  state?: DataRequestState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DataRequestsQuery = { dataRequests: { totalCount: number, edges: Array<{ node: { id: string, right: DataRight, state: DataRequestState, text: string, submittedAt: string, dueOn: string | null, answer: string | null, answeredAt: string | null, patient: { id: string, fullName: string }, submittedBy: { id: string, fullName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DefineMedicalUnitMutationVariables = Exact<{
  input: DefineMedicalUnitInput;
}>;


export type DefineMedicalUnitMutation = { defineMedicalUnit:
    | { __typename: 'InvalidInput', problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicalUnit', id: string, clues: string, name: string, timeZone: string }
    | { __typename: 'RequestIdReused' }
   };

export type DefineProtocolMutationVariables = Exact<{
  input: DefineProtocolInput;
}>;


export type DefineProtocolMutation = { defineProtocol:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Protocol', code: string, name: string, version: number, phases: Array<{ code: string, name: string, cycles: Array<{ number: number, lengthDays: number }> }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type EmergencySheetQueryVariables = Exact<{
  patientId: string;
}>;


export type EmergencySheetQuery = { emergencySheet: { id: string, generatedAt: string, revision: number, phase: string | null, liveVaccinesDeferred: boolean, unknown: Array<SheetFact>, patient: { id: string, fullName: string, birthDate: string, sex: Sex, curp: string, nss: string, allergies: Array<string>, bloodType: string | null, diagnosis: { icd10: string, name: string, plainName: string | null } | null, medicalUnit: { id: string, name: string, phone: string | null, emergencyPhone: string | null, timeZone: string, feverRule: { callNowFrom: number, text: string } | null, firstHourText: { text: string, version: number, publishedAt: string } | null } }, weight: { kind: FollowUpKind, value: number, unit: string, takenAt: string, ageHours: number, outdated: boolean } | null, counts: Array<{ kind: FollowUpKind, value: number, unit: string, takenAt: string, ageHours: number, outdated: boolean }>, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string, version: number } } | null, lastChemotherapy: { day: string, daysAgo: number, administrations: Array<{ id: string, medication: string, route: Route, givenDose: { value: number, unit: string } | null }> } | null, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null, recordedAt: string } | null, medicinesNow: Array<{ medication: string, atc: string, note: string | null, dose: { value: number, unit: string } }> } | null };

export type SheetFragment = { id: string, generatedAt: string, revision: number, phase: string | null, liveVaccinesDeferred: boolean, unknown: Array<SheetFact>, patient: { id: string, fullName: string, birthDate: string, sex: Sex, curp: string, nss: string, allergies: Array<string>, bloodType: string | null, diagnosis: { icd10: string, name: string, plainName: string | null } | null, medicalUnit: { id: string, name: string, phone: string | null, emergencyPhone: string | null, timeZone: string, feverRule: { callNowFrom: number, text: string } | null, firstHourText: { text: string, version: number, publishedAt: string } | null } }, weight: { kind: FollowUpKind, value: number, unit: string, takenAt: string, ageHours: number, outdated: boolean } | null, counts: Array<{ kind: FollowUpKind, value: number, unit: string, takenAt: string, ageHours: number, outdated: boolean }>, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string, version: number } } | null, lastChemotherapy: { day: string, daysAgo: number, administrations: Array<{ id: string, medication: string, route: Route, givenDose: { value: number, unit: string } | null }> } | null, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null, recordedAt: string } | null, medicinesNow: Array<{ medication: string, atc: string, note: string | null, dose: { value: number, unit: string } }> };

export type EndCarnetMutationVariables = Exact<{
  input: EndCarnetInput;
}>;


export type EndCarnetMutation = { endCarnet:
    | { __typename: 'CarnetEnded', appointments: number, surgeries: number, doses: number, noticesWithdrawn: number, patient: { id: string, revision: number }, end: { id: string, outcome: CarnetOutcome, endedOn: string, state: CarnetEndState, recordedAt: string, undoableUntil: string, recordedBy: { id: string, fullName: string } | null, confirmedBy: { id: string, fullName: string } | null } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ExportRecordMutationVariables = Exact<{
  patientId: string;
  password: string;
  code?: string | null | undefined;
}>;


export type ExportRecordMutation = { exportRecord:
    | { __typename: 'RecordExport', jsonUrl: string, pdfUrl: string, expiresAt: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type HomeDosesQueryVariables = Exact<{
  patientId: string;
  on: string;
  adherenceFrom: string;
  adherenceTo: string;
}>;


export type HomeDosesQuery = { patient: { id: string, treatments: Array<{ id: string, status: TreatmentStatus, statusReason: string | null, protocol: { name: string } }>, homeDoses: Array<{ id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, plannedOn: string, plannedAt: string | null, route: Route, note: string | null, plannedDose: { value: number, unit: string } }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, note: string | null, by: { id: string, fullName: string } }> }>, homeAdherence: { from: string, to: string, planned: number, given: number, notGiven: number, vomited: number, unknown: number } } | null };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { viewer: { id: string, invitations: Array<{ id: string, childName: string, relationship: Relationship, invitedAt: string, medicalUnit: { clues: string, name: string, phone: string | null } }> } };

export type IssueServiceTokenMutationVariables = Exact<{
  input: IssueServiceTokenInput;
}>;


export type IssueServiceTokenMutation = { issueServiceToken:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ServiceToken', accessToken: string, expiresAt: string, scopes: Array<{ role: Role, medicalUnit: { clues: string } }> }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type JourneysQueryVariables = Exact<{
  patientId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type JourneysQuery = { journeys: Array<{ id: string, day: string, travel: boolean, startsAt: string | null, endsAt: string | null, bring: Array<string>, supply: DoseSupply | null, patient: { id: string, fullName: string }, medicalUnit: { id: string, name: string, phone: string | null, emergencyPhone: string | null, timeZone: string }, fasting: { solidsFrom: string, liquidsFrom: string | null, until: string } | null, stations: Array<
      | { __typename: 'Appointment', id: string, kind: AppointmentKind, startsAt: string, location: string | null, practitioner: string | null, instructions: string | null, appointmentStatus: AppointmentStatus, appointmentEndsAt: string, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null }
      | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, surgeryStatus: SurgeryStatus, surgeryEndsAt: string | null, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null }
    >, dropped: Array<
      | { __typename: 'Appointment', id: string, kind: AppointmentKind, startsAt: string, location: string | null, practitioner: string | null, instructions: string | null, appointmentStatus: AppointmentStatus, appointmentEndsAt: string, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null }
      | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, surgeryStatus: SurgeryStatus, surgeryEndsAt: string | null, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null }
    >, answer: { kind: VisitAnswerKind, note: string | null, at: string, reply: string | null, repliedAt: string | null, by: { id: string, fullName: string } } | null, changes: Array<{ id: string, kind: NoticeKind, message: string, fromStartsAt: string | null, toStartsAt: string | null, reason: string | null, path: string }> }> | null };

type JourneyStation_Appointment_Fragment = { __typename: 'Appointment', id: string, kind: AppointmentKind, startsAt: string, location: string | null, practitioner: string | null, instructions: string | null, appointmentStatus: AppointmentStatus, appointmentEndsAt: string, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null };

type JourneyStation_Surgery_Fragment = { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, surgeryStatus: SurgeryStatus, surgeryEndsAt: string | null, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null };

export type JourneyStationFragment =
  | JourneyStation_Appointment_Fragment
  | JourneyStation_Surgery_Fragment
;

export type LifetimeExposureQueryVariables = Exact<{
  patientId: string;
}>;


export type LifetimeExposureQuery = { patient: { id: string, lifetimeExposure: { id: string, substances: Array<{ atc: string, medication: string, unit: string, givenTotal: number, givenPerM2: number, elsewherePerM2: number, plannedPerM2: number, totalPerM2: number, lastGivenOn: string | null }>, anthracyclines: { totalPerM2: number, plannedPerM2: number, limitPerM2: number, factorsVersion: string, factors: Array<{ atc: string, factor: number }> }, priorExposures: Array<{ id: string, atc: string, medication: string, totalPerM2: number, unit: string, source: string, lastOn: string | null }> } | null } | null };

export type LoginWithCodeMutationVariables = Exact<{
  curp: string;
  password: string;
  code?: string | null | undefined;
}>;


export type LoginWithCodeMutation = { login:
    | { __typename: 'AccountSuspended', message: string, nextStep: string | null }
    | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, mustChangePassword: boolean, mustSetUpSecondFactor: boolean, user: { id: string, fullName: string, roles: Array<Role> } }
    | { __typename: 'TemporaryPasswordExpired', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type LoginMutationVariables = Exact<{
  curp: string;
  password: string;
}>;


export type LoginMutation = { login:
    | { __typename: 'AccountSuspended', message: string, nextStep: string | null }
    | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, mustChangePassword: boolean, user: { id: string, fullName: string, roles: Array<Role> } }
    | { __typename: 'TemporaryPasswordExpired', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type MarkCurpProblemMutationVariables = Exact<{
  patientId: string;
  problem?: string | null | undefined;
}>;


export type MarkCurpProblemMutation = { markCurpProblem:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Appointment', startsAt: string, id: string, patient: { id: string } }
    | { __typename: 'AppointmentSeries', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'FollowUp', id: string }
    | { __typename: 'Journey', id: string }
    | { __typename: 'MedicalUnit', id: string }
    | { __typename: 'MedicationAdministration', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Patient', fullName: string, birthDate: string, revision: number, id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'Room', id: string }
    | { __typename: 'ServiceAccount', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Surgery', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Treatment', id: string }
    | { __typename: 'TreatmentCycle', startsOn: string, endsOn: string, id: string }
    | { __typename: 'User', id: string }
   | null };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { viewer: { notices: { edges: Array<{ cursor: string, node: { id: string, kind: NoticeKind, occurredAt: string, message: string, acknowledgedAt: string | null, patient: { id: string, fullName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OfflineBundleQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
  notices: number;
}>;


export type OfflineBundleQuery = { carnet: { id: string, from: string, to: string, revision: number, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, endsAt: string | null, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null }>, cycles: Array<{ id: string, number: number, phase: string, phaseName: string, phasePlainName: string | null, status: CycleStatus, startsOn: string, endsOn: string, treatment: { id: string } }>, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, atc: string, plannedOn: string, route: Route, givenAt: string | null, reason: string | null, supply: DoseSupply, note: string | null, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null, cycle: { id: string } }>, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }> } | null, journeys: Array<{ id: string, day: string, travel: boolean, startsAt: string | null, bring: Array<string>, supply: DoseSupply | null, fasting: { solidsFrom: string, liquidsFrom: string | null, until: string } | null, stations: Array<
      | { __typename: 'Appointment', id: string }
      | { __typename: 'Surgery', id: string }
    >, dropped: Array<
      | { __typename: 'Appointment', id: string }
      | { __typename: 'Surgery', id: string }
    >, answer: { kind: VisitAnswerKind, note: string | null, at: string, reply: string | null } | null }> | null, emergencySheet: { id: string, generatedAt: string, phase: string | null, liveVaccinesDeferred: boolean, unknown: Array<SheetFact>, weight: { value: number, unit: string, takenAt: string } | null, counts: Array<{ kind: FollowUpKind, value: number, unit: string, takenAt: string }>, lastChemotherapy: { day: string, administrations: Array<{ id: string }> } | null, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null } | null, medicinesNow: Array<{ medication: string, note: string | null, dose: { value: number, unit: string } }> } | null, patient: { id: string, curp: string, nss: string, agregadoMedico: string | null, fullName: string, givenNames: string, birthDate: string, sex: Sex, recordNumber: string, bloodType: string | null, allergies: Array<string>, diagnosis: { icd10: string, name: string, plainName: string | null, diagnosedOn: string } | null, medicalUnit: { id: string, clues: string, name: string, phone: string | null, emergencyPhone: string | null, timeZone: string, feverRule: { callNowFrom: number, text: string } | null, firstHourText: { text: string, version: number } | null }, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string } }>, treatments: Array<{ id: string, status: TreatmentStatus, statusReason: string | null, startsOn: string, protocol: { code: string, name: string, version: number } }>, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null }, cartilla: { folio: string, ageGroup: AgeGroup, advice: Array<string>, actions: Array<{ id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, dueOn: string | null, performedOn: string | null, status: PreventiveActionStatus, deferredUntil: string | null }> }, calendarFeed: { url: string } | null } | null, viewer: { id: string, fullName: string, notices: { edges: Array<{ node: { id: string, kind: NoticeKind, occurredAt: string, acknowledgedAt: string | null, message: string, fromStartsAt: string | null, toStartsAt: string | null, reason: string | null, day: string | null, path: string, patient: { id: string } } }> } } };

export type OpenAdolescentAccountMutationVariables = Exact<{
  input: OpenAdolescentAccountInput;
}>;


export type OpenAdolescentAccountMutation = { openAdolescentAccount:
    | { __typename: 'AdolescentAccountOpened', user: { id: string, fullName: string, roles: Array<Role>, credentials: { status: CredentialsStatus } | null }, patient: { id: string, ownAccount: { id: string } | null } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type PatientsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PatientsQuery = { patients: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, curp: string, fullName: string, recordNumber: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { viewer: { id: string, preferences: { id: string, language: string, daysBeforeReminder: boolean, eveningReminder: boolean, offeredChannels: Array<ChannelKind>, webPushKey: string | null, channels: Array<{ id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }> } | null, patients: Array<{ id: string, calendarFeed: { url: string } | null }> } };

export type PreviewAdjustmentQueryVariables = Exact<{
  input: AdjustTreatmentInput;
}>;


export type PreviewAdjustmentQuery = { previewAdjustment: { planVersion: number, bodySurfaceArea: number, endsDispensing: Array<string>, protocol: { code: string, name: string, version: number }, cycles: Array<{ cycleId: string | null, phase: string, number: number, startsOn: string, endsOn: string, wasStartsOn: string | null, revoked: boolean }>, doses: Array<{ administrationId: string | null, phase: string, cycle: number, day: number, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, wasPlannedOn: string | null, calculation: string, capped: boolean, before: { value: number, unit: string } | null, after: { value: number, unit: string } | null, components: Array<{ atc: string, medication: string, dose: { value: number, unit: string } }> }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> } | null };

export type PreviewTreatmentQueryVariables = Exact<{
  input: StartTreatmentInput;
}>;


export type PreviewTreatmentQuery = { previewTreatment: { planVersion: number, bodySurfaceArea: number, endsDispensing: Array<string>, protocol: { code: string, name: string, version: number }, cycles: Array<{ cycleId: string | null, phase: string, number: number, startsOn: string, endsOn: string, wasStartsOn: string | null, revoked: boolean }>, doses: Array<{ administrationId: string | null, phase: string, cycle: number, day: number, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, wasPlannedOn: string | null, calculation: string, capped: boolean, before: { value: number, unit: string } | null, after: { value: number, unit: string } | null, components: Array<{ atc: string, medication: string, dose: { value: number, unit: string } }> }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> } | null };

export type PrintCredentialsMutationVariables = Exact<{
  userId: string;
}>;


export type PrintCredentialsMutation = { printCredentials:
    | { __typename: 'CredentialsPrinted', pdf: string, user: { id: string, credentials: { status: CredentialsStatus } | null } }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type PrivacyNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyNoticeQuery = { privacyNotice: { version: string, publishedOn: string, title: string, paragraphs: Array<string> } };

export type ProceduresQueryVariables = Exact<{ [key: string]: never; }>;


export type ProceduresQuery = { procedures: Array<{ id: string, name: string, purpose: string, requirements: Array<string>, place: string, url: string | null, operations: Array<string>, roles: Array<Role> }> };

export type ProposeDispensingQueryVariables = Exact<{
  input: ProposeDispensingInput;
}>;


export type ProposeDispensingQuery = { proposeDispensing: Array<{ strength: number, unit: string, tablets: Array<number>, plannedWeek: number, dispensedWeek: number, deviationPercent: number, text: string }> | null };

export type ProtocolQueryVariables = Exact<{
  code: string;
  version?: number | null | undefined;
}>;


export type ProtocolQuery = { protocol: { code: string, version: number, name: string, icd10: Array<string>, phases: Array<{ code: string, name: string, plainName: string | null, cycles: Array<{ number: number, lengthDays: number, medications: Array<{ name: string, atc: string, route: Route, basis: DoseBasis, dose: number, unit: string, maxDose: number | null, days: Array<number>, times: Array<string>, dosePer: DosePer, note: string | null, byAge: Array<{ minYears: number, maxYears: number | null, dose: number }>, bands: Array<{ underMonths: number | null, underKg: number | null, basis: DoseBasis, dose: number, maxDose: number | null }> }> }> }> } | null };

export type ProtocolsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ProtocolsQuery = { protocols: { edges: Array<{ cursor: string, node: { code: string, version: number, name: string, icd10: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionsQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type QuestionsQuery = { patient: { id: string, questions: { edges: Array<{ cursor: string, node: { id: string, status: QuestionStatus, expectedBy: string, mentionsAlarm: boolean, messages: Array<{ id: string, at: string, fromFamily: boolean, text: string, by: { id: string, fullName: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RecordAdministrationMutationVariables = Exact<{
  input: RecordAdministrationInput;
}>;


export type RecordAdministrationMutation = { recordAdministration:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicationAdministration', id: string, status: AdministrationStatus, plannedOn: string, givenAt: string | null, reason: string | null, givenDose: { value: number, unit: string } | null }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordAdministrationsMutationVariables = Exact<{
  input: RecordAdministrationsInput;
}>;


export type RecordAdministrationsMutation = { recordAdministrations:
    | { __typename: 'AdministrationsRecorded', administrations: Array<{ id: string, status: AdministrationStatus, plannedOn: string, givenAt: string | null, reason: string | null, awaitingSecondCheck: boolean, givenDose: { value: number, unit: string } | null, records: Array<{ id: string, recordedBy: { id: string, fullName: string }, overrides: Array<{ code: WarningCode, reason: string }> }> }>, patient: { id: string, revision: number } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordAttendanceMutationVariables = Exact<{
  id: string;
  status: Attendance;
  reason?: string | null | undefined;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus, sequence: number }
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
    | { __typename: 'TasksWorked', tasks: Array<{ id: string, status: TaskStatus, ending: TaskEnding | null, endedAt: string | null, nextAt: string | null, contacts: Array<{ id: string, at: string, channel: ContactChannel, outcome: ContactOutcome, note: string | null, reply: string | null, by: { id: string, fullName: string } }>, absence: { reason: AbsenceReason | null, lastReachedAt: string | null } | null }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordDiagnosisMutationVariables = Exact<{
  patientId: string;
  diagnosis: DiagnosisInput;
}>;


export type RecordDiagnosisMutation = { recordDiagnosis:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'Patient', id: string, diagnosis: { icd10: string, name: string, diagnosedOn: string } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp:
    | { __typename: 'FollowUp', id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordHistoryQueryVariables = Exact<{
  record: RecordRefInput;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordHistoryQuery = { recordHistory: { edges: Array<{ node: { id: string, at: string, operation: string, field: string, oldValue: string | null, newValue: string | null, reason: string | null, identity: boolean, by: { id: string, fullName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RecordHomeDosesMutationVariables = Exact<{
  input: RecordHomeDosesInput;
}>;


export type RecordHomeDosesMutation = { recordHomeDoses:
    | { __typename: 'HomeDosesRecorded', entries: Array<{ requestId: string, code: string | null, dose: { id: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string }, records: Array<{ requestId: string, outcome: HomeDoseOutcome, at: string }> } | null }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
   };

export type RecordImmunizationFactMutationVariables = Exact<{
  input: RecordImmunizationFactInput;
}>;


export type RecordImmunizationFactMutation = { recordImmunizationFact:
    | { __typename: 'ImmunizationFact', id: string, kind: ImmunizationFactKind, product: BloodProduct | null, code: string | null, occurredOn: string, source: string, reason: string | null, recordedAt: string }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { recordMeasurements:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MeasurementsRecorded', followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null, trend: Trend | null, releasedAt: string | null }>, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }>, proposals: Array<{ id: string, largestChangePercent: number, heightCm: number, weightKg: number, treatment: { id: string, planVersion: number } }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null, warnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }> }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordPreventiveActionMutationVariables = Exact<{
  input: RecordPreventiveActionInput;
}>;


export type RecordPreventiveActionMutation = { recordPreventiveAction:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PreventiveAction', id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, performedOn: string | null, status: PreventiveActionStatus, lot: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RecordPriorExposureMutationVariables = Exact<{
  input: RecordPriorExposureInput;
}>;


export type RecordPriorExposureMutation = { recordPriorExposure:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LifetimeExposure', id: string, substances: Array<{ atc: string, totalPerM2: number }>, anthracyclines: { totalPerM2: number, plannedPerM2: number, limitPerM2: number }, priorExposures: Array<{ id: string, atc: string, totalPerM2: number, unit: string, source: string, lastOn: string | null }> }
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

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, mustChangePassword: boolean }
    | { __typename: 'SessionEnded', message: string, nextStep: string | null }
   };

export type RegisterBeneficiaryMutationVariables = Exact<{
  input: RegisterBeneficiaryInput;
}>;


export type RegisterBeneficiaryMutation = { registerBeneficiary:
    | { __typename: 'BeneficiaryRegistered', patient: { id: string, curp: string, fullName: string, birthDate: string, diagnosis: { icd10: string } | null, cartilla: { folio: string, ageGroup: AgeGroup } }, warnings: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
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
    | { __typename: 'FamilyRegistered', patient: { id: string, curp: string, fullName: string, birthDate: string, sex: Sex, medicalUnit: { clues: string, name: string }, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string, email: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } }> } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotEligible', message: string, nextStep: string | null }
    | { __typename: 'PatientAlreadyRegistered', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type RegisterStaffMutationVariables = Exact<{
  input: RegisterStaffInput;
}>;


export type RegisterStaffMutation = { registerStaff:
    | { __typename: 'DutiesConflict', message: string, nextStep: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'User', id: string, fullName: string, email: string | null, roles: Array<Role>, credentials: { status: CredentialsStatus, emailedAt: string | null } | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type RegistrationsQueryVariables = Exact<{
  status?: CredentialsStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegistrationsQuery = { registrations: { totalCount: number, edges: Array<{ cursor: string, node: { registeredAt: string, patient: { id: string, fullName: string, recordNumber: string }, user: { id: string, fullName: string, email: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReleaseFollowUpMutationVariables = Exact<{
  id: string;
}>;


export type ReleaseFollowUpMutation = { releaseFollowUp: { id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null, releasedAt: string | null } };

export type ReprintCartillaMutationVariables = Exact<{
  input: ReprintCartillaInput;
}>;


export type ReprintCartillaMutation = { reprintCartilla:
    | { __typename: 'CartillaReprint', folio: string, issuedAt: string, coverUrl: string, coverUrlExpiresAt: string }
    | { __typename: 'CurpNeedsCorrection', message: string, nextStep: string | null }
    | { __typename: 'DependentOver16WithoutExtension', message: string, nextStep: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NoCoverage', message: string, nextStep: string | null }
    | { __typename: 'NssDoesNotMatch', message: string, nextStep: string | null }
    | { __typename: 'SecurityCodeWrong', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  curp: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'ResetRequested', message: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

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

export type RescheduleSurgeryMutationVariables = Exact<{
  id: string;
  startsAt: string;
  reason: string;
}>;


export type RescheduleSurgeryMutation = { rescheduleSurgery:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Surgery', id: string, status: SurgeryStatus, startsAt: string, endsAt: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ResendCredentialsMutationVariables = Exact<{
  userId: string;
  email?: string | null | undefined;
}>;


export type ResendCredentialsMutation = { resendCredentials:
    | { __typename: 'CredentialsSent', user: { id: string, email: string | null, credentials: { status: CredentialsStatus, emailedAt: string | null } | null } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  newPassword: string;
  code?: string | null | undefined;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ResetLinkExpired', message: string, nextStep: string | null }
    | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, mustChangePassword: boolean }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{
  patientId: string;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

export type RevokeCaregiverMutationVariables = Exact<{
  patientId: string;
  userId: string;
  reason: string;
}>;


export type RevokeCaregiverMutation = { revokeCaregiver:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
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

export type RevokeShareMutationVariables = Exact<{
  input: RevokeShareInput;
}>;


export type RevokeShareMutation = { revokeShare:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Share', id: string, status: ShareStatus }
   };

export type RotateServiceSecretMutationVariables = Exact<{
  input: RotateServiceSecretInput;
}>;


export type RotateServiceSecretMutation = { rotateServiceSecret:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ServiceAccountSecret', clientSecret: string | null, account: { id: string, secrets: Array<{ hint: string, createdAt: string, endsAt: string | null }> } }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ScheduleAppointmentSeriesMutationVariables = Exact<{
  input: ScheduleAppointmentInput;
}>;


export type ScheduleAppointmentSeriesMutation = { scheduleAppointment:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus, kind: AppointmentKind, startsAt: string, endsAt: string, suggestedStartsAt: string | null, room: { id: string, name: string } | null, preparationRules: { bring: Array<string>, fastingHours: number | null, fastingLiquidsHours: number | null, mealBefore: boolean } | null, tiedTo: { day: number, date: string, cycle: { id: string } } | null, series: { id: string, appointments: Array<{ id: string, startsAt: string }> } | null, warnings: Array<{ code: string, message: string, startsAt: string | null }> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ScheduleAppointmentMutationVariables = Exact<{
  input: ScheduleAppointmentInput;
}>;


export type ScheduleAppointmentMutation = { scheduleAppointment:
    | { __typename: 'Appointment', id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null }
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
    | { __typename: 'Surgery', id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type IssueSecurityCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type IssueSecurityCodeMutation = { issueSecurityCode: { challengeId: string, imageDataUri: string, expiresAt: string } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Question', id: string, status: QuestionStatus, expectedBy: string, mentionsAlarm: boolean, messages: Array<{ id: string, at: string, fromFamily: boolean, text: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ServiceAccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ServiceAccountsQuery = { serviceAccounts: { edges: Array<{ cursor: string, node: { id: string, name: string, clientId: string, status: ServiceAccountStatus, createdAt: string, expiresAt: string, lastUsedAt: string | null, owner: { id: string, fullName: string }, scopes: Array<{ role: Role, medicalUnit: { id: string, clues: string, name: string } }>, secrets: Array<{ hint: string, createdAt: string, endsAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SetAuthorityMutationVariables = Exact<{
  input: SetAuthorityInput;
}>;


export type SetAuthorityMutation = { setAuthority:
    | { __typename: 'Authority', id: string, state: AuthorityState, basis: AuthorityBasis, scope: AuthorityScope, validFrom: string, validUntil: string | null, reviewOn: string | null, user: { id: string, fullName: string } }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
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
    | { __typename: 'Dispensing', id: string, atc: string, medication: string, from: string, until: string | null, strength: number, unit: string, tablets: Array<number>, plannedWeek: number, dispensedWeek: number, deviationPercent: number, text: string, note: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
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
    | { __typename: 'MedicineSupplySet', familiesTold: number, administrations: Array<{ id: string, supply: DoseSupply, supplyExpectedOn: string | null, plannedOn: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SetPreferencesMutationVariables = Exact<{
  input: SetPreferencesInput;
}>;


export type SetPreferencesMutation = { setPreferences:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Preferences', id: string, language: string, daysBeforeReminder: boolean, eveningReminder: boolean, channels: Array<{ id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type SetTreatmentStatusMutationVariables = Exact<{
  input: SetTreatmentStatusInput;
}>;


export type SetTreatmentStatusMutation = { setTreatmentStatus:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Treatment', id: string, status: TreatmentStatus, statusReason: string | null, cycles: Array<{ id: string, number: number, status: CycleStatus, startsOn: string, endsOn: string }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SetUnitSettingsMutationVariables = Exact<{
  input: SetUnitSettingsInput;
}>;


export type SetUnitSettingsMutation = { setUnitSettings:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'MedicalUnit', id: string, emergencyPhone: string | null, feverRule: { callNowFrom: number, text: string, version: number, publishedAt: string } | null, firstHourText: { text: string, version: number, publishedAt: string } | null, settings: { absenceHoursInduction: number, absenceHoursTreatment: number, absenceHoursAfterTreatment: number, quietFrom: string, quietUntil: string, rooms: Array<{ id: string, name: string, capacity: number, closed: boolean }> } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SetVascularAccessMutationVariables = Exact<{
  input: SetVascularAccessInput;
}>;


export type SetVascularAccessMutation = { setVascularAccess:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, revision: number, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null, recordedAt: string, recordedBy: { id: string, fullName: string } } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SettleCarnetEndMutationVariables = Exact<{
  patientId: string;
  decision: CarnetEndDecision;
  reason?: string | null | undefined;
}>;


export type SettleCarnetEndMutation = { settleCarnetEnd:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, revision: number, end: { id: string, outcome: CarnetOutcome, endedOn: string, state: CarnetEndState, recordedAt: string, undoableUntil: string, recordedBy: { id: string, fullName: string } | null, confirmedBy: { id: string, fullName: string } | null } | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SharesQueryVariables = Exact<{
  patientId: string;
}>;


export type SharesQuery = { patient: { id: string, shares: Array<{ id: string, label: string, status: ShareStatus, createdAt: string, expiresAt: string, viewsLeft: number, attemptsLeft: number, createdBy: { id: string, fullName: string }, looks: Array<{ at: string, recipient: string, opened: boolean }>, notes: Array<{ id: string, at: string, from: string, text: string }> }> | null } | null };

export type SpeakingNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SpeakingNoticesQuery = { viewer: { id: string, notices: { edges: Array<{ cursor: string, node: { id: string, kind: NoticeKind, occurredAt: string, acknowledgedAt: string | null, message: string, fromStartsAt: string | null, toStartsAt: string | null, reason: string | null, day: string | null, path: string, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, note: string | null }>, patient: { id: string, fullName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } } };

export type StaffQueryVariables = Exact<{
  medicalUnitClues?: string | null | undefined;
  role?: Role | null | undefined;
  status?: AccountStatus | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffQuery = { staff: { totalCount: number, edges: Array<{ node: { id: string, curp: string, status: AccountStatus, suspendedUntil: string | null, lastSignedInAt: string | null, hasSecondFactor: boolean, user: { id: string, fullName: string, email: string | null, phone: string | null }, assignments: Array<{ role: Role, since: string, until: string | null, medicalUnit: { clues: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartTreatmentMutationVariables = Exact<{
  input: StartTreatmentInput;
}>;


export type StartTreatmentMutation = { startTreatment:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ReasonNeeded', message: string, nextStep: string | null }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Treatment', id: string, status: TreatmentStatus, startsOn: string, protocol: { code: string, name: string }, cycles: Array<{ id: string, number: number, phase: string, status: CycleStatus, startsOn: string, endsOn: string, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, route: Route, plannedDose: { value: number, unit: string } }> }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SubmitDataRequestMutationVariables = Exact<{
  input: SubmitDataRequestInput;
}>;


export type SubmitDataRequestMutation = { submitDataRequest:
    | { __typename: 'DataRequest', id: string, right: DataRight, state: DataRequestState, text: string, submittedAt: string, dueOn: string | null, answer: string | null, answeredAt: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SupplyOutlookQueryVariables = Exact<{
  medicalUnitClues: string;
  from: string;
  to: string;
}>;


export type SupplyOutlookQuery = { supplyOutlook: { id: string, from: string, to: string, lines: Array<{ id: string, day: string, atc: string, medication: string, route: Route, children: number, unconfirmedSoon: boolean, total: { value: number, unit: string }, administrations: Array<{ id: string, supply: DoseSupply, supplyExpectedOn: string | null, plannedDose: { value: number, unit: string }, patient: { id: string, fullName: string, recordNumber: string } }> }> } | null };

export type SurgeryQueryVariables = Exact<{
  id: string;
}>;


export type SurgeryQuery = { surgery: { id: string, status: SurgeryStatus, procedure: string, startsAt: string, endsAt: string | null, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null, sequence: number, patient: { id: string, fullName: string }, history: Array<{ sequence: number, changedAt: string, fromStatus: SurgeryStatus, toStatus: SurgeryStatus, fromStartsAt: string, toStartsAt: string, fromOutcome: string | null, reason: string | null, changedBy: { id: string, fullName: string } | null }>, warnings: Array<{ code: string, message: string }> } | null };

export type TasksQueryVariables = Exact<{
  medicalUnitClues: string;
  filter?: TaskFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, counts: Array<{ kind: TaskKind, open: number, overdue: number }>, edges: Array<{ cursor: string, node: { id: string, kind: TaskKind, priority: TaskPriority, status: TaskStatus, message: string, openedAt: string, dueAt: string, overdue: boolean, nextAt: string | null, endedAt: string | null, ending: TaskEnding | null, patient: { id: string, fullName: string, recordNumber: string, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string, phone: string | null } }> }, owner: { id: string, fullName: string } | null, contacts: Array<{ id: string, at: string, channel: ContactChannel, outcome: ContactOutcome, note: string | null, by: { id: string, fullName: string }, caregiver: { id: string, fullName: string } | null }>, absence: { missedAt: string, phase: AbsencePhase, reason: AbsenceReason | null, lastReachedAt: string | null, escalatedAt: string | null, abandonedAt: string | null } | null, subjects: Array<
          | { __typename: 'Appointment', id: string, startsAt: string, appointmentKind: AppointmentKind, appointmentStatus: AppointmentStatus }
          | { __typename: 'DataRequest' }
          | { __typename: 'MedicationAdministration', id: string, medication: string, plannedOn: string, supply: DoseSupply, supplyExpectedOn: string | null }
          | { __typename: 'PatientTransfer', id: string, transferredAt: string, fromUnit: { name: string } }
          | { __typename: 'Question', id: string, expectedBy: string, messages: Array<{ text: string }> }
          | { __typename: 'ShareNote', id: string, from: string, text: string }
          | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, surgeryStatus: SurgeryStatus }
          | { __typename: 'User', id: string, credentials: { status: CredentialsStatus } | null }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type TransferPatientMutationVariables = Exact<{
  input: TransferPatientInput;
}>;


export type TransferPatientMutation = { transferPatient:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PatientTransferred', transfer: { id: string, transferredAt: string, reason: string, from: { clues: string, name: string }, to: { clues: string, name: string } } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type TreatmentPlanQueryVariables = Exact<{
  id: string;
}>;


export type TreatmentPlanQuery = { treatment: { id: string, status: TreatmentStatus, startsOn: string, planVersion: number, protocol: { code: string, name: string, version: number }, planVersions: Array<{ id: string, number: number, at: string, cause: AdjustmentCause | null, note: string | null, summary: string, from: string, until: string | null, heightCm: number, weightKg: number, bodySurfaceArea: number, changedDoses: number, by: { id: string, fullName: string } | null, protocol: { code: string, version: number }, overrides: Array<{ code: WarningCode, reason: string, at: string, by: { id: string, fullName: string } }> }>, proposals: Array<{ id: string, proposedAt: string, heightCm: number, weightKg: number, measuredOn: string, largestChangePercent: number }>, safetyWarnings: Array<{ code: WarningCode, severity: WarningSeverity, message: string, administrationId: string | null, medication: string | null, path: string | null, figures: Array<{ name: string, value: number, unit: string }>, override: { reason: string, at: string, by: { id: string, fullName: string } } | null }> } | null };

export type TreatmentQueryVariables = Exact<{
  id: string;
}>;


export type TreatmentQuery = { treatment: { id: string, status: TreatmentStatus, statusReason: string | null, startsOn: string, heightCm: number, weightKg: number, bodySurfaceArea: number, patient: { id: string, fullName: string }, protocol: { code: string, version: number, name: string }, cumulativeDoses: Array<{ medication: string, atc: string, totalPerM2: number, isAnthracycline: boolean, total: { value: number, unit: string } }>, warnings: Array<{ path: string, code: string, message: string }>, changes: Array<{ fromStatus: TreatmentStatus, toStatus: TreatmentStatus, reason: string | null, changedAt: string }>, cycles: Array<{ id: string, sequence: number, number: number, phase: string, phaseName: string, phasePlainName: string | null, status: CycleStatus, startsOn: string, endsOn: string, changes: Array<{ fromStartsOn: string, toStartsOn: string, fromEndsOn: string, toEndsOn: string, reason: string, changedAt: string }>, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, atc: string, route: Route, note: string | null, plannedOn: string, plannedAt: string | null, givenAt: string | null, reason: string | null, supply: DoseSupply, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null, records: Array<{ status: AdministrationStatus, plannedOn: string, postponedTo: string | null, givenAt: string | null, reason: string | null, correctionReason: string | null, recordedAt: string, givenDose: { value: number, unit: string } | null }> }> }> } | null };

export type UndoActMutationVariables = Exact<{
  record: RecordRefInput;
}>;


export type UndoActMutation = { undoAct:
    | { __typename: 'ActUndone', operation: string, noticesWithdrawn: number, records: Array<{ kind: RecordKind, id: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type UnitAgendaQueryVariables = Exact<{
  medicalUnitClues: string;
  day: string;
}>;


export type UnitAgendaQuery = { unitAgenda: { day: string, medicalUnit: { name: string, timeZone: string }, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, startsAt: string, endsAt: string, location: string | null, practitioner: string | null, patient: { id: string, fullName: string, recordNumber: string }, warnings: Array<{ code: string, message: string }> }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, location: string | null, practitioner: string | null, patient: { id: string, fullName: string, recordNumber: string }, warnings: Array<{ code: string, message: string }> }> } | null };

export type UnitBoardQueryVariables = Exact<{
  medicalUnitClues: string;
}>;


export type UnitBoardQuery = { unitBoard: { id: string, at: string, absencesOpen: number, absencesOverdue: number, unconfirmedDoses: number, unacknowledgedChanges: number, familiesWithoutAccess: number, medianDaysToFirstDose: number | null, childrenByPhase: Array<{ phase: string, children: number }> } | null };

export type UnitContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitContactsQuery = { medicalUnits: Array<{ id: string, clues: string, name: string, phone: string | null, emergencyPhone: string | null, timeZone: string, feverRule: { callNowFrom: number, text: string } | null }> };

export type UnitSettingsQueryVariables = Exact<{
  id: string;
}>;


export type UnitSettingsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { clues: string, name: string, timeZone: string, phone: string | null, emergencyPhone: string | null, id: string, feverRule: { callNowFrom: number, text: string, version: number, publishedAt: string } | null, firstHourText: { text: string, version: number, publishedAt: string } | null, settings: { absenceHoursInduction: number, absenceHoursTreatment: number, absenceHoursAfterTreatment: number, quietFrom: string, quietUntil: string, reminderDaysBefore: Array<number>, reminderAt: string, eveningReminderAt: string | null, answerWithinDays: number, rooms: Array<{ id: string, name: string, capacity: number, closed: boolean, hours: Array<{ weekday: number, from: string, until: string }> }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type UpcomingExtensionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UpcomingExtensionsQuery = { upcomingExtensions: { edges: Array<{ cursor: string, node: { sixteenOn: string, familyToldAt: string | null, patient: { id: string, fullName: string, coverage: { extension: { kind: ExtensionKind, validUntil: string | null } | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, fullName: string, email: string | null, roles: Array<Role>, patients: Array<{ id: string, fullName: string, birthDate: string, medicalUnit: { name: string, timeZone: string } }> } };

export type VoidRecordMutationVariables = Exact<{
  kind: RecordKind;
  id: string;
  reason: string;
  expectedRevision?: number | null | undefined;
}>;


export type VoidRecordMutation = { voidRecord:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RecordChanged', message: string, nextStep: string | null, revision: number, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, at: string, by: { id: string, fullName: string } | null }> }
    | { __typename: 'RecordVoided', at: string, record: { kind: RecordKind, id: string }, patient: { id: string, revision: number } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type WhyNotQueryVariables = Exact<{
  patientId: string;
  userId: string;
  at?: string | null | undefined;
}>;


export type WhyNotQuery = { whyNot: { allowed: boolean, rule: AccessRule, scope: AuthorityScope | null, explanation: string, at: string, changesAt: string | null, authority: { id: string, basis: AuthorityBasis, state: AuthorityState, validFrom: string, validUntil: string | null } | null } | null };

export type WithdrawImmunizationFactMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawImmunizationFactMutation = { withdrawImmunizationFact:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, cartilla: { immunizationFacts: Array<{ id: string, kind: ImmunizationFactKind }> } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type WithdrawPreventiveActionMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawPreventiveActionMutation = { withdrawPreventiveAction:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Patient', id: string, cartilla: { actions: Array<{ id: string, code: string, dose: number | null, status: PreventiveActionStatus }> } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export const SheetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencySheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"liveVaccinesDeferred"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"nss"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"bloodType"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plainName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHourText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageHours"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageHours"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastChemotherapy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vascularAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicinesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<SheetFragment, unknown>;
export const JourneyStationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JourneyStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JourneyStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentEndsAt"},"name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"fastingHours"}},{"kind":"Field","name":{"kind":"Name","value":"fastingLiquidsHours"}},{"kind":"Field","name":{"kind":"Name","value":"mealBefore"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryEndsAt"},"name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"fastingHours"}},{"kind":"Field","name":{"kind":"Name","value":"fastingLiquidsHours"}},{"kind":"Field","name":{"kind":"Name","value":"mealBefore"}}]}}]}}]}}]} as unknown as DocumentNode<JourneyStationFragment, unknown>;
export const CarnetChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CarnetChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnetChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<CarnetChangedSubscription, CarnetChangedSubscriptionVariables>;
export const AcceptPrivacyNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPrivacyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptPrivacyNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyNoticeAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptPrivacyNoticeMutation, AcceptPrivacyNoticeMutationVariables>;
export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const AccountEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountEventsQuery, AccountEventsQueryVariables>;
export const AcknowledgeNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeNoticesMutation, AcknowledgeNoticesMutationVariables>;
export const AddCaregiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaregiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caregiver"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaregiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCaregiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"caregiver"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caregiver"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddCaregiverMutation, AddCaregiverMutationVariables>;
export const AddChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<AddChannelMutation, AddChannelMutationVariables>;
export const AdjustTreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustTreatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentAdjusted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"changedDoses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"heightCm"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"largestChangePercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"addedPurpose"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdjustTreatmentMutation, AdjustTreatmentMutationVariables>;
export const AnswerDataRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDataRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequestState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const AnswerInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AnswerVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Journey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerVisitMutation, AnswerVisitMutationVariables>;
export const AppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AppointmentQuery, AppointmentQueryVariables>;
export const ArrivalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Arrivals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ArrivalsQuery, ArrivalsQueryVariables>;
export const AssignTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksWorked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignTasksMutation, AssignTasksMutationVariables>;
export const AuditRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"curp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientByCurp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"curp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"curp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"unusual"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusualAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"unusual"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditRecordQuery, AuditRecordQueryVariables>;
export const AuthoritiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Authorities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"ownAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"continuesAfter18"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuthoritiesQuery, AuthoritiesQueryVariables>;
export const BeginSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorBegun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUri"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const IssueCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<IssueCalendarFeedMutation, IssueCalendarFeedMutationVariables>;
export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const CarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Carnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"nss"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surgeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<CarnetQuery, CarnetQueryVariables>;
export const CartillaForecastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CartillaForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"notLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"immunizationFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"performedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"earliestOn"}},{"kind":"Field","name":{"kind":"Name","value":"latestOn"}},{"kind":"Field","name":{"kind":"Name","value":"deferredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deferralReason"}},{"kind":"Field","name":{"kind":"Name","value":"deferralText"}},{"kind":"Field","name":{"kind":"Name","value":"doseStatusReason"}},{"kind":"Field","name":{"kind":"Name","value":"doseStatusText"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnconfirmedFacts"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartillaForecastQuery, CartillaForecastQueryVariables>;
export const CartillaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cartilla"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"performedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartillaQuery, CartillaQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutiesConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medicalUnitClues"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeStaffMutation, ChangeStaffMutationVariables>;
export const ChangesSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surgeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const CheckAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surgery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]} as unknown as DocumentNode<CheckAppointmentQuery, CheckAppointmentQueryVariables>;
export const ChemotherapyDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChemotherapyDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemotherapyDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"height"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValue"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"infusionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiresSecondCheck"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingSecondCheck"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"safetyWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChemotherapyDayQuery, ChemotherapyDayQueryVariables>;
export const ConfirmSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const CorrectAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailProven"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"emailedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectAccountMutation, CorrectAccountMutationVariables>;
export const CorrectAdministrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAdministration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAdministrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAdministration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationAdministration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedTo"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectAdministrationMutation, CorrectAdministrationMutationVariables>;
export const CorrectBookingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryEndsAt"},"name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectBookingMutation, CorrectBookingMutationVariables>;
export const CorrectFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValue"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectFollowUpMutation, CorrectFollowUpMutationVariables>;
export const CorrectPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientCorrected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"nss"}},{"kind":"Field","name":{"kind":"Name","value":"agregadoMedico"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bloodType"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caregiversTold"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectPatientMutation, CorrectPatientMutationVariables>;
export const CorrectSurgeryOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectSurgeryOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurgeryStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctSurgeryOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectSurgeryOutcomeMutation, CorrectSurgeryOutcomeMutationVariables>;
export const CreateServiceAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateServiceAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createServiceAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccountSecret"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateServiceAccountMutation, CreateServiceAccountMutationVariables>;
export const CreateShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"passcode"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<CreateShareMutation, CreateShareMutationVariables>;
export const DataRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequestState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DataRequestsQuery, DataRequestsQueryVariables>;
export const DefineMedicalUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefineMedicalUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefineMedicalUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defineMedicalUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DefineMedicalUnitMutation, DefineMedicalUnitMutationVariables>;
export const DefineProtocolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefineProtocol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefineProtocolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defineProtocol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Protocol"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DefineProtocolMutation, DefineProtocolMutationVariables>;
export const EmergencySheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencySheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencySheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sheet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencySheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"liveVaccinesDeferred"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"nss"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"bloodType"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plainName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHourText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageHours"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageHours"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastChemotherapy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"daysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vascularAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicinesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<EmergencySheetQuery, EmergencySheetQueryVariables>;
export const EndCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"}},{"kind":"Field","name":{"kind":"Name","value":"surgeries"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"noticesWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndCarnetMutation, EndCarnetMutationVariables>;
export const ExportRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jsonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<ExportRecordMutation, ExportRecordMutationVariables>;
export const HomeDosesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeDoses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adherenceFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adherenceTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeDoses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"givenTwice"}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeAdherence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adherenceFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adherenceTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"notGiven"}},{"kind":"Field","name":{"kind":"Name","value":"vomited"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]}}]} as unknown as DocumentNode<HomeDosesQuery, HomeDosesQueryVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const IssueServiceTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueServiceToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueServiceTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueServiceToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<IssueServiceTokenMutation, IssueServiceTokenMutationVariables>;
export const JourneysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fasting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solidsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"liquidsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JourneyStation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JourneyStation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JourneyStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JourneyStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentEndsAt"},"name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"fastingHours"}},{"kind":"Field","name":{"kind":"Name","value":"fastingLiquidsHours"}},{"kind":"Field","name":{"kind":"Name","value":"mealBefore"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryEndsAt"},"name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"fastingHours"}},{"kind":"Field","name":{"kind":"Name","value":"fastingLiquidsHours"}},{"kind":"Field","name":{"kind":"Name","value":"mealBefore"}}]}}]}}]}}]} as unknown as DocumentNode<JourneysQuery, JourneysQueryVariables>;
export const LifetimeExposureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LifetimeExposure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeExposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"substances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"givenTotal"}},{"kind":"Field","name":{"kind":"Name","value":"givenPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"elsewherePerM2"}},{"kind":"Field","name":{"kind":"Name","value":"plannedPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"lastGivenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anthracyclines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"plannedPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"limitPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"factorsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorExposures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LifetimeExposureQuery, LifetimeExposureQueryVariables>;
export const LoginWithCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoginWithCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"curp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"curp"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"mustSetUpSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<LoginWithCodeMutation, LoginWithCodeMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"curp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"curp"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const MarkCurpProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkCurpProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"problem"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markCurpProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"problem"},"value":{"kind":"Variable","name":{"kind":"Name","value":"problem"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarkCurpProblemMutation, MarkCurpProblemMutationVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TreatmentCycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const OfflineBundleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfflineBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notices"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surgeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseName"}},{"kind":"Field","name":{"kind":"Name","value":"phasePlainName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"journeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"fasting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solidsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"liquidsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencySheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"generatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"liveVaccinesDeferred"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastChemotherapy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vascularAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicinesNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"nss"}},{"kind":"Field","name":{"kind":"Name","value":"agregadoMedico"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bloodType"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plainName"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHourText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"performedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deferredUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notices"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfflineBundleQuery, OfflineBundleQueryVariables>;
export const OpenAdolescentAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAdolescentAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAdolescentAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAdolescentAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdolescentAccountOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenAdolescentAccountMutation, OpenAdolescentAccountMutationVariables>;
export const PatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PatientsQuery, PatientsQueryVariables>;
export const PostponeCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostponeCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startsOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"startsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startsOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PostponeCycleMutation, PostponeCycleMutationVariables>;
export const PreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforeReminder"}},{"kind":"Field","name":{"kind":"Name","value":"eveningReminder"}},{"kind":"Field","name":{"kind":"Name","value":"offeredChannels"}},{"kind":"Field","name":{"kind":"Name","value":"webPushKey"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreferencesQuery, PreferencesQueryVariables>;
export const PreviewAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodySurfaceArea"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycleId"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"wasStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasPlannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsDispensing"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewAdjustmentQuery, PreviewAdjustmentQueryVariables>;
export const PreviewTreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewTreatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodySurfaceArea"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycleId"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"wasStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasPlannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsDispensing"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewTreatmentQuery, PreviewTreatmentQueryVariables>;
export const PrintCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrintCredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printCredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialsPrinted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pdf"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<PrintCredentialsMutation, PrintCredentialsMutationVariables>;
export const PrivacyNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}}]}}]} as unknown as DocumentNode<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>;
export const ProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<ProceduresQuery, ProceduresQueryVariables>;
export const ProposeDispensingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposeDispensing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDispensingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDispensing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"tablets"}},{"kind":"Field","name":{"kind":"Name","value":"plannedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"dispensedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"deviationPercent"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ProposeDispensingQuery, ProposeDispensingQueryVariables>;
export const ProtocolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Protocol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plainName"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lengthDays"}},{"kind":"Field","name":{"kind":"Name","value":"medications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"maxDose"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"dosePer"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byAge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minYears"}},{"kind":"Field","name":{"kind":"Name","value":"maxYears"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"underMonths"}},{"kind":"Field","name":{"kind":"Name","value":"underKg"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"maxDose"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProtocolQuery, ProtocolQueryVariables>;
export const ProtocolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Protocols"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocols"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProtocolsQuery, ProtocolsQueryVariables>;
export const QuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Questions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mentionsAlarm"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromFamily"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuestionsQuery, QuestionsQueryVariables>;
export const RecordAdministrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdministration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdministrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdministration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationAdministration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAdministrationMutation, RecordAdministrationMutationVariables>;
export const RecordAdministrationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdministrations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdministrationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdministrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrationsRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingSecondCheck"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAdministrationsMutation, RecordAdministrationsMutationVariables>;
export const RecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksWorked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastReachedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordContactMutation, RecordContactMutationVariables>;
export const RecordDiagnosisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDiagnosis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"diagnosis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDiagnosis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"diagnosis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"diagnosis"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordDiagnosisMutation, RecordDiagnosisMutationVariables>;
export const RecordFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const RecordHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRefInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const RecordHomeDosesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHomeDoses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHomeDosesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHomeDoses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeDosesRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"givenTwice"}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordHomeDosesMutation, RecordHomeDosesMutationVariables>;
export const RecordImmunizationFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordImmunizationFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordImmunizationFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordImmunizationFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImmunizationFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordImmunizationFactMutation, RecordImmunizationFactMutationVariables>;
export const RecordMeasurementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeasurements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMeasurementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeasurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasurementsRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValue"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"largestChangePercent"}},{"kind":"Field","name":{"kind":"Name","value":"heightCm"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordMeasurementsMutation, RecordMeasurementsMutationVariables>;
export const RecordPreventiveActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPreventiveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPreventiveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPreventiveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreventiveAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"performedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordPreventiveActionMutation, RecordPreventiveActionMutationVariables>;
export const RecordPriorExposureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPriorExposure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPriorExposureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPriorExposure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifetimeExposure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"substances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anthracyclines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"plannedPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"limitPerM2"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorExposures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordPriorExposureMutation, RecordPriorExposureMutationVariables>;
export const RecordSurgeryOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSurgeryOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurgeryStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSurgeryOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordSurgeryOutcomeMutation, RecordSurgeryOutcomeMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const RegisterBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterBeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryRegistered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"icd10"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterBeneficiaryMutation, RegisterBeneficiaryMutationVariables>;
export const RegisterFamiliesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterFamilies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterFamiliesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerFamilies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterFamiliesMutation, RegisterFamiliesMutationVariables>;
export const RegisterFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRegistered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"emailedAt"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterFamilyMutation, RegisterFamilyMutationVariables>;
export const RegisterStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"emailedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterStaffMutation, RegisterStaffMutationVariables>;
export const RegistrationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registrations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialsStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"emailedAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RegistrationsQuery, RegistrationsQueryVariables>;
export const ReleaseFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}}]}}]} as unknown as DocumentNode<ReleaseFollowUpMutation, ReleaseFollowUpMutationVariables>;
export const ReprintCartillaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReprintCartilla"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReprintCartillaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reprintCartilla"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartillaReprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coverUrl"}},{"kind":"Field","name":{"kind":"Name","value":"coverUrlExpiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReprintCartillaMutation, ReprintCartillaMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"curp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"curp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"curp"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const RescheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const RescheduleSurgeryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleSurgery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleSurgery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startsAt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleSurgeryMutation, RescheduleSurgeryMutationVariables>;
export const ResendCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendCredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendCredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialsSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"emailedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<ResendCredentialsMutation, ResendCredentialsMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}]}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const RevokeCaregiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCaregiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCaregiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCaregiverMutation, RevokeCaregiverMutationVariables>;
export const RevokeServiceAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeServiceAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeServiceAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeServiceAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevokeServiceAccountMutation, RevokeServiceAccountMutationVariables>;
export const RevokeShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevokeShareMutation, RevokeShareMutationVariables>;
export const RotateServiceSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateServiceSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateServiceSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateServiceSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccountSecret"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotateServiceSecretMutation, RotateServiceSecretMutationVariables>;
export const ScheduleAppointmentSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleAppointmentSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"fastingHours"}},{"kind":"Field","name":{"kind":"Name","value":"fastingLiquidsHours"}},{"kind":"Field","name":{"kind":"Name","value":"mealBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleAppointmentSeriesMutation, ScheduleAppointmentSeriesMutationVariables>;
export const ScheduleAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleAppointmentMutation, ScheduleAppointmentMutationVariables>;
export const ScheduleSurgeryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleSurgery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSurgeryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleSurgery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleSurgeryMutation, ScheduleSurgeryMutationVariables>;
export const IssueSecurityCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueSecurityCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueSecurityCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeId"}},{"kind":"Field","name":{"kind":"Name","value":"imageDataUri"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<IssueSecurityCodeMutation, IssueSecurityCodeMutationVariables>;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mentionsAlarm"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromFamily"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const ServiceAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceAccountsQuery, ServiceAccountsQueryVariables>;
export const SetAuthorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAuthorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAuthority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Authority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetAuthorityMutation, SetAuthorityMutationVariables>;
export const SetCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCoverageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetCoverageMutation, SetCoverageMutationVariables>;
export const SetDispensingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDispensing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDispensingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDispensing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispensing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"tablets"}},{"kind":"Field","name":{"kind":"Name","value":"plannedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"dispensedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"deviationPercent"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetDispensingMutation, SetDispensingMutationVariables>;
export const SetDoseSupplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDoseSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"administrationIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"supply"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DoseSupply"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDoseSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"administrationIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"administrationIds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"supply"},"value":{"kind":"Variable","name":{"kind":"Name","value":"supply"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoseSupplySet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetDoseSupplyMutation, SetDoseSupplyMutationVariables>;
export const SetMedicineSupplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMedicineSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMedicineSupplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMedicineSupply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicineSupplySet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familiesTold"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetMedicineSupplyMutation, SetMedicineSupplyMutationVariables>;
export const SetPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforeReminder"}},{"kind":"Field","name":{"kind":"Name","value":"eveningReminder"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const SetTreatmentStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTreatmentStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTreatmentStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTreatmentStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetTreatmentStatusMutation, SetTreatmentStatusMutationVariables>;
export const SetUnitSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUnitSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUnitSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUnitSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHourText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceHoursInduction"}},{"kind":"Field","name":{"kind":"Name","value":"absenceHoursTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"absenceHoursAfterTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetUnitSettingsMutation, SetUnitSettingsMutationVariables>;
export const SetVascularAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVascularAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetVascularAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVascularAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"vascularAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetVascularAccessMutation, SetVascularAccessMutationVariables>;
export const SettleCarnetEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleCarnetEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetEndDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleCarnetEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettleCarnetEndMutation, SettleCarnetEndMutationVariables>;
export const SharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharesQuery, SharesQueryVariables>;
export const SpeakingNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeakingNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeakingNoticesQuery, SpeakingNoticesQueryVariables>;
export const StaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Staff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curp"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StaffQuery, StaffQueryVariables>;
export const StartTreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTreatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Treatment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartTreatmentMutation, StartTreatmentMutationVariables>;
export const SubmitDataRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDataRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDataRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitDataRequestMutation, SubmitDataRequestMutationVariables>;
export const SupplyOutlookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplyOutlook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyOutlook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedSoon"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupplyOutlookQuery, SupplyOutlookQueryVariables>;
export const SurgeryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surgery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surgery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SurgeryQuery, SurgeryQueryVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}},{"kind":"Field","name":{"kind":"Name","value":"caregivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caregiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastReachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Surgery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"surgeryStatus"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicationAdministration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyExpectedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","alias":{"kind":"Name","value":"fromUnit"},"name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TransferPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferPatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientTransferred"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TransferPatientMutation, TransferPatientMutationVariables>;
export const TreatmentPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TreatmentPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"heightCm"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"bodySurfaceArea"}},{"kind":"Field","name":{"kind":"Name","value":"changedDoses"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heightCm"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"largestChangePercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safetyWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"administrationId"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TreatmentPlanQuery, TreatmentPlanQueryVariables>;
export const TreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Treatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"heightCm"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"bodySurfaceArea"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeDoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPerM2"}},{"kind":"Field","name":{"kind":"Name","value":"isAnthracycline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseName"}},{"kind":"Field","name":{"kind":"Name","value":"phasePlainName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"toEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medication"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedTo"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenDose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TreatmentQuery, TreatmentQueryVariables>;
export const UndoActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticesWithdrawn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UndoActMutation, UndoActMutationVariables>;
export const UnitAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surgeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"recordNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitAgendaQuery, UnitAgendaQueryVariables>;
export const UnitBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medicalUnitClues"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medicalUnitClues"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"childrenByPhase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"children"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absencesOpen"}},{"kind":"Field","name":{"kind":"Name","value":"absencesOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedDoses"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledgedChanges"}},{"kind":"Field","name":{"kind":"Name","value":"familiesWithoutAccess"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFirstDose"}}]}}]}}]} as unknown as DocumentNode<UnitBoardQuery, UnitBoardQueryVariables>;
export const UnitContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medicalUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<UnitContactsQuery, UnitContactsQueryVariables>;
export const UnitSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"feverRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callNowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHourText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceHoursInduction"}},{"kind":"Field","name":{"kind":"Name","value":"absenceHoursTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"absenceHoursAfterTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDaysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reminderAt"}},{"kind":"Field","name":{"kind":"Name","value":"eveningReminderAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitSettingsQuery, UnitSettingsQueryVariables>;
export const UpcomingExtensionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingExtensions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingExtensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sixteenOn"}},{"kind":"Field","name":{"kind":"Name","value":"familyToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingExtensionsQuery, UpcomingExtensionsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"medicalUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const VoidRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"record"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVoided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VoidRecordMutation, VoidRecordMutationVariables>;
export const WhyNotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"changesAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<WhyNotQuery, WhyNotQueryVariables>;
export const WithdrawImmunizationFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawImmunizationFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawImmunizationFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"immunizationFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawImmunizationFactMutation, WithdrawImmunizationFactMutationVariables>;
export const WithdrawPreventiveActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPreventiveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPreventiveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cartilla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPreventiveActionMutation, WithdrawPreventiveActionMutationVariables>;