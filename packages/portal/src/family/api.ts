/** The family's part of the API, for who is signed in. */
import { sessionClient, signedIn } from '../api/client';
import { getSdk, type CarnetQuery, type EmergencySheetQuery, type HospitalDayQuery } from '../api/generated/family';

export const api = getSdk(sessionClient, signedIn);

export type Carnet = NonNullable<CarnetQuery['carnet']>;
export type Appointment = Carnet['appointments'][number];
export type Surgery = Carnet['surgeries'][number];
export type Cycle = Carnet['cycles'][number];
export type Dose = Cycle['administrations'][number];
export type FollowUp = Carnet['followUps'][number];
export type Journey = NonNullable<HospitalDayQuery['journeys']>[number];
export type EmergencySheet = NonNullable<EmergencySheetQuery['emergencySheet']>;
