/** The desk's part of the API, and the words of the desk in the reader's language. */
import { computed } from '@preact/signals';
import { sessionClient, signedIn } from '../api/client';
import {
  getSdk,
  type AgendaQuery,
  type ChartQuery,
  type ChemotherapyDayQuery,
  type PatientQuery,
  type PreviewAdjustmentQuery,
  type PreviewTreatmentQuery,
  type SupplyOutlookQuery,
  type TreatmentsQuery,
} from '../api/generated/desk';
import { viewer } from '../session';
import { language } from '../settings';
import { deskEn } from '../words/desk.en';
import { deskEs, type DeskWords } from '../words/desk.es';

export const api = getSdk(sessionClient, signedIn);

export const deskWords = computed<DeskWords>(() => (language.value === 'en' ? deskEn : deskEs));

export const isSocialWorker = computed(() => viewer.value?.roles.includes('SOCIAL_WORKER') ?? false);
export const isClinician = computed(() => viewer.value?.roles.includes('CLINICIAN') ?? false);
export const isAuditor = computed(() => viewer.value?.roles.includes('AUDITOR') ?? false);
export const isAdministrator = computed(() => viewer.value?.roles.includes('ADMINISTRATOR') ?? false);

export type Patient = NonNullable<PatientQuery['patient']>;
export type Caregiver = Patient['caregivers'][number];
export type Authority = Patient['authorities'][number];
export type Chart = NonNullable<ChartQuery['carnet']>;
export type Appointment = Chart['appointments'][number];
export type Surgery = Chart['surgeries'][number];
export type Dose = Chart['cycles'][number]['administrations'][number];
export type FollowUp = Chart['followUps'][number];
export type Treatment = NonNullable<TreatmentsQuery['patient']>['treatments'][number];
export type Preview = NonNullable<PreviewTreatmentQuery['previewTreatment']>;
export type AdjustmentPreview = NonNullable<PreviewAdjustmentQuery['previewAdjustment']>;
export type Agenda = NonNullable<AgendaQuery['unitAgenda']>;
export type ChemotherapyChild = NonNullable<ChemotherapyDayQuery['chemotherapyDay']>['children'][number];
export type SupplyLine = NonNullable<SupplyOutlookQuery['supplyOutlook']>['lines'][number];
