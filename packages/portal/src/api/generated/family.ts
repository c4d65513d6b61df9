/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
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

/** Whether the rights of the beneficiary are in force (vigencia de derechos). */
export type CoverageStatus =
  /** In force. */
  | 'ACTIVE'
  /** The employment ended; rights continue for some weeks (conservación de derechos). */
  | 'GRACE_PERIOD'
  /** Not in force. */
  | 'LAPSED';

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

/** Reason why a daughter or son keeps the rights from 16 years on (prórroga). */
export type ExtensionKind =
  /** Illness or disability that prevents work; without limit of age. */
  | 'DISABILITY'
  /** Studies in the national education system; up to 25 years. */
  | 'STUDY';

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

/** What is sent on a channel. Credentials always go by email or on paper. */
export type MessageTopic =
  /** Answers of the unit. */
  | 'ANSWERS'
  /** That something changed. */
  | 'CHANGES'
  /** Days at the hospital to come. */
  | 'REMINDERS';

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

/** Whether the family waits for an answer. */
export type QuestionStatus =
  /** The unit wrote last. */
  | 'ANSWERED'
  /** The family waits. */
  | 'WAITING';

/** Words about doses at home, also of a telephone that was offline. */
export type RecordHomeDosesInput = {
  /** 1 to 200 entries; each has an answer of its own. */
  entries: Array<HomeDoseInput>;
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

/** PushSubscription.toJSON() of a browser. */
export type WebPushInput = {
  /** Base64url, 16 bytes. */
  auth: string;
  /** https; its host must be one that the service allows. */
  endpoint: string;
  /** Base64url, 65 bytes. */
  p256dh: string;
};

export type AccessLogQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { patient: { accessLog: { edges: Array<{ node: { id: string, at: string, operation: string, outcome: string, outsideReader: string | null, actor: { id: string, fullName: string, roles: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AccountEventsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountEventsQuery = { node:
    | { id: string, fullName: string, accountEvents: { edges: Array<{ node: { id: string, kind: AccountEventKind, at: string, device: string | null, reason: string | null, actor: { id: string, fullName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type AcknowledgeNoticesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AcknowledgeNoticesMutation = { acknowledgeNotices: Array<{ id: string, acknowledgedAt: string | null }> };

export type AnswerVisitMutationVariables = Exact<{
  input: AnswerVisitInput;
}>;


export type AnswerVisitMutation = { answerVisit:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'Journey', id: string, answer: { kind: VisitAnswerKind, at: string, reply: string | null, by: { id: string, fullName: string } } | null }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type IssueCalendarFeedMutationVariables = Exact<{
  patientId: string;
}>;


export type IssueCalendarFeedMutation = { issueCalendarFeed: { url: string } };

export type CarnetQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type CarnetQuery = { carnet: { from: string, to: string, patient: { id: string, revision: number, curp: string, nss: string, fullName: string, givenNames: string, birthDate: string, sex: Sex, recordNumber: string, bloodType: string | null, allergies: Array<string>, diagnosis: { icd10: string, name: string, diagnosedOn: string } | null, medicalUnit: { id: string, clues: string, name: string, timeZone: string, phone: string | null }, caregivers: Array<{ relationship: Relationship, user: { id: string, fullName: string } }> }, appointments: Array<{ id: string, status: AppointmentStatus, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, practitioner: string | null, location: string | null, instructions: string | null, sequence: number }>, surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null, sequence: number }>, cycles: Array<{ id: string, number: number, phase: string, phaseName: string, phasePlainName: string | null, status: CycleStatus, startsOn: string, endsOn: string, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string } }, administrations: Array<{ id: string, day: number, status: AdministrationStatus, medication: string, plannedOn: string, plannedAt: string | null, route: Route, note: string | null, atHome: boolean, givenAt: string | null, reason: string | null, supply: DoseSupply, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null }> }>, followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null, note: string | null }> } | null };

export type CartillaQueryVariables = Exact<{
  patientId: string;
}>;


export type CartillaQuery = { patient: { id: string, coverage: { status: CoverageStatus, validUntil: string | null, extension: { kind: ExtensionKind, validUntil: string | null } | null }, cartilla: { folio: string, ageGroup: AgeGroup, advice: Array<string>, notLoaded: Array<string>, actions: Array<{ id: string, category: PreventiveCategory, code: string, name: string, dose: number | null, doseName: string | null, purpose: string, dueOn: string | null, deferralText: string | null, doseStatusText: string | null, performedOn: string | null, performedElsewhere: string | null, status: PreventiveActionStatus, lot: string | null, medicalUnit: { name: string } | null }> } } | null };

export type ChangesSinceQueryVariables = Exact<{
  patientId: string;
  revision: number;
}>;


export type ChangesSinceQuery = { changesSince: { revision: number } | null };

export type CreateShareMutationVariables = Exact<{
  input: CreateShareInput;
}>;


export type CreateShareMutation = { createShare:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'ShareCreated', link: string | null, passcode: string | null, share: { id: string, label: string, status: ShareStatus, expiresAt: string, viewsLeft: number, attemptsLeft: number } }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type CycleTodayQueryVariables = Exact<{
  patientId: string;
  today: string;
}>;


export type CycleTodayQuery = { carnet: { cycles: Array<{ id: string, status: CycleStatus, startsOn: string, endsOn: string }> } | null };

export type DataRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DataRequestsQuery = { dataRequests: { edges: Array<{ node: { id: string, right: DataRight, state: DataRequestState, text: string, submittedAt: string, dueOn: string | null, answer: string | null, answeredAt: string | null, patient: { id: string }, submittedBy: { id: string, fullName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmergencySheetQueryVariables = Exact<{
  patientId: string;
}>;


export type EmergencySheetQuery = { emergencySheet: { id: string, generatedAt: string, phase: string | null, liveVaccinesDeferred: boolean, unknown: Array<SheetFact>, patient: { id: string, fullName: string, birthDate: string, curp: string, nss: string, allergies: Array<string>, bloodType: string | null, diagnosis: { icd10: string, name: string } | null, medicalUnit: { id: string, name: string, phone: string | null, emergencyPhone: string | null, feverRule: { callNowFrom: number, text: string } | null, firstHourText: { text: string } | null } }, weight: { kind: FollowUpKind, value: number, unit: string, takenAt: string } | null, counts: Array<{ kind: FollowUpKind, value: number, unit: string, takenAt: string }>, treatment: { id: string, status: TreatmentStatus, protocol: { code: string, name: string } } | null, lastChemotherapy: { day: string, administrations: Array<{ id: string, medication: string }> } | null, vascularAccess: { kind: VascularAccessKind, site: string | null, placedOn: string | null, note: string | null } | null, medicinesNow: Array<{ medication: string, note: string | null, dose: { value: number, unit: string } }> } | null };

export type ExportRecordMutationVariables = Exact<{
  patientId: string;
  password: string;
  code?: string | null | undefined;
}>;


export type ExportRecordMutation = { exportRecord:
    | { __typename: 'RecordExport', jsonUrl: string, pdfUrl: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type FollowUpsQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type FollowUpsQuery = { carnet: { followUps: Array<{ id: string, kind: FollowUpKind, takenAt: string, value: number | null, unit: string | null, canonicalValue: number | null, canonicalUnit: string | null, note: string | null }> } | null };

export type HomeDosesQueryVariables = Exact<{
  patientId: string;
  today: string;
  second: string;
  third: string;
  fourth: string;
}>;


export type HomeDosesQuery = { patient: { id: string, first: Array<{ id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, status: AdministrationStatus, note: string | null }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, by: { id: string, fullName: string } }> }>, second: Array<{ id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, status: AdministrationStatus, note: string | null }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, by: { id: string, fullName: string } }> }>, third: Array<{ id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, status: AdministrationStatus, note: string | null }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, by: { id: string, fullName: string } }> }>, fourth: Array<{ id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, status: AdministrationStatus, note: string | null }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, by: { id: string, fullName: string } }> }>, dispensings: Array<{ id: string, atc: string, medication: string, note: string | null }> } | null };

export type HomeDoseFragment = { id: string, text: string, outcome: HomeDoseOutcome | null, givenTwice: boolean, administration: { id: string, medication: string, atc: string, route: Route, plannedOn: string, plannedAt: string | null, status: AdministrationStatus, note: string | null }, records: Array<{ id: string, requestId: string, outcome: HomeDoseOutcome, at: string, by: { id: string, fullName: string } }> };

export type HospitalDayQueryVariables = Exact<{
  patientId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type HospitalDayQuery = { journeys: Array<{ id: string, day: string, travel: boolean, startsAt: string | null, bring: Array<string>, supply: DoseSupply | null, patient: { id: string, givenNames: string }, medicalUnit: { id: string, name: string, phone: string | null, timeZone: string }, fasting: { solidsFrom: string, liquidsFrom: string | null, until: string } | null, stations: Array<
      | { __typename: 'Appointment', id: string, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, location: string | null, practitioner: string | null, instructions: string | null, sequence: number, appointmentStatus: AppointmentStatus }
      | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, sequence: number, surgeryStatus: SurgeryStatus }
    >, dropped: Array<
      | { __typename: 'Appointment', id: string, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, location: string | null, practitioner: string | null, instructions: string | null, sequence: number, appointmentStatus: AppointmentStatus }
      | { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, sequence: number, surgeryStatus: SurgeryStatus }
    >, answer: { kind: VisitAnswerKind, at: string, reply: string | null, by: { id: string, fullName: string } } | null, changes: Array<{ id: string, kind: NoticeKind, message: string, fromStartsAt: string | null, toStartsAt: string | null, reason: string | null }> }> | null };

type Station_Appointment_Fragment = { __typename: 'Appointment', id: string, kind: AppointmentKind, specialty: string | null, startsAt: string, endsAt: string, location: string | null, practitioner: string | null, instructions: string | null, sequence: number, appointmentStatus: AppointmentStatus };

type Station_Surgery_Fragment = { __typename: 'Surgery', id: string, procedure: string, startsAt: string, location: string | null, practitioner: string | null, preparation: string | null, sequence: number, surgeryStatus: SurgeryStatus };

export type StationFragment =
  | Station_Appointment_Fragment
  | Station_Surgery_Fragment
;

export type NewNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewNoticesQuery = { viewer: { notices: { edges: Array<{ node: { id: string, acknowledgedAt: string | null } }> } } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { viewer: { notices: { edges: Array<{ cursor: string, node: { id: string, kind: NoticeKind, occurredAt: string, acknowledgedAt: string | null, message: string, fromStartsAt: string | null, toStartsAt: string | null, reason: string | null, path: string, patient: { id: string, fullName: string }, dose: { id: string, medication: string, status: AdministrationStatus, route: Route, plannedOn: string, reason: string | null, plannedDose: { value: number, unit: string }, givenDose: { value: number, unit: string } | null, records: Array<{ id: string, plannedOn: string }> } | null, followUps: Array<{ id: string, kind: FollowUpKind, value: number | null, unit: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OwnFeedQueryVariables = Exact<{
  patientId: string;
}>;


export type OwnFeedQuery = { patient: { id: string, calendarFeed: { url: string } | null } | null };

export type ChannelPartsFragment = { id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> };

export type PreferencesPartsFragment = { id: string, language: string, daysBeforeReminder: boolean, eveningReminder: boolean, offeredChannels: Array<ChannelKind>, webPushKey: string | null, channels: Array<{ id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }> };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { viewer: { id: string, preferences: { id: string, language: string, daysBeforeReminder: boolean, eveningReminder: boolean, offeredChannels: Array<ChannelKind>, webPushKey: string | null, channels: Array<{ id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }> } | null } };

export type SetPreferencesMutationVariables = Exact<{
  input: SetPreferencesInput;
}>;


export type SetPreferencesMutation = { setPreferences:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'Preferences', id: string, language: string, daysBeforeReminder: boolean, eveningReminder: boolean, offeredChannels: Array<ChannelKind>, webPushKey: string | null, channels: Array<{ id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
   };

export type AddChannelMutationVariables = Exact<{
  input: AddChannelInput;
}>;


export type AddChannelMutation = { addChannel:
    | { __typename: 'Channel', id: string, kind: ChannelKind, address: string, status: ChannelStatus, topics: Array<MessageTopic> }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
   };

export type QuestionsQueryVariables = Exact<{
  patientId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type QuestionsQuery = { patient: { id: string, questions: { edges: Array<{ node: { id: string, status: QuestionStatus, expectedBy: string, mentionsAlarm: boolean, messages: Array<{ id: string, at: string, fromFamily: boolean, text: string, by: { id: string, fullName: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type AskedFragment = { id: string, status: QuestionStatus, expectedBy: string, mentionsAlarm: boolean, messages: Array<{ id: string, at: string, fromFamily: boolean, text: string, by: { id: string, fullName: string } }> };

export type RecordHomeDosesMutationVariables = Exact<{
  input: RecordHomeDosesInput;
}>;


export type RecordHomeDosesMutation = { recordHomeDoses:
    | { __typename: 'HomeDosesRecorded', entries: Array<{ requestId: string, code: string | null }> }
    | { __typename: 'InvalidInput', message: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{
  patientId: string;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

export type RevokeShareMutationVariables = Exact<{
  input: RevokeShareInput;
}>;


export type RevokeShareMutation = { revokeShare:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'Share', id: string, status: ShareStatus }
   };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'Question', id: string, mentionsAlarm: boolean }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type SharesQueryVariables = Exact<{
  patientId: string;
}>;


export type SharesQuery = { patient: { id: string, shares: Array<{ id: string, label: string, status: ShareStatus, createdAt: string, expiresAt: string, viewsLeft: number, attemptsLeft: number, createdBy: { id: string, fullName: string }, looks: Array<{ at: string, recipient: string, opened: boolean }>, notes: Array<{ id: string, at: string, from: string, text: string }> }> | null } | null };

export type SheetChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetChildrenQuery = { viewer: { id: string, patients: Array<{ id: string, fullName: string }> } };

export type SubmitDataRequestMutationVariables = Exact<{
  input: SubmitDataRequestInput;
}>;


export type SubmitDataRequestMutation = { submitDataRequest:
    | { __typename: 'DataRequest' }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, message: string }> }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
   };

export type SurgeriesQueryVariables = Exact<{
  patientId: string;
  from: string;
  to: string;
}>;


export type SurgeriesQuery = { carnet: { surgeries: Array<{ id: string, status: SurgeryStatus, procedure: string, startsAt: string, practitioner: string | null, location: string | null, preparation: string | null, outcome: string | null, sequence: number }> } | null };

export type PlanQueryVariables = Exact<{
  patientId: string;
}>;


export type PlanQuery = { patient: { id: string, treatments: Array<{ id: string, status: TreatmentStatus, statusReason: string | null, startsOn: string, protocol: { code: string, name: string }, cycles: Array<{ id: string, number: number, sequence: number, phase: string, phaseName: string, phasePlainName: string | null, status: CycleStatus, startsOn: string, endsOn: string, changes: Array<{ id: string, fromStartsOn: string, toStartsOn: string, reason: string }> }> }> } | null };

export type WithdrawDataRequestMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawDataRequestMutation = { answerDataRequest:
    | { __typename: 'DataRequest' }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export const HomeDoseFragmentDoc = gql`
    fragment HomeDose on HomeDose {
  id
  text
  outcome
  givenTwice
  administration {
    id
    medication
    atc
    route
    plannedOn
    plannedAt
    status
    note
  }
  records {
    id
    requestId
    outcome
    at
    by {
      id
      fullName
    }
  }
}
    `;
export const StationFragmentDoc = gql`
    fragment Station on JourneyStation {
  __typename
  ... on Appointment {
    id
    kind
    specialty
    startsAt
    endsAt
    location
    practitioner
    instructions
    sequence
    appointmentStatus: status
  }
  ... on Surgery {
    id
    procedure
    startsAt
    location
    practitioner
    preparation
    sequence
    surgeryStatus: status
  }
}
    `;
export const ChannelPartsFragmentDoc = gql`
    fragment ChannelParts on Channel {
  id
  kind
  address
  status
  topics
}
    `;
export const PreferencesPartsFragmentDoc = gql`
    fragment PreferencesParts on Preferences {
  id
  language
  daysBeforeReminder
  eveningReminder
  offeredChannels
  webPushKey
  channels {
    ...ChannelParts
  }
}
    ${ChannelPartsFragmentDoc}`;
export const AskedFragmentDoc = gql`
    fragment Asked on Question {
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
          outcome
          outsideReader
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
    query AccountEvents($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on User {
      id
      fullName
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
export const AnswerVisitDocument = gql`
    mutation AnswerVisit($input: AnswerVisitInput!) {
  answerVisit(input: $input) {
    __typename
    ... on Journey {
      id
      answer {
        kind
        at
        reply
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
export const CarnetDocument = gql`
    query Carnet($patientId: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    from
    to
    patient {
      id
      revision
      curp
      nss
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
        id
        clues
        name
        timeZone
        phone
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
      phase
      phaseName
      phasePlainName
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
      }
    }
    followUps {
      id
      kind
      takenAt
      value
      unit
      canonicalValue
      canonicalUnit
      note
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
      advice
      notLoaded
      actions {
        id
        category
        code
        name
        dose
        doseName
        purpose
        dueOn
        deferralText
        doseStatusText
        performedOn
        performedElsewhere
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
export const ChangesSinceDocument = gql`
    query ChangesSince($patientId: ID!, $revision: Int!) {
  changesSince(patientId: $patientId, revision: $revision) {
    revision
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
export const CycleTodayDocument = gql`
    query CycleToday($patientId: ID!, $today: Date!) {
  carnet(patientId: $patientId, from: $today, to: $today) {
    cycles {
      id
      status
      startsOn
      endsOn
    }
  }
}
    `;
export const DataRequestsDocument = gql`
    query DataRequests($first: Int!, $after: String) {
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
        answeredAt
        patient {
          id
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
export const EmergencySheetDocument = gql`
    query EmergencySheet($patientId: ID!) {
  emergencySheet(patientId: $patientId) {
    id
    generatedAt
    phase
    liveVaccinesDeferred
    unknown
    patient {
      id
      fullName
      birthDate
      curp
      nss
      allergies
      bloodType
      diagnosis {
        icd10
        name
      }
      medicalUnit {
        id
        name
        phone
        emergencyPhone
        feverRule {
          callNowFrom
          text
        }
        firstHourText {
          text
        }
      }
    }
    weight {
      kind
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
    treatment {
      id
      status
      protocol {
        code
        name
      }
    }
    lastChemotherapy {
      day
      administrations {
        id
        medication
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
      note
      dose {
        value
        unit
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
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const FollowUpsDocument = gql`
    query FollowUps($patientId: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
    followUps {
      id
      kind
      takenAt
      value
      unit
      canonicalValue
      canonicalUnit
      note
    }
  }
}
    `;
export const HomeDosesDocument = gql`
    query HomeDoses($patientId: ID!, $today: Date!, $second: Date!, $third: Date!, $fourth: Date!) {
  patient(id: $patientId) {
    id
    first: homeDoses(on: $today) {
      ...HomeDose
    }
    second: homeDoses(on: $second) {
      ...HomeDose
    }
    third: homeDoses(on: $third) {
      ...HomeDose
    }
    fourth: homeDoses(on: $fourth) {
      ...HomeDose
    }
    dispensings(on: $today) {
      id
      atc
      medication
      note
    }
  }
}
    ${HomeDoseFragmentDoc}`;
export const HospitalDayDocument = gql`
    query HospitalDay($patientId: ID, $from: Date!, $to: Date!) {
  journeys(patientId: $patientId, from: $from, to: $to) {
    id
    day
    travel
    startsAt
    bring
    supply
    patient {
      id
      givenNames
    }
    medicalUnit {
      id
      name
      phone
      timeZone
    }
    fasting {
      solidsFrom
      liquidsFrom
      until
    }
    stations {
      ...Station
    }
    dropped {
      ...Station
    }
    answer {
      kind
      at
      reply
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
    }
  }
}
    ${StationFragmentDoc}`;
export const NewNoticesDocument = gql`
    query NewNotices {
  viewer {
    notices(first: 20) {
      edges {
        node {
          id
          acknowledgedAt
        }
      }
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
          acknowledgedAt
          message
          fromStartsAt
          toStartsAt
          reason
          path
          patient {
            id
            fullName
          }
          dose {
            id
            medication
            status
            route
            plannedOn
            plannedDose {
              value
              unit
            }
            givenDose {
              value
              unit
            }
            reason
            records {
              id
              plannedOn
            }
          }
          followUps {
            id
            kind
            value
            unit
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
export const OwnFeedDocument = gql`
    query OwnFeed($patientId: ID!) {
  patient(id: $patientId) {
    id
    calendarFeed {
      url
    }
  }
}
    `;
export const PreferencesDocument = gql`
    query Preferences {
  viewer {
    id
    preferences {
      ...PreferencesParts
    }
  }
}
    ${PreferencesPartsFragmentDoc}`;
export const SetPreferencesDocument = gql`
    mutation SetPreferences($input: SetPreferencesInput!) {
  setPreferences(input: $input) {
    __typename
    ... on Preferences {
      ...PreferencesParts
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
    ${PreferencesPartsFragmentDoc}`;
export const AddChannelDocument = gql`
    mutation AddChannel($input: AddChannelInput!) {
  addChannel(input: $input) {
    __typename
    ... on Channel {
      ...ChannelParts
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
    ${ChannelPartsFragmentDoc}`;
export const QuestionsDocument = gql`
    query Questions($patientId: ID!, $first: Int!, $after: String) {
  patient(id: $patientId) {
    id
    questions(first: $first, after: $after) {
      edges {
        node {
          ...Asked
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${AskedFragmentDoc}`;
export const RecordHomeDosesDocument = gql`
    mutation RecordHomeDoses($input: RecordHomeDosesInput!) {
  recordHomeDoses(input: $input) {
    __typename
    ... on HomeDosesRecorded {
      entries {
        requestId
        code
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `;
export const RevokeCalendarFeedDocument = gql`
    mutation RevokeCalendarFeed($patientId: ID!) {
  revokeCalendarFeed(patientId: $patientId)
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
export const SendMessageDocument = gql`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on Question {
      id
      mentionsAlarm
    }
    ... on Refusal {
      message
      nextStep
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
export const SheetChildrenDocument = gql`
    query SheetChildren {
  viewer {
    id
    patients {
      id
      fullName
    }
  }
}
    `;
export const SubmitDataRequestDocument = gql`
    mutation SubmitDataRequest($input: SubmitDataRequestInput!) {
  submitDataRequest(input: $input) {
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
export const SurgeriesDocument = gql`
    query Surgeries($patientId: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $patientId, from: $from, to: $to) {
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
  }
}
    `;
export const PlanDocument = gql`
    query Plan($patientId: ID!) {
  patient(id: $patientId) {
    id
    treatments {
      id
      status
      statusReason
      startsOn
      protocol {
        code
        name
      }
      cycles {
        id
        number
        sequence
        phase
        phaseName
        phasePlainName
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
export const WithdrawDataRequestDocument = gql`
    mutation WithdrawDataRequest($id: ID!) {
  answerDataRequest(input: {id: $id, state: WITHDRAWN}) {
    __typename
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    AccessLog(variables: AccessLogQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AccessLogQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AccessLogQuery>({ document: AccessLogDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AccessLog', 'query', variables);
    },
    AccountEvents(variables: AccountEventsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AccountEventsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AccountEventsQuery>({ document: AccountEventsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AccountEvents', 'query', variables);
    },
    AcknowledgeNotices(variables: AcknowledgeNoticesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AcknowledgeNoticesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AcknowledgeNoticesMutation>({ document: AcknowledgeNoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AcknowledgeNotices', 'mutation', variables);
    },
    AnswerVisit(variables: AnswerVisitMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerVisitMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerVisitMutation>({ document: AnswerVisitDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerVisit', 'mutation', variables);
    },
    IssueCalendarFeed(variables: IssueCalendarFeedMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueCalendarFeedMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueCalendarFeedMutation>({ document: IssueCalendarFeedDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueCalendarFeed', 'mutation', variables);
    },
    Carnet(variables: CarnetQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CarnetQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CarnetQuery>({ document: CarnetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Carnet', 'query', variables);
    },
    Cartilla(variables: CartillaQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CartillaQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CartillaQuery>({ document: CartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Cartilla', 'query', variables);
    },
    ChangesSince(variables: ChangesSinceQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangesSinceQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangesSinceQuery>({ document: ChangesSinceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangesSince', 'query', variables);
    },
    CreateShare(variables: CreateShareMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateShareMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateShareMutation>({ document: CreateShareDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateShare', 'mutation', variables);
    },
    CycleToday(variables: CycleTodayQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CycleTodayQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CycleTodayQuery>({ document: CycleTodayDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CycleToday', 'query', variables);
    },
    DataRequests(variables: DataRequestsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DataRequestsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DataRequestsQuery>({ document: DataRequestsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DataRequests', 'query', variables);
    },
    EmergencySheet(variables: EmergencySheetQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<EmergencySheetQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<EmergencySheetQuery>({ document: EmergencySheetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'EmergencySheet', 'query', variables);
    },
    ExportRecord(variables: ExportRecordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ExportRecordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ExportRecordMutation>({ document: ExportRecordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ExportRecord', 'mutation', variables);
    },
    FollowUps(variables: FollowUpsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FollowUpsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<FollowUpsQuery>({ document: FollowUpsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FollowUps', 'query', variables);
    },
    HomeDoses(variables: HomeDosesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<HomeDosesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<HomeDosesQuery>({ document: HomeDosesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'HomeDoses', 'query', variables);
    },
    HospitalDay(variables: HospitalDayQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<HospitalDayQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<HospitalDayQuery>({ document: HospitalDayDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'HospitalDay', 'query', variables);
    },
    NewNotices(variables?: NewNoticesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NewNoticesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NewNoticesQuery>({ document: NewNoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'NewNotices', 'query', variables);
    },
    Notices(variables: NoticesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NoticesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NoticesQuery>({ document: NoticesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Notices', 'query', variables);
    },
    OwnFeed(variables: OwnFeedQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<OwnFeedQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<OwnFeedQuery>({ document: OwnFeedDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'OwnFeed', 'query', variables);
    },
    Preferences(variables?: PreferencesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PreferencesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PreferencesQuery>({ document: PreferencesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Preferences', 'query', variables);
    },
    SetPreferences(variables: SetPreferencesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SetPreferencesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SetPreferencesMutation>({ document: SetPreferencesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SetPreferences', 'mutation', variables);
    },
    AddChannel(variables: AddChannelMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AddChannelMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AddChannelMutation>({ document: AddChannelDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AddChannel', 'mutation', variables);
    },
    Questions(variables: QuestionsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<QuestionsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<QuestionsQuery>({ document: QuestionsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Questions', 'query', variables);
    },
    RecordHomeDoses(variables: RecordHomeDosesMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RecordHomeDosesMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RecordHomeDosesMutation>({ document: RecordHomeDosesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RecordHomeDoses', 'mutation', variables);
    },
    RevokeCalendarFeed(variables: RevokeCalendarFeedMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeCalendarFeedMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeCalendarFeedMutation>({ document: RevokeCalendarFeedDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeCalendarFeed', 'mutation', variables);
    },
    RevokeShare(variables: RevokeShareMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RevokeShareMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RevokeShareMutation>({ document: RevokeShareDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RevokeShare', 'mutation', variables);
    },
    SendMessage(variables: SendMessageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SendMessageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SendMessageMutation>({ document: SendMessageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SendMessage', 'mutation', variables);
    },
    Shares(variables: SharesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SharesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SharesQuery>({ document: SharesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Shares', 'query', variables);
    },
    SheetChildren(variables?: SheetChildrenQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SheetChildrenQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SheetChildrenQuery>({ document: SheetChildrenDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SheetChildren', 'query', variables);
    },
    SubmitDataRequest(variables: SubmitDataRequestMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SubmitDataRequestMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<SubmitDataRequestMutation>({ document: SubmitDataRequestDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SubmitDataRequest', 'mutation', variables);
    },
    Surgeries(variables: SurgeriesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SurgeriesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SurgeriesQuery>({ document: SurgeriesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Surgeries', 'query', variables);
    },
    Plan(variables: PlanQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PlanQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PlanQuery>({ document: PlanDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Plan', 'query', variables);
    },
    WithdrawDataRequest(variables: WithdrawDataRequestMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<WithdrawDataRequestMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<WithdrawDataRequestMutation>({ document: WithdrawDataRequestDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'WithdrawDataRequest', 'mutation', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;