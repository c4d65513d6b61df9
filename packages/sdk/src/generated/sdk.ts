/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
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

export const SheetFragmentDoc = gql`
    fragment Sheet on EmergencySheet {
  id
  generatedAt
  revision
  phase
  liveVaccinesDeferred
  unknown
  patient {
    id
    fullName
    birthDate
    sex
    curp
    nss
    allergies
    bloodType
    diagnosis {
      icd10
      name
      plainName
    }
    medicalUnit {
      id
      name
      phone
      emergencyPhone
      timeZone
      feverRule {
        callNowFrom
        text
      }
      firstHourText {
        text
        version
        publishedAt
      }
    }
  }
  weight {
    kind
    value
    unit
    takenAt
    ageHours
    outdated
  }
  counts {
    kind
    value
    unit
    takenAt
    ageHours
    outdated
  }
  treatment {
    id
    status
    protocol {
      code
      name
      version
    }
  }
  lastChemotherapy {
    day
    daysAgo
    administrations {
      id
      medication
      givenDose {
        value
        unit
      }
      route
    }
  }
  vascularAccess {
    kind
    site
    placedOn
    note
    recordedAt
  }
  medicinesNow {
    medication
    atc
    note
    dose {
      value
      unit
    }
  }
}
    `;
export const JourneyStationFragmentDoc = gql`
    fragment JourneyStation on JourneyStation {
  __typename
  ... on Appointment {
    id
    kind
    startsAt
    location
    practitioner
    instructions
    appointmentStatus: status
    appointmentEndsAt: endsAt
    preparationRules {
      bring
      fastingHours
      fastingLiquidsHours
      mealBefore
    }
  }
  ... on Surgery {
    id
    procedure
    startsAt
    location
    practitioner
    preparation
    surgeryStatus: status
    surgeryEndsAt: endsAt
    preparationRules {
      bring
      fastingHours
      fastingLiquidsHours
      mealBefore
    }
  }
}
    `;
export const AcceptPrivacyNoticeDocument = gql`
    mutation AcceptPrivacyNotice($version: String!) {
  acceptPrivacyNotice(version: $version) {
    __typename
    ... on PrivacyNoticeAccepted {
      version
      acceptedAt
      user {
        id
        privacy {
          acceptedVersion
          isCurrent
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const AccessLogDocument = gql`
    query AccessLog($patientId: ID!, $first: Int!, $after: String) {
  patient(id: $patientId) {
    accessLog(first: $first, after: $after) {
      edges {
        node {
          id
          at
          operation
          actor {
            id
            fullName
            roles
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `;
export const AccountEventsDocument = gql`
    query AccountEvents($first: Int!, $after: String) {
  viewer {
    id
    accountEvents(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          at
          device
          reason
          actor {
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
}
    `;
export const AcknowledgeNoticesDocument = gql`
    mutation AcknowledgeNotices($ids: [ID!]!) {
  acknowledgeNotices(ids: $ids) {
    id
    acknowledgedAt
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
export const AddChannelDocument = gql`
    mutation AddChannel($input: AddChannelInput!) {
  addChannel(input: $input) {
    __typename
    ... on Channel {
      id
      kind
      address
      status
      topics
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
export const AdjustTreatmentDocument = gql`
    mutation AdjustTreatment($input: AdjustTreatmentInput!) {
  adjustTreatment(input: $input) {
    __typename
    ... on TreatmentAdjusted {
      version {
        id
        number
        at
        by {
          id
          fullName
        }
        cause
        note
        summary
        from
        until
        changedDoses
      }
      treatment {
        id
        status
        planVersion
        planVersions {
          id
          number
          cause
          summary
          from
          until
          heightCm
          weightKg
        }
        proposals {
          id
          largestChangePercent
        }
        cycles {
          id
          number
          phase
          status
          startsOn
          endsOn
          protocol {
            code
            version
          }
          administrations {
            id
            day
            status
            medication
            atc
            plannedOn
            plannedAt
            plannedDose {
              value
              unit
            }
            route
            calculation
            addedPurpose
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
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
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
export const AnswerDataRequestDocument = gql`
    mutation AnswerDataRequest($id: ID!, $state: DataRequestState!, $answer: String) {
  answerDataRequest(input: {id: $id, state: $state, answer: $answer}) {
    __typename
    ... on DataRequest {
      id
      right
      state
      text
      submittedAt
      dueOn
      answer
      answeredAt
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
export const AnswerInvitationDocument = gql`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    __typename
    ... on InvitationAnswered {
      user {
        id
        patients {
          id
          fullName
        }
        invitations {
          id
        }
      }
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const AnswerVisitDocument = gql`
    mutation AnswerVisit($input: AnswerVisitInput!) {
  answerVisit(input: $input) {
    __typename
    ... on Journey {
      id
      day
      answer {
        kind
        note
        at
        by {
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
export const AppointmentDocument = gql`
    query Appointment($id: ID!) {
  appointment(id: $id) {
    id
    status
    kind
    specialty
    startsAt
    endsAt
    practitioner
    location
    instructions
    sequence
    patient {
      id
      fullName
    }
    history {
      sequence
      changedAt
      fromStatus
      toStatus
      fromStartsAt
      toStartsAt
      reason
      changedBy {
        id
        fullName
      }
    }
    warnings {
      code
      message
    }
  }
}
    `;
export const ArrivalsDocument = gql`
    query Arrivals($first: Int!, $after: String) {
  arrivals(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        transferredAt
        reason
        from {
          clues
          name
        }
        patient {
          id
          fullName
          recordNumber
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
export const AssignTasksDocument = gql`
    mutation AssignTasks($input: AssignTasksInput!) {
  assignTasks(input: $input) {
    __typename
    ... on TasksWorked {
      tasks {
        id
        status
        owner {
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
export const AuditRecordDocument = gql`
    query AuditRecord($curp: String!, $first: Int!, $after: String) {
  patientByCurp(curp: $curp) {
    id
    accessLog(first: $first, after: $after) {
      edges {
        node {
          id
          at
          operation
          outcome
          unusual
          actor {
            id
            fullName
            roles
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    unusualAccess(first: $first, after: $after) {
      edges {
        node {
          id
          at
          operation
          unusual
          actor {
            id
            fullName
          }
        }
      }
    }
  }
}
    `;
export const AuthoritiesDocument = gql`
    query Authorities($patientId: ID!) {
  patient(id: $patientId) {
    id
    revision
    ownAccount {
      id
      fullName
    }
    authorities {
      id
      state
      relationship
      basis
      scope
      validFrom
      validUntil
      reviewOn
      continuesAfter18
      setAt
      reason
      user {
        id
        fullName
      }
      setBy {
        id
        fullName
      }
      evidence {
        kind
        number
        seenOn
        seenBy {
          id
          fullName
        }
      }
    }
  }
}
    `;
export const BeginSecondFactorDocument = gql`
    mutation BeginSecondFactor($password: String!, $code: String) {
  beginSecondFactor(input: {password: $password, code: $code}) {
    __typename
    ... on SecondFactorBegun {
      secret
      otpauthUri
      expiresAt
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
export const IssueCalendarFeedDocument = gql`
    mutation IssueCalendarFeed($patientId: ID!) {
  issueCalendarFeed(patientId: $patientId) {
    url
  }
}
    `;
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
export const CarnetDocument = gql`
    query Carnet($patientId: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    from
    to
    patient {
      id
      curp
      nss
      fullName
      birthDate
      sex
      recordNumber
      diagnosis {
        icd10
        name
        diagnosedOn
      }
      medicalUnit {
        id
        clues
        name
        timeZone
      }
      caregivers {
        relationship
        user {
          id
          fullName
        }
      }
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
    }
    cycles {
      id
      number
      phase
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
        plannedDose {
          value
          unit
        }
        route
        givenAt
        givenDose {
          value
          unit
        }
        reason
        supply
      }
    }
    followUps {
      id
      kind
      takenAt
      value
      unit
      note
    }
  }
}
    `;
export const CartillaForecastDocument = gql`
    query CartillaForecast($patientId: ID!) {
  patient(id: $patientId) {
    id
    coverage {
      status
      validUntil
      extension {
        kind
        validUntil
      }
    }
    cartilla {
      folio
      ageGroup
      unconfirmedFacts
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
        dueOn
        performedOn
        status
        medicalUnit {
          name
        }
        lot
        earliestOn
        latestOn
        deferredUntil
        deferralReason
        deferralText
        doseStatusReason
        doseStatusText
        hasUnconfirmedFacts
      }
    }
  }
}
    `;
export const CartillaDocument = gql`
    query Cartilla($patientId: ID!) {
  patient(id: $patientId) {
    id
    coverage {
      status
      validUntil
      extension {
        kind
        validUntil
      }
    }
    cartilla {
      folio
      ageGroup
      actions {
        id
        category
        code
        name
        dose
        dueOn
        performedOn
        status
        medicalUnit {
          name
        }
        lot
      }
    }
  }
}
    `;
export const ChangePasswordDocument = gql`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(
    input: {currentPassword: $currentPassword, newPassword: $newPassword}
  ) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      refreshToken
      mustChangePassword
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
      user {
        id
        fullName
      }
      status
      suspendedUntil
      hasSecondFactor
      assignments {
        role
        until
        medicalUnit {
          clues
        }
      }
    }
    ... on DutiesConflict {
      medicalUnitClues
      roles
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
export const ChangesSinceDocument = gql`
    query ChangesSince($patientId: ID!, $revision: Int!) {
  changesSince(patientId: $patientId, revision: $revision) {
    revision
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
    }
    treatments {
      id
      status
      statusReason
      startsOn
    }
    cycles {
      id
      number
      phase
      status
      startsOn
      endsOn
      treatment {
        id
        status
      }
    }
    administrations {
      id
      day
      status
      medication
      plannedOn
      plannedDose {
        value
        unit
      }
      route
      givenAt
      givenDose {
        value
        unit
      }
      reason
      supply
    }
    followUps {
      id
      kind
      takenAt
      value
      unit
      note
    }
  }
}
    `;
export const CheckAppointmentDocument = gql`
    query CheckAppointment($input: CheckAppointmentInput!) {
  checkAppointment(input: $input) {
    code
    message
    startsAt
    appointment {
      id
      startsAt
    }
    surgery {
      id
      startsAt
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
        sex
        allergies
        diagnosis {
          icd10
          name
        }
        revision
      }
      weight {
        value
        unit
        takenAt
      }
      height {
        value
        unit
        takenAt
      }
      counts {
        kind
        canonicalValue
        canonicalUnit
        takenAt
        trend
      }
      warnings {
        code
        severity
        message
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
      }
      doses {
        id
        day
        status
        medication
        atc
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
        cycle {
          id
          number
          phase
          treatment {
            id
            status
            planVersion
            protocol {
              code
              name
            }
          }
        }
        components {
          medication
          dose {
            value
            unit
          }
        }
        requiresSecondCheck
        awaitingSecondCheck
        givenAt
        givenDose {
          value
          unit
        }
        reason
        safetyWarnings {
          code
          severity
          message
          administrationId
          medication
          path
          figures {
            name
            value
            unit
          }
        }
      }
    }
  }
}
    `;
export const ConfirmSecondFactorDocument = gql`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(input: {code: $code}) {
    __typename
    ... on SecondFactorConfirmed {
      recoveryCodes
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
      credentials {
        status
        emailedAt
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
      records {
        status
        plannedOn
        postponedTo
        givenAt
        givenDose {
          value
          unit
        }
        reason
        correctionReason
        recordedAt
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
export const CorrectBookingDocument = gql`
    mutation CorrectBooking($input: CorrectBookingInput!) {
  correctBooking(input: $input) {
    __typename
    ... on Appointment {
      id
      kind
      specialty
      startsAt
      endsAt
      practitioner
      location
      instructions
    }
    ... on Surgery {
      id
      procedure
      startsAt
      surgeryEndsAt: endsAt
      practitioner
      location
      preparation
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
export const CorrectFollowUpDocument = gql`
    mutation CorrectFollowUp($input: CorrectFollowUpInput!) {
  correctFollowUp(input: $input) {
    __typename
    ... on FollowUp {
      id
      kind
      takenAt
      value
      unit
      note
      releasedAt
      canonicalValue
      canonicalUnit
      confidential
      patient {
        id
        revision
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
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
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
export const CorrectPatientDocument = gql`
    mutation CorrectPatient($input: CorrectPatientInput!) {
  correctPatient(input: $input) {
    __typename
    ... on PatientCorrected {
      patient {
        id
        revision
        curp
        nss
        agregadoMedico
        givenNames
        fullName
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
        cartilla {
          folio
        }
      }
      changes {
        field
        oldValue
        newValue
        identity
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
export const CorrectSurgeryOutcomeDocument = gql`
    mutation CorrectSurgeryOutcome($id: ID!, $status: SurgeryStatus!, $outcome: String!, $reason: String!) {
  correctSurgeryOutcome(
    input: {id: $id, status: $status, outcome: $outcome, reason: $reason}
  ) {
    __typename
    ... on Surgery {
      id
      status
      outcome
      history {
        sequence
        fromStatus
        toStatus
        fromOutcome
        reason
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
        status
        expiresAt
        owner {
          id
          fullName
        }
        scopes {
          role
          medicalUnit {
            clues
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
export const CreateShareDocument = gql`
    mutation CreateShare($input: CreateShareInput!) {
  createShare(input: $input) {
    __typename
    ... on ShareCreated {
      link
      passcode
      share {
        id
        label
        status
        expiresAt
        viewsLeft
        attemptsLeft
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
export const DataRequestsDocument = gql`
    query DataRequests($state: DataRequestState, $first: Int!, $after: String) {
  dataRequests(state: $state, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        right
        state
        text
        submittedAt
        dueOn
        answer
        answeredAt
        patient {
          id
          fullName
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
export const DefineMedicalUnitDocument = gql`
    mutation DefineMedicalUnit($input: DefineMedicalUnitInput!) {
  defineMedicalUnit(input: $input) {
    __typename
    ... on MedicalUnit {
      id
      clues
      name
      timeZone
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
export const DefineProtocolDocument = gql`
    mutation DefineProtocol($input: DefineProtocolInput!) {
  defineProtocol(input: $input) {
    __typename
    ... on Protocol {
      code
      name
      version
      phases {
        code
        name
        cycles {
          number
          lengthDays
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
export const EmergencySheetDocument = gql`
    query EmergencySheet($patientId: ID!) {
  emergencySheet(patientId: $patientId) {
    ...Sheet
  }
}
    ${SheetFragmentDoc}`;
export const EndCarnetDocument = gql`
    mutation EndCarnet($input: EndCarnetInput!) {
  endCarnet(input: $input) {
    __typename
    ... on CarnetEnded {
      appointments
      surgeries
      doses
      noticesWithdrawn
      patient {
        id
        revision
      }
      end {
        id
        outcome
        endedOn
        state
        recordedAt
        undoableUntil
        recordedBy {
          id
          fullName
        }
        confirmedBy {
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
export const ExportRecordDocument = gql`
    mutation ExportRecord($patientId: ID!, $password: String!, $code: String) {
  exportRecord(input: {patientId: $patientId, password: $password, code: $code}) {
    __typename
    ... on RecordExport {
      jsonUrl
      pdfUrl
      expiresAt
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
export const HomeDosesDocument = gql`
    query HomeDoses($patientId: ID!, $on: Date!, $adherenceFrom: Date!, $adherenceTo: Date!) {
  patient(id: $patientId) {
    id
    treatments {
      id
      status
      statusReason
      protocol {
        name
      }
    }
    homeDoses(on: $on) {
      id
      text
      outcome
      givenTwice
      administration {
        id
        medication
        plannedOn
        plannedAt
        plannedDose {
          value
          unit
        }
        route
        note
      }
      records {
        id
        requestId
        outcome
        at
        note
        by {
          id
          fullName
        }
      }
    }
    homeAdherence(from: $adherenceFrom, to: $adherenceTo) {
      from
      to
      planned
      given
      notGiven
      vomited
      unknown
    }
  }
}
    `;
export const InvitationsDocument = gql`
    query Invitations {
  viewer {
    id
    invitations {
      id
      childName
      relationship
      invitedAt
      medicalUnit {
        clues
        name
        phone
      }
    }
  }
}
    `;
export const IssueServiceTokenDocument = gql`
    mutation IssueServiceToken($input: IssueServiceTokenInput!) {
  issueServiceToken(input: $input) {
    __typename
    ... on ServiceToken {
      accessToken
      expiresAt
      scopes {
        role
        medicalUnit {
          clues
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
export const JourneysDocument = gql`
    query Journeys($patientId: ID, $from: Date!, $to: Date!) {
  journeys(patientId: $patientId, from: $from, to: $to) {
    id
    day
    travel
    startsAt
    endsAt
    bring
    supply
    patient {
      id
      fullName
    }
    medicalUnit {
      id
      name
      phone
      emergencyPhone
      timeZone
    }
    fasting {
      solidsFrom
      liquidsFrom
      until
    }
    stations {
      ...JourneyStation
    }
    dropped {
      ...JourneyStation
    }
    answer {
      kind
      note
      at
      reply
      repliedAt
      by {
        id
        fullName
      }
    }
    changes {
      id
      kind
      message
      fromStartsAt
      toStartsAt
      reason
      path
    }
  }
}
    ${JourneyStationFragmentDoc}`;
export const LifetimeExposureDocument = gql`
    query LifetimeExposure($patientId: ID!) {
  patient(id: $patientId) {
    id
    lifetimeExposure {
      id
      substances {
        atc
        medication
        unit
        givenTotal
        givenPerM2
        elsewherePerM2
        plannedPerM2
        totalPerM2
        lastGivenOn
      }
      anthracyclines {
        totalPerM2
        plannedPerM2
        limitPerM2
        factorsVersion
        factors {
          atc
          factor
        }
      }
      priorExposures {
        id
        atc
        medication
        totalPerM2
        unit
        source
        lastOn
      }
    }
  }
}
    `;
export const LoginWithCodeDocument = gql`
    mutation LoginWithCode($curp: String!, $password: String!, $code: String) {
  login(input: {curp: $curp, password: $password, code: $code}) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      refreshToken
      mustChangePassword
      mustSetUpSecondFactor
      user {
        id
        fullName
        roles
      }
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
export const LoginDocument = gql`
    mutation Login($curp: String!, $password: String!) {
  login(input: {curp: $curp, password: $password}) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      refreshToken
      mustChangePassword
      user {
        id
        fullName
        roles
      }
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
export const LogoutDocument = gql`
    mutation Logout {
  logout
}
    `;
export const MarkCurpProblemDocument = gql`
    mutation MarkCurpProblem($patientId: ID!, $problem: String) {
  markCurpProblem(input: {patientId: $patientId, problem: $problem}) {
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
        code
        message
      }
    }
  }
}
    `;
export const NodeDocument = gql`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Patient {
      fullName
      birthDate
      revision
    }
    ... on Appointment {
      startsAt
      patient {
        id
      }
    }
    ... on TreatmentCycle {
      startsOn
      endsOn
    }
  }
}
    `;
export const NoticesDocument = gql`
    query Notices($first: Int!, $after: String) {
  viewer {
    notices(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          occurredAt
          message
          acknowledgedAt
          patient {
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
}
    `;
export const OfflineBundleDocument = gql`
    query OfflineBundle($patientId: ID!, $from: Date!, $to: Date!, $notices: Int!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    id
    from
    to
    revision
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
    }
    surgeries {
      id
      status
      procedure
      startsAt
      endsAt
      practitioner
      location
      preparation
      outcome
    }
    cycles {
      id
      number
      phase
      phaseName
      phasePlainName
      status
      startsOn
      endsOn
      treatment {
        id
      }
    }
    administrations {
      id
      day
      status
      medication
      atc
      plannedOn
      plannedDose {
        value
        unit
      }
      route
      givenAt
      givenDose {
        value
        unit
      }
      reason
      supply
      note
      cycle {
        id
      }
    }
    followUps {
      id
      kind
      takenAt
      value
      unit
      note
    }
  }
  journeys(patientId: $patientId, from: $from, to: $to) {
    id
    day
    travel
    startsAt
    bring
    supply
    fasting {
      solidsFrom
      liquidsFrom
      until
    }
    stations {
      __typename
      ... on Appointment {
        id
      }
      ... on Surgery {
        id
      }
    }
    dropped {
      __typename
      ... on Appointment {
        id
      }
      ... on Surgery {
        id
      }
    }
    answer {
      kind
      note
      at
      reply
    }
  }
  emergencySheet(patientId: $patientId) {
    id
    generatedAt
    phase
    liveVaccinesDeferred
    unknown
    weight {
      value
      unit
      takenAt
    }
    counts {
      kind
      value
      unit
      takenAt
    }
    lastChemotherapy {
      day
      administrations {
        id
      }
    }
    vascularAccess {
      kind
      site
      placedOn
      note
    }
    medicinesNow {
      medication
      dose {
        value
        unit
      }
      note
    }
  }
  patient(id: $patientId) {
    id
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
      plainName
      diagnosedOn
    }
    medicalUnit {
      id
      clues
      name
      phone
      emergencyPhone
      timeZone
      feverRule {
        callNowFrom
        text
      }
      firstHourText {
        text
        version
      }
    }
    caregivers {
      relationship
      user {
        id
        fullName
      }
    }
    treatments {
      id
      status
      statusReason
      startsOn
      protocol {
        code
        name
        version
      }
    }
    coverage {
      status
      validUntil
      extension {
        kind
        validUntil
      }
    }
    cartilla {
      folio
      ageGroup
      advice
      actions {
        id
        category
        code
        name
        dose
        dueOn
        performedOn
        status
        deferredUntil
      }
    }
    calendarFeed {
      url
    }
  }
  viewer {
    id
    fullName
    notices(first: $notices) {
      edges {
        node {
          id
          kind
          occurredAt
          acknowledgedAt
          message
          fromStartsAt
          toStartsAt
          reason
          day
          path
          patient {
            id
          }
        }
      }
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
        fullName
        roles
        credentials {
          status
        }
      }
      patient {
        id
        ownAccount {
          id
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
        recordNumber
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
export const PreferencesDocument = gql`
    query Preferences {
  viewer {
    id
    preferences {
      id
      language
      daysBeforeReminder
      eveningReminder
      offeredChannels
      webPushKey
      channels {
        id
        kind
        address
        status
        topics
      }
    }
    patients {
      id
      calendarFeed {
        url
      }
    }
  }
}
    `;
export const PreviewAdjustmentDocument = gql`
    query PreviewAdjustment($input: AdjustTreatmentInput!) {
  previewAdjustment(input: $input) {
    planVersion
    protocol {
      code
      name
      version
    }
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
      phase
      cycle
      day
      medication
      atc
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
      components {
        atc
        medication
        dose {
          value
          unit
        }
      }
    }
    endsDispensing
    warnings {
      code
      severity
      message
      administrationId
      medication
      path
      figures {
        name
        value
        unit
      }
    }
  }
}
    `;
export const PreviewTreatmentDocument = gql`
    query PreviewTreatment($input: StartTreatmentInput!) {
  previewTreatment(input: $input) {
    planVersion
    protocol {
      code
      name
      version
    }
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
      phase
      cycle
      day
      medication
      atc
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
      components {
        atc
        medication
        dose {
          value
          unit
        }
      }
    }
    endsDispensing
    warnings {
      code
      severity
      message
      administrationId
      medication
      path
      figures {
        name
        value
        unit
      }
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
      user {
        id
        credentials {
          status
        }
      }
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
export const PrivacyNoticeDocument = gql`
    query PrivacyNotice {
  privacyNotice {
    version
    publishedOn
    title
    paragraphs
  }
}
    `;
export const ProceduresDocument = gql`
    query Procedures {
  procedures {
    id
    name
    purpose
    requirements
    place
    url
    operations
    roles
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
export const ProtocolDocument = gql`
    query Protocol($code: String!, $version: Int) {
  protocol(code: $code, version: $version) {
    code
    version
    name
    icd10
    phases {
      code
      name
      plainName
      cycles {
        number
        lengthDays
        medications {
          name
          atc
          route
          basis
          dose
          unit
          maxDose
          days
          times
          dosePer
          note
          byAge {
            minYears
            maxYears
            dose
          }
          bands {
            underMonths
            underKg
            basis
            dose
            maxDose
          }
        }
      }
    }
  }
}
    `;
export const ProtocolsDocument = gql`
    query Protocols($first: Int!, $after: String) {
  protocols(first: $first, after: $after) {
    edges {
      cursor
      node {
        code
        version
        name
        icd10
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const QuestionsDocument = gql`
    query Questions($patientId: ID!, $first: Int!, $after: String) {
  patient(id: $patientId) {
    id
    questions(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          status
          expectedBy
          mentionsAlarm
          messages {
            id
            at
            fromFamily
            text
            by {
              id
              fullName
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
        plannedOn
        givenAt
        givenDose {
          value
          unit
        }
        reason
        awaitingSecondCheck
        records {
          id
          recordedBy {
            id
            fullName
          }
          overrides {
            code
            reason
          }
        }
      }
      patient {
        id
        revision
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
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
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
export const RecordAttendanceDocument = gql`
    mutation RecordAttendance($id: ID!, $status: Attendance!, $reason: String) {
  recordAttendance(input: {id: $id, status: $status, reason: $reason}) {
    __typename
    ... on Appointment {
      id
      status
      sequence
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
        ending
        endedAt
        nextAt
        contacts {
          id
          at
          channel
          outcome
          note
          reply
          by {
            id
            fullName
          }
        }
        absence {
          reason
          lastReachedAt
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
export const RecordDiagnosisDocument = gql`
    mutation RecordDiagnosis($patientId: ID!, $diagnosis: DiagnosisInput!) {
  recordDiagnosis(input: {patientId: $patientId, diagnosis: $diagnosis}) {
    __typename
    ... on Patient {
      id
      diagnosis {
        icd10
        name
        diagnosedOn
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
export const RecordHomeDosesDocument = gql`
    mutation RecordHomeDoses($input: RecordHomeDosesInput!) {
  recordHomeDoses(input: $input) {
    __typename
    ... on HomeDosesRecorded {
      entries {
        requestId
        code
        dose {
          id
          outcome
          givenTwice
          administration {
            id
          }
          records {
            requestId
            outcome
            at
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
export const RecordImmunizationFactDocument = gql`
    mutation RecordImmunizationFact($input: RecordImmunizationFactInput!) {
  recordImmunizationFact(input: $input) {
    __typename
    ... on ImmunizationFact {
      id
      kind
      product
      code
      occurredOn
      source
      reason
      recordedAt
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
export const RecordMeasurementsDocument = gql`
    mutation RecordMeasurements($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) {
    __typename
    ... on MeasurementsRecorded {
      followUps {
        id
        kind
        takenAt
        value
        unit
        canonicalValue
        canonicalUnit
        trend
        releasedAt
      }
      warnings {
        code
        severity
        message
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
      }
      proposals {
        id
        largestChangePercent
        heightCm
        weightKg
        treatment {
          id
          planVersion
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
        administrationId
        medication
        path
        figures {
          name
          value
          unit
        }
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
export const RecordPreventiveActionDocument = gql`
    mutation RecordPreventiveAction($input: RecordPreventiveActionInput!) {
  recordPreventiveAction(input: $input) {
    __typename
    ... on PreventiveAction {
      id
      category
      code
      name
      dose
      performedOn
      status
      lot
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
export const RecordPriorExposureDocument = gql`
    mutation RecordPriorExposure($input: RecordPriorExposureInput!) {
  recordPriorExposure(input: $input) {
    __typename
    ... on LifetimeExposure {
      id
      substances {
        atc
        totalPerM2
      }
      anthracyclines {
        totalPerM2
        plannedPerM2
        limitPerM2
      }
      priorExposures {
        id
        atc
        totalPerM2
        unit
        source
        lastOn
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
export const RefreshSessionDocument = gql`
    mutation RefreshSession($refreshToken: String!) {
  refreshSession(refreshToken: $refreshToken) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      refreshToken
      mustChangePassword
    }
    ... on Refusal {
      message
      nextStep
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
        curp
        fullName
        birthDate
        diagnosis {
          icd10
        }
        cartilla {
          folio
          ageGroup
        }
      }
      warnings {
        path
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
export const RegisterStaffDocument = gql`
    mutation RegisterStaff($input: RegisterStaffInput!) {
  registerStaff(input: $input) {
    __typename
    ... on User {
      id
      fullName
      email
      roles
      credentials {
        status
        emailedAt
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
export const ReprintCartillaDocument = gql`
    mutation ReprintCartilla($input: ReprintCartillaInput!) {
  reprintCartilla(input: $input) {
    __typename
    ... on CartillaReprint {
      folio
      issuedAt
      coverUrl
      coverUrlExpiresAt
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
export const RequestPasswordResetDocument = gql`
    mutation RequestPasswordReset($curp: String!) {
  requestPasswordReset(input: {curp: $curp}) {
    __typename
    ... on ResetRequested {
      message
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
export const RescheduleSurgeryDocument = gql`
    mutation RescheduleSurgery($id: ID!, $startsAt: DateTime!, $reason: String!) {
  rescheduleSurgery(input: {id: $id, startsAt: $startsAt, reason: $reason}) {
    __typename
    ... on Surgery {
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
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const ResetPasswordDocument = gql`
    mutation ResetPassword($token: String!, $newPassword: String!, $code: String) {
  resetPassword(input: {token: $token, newPassword: $newPassword, code: $code}) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      refreshToken
      mustChangePassword
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
export const RevokeCalendarFeedDocument = gql`
    mutation RevokeCalendarFeed($patientId: ID!) {
  revokeCalendarFeed(patientId: $patientId)
}
    `;
export const RevokeCaregiverDocument = gql`
    mutation RevokeCaregiver($patientId: ID!, $userId: ID!, $reason: String!) {
  revokeCaregiver(
    input: {patientId: $patientId, userId: $userId, reason: $reason}
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
export const RevokeShareDocument = gql`
    mutation RevokeShare($input: RevokeShareInput!) {
  revokeShare(input: $input) {
    __typename
    ... on Share {
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
        secrets {
          hint
          createdAt
          endsAt
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
export const ScheduleAppointmentSeriesDocument = gql`
    mutation ScheduleAppointmentSeries($input: ScheduleAppointmentInput!) {
  scheduleAppointment(input: $input) {
    __typename
    ... on Appointment {
      id
      status
      kind
      startsAt
      endsAt
      suggestedStartsAt
      room {
        id
        name
      }
      preparationRules {
        bring
        fastingHours
        fastingLiquidsHours
        mealBefore
      }
      tiedTo {
        day
        date
        cycle {
          id
        }
      }
      series {
        id
        appointments {
          id
          startsAt
        }
      }
      warnings {
        code
        message
        startsAt
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
export const IssueSecurityCodeDocument = gql`
    mutation IssueSecurityCode {
  issueSecurityCode {
    challengeId
    imageDataUri
    expiresAt
  }
}
    `;
export const SendMessageDocument = gql`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on Question {
      id
      status
      expectedBy
      mentionsAlarm
      messages {
        id
        at
        fromFamily
        text
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
export const ServiceAccountsDocument = gql`
    query ServiceAccounts($first: Int!, $after: String) {
  serviceAccounts(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        clientId
        status
        createdAt
        expiresAt
        lastUsedAt
        owner {
          id
          fullName
        }
        scopes {
          role
          medicalUnit {
            id
            clues
            name
          }
        }
        secrets {
          hint
          createdAt
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
      basis
      scope
      validFrom
      validUntil
      reviewOn
      user {
        id
        fullName
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
      atc
      medication
      from
      until
      strength
      unit
      tablets
      plannedWeek
      dispensedWeek
      deviationPercent
      text
      note
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
        supply
        supplyExpectedOn
        plannedOn
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
export const SetPreferencesDocument = gql`
    mutation SetPreferences($input: SetPreferencesInput!) {
  setPreferences(input: $input) {
    __typename
    ... on Preferences {
      id
      language
      daysBeforeReminder
      eveningReminder
      channels {
        id
        kind
        address
        status
        topics
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
export const SetTreatmentStatusDocument = gql`
    mutation SetTreatmentStatus($input: SetTreatmentStatusInput!) {
  setTreatmentStatus(input: $input) {
    __typename
    ... on Treatment {
      id
      status
      statusReason
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
export const SetUnitSettingsDocument = gql`
    mutation SetUnitSettings($input: SetUnitSettingsInput!) {
  setUnitSettings(input: $input) {
    __typename
    ... on MedicalUnit {
      id
      emergencyPhone
      feverRule {
        callNowFrom
        text
        version
        publishedAt
      }
      firstHourText {
        text
        version
        publishedAt
      }
      settings {
        absenceHoursInduction
        absenceHoursTreatment
        absenceHoursAfterTreatment
        quietFrom
        quietUntil
        rooms {
          id
          name
          capacity
          closed
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
        note
        recordedAt
        recordedBy {
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
export const SettleCarnetEndDocument = gql`
    mutation SettleCarnetEnd($patientId: ID!, $decision: CarnetEndDecision!, $reason: String) {
  settleCarnetEnd(
    input: {patientId: $patientId, decision: $decision, reason: $reason}
  ) {
    __typename
    ... on Patient {
      id
      revision
      end {
        id
        outcome
        endedOn
        state
        recordedAt
        undoableUntil
        recordedBy {
          id
          fullName
        }
        confirmedBy {
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
export const SharesDocument = gql`
    query Shares($patientId: ID!) {
  patient(id: $patientId) {
    id
    shares {
      id
      label
      status
      createdAt
      expiresAt
      viewsLeft
      attemptsLeft
      createdBy {
        id
        fullName
      }
      looks {
        at
        recipient
        opened
      }
      notes {
        id
        at
        from
        text
      }
    }
  }
}
    `;
export const SpeakingNoticesDocument = gql`
    query SpeakingNotices($first: Int!, $after: String) {
  viewer {
    id
    notices(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          occurredAt
          acknowledgedAt
          message
          fromStartsAt
          toStartsAt
          reason
          day
          path
          followUps {
            id
            kind
            takenAt
            value
            unit
            note
          }
          patient {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
}
    `;
export const StaffDocument = gql`
    query Staff($medicalUnitClues: String, $role: Role, $status: AccountStatus, $search: String, $first: Int!, $after: String) {
  staff(
    medicalUnitClues: $medicalUnitClues
    role: $role
    status: $status
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        id
        user {
          id
          fullName
          email
          phone
        }
        curp
        status
        suspendedUntil
        lastSignedInAt
        hasSecondFactor
        assignments {
          role
          since
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
      endCursor
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
      protocol {
        code
        name
      }
      cycles {
        id
        number
        phase
        status
        startsOn
        endsOn
        administrations {
          id
          day
          status
          medication
          plannedOn
          plannedDose {
            value
            unit
          }
          route
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
export const SubmitDataRequestDocument = gql`
    mutation SubmitDataRequest($input: SubmitDataRequestInput!) {
  submitDataRequest(input: $input) {
    __typename
    ... on DataRequest {
      id
      right
      state
      text
      submittedAt
      dueOn
      answer
      answeredAt
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
export const SupplyOutlookDocument = gql`
    query SupplyOutlook($medicalUnitClues: String!, $from: Date!, $to: Date!) {
  supplyOutlook(medicalUnitClues: $medicalUnitClues, from: $from, to: $to) {
    id
    from
    to
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
export const SurgeryDocument = gql`
    query Surgery($id: ID!) {
  surgery(id: $id) {
    id
    status
    procedure
    startsAt
    endsAt
    practitioner
    location
    preparation
    outcome
    sequence
    patient {
      id
      fullName
    }
    history {
      sequence
      changedAt
      fromStatus
      toStatus
      fromStartsAt
      toStartsAt
      fromOutcome
      reason
      changedBy {
        id
        fullName
      }
    }
    warnings {
      code
      message
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
    counts {
      kind
      open
      overdue
    }
    edges {
      cursor
      node {
        id
        kind
        priority
        status
        message
        openedAt
        dueAt
        overdue
        nextAt
        endedAt
        ending
        patient {
          id
          fullName
          recordNumber
          caregivers {
            relationship
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
          missedAt
          phase
          reason
          lastReachedAt
          escalatedAt
          abandonedAt
        }
        subjects {
          __typename
          ... on Appointment {
            id
            appointmentKind: kind
            startsAt
            appointmentStatus: status
          }
          ... on Surgery {
            id
            procedure
            startsAt
            surgeryStatus: status
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
            credentials {
              status
            }
          }
          ... on PatientTransfer {
            id
            transferredAt
            fromUnit: from {
              name
            }
          }
          ... on Question {
            id
            expectedBy
            messages {
              text
            }
          }
          ... on ShareNote {
            id
            from
            text
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `;
export const TransferPatientDocument = gql`
    mutation TransferPatient($input: TransferPatientInput!) {
  transferPatient(input: $input) {
    __typename
    ... on PatientTransferred {
      transfer {
        id
        transferredAt
        reason
        from {
          clues
          name
        }
        to {
          clues
          name
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
export const TreatmentPlanDocument = gql`
    query TreatmentPlan($id: ID!) {
  treatment(id: $id) {
    id
    status
    startsOn
    planVersion
    protocol {
      code
      name
      version
    }
    planVersions {
      id
      number
      at
      cause
      note
      summary
      from
      until
      heightCm
      weightKg
      bodySurfaceArea
      changedDoses
      by {
        id
        fullName
      }
      protocol {
        code
        version
      }
      overrides {
        code
        reason
        by {
          id
          fullName
        }
        at
      }
    }
    proposals {
      id
      proposedAt
      heightCm
      weightKg
      measuredOn
      largestChangePercent
    }
    safetyWarnings {
      code
      severity
      message
      administrationId
      medication
      path
      figures {
        name
        value
        unit
      }
      override {
        reason
        by {
          id
          fullName
        }
        at
      }
    }
  }
}
    `;
export const TreatmentDocument = gql`
    query Treatment($id: ID!) {
  treatment(id: $id) {
    id
    status
    statusReason
    startsOn
    heightCm
    weightKg
    bodySurfaceArea
    patient {
      id
      fullName
    }
    protocol {
      code
      version
      name
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
    warnings {
      path
      code
      message
    }
    changes {
      fromStatus
      toStatus
      reason
      changedAt
    }
    cycles {
      id
      sequence
      number
      phase
      phaseName
      phasePlainName
      status
      startsOn
      endsOn
      changes {
        fromStartsOn
        toStartsOn
        fromEndsOn
        toEndsOn
        reason
        changedAt
      }
      administrations {
        id
        day
        status
        medication
        atc
        route
        note
        plannedOn
        plannedAt
        plannedDose {
          value
          unit
        }
        givenAt
        givenDose {
          value
          unit
        }
        reason
        supply
        records {
          status
          plannedOn
          postponedTo
          givenAt
          givenDose {
            value
            unit
          }
          reason
          correctionReason
          recordedAt
        }
      }
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
      records {
        kind
        id
      }
      noticesWithdrawn
    }
    ... on Refusal {
      message
      nextStep
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
export const UnitAgendaDocument = gql`
    query UnitAgenda($medicalUnitClues: String!, $day: Date!) {
  unitAgenda(medicalUnitClues: $medicalUnitClues, day: $day) {
    day
    medicalUnit {
      name
      timeZone
    }
    appointments {
      id
      status
      kind
      startsAt
      endsAt
      location
      practitioner
      patient {
        id
        fullName
        recordNumber
      }
      warnings {
        code
        message
      }
    }
    surgeries {
      id
      status
      procedure
      startsAt
      location
      practitioner
      patient {
        id
        fullName
        recordNumber
      }
      warnings {
        code
        message
      }
    }
  }
}
    `;
export const UnitBoardDocument = gql`
    query UnitBoard($medicalUnitClues: String!) {
  unitBoard(medicalUnitClues: $medicalUnitClues) {
    id
    at
    childrenByPhase {
      phase
      children
    }
    absencesOpen
    absencesOverdue
    unconfirmedDoses
    unacknowledgedChanges
    familiesWithoutAccess
    medianDaysToFirstDose
  }
}
    `;
export const UnitContactsDocument = gql`
    query UnitContacts {
  medicalUnits {
    id
    clues
    name
    phone
    emergencyPhone
    timeZone
    feverRule {
      callNowFrom
      text
    }
  }
}
    `;
export const UnitSettingsDocument = gql`
    query UnitSettings($id: ID!) {
  node(id: $id) {
    id
    ... on MedicalUnit {
      clues
      name
      timeZone
      phone
      emergencyPhone
      feverRule {
        callNowFrom
        text
        version
        publishedAt
      }
      firstHourText {
        text
        version
        publishedAt
      }
      settings {
        absenceHoursInduction
        absenceHoursTreatment
        absenceHoursAfterTreatment
        quietFrom
        quietUntil
        reminderDaysBefore
        reminderAt
        eveningReminderAt
        answerWithinDays
        rooms {
          id
          name
          capacity
          closed
          hours {
            weekday
            from
            until
          }
        }
      }
    }
  }
}
    `;
export const UpcomingExtensionsDocument = gql`
    query UpcomingExtensions($first: Int!, $after: String) {
  upcomingExtensions(first: $first, after: $after) {
    edges {
      cursor
      node {
        sixteenOn
        familyToldAt
        patient {
          id
          fullName
          coverage {
            extension {
              kind
              validUntil
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
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    id
    fullName
    email
    roles
    patients {
      id
      fullName
      birthDate
      medicalUnit {
        name
        timeZone
      }
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
      record {
        kind
        id
      }
      at
      patient {
        id
        revision
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
export const WhyNotDocument = gql`
    query WhyNot($patientId: ID!, $userId: ID!, $at: DateTime) {
  whyNot(patientId: $patientId, userId: $userId, at: $at) {
    allowed
    rule
    scope
    explanation
    at
    changesAt
    authority {
      id
      basis
      state
      validFrom
      validUntil
    }
  }
}
    `;
export const WithdrawImmunizationFactDocument = gql`
    mutation WithdrawImmunizationFact($id: ID!, $reason: String!) {
  withdrawImmunizationFact(input: {id: $id, reason: $reason}) {
    __typename
    ... on Patient {
      id
      cartilla {
        immunizationFacts {
          id
          kind
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
export const WithdrawPreventiveActionDocument = gql`
    mutation WithdrawPreventiveAction($id: ID!, $reason: String!) {
  withdrawPreventiveAction(input: {id: $id, reason: $reason}) {
    __typename
    ... on Patient {
      id
      cartilla {
        actions {
          id
          code
          dose
          status
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

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    AcceptPrivacyNotice(variables: AcceptPrivacyNoticeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AcceptPrivacyNoticeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AcceptPrivacyNoticeMutation>({ document: AcceptPrivacyNoticeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AcceptPrivacyNotice', 'mutation', variables);
    },
    AccessLog(variables: AccessLogQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AccessLogQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AccessLogQuery>({ document: AccessLogDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AccessLog', 'query', variables);
    },
    AccountEvents(variables: AccountEventsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AccountEventsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AccountEventsQuery>({ document: AccountEventsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AccountEvents', 'query', variables);
    },
    AcknowledgeNotices(variables: AcknowledgeNoticesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AcknowledgeNoticesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AcknowledgeNoticesMutation>({ document: AcknowledgeNoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AcknowledgeNotices', 'mutation', variables);
    },
    AddCaregiver(variables: AddCaregiverMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AddCaregiverMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AddCaregiverMutation>({ document: AddCaregiverDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AddCaregiver', 'mutation', variables);
    },
    AddChannel(variables: AddChannelMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AddChannelMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AddChannelMutation>({ document: AddChannelDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AddChannel', 'mutation', variables);
    },
    AdjustTreatment(variables: AdjustTreatmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AdjustTreatmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AdjustTreatmentMutation>({ document: AdjustTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AdjustTreatment', 'mutation', variables);
    },
    AnswerDataRequest(variables: AnswerDataRequestMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerDataRequestMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerDataRequestMutation>({ document: AnswerDataRequestDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerDataRequest', 'mutation', variables);
    },
    AnswerInvitation(variables: AnswerInvitationMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerInvitationMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerInvitationMutation>({ document: AnswerInvitationDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerInvitation', 'mutation', variables);
    },
    AnswerVisit(variables: AnswerVisitMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerVisitMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerVisitMutation>({ document: AnswerVisitDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerVisit', 'mutation', variables);
    },
    Appointment(variables: AppointmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AppointmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AppointmentQuery>({ document: AppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Appointment', 'query', variables);
    },
    Arrivals(variables: ArrivalsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ArrivalsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ArrivalsQuery>({ document: ArrivalsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Arrivals', 'query', variables);
    },
    AssignTasks(variables: AssignTasksMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AssignTasksMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AssignTasksMutation>({ document: AssignTasksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AssignTasks', 'mutation', variables);
    },
    AuditRecord(variables: AuditRecordQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AuditRecordQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AuditRecordQuery>({ document: AuditRecordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AuditRecord', 'query', variables);
    },
    Authorities(variables: AuthoritiesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AuthoritiesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AuthoritiesQuery>({ document: AuthoritiesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Authorities', 'query', variables);
    },
    BeginSecondFactor(variables: BeginSecondFactorMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BeginSecondFactorMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<BeginSecondFactorMutation>({ document: BeginSecondFactorDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BeginSecondFactor', 'mutation', variables);
    },
    IssueCalendarFeed(variables: IssueCalendarFeedMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueCalendarFeedMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueCalendarFeedMutation>({ document: IssueCalendarFeedDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueCalendarFeed', 'mutation', variables);
    },
    CancelAppointment(variables: CancelAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CancelAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CancelAppointmentMutation>({ document: CancelAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CancelAppointment', 'mutation', variables);
    },
    Carnet(variables: CarnetQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CarnetQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CarnetQuery>({ document: CarnetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Carnet', 'query', variables);
    },
    CartillaForecast(variables: CartillaForecastQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CartillaForecastQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CartillaForecastQuery>({ document: CartillaForecastDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CartillaForecast', 'query', variables);
    },
    Cartilla(variables: CartillaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CartillaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CartillaQuery>({ document: CartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Cartilla', 'query', variables);
    },
    ChangePassword(variables: ChangePasswordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangePasswordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangePasswordMutation>({ document: ChangePasswordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangePassword', 'mutation', variables);
    },
    ChangeStaff(variables: ChangeStaffMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangeStaffMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangeStaffMutation>({ document: ChangeStaffDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangeStaff', 'mutation', variables);
    },
    ChangesSince(variables: ChangesSinceQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangesSinceQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangesSinceQuery>({ document: ChangesSinceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangesSince', 'query', variables);
    },
    CheckAppointment(variables: CheckAppointmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CheckAppointmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CheckAppointmentQuery>({ document: CheckAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CheckAppointment', 'query', variables);
    },
    ChemotherapyDay(variables: ChemotherapyDayQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChemotherapyDayQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChemotherapyDayQuery>({ document: ChemotherapyDayDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChemotherapyDay', 'query', variables);
    },
    ConfirmSecondFactor(variables: ConfirmSecondFactorMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ConfirmSecondFactorMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ConfirmSecondFactorMutation>({ document: ConfirmSecondFactorDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ConfirmSecondFactor', 'mutation', variables);
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
    CorrectSurgeryOutcome(variables: CorrectSurgeryOutcomeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CorrectSurgeryOutcomeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CorrectSurgeryOutcomeMutation>({ document: CorrectSurgeryOutcomeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CorrectSurgeryOutcome', 'mutation', variables);
    },
    CreateServiceAccount(variables: CreateServiceAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateServiceAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateServiceAccountMutation>({ document: CreateServiceAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateServiceAccount', 'mutation', variables);
    },
    CreateShare(variables: CreateShareMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateShareMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateShareMutation>({ document: CreateShareDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateShare', 'mutation', variables);
    },
    DataRequests(variables: DataRequestsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DataRequestsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DataRequestsQuery>({ document: DataRequestsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DataRequests', 'query', variables);
    },
    DefineMedicalUnit(variables: DefineMedicalUnitMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DefineMedicalUnitMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<DefineMedicalUnitMutation>({ document: DefineMedicalUnitDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DefineMedicalUnit', 'mutation', variables);
    },
    DefineProtocol(variables: DefineProtocolMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DefineProtocolMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<DefineProtocolMutation>({ document: DefineProtocolDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DefineProtocol', 'mutation', variables);
    },
    EmergencySheet(variables: EmergencySheetQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<EmergencySheetQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<EmergencySheetQuery>({ document: EmergencySheetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'EmergencySheet', 'query', variables);
    },
    EndCarnet(variables: EndCarnetMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<EndCarnetMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<EndCarnetMutation>({ document: EndCarnetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'EndCarnet', 'mutation', variables);
    },
    ExportRecord(variables: ExportRecordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ExportRecordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ExportRecordMutation>({ document: ExportRecordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ExportRecord', 'mutation', variables);
    },
    HomeDoses(variables: HomeDosesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<HomeDosesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<HomeDosesQuery>({ document: HomeDosesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'HomeDoses', 'query', variables);
    },
    Invitations(variables?: InvitationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<InvitationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<InvitationsQuery>({ document: InvitationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Invitations', 'query', variables);
    },
    IssueServiceToken(variables: IssueServiceTokenMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueServiceTokenMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueServiceTokenMutation>({ document: IssueServiceTokenDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueServiceToken', 'mutation', variables);
    },
    Journeys(variables: JourneysQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<JourneysQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<JourneysQuery>({ document: JourneysDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Journeys', 'query', variables);
    },
    LifetimeExposure(variables: LifetimeExposureQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LifetimeExposureQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<LifetimeExposureQuery>({ document: LifetimeExposureDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'LifetimeExposure', 'query', variables);
    },
    LoginWithCode(variables: LoginWithCodeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LoginWithCodeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<LoginWithCodeMutation>({ document: LoginWithCodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'LoginWithCode', 'mutation', variables);
    },
    Login(variables: LoginMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LoginMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<LoginMutation>({ document: LoginDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Login', 'mutation', variables);
    },
    Logout(variables?: LogoutMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LogoutMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<LogoutMutation>({ document: LogoutDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Logout', 'mutation', variables);
    },
    MarkCurpProblem(variables: MarkCurpProblemMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MarkCurpProblemMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<MarkCurpProblemMutation>({ document: MarkCurpProblemDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MarkCurpProblem', 'mutation', variables);
    },
    Node(variables: NodeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NodeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NodeQuery>({ document: NodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Node', 'query', variables);
    },
    Notices(variables: NoticesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NoticesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NoticesQuery>({ document: NoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Notices', 'query', variables);
    },
    OfflineBundle(variables: OfflineBundleQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<OfflineBundleQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<OfflineBundleQuery>({ document: OfflineBundleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'OfflineBundle', 'query', variables);
    },
    OpenAdolescentAccount(variables: OpenAdolescentAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<OpenAdolescentAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<OpenAdolescentAccountMutation>({ document: OpenAdolescentAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'OpenAdolescentAccount', 'mutation', variables);
    },
    Patients(variables: PatientsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PatientsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PatientsQuery>({ document: PatientsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Patients', 'query', variables);
    },
    PostponeCycle(variables: PostponeCycleMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PostponeCycleMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PostponeCycleMutation>({ document: PostponeCycleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PostponeCycle', 'mutation', variables);
    },
    Preferences(variables?: PreferencesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreferencesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreferencesQuery>({ document: PreferencesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Preferences', 'query', variables);
    },
    PreviewAdjustment(variables: PreviewAdjustmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreviewAdjustmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreviewAdjustmentQuery>({ document: PreviewAdjustmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PreviewAdjustment', 'query', variables);
    },
    PreviewTreatment(variables: PreviewTreatmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreviewTreatmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreviewTreatmentQuery>({ document: PreviewTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PreviewTreatment', 'query', variables);
    },
    PrintCredentials(variables: PrintCredentialsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PrintCredentialsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<PrintCredentialsMutation>({ document: PrintCredentialsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PrintCredentials', 'mutation', variables);
    },
    PrivacyNotice(variables?: PrivacyNoticeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PrivacyNoticeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PrivacyNoticeQuery>({ document: PrivacyNoticeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PrivacyNotice', 'query', variables);
    },
    Procedures(variables?: ProceduresQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProceduresQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProceduresQuery>({ document: ProceduresDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Procedures', 'query', variables);
    },
    ProposeDispensing(variables: ProposeDispensingQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProposeDispensingQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProposeDispensingQuery>({ document: ProposeDispensingDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ProposeDispensing', 'query', variables);
    },
    Protocol(variables: ProtocolQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProtocolQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProtocolQuery>({ document: ProtocolDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Protocol', 'query', variables);
    },
    Protocols(variables: ProtocolsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProtocolsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProtocolsQuery>({ document: ProtocolsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Protocols', 'query', variables);
    },
    Questions(variables: QuestionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<QuestionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<QuestionsQuery>({ document: QuestionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Questions', 'query', variables);
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
    RecordDiagnosis(variables: RecordDiagnosisMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordDiagnosisMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordDiagnosisMutation>({ document: RecordDiagnosisDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordDiagnosis', 'mutation', variables);
    },
    RecordFollowUp(variables: RecordFollowUpMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordFollowUpMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordFollowUpMutation>({ document: RecordFollowUpDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordFollowUp', 'mutation', variables);
    },
    RecordHistory(variables: RecordHistoryQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordHistoryQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordHistoryQuery>({ document: RecordHistoryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordHistory', 'query', variables);
    },
    RecordHomeDoses(variables: RecordHomeDosesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordHomeDosesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordHomeDosesMutation>({ document: RecordHomeDosesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordHomeDoses', 'mutation', variables);
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
    RecordPriorExposure(variables: RecordPriorExposureMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordPriorExposureMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordPriorExposureMutation>({ document: RecordPriorExposureDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordPriorExposure', 'mutation', variables);
    },
    RecordSurgeryOutcome(variables: RecordSurgeryOutcomeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordSurgeryOutcomeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordSurgeryOutcomeMutation>({ document: RecordSurgeryOutcomeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordSurgeryOutcome', 'mutation', variables);
    },
    RefreshSession(variables: RefreshSessionMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RefreshSessionMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RefreshSessionMutation>({ document: RefreshSessionDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RefreshSession', 'mutation', variables);
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
    RegisterStaff(variables: RegisterStaffMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegisterStaffMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegisterStaffMutation>({ document: RegisterStaffDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RegisterStaff', 'mutation', variables);
    },
    Registrations(variables: RegistrationsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegistrationsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegistrationsQuery>({ document: RegistrationsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Registrations', 'query', variables);
    },
    ReleaseFollowUp(variables: ReleaseFollowUpMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ReleaseFollowUpMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ReleaseFollowUpMutation>({ document: ReleaseFollowUpDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ReleaseFollowUp', 'mutation', variables);
    },
    ReprintCartilla(variables: ReprintCartillaMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ReprintCartillaMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ReprintCartillaMutation>({ document: ReprintCartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ReprintCartilla', 'mutation', variables);
    },
    RequestPasswordReset(variables: RequestPasswordResetMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RequestPasswordResetMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RequestPasswordResetMutation>({ document: RequestPasswordResetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RequestPasswordReset', 'mutation', variables);
    },
    RescheduleAppointment(variables: RescheduleAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RescheduleAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RescheduleAppointmentMutation>({ document: RescheduleAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RescheduleAppointment', 'mutation', variables);
    },
    RescheduleSurgery(variables: RescheduleSurgeryMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RescheduleSurgeryMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RescheduleSurgeryMutation>({ document: RescheduleSurgeryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RescheduleSurgery', 'mutation', variables);
    },
    ResendCredentials(variables: ResendCredentialsMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ResendCredentialsMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ResendCredentialsMutation>({ document: ResendCredentialsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ResendCredentials', 'mutation', variables);
    },
    ResetPassword(variables: ResetPasswordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ResetPasswordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ResetPasswordMutation>({ document: ResetPasswordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ResetPassword', 'mutation', variables);
    },
    RevokeCalendarFeed(variables: RevokeCalendarFeedMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeCalendarFeedMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeCalendarFeedMutation>({ document: RevokeCalendarFeedDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeCalendarFeed', 'mutation', variables);
    },
    RevokeCaregiver(variables: RevokeCaregiverMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeCaregiverMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeCaregiverMutation>({ document: RevokeCaregiverDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeCaregiver', 'mutation', variables);
    },
    RevokeServiceAccount(variables: RevokeServiceAccountMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeServiceAccountMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeServiceAccountMutation>({ document: RevokeServiceAccountDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeServiceAccount', 'mutation', variables);
    },
    RevokeShare(variables: RevokeShareMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeShareMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeShareMutation>({ document: RevokeShareDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeShare', 'mutation', variables);
    },
    RotateServiceSecret(variables: RotateServiceSecretMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RotateServiceSecretMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RotateServiceSecretMutation>({ document: RotateServiceSecretDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RotateServiceSecret', 'mutation', variables);
    },
    ScheduleAppointmentSeries(variables: ScheduleAppointmentSeriesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ScheduleAppointmentSeriesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ScheduleAppointmentSeriesMutation>({ document: ScheduleAppointmentSeriesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ScheduleAppointmentSeries', 'mutation', variables);
    },
    ScheduleAppointment(variables: ScheduleAppointmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ScheduleAppointmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ScheduleAppointmentMutation>({ document: ScheduleAppointmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ScheduleAppointment', 'mutation', variables);
    },
    ScheduleSurgery(variables: ScheduleSurgeryMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ScheduleSurgeryMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ScheduleSurgeryMutation>({ document: ScheduleSurgeryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ScheduleSurgery', 'mutation', variables);
    },
    IssueSecurityCode(variables?: IssueSecurityCodeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueSecurityCodeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueSecurityCodeMutation>({ document: IssueSecurityCodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueSecurityCode', 'mutation', variables);
    },
    SendMessage(variables: SendMessageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SendMessageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SendMessageMutation>({ document: SendMessageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SendMessage', 'mutation', variables);
    },
    ServiceAccounts(variables: ServiceAccountsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ServiceAccountsQuery> {
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
    SetPreferences(variables: SetPreferencesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetPreferencesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetPreferencesMutation>({ document: SetPreferencesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetPreferences', 'mutation', variables);
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
    Shares(variables: SharesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SharesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SharesQuery>({ document: SharesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Shares', 'query', variables);
    },
    SpeakingNotices(variables: SpeakingNoticesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SpeakingNoticesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SpeakingNoticesQuery>({ document: SpeakingNoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SpeakingNotices', 'query', variables);
    },
    Staff(variables: StaffQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<StaffQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<StaffQuery>({ document: StaffDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Staff', 'query', variables);
    },
    StartTreatment(variables: StartTreatmentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<StartTreatmentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<StartTreatmentMutation>({ document: StartTreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'StartTreatment', 'mutation', variables);
    },
    SubmitDataRequest(variables: SubmitDataRequestMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmitDataRequestMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmitDataRequestMutation>({ document: SubmitDataRequestDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmitDataRequest', 'mutation', variables);
    },
    SupplyOutlook(variables: SupplyOutlookQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SupplyOutlookQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SupplyOutlookQuery>({ document: SupplyOutlookDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SupplyOutlook', 'query', variables);
    },
    Surgery(variables: SurgeryQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SurgeryQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SurgeryQuery>({ document: SurgeryDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Surgery', 'query', variables);
    },
    Tasks(variables: TasksQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TasksQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TasksQuery>({ document: TasksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Tasks', 'query', variables);
    },
    TransferPatient(variables: TransferPatientMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TransferPatientMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TransferPatientMutation>({ document: TransferPatientDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TransferPatient', 'mutation', variables);
    },
    TreatmentPlan(variables: TreatmentPlanQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TreatmentPlanQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TreatmentPlanQuery>({ document: TreatmentPlanDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TreatmentPlan', 'query', variables);
    },
    Treatment(variables: TreatmentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TreatmentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TreatmentQuery>({ document: TreatmentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Treatment', 'query', variables);
    },
    UndoAct(variables: UndoActMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UndoActMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UndoActMutation>({ document: UndoActDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UndoAct', 'mutation', variables);
    },
    UnitAgenda(variables: UnitAgendaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitAgendaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitAgendaQuery>({ document: UnitAgendaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitAgenda', 'query', variables);
    },
    UnitBoard(variables: UnitBoardQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitBoardQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitBoardQuery>({ document: UnitBoardDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitBoard', 'query', variables);
    },
    UnitContacts(variables?: UnitContactsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitContactsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitContactsQuery>({ document: UnitContactsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitContacts', 'query', variables);
    },
    UnitSettings(variables: UnitSettingsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UnitSettingsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UnitSettingsQuery>({ document: UnitSettingsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UnitSettings', 'query', variables);
    },
    UpcomingExtensions(variables: UpcomingExtensionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpcomingExtensionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpcomingExtensionsQuery>({ document: UpcomingExtensionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpcomingExtensions', 'query', variables);
    },
    Viewer(variables?: ViewerQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewerQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewerQuery>({ document: ViewerDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Viewer', 'query', variables);
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